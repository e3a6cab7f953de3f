"""The first rows of a file as they will be after cleaning, for the preview."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import cast

from app.models.domain.ports import Clock
from app.models.domain.settings import Business
from app.services.importing.cleaning.issues import Severity
from app.services.importing.cleaning.names import PersonName
from app.services.importing.columns import ColumnReader, MappedColumns, Unreadable
from app.services.importing.fields import FileKind
from app.services.importing.issue_log import IssueLog
from app.services.importing.local_readers import LocalReaders
from app.services.importing.mapping.types import FileMapping

ShownRow = tuple[int, tuple[str, ...], tuple[str | None, ...]]
"""Row number, cells as they are, cells after cleaning: None where a value is dropped."""


def cleaned_rows(
    mapping: FileMapping,
    header: Sequence[str],
    sample: Sequence[tuple[int, list[str]]],
    business: Business,
    clock: Clock,
    log: IssueLog,
) -> list[ShownRow]:
    """Clean the rows of a sample as an import would, what is wrong noted in the log."""
    columns = MappedColumns(mapping, header, log, country=business.country, today=clock.today().isoformat())
    cleaner = _RowCleaner(columns, mapping.kind, log)
    return [(number, tuple(cells), cleaner.cleaned(number, cells)) for number, cells in sample]


class _RowCleaner:
    """Cleans one row after the other, each with the readers of its country."""

    def __init__(self, columns: MappedColumns, kind: FileKind, log: IssueLog) -> None:
        self._columns = columns
        self._log = log
        readers = (*columns.readers.values(), *(own for _, own in columns.custom))
        self._by_index = {reader.index: reader for reader in readers}
        self._local = LocalReaders(columns, [(name, reader, reader.index) for name, reader in columns.readers.items()])
        self._by_country: dict[int, dict[int, ColumnReader]] = {}
        self._shown_at = _shown_at(columns, self._by_index)
        self._people = _Buyers(columns, kind)

    def cleaned(self, number: int, cells: list[str]) -> tuple[str | None, ...]:
        """What each cell of a row is after cleaning."""
        self._log.row = number
        whole = cells if self._columns.reshaping is None else self._columns.reshaping.cells(cells)
        readers = self._readers_of(whole)
        said_before = self._people.said_before(whole)
        cleaned = [
            self._cell(cell, readers.get(index), is_said_before=index in said_before)
            for index, cell in enumerate(whole)
        ]
        for index, made in self._shown_at.items():
            cleaned[index] = " · ".join(text for place in made if (text := cleaned[place])) or None
        return tuple(cleaned[: len(cells)])

    def _readers_of(self, cells: Sequence[str]) -> dict[int, ColumnReader]:
        readers = self._local.of(cells)
        if id(readers) not in self._by_country:
            self._by_country[id(readers)] = self._by_index | {index: reader for _, reader, index in readers}
        return self._by_country[id(readers)]

    def _cell(self, cell: str, reader: ColumnReader | None, *, is_said_before: bool) -> str | None:
        if reader is None:
            return _shown(cell, None)
        if is_said_before:
            return _shown(reader.peek(cell), reader.field_id)
        try:
            return _shown(reader[cell], reader.field_id)
        except Unreadable as error:
            self._log.note(error.issue, error.column, Severity.REJECTS_ROW, error.value)
            return None


class _Buyers:
    """In files of purchases and contacts a person stands in many rows; what is wrong is noted once, as imports do."""

    def __init__(self, columns: MappedColumns, kind: FileKind) -> None:
        readers = () if kind is FileKind.CUSTOMERS else columns.group("customer", "consent").values()
        self._indexes = frozenset(reader.index for reader in readers)
        self._seen: set[tuple[str, ...]] = set()

    def said_before(self, cells: Sequence[str]) -> frozenset[int]:
        """The columns of the person when these very cells came before, else none."""
        if not self._indexes:
            return self._indexes
        raw = tuple(cells[index] for index in self._indexes if index < len(cells))
        if raw in self._seen:
            return self._indexes
        self._seen.add(raw)
        return frozenset()


def _shown_at(columns: MappedColumns, by_index: Mapping[int, object]) -> dict[int, list[int]]:
    """Where the values of made columns are shown: in the first column they come from that is nothing by itself."""
    places: dict[int, list[int]] = {}
    if columns.reshaping is not None:
        for made, sources in columns.reshaping.sources.items():
            index = next((index for index in sources if index not in by_index), None)
            if made in by_index and index is not None:
                places.setdefault(index, []).append(made)
    return places


def _shown(value: object, field_id: str | None) -> str | None:
    """A clean value as text: amounts with two decimals or more, names joined."""
    if value is None:
        return None
    if isinstance(value, PersonName):
        return " ".join(part for part in (value.title, value.first_name, value.last_name, value.company) if part)
    if isinstance(value, tuple):
        return " ".join(str(part) for part in cast("tuple[object, ...]", value) if part)
    if isinstance(value, bool | float) or field_id == "custom":
        return str(value)
    if isinstance(value, int) and field_id is not None:
        whole, rest = divmod(abs(value), 10_000)
        decimals = f"{rest:04d}".rstrip("0")
        if field_id != "line.quantity":
            decimals = decimals.ljust(2, "0")
        return f"{'-' if value < 0 else ''}{whole}{'.' + decimals if decimals else ''}"
    return str(value)
