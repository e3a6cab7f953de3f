"""Where the table begins: title block, header row (or none), rows of units, and the columns' names."""

from __future__ import annotations

import csv
import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from statistics import median_high

from app.services.importing.reading.cell_shapes import TYPED, dominant_shape, shape
from app.services.importing.reading.header_words import is_header_word

Row = list[str]

_UNIT = re.compile(
    r"\(?(?:€|eur|euros?|\$|usd|£|gbp|chf|%|kg|g|h|min|ttc|ht|jj/mm/aaaa|dd/mm/yyyy|mm/dd/yyyy|[yj]{4}-mm-[dj]{2}"
    r"|aaaa-mm-jj|te?xte?|string|integer|int|number|nombre|numeric|float|decimal|date|datetime|boolean"
    r"|varchar(?:\(\d+\))?|oui/non|yes/no|[yo]/n|obligatoire|facultatif|required|optional|unité|unités|pcs)\)?",
    re.IGNORECASE,
)
_ROWS_BELOW = 80
_TITLE_ROWS = 40
_HEADER_ROWS = 5


@dataclass(frozen=True, slots=True)
class Layout:
    """Where things are. Places are 0-based records; `first_data` may lie beyond the last record."""

    header_at: int | None
    first_data: int
    names: tuple[str, ...]
    header_cells: tuple[str, ...]
    first_header_cell: str
    header_column: int
    typical_filled: int
    shapes: tuple[str | None, ...]
    known_values: tuple[frozenset[str], ...]
    fill_shares: tuple[float, ...]
    fixed_lengths: tuple[int | None, ...]
    title_rows: int
    skipped: tuple[tuple[int, str], ...]

    @property
    def width(self) -> int:
        """The number of columns kept."""
        return len(self.names)


def find_layout(rows: Sequence[Row], header_row: int | None = None, *, units_row: bool | None = None) -> Layout:
    """Find the table in the first records of a file.

    `header_row` (1-based, 0 for none) and `units_row` (whether the row below the header holds units) are the
    user's word; None: find out.
    """
    filled = [sum(1 for cell in row if cell.strip()) for row in rows]
    counts = [count for count in filled if count] or [1]
    typical = max(median_high(counts), median_high(counts[len(counts) // 2 :]))
    if typical < 2 and sum(count >= 2 for count in filled) * 3 > len(rows):
        typical = 2
    skipped: list[tuple[int, str]] = []
    if header_row is not None:
        header_at = header_row - 1 if header_row else None
        first = header_row or _first_full(filled, 1)
    else:
        header_at, first = _header_and_first(rows, filled, typical)
        if header_at is None and (cut := _header_cut_otherwise(rows, filled, first)):
            place, names = cut
            return _layout(rows, place, names, first, typical, ())
    names_row: Row = list(rows[header_at]) if header_at is not None and header_at < len(rows) else []
    if header_at is not None:
        if header_row is None:
            header_at, names_row, first = _below_header(rows, filled, header_at, skipped)
        first = _below_units(rows, first, typical, skipped, units_row if header_row is None else units_row or False)
    return _layout(rows, header_at, names_row, first, typical, tuple(skipped))


def _header_cut_otherwise(rows: Sequence[Row], filled: list[int], first: int) -> tuple[int, Row] | None:
    """Return place and names of a header right above the data whose names another sign separates."""
    place = first - 1
    while place >= 0 and not filled[place]:
        place -= 1
    if place < 0 or filled[place] != 1:
        return None
    widths = Counter(len(row) for row in rows[first:] if any(row))
    line = next(cell for cell in rows[place] if cell.strip())
    for delimiter in (";", ",", "\t", "|", " "):
        names = next(csv.reader([line], delimiter=delimiter), list[str]())
        if len(names) < 2 or widths[len(names)] * 2 < widths.total() or len(set(names)) < len(names):
            continue
        if not any(shape(name) in TYPED for name in names) and sum(map(is_header_word, names)) * 3 >= len(names):
            return place, names
    return None


def _header_and_first(rows: Sequence[Row], filled: list[int], typical: int) -> tuple[int | None, int]:
    """Return the place of the header, if there is one, and of the first record that is not title."""
    first = _first_full(filled, max(2, (typical + 1) // 2) if typical > 1 else 1)
    score = _header_score(rows, first)
    if score > 0.05 and filled[first] >= typical:
        return first, first + 1
    later = [place for place in range(first + 1, min(first + 20, len(rows))) if filled[place] >= max(2, typical - 1)]
    for place in later:
        above_is_thin = all(count < filled[place] for count in filled[first:place])
        if above_is_thin and _header_score(rows, place) > 0.25:
            return place, place + 1
    return (first, first + 1) if score > 0.05 else (None, first)


def _first_full(filled: list[int], least: int) -> int:
    for place, count in enumerate(filled[:_TITLE_ROWS]):
        if count >= least:
            return place
    return next((place for place, count in enumerate(filled) if count), 0)


def _header_score(rows: Sequence[Row], place: int) -> float:
    """Return -1…1: how much the row looks like names of the columns below rather than like one more of them."""
    row = rows[place]
    below = [other for other in rows[place + 1 : place + 1 + _ROWS_BELOW] if any(other)]
    votes: list[float] = []
    for column, cell in enumerate(row[:200]):
        if not cell.strip():
            continue
        under = [other[column] for other in below if column < len(other) and other[column].strip()]
        votes.append(_vote(cell.strip(), under))
    if not votes:
        return -1.0
    if len(set(row)) < len(row) and sum(row.count(cell) > 1 for cell in set(row) if cell.strip()) > len(row) / 3:
        votes.append(-1.0)
    return sum(votes) / len(votes)


def _vote(cell: str, under: list[str]) -> float:
    found = shape(cell)
    if is_header_word(cell):
        return 0.9
    if found == "number" and re.fullmatch(r"(?:19|20)\d\d", cell):
        return 0.0
    if found in TYPED:
        return -1.0
    below = dominant_shape(under)
    if below in TYPED:
        return 1.0
    if found == "code":
        return -0.7 if below == "code" else -0.2
    if cell in under:
        return -0.8
    if below == "code":
        return 0.5
    return 0.15


def _below_header(
    rows: Sequence[Row], filled: list[int], header_at: int, skipped: list[tuple[int, str]]
) -> tuple[int, Row, int]:
    """Look for more rows of the header under its first. Return the header's place, the names, what comes below."""
    names, first = list(rows[header_at]), header_at + 1
    while first < len(rows) and first - header_at < _HEADER_ROWS and rows[first] == rows[header_at]:
        names = [f"{name} {again}" if again.strip() else name for name, again in zip(names, rows[first], strict=True)]
        skipped.append((first, "header_row_joined"))
        first += 1
    if first == header_at + 1 and first < len(rows) and _is_second_header(rows, filled, header_at):
        second = rows[first]
        if filled[first] >= filled[header_at]:
            names = _under_groups(names, second)
            header_at = first
        else:
            names = _joined(names, second)
            skipped.append((first, "header_row_joined"))
        first += 1
    return header_at, names, first


def _below_units(
    rows: Sequence[Row], first: int, typical: int, skipped: list[tuple[int, str]], is_wanted: bool | None
) -> int:
    """Leave out a row of units and a ruled line under the header; return where the data begins."""
    while first < len(rows):
        cells = [cell.strip() for cell in rows[first] if cell.strip()]
        are_units = typical > 1 and all(map(_UNIT.fullmatch, cells))
        are_units = are_units and (len(cells) > typical / 4 or _is_unlike_columns(rows, first))
        has_units = any(code == "units_row_skipped" for _, code in skipped)
        if cells and ((are_units and is_wanted is not False) or (is_wanted and not has_units)):
            skipped.append((first, "units_row_skipped"))
        elif cells and all(re.fullmatch(r"[-=_*+:|]{2,}", cell) for cell in cells):
            skipped.append((first, "ruled_line_skipped"))
        else:
            break
        first += 1
    return first


def _is_unlike_columns(rows: Sequence[Row], place: int) -> bool:
    """Say whether every filled cell of the row stands out from a column of numbers, days or codes below it."""
    body = rows[place + 1 : place + 1 + _ROWS_BELOW]
    for column, cell in enumerate(rows[place]):
        if cell.strip():
            usual = dominant_shape((row[column] for row in body if column < len(row)), 0.8)
            if usual in {None, "text"} or shape(cell) == usual:
                return False
    return len(body) >= 3


def _is_second_header(rows: Sequence[Row], filled: list[int], header_at: int) -> bool:
    """Say whether the row below the header names columns too: words where all other rows hold numbers or days."""
    second, body = rows[header_at + 1], rows[header_at + 2 : header_at + 2 + _ROWS_BELOW]
    if len(body) < 3 or filled[header_at + 1] < 2 or _names_everything(rows[header_at], second):
        return False
    typed = [
        column
        for column in range(min(len(second), 200))
        if dominant_shape([row[column] for row in body if column < len(row)], 0.8) in TYPED
    ]
    words = [column for column in typed if second[column].strip() and shape(second[column]) == "text"]
    return (
        len(typed) >= max(2, 0.25 * max(filled[header_at], filled[header_at + 1]))
        and len(words) >= max(2, 0.6 * len(typed))
        and not any(shape(cell) in TYPED for cell in second)
        and not all(_UNIT.fullmatch(cell.strip()) for cell in second if cell.strip())
        and second[: len(rows[header_at])] != rows[header_at]
    )


def _names_everything(upper: Row, lower: Row) -> bool:
    """Say whether the upper row is of usual names of columns and the lower is not: then the lower holds odd values."""
    names, values = ([cell for cell in row if cell.strip()] for row in (upper, lower))
    usual = sum(map(is_header_word, names))
    return len(names) >= 3 and usual * 5 >= len(names) * 4 and sum(map(is_header_word, values)) * 4 <= len(values)


def _under_groups(groups: Row, names: Row) -> Row:
    """Complete the names of the lower row by the upper one: alone where it is empty, in front where names repeat."""
    repeated = {name for name, count in Counter(names).items() if count > 1 and name.strip()}
    result: Row = []
    group = ""
    for column in range(max(len(groups), len(names))):
        upper = groups[column].strip() if column < len(groups) else ""
        lower = names[column] if column < len(names) else ""
        group = upper or group
        result.append(f"{group} {lower}".strip() if lower in repeated else lower if lower.strip() else upper)
    return result


def _joined(upper: Row, lower: Row) -> Row:
    width = max(len(upper), len(lower))
    padded = [row + [""] * (width - len(row)) for row in (upper, lower)]
    return [
        " ".join(dict.fromkeys(part.strip() for part in pair if part.strip())) for pair in zip(*padded, strict=True)
    ]


def _layout(
    rows: Sequence[Row],
    header_at: int | None,
    names_row: Row,
    first: int,
    typical: int,
    skipped: tuple[tuple[int, str], ...],
) -> Layout:
    body = [row for row in rows[first:] if any(row)]
    names_row = _without_surplus_blank(names_row, body)
    width = _width(names_row, body)
    raw = rows[header_at] if header_at is not None and header_at < len(rows) else names_row
    column = next((place for place, cell in enumerate(raw) if cell.strip()), 0)
    even = [row for row in body if len(row) == width]
    told_by = even if len(even) * 4 >= len(body) else body
    return Layout(
        header_at=header_at,
        first_data=first,
        names=unique_names([*names_row[:width], *[""] * (width - len(names_row))]),
        header_cells=tuple(raw),
        first_header_cell=raw[column] if raw else "",
        header_column=column,
        typical_filled=typical,
        shapes=tuple(_steady_shape(told_by, place) for place in range(min(width, 500))),
        known_values=tuple(_repeated_values(told_by, place) for place in range(min(width, 100))),
        fill_shares=tuple(_fill_share(told_by, place) for place in range(min(width, 500))),
        fixed_lengths=tuple(_fixed_length(told_by, place) for place in range(min(width, 500))),
        title_rows=header_at if header_at is not None else first,
        skipped=skipped,
    )


def _without_surplus_blank(names_row: Row, body: list[Row]) -> Row:
    """Take out the one empty name of a header that has one cell more than all rows: a delimiter too many."""
    blanks = [place for place, name in enumerate(names_row[: _span(names_row)]) if not name.strip()]
    if len(blanks) != 1 or len(body) < 3:
        return names_row
    widths = Counter(map(len, body))
    if widths[len(names_row) - 1] < 0.9 * len(body):
        return names_row
    return names_row[: blanks[0]] + names_row[blanks[0] + 1 :]


def _width(names_row: Row, body: list[Row]) -> int:
    """Return how many columns to keep: named ones, and unnamed ones that more than a few rows fill."""
    named = _span(names_row)
    spans = [_span(row) for row in body]
    if not named:
        widths = Counter(map(len, body)).most_common(1)
        usual, filled = widths[0][0] if widths else 1, max(spans, default=1)
        return max(1, usual if usual == filled + 1 else min(filled, usual))
    wider = sorted((span for span in spans if span > named), reverse=True)
    least = max(2, len(body) // 20) if len(body) > 3 else 1
    if len(wider) < least or _are_cut_too_often(body, spans, named):
        return max(1, named)
    return max(1, wider[least - 1])


def _are_cut_too_often(body: list[Row], spans: list[int], named: int) -> bool:
    """Say whether the rows wider than the header are cut inside a cell: what follows stands in the wrong columns."""
    even = [row for row, span in zip(body, spans, strict=True) if len(row) == named or span == named]
    wide = [row for row, span in zip(body, spans, strict=True) if span > named][:40]
    if len(even) < 3:
        return False
    shapes = {place: _steady_shape(even, place) for place in range(min(named, 200))}
    typed = [place for place, usual in shapes.items() if usual in TYPED]
    shifted = sum(any(row[place].strip() and shape(row[place]) != shapes[place] for place in typed) for row in wide)
    return shifted * 2 > len(wide)


def _span(row: Row) -> int:
    """Return how many cells there are up to the last filled one."""
    end = len(row)
    while end and not row[end - 1].strip():
        end -= 1
    return end


def _steady_shape(body: list[Row], column: int) -> str | None:
    return dominant_shape((row[column] for row in body if column < len(row)), 0.9)


def _fill_share(body: list[Row], column: int) -> float:
    return sum(1 for row in body if column < len(row) and row[column].strip()) / len(body) if body else 0.0


def _fixed_length(body: list[Row], column: int) -> int | None:
    """Return the length that nearly all filled cells of the column have, or None."""
    lengths = Counter(len(row[column]) for row in body if column < len(row) and row[column])
    usual = lengths.most_common(1)
    return usual[0][0] if usual and usual[0][1] >= 0.9 * lengths.total() else None


def _repeated_values(body: list[Row], column: int) -> frozenset[str]:
    counts = Counter(row[column] for row in body if column < len(row) and row[column])
    return frozenset(value for value, count in counts.items() if count > 1)


def unique_names(cells: Sequence[str]) -> tuple[str, ...]:
    """Return the columns' names: stripped, "Column 3" where there is none, " (2)" on the second of a name."""
    taken: set[str] = set()
    last_number = Counter[str]()
    names: list[str] = []
    for place, cell in enumerate(cells, 1):
        wanted = " ".join(cell.split()) or f"Column {place}"
        name = wanted
        while name in taken:
            last_number[wanted] = max(last_number[wanted], 1) + 1
            name = f"{wanted} ({last_number[wanted]})"
        taken.add(name)
        names.append(name)
    return tuple(names)
