"""How far the cells of a binary workbook (XLSB) reach: the library lays a sheet out as a rectangle up to the last one.

The records are those of [MS-XLSB]: a type and a length of seven bits a byte, then the content.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Final

from app.models.domain.errors import KnownError
from app.services.importing.reading.zip_archive import open_archive

_SCANNED_BYTES: Final = 4 * 1024 * 1024
"""Sheets up to here are looked through; longer ones are believed when they say how far they reach."""

_ROW, _FIRST_CELL, _LAST_CELL, _REACH = 0, 1, 11, 148


def refuse_far_cells(path: Path, most_cells: int) -> None:
    """Raise KnownError `workbook_too_wide` (`sheet`, `row`) for a sheet of more cells, filled or not."""
    with open_archive(path, is_workbook=True) as archive:
        for info in archive.infolist():
            if not info.filename.startswith("xl/worksheets/") or not info.filename.endswith(".bin"):
                continue
            with archive.open(info) as source:
                content = source.read(_SCANNED_BYTES)
            last_row, last_column = _reach(content, is_whole=info.file_size <= _SCANNED_BYTES)
            if last_row * last_column > most_cells:
                raise KnownError("workbook_too_wide", name=path.name, sheet=Path(info.filename).stem, row=last_row)


def _reach(content: bytes, *, is_whole: bool) -> tuple[int, int]:
    """The last row and column (1-based) that a cell is in, or that the sheet says."""
    rows = columns = 0
    for kind, start, size in _records(content):
        if kind == _REACH and size >= 16 and not is_whole:
            return _number(content, start + 4) + 1, _number(content, start + 12) + 1
        if kind == _ROW and size >= 4:
            rows = max(rows, _number(content, start) + 1)
        elif _FIRST_CELL <= kind <= _LAST_CELL and size >= 4:
            columns = max(columns, _number(content, start) + 1)
    return rows, columns


def _records(content: bytes) -> Iterator[tuple[int, int, int]]:
    """Yield (type, where its content begins, length) as far as the bytes make sense."""
    place, end = 0, len(content)
    while place < end:
        kind = content[place] & 0x7F
        if content[place] & 0x80:
            place += 1
            if place >= end:
                return
            kind |= (content[place] & 0x7F) << 7
        place += 1
        size = shift = 0
        while place < end and shift < 28:
            byte = content[place]
            size |= (byte & 0x7F) << shift
            place, shift = place + 1, shift + 7
            if not byte & 0x80:
                break
        yield kind, place, min(size, end - place)
        place += size


def _number(content: bytes, place: int) -> int:
    return int.from_bytes(content[place : place + 4], "little")
