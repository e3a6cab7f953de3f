"""Which folder is watched: choose it, change it, or watch none."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from app.ui.theme.widgets.button import Button

if TYPE_CHECKING:
    from app.ui.shell.shell import Shell
    from app.ui.workspaces import FileChooser


class FolderChoice(QWidget):
    """Two buttons over the watched folder of `shell`."""

    def __init__(self, shell: Shell, chooser: FileChooser | None = None, parent: QWidget | None = None) -> None:
        """`chooser` asks for the folder."""
        super().__init__(parent)
        self._shell = shell
        self._chooser = chooser
        self.choose = Button("")
        self.stop = Button("", "quiet")
        self.choose.clicked.connect(self._on_choose)
        self.stop.clicked.connect(self._on_stop)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self.stop)
        row.addWidget(self.choose)
        if shell.folder is not None:
            shell.folder.changed.connect(self.retranslate)
        self.retranslate()

    def retranslate(self) -> None:
        """Take the words of the language in force."""
        folder = self._shell.folder.folder if self._shell.folder is not None else None
        self.choose.setText(
            QCoreApplication.translate("FolderChoice", "Choose a folder…")
            if folder is None
            else QCoreApplication.translate("FolderChoice", "Choose another one…")
        )
        self.stop.setText(QCoreApplication.translate("FolderChoice", "Watch none"))
        self.stop.setVisible(folder is not None)

    def changeEvent(self, event: QEvent) -> None:
        """Follow a change of language."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def _on_choose(self) -> None:
        from app.ui.workspaces import SystemFileChooser  # noqa: PLC0415 - when first used

        folder = self._shell.folder
        if folder is None:
            return
        chooser = self._chooser or SystemFileChooser()
        title = QCoreApplication.translate("FolderChoice", "Choose the folder to watch")
        chosen = chooser.choose_folder(self, title, folder.folder)
        if chosen is not None:
            folder.watch(chosen)

    def _on_stop(self) -> None:
        if self._shell.folder is not None:
            self._shell.folder.watch(None)
