"""Theme, text size, row height."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent

from app.ui.formats import percent
from app.ui.settings.setting_row import SettingRow
from app.ui.theme.look import TEXT_SIZES_PERCENT, look
from app.ui.theme.widgets.card import Card
from app.ui.theme.widgets.segmented import SegmentedControl

if TYPE_CHECKING:
    from app.ui.shell.context import PageContext


class DisplayCard(Card):
    """How the window looks; in force at once."""

    def __init__(self, context: PageContext) -> None:
        """Show what `context` prefers."""
        super().__init__("")
        self._context = context
        self._theme = SegmentedControl([("system", "", "monitor"), ("light", "", "sun"), ("dark", "", "moon")])
        self._size = SegmentedControl([(str(size), "") for size in TEXT_SIZES_PERCENT])
        self._rows = SegmentedControl([("compact", ""), ("comfortable", "")])
        self._theme.chosen.connect(self._on_theme)
        self._size.chosen.connect(self._on_size)
        self._rows.chosen.connect(self._on_rows)
        self._setting_rows = [SettingRow(control) for control in (self._theme, self._size, self._rows)]
        for row in self._setting_rows:
            self.body.addWidget(row)
        self._show_choices()
        look().changed.connect(self._show_choices)
        self.retranslate()

    def retranslate(self) -> None:
        """Take the words of the language in force."""
        self.set_title(self.tr("Display"))
        self._theme.set_texts({"system": self.tr("As the system"), "light": self.tr("Light"), "dark": self.tr("Dark")})
        self._size.set_texts({str(size): percent(size / 100) for size in TEXT_SIZES_PERCENT})
        self._rows.set_texts({"compact": self.tr("Compact"), "comfortable": self.tr("Comfortable")})
        theme, size, rows = self._setting_rows
        theme.set_words(self.tr("Theme"), self.tr("Light or dark, or as the system has it."))
        size.set_words(
            self.tr("Text size"), self.tr("Fonts, rows and icons together; 130 % reads well on a projector.")
        )
        rows.set_words(self.tr("Table rows"), self.tr("Comfortable rows are easier to hit, compact ones show more."))

    def changeEvent(self, event: QEvent) -> None:
        """Follow a change of language."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def _show_choices(self) -> None:
        self._theme.set_choice(self._context.preferences.scheme)
        self._size.set_choice(str(self._context.preferences.text_percent))
        self._rows.set_choice("comfortable" if self._context.preferences.rows_are_comfortable else "compact")

    def _on_theme(self, scheme: str) -> None:
        self._context.preferences.scheme = scheme
        self._context.shell.look_wanted.emit()

    def _on_size(self, size: str) -> None:
        self._context.preferences.text_percent = int(size)
        self._context.shell.look_wanted.emit()

    def _on_rows(self, rows: str) -> None:
        self._context.preferences.rows_are_comfortable = rows == "comfortable"
        self._context.shell.look_wanted.emit()
