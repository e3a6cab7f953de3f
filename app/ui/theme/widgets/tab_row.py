"""The row of tabs under a page header, each with an optional count."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QWidget

from app.ui.theme.widgets.badge import Badge
from app.ui.theme.widgets.button import Button

if TYPE_CHECKING:
    from collections.abc import Sequence


class TabRow(QWidget):
    """Tabs 36 high; `chosen` carries the key. Ctrl+Tab goes round."""

    chosen = Signal(str)

    def __init__(self, tabs: Sequence[tuple[str, str]] = (), parent: QWidget | None = None) -> None:
        """Show `tabs` as (key, text), the first one chosen."""
        super().__init__(parent)
        self._buttons: dict[str, Button] = {}
        self._badges: dict[str, Badge] = {}
        self._group = QButtonGroup(self)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(0)
        self._row.addStretch(1)
        for key, text in tabs:
            self._add(key, text)
        if tabs:
            self._buttons[tabs[0][0]].setChecked(True)

    def _add(self, key: str, text: str) -> None:
        button = Button(text, parent=self)
        button.setProperty("kind", None)
        button.setProperty("tab", "true")
        button.setCheckable(True)
        button.clicked.connect(self._on_clicked)
        badge = Badge("", "neutral")
        badge.hide()
        self._group.addButton(button)
        self._buttons[key] = button
        self._badges[key] = badge
        position = self._row.count() - 1
        self._row.insertWidget(position, button)
        self._row.insertSpacing(position + 1, 6)
        self._row.insertWidget(position + 2, badge, 0, Qt.AlignmentFlag.AlignVCenter)
        self._row.insertSpacing(position + 3, 14)

    def set_texts(self, texts: dict[str, str]) -> None:
        """Change the words in place."""
        for key, text in texts.items():
            self._buttons[key].setText(text)

    def set_count(self, key: str, text: str) -> None:
        """Show a count beside a tab, or none."""
        self._badges[key].set_badge(text)
        self._badges[key].setVisible(bool(text))

    def choice(self) -> str:
        """Return the chosen key."""
        return next((key for key, button in self._buttons.items() if button.isChecked()), "")

    def set_choice(self, key: str) -> None:
        """Choose and tell, if it was another."""
        if self.choice() != key:
            self._buttons[key].setChecked(True)
            self.chosen.emit(key)

    def go_round(self, step: int = 1) -> None:
        """Choose the next tab (or the one before)."""
        keys = list(self._buttons)
        if keys:
            self.set_choice(keys[(keys.index(self.choice()) + step) % len(keys)])

    def _on_clicked(self) -> None:
        self.chosen.emit(self.choice())
