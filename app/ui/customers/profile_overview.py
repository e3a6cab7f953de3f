"""The overview of a profile: contact details | purchases and thread | scores and what is bought."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from app.ui.customers.contact_card import ContactCard
from app.ui.customers.household_card import HouseholdCard
from app.ui.customers.notes_card import NotesCard
from app.ui.customers.own_fields_card import OwnFieldsCard
from app.ui.customers.purchases_card import PurchasesCard
from app.ui.customers.score_cards import AffinitiesCard, ScoresCard
from app.ui.customers.timeline_card import TimelineCard
from app.ui.theme.look import look
from app.ui.theme.tokens import GUTTER, PAGE_BOTTOM, PAGE_SIDE

if TYPE_CHECKING:
    from datetime import date

    from PySide6.QtGui import QResizeEvent

    from app.ui.customers.customer_facts import CustomerFacts, Planned

_LEFT, _RIGHT = 268, 352
_LEFT_NARROW, _RIGHT_NARROW = 236, 296
_NARROW_BELOW = 1100


class ProfileOverview(QScrollArea):
    """Three columns of cards that scroll together."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Start empty."""
        super().__init__(parent)
        self.contacts, self.purchases, self.timeline = ContactCard(), PurchasesCard(), TimelineCard()
        self.household, self.own_fields, self.notes = HouseholdCard(), OwnFieldsCard(), NotesCard()
        self.scores, self.affinities = ScoresCard(), AffinitiesCard()
        self.purchases.setMinimumHeight(look().px(244))
        self._left, self._right = QWidget(), QWidget()
        content = QWidget()
        content.setProperty("scrolled", "true")
        row = QHBoxLayout(content)
        row.setContentsMargins(PAGE_SIDE, 0, PAGE_SIDE, PAGE_BOTTOM)
        row.setSpacing(GUTTER)
        _column(self._left, (self.contacts, self.household, self.own_fields, self.notes))
        middle = QWidget()
        _column(middle, (self.purchases, self.timeline), stretches_last=True)
        _column(self._right, (self.scores, self.affinities))
        row.addWidget(self._left)
        row.addWidget(middle, 1)
        row.addWidget(self._right)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setWidget(content)

    def show_facts(self, facts: CustomerFacts, today: date) -> None:
        """Show one customer."""
        self.contacts.show_facts(facts)
        self.household.show_facts(facts)
        self.own_fields.show_facts(facts)
        self.notes.show_facts(facts, today)
        self.purchases.show_facts(facts, today)
        self.timeline.show_facts(facts, today)
        self.scores.show_facts(facts)
        self.affinities.show_facts(facts)

    def show_planned(self, planned: Planned) -> None:
        """Put what is planned on top of the thread."""
        self.timeline.show_planned(planned)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Narrow the outer columns with the page."""
        is_narrow = event.size().width() < look().px(_NARROW_BELOW)
        self._left.setFixedWidth(look().px(_LEFT_NARROW if is_narrow else _LEFT))
        self._right.setFixedWidth(look().px(_RIGHT_NARROW if is_narrow else _RIGHT))
        super().resizeEvent(event)


def _column(holder: QWidget, cards: tuple[QWidget, ...], *, stretches_last: bool = False) -> None:
    column = QVBoxLayout(holder)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(GUTTER)
    for card in cards:
        column.addWidget(card)
    if stretches_last:
        column.setStretch(len(cards) - 1, 1)
    else:
        column.addStretch(1)
