"""A list with its side pane: width remembered, folded behind a toggle when the window is narrow."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt
from PySide6.QtWidgets import QSplitter, QWidget

from app.ui.theme.look import look
from app.ui.theme.tokens import GUTTER, PANE_FOLDS_BELOW
from app.ui.theme.widgets.button import IconButton

if TYPE_CHECKING:
    from app.ui.preferences import Preferences
    from app.ui.theme.widgets.pane import Pane

_FIRST_WIDTH = 340
_LEAST_WIDTH = 312
_REST = 10_000


class SideSplit(QSplitter):
    """`main` at the left, `pane` at the right; put `toggle` where the page keeps its actions.

    From 1200 wide the pane is always in sight and the toggle hidden. Below, the toggle shows and hides the pane.
    """

    def __init__(self, main: QWidget, pane: Pane, *, name: str, preferences: Preferences) -> None:
        """Remember the width of the pane under `name`."""
        super().__init__(Qt.Orientation.Horizontal)
        self.pane = pane
        self._key = f"{name}.pane_width"
        self._preferences = preferences
        self._is_narrow = False
        self._is_wanted = True
        self._window: QWidget | None = None
        self.toggle = IconButton("panel-right", "", is_quiet=False)
        self.toggle.setCheckable(True)
        self.toggle.clicked.connect(self._show_as_chosen)
        self.setChildrenCollapsible(False)
        self.setHandleWidth(GUTTER)
        self.addWidget(main)
        self.addWidget(pane)
        self.setStretchFactor(0, 1)
        self.setStretchFactor(1, 0)
        pane.setMinimumWidth(look().px(_LEAST_WIDTH))
        width = preferences.get(self._key, _FIRST_WIDTH)
        self.setSizes([_REST, look().px(width if isinstance(width, int) else _FIRST_WIDTH)])
        self.splitterMoved.connect(self._on_moved)
        self.retranslate()

    def set_pane_wanted(self, *, is_wanted: bool) -> None:
        """Take the pane away while there is nothing to show in it, whatever the width."""
        self._is_wanted = is_wanted
        self._show_as_chosen()

    def retranslate(self) -> None:
        """Name the toggle."""
        self.toggle.set_name(QCoreApplication.translate("SideSplit", "Details of the chosen row"))

    def changeEvent(self, event: QEvent) -> None:
        """Follow a change of language."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def event(self, event: QEvent) -> bool:
        """Follow the window that it is in."""
        if event.type() == QEvent.Type.Show and self.window() is not self._window:
            if self._window is not None:
                self._window.removeEventFilter(self)
            self._window = self.window()
            self._window.installEventFilter(self)
            self._fold()
        return super().event(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Fold when the window becomes narrow."""
        if event.type() == QEvent.Type.Resize and watched is self._window:
            self._fold()
        return super().eventFilter(watched, event)

    def _fold(self) -> None:
        is_narrow = self.window().width() < look().px(PANE_FOLDS_BELOW)
        if is_narrow and not self._is_narrow:
            self.toggle.setChecked(False)
        self._is_narrow = is_narrow
        self._show_as_chosen()

    def _show_as_chosen(self) -> None:
        self.toggle.setVisible(self._is_narrow and self._is_wanted)
        self.pane.setVisible(self._is_wanted and (not self._is_narrow or self.toggle.isChecked()))

    def _on_moved(self) -> None:
        self._preferences.put(self._key, round(self.sizes()[1] / look().scale))
