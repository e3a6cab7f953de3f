"""The list of doubtful values: who, what, what was meant, why; those with a correction can be ticked."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, Qt, Signal

from app.models.domain.quality import DoubtfulValue, Question
from app.ui.customers.rows_in_memory import RowsInMemory
from app.ui.customers.words import field_words
from app.ui.formats import NOTHING, day_table, money, phone_text
from app.ui.labels import label
from app.ui.tables import Column, Kind, PagedTableModel
from app.ui.tables.paged_model import KIND_ROLE, ROW_ROLE

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from app.ui.jobs import JobRunner

Index = QModelIndex | QPersistentModelIndex
_MAY_BE_ADDRESSES = ("value", "suggestion")
_WHOLE_LETTERS = 22
_LEAST_LETTERS = 3


class DoubtfulModel(PagedTableModel[DoubtfulValue]):
    """Values with their corrections; all that have one are ticked at first. `ticked` follows every change."""

    ticked = Signal()

    def __init__(self, jobs: JobRunner, columns: QualityColumns, parent: QObject | None = None) -> None:
        """Start empty."""
        self._ticked: set[tuple[int, str]] = set()
        self._known: Sequence[DoubtfulValue] = ()
        super().__init__(columns.of_values(self.is_ticked), jobs, parent)

    def set_values(self, values: Sequence[DoubtfulValue]) -> None:
        """Show other values."""
        self._known = values
        self._ticked = {_key(value) for value in values if value.suggestion}
        self.set_source(RowsInMemory(values))
        self.ticked.emit()

    def is_ticked(self, value: DoubtfulValue) -> bool:
        """Whether a value is to be corrected."""
        return _key(value) in self._ticked

    def chosen(self) -> list[DoubtfulValue]:
        """Return the values to correct."""
        return [value for value in self._known if self.is_ticked(value)]

    def correctable(self) -> int:
        """Return how many have a correction."""
        return sum(1 for value in self._known if value.suggestion)

    def toggle(self, index: Index) -> None:
        """Tick or untick the value of a row; one without a correction stays as it is."""
        value = index.data(ROW_ROLE)
        if not isinstance(value, DoubtfulValue) or not value.suggestion:
            return
        self._ticked ^= {_key(value)}
        self._show_ticks()

    def tick_all(self, *, are_ticked: bool) -> None:
        """Tick or untick every value that has a correction."""
        self._ticked = {_key(value) for value in self._known if value.suggestion} if are_ticked else set()
        self._show_ticks()

    def _show_ticks(self) -> None:
        if self.rowCount():
            self.dataChanged.emit(self.index(0, 0), self.index(self.rowCount() - 1, 0))
        self.ticked.emit()

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return what a cell shows; the first one is a check box where there is a correction."""
        if role in {KIND_ROLE, Qt.ItemDataRole.CheckStateRole} and index.isValid() and index.column() == 0:
            row = self.row_at(index.row())
            has_box = row is not None and bool(row.suggestion)
            if role == KIND_ROLE:
                return Kind.CHECK if has_box else Kind.TEXT
            if row is None or not has_box:
                return None
            return Qt.CheckState.Checked if self.is_ticked(row) else Qt.CheckState.Unchecked
        shown = super().data(index, role)
        is_address = role == Qt.ItemDataRole.DisplayRole and self.columns[index.column()].key in _MAY_BE_ADDRESSES
        return _shortened(shown) if is_address and isinstance(shown, str) and "@" in shown else shown


class QuestionModel(PagedTableModel[Question]):
    """What to ask of whom."""

    def __init__(self, jobs: JobRunner, columns: QualityColumns, parent: QObject | None = None) -> None:
        """Start empty."""
        super().__init__(columns.of_questions(), jobs, parent)

    def set_questions(self, questions: Sequence[Question]) -> None:
        """Show other questions."""
        self.set_source(RowsInMemory(questions))


class QualityColumns(QObject):
    """The columns of both lists; the currency is known once the figures are read."""

    def __init__(self) -> None:
        """Start with euros."""
        super().__init__()
        self.currency = "EUR"

    def of_values(self, is_ticked: Callable[[DoubtfulValue], bool]) -> list[Column[DoubtfulValue]]:
        """Return the columns of doubtful values."""

        def spoken(value: DoubtfulValue) -> str:
            if not value.suggestion:
                return self.tr("No correction known")
            return self.tr("Will be corrected") if is_ticked(value) else self.tr("Stays as it is")

        return [
            Column("check", lambda: "", lambda _: "", Kind.CHECK, value=is_ticked, spoken=spoken, width=44),
            Column("name", lambda: self.tr("Customer"), lambda v: v.name, is_strong=True, width=132),
            Column("value", lambda: self.tr("As it is"), _value_words, width=180, stretches=True, hint=_value_words),
            Column(
                "suggestion",
                lambda: self.tr("Correction"),
                lambda v: v.suggestion or NOTHING,
                width=180,
                stretches=True,
                hint=lambda v: v.suggestion or "",
            ),
            Column("issue", lambda: self.tr("Why"), lambda v: label("quality_issue", v.issue), width=134),
            Column("stake", lambda: self.tr("12 months"), self._money, Kind.NUMBER, width=104, is_optional=True),
        ]

    def of_questions(self) -> list[Column[Question]]:
        """Return the columns of what to ask."""
        return [
            Column("name", lambda: self.tr("Customer"), lambda q: q.name, is_strong=True, width=150, stretches=True),
            Column("ask", lambda: self.tr("Ask for"), lambda q: label("quality_ask", q.ask), width=150),
            Column(
                "why", lambda: self.tr("Why"), lambda q: label("quality_ask_why", q.ask), width=210, is_optional=True
            ),
            Column("phone", lambda: self.tr("Phone"), lambda q: phone_text(q.phone) if q.phone else NOTHING, width=124),
            Column(
                "last",
                lambda: self.tr("Last purchase"),
                lambda q: day_table(q.last_purchase_on),
                width=110,
                is_optional=True,
            ),
            Column("stake", lambda: self.tr("12 months"), self._money, Kind.NUMBER, width=104),
        ]

    def _money(self, row: DoubtfulValue | Question) -> str:
        return money(row.stake_cents, self.currency)


def _shortened(address: str) -> str:
    """Return an e-mail address whose domain can be read in a narrow column: marie-pi…@poste.example."""
    local, _, domain = address.rpartition("@")
    room = max(_WHOLE_LETTERS - len(domain) - 1, _LEAST_LETTERS)
    return address if len(local) <= room else f"{local[: room - 1]}…@{domain}"


def _key(value: DoubtfulValue) -> tuple[int, str]:
    return value.customer_id, value.value


def _value_words(value: DoubtfulValue) -> str:
    return field_words(value.corrects, value.value) if value.corrects in {"mobile", "landline"} else value.value
