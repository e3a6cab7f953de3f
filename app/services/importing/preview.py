"""How a file is understood, before anything is written."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from pathlib import Path
from typing import cast

from app.models.db.engine import Database
from app.models.domain.ports import Clock
from app.models.domain.settings import Business
from app.services.importing.cleaning.issues import Severity
from app.services.importing.cleaning.names import PersonName
from app.services.importing.columns import ColumnReader, MappedColumns, Unreadable
from app.services.importing.drift import ChoiceTexts, drift_since, last_import
from app.services.importing.fields import FileKind
from app.services.importing.issue_log import IssueLog
from app.services.importing.local_readers import LocalReaders
from app.services.importing.mapping.file_name_hints import contact_kind_of
from app.services.importing.mapping.formats import as_chosen, with_whole_columns
from app.services.importing.mapping.preset import preset_by_id
from app.services.importing.mapping.propose import propose_mapping
from app.services.importing.mapping.types import FileMapping
from app.services.importing.plan import Drift, ImportPlan, Preview
from app.services.importing.reading.open_file import open_file
from app.services.importing.reading.table import ReadingChoices
from app.services.importing.reading.zip_table import member_file_name
from app.services.importing.sources import REASON_HEADER, find_known, source_name

SAMPLE_ROWS = 1_000
PREVIEW_ROWS = 50


def preview_file(
    database: Database | None,
    clock: Clock,
    business: Business,
    path: Path,
    *,
    choices: ReadingChoices | None = None,
    mapping: FileMapping | None = None,
    kind: FileKind | None = None,
    source: str | None = None,
    more: Sequence[Path] = (),
) -> Preview:
    """Read, propose a mapping (or complete the given one), and clean the first rows.

    A file whose header an earlier import of this workspace had is mapped as then. KnownError: those of reading.
    """
    table = open_file(path, choices, more=more)
    reading = table.reading
    file_name = member_file_name(reading.member) if reading.member is not None else path.name
    sample = table.sample(SAMPLE_ROWS)
    known = None if database is None or mapping is not None else _find_known(database, reading.header, file_name)
    given = None if mapping is None else as_chosen(mapping)
    proposed = propose_mapping(
        reading.header,
        [cells for _, cells in sample],
        file_name=file_name,
        kind=kind,
        country=business.country,
        saved=given or (known[1] if known and (kind is None or known[1].kind is kind) else None),
    )
    cells = [row for _, row in sample]
    texts = ChoiceTexts(proposed)
    texts.add(cells)
    proposed = with_whole_columns(
        table, proposed, business.country, cells, currency=business.currency, beside=texts.add
    )
    preset = preset_by_id(proposed.preset_id) if proposed.preset_id else None
    name = source or (known[0] if known else None) or (preset.tool if preset else None) or source_name(path)
    plan = ImportPlan(path, name, proposed, choices or ReadingChoices(), tuple(more))
    log = IssueLog()
    rows = _cleaned_rows(proposed, reading.header, sample, business, clock, log)
    drift = () if database is None else _drift(database, plan, reading.header, texts)
    return Preview(
        plan=plan,
        reading=reading,
        recognised=preset.tool if preset else None,
        row_estimate=table.estimated_rows(),
        rows=tuple(rows[:PREVIEW_ROWS]),
        issues=log.counts(),
        rows_cleaned=len(rows),
        drift=drift,
    )


def _drift(database: Database, plan: ImportPlan, header: Sequence[str], texts: ChoiceTexts) -> tuple[Drift, ...]:
    """What is otherwise than in the last import of the source, as far as the rows that were read tell."""
    present = [name for name in header if name != REASON_HEADER]
    with database.read() as connection:
        last = last_import(connection, plan.source, plan.kind, present)
    return () if last is None else drift_since(last, present, texts)


def _find_known(database: Database, header: Sequence[str], file_name: str) -> tuple[str, FileMapping] | None:
    """The source and mapping of an earlier file with this header.

    What only the name of that file said (a list of the unsubscribed) does not hold for this one.
    """
    with database.read() as connection:
        known = find_known(connection, header)
    if known is None:
        return None
    source, mapping = known
    dropped = {"consent.email"} if contact_kind_of(file_name) is None else {"consent.email", "contact.kind"}
    constants = {field: value for field, value in mapping.constants.items() if field not in dropped}
    return source, replace(mapping, constants=constants)


def _cleaned_rows(
    mapping: FileMapping,
    header: Sequence[str],
    sample: Sequence[tuple[int, list[str]]],
    business: Business,
    clock: Clock,
    log: IssueLog,
) -> list[tuple[int, tuple[str, ...], tuple[str | None, ...]]]:
    columns = MappedColumns(mapping, header, log, country=business.country, today=clock.today().isoformat())
    by_index = {reader.index: reader for reader in (*columns.readers.values(), *(own for _, own in columns.custom))}
    local = LocalReaders(columns, [(name, reader, reader.index) for name, reader in columns.readers.items()])
    by_country: dict[int, dict[int, ColumnReader]] = {}
    shown_at = _shown_at(columns, by_index)
    people = _Buyers(columns, mapping.kind)
    rows: list[tuple[int, tuple[str, ...], tuple[str | None, ...]]] = []
    for number, cells in sample:
        log.row = number
        cleaned: list[str | None] = []
        whole = cells if columns.reshaping is None else columns.reshaping.cells(cells)
        readers = local.of(whole)
        if id(readers) not in by_country:
            by_country[id(readers)] = by_index | {index: reader for _, reader, index in readers}
        here = by_country[id(readers)]
        said_before = people.said_before(whole)
        for index, cell in enumerate(whole):
            reader = here.get(index)
            value: object = cell
            if reader is not None and index in said_before:
                value = reader.peek(cell)
            elif reader is not None:
                try:
                    value = reader[cell]
                except Unreadable as error:
                    value = None
                    log.note(error.issue, error.column, Severity.REJECTS_ROW, error.value)
            cleaned.append(_shown(value, reader.field_id if reader is not None else None))
        for index, made in shown_at.items():
            cleaned[index] = " · ".join(text for place in made if (text := cleaned[place])) or None
        rows.append((number, tuple(cells), tuple(cleaned[: len(cells)])))
    return rows


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
