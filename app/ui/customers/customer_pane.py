"""The side pane of the list: money, scores and why, last purchases, consents, what is next."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Signal
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from app.ui.customers.customer_table import reach_words
from app.ui.customers.elided_text import ElidedText
from app.ui.customers.score_cards import reason_rows, risk_level, score_name
from app.ui.customers.words import (
    SEGMENT_BADGES,
    consent_words,
    event_words,
    planned_day,
    planned_words,
    short_day,
)
from app.ui.formats import NOTHING, money, whole_number
from app.ui.labels import CHANNEL_ICONS, channel_label, pmg_label, segment_label
from app.ui.theme.look import look
from app.ui.theme.tokens import ICON_SMALL
from app.ui.theme.widgets import Avatar, Badge, Button, IconLabel, Line, Pane, ReasonRow, Text

if TYPE_CHECKING:
    from app.models.domain.customer import ConsentState, Profile
    from app.ui.customers.customer_facts import CustomerFacts, Planned

_LAST_PURCHASES = 3
_NEXT_CONTACTS = 3
_REASONS = 3


class CustomerPane(Pane):
    """The current row in short; `profile_wanted` carries its id."""

    profile_wanted = Signal(int)
    contact_wanted = Signal(int, str)  # customer, name

    def __init__(self, parent: QWidget | None = None) -> None:
        """Start empty."""
        super().__init__(parent)
        self._facts: CustomerFacts | None = None
        self._today = date.min
        self._next: QVBoxLayout | None = None
        self._planned: Planned | None = None
        self._open = Button("", "primary")
        self._open.clicked.connect(self._on_open)
        self.add_action(self._open)
        self._note = Button("", icon="notebook-pen")
        self._note.clicked.connect(self._on_note)
        self.add_action(self._note)
        self.foot.addStretch(1)
        self.retranslate()

    def sizeHint(self) -> QSize:
        """Ask for the width of the pane."""
        return QSize(look().px(312), super().sizeHint().height())

    def customer_id(self) -> int | None:
        """Return who is shown."""
        return self._facts.profile.customer_id if self._facts else None

    def show_nobody(self) -> None:
        """Empty the pane."""
        self._facts = None
        self._next = None
        self.clear_sections()
        self._open.setEnabled(False)
        self._note.setEnabled(False)

    def show_customer(self, facts: CustomerFacts, today: date) -> None:
        """Show a customer; what is next follows with `show_planned`."""
        self._facts, self._today, self._planned = facts, today, None
        self.clear_sections()
        self._open.setEnabled(True)
        self._note.setEnabled(True)
        self._add_head(facts.profile, facts.currency)
        self._add_scores(facts)
        self._add_purchases(facts)
        self._add_consents(facts.profile)
        self._next = self.add_section()
        self._next.addWidget(Text(self.tr("What is next"), "table_strong"))
        self.setAccessibleName(facts.profile.name)

    def show_planned(self, planned: Planned) -> None:
        """Show what the coming days hold."""
        if self._next is None or planned.customer_id != self.customer_id():
            return
        self._planned = planned
        while self._next.count() > 1:
            item = self._next.takeAt(1)
            widget = item.widget() if item is not None else None
            if widget is not None:
                widget.deleteLater()
        for contact in planned.contacts[:_NEXT_CONTACTS]:
            text = self.tr("{day}: {what}, {scenario}").format(
                day=_capital(planned_day(contact.day, planned.today)),
                what=planned_words(contact, planned.today),
                scenario=contact.scenario_name,
            )
            icon = "ban" if contact.withheld else CHANNEL_ICONS[contact.channel]
            self._next.addWidget(ReasonRow(text, icon, "text_muted" if contact.withheld else "accent_text"))
        if not planned.contacts:
            self._next.addWidget(Text(self.tr("Nothing in the next 30 days."), "table", "muted", wraps=True))

    def retranslate(self) -> None:
        """Set every text."""
        self._open.setText(self.tr("Open the profile"))
        self._open.set_hint(self.tr("Open the profile"), "Return")
        self._note.setText(self.tr("Note"))
        self._note.set_hint(self.tr("Note a contact"))
        if self._facts is not None:
            planned = self._planned
            self.show_customer(self._facts, self._today)
            if planned is not None:
                self.show_planned(planned)

    def _add_head(self, profile: Profile, currency: str) -> None:
        section = self.add_section()
        names = QVBoxLayout()
        names.setSpacing(2)
        names.addStretch(1)
        names.addWidget(Text(profile.name, "pane", wraps=True, is_selectable=True))
        below = self._where_since(profile)
        if below:
            names.addWidget(Text(below, "table", "secondary", wraps=True))
        names.addStretch(1)
        row = QHBoxLayout()
        row.setSpacing(12)
        row.addWidget(Avatar(profile.name, 52))
        row.addLayout(names, 1)
        section.addLayout(row)
        if profile.is_suppressed:
            section.addWidget(Badge(self.tr("Must not be contacted"), "bad", "ban"))
        section.addSpacing(2)
        section.addWidget(self._figures(profile, currency))

    def _where_since(self, profile: Profile) -> str:
        year = str(profile.since_on.year) if profile.since_on else ""
        if profile.city and year:
            known = (
                self.tr("{town}, customer since {year}") if profile.purchase_count else self.tr("{town}, since {year}")
            )
            return known.format(town=profile.city, year=year)
        if year:
            return self.tr("Customer since {year}").format(year=year)
        return profile.city or ""

    def _figures(self, profile: Profile, currency: str) -> QWidget:
        box = QFrame()
        box.setProperty("card", "true")
        row = QHBoxLayout(box)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        basket = money(profile.average_basket_cents, currency) if profile.purchase_count else NOTHING
        cells = [
            (self.tr("Purchases"), whole_number(profile.purchase_count)),
            (self.tr("In all"), money(profile.revenue_cents, currency)),
            (self.tr("Basket"), basket),
        ]
        for place, (caption, figure) in enumerate(cells):
            if place:
                row.addWidget(Line("upright"))
            row.addWidget(_figure(caption, figure), 1 + min(len(figure) // 6, 2))
        return box

    def _add_scores(self, facts: CustomerFacts) -> None:
        segment, size = facts.score("rfm"), facts.score("pmg")
        section = self.add_section()
        if segment is None:
            section.addWidget(Text(self.tr("No score yet"), "table_strong"))
            sentence = self.tr("Scores need at least one purchase.")
            section.addWidget(Text(sentence, "table", "muted", wraps=True))
            return
        risk = facts.score("attrition")
        if risk is not None and risk.value is not None:
            section.addLayout(_titled(score_name(risk.score_id), risk_level(risk)))
            section.addLayout(reason_rows(risk, facts.currency, _REASONS))
            section.addSpacing(4)
        tone, icon = SEGMENT_BADGES.get(segment.klass or "", ("neutral", "user"))
        badge = Badge(segment_label(segment.klass or ""), tone, icon)
        section.addLayout(_titled(self.tr("Segment"), badge))
        section.addLayout(reason_rows(segment, facts.currency, _REASONS))
        if size is not None:
            section.addSpacing(4)
            section.addLayout(_titled(self.tr("Size (PMG)"), Badge(pmg_label(size.klass) if size.klass else NOTHING)))
            section.addLayout(reason_rows(size, facts.currency))

    def _add_purchases(self, facts: CustomerFacts) -> None:
        section = self.add_section()
        section.addWidget(Text(self.tr("Last purchases"), "table_strong"))
        bought = [entry for entry in facts.timeline if entry.kind == "purchase"][:_LAST_PURCHASES]
        if not bought:
            sentence = self.tr("No purchase yet: a first one makes this prospect a customer.")
            section.addWidget(Text(sentence, "table", "muted", wraps=True))
            return
        grid = QGridLayout()
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(8)
        grid.setColumnStretch(1, 1)
        for row, entry in enumerate(bought):
            items = ", ".join(str(item) for item in entry.reason.params.get("items", ())).lower()
            grid.addWidget(Text(short_day(entry.on, self._today), "table", "secondary"), row, 0)
            is_sale = entry.reason.code == "purchase_sale"
            grid.addWidget(ElidedText(_capital(items) if items and is_sale else event_words(entry)), row, 1)
            amount = Text(money(entry.amount_cents, facts.currency), "table")
            grid.addWidget(amount, row, 2)
        section.addLayout(grid)

    def _add_consents(self, profile: Profile) -> None:
        section = self.add_section()
        section.addWidget(Text(self.tr("May be contacted by"), "table_strong"))
        grid = QGridLayout()
        grid.setVerticalSpacing(8)
        grid.setHorizontalSpacing(8)
        for place, state in enumerate(profile.consents):
            grid.addWidget(_consent(state, is_stopped=profile.is_suppressed), place, 0)
        section.addLayout(grid)

    def _on_note(self) -> None:
        if self._facts is not None:
            self.contact_wanted.emit(self._facts.profile.customer_id, self._facts.profile.name)

    def _on_open(self) -> None:
        customer_id = self.customer_id()
        if customer_id is not None:
            self.profile_wanted.emit(customer_id)


def _figure(caption: str, figure: str) -> QWidget:
    cell = QWidget()
    column = QVBoxLayout(cell)
    column.setContentsMargins(10, 8, 6, 8)
    column.setSpacing(2)
    column.addWidget(Text(caption, "caption", "secondary"))
    column.addWidget(Text(figure, "card", is_selectable=True))
    return cell


def _consent(state: ConsentState, *, is_stopped: bool) -> QWidget:
    icon, words, tone = consent_words(state)
    is_yes = tone == "good" and not is_stopped
    status = state.status if state.is_usable or state.status == "refused" else "unreachable"
    text = channel_label(state.channel) if status == "granted" else reach_words(state.channel, status)
    cell = QWidget()
    row = QHBoxLayout(cell)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(6)
    row.addWidget(IconLabel("ban" if is_stopped else icon, "good_text" if is_yes else "text_muted", ICON_SMALL))
    row.addWidget(ElidedText(text, "table", "primary" if is_yes else "secondary"), 1)
    cell.setAccessibleName(words)
    cell.setToolTip(words)
    return cell


def _titled(title: str, badge: QWidget) -> QHBoxLayout:
    row = QHBoxLayout()
    row.addWidget(Text(title, "table_strong"))
    row.addStretch(1)
    row.addWidget(badge)
    return row


def _capital(text: str) -> str:
    return text[:1].upper() + text[1:]
