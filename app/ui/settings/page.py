"""The settings page: one card per subject; others add theirs to `CARDS`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.models.domain.changes import Area
from app.ui.settings.display_card import DisplayCard
from app.ui.settings.folder_card import FolderCard
from app.ui.settings.language_card import LanguageCard
from app.ui.settings.pressure_card import PressureCard
from app.ui.settings.trust_card import TrustCard
from app.ui.shell.page import Page
from app.ui.theme.tokens import GUTTER

if TYPE_CHECKING:
    from collections.abc import Callable

    from app.ui.shell.context import PageContext

CARDS: list[Callable[[PageContext], QWidget]] = [LanguageCard, DisplayCard, FolderCard, TrustCard, PressureCard]
"""What the page shows, in order: callables that make a card from the page context."""

_CARD_WIDTH = 760


class SettingsPage(Page):
    """Cards in one column; each keeps what is changed in it at once."""

    section = "settings"
    watches = Area.SETTINGS

    def __init__(self, context: PageContext) -> None:
        """Show every card."""
        super().__init__(context)
        column = QVBoxLayout()
        column.setSpacing(GUTTER)
        self.cards = [make(context) for make in CARDS]
        for card in self.cards:
            card.setMaximumWidth(_CARD_WIDTH)
            column.addWidget(card)
        column.addStretch(1)
        row = QHBoxLayout()
        row.addLayout(column, 3)
        row.addStretch(1)
        self.body.addLayout(row)
        self.retranslate()

    def refresh(self) -> None:
        """Let each card read again."""
        for card in self.cards:
            reload = getattr(card, "refresh", None)
            if callable(reload):
                reload()

    def retranslate(self) -> None:
        """Take the words of the language in force."""
        self.header.set_title(self.tr("Settings"))


def create(context: PageContext) -> Page:
    """Return the page."""
    return SettingsPage(context)
