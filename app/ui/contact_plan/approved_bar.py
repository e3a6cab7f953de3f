"""What approving has made: how many lists, in which folder, and the way to them."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QEvent, Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from app.ui.plan_words import contacts_count, counted
from app.ui.theme.widgets import Button, IconButton, IconLabel, Text

if TYPE_CHECKING:
    from app.models.domain.mailing import Mailing


class ApprovedBar(QFrame):
    """Shown once something was approved; `folder_wanted` and `lists_wanted` carry where and which."""

    folder_wanted = Signal(object)
    lists_wanted = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        """Start hidden."""
        super().__init__(parent)
        self._mailings: list[Mailing] = []
        self.setProperty("banner", "good")
        self._text = Text("", "table", wraps=True)
        self.folder = Button("", icon="folder-open", is_small=True)
        self.lists = Button("", icon="send", is_small=True)
        self._close = IconButton("x", "", is_small=True)
        self.folder.clicked.connect(self._on_folder)
        self.lists.clicked.connect(self._on_lists)
        self._close.clicked.connect(self.hide)
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 8, 8, 8)
        row.setSpacing(10)
        row.addWidget(IconLabel("circle-check", "good_text"), 0, Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(self._text, 1)
        for button in (self.folder, self.lists, self._close):
            row.addWidget(button, 0, Qt.AlignmentFlag.AlignVCenter)
        self.hide()
        self.retranslate()

    def show_lists(self, mailings: list[Mailing]) -> None:
        """Tell of the lists just made."""
        self._mailings = mailings
        self.retranslate()
        self.setVisible(bool(mailings))

    def retranslate(self) -> None:
        """Set every text."""
        self.folder.setText(self.tr("Open the folder"))
        self.lists.setText(self.tr("See in Mailings"))
        self._close.set_name(self.tr("Close"))
        count = len(self._mailings)
        if not count:
            return
        contacts = contacts_count(sum(mailing.recipients for mailing in self._mailings))
        files = counted(QCoreApplication.translate("ApprovedBar", "%n file(s)", None, count), count)
        text = self.tr("{contacts} approved. {files} in “{folder}”, ready for your tools.")
        self._text.setText(text.format(contacts=contacts, files=files, folder=self._folder().name))
        self._text.setToolTip(str(self._folder()))

    def changeEvent(self, event: QEvent) -> None:
        """Follow a change of language."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def _folder(self) -> Path:
        return Path(self._mailings[0].file_name).parent

    def _on_folder(self) -> None:
        self.folder_wanted.emit(self._folder())

    def _on_lists(self) -> None:
        self.lists_wanted.emit(self._mailings[0].id)
