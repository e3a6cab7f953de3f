"""Rows of a customer file → staged source records."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any

from app.services.importing.columns import UNREAD, ColumnReader, MappedColumns, Unreadable, cells_at
from app.services.importing.issue_log import IssueLog
from app.services.importing.json_text import list_texts, object_texts
from app.services.importing.local_readers import LocalReaders
from app.services.importing.mapping.types import CustomField
from app.services.importing.people_columns import Custom, PeopleColumns, gather_columns
from app.services.importing.record_store import KnownPeople, PersonErased, RecordStore
from app.services.importing.record_values import RecordValues, gather


class PeopleReader:
    """Reads the person of a row, in customer files and in files about what persons did."""

    def __init__(self, columns: MappedColumns) -> None:
        readers = columns.group("customer", "consent")
        self._readers = LocalReaders(columns, [(name, reader, reader.index) for name, reader in readers.items()])
        self._custom = columns.custom
        self._raw_of = cells_at(
            [reader.index for reader in (*readers.values(), *(reader for _, reader in columns.custom))]
        )
        self._constants = {
            field_id: value
            for field_id, value in columns.constants.items()
            if field_id.startswith(("customer.", "consent."))
        }

    def raw(self, cells: Sequence[str]) -> tuple[str, ...]:
        """Return the cells that speak of the person, as they are."""
        return self._raw_of(cells)

    def raws(self, rows: Sequence[Sequence[str]]) -> list[tuple[str, ...]]:
        """The same of many rows."""
        return list(map(self._raw_of, rows))

    def columns(
        self,
        numbered: Sequence[tuple[int, list[str]]],
        days: Sequence[str] | None = None,
        keeps: Sequence[tuple[str, int]] | None = None,
        width: int = 0,
    ) -> tuple[PeopleColumns, list[int]]:
        """The people of rows that hold no issue, a column at a time, and the places of the other rows.

        `days`: see PeopleColumns. With `keeps` the cells of the rows up to `width` are kept, and beside them those of
        the columns `keeps` by name. Notes nothing.
        """
        rows = [cells for _, cells in numbered]
        odd = set(self._readers.abroad(rows))
        texts = list(zip(*rows, strict=True))
        cleaned: dict[str, Sequence[Any]] = {name: [value] * len(rows) for name, value in self._constants.items()}
        for field_id, reader, index in self._readers.own:
            cleaned[field_id] = _values(reader, texts[index] if rows else (), odd)
        customs = [
            (custom, _values(reader, texts[reader.index] if rows else (), odd)) for custom, reader in self._custom
        ]
        values, external_ids, said = gather_columns(cleaned, len(rows))
        nothing: list[str | None] = [None] * len(rows)
        people = PeopleColumns(
            rows=[row for row, _ in numbered],
            days=[""] * len(rows) if days is None else list(days),
            external_ids=external_ids,
            values=values,
            said=said,
            extras=object_texts([(name, texts[index]) for name, index in keeps]) if keeps and rows else nothing,
            cells=nothing
            if keeps is None
            else [*list_texts(rows if len(texts) == width else [r[:width] for r in rows])],
            customs=_by_row(customs, len(rows)),
        )
        if odd:
            people = people.only([place for place in range(len(rows)) if place not in odd])
        return people, sorted(odd)

    def read(self, cells: Sequence[str]) -> RecordValues:
        """Return the clean values; Unreadable when the row must be set aside."""
        cleaned = {field_id: reader[cells[index]] for field_id, reader, index in self._readers.of(cells)}
        values = gather({**self._constants, **cleaned})
        for custom, reader in self._custom:
            value = reader[cells[reader.index]]
            if value is not None:
                values.custom[custom] = value
        return values


class CustomerRows:
    """Takes the rows of a customer file."""

    def __init__(self, columns: MappedColumns, log: IssueLog, records: RecordStore) -> None:
        self._people = PeopleReader(columns)
        self._unmapped = columns.unmapped()
        self._width = len(columns.header)
        self._log = log
        self._records = records

    def take_all(self, portions: Iterable[list[tuple[int, list[str]]]]) -> None:
        """Take every row: those of new people at once, the others in order; one that cannot be read is rejected."""
        for portion in portions:
            people, odd = self._people.columns(portion, keeps=self._unmapped, width=self._width)
            known = self._records.look_up(people)
            begin = taken = 0
            for place in (*odd, len(portion)):
                run = portion[begin:place]
                self._take_run(known, taken, run)
                self._take_each(portion[place : place + 1])
                begin, taken = place + 1, taken + len(run)

    def _take_run(self, known: KnownPeople, first: int, run: list[tuple[int, list[str]]]) -> None:
        """Take rows without an issue, whose people begin at `first`: all at once as far as they are new here."""
        begin = 0
        while begin < len(run):
            ids = self._records.add_new(known, first + begin, first + len(run))
            self._take_each([run[begin + place] for place, record_id in enumerate(ids) if record_id is None])
            begin += len(ids)
            self._take_each(run[begin : begin + 1])
            begin += 1

    def _take_each(self, numbered: Iterable[tuple[int, list[str]]]) -> None:
        for self._log.row, cells in numbered:
            self._take(self._log.row, cells)

    def _take(self, row: int, cells: list[str]) -> None:
        """Stage the record of one row, or reject the row."""
        try:
            values = self._people.read(cells)
        except Unreadable as error:
            self._log.reject(error.issue, error.column, error.value, cells)
            return
        extra = {header: cells[index] for header, index in self._unmapped if cells[index]}
        try:
            record_id = self._records.stage(values, row, extra=extra, cells=cells[: self._width])
        except PersonErased:
            self._log.leave_out("person_erased", None, severity="alarm")
            return
        if record_id is None:
            self._log.reject("nobody_identified", None, None, cells)

    def finish(self) -> None:
        """Nothing waits here."""


def _values(reader: ColumnReader, texts: Sequence[str], odd: set[int]) -> list[Any]:
    """The values of a column; the places of those with an issue go to `odd`."""
    values, may_be_unread = reader.read_all(texts)
    if not may_be_unread:
        return values
    unread = [place for place, value in enumerate(values) if value is UNREAD]
    odd.update(unread)
    for place in unread:
        values[place] = None
    return values


def _by_row(customs: Sequence[tuple[CustomField, Sequence[Any]]], count: int) -> list[Custom]:
    """The user's own fields of each row."""
    if not customs:
        return [{}] * count
    fields = [custom for custom, _ in customs]
    rows = zip(*(values for _, values in customs), strict=True)
    return [{field: value for field, value in zip(fields, row, strict=True) if value is not None} for row in rows]
