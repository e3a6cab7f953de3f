"""The first rows of a file as they are, each with what reading makes of it: header, data, or left out."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import islice
from pathlib import Path
from typing import Final

from app.models.domain.errors import KnownError
from app.services.importing.reading.open_file import open_file
from app.services.importing.reading.table import Reading, ReadingChoices

FIRST_ROWS: Final = 60
LEFT_OUT_ROWS: Final = 40
_LOOKED_AT: Final = 20_000
"""How far rows that are left out are looked for; larger files are not read to the end for it."""

HEADER, DATA, LEFT_OUT = "header", "data", "left_out"


@dataclass(frozen=True, slots=True)
class RawRow:
    """A row of the file: its number (1-based), its cells, and what it is: header, data or left_out."""

    number: int
    cells: tuple[str, ...]
    role: str


@dataclass(frozen=True, slots=True)
class RawRows:
    """How a file is read, its first rows, and then those further down that are left out."""

    reading: Reading
    rows: tuple[RawRow, ...]
    row_estimate: int | None


def raw_rows(path: Path, choices: ReadingChoices, more: Sequence[Path] = ()) -> RawRows:
    """Read a file twice: as `choices` say, and again without header to see every row. KnownError: those of reading."""
    table = open_file(path, choices, more=more, accepts_no_rows=True)
    reading = table.reading
    left_out = set(reading.skipped_rows)
    plain = replace(
        choices,
        encoding=reading.encoding,
        delimiter=reading.delimiter,
        quotechar=choices.quotechar if reading.quotechar is None else reading.quotechar,
        sheet=reading.sheet,
        header_row=0,
        units_row=False,
        totals_row=False,
    )
    rows: list[RawRow] = []
    try:
        every = open_file(path, plain, accepts_no_rows=True).rows()
        for number, cells in islice(every, _LOOKED_AT):
            rows += [RawRow(empty, (), LEFT_OUT) for empty in range(len(rows) + 1, min(number, FIRST_ROWS + 1))]
            role = _role(number, reading, left_out)
            if len(rows) < FIRST_ROWS or (role == LEFT_OUT and len(rows) < FIRST_ROWS + LEFT_OUT_ROWS):
                rows.append(RawRow(number, tuple(cells), role))
    except KnownError:  # what the header held together falls apart without it: the table alone is shown
        rows = [RawRow(reading.header_row or 0, reading.header, HEADER)]
        rows += [RawRow(number, tuple(cells), DATA) for number, cells in table.sample(FIRST_ROWS)]
    return RawRows(reading, tuple(rows), table.estimated_rows())


def _role(number: int, reading: Reading, left_out: set[int]) -> str:
    if number == reading.header_row:
        return HEADER
    if number in left_out or (reading.header_row is not None and number < reading.header_row):
        return LEFT_OUT
    return DATA
