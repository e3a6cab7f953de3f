"""A dialog of the design: title, body, sunken foot with a note at the left and the buttons at the right."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QDialog, QFrame, QHBoxLayout, QVBoxLayout, QWidget

from app.ui.theme.widgets import Banner, Button, Line, Text

if TYPE_CHECKING:
    from PySide6.QtGui import QShowEvent


class FormDialog(QDialog):
    """Fill `body` and connect `primary.clicked`; a subclass implements `retranslate` and calls it at the end.

    The dialog is as high as its content unless `fits_content` is unset.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        """Make it empty; Esc and Cancel close it."""
        super().__init__(parent)
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setProperty("surface", "plain")
        self.fits_content = True
        self._is_ordered = False
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

    def showEvent(self, event: QShowEvent) -> None:
        """Start in the body; the buttons come last for the keyboard."""
        super().showEvent(event)
        if self._is_ordered:
            return
        self._is_ordered = True
        layout = self.layout()
        if self.fits_content and layout is not None and layout.hasHeightForWidth():
            self.resize(self.width(), layout.totalHeightForWidth(self.width()))
        chain = self._focus_chain()
        if chain:
            QWidget.setTabOrder(chain[-1], self.cancel)
            QWidget.setTabOrder(self.cancel, self.primary)
            chain[0].setFocus()

    def changeEvent(self, event: QEvent) -> None:
        """Follow a change of language."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def _focus_chain(self) -> list[QWidget]:
        chain: list[QWidget] = []
        widget = self.nextInFocusChain()
        while widget is not None and widget is not self:
            takes_focus = bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus)
            if takes_focus and widget.isVisibleTo(self) and widget not in {self.cancel, self.primary}:
                chain.append(widget)
            widget = widget.nextInFocusChain()
        return chain

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
