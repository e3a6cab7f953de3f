"""What a file holds (sheets, files inside an archive), and which files are the parts of one."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from app.models.domain.errors import KnownError
from app.services.importing.reading.json_table import JsonTable
from app.services.importing.reading.open_file import open_file, readable, sniffed_kind
from app.services.importing.reading.sniff import WORKBOOKS
from app.services.importing.reading.workbook_table import filled_sheets
from app.services.importing.reading.zip_table import member_file_name, unpacked_members

_NUMBERED = re.compile(
    r"(?P<before>.*?)(?P<sign>[ _.-]*(?:part(?:ie)?|page|teil)?[ _.-]*)(?P<number>\d{1,4})", re.IGNORECASE
)
_YEAR_AT_END = re.compile(r"(?:19|20)\d\d$")
"""After a year comes a month: ventes_2024-01 and ventes_2024-02 are files of their own."""
_LEAST_ROWS = 2
"""A sheet of one row is a title or a remark."""
_LOOKED_INTO_BYTES = 200_000_000
_HEADER_BYTES = 65_536


@dataclass(frozen=True, slots=True)
class TablePart:
    """One table that a file holds: `member` inside an archive, `sheet` of a workbook, both None for a plain file.

    `name` is what to call it; `rows` is how many it has, header and titles included, None when nothing tells
    without reading it; hidden ones are listed and not proposed.
    """

    member: str | None
    sheet: str | None
    name: str
    rows: int | None
    is_hidden: bool


def tables_in(path: Path) -> tuple[TablePart, ...]:
    """Return what the file holds, in its order; one entry for a plain file, or for one that holds one table.

    Sheets and files that are empty or no tables are left out. KnownError: those of `open_file`; files above 200 MB
    inside an archive are listed without a look into them.
    """
    kind = sniffed_kind(path)
    with readable(path):
        if kind == "zip":
            return _in_archive(path)
        if kind in WORKBOOKS:
            return _in_workbook(path, kind)
        if kind in {"json", "jsonl"}:
            return _in_lists(path)
    return (TablePart(None, None, path.name, None, is_hidden=False),)


def _in_archive(path: Path) -> tuple[TablePart, ...]:
    found: list[TablePart] = []
    failure: KnownError | None = None
    for member, unpacked in unpacked_members(path, _LOOKED_INTO_BYTES):
        name = member_file_name(member)
        if unpacked is None:
            found.append(TablePart(member, None, name, None, is_hidden=False))
            continue
        try:
            if sniffed_kind(unpacked) == "zip":
                raise KnownError("archive_nested", name=path.name)  # noqa: TRY301 - a file like any other that cannot be read
            found += [
                TablePart(member, part.sheet, part.name if part.sheet else name, part.rows, part.is_hidden)
                for part in tables_in(unpacked)
            ]
        except KnownError as error:
            failure = failure or error
    if not found:
        raise failure or KnownError("archive_without_table", name=path.name)
    return tuple(found)


def _in_workbook(path: Path, kind: str) -> tuple[TablePart, ...]:
    sheets = [part for part in filled_sheets(path, kind) if part[1] >= _LEAST_ROWS]
    parts = tuple(TablePart(None, name, name, rows, is_hidden) for name, rows, is_hidden in sheets)
    return parts or (TablePart(None, None, path.name, None, is_hidden=False),)


def _in_lists(path: Path) -> tuple[TablePart, ...]:
    table = open_file(path)
    assert isinstance(table, JsonTable)  # noqa: S101 - the kind says so
    return tuple(
        TablePart(place or None, None, place or path.name, count, is_hidden=False)
        for place, count in table.places.items()
    )


def group_parts(paths: Sequence[Path]) -> tuple[tuple[Path, ...], ...]:
    """Propose which files are the parts of one: numbered from 0 or 1 without a gap, with the same header.

    Every path is in exactly one group, groups in the order of their first path, parts in the order of their numbers.
    """
    numbered: dict[tuple[str, ...], dict[int, Path]] = {}
    for path in paths:
        key, number = _series(path)
        numbered.setdefault(key, {}).setdefault(number, path)
    group_of: dict[Path, tuple[Path, ...]] = {}
    for series in numbered.values():
        numbers = sorted(series)
        parts = tuple(series[number] for number in numbers)
        is_gapless = numbers == list(range(numbers[0], numbers[0] + len(numbers)))
        if len(parts) > 1 and numbers[0] in {0, 1} and is_gapless and len(set(map(_header, parts))) == 1:
            group_of.update(dict.fromkeys(parts, parts))
    return tuple(dict.fromkeys(group_of.get(path, (path,)) for path in paths))


def _series(path: Path) -> tuple[tuple[str, ...], int]:
    """What the names of the parts of one file have in common, and the number of this one; 1 for a bare name."""
    found = _NUMBERED.fullmatch(path.stem)
    is_part = found is not None and found["sign"].strip() and not _YEAR_AT_END.search(found["before"])
    before, number = (found["before"], int(found["number"])) if found and is_part else (path.stem, 1)
    return (str(path.parent), before.casefold(), path.suffix.casefold()), number


def _header(path: Path) -> bytes:
    """The first line, as bytes."""
    try:
        with path.open("rb") as file:
            return file.read(_HEADER_BYTES).lstrip().splitlines()[0]
    except (OSError, IndexError):
        return str(path).encode(errors="surrogateescape")
