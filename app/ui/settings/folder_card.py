"""The folder where new files are looked for."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent

from app.ui.settings.setting_row import SettingRow
from app.ui.shell.folder_choice import FolderChoice
from app.ui.theme.widgets.card import Card

if TYPE_CHECKING:
    from app.ui.shell.context import PageContext


class FolderCard(Card):
    """Names the watched folder and lets it be chosen."""

    def __init__(self, context: PageContext) -> None:
        """Show the folder of the open workspace."""
        super().__init__("")
        self._shell = context.shell
        self.choice = FolderChoice(context.shell)
        self._row = SettingRow(self.choice)
        self.body.addWidget(self._row)
        if context.shell.folder is not None:
            context.shell.folder.changed.connect(self.retranslate)
        self.retranslate()

    def retranslate(self) -> None:
        """Take the words of the language in force."""
        watch = self._shell.folder
        folder = watch.folder if watch is not None else None
        self.set_title(self.tr("Watched folder"))
        name = str(folder) if folder is not None else self.tr("No folder is watched")
        hint = self.tr("New files in it are proposed on Home and on the import page. Nothing is imported without you.")
        if watch is not None and watch.is_missing:
            hint = self.tr("It cannot be found just now. Look whether its disk is connected, or choose another one.")
        self._row.set_words(name, hint)

    def changeEvent(self, event: QEvent) -> None:
        """Follow a change of language."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)
