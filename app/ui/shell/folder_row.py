"""The watched folder on one quiet line, with the way to choose another."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtWidgets import QHBoxLayout, QWidget

from app.ui.shell.folder_choice import FolderChoice
from app.ui.theme.tokens import ICON
from app.ui.theme.widgets.icon_label import IconLabel
from app.ui.theme.widgets.text import Text

if TYPE_CHECKING:
    from app.ui.shell.shell import Shell
    from app.ui.workspaces import FileChooser


class FolderRow(QWidget):
    """Says which folder is watched, or that one can be."""

    def __init__(self, shell: Shell, chooser: FileChooser | None = None, parent: QWidget | None = None) -> None:
        """Follow the watched folder of `shell`; `chooser` asks for another."""
        super().__init__(parent)
        self._shell = shell
        self._text = Text("", "table", "secondary")
        self.choice = FolderChoice(shell, chooser)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(10)
        row.addWidget(IconLabel("folder-open", "text_muted", ICON), 0, Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(self._text, 1)
        row.addWidget(self.choice)
        if shell.folder is not None:
            shell.folder.changed.connect(self.retranslate)
        self.retranslate()

    def sentence(self) -> str:
        """Return what is said."""
        return self._text.text()

    def retranslate(self) -> None:
        """Take the words of the language in force."""
        folder = self._shell.folder.folder if self._shell.folder is not None else None
        if folder is None:
            self._text.setText(
                QCoreApplication.translate("FolderRow", "A folder can be watched: new files in it are proposed here.")
            )
            return
        text = QCoreApplication.translate("FolderRow", "Watched folder: “{folder}”. New files in it are proposed here.")
        self._text.setText(text.format(folder=folder.name or str(folder)))
        self._text.setToolTip(str(folder))

    def changeEvent(self, event: QEvent) -> None:
        """Follow a change of language."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)
