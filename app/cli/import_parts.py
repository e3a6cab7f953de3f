"""What of the files to import is imported: each table that they hold as a plan of its own."""

from __future__ import annotations

import argparse
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from app.models.domain.errors import KnownError
from app.services.container import Services
from app.services.importing.fields import FileKind
from app.services.importing.mapping.types import FileMapping
from app.services.importing.plan import ImportPlan
from app.services.importing.reading.parts import TablePart, tables_in
from app.services.importing.reading.table import ReadingChoices
from app.services.importing.reading.zip_table import member_file_name


def plans_of(
    services: Services, options: argparse.Namespace, mapping: FileMapping | None, kind: FileKind | None
) -> list[ImportPlan]:
    """Return the plans for the files: one for each part that holds a table, or one for all as parts of one."""

    def plan(path: Path, choices: ReadingChoices, more: tuple[Path, ...] = ()) -> ImportPlan:
        found = services.importing.preview(
            path, choices=choices, mapping=mapping, kind=kind, source=options.source, more=more
        )
        return found.plan

    if options.as_one and len(options.files) > 1:
        first, *more = options.files
        return [plan(first, ReadingChoices(member=options.member, sheet=options.sheet), tuple(more))]
    plans: list[ImportPlan] = []
    for path in options.files:
        wanted = _wanted(path, options)
        found = [(part, plan(path, ReadingChoices(member=part.member, sheet=part.sheet))) for part in wanted]
        understood = [one for part, one in found if _is_named(part, options) or _is_understood(one.mapping)]
        plans += understood or [one for _, one in found[:1]]
    return plans


def part_name(reading: Mapping[str, Any]) -> str | None:
    """Return what to call the part of a file that was read, None for a file of one table."""
    member, sheet = reading.get("member"), reading.get("sheet")
    names = [member_file_name(member)] if member else []
    if sheet and len(reading.get("sheets", ())) > 1:
        names.append(str(sheet))
    return ", ".join(names) or None


def _wanted(path: Path, options: argparse.Namespace) -> list[TablePart]:
    """The parts that are named, or all that are not hidden."""
    parts = tables_in(path)
    if options.member is None and options.sheet is None:
        return [part for part in parts if not part.is_hidden] or list(parts[:1])
    named = [part for part in parts if _is_named(part, options)]
    if named:
        return named
    if options.member is not None and not any(part.member == options.member for part in parts):
        raise KnownError("member_missing", name=path.name, member=options.member)
    raise KnownError("sheet_missing", name=path.name, sheet=options.sheet)


def _is_named(part: TablePart, options: argparse.Namespace) -> bool:
    if options.member is None and options.sheet is None:
        return False
    return options.member in {None, part.member, part.name} and options.sheet in {None, part.sheet}


def _is_understood(mapping: FileMapping) -> bool:
    """Say whether a part is a table of customers, sales or contacts: a remark or a pivot table maps next to nothing."""
    fields = sum(column.field is not None for column in mapping.columns)
    return fields >= min(2, len(mapping.columns))
