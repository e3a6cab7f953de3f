"""Rows of a customer file → staged source records."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from itertools import chain

from app.services.importing.columns import MappedColumns, Unreadable, cells_at
from app.services.importing.issue_log import IssueLog
from app.services.importing.local_readers import LocalReaders
from app.services.importing.record_store import PersonErased, RecordStore
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
        """Take every row; one that cannot be read is rejected alone."""
        for row, cells in chain.from_iterable(portions):
            self._log.row = row
            self._take(row, cells)

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
