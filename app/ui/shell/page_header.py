"""The head of a page: back link, title, muted line, actions."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.ui.theme.tokens import PAGE_SIDE
from app.ui.theme.widgets.button import Button
from app.ui.theme.widgets.text import Text


class PageHeader(QWidget):
    """Title 22 with a muted line beside or below it; actions at the right, the primary one last."""

    back_activated = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        """Start empty."""
        super().__init__(parent)
        self._back = Button("", "link", "arrow-left")
        self._back.clicked.connect(self.back_activated)
        self._back.hide()
        self.above = QHBoxLayout()
        self.above.setSpacing(8)
        self.above.addWidget(self._back)
        self.above.addStretch(1)
        self._title = Text("", "page")
        self._beside = Text("", "table", "muted")
        self._below = Text("", "table", "muted")
        self.beside = QHBoxLayout()
        self.beside.setSpacing(12)
        self.beside.addWidget(self._title, 0, Qt.AlignmentFlag.AlignVCenter)
        self.beside.addWidget(self._beside, 0, Qt.AlignmentFlag.AlignVCenter)
        self.beside.addStretch(1)
        self.below = QHBoxLayout()
        self.below.setSpacing(12)
        self.below.addWidget(self._below)
        self.below.addStretch(1)
        titles = QVBoxLayout()
        titles.setSpacing(2)
        titles.addLayout(self.beside)
        titles.addLayout(self.below)
        self.buttons = QHBoxLayout()
        self.buttons.setSpacing(8)
        self.before = QHBoxLayout()
        row = QHBoxLayout()
        row.setSpacing(14)
        row.addLayout(self.before)
        row.addLayout(titles, 1)
        row.addLayout(self.buttons)
        column = QVBoxLayout(self)
        column.setContentsMargins(PAGE_SIDE, 18, PAGE_SIDE, 10)
        column.setSpacing(6)
        column.addLayout(self.above)
        column.addLayout(row)
        self.set_title("")

    def set_title(self, title: str, beside: str = "", below: str = "") -> None:
        """Set the title, the muted words beside it and the muted line below it."""
        self._title.setText(title)
        self._beside.setText(beside)
        self._beside.setVisible(bool(beside))
        self._below.setText(below)
        self._below.setVisible(bool(below))

    def title(self) -> str:
        """Return the title."""
        return self._title.text()

    def set_back(self, text: str) -> None:
        """Show a link back above the title, naming where it goes; none for no text."""
        self._back.setText(text)
        self._back.setVisible(bool(text))

    def add_action(self, button: QWidget) -> None:
        """Add a button at the right; add the primary one last."""
        self.buttons.addWidget(button, 0, Qt.AlignmentFlag.AlignVCenter)

    def set_before(self, widget: QWidget) -> None:
        """Put an avatar or a tile before the title."""
        self.before.addWidget(widget)
