"""What a file holds (sheets, files inside an archive), and which files are the parts of one."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

_NUMBERED = re.compile(
    r"(?P<before>.*?)(?P<sign>[ _.-]*(?:part(?:ie)?|page|teil)?[ _.-]*)(?P<number>\d{1,4})", re.IGNORECASE
)
_YEAR_AT_END = re.compile(r"(?:19|20)\d\d$")
"""After a year comes a month: ventes_2024-01 and ventes_2024-02 are files of their own."""
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
    """Return what the file holds, in its order; one entry for a plain file. KnownError: those of reading."""
    return (TablePart(None, None, path.name, None, is_hidden=False),)


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
