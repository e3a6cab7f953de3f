"""Cards side by side that fold when there is no room: one of two is in sight, a toggle shows the other."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QSplitter, QWidget

from app.ui.theme.look import look
from app.ui.theme.tokens import GUTTER

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent

    from app.ui.theme.widgets import Button


class FoldingSplit(QSplitter):
    """Below `least_width` design pixels `aside` makes way for `kept`, unless `toggle` is checked.

    `toggle` stands outside of both and is seen only while folded; the caller gives it its words.
    """

    def __init__(self, aside: QWidget, kept: QWidget, toggle: Button, least_width: int) -> None:
        """Start unfolded; the caller adds all parts in their order."""
        super().__init__(Qt.Orientation.Horizontal)
        self._aside = aside
        self._kept = kept
        self._toggle = toggle
        self._least_width = least_width
        self.is_folded = False
        self.setHandleWidth(GUTTER)
        self.setChildrenCollapsible(False)
        toggle.setCheckable(True)
        toggle.hide()
        toggle.toggled.connect(self._show_parts)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fold or unfold with the width."""
        super().resizeEvent(event)
        is_folded = self.width() < look().px(self._least_width)
        if is_folded != self.is_folded:
            self.is_folded = is_folded
            self._show_parts()

    def _show_parts(self) -> None:
        self._toggle.setVisible(self.is_folded)
        self._aside.setVisible(not self.is_folded or self._toggle.isChecked())
        self._kept.setVisible(not self.is_folded or not self._toggle.isChecked())
