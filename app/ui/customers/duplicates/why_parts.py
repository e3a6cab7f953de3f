"""The parts of "Why are these one customer?": a record, a link between two records, somebody of the same home."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.models.domain.customer import CustomerQuery
from app.ui.customers.duplicates.weighted_reason import WeightedReason
from app.ui.customers.words import field_words, purchases_count
from app.ui.formats import day_text, moment_text, money
from app.ui.labels import label
from app.ui.theme.widgets import Button, ReasonRow, Text, Tile

if TYPE_CHECKING:
    from datetime import datetime

    from app.models.domain.identity import CaseRecord, CustomerExplanation, HouseholdMember, RecordLink
    from app.models.domain.ports import Progress
    from app.services.container import Services

_LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"
_LEAST_TOLD = 0.5
_FACTS = ("email", "phone", "phone_2", "birth_on", "card", "company_id")


@dataclass(frozen=True, slots=True)
class Housemate:
    """Somebody of the same home, by name."""

    member: HouseholdMember
    name: str


@dataclass(frozen=True, slots=True)
class Why:
    """All that the dialog shows of a customer."""

    name: str
    explanation: CustomerExplanation
    housemates: tuple[Housemate, ...]
    decided_at: dict[str, datetime]
    currency: str

    @property
    def records(self) -> tuple[CaseRecord, ...]:
        """Return the records."""
        return self.explanation.records


@dataclass(frozen=True, slots=True)
class ReadWhy:
    """Reads why a customer is one. KnownError: customer_unknown."""

    services: Services
    customer_id: int

    def __call__(self, progress: Progress) -> Why:
        """Do it."""
        progress.check_cancelled()
        services = self.services
        found = services.identity.explain(self.customer_id)
        members = found.household.members if found.household else ()
        ids = (found.customer_id, *(member.customer_id for member in members))
        rows = services.customers.page(CustomerQuery(customer_ids=ids), 0, len(ids))
        names = {row.customer_id: row.name for row in rows}
        others = tuple(
            Housemate(member, names.get(member.customer_id, ""))
            for member in members
            if member.customer_id != found.customer_id
        )
        said = any(link.group_key for link in found.links)
        decided = {row.group_key: row.decided_at for row in services.identity.decisions()} if said else {}
        currency = services.workspace.business().currency
        return Why(names.get(found.customer_id, ""), found, others, decided, currency)


def letter_of(place: int) -> str:
    """Return A, B, … Z, A2, B2, …"""
    turn, letter = divmod(place, len(_LETTERS))
    return f"{_LETTERS[letter]}{turn + 1}" if turn else _LETTERS[letter]


class RecordLine(QWidget):
    """A record with what it holds; `split_wanted` carries its id."""

    split_wanted = Signal(int)

    def __init__(self, record: CaseRecord, letter: str, currency: str, *, can_split: bool) -> None:
        """Show `record` under its letter."""
        super().__init__()
        self._id = record.record_id
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(Text(letter, "strong", "accent"))
        head.addWidget(Text(record.source, "strong"))
        if record.created_on is not None:
            created = self.tr("created on {day}").format(day=day_text(record.created_on))
            head.addWidget(Text(created, "caption", "secondary"))
        head.addStretch(1)
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addLayout(head)
        for line in _record_facts(record, currency):
            words.addWidget(Text(line, "table", wraps=True, is_selectable=True))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12)
        row.addLayout(words, 1)
        if can_split:
            self.split = Button(self.tr("Split off"), icon="split", is_small=True)
            self.split.set_hint(self.tr("Record {letter} becomes a customer of its own").format(letter=letter))
            self.split.setAccessibleName(self.tr("Split off record {letter}").format(letter=letter))
            self.split.clicked.connect(self._on_split)
            row.addWidget(self.split, 0, Qt.AlignmentFlag.AlignTop)

    def _on_split(self) -> None:
        self.split_wanted.emit(self._id)


class LinkBlock(QWidget):
    """How surely two records are one person, and why; or that the user said so."""

    def __init__(self, link: RecordLink, letters: str, decided_at: datetime | None) -> None:
        """Show the link between the records called `letters`."""
        super().__init__()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(3)
        if link.held_by == "decision":
            text = self.tr("{letters}: you joined them").format(letters=letters)
            if decided_at is not None:
                text = self.tr("{letters}: you joined them, {moment}").format(
                    letters=letters, moment=moment_text(decided_at)
                )
        elif link.probability < _LEAST_TOLD:
            text = self.tr("{letters}: the other records hold them together").format(letters=letters)
        else:
            text = label("match_verdict", link.likelihood).format(records=letters)
        column.addWidget(Text(text, "table_strong", wraps=True))
        for reason in link.reasons:
            column.addWidget(WeightedReason(reason))


class HouseholdLine(QWidget):
    """Somebody of the same home: `answered` carries the customer and whether it is one household."""

    answered = Signal(int, bool)
    opened = Signal(int)

    def __init__(self, mate: Housemate) -> None:
        """Show `mate` with the reasons."""
        super().__init__()
        self._id = mate.member.customer_id
        name = Button(mate.name, "link")
        name.setAccessibleDescription(self.tr("Open this customer"))
        name.clicked.connect(self._on_open)
        words = QVBoxLayout()
        words.setSpacing(3)
        words.addWidget(name, 0, Qt.AlignmentFlag.AlignLeft)
        if mate.member.is_decided:
            words.addWidget(Text(self.tr("You said so."), "table", "secondary"))
        for text in _home_reasons(mate.member):
            words.addWidget(ReasonRow(text, "plus"))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(Tile("house", "neutral"), 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(words, 1)
        if not mate.member.is_decided:
            row.addWidget(self._button(self.tr("Same household"), mate.name, self._on_yes), 0, _TOP)
        row.addWidget(self._button(self.tr("Not one household"), mate.name, self._on_no), 0, _TOP)

    def _button(self, text: str, name: str, slot: object) -> Button:
        button = Button(text, is_small=True)
        button.setAccessibleDescription(name)
        button.clicked.connect(slot)
        return button

    def _on_open(self) -> None:
        self.opened.emit(self._id)

    def _on_yes(self) -> None:
        self.answered.emit(self._id, True)

    def _on_no(self) -> None:
        self.answered.emit(self._id, False)


_TOP = Qt.AlignmentFlag.AlignTop


def _home_reasons(member: HouseholdMember) -> list[str]:
    """Sentences that need no values; weights of a household are not those of a person."""
    sentences = [label("match", reason.code) for reason in member.reasons]
    return [sentence for sentence in sentences if "{" not in sentence]


def _record_facts(record: CaseRecord, currency: str) -> list[str]:
    values = record.values
    name = " ".join(filter(None, (values.get("first_name"), values.get("last_name"))))
    town = " ".join(filter(None, (values.get("postcode"), values.get("city"))))
    first = ", ".join(filter(None, (name, values.get("company"))))
    contact = dict.fromkeys(field_words(field, values[field]) for field in _FACTS if values.get(field))
    address = ", ".join(filter(None, (values.get("street"), town)))
    bought = ""
    if record.purchase_count:
        bought = f"{purchases_count(record.purchase_count)}, {money(record.revenue_cents, currency)}"
    return [line for line in (first, " · ".join(contact), address, bought) if line]
