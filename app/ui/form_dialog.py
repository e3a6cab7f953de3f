"""A dialog of the design: title, body, sunken foot with a note at the left and the buttons at the right."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QDialog, QFrame, QHBoxLayout, QVBoxLayout, QWidget

from app.ui.theme.widgets import Banner, Button, Line, Text


class FormDialog(QDialog):
    """Fill `body`; connect `primary.clicked`; a subclass implements `retranslate` and calls it at the end."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Make it empty; Esc and Cancel close it."""
        super().__init__(parent)
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._title = Text("", "dialog")
        self._below = Text("", "table", "secondary")
        self.banner = Banner("bad")
        self.banner.hide()
        self.body = QVBoxLayout()
        self.body.setContentsMargins(20, 16, 20, 16)
        self.body.setSpacing(12)
        self.note = Text("", "table", "secondary", wraps=True)
        self.cancel = Button("")
        self.cancel.clicked.connect(self.reject)
        self.primary = Button("", "primary")
        self.primary.setAutoDefault(True)
        self.primary.setDefault(True)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(self._head())
        column.addWidget(Line("strong"))
        column.addLayout(self.body, 1)
        column.addWidget(self._foot())

    def set_title(self, title: str, below: str = "") -> None:
        """Set title and the line below it."""
        self.setWindowTitle(title)
        self._title.setText(title)
        self._below.setText(below)
        self._below.setVisible(bool(below))

    def retranslate(self) -> None:
        """Set every text."""

    def show_problem(self, sentence: str) -> None:
        """Say above the body what went wrong."""
        self.banner.set_banner("bad", sentence)
        self.banner.setVisible(bool(sentence))

    def changeEvent(self, event: QEvent) -> None:
        """Follow a change of language."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def _head(self) -> QVBoxLayout:
        head = QVBoxLayout()
        head.setContentsMargins(20, 16, 20, 14)
        head.setSpacing(2)
        head.addWidget(self._title)
        head.addWidget(self._below)
        head.addWidget(self.banner)
        return head

    def _foot(self) -> QWidget:
        foot = QFrame()
        foot.setProperty("foot", "true")
        row = QHBoxLayout(foot)
        row.setContentsMargins(20, 12, 20, 12)
        row.setSpacing(8)
        row.addWidget(self.note, 1)
        row.addWidget(self.cancel)
        row.addWidget(self.primary)
        return foot
