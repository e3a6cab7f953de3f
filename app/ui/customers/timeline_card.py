"""The thread of a customer: what is planned or withheld on top, then what happened, newest first."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.ui.customers.contact_card import clear_layout
from app.ui.customers.words import event_icon, event_words, furthest_contacts, planned_day, planned_words, short_day
from app.ui.formats import money, whole_number
from app.ui.labels import CHANNEL_ICONS
from app.ui.theme.look import look
from app.ui.theme.widgets import Button, Card, Line, SegmentedControl, Text, Tile

if TYPE_CHECKING:
    from app.models.domain.customer import TimelineEntry
    from app.models.domain.scenario import PlannedContact
    from app.ui.customers.customer_facts import CustomerFacts, Planned

_SHOWN_AT_FIRST = 14
_SHOWN_AT_MOST = 200
_KINDS = {
    "all": {"purchase", "contact", "consent", "note", "task"},
    "purchases": {"purchase"},
    "contacts": {"contact", "consent"},
    "notes": {"note", "task"},
}


class TimelineCard(Card):
    """Rows of day, icon, words, and amount or scenario; `plan_wanted` when a contact waits for approval."""

    plan_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        """Start empty."""
        super().__init__("", "", parent)
        self._facts: CustomerFacts | None = None
        self._planned: Planned | None = None
        self._today = date.min
        self._shows_all = False
        self._choice = SegmentedControl([(kind, "") for kind in _KINDS], is_small=True)
        self._choice.chosen.connect(self._on_choice)
        self.add_to_head(self._choice)
        self._rows = QVBoxLayout()
        self._rows.setSpacing(0)
        self._more = Button("", "link")
        self._more.clicked.connect(self._on_more)
        self.body.addLayout(self._rows)
        self.body.addWidget(self._more, 0, Qt.AlignmentFlag.AlignLeft)
        self.body.addStretch(1)

    def show_facts(self, facts: CustomerFacts, today: date) -> None:
        """Show what happened; what is planned follows."""
        self._facts, self._today, self._planned, self._shows_all = facts, today, None, False
        self._show()

    def show_planned(self, planned: Planned) -> None:
        """Put what is planned on top."""
        self._planned = planned
        self._show()

    def _show(self) -> None:
        if self._facts is None:
            return
        self.set_title(self.tr("Thread"))
        self._choice.set_texts(
            {
                "all": self.tr("Everything"),
                "purchases": self.tr("Purchases"),
                "contacts": self.tr("Contacts"),
                "notes": self.tr("Notes"),
            }
        )
        clear_layout(self._rows)
        choice = self._choice.choice()
        planned = [] if self._planned is None or choice not in {"all", "contacts"} else list(self._planned.contacts)
        rows: list[QWidget] = [self._planned_row(contact) for contact in reversed(planned)]
        entries = [entry for entry in furthest_contacts(list(self._facts.timeline)) if entry.kind in _KINDS[choice]]
        entries = _told_once(entries)
        limit = _SHOWN_AT_MOST if self._shows_all else max(_SHOWN_AT_FIRST - len(rows), 6)
        rows += [self._event_row(entry) for entry in entries[:limit]]
        for place, row in enumerate(rows):
            if place:
                self._rows.addWidget(Line())
            self._rows.addWidget(row)
        if not rows:
            self._rows.addWidget(Text(self.tr("Nothing has happened yet."), "table", "muted"))
        self._more.setVisible(len(entries) > limit and not self._shows_all)
        self._more.setText(self.tr("Show all {count}").format(count=whole_number(min(len(entries), _SHOWN_AT_MOST))))

    def _event_row(self, entry: TimelineEntry) -> QWidget:
        icon, tone = event_icon(entry)
        is_money = entry.amount_cents is not None and self._facts is not None
        right = money(entry.amount_cents, self._facts.currency) if is_money and self._facts else (entry.scenario or "")
        return _Row(short_day(entry.on, self._today), icon, tone, event_words(entry), right, is_money=is_money)

    def _planned_row(self, contact: PlannedContact) -> QWidget:
        today = self._planned.today if self._planned else self._today
        day, words = planned_day(contact.day, today), planned_words(contact, today)
        if contact.withheld is not None:
            return _Row(day, "ban", "neutral", words, contact.scenario_name, is_muted=True)
        row = _Row(day, CHANNEL_ICONS[contact.channel], "accent", words, contact.scenario_name)
        if contact.day <= today and contact.status == "planned":
            row.add_link(self.tr("see the plan")).clicked.connect(self.plan_wanted)
        return row

    def _on_choice(self, choice: str) -> None:
        del choice
        self._show()

    def _on_more(self) -> None:
        self._shows_all = True
        self._show()


def _told_once(entries: list[TimelineEntry]) -> list[TimelineEntry]:
    """Several records of one person say the same on the same day: once is enough."""
    told: dict[tuple[date, str, int | None], TimelineEntry] = {}
    for entry in entries:
        key = (entry.on, event_words(entry), entry.amount_cents)
        if entry.kind == "purchase":
            told[entry.on, str(len(told)), None] = entry
        else:
            told.setdefault(key, entry)
    return list(told.values())


class _Row(QWidget):
    """Day, round icon, one line of words, and what stands at the right."""

    def __init__(
        self,
        day: str,
        icon: str,
        tone: str,
        words: str,
        right: str,
        *,
        is_money: bool = False,
        is_muted: bool = False,
    ) -> None:
        super().__init__()
        self.setMinimumHeight(look().px(32))
        when = Text(day, "table", "secondary")
        when.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        when.setFixedWidth(look().px(84))
        what = Text(words, "table", "muted" if is_muted else "primary", wraps=True, is_selectable=True)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 4, 0, 4)
        row.setSpacing(8)
        row.addWidget(when)
        row.addWidget(Tile(icon, tone, 22, 13, is_round=True))
        row.addWidget(what, 1)
        if right:
            row.addWidget(Text(right, "table_strong" if is_money else "table", "primary" if is_money else "secondary"))
        self.setAccessibleName(f"{day}, {words}")
        self._row = row

    def add_link(self, text: str) -> Button:
        """Put a link after the words."""
        link = Button(text, "link")
        self._row.insertWidget(3, link)
        return link
