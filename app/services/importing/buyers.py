"""The records of those who bought: each way of writing a buyer is read once, and again when it says something else."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from app.services.importing.columns import ColumnReader
from app.services.importing.issue_log import IssueLog
from app.services.importing.people_rows import PeopleReader
from app.services.importing.record_store import PersonErased, RecordStore

Raw = tuple[str, ...]
"""The cells of a row that speak of the buyer."""


class Buyers:
    """Finds or makes the record of the buyer of an order."""

    def __init__(
        self, people: PeopleReader, records: RecordStore, log: IssueLog, readers: Mapping[str, ColumnReader]
    ) -> None:
        self._people = people
        self._records = records
        self._log = log
        self._payer = readers.get("customer.email")
        self._payee = readers.get("purchase.refund_email")
        self._records_of: dict[Raw, int] = {}
        self._is_said = bytearray()
        self._said_otherwise: dict[int, Raw] = {}

    def who(self, cells: Sequence[str], bought_on: str, row: int, *, is_return: bool = False) -> int | None:
        """The record of the buyer of one order, None for an anonymous sale."""
        if is_return:
            cells = self._given_back_to(cells)
        return self._who(self._people.raw(cells), cells, bought_on, row)

    def all_of(self, cells: Sequence[Sequence[str]], days: Sequence[str], rows: Sequence[int]) -> list[int | None]:
        """The records of the buyers of orders, by the first row of each; None for anonymous sales."""
        raws = self._people.raws(cells)
        found: list[int | None] = list(map(self._records_of.get, raws))
        nobody = ("",) * len(raws[0]) if raws else ()
        for place, raw in enumerate(raws):
            if raw != nobody and (found[place] is None or self._said_otherwise):
                self._log.row = rows[place]
                found[place] = self._who(raw, cells[place], days[place], rows[place])
        return found

    def _who(self, raw: Raw, cells: Sequence[str], bought_on: str, row: int) -> int | None:
        record_id = self._records_of.get(raw)
        if record_id is not None and self._said_otherwise.get(record_id, raw) == raw:
            return record_id
        if not any(raw):
            return None
        try:
            record_id = self._records.stage(self._people.read(cells), row, dated=bought_on)
        except PersonErased:
            self._log.note("person_erased", None, "alarm")
            return None
        if record_id is not None:
            self._records_of[raw] = record_id
            self._note_said(record_id, raw)
        return record_id

    def _note_said(self, record_id: int, raw: Raw) -> None:
        """Remember what was said last of a record that different rows say different things of."""
        missing = record_id + 1 - len(self._is_said)
        if missing > 0:
            self._is_said.extend(bytes(missing + len(self._is_said) // 8))
        if self._is_said[record_id]:
            self._said_otherwise[record_id] = raw
        self._is_said[record_id] = 1

    def _given_back_to(self, cells: Sequence[str]) -> Sequence[str]:
        """The cells of a row that gives money back, with the e-mail of who gets it as that of the customer."""
        if self._payer is None or self._payee is None:
            return cells
        turned = list(cells)
        turned[self._payer.index] = cells[self._payee.index]
        return turned
