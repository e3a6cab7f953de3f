"""How a file is understood, before anything is written."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from app.models.db.engine import Database
from app.models.domain.ports import Clock
from app.models.domain.settings import Business
from app.services.importing.drift import ChoiceTexts, drift_since, last_import
from app.services.importing.fields import FileKind
from app.services.importing.issue_log import IssueLog
from app.services.importing.mapping.file_name_hints import contact_kind_of
from app.services.importing.mapping.formats import as_chosen, with_whole_columns
from app.services.importing.mapping.preset import preset_by_id
from app.services.importing.mapping.propose import propose_mapping
from app.services.importing.mapping.types import FileMapping
from app.services.importing.plan import Drift, ImportPlan, Preview
from app.services.importing.preview_rows import cleaned_rows
from app.services.importing.reading.open_file import open_file
from app.services.importing.reading.table import ReadingChoices, ReadTable
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
    sample = table.sample(SAMPLE_ROWS)
    name, proposed, texts = _proposed(database, business, path, table, sample, mapping, kind)
    preset = preset_by_id(proposed.preset_id) if proposed.preset_id else None
    name = source or name or (preset.tool if preset else None) or source_name(path)
    plan = ImportPlan(path, name, proposed, choices or ReadingChoices(), tuple(more))
    log = IssueLog()
    rows = cleaned_rows(proposed, reading.header, sample, business, clock, log)
    return Preview(
        plan=plan,
        reading=reading,
        recognised=preset.tool if preset else None,
        row_estimate=table.estimated_rows(),
        rows=tuple(rows[:PREVIEW_ROWS]),
        issues=log.counts(),
        rows_cleaned=len(rows),
        drift=() if database is None else _drift(database, plan, reading.header, texts),
    )


def _proposed(
    database: Database | None,
    business: Business,
    path: Path,
    table: ReadTable,
    sample: Sequence[tuple[int, list[str]]],
    mapping: FileMapping | None,
    kind: FileKind | None,
) -> tuple[str | None, FileMapping, ChoiceTexts]:
    """The source of an earlier file with this header, the mapping with its whole columns looked at, and its choices."""
    reading = table.reading
    file_name = member_file_name(reading.member) if reading.member is not None else path.name
    known = None if database is None or mapping is not None else _find_known(database, reading.header, file_name)
    given = None if mapping is None else as_chosen(mapping)
    cells = [row for _, row in sample]
    proposed = propose_mapping(
        reading.header,
        cells,
        file_name=file_name,
        kind=kind,
        country=business.country,
        saved=given or (known[1] if known and (kind is None or known[1].kind is kind) else None),
    )
    texts = ChoiceTexts(proposed)
    texts.add(cells)
    whole = with_whole_columns(table, proposed, business.country, cells, currency=business.currency, beside=texts.add)
    return None if known is None else known[0], whole, texts


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
