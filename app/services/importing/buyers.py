"""The records of those who bought: each way of writing a buyer is read once, and again when it says something else."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

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

    def all_of(self, cells: Sequence[list[str]], days: Sequence[str], rows: Sequence[int]) -> list[int | None]:
        """The records of the buyers of orders, by the first row of each; None for anonymous sales."""
        raws = self._people.raws(cells)
        nobody = ("",) * len(raws[0]) if raws else ()
        new = {raw: place for place, raw in reversed(list(enumerate(raws))) if raw not in self._records_of}
        new.pop(nobody, None)
        found: list[int | None] = []
        for begin, end in self._stretches(sorted(new.values()), raws, cells, days, rows):
            found += map(self._records_of.get, raws[begin:end])
            for place in range(begin, end):
                raw = raws[place]
                if raw != nobody and (found[place] is None or self._said_otherwise):
                    self._log.row = rows[place]
                    found[place] = self._who(raw, cells[place], days[place], rows[place])
        return found

    def _stretches(
        self,
        new: Sequence[int],
        raws: Sequence[Raw],
        cells: Sequence[list[str]],
        days: Sequence[str],
        rows: Sequence[int],
    ) -> Iterator[tuple[int, int]]:
        """Stretches of orders (begin, end), the new buyers of each made at once before it is looked at.

        Each ends with a buyer who has to be read alone, so that everything is said in the order of the rows.
        """
        begin = 0
        if new:
            people, odd = self._people.columns([(rows[place], cells[place]) for place in new], [days[p] for p in new])
            known, alone = self._records.look_up(people), set(odd)
            taken = at = 0
            while at < len(new):
                run = next((place for place in range(at, len(new)) if place in alone), len(new)) - at
                ids = self._records.add_new(known, taken, taken + run)
                for place, record_id in zip(new[at:], ids, strict=False):
                    if record_id is not None:
                        self._records_of[raws[place]] = record_id
                        self._note_said(record_id, raws[place])
                at, taken = at + len(ids), taken + len(ids)
                if at < len(new):
                    yield begin, new[at] + 1
                    begin = new[at] + 1
                    taken += at not in alone
                    at += 1
        yield begin, len(raws)

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
