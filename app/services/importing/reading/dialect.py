"""Which sign separates the cells of a text, how cells are quoted and how quotes inside them are escaped.

Each candidate is tried on the beginning of the file; the best one gives rows of one width whose cells look like
something (after the idea of van den Burg, Nazábal & Sutton, "Wrangling messy CSV files by detecting row and type
patterns", 2019, with weights of our own).
"""

from __future__ import annotations

import csv
import re
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace

from app.services.importing.reading.cell_shapes import TYPED, shape

STAND_IN = "\ue000"
"""A private character that takes the place of a delimiter of several characters, or of none."""

_USUAL = {";": 1.0, ",": 1.0, "\t": 1.02, "|": 1.0}
_UNUSUAL = {"^": 0.9, "~": 0.9, "\x1f": 1.0, "\x01": 1.0, "§": 0.9, "¦": 0.9, "¬": 0.9, "*": 0.6, "#": 0.6, "!": 0.6}
_RISKY = {":": 0.7, " ": 0.7, "=": 0.5, "&": 0.5, "/": 0.45, "<": 0.5, "_": 0.4}
_SEVERAL = {
    "\\t": 1.0,
    "\t\t": 1.03,
    "::": 0.95,
    "||": 1.03,
    ";;": 1.03,
    ", ": 1.03,
    "; ": 1.03,
    "| ": 1.03,
    " | ": 1.04,
}
_QUOTES = ('"', "'", "`")
_ROWS_TRIED = 250
_ROWS_LOOKED_AT = 60
_COLUMNS_LOOKED_AT = 60
_LEAST_SCORE = 0.3


@dataclass(frozen=True, slots=True)
class Dialect:
    """How a text is cut into cells; `delimiter` None: one cell a line; `escape`: "double" or "backslash".

    `skips_space`: quoted cells have a space in front, which is no part of them.
    """

    delimiter: str | None = ","
    quotechar: str | None = '"'
    escape: str = "double"
    skips_space: bool = False

    @property
    def is_plain(self) -> bool:
        """Whether csv.reader can take the lines as they are."""
        return self.escape == "double" and (self.delimiter is None or len(self.delimiter) == 1)


def records(lines: Iterable[str], dialect: Dialect) -> Iterator[list[str]]:
    """Cut lines into cells at the speed of csv.reader; the lines must suit it (see `suited_lines`)."""
    return _reader(lines, dialect, strict=False)


def _reader(lines: Iterable[str], dialect: Dialect, *, strict: bool) -> Iterator[list[str]]:
    delimiter = dialect.delimiter if dialect.delimiter and len(dialect.delimiter) == 1 else STAND_IN
    escapechar = "\\" if dialect.escape == "backslash" else None
    if dialect.quotechar is None:
        return csv.reader(lines, delimiter=delimiter, quoting=csv.QUOTE_NONE, escapechar=escapechar)
    return csv.reader(
        lines,
        delimiter=delimiter,
        quotechar=dialect.quotechar,
        escapechar=escapechar,
        skipinitialspace=dialect.skips_space,
        strict=strict,
    )


def suited_lines(lines: Iterable[str], dialect: Dialect) -> Iterator[str]:
    r"""Rewrite lines for csv.reader: one stand-in character per delimiter, and no backslash lost.

    After a backslash csv.reader drops it, whatever follows; that is right before a quote, a delimiter, a line end
    or another backslash only. An MySQL NULL (a cell that is \N) becomes an empty cell.
    """
    delimiter, quote = dialect.delimiter, dialect.quotechar or ""
    several = delimiter if delimiter and len(delimiter) > 1 else None
    cut = STAND_IN if several else delimiter or STAND_IN
    kept = re.compile(rf"\\(?![\\{re.escape(quote + cut)}\r\n])|(\\\\)")
    null = re.compile(rf"(?:^|(?<={re.escape(cut)}))\\N(?=[{re.escape(cut)}\r\n]|$)")
    for line in lines:
        text = line.replace(several, STAND_IN) if several else line
        if dialect.escape == "backslash" and "\\" in text:
            text = kept.sub(lambda found: found[1] or "\\\\", null.sub("", text))
        yield text


def detect_dialect(text: str, delimiter: str | None = None, quotechar: str | None = None) -> Dialect:
    """Find out how `text`, the beginning of a file, is cut into cells; what is given stays as it is."""
    hinted = re.match(r"\ufeff?\"?sep=(.{1,3}?)\"?[\r\n]", text)
    if delimiter is None and hinted:
        delimiter = hinted[1]
    lines = text.splitlines(keepends=True)[: _ROWS_TRIED * 4]
    tried = [delimiter] if delimiter is not None else _candidates(text)
    best, best_score = (
        Dialect(None, _single_column_quote(lines, quotechar)),
        _LEAST_SCORE if delimiter is None else -1.0,
    )
    for candidate, prior in ((item, _prior(item)) for item in tried):
        if candidate not in text:
            continue
        dialect = quoting(lines, candidate, quotechar)
        score = prior * _score(lines, dialect)
        if score > best_score:
            best, best_score = dialect, score
    if delimiter is not None and best.delimiter is None:
        return replace(best, delimiter=delimiter)
    return best


def _candidates(text: str) -> list[str]:
    """Return what may separate cells: single signs, and longer ones in place of the signs they are made of."""
    bare = re.sub(r'"[^"]*"', '""', text)
    several = [token for token in _SEVERAL if _explains(token, token.strip(" ")[:1] or token[:1], bare)]
    several.extend(token for token in _odd_tokens(bare) if token not in several)
    made_of = {sign for token in several for sign in token if _explains(token, sign, bare)}
    singles = [sign for sign in (*_USUAL, *_UNUSUAL, *_RISKY) if sign not in made_of]
    return [*singles, *several]


def _explains(token: str, sign: str, text: str) -> bool:
    """Say whether nearly every `sign` of the text belongs to a `token`."""
    return text.count(token) * token.count(sign) >= 0.9 * text.count(sign) > 0


def _odd_tokens(text: str) -> list[str]:
    """Runs of two to four signs (`|~|`, `<>`, `@@`) that stand equally often in nearly every line."""
    lines = [line for line in text.splitlines()[:60] if line.strip()]
    counts = [Counter(re.findall(r"(?<![^\w\s\"'])[^\w\s\"'.,;()+\-]{2,4}(?![^\w\s\"'])", line)) for line in lines]
    tokens = Counter(token for found in counts for token in found)
    return [token for token, _ in tokens.most_common(5) if _is_steady([found[token] for found in counts])]


def _is_steady(counts: list[int]) -> bool:
    number, lines = Counter(counts).most_common(1)[0]
    return number > 0 and lines >= 0.8 * len(counts)


def _prior(delimiter: str) -> float:
    return _USUAL.get(delimiter) or _UNUSUAL.get(delimiter) or _RISKY.get(delimiter) or _SEVERAL.get(delimiter, 1.05)


def _score(lines: list[str], dialect: Dialect) -> float:
    """Return 0…1: how even the rows are, times how much the cells look like something, times a bonus for width."""
    parsed: list[list[str]] = []
    try:
        for row in records(suited_lines(lines, dialect) if not dialect.is_plain else lines, dialect):
            if any(row):
                parsed.append(row)
            if len(parsed) >= _ROWS_TRIED:
                break
    except csv.Error:
        return 0.0
    first = next((place for place, row in enumerate(parsed) if len(row) > 1), None)
    if first is None:
        return 0.0
    body = parsed[min(first, 25) :]
    widths = Counter(len(row) for row in body)
    width = max((number for number in widths if number > 1), key=lambda number: (widths[number], number))
    share = widths[width] / len(body)
    if dialect.delimiter in _RISKY and not _is_convincing(body, width, share) and not _has_quoted_cells(lines, dialect):
        return 0.0
    return share * _likeness(row for row in body if len(row) == width) * (1 - 1 / (width + 1))


def _likeness(rows: Iterable[list[str]]) -> float:
    """Return the share of cells that look like something; words count a little less than numbers and days."""
    weights = {"odd": 0.0, "text": 0.9, "empty": 0.85, "code": 0.95}
    total = count = 0.0
    for _, row in zip(range(_ROWS_LOOKED_AT), rows, strict=False):
        for cell in row[:_COLUMNS_LOOKED_AT]:
            found = weights.get(shape(cell), 1.0)
            if '"' in cell and (cell.startswith('"') != cell.endswith('"')):
                found = 0.2
            total += found
            count += 1
    return total / count if count else 0.0


def _is_convincing(body: list[list[str]], width: int, share: float) -> bool:
    """Ask more of signs that stand in ordinary text: even rows from the first on, and numbers or days in them."""
    if width < 3 or share < 0.95 or len(body[0]) != width:
        return False
    shapes = [shape(cell) for row in body[1:_ROWS_LOOKED_AT] for cell in row]
    return sum(found in TYPED for found in shapes) > 0.3 * len(shapes)


def _has_quoted_cells(lines: list[str], dialect: Dialect) -> bool:
    return dialect.quotechar is not None and sum(dialect.quotechar in line for line in lines) >= 0.5 * len(lines)


def quoting(lines: list[str], delimiter: str, quotechar: str | None = None) -> Dialect:
    """Return the dialect of this delimiter: which quote stands at both ends of cells, and its escape."""
    text = "".join(lines)
    edge = re.escape(delimiter)
    pairs = {quote: _quoted_cells(text, edge, quote) for quote in ([quotechar] if quotechar else _QUOTES)}
    quote = max(pairs, key=lambda name: pairs[name])
    if quotechar is None and quote != '"':
        opened = len(re.findall(rf"(?:^|{edge})[ ]?{quote}", text, re.MULTILINE))
        if pairs[quote] < 2 or pairs[quote] * 2 < opened or pairs['"'] * 10 > pairs[quote]:
            quote = '"'
    if pairs[quote] == 0 and quotechar is None and _escapes_without_quotes(text, delimiter):
        return Dialect(delimiter, None, "backslash")
    skips_space = delimiter != " " and text.count(f"{delimiter} {quote}") > text.count(f"{delimiter}{quote}")
    dialect = Dialect(delimiter, quote, "double", skips_space)
    return replace(dialect, escape=_escape(lines, dialect))


def _quoted_cells(text: str, edge: str, quote: str) -> int:
    pattern = rf"(?:^|{edge})[ ]?{quote}(?:[^{quote}\\]|\\.|{quote}{quote})*{quote}[ ]?(?={edge}|[\r\n]|$)"
    return len(re.findall(pattern, text[:200_000], re.MULTILINE))


def _escape(lines: list[str], dialect: Dialect) -> str:
    """Return "backslash" if more rows come out even that way: the two look alike in a single cell."""
    if not any(f"\\{dialect.quotechar}" in line for line in lines):
        return "double"
    backslash = replace(dialect, escape="backslash")
    return "backslash" if _even_rows(lines, backslash) > _even_rows(lines, dialect) else "double"


def _even_rows(lines: list[str], dialect: Dialect) -> int:
    """Count the rows of the usual width up to the first one that breaks the rules of quoting."""
    widths: Counter[int] = Counter()
    try:
        for row in _reader(suited_lines(lines, dialect), dialect, strict=True):
            widths[len(row)] += 1
    except csv.Error:
        pass
    return max(widths.values(), default=0)


def _escapes_without_quotes(text: str, delimiter: str) -> bool:
    r"""Say whether the text is a database dump: cells that are \N, or, between tabs, backslashes before signs."""
    edge = re.escape(delimiter)
    if re.search(rf"(?:^|{edge})\\N(?={edge}|[\r\n]|$)", text, re.MULTILINE):
        return True
    return delimiter == "\t" and ("\\\\" in text or "\\\t" in text)


def _single_column_quote(lines: list[str], quotechar: str | None) -> str:
    if quotechar:
        return quotechar
    filled = [line.strip() for line in lines if line.strip()]
    single = sum(len(line) > 1 and line[0] == line[-1] == "'" for line in filled)
    return "'" if filled and single > 0.8 * len(filled) else '"'
