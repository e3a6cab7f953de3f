"""Rows that do not fit: too short, too long, cut by another sign; and text that was decoded twice."""

from __future__ import annotations

import csv
import re

from app.services.importing.reading.cell_shapes import shape
from app.services.importing.reading.header import Layout

_TYPED = frozenset({"number", "date", "time", "email", "phone", "url", "code"})
_OTHER_DELIMITERS = (";", ",", "\t", "|")
_TWICE = re.compile("[ÂÃÅâÐÑ√][\x80-ſ‚-‹™€œŒ¬©®±]")


class RowMender:
    """Makes rows as wide as the header without losing a cell."""

    def __init__(self, layout: Layout, delimiter: str | None) -> None:
        """Mend for this table; `delimiter` is what joins cells that were cut apart by mistake."""
        self._width = layout.width
        self._shapes = layout.shapes
        self._known = layout.known_values
        self._delimiter = delimiter or ","

    def mended(self, row: list[str]) -> tuple[list[str], str | None]:
        """Return the row as wide as the header, and the code of the note it deserves."""
        width = self._width
        if len(row) < width:
            return self._lengthened(row)
        if not any(cell.strip() for cell in row[width:]):
            return row[:width], None
        while len(row) > width and not row[-1].strip():
            row = row[:-1]
        return self._rejoined(row), "ragged_rows"

    def _lengthened(self, row: list[str]) -> tuple[list[str], str | None]:
        if len(row) <= 2 < self._width and not any("\n" in cell or "\r" in cell for cell in row):
            for delimiter in _OTHER_DELIMITERS:
                if delimiter == self._delimiter or row[0].count(delimiter) + 1 < self._width - len(row):
                    continue
                cut = next(csv.reader([self._delimiter.join(row)], delimiter=delimiter))
                if len(cut) == self._width:
                    return cut, "rows_with_other_delimiter"
        return row + [""] * (self._width - len(row)), "ragged_rows"

    def _rejoined(self, row: list[str]) -> list[str]:
        """Join the cells that a stray delimiter cut apart.

        Where is decided by the columns whose values have a known look or occur in other rows: the joint after
        which most of them fit again. If nothing tells, the surplus goes to the last column.
        """
        surplus = len(row) - self._width
        joints = range(self._width - 1, -1, -1) if surplus <= 5 and self._width <= 200 else range(0)
        best, best_fit = self._joined(row, self._width - 1, surplus), self._fit(row[: self._width - 1])
        for place in joints:
            candidate = self._joined(row, place, surplus)
            fit = self._fit(candidate) + (0.5 if row[place + 1].startswith(" ") else 0.0)
            if fit > best_fit:
                best, best_fit = candidate, fit
        return best

    def _joined(self, row: list[str], place: int, surplus: int) -> list[str]:
        return [*row[:place], self._delimiter.join(row[place : place + surplus + 1]), *row[place + surplus + 1 :]]

    def _fit(self, row: list[str]) -> float:
        fit = 0.0
        for cell, usual in zip(row, self._shapes, strict=False):
            if usual in _TYPED and cell.strip():
                fit += 1.0 if shape(cell) == usual else -1.0
        return fit + 0.4 * sum(cell in known for cell, known in zip(row, self._known, strict=False) if cell)


def repaired_text(cell: str) -> str:
    """Return the cell with text decoded twice put right ("PrÃ©nom"); anything else comes back as it was."""
    if cell.isascii() or not _TWICE.search(cell):
        return cell
    from ftfy import fix_encoding  # noqa: PLC0415 - only files with such text pay for it
    from ftfy.badness import is_bad  # noqa: PLC0415

    if is_bad(cell):
        return fix_encoding(cell)
    return _repaired_by_hand(cell)


def _repaired_by_hand(cell: str) -> str:
    """Put right what the statistics of ftfy find too short to judge ("Å’uvre")."""
    try:
        candidate = cell.encode("cp1252").decode("utf-8")
    except UnicodeError:
        return cell
    return (
        candidate
        if all(letter.isalpha() or letter in "’–…€«»° \xa0" for letter in candidate if letter > "\x7f")
        else cell
    )
