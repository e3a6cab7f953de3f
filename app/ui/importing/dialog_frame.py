"""The frame of the small dialogs of importing: title, sentence, a form, and the foot with its two buttons."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QDialog, QFrame, QHBoxLayout, QVBoxLayout, QWidget

from app.ui.theme.look import look
from app.ui.theme.widgets.button import Button
from app.ui.theme.widgets.text import Text


class DialogFrame(QDialog):
    """Window-modal; fill `body`; `accept_button` carries the act, `note` stands left of the buttons."""

    def __init__(
        self,
        title: str,
        sentence: str,
        act: str,
        parent: QWidget | None = None,
        *,
        width: int = 480,
        grows: bool = False,
    ) -> None:
        """Show `title` and `sentence` over an empty body, which `grows` with the dialog if something in it scrolls."""
        super().__init__(parent)
        self.setWindowTitle(title)
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self.setMinimumWidth(look().px(width))
        self.body = QVBoxLayout()
        self.body.setContentsMargins(20, 18, 20, 20)
        self.body.setSpacing(12)
        self.body.addWidget(Text(title, "dialog", wraps=True))
        if sentence:
            self.body.addWidget(Text(sentence, "table", "secondary", wraps=True))
        self.note = Text("", "caption", "muted", wraps=True)
        self.accept_button = Button(act, "primary")
        self.accept_button.setDefault(True)
        self.accept_button.clicked.connect(self.accept)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(self.body, 1 if grows else 0)
        if not grows:
            column.addStretch(1)
        column.addWidget(self._make_foot())

    def _make_foot(self) -> QFrame:
        foot = QFrame()
        foot.setProperty("foot", "true")
        self.cancel = Button(QCoreApplication.translate("DialogFrame", "Cancel"))
        self.cancel.clicked.connect(self.reject)
        row = QHBoxLayout(foot)
        row.setContentsMargins(20, 12, 20, 12)
        row.setSpacing(8)
        row.addWidget(self.note, 1)
        row.addWidget(self.cancel)
        row.addWidget(self.accept_button)
        return foot
