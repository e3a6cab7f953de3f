"""Filter chips: a choice that can be taken away, and the dashed one that adds another."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt, Signal

from app.ui.theme.icons import Side
from app.ui.theme.tokens import ICON_SMALL
from app.ui.theme.widgets.button import Button

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent
    from PySide6.QtWidgets import QWidget


class Chip(Button):
    """A filter in force; a click or Delete removes it (`removed` carries its key)."""

    removed = Signal(str)

    def __init__(self, key: str, text: str, parent: QWidget | None = None) -> None:
        """Show `text` with a trailing cross."""
        super().__init__(text, parent=parent)
        self.key = key
        self.setProperty("chip", "true")
        self._stands = Side.RIGHT
        self.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
        self.set_icon("x", "text_secondary")
        self.set_icon_side(ICON_SMALL)
        self.clicked.connect(self._on_clicked)
        self.set_text(text)

    def set_text(self, text: str) -> None:
        """Change the text and what is spoken."""
        self.setText(text)
        self.setAccessibleName(QCoreApplication.translate("Chip", "Remove the filter {filter}").format(filter=text))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Let Delete and Backspace remove the filter."""
        if event.key() in {Qt.Key.Key_Delete, Qt.Key.Key_Backspace}:
            self._on_clicked()
            return
        super().keyPressEvent(event)

    def _on_clicked(self) -> None:
        self.removed.emit(self.key)


class AddChip(Button):
    """The dashed chip that adds a filter; give it a menu or handle `clicked`."""

    def __init__(self, text: str, parent: QWidget | None = None) -> None:
        """Show `text` after a plus sign."""
        super().__init__(text, icon="plus", parent=parent)
        self.setProperty("chip", "add")
        self.set_icon("plus", "text_secondary")
        self.set_icon_side(ICON_SMALL)
