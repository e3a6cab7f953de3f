"""Records of a text whose quotes do not follow the rules: a forgotten quote must not swallow the rest of the file.

Each line that csv.reader would refuse or misread is cut anew: of all ways to cut it at its delimiters, the cheapest
one that gives as many cells as the other lines have. Quotes that are no quotes stay in their cell, except one that
was opened and never closed.
"""

from __future__ import annotations

import csv
from collections import Counter, deque
from collections.abc import Iterable, Iterator
from itertools import islice

from app.services.importing.reading.cutting import Dialect, records

_MOST_LINES_IN_A_CELL = 200
_MOST_PIECES = 2000
_LONGEST_RUN = 300
_WRONG_WIDTH = 3.0
_LINES_COUNTED = 100
_HIDDEN = "\ue001"
"""Takes the place of a quote after a backslash while a line is cut."""


def usual_width(rows: Iterable[list[str]]) -> int | None:
    """Return the most common number of cells, or None when no row has two."""
    widths = Counter(len(row) for row in rows if len(row) > 1)
    return max(widths, key=lambda width: (widths[width], width)) if widths else None


def width_despite_quotes(lines: Iterable[str], dialect: Dialect) -> int | None:
    """Return how many cells most lines have, each line cut by the rules if that can be, else the cheapest way."""
    quote = dialect.quotechar or '"'
    return usual_width(
        _split(line, dialect) if quote not in line else _strictly([line], dialect) or cut_anew(line, dialect, None)[0]
        for line in islice(lines, _LINES_COUNTED)
    )


def records_despite_stray_quotes(lines: Iterable[str], dialect: Dialect, width: int | None) -> Iterator[list[str]]:
    """Cut lines into cells; a line whose quotes do not close is joined with the next ones only if that closes it.

    `width` is how many cells most lines have. Slower than csv.reader: meant for files with quotes gone wrong.
    """
    waiting: deque[str] = deque()
    source = iter(lines)
    quote, cut = dialect.quotechar or '"', dialect.cut
    while True:
        line = waiting.popleft() if waiting else next(source, None)
        if line is None:
            return
        if quote not in line:
            yield _split(line, dialect)
            continue
        row = _strictly([line], dialect)
        if row is not None and (width is None or len(row) == width):
            yield row
            continue
        if row is None:
            gathered, is_closed = _gather(line, quote, waiting, source)
            row = _one_record(gathered, dialect, line.count(cut)) if is_closed else None
            if row is not None:
                yield row
                continue
            waiting.extendleft(reversed(gathered[1:]))
        cells, cost = cut_anew(line, dialect, width)
        yield cells if row is None or (cost <= 2.0 and len(cells) == width) else row


def _split(line: str, dialect: Dialect) -> list[str]:
    """Return the cells of a line without quotes."""
    if dialect.skips_space or dialect.escape not in {"double", "none"}:
        return next(records([line], dialect), list[str]())
    body = line.rstrip("\r\n")
    return body.split(dialect.cut) if body else []


def _strictly(lines: list[str], dialect: Dialect) -> list[str] | None:
    """Return the record that the lines are by all rules of quoting, or None."""
    try:
        found = list(records(lines, dialect, strict=True))
    except csv.Error:
        return None
    return found[0] if len(found) == 1 else None


def _gather(first: str, quote: str, waiting: deque[str], source: Iterator[str]) -> tuple[list[str], bool]:
    """Return the lines up to the next one that has an odd number of quotes."""
    gathered = [first]
    while len(gathered) < _MOST_LINES_IN_A_CELL:
        line = waiting.popleft() if waiting else next(source, None)
        if line is None:
            return gathered, False
        gathered.append(line)
        if line.count(quote) % 2:
            return gathered, True
    return gathered, False


def _one_record(lines: list[str], dialect: Dialect, cuts_in_first: int) -> list[str] | None:
    """Return the lines as one record with line breaks in a cell; None if they are several between stray quotes."""
    row = _strictly(lines, dialect)
    if row is None:
        return None
    cut = dialect.cut
    inner = [line.count(cut) for line in lines[1:-1]]
    broken = [cell for cell in row if "\n" in cell or "\r" in cell]
    if len(broken) != 1 or (cuts_in_first and any(count >= cuts_in_first for count in inner)):
        return None
    return row if broken[0].count(cut) <= 3 or len(row) > cuts_in_first else None


def cut_anew(line: str, dialect: Dialect, width: int | None) -> tuple[list[str], float]:
    """Return the cells of the cheapest way to cut the line, and what it costs (0: by all rules of quoting)."""
    quote, cut = dialect.quotechar or '"', dialect.cut
    body = line.rstrip("\r\n")
    if dialect.escape not in {"double", "none"}:
        body = body.replace(dialect.escape + quote, _HIDDEN)
    pieces = body.split(cut)
    if len(pieces) > _MOST_PIECES:
        return [_bare(piece, quote) for piece in pieces], _WRONG_WIDTH
    runs, cost = _cheapest(pieces, quote, cut, width)
    cells = [_bare(cut.join(pieces[start:end]), quote) for start, end in runs]
    return [cell.replace(_HIDDEN, quote) for cell in cells], cost


def _cheapest(pieces: list[str], quote: str, cut: str, width: int | None) -> tuple[list[tuple[int, int]], float]:
    """Return the runs of pieces that are cells: the least cost over all ways, by the number of cells."""
    limit = len(pieces) if width is None else width + 8
    ways: list[dict[int, tuple[float, int]]] = [{0: (0.0, -1)}, *({} for _ in pieces)]
    for start, piece in enumerate(pieces):
        ends = _possible_ends(pieces, start, quote, cut) if piece.lstrip(" ").startswith(quote) else []
        for end, cost in [(start + 1, _cost_alone(piece, quote)), *ends]:
            for count, (so_far, _) in ways[start].items():
                total = so_far + cost
                if count < max(limit, 1) and total < ways[end].get(count + 1, (1e9, 0))[0]:
                    ways[end][count + 1] = (total, start)
    last = ways[len(pieces)]
    if not last:
        return [(place, place + 1) for place in range(len(pieces))], 1e9
    count = min(last, key=lambda n: last[n][0] + (0 if width is None else _WRONG_WIDTH * abs(n - width)))
    cost, runs, end = last[count][0], list[tuple[int, int]](), len(pieces)
    while end > 0:
        start = ways[end][count][1]
        runs.append((start, end))
        end, count = start, count - 1
    return runs[::-1], cost


def _possible_ends(pieces: list[str], start: int, quote: str, cut: str) -> list[tuple[int, float]]:
    """Return where a quoted cell that begins here may end, beyond the next delimiter, and what each costs."""
    found: list[tuple[int, float]] = []
    for end in range(start + 2, min(len(pieces), start + _LONGEST_RUN) + 1):
        if not pieces[end - 1].rstrip(" ").endswith(quote):
            continue
        inner = cut.join(pieces[start:end]).strip(" ")[1:-1].replace(quote * 2, "")
        if quote not in inner:
            found.append((end, 0.0))
            continue
        seams = inner.count(quote + cut) + inner.count(cut + quote)
        found.append((end, 1.0 + 1.5 * seams))
        if seams > 1:
            break
    return found


def _cost_alone(piece: str, quote: str) -> float:
    if quote not in piece:
        return 0.0
    cell = piece.strip(" ")
    if not cell.startswith(quote):
        return 0.5
    if len(cell) < 2 or not cell.endswith(quote):
        return 2.0
    return 1.0 if quote in cell[1:-1].replace(quote * 2, "") else 0.0


def _bare(text: str, quote: str) -> str:
    """Return the cell without the quotes around it, or without the one that was opened and never closed."""
    cell = text.strip(" ")
    if len(cell) > 1 and cell[0] == cell[-1] == quote:
        return cell[1:-1].replace(quote * 2, quote)
    if cell.startswith(quote) and cell.count(quote) == 1:
        return cell[1:]
    if cell.endswith(quote) and cell.count(quote) == 1 and not cell[-2:-1].isdigit():
        return cell[:-1]
    return text
