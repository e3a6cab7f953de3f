"""Records of a text in which a quote stands alone: one forgotten quote must not swallow the rest of the file."""

from __future__ import annotations

import csv
from collections.abc import Iterable, Iterator

from app.services.importing.reading.dialect import STAND_IN, Dialect, records

_MOST_LINES_IN_A_CELL = 200


def records_despite_stray_quotes(lines: Iterable[str], dialect: Dialect) -> Iterator[list[str]]:
    """Cut lines into cells; a line whose quotes do not pair is joined with the next ones only if that closes it.

    Slower than csv.reader: meant for files whose quotes are odd in number.
    """
    waiting: list[str] = []
    source = iter(lines)
    while True:
        line = waiting.pop(0) if waiting else next(source, None)
        if line is None:
            return
        if line.count('"') % 2 == 0:
            yield from records([line], dialect)
            continue
        gathered, is_closed = _gather(line, waiting, source)
        usual = line.count(_cut(dialect))
        if is_closed and _reads_as_one(gathered, dialect, usual):
            yield from records(gathered, dialect)
        else:
            waiting = gathered[1:] + waiting
            yield _without_quoting(line, dialect)


def _gather(first: str, waiting: list[str], source: Iterator[str]) -> tuple[list[str], bool]:
    """Return the lines up to the next one that has an odd number of quotes too."""
    gathered = [first]
    while len(gathered) < _MOST_LINES_IN_A_CELL:
        line = waiting.pop(0) if waiting else next(source, None)
        if line is None:
            return gathered, False
        gathered.append(line)
        if line.count('"') % 2:
            return gathered, True
    return gathered, False


def _reads_as_one(lines: list[str], dialect: Dialect, cuts_in_first: int) -> bool:
    """Say whether the lines are one record with line breaks in a cell, not several records between stray quotes."""
    found = list(records(lines, dialect))
    if len(found) != 1:
        return False
    inner = [line.count(_cut(dialect)) for line in lines[1:-1]]
    broken = [cell for cell in found[0] if "\n" in cell or "\r" in cell]
    return (
        len(broken) == 1
        and not (cuts_in_first and any(count >= cuts_in_first for count in inner))
        and (broken[0].count(_cut(dialect)) <= 3 or len(found[0]) > cuts_in_first)
    )


def _without_quoting(line: str, dialect: Dialect) -> list[str]:
    """Cut at every delimiter, then take the quotes off the cells that have them at both ends."""
    cells = next(csv.reader([line], delimiter=_cut(dialect), quoting=csv.QUOTE_NONE), list[str]())
    return [
        cell[1:-1].replace('""', '"')
        if len(cell) > 1 and cell[0] == cell[-1] == '"'
        else cell.strip('"')
        if cell.count('"') == 1
        else cell
        for cell in cells
    ]


def _cut(dialect: Dialect) -> str:
    return dialect.delimiter if dialect.delimiter and len(dialect.delimiter) == 1 else STAND_IN
