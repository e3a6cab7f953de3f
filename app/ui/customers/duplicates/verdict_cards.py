"""Why records are, or are not, one person; and what joining them gives."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from app.ui.customers.contact_card import clear_layout
from app.ui.customers.duplicates.compare_table import LETTERS, breakable, housemates
from app.ui.customers.duplicates.weighted_reason import WeightedReason
from app.ui.customers.words import field_words, name_list, purchases_count
from app.ui.formats import NOTHING, money
from app.ui.labels import label
from app.ui.theme.look import look
from app.ui.theme.widgets import Card, ReasonRow, Text

if TYPE_CHECKING:
    from app.models.domain.identity import CaseDetail, CaseRecord

_SHOWN = ("email", "phone", "birth_on", "card", "company_id")


class VerdictCards(QWidget):
    """Cards of reasons, then the result of joining the ticked records."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Start empty."""
        super().__init__(parent)
        self._cards = QVBoxLayout(self)
        self._cards.setContentsMargins(0, 0, 0, 0)
        self._cards.setSpacing(12)

    def show_case(self, detail: CaseDetail, chosen: list[int], currency: str) -> None:
        """Show reasons for and against, and the customer after joining `chosen`."""
        self.show_nothing()
        for place, record in enumerate(detail.records[1:], 1):
            self._cards.addWidget(self._why(record, LETTERS[place], is_chosen=record.record_id in chosen))
        kept = [record for record in detail.records if record.record_id in chosen]
        if len(kept) > 1:
            self._cards.addWidget(self._result(detail, kept, currency))
        self._cards.addStretch(1)

    def show_nothing(self) -> None:
        """Take every card away."""
        clear_layout(self._cards)

    def _why(self, record: CaseRecord, letter: str, *, is_chosen: bool) -> Card:
        title = self.tr("Why A and {letter}") if is_chosen else self.tr("Why not {letter}")
        card = Card(title.format(letter=letter))
        rows = QVBoxLayout()
        rows.setSpacing(4)
        card.body.addLayout(rows)
        for reason in record.reasons:
            rows.addWidget(WeightedReason(reason))
        if not record.reasons:
            card.body.addWidget(Text(self.tr("They have nothing in common to compare."), "table", "muted", wraps=True))
        return card

    def _result(self, detail: CaseDetail, records: list[CaseRecord], currency: str) -> Card:
        card = Card(self.tr("After joining"))
        grid = QGridLayout()
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(8)
        grid.setColumnStretch(1, 1)
        fresh = sorted(records, key=_freshness, reverse=True)
        count = sum(record.purchase_count for record in records)
        total = money(sum(record.revenue_cents for record in records), currency)
        rows = [(self.tr("Name"), _name(fresh))]
        rows += [(label("record_field", field), _first(fresh, field)) for field in _SHOWN]
        rows.append((label("record_field", "street"), _address(fresh)))
        rows.append((label("record_field", "purchases"), f"{purchases_count(count)}, {total}" if count else NOTHING))
        for number, (title, value) in enumerate([row for row in rows if row[1]]):
            grid.addWidget(Text(title, "table", "secondary"), number, 0)
            text = Text(breakable(value), "table", wraps=True)
            text.setMinimumWidth(look().px(60))
            grid.addWidget(text, number, 1)
        card.body.addLayout(grid)
        home = housemates(detail, [record.record_id for record in records])
        if home:
            text = self.tr("Household: {records}").format(records=name_list(["A", *home]))
            card.body.addWidget(ReasonRow(text, "house", "accent_text"))
        return card


def _freshness(record: CaseRecord) -> date:
    return max(record.created_on or date.min, record.last_purchase_on or date.min)


def _name(records: list[CaseRecord]) -> str:
    names = [" ".join(filter(None, (r.values.get("first_name"), r.values.get("last_name")))) for r in records]
    longest = max(names, key=len, default="")
    return longest or next((r.values["company"] for r in records if r.values.get("company")), "")


def _first(records: list[CaseRecord], field: str) -> str:
    value = next((record.values[field] for record in records if record.values.get(field)), "")
    return field_words(field, value) if value else ""


def _address(records: list[CaseRecord]) -> str:
    whole = [record for record in records if record.values.get("street") and record.values.get("city")]
    for record in whole or records:
        values = record.values
        town = " ".join(part for part in (values.get("postcode"), values.get("city")) if part)
        if town or values.get("street"):
            return ", ".join(part for part in (values.get("street"), town) if part)
    return ""
