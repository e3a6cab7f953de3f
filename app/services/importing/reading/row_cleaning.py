"""From the records of a file to the rows of its table: whole blocks at once while they are clean, row by row else.

Left out: empty rows, the header repeated on each page with the page's title, totals and remarks at the end. Mended:
rows too short or too long, rows cut by another sign, text decoded twice. Each is counted in the notes.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from itertools import islice
from operator import itemgetter

from app.services.importing.reading.cell_shapes import shape
from app.services.importing.reading.header import Layout
from app.services.importing.reading.mending import RowMender, repaired_text
from app.services.importing.reading.table import Note

_BLOCK_ROWS = 256
"""Few enough that their cells stay in the processor's cache: larger blocks read half as fast."""
_HELD_BACK = 64
_LISTED_ROWS = 1000
_TOTAL = re.compile(
    r"(?:grand[ -]?|sous[ -]?|sub[ -]?)?(?:totale?|totaux|totals|somme|summe|gesamt|gesamtsumme|sum|suma)"
    r"(?:\s+(?:général|generale?|ttc|ht|des?\b.*|clients?|customers?|rows?|lignes?|ventes?|sales)){0,3}\s*(?:[:=(].*)?",
    re.IGNORECASE,
)
_COUNT = re.compile(
    r"\(?(?:nombre\s.{0,40}|count|rows?|lignes?)?\s*[:=]?\s*\d+\s*(?:rows?|lignes?|records?)?.{0,20}\)?", re.IGNORECASE
)


class Tally:
    """What was left out and mended during one reading."""

    def __init__(self) -> None:
        """Begin with nothing."""
        self.skipped: list[int] = []
        self.counts: Counter[str] = Counter()
        self.rows: dict[str, list[int]] = {}
        self.kept: int | None = None  # rows of the table, once all are counted

    def skip(self, row: int, code: str) -> None:
        """Count a row that is left out (1-based)."""
        if len(self.skipped) < _LISTED_ROWS:
            self.skipped.append(row)
        self.count(row, code)

    def count(self, row: int, code: str) -> None:
        """Count something worth a note, with the first row (1-based) where it was met."""
        self.counts[code] += 1
        listed = self.rows.setdefault(code, [])
        if len(listed) < _LISTED_ROWS:
            listed.append(row)

    def rows_of(self, *codes: str) -> tuple[int, ...]:
        """Return the rows (1-based, the first thousand of each) that were counted under these codes."""
        return tuple(sorted({row for code in codes for row in self.rows.get(code, ())}))

    def notes(self) -> tuple[Note, ...]:
        """Return one note per kind, with its count and first row."""
        return tuple(Note(code, {"count": n, "row": self.rows[code][0]}) for code, n in self.counts.items())


class RowCleaner:
    """Turns records into numbered rows of exactly the header's width."""

    def __init__(
        self, layout: Layout, mender: RowMender, tally: Tally, *, repairs_text: bool, totals_row: bool | None = None
    ) -> None:
        """Clean for this table; `repairs_text` when the file was seen to hold text decoded twice.

        `totals_row` is the user's word on whether the last row holds totals; None: find out.
        """
        self._layout = layout
        self._mender = mender
        self._tally = tally
        self._repairs_text = repairs_text
        self._totals_row = totals_row
        self._is_over = False
        self._passed_over = 0
        self._width = layout.width
        self._first_cell = itemgetter(layout.header_column)
        for place, code in layout.skipped:
            tally.skip(place + 1, code)

    def rows(self, records: Iterator[list[str]]) -> Iterator[tuple[int, list[str]]]:
        """Yield (1-based row, cells) of all records, the first of which is the file's first."""
        for _ in islice(records, self._layout.first_data):
            pass
        first = number = self._layout.first_data + 1
        held: list[list[str]] = []
        while fresh := list(islice(records, _BLOCK_ROWS)):
            block = held + fresh
            cut = self._cut(block)
            held = block[cut:]
            del block[cut:]
            yield from self._block(number, block)
            number += len(block)
        self._drop_end(number, held)
        yield from self._block(number, held)
        self._tally.kept = number + len(held) - first - self._passed_over

    def _cut(self, block: list[list[str]]) -> int:
        """Return where to cut the block: some rows are held back, and a page's title stays with what follows it."""
        cut = max(0, len(block) - _HELD_BACK)
        least = max(0, cut - 20)
        while cut > least and len(block[cut - 1]) <= self._width and _filled(block[cut - 1]) <= 1:
            cut -= 1
        return cut

    def _block(self, number: int, block: list[list[str]]) -> Iterator[tuple[int, list[str]]]:
        if self._is_clean(block):
            return zip(range(number, number + len(block)), block, strict=True)
        return self._row_by_row(number, block)

    def _is_clean(self, block: list[list[str]]) -> bool:
        return (
            not self._repairs_text
            and not self._is_over
            and set(map(len, block)) == {self._width}
            and all(map(any, block))
            and (self._layout.header_at is None or self._layout.first_header_cell not in map(self._first_cell, block))
        )

    def _row_by_row(self, number: int, block: list[list[str]]) -> Iterator[tuple[int, list[str]]]:
        page_breaks = self._page_breaks(block)
        for place, row in enumerate(block):
            if self._is_over or page_breaks.get(place) == "second_table_left_out":
                self._is_over = True
                self._pass_over(number + place, "second_table_left_out")
            elif place in page_breaks:
                self._pass_over(number + place, page_breaks[place])
            elif not any(row) or not any(cell.strip() for cell in row):
                self._pass_over(number + place, "empty_rows_skipped")
            else:
                yield number + place, self._mended(number + place, row)

    def _pass_over(self, number: int, code: str) -> None:
        self._passed_over += 1
        self._tally.skip(number, code)

    def _mended(self, number: int, row: list[str]) -> list[str]:
        if len(row) != self._width:
            row, code = self._mender.mended(row)
            if code:
                self._tally.count(number, code)
        if self._repairs_text:
            repaired = [repaired_text(cell) for cell in row]
            if repaired != row:
                self._tally.count(number, "mojibake_repaired")
            return repaired
        return row

    def _page_breaks(self, block: list[list[str]]) -> dict[int, str]:
        """Return the places of repeated headers, and of the page titles right above them."""
        layout, found = self._layout, dict[int, str]()
        if layout.header_at is None:
            return found
        for place, row in enumerate(block):
            if len(row) <= layout.header_column or row[layout.header_column] != layout.first_header_cell:
                continue
            code = self._header_code(row)
            if code is None:
                continue
            found[place] = code
            above = place - 1
            while above >= 0 and layout.typical_filled > 2 and _filled(block[above]) <= 1 and above not in found:
                found[above] = "page_titles_skipped" if any(block[above]) else "empty_rows_skipped"
                above -= 1
        return found

    def _header_code(self, row: list[str]) -> str | None:
        """Say whether the row is the header again, or the header of another table: the same names, more or fewer."""
        cells = self._layout.header_cells
        same = sum(cell.strip() == name.strip() != "" for cell, name in zip(row, cells, strict=False))
        named, filled = _filled(list(cells)), _filled(row)
        if same >= max(1, min(named, 3), named * 0.7 if len(row) >= self._width else 1) and same >= filled * 0.7:
            is_other = min(named, filled) >= 3 and named != filled and min(same, named, filled) == min(named, filled)
            return "second_table_left_out" if is_other else "repeated_headers_skipped"
        return None

    def _drop_end(self, number: int, held: list[list[str]]) -> None:
        """Take totals and remarks off the end, whatever empty rows stand between and after them."""
        kept = len(held)
        if self._is_over:
            return
        for place in range(len(held) - 1, -1, -1):
            row = held[place]
            if not any(cell.strip() for cell in row):
                continue
            code = self._end_code(row) if self._totals_row is None else self._wanted_code(held, place)
            if code is None:
                break
            self._tally.skip(number + place, code)
            held[place] = []
            kept = place
        for place in range(kept, len(held)):
            if held[place] and number + place not in self._tally.skipped:
                self._tally.skip(number + place, "empty_rows_skipped")
        del held[kept:]

    def _wanted_code(self, held: list[list[str]], place: int) -> str | None:
        """Leave out the last filled row if the user said that it holds totals, and nothing else."""
        is_last = not any(any(row) for row in held[place + 1 :])
        is_wanted = self._totals_row and is_last and "totals_row_skipped" not in self._tally.counts
        return "totals_row_skipped" if is_wanted else None

    def _end_code(self, row: list[str]) -> str | None:
        cells = [cell.strip() for cell in row if cell.strip()]
        typical = self._layout.typical_filled
        if typical < 2:
            return None
        if _TOTAL.fullmatch(cells[0]) and (len(cells) < typical or typical <= 3) and self._is_unlike_column(row):
            return "totals_row_skipped"
        if len(cells) > 1 or typical < 3 or not self._is_unlike_column(row):
            return None
        if _COUNT.fullmatch(cells[0]) or shape(cells[0]) in {"text", "odd"}:
            return "remark_skipped"
        return None

    def _is_unlike_column(self, row: list[str]) -> bool:
        """Say whether the first filled cell is no value of its column: a remark does not look like an e-mail."""
        place = next(place for place, cell in enumerate(row) if cell.strip())
        usual = self._layout.shapes[place] if place < len(self._layout.shapes) else None
        if usual is None or usual == "text":
            return (
                len(row) < self._width or self._layout.typical_filled >= 4 or bool(_TOTAL.fullmatch(row[place].strip()))
            )
        return shape(row[place]) != usual


def _filled(row: list[str]) -> int:
    return sum(1 for cell in row if cell.strip())
