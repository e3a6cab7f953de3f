"""The language of the window."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent

from app.ui.settings.setting_row import SettingRow
from app.ui.theme.widgets.card import Card
from app.ui.theme.widgets.segmented import SegmentedControl
from app.ui.translation import LANGUAGES

if TYPE_CHECKING:
    from app.ui.shell.context import PageContext


class LanguageCard(Card):
    """French, English, or the system's; in force at once."""

    def __init__(self, context: PageContext) -> None:
        """Show what `context` prefers."""
        super().__init__("")
        self._context = context
        self._choice = SegmentedControl([("system", ""), *LANGUAGES.items()])
        self._choice.set_choice(context.preferences.language or "system")
        self._choice.chosen.connect(self._on_chosen)
        self._row = SettingRow(self._choice)
        self.body.addWidget(self._row)
        self.retranslate()

    def retranslate(self) -> None:
        """Take the words of the language in force."""
        self.set_title(self.tr("Language"))
        self._choice.set_texts({"system": self.tr("As the system")})
        self._row.set_words(self.tr("Language of the window"), self.tr("Takes effect at once, nothing is closed."))

    def changeEvent(self, event: QEvent) -> None:
        """Follow a change of language."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def _on_chosen(self, code: str) -> None:
        self._context.shell.language_wanted.emit("" if code == "system" else code)
