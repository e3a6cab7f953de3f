"""Rows that do not fit: too short, too long, cut by another sign; and text that was decoded twice."""

from __future__ import annotations

import csv
import re
from collections import Counter
from itertools import accumulate

from app.services.importing.reading.cell_shapes import shape
from app.services.importing.reading.header import Layout

_TYPED = frozenset({"number", "date", "time", "email", "phone", "url", "code"})
_NOT_TEXT = frozenset({"date", "time", "email", "url", "number"})
_OTHER_DELIMITERS = (";", ",", "\t", "|", " ")
_TWICE = re.compile("[ÂÃÅâÐÑ√][\x80-ſ‚-‹™€œŒ¬©®±]")
_MOST_SURPLUS = 40
_MOST_COLUMNS = 200
_ENOUGH_CHECKED = 2000
_LONGEST_SPLIT = 80


class RowMender:
    """Makes rows as wide as the header without losing a cell.

    Where cells are to be joined, left out or put in is decided by the columns whose values have a known look, are
    always filled or occur in other rows: the way after which most of the row fits.
    """

    def __init__(self, layout: Layout, delimiter: str | None) -> None:
        """Mend for this table; `delimiter` is what joins cells that were cut apart by mistake."""
        self._width = layout.width
        self._shapes = layout.shapes
        self._known = layout.known_values
        self._fill = layout.fill_shares
        self._lengths = layout.fixed_lengths
        self._delimiter = delimiter or ","
        self._fitting = Counter[int]()

    def mended(self, row: list[str]) -> tuple[list[str], str | None]:
        """Return the row as wide as the header, and the code of the note it deserves."""
        width, length = self._width, len(row)
        plain = row[:width] if length > width else row + [""] * (width - length)
        is_whole = length <= width or not any(cell.strip() for cell in row[width:])
        if is_whole and (self._fitting[length] >= _ENOUGH_CHECKED or width > _MOST_COLUMNS or self._fits(plain)):
            self._fitting[length] += 1
            return plain, None if length > width else "ragged_rows"
        if length < width:
            return self._lengthened(row, plain)
        return self._shortened(row, plain, is_whole=is_whole)

    def _fits(self, row: list[str]) -> bool:
        return not any(self._cell_fit(place, cell) < 0 for place, cell in enumerate(row))

    def _cell_fit(self, place: int, cell: str) -> float:
        """Return how well the cell suits its column: negative when it does not."""
        usual = self._shapes[place] if place < len(self._shapes) else None
        filled = self._fill[place] if place < len(self._fill) else 0.5
        if not cell.strip():
            return -0.6 if filled > 0.999 else 0.0
        if filled == 0:
            return -0.6
        known = 0.4 if place < len(self._known) and cell in self._known[place] else 0.0
        if usual in _TYPED:
            return known + (1.0 if shape(cell) == usual else -1.0)
        return known - (0.4 if usual == "text" and not known and shape(cell) in _NOT_TEXT else 0.0)

    def _fit(self, row: list[str]) -> float:
        return sum(self._cell_fit(place, cell) for place, cell in enumerate(row))

    def _lengthened(self, row: list[str], plain: list[str]) -> tuple[list[str], str]:
        best, best_fit, code = plain, self._fit(plain) + 0.3, "ragged_rows"
        if not any("\n" in cell or "\r" in cell for cell in row):
            for candidate in self._cut_otherwise(row):
                if (fit := self._fit(candidate)) > best_fit or len(row) <= 2:
                    best, best_fit, code = candidate, fit, "rows_with_other_delimiter"
                    break
        if self._width <= _MOST_COLUMNS and code == "ragged_rows":
            missing = self._width - len(row)
            for place in range(len(row)):
                candidates = [row[:place] + [""] * missing + row[place:]]
                if missing == 1 and (halves := self._halves(place, row[place])):
                    candidates.append([*row[:place], *halves, *row[place + 1 :]])
                for candidate in candidates:
                    if (fit := self._fit(candidate)) > best_fit + 0.5:
                        best, best_fit = candidate, fit
        return best, code

    def _cut_otherwise(self, row: list[str]) -> list[list[str]]:
        """Return the row as other delimiters cut it, as far as that gives the right number of cells."""
        line = self._delimiter.join(row)
        found: list[list[str]] = []
        for delimiter in _OTHER_DELIMITERS:
            if delimiter == self._delimiter or line.count(delimiter) + 1 < self._width:
                continue
            cut = next(csv.reader([line], delimiter=delimiter), list[str]())
            if len(cut) == self._width:
                found.append(cut)
            elif delimiter == " " and self._width < len(cut) <= self._width + _MOST_SURPLUS:
                joined = self._joined_best(cut, delimiter)[0]
                if self._fit(joined) >= 2.0:
                    found.append(joined)
        return found

    def _halves(self, place: int, cell: str) -> tuple[str, str] | None:
        """Cut a cell that holds two columns' values where both look as they should."""
        usual = self._shapes[place : place + 2]
        if len(usual) < 2 or len(cell) > _LONGEST_SPLIT or not (usual[0] in _TYPED or usual[1] in _TYPED):
            return None
        fixed = self._lengths[place : place + 2]
        found: list[tuple[int, int, int]] = []
        for split in range(1, len(cell)):
            parts = cell[:split], cell[split:]
            if all(want not in _TYPED or shape(part) == want for part, want in zip(parts, usual, strict=True)):
                usual_length = sum(len(part) == length for part, length in zip(parts, fixed, strict=True))
                found.append((usual_length, split if usual[0] in _TYPED else -split, split))
        if not found:
            return None
        split = max(found)[2]
        return cell[:split], cell[split:]

    def _shortened(self, row: list[str], plain: list[str], *, is_whole: bool) -> tuple[list[str], str]:
        surplus = len(row) - self._width
        best, best_fit = [*row[: self._width - 1], self._delimiter.join(row[self._width - 1 :])], -1e9
        if is_whole:
            best, best_fit = plain, self._fit(plain)
        if surplus > _MOST_SURPLUS or self._width > _MOST_COLUMNS:
            return best, "ragged_rows"
        while True:
            candidate, fit = self._joined_best(row, self._delimiter)
            if fit > best_fit:
                best, best_fit = candidate, fit
            if len(row) <= self._width + 1 or row[-1].strip():
                return best, "ragged_rows"
            row = row[:-1]

    def _joined_best(self, row: list[str], delimiter: str) -> tuple[list[str], float]:
        """Join the cells that a stray delimiter cut apart, at the place after which most of the row fits."""
        surplus = len(row) - self._width
        before = [0.0, *accumulate(self._cell_fit(place, row[place]) for place in range(self._width - 1))]
        moved = [self._cell_fit(place, row[place + surplus]) for place in range(1, self._width)]
        after = [*accumulate(reversed(moved), initial=0.0)][::-1]
        best, best_fit = row, -1e9
        for place in range(self._width - 1, -1, -1):
            parts = row[place : place + surplus + 1]
            filled = [part for part in parts if part.strip()]
            cell = delimiter.join(parts) if len(filled) > 1 else "".join(filled)
            fit = before[place] + self._cell_fit(place, cell) + after[place]
            fit += 0.5 if row[place + 1].startswith(" ") else 0.3 if len(filled) <= 1 else 0.0
            if fit > best_fit:
                best, best_fit = [*row[:place], cell, *row[place + surplus + 1 :]], fit
        return best, best_fit


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
