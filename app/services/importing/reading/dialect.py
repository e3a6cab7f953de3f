"""Which sign separates the cells of a text, how cells are quoted and how quotes inside them are escaped.

Each candidate is tried on the beginning of the file; the best one gives rows of one width whose cells look like
something (after the idea of van den Burg, Nazábal & Sutton, "Wrangling messy CSV files by detecting row and type
patterns", 2019, with weights of our own).
"""

from __future__ import annotations

import csv
import io
import re
from collections import Counter
from collections.abc import Iterable
from dataclasses import replace

from app.services.importing.reading.cell_shapes import TYPED, shape
from app.services.importing.reading.cutting import Dialect, records, suited_lines
from app.services.importing.reading.stray_quotes import records_despite_stray_quotes, width_despite_quotes

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
_PASSED_OVER = 0.5
_CUTS_OF_A_ROW = 2
_ROWS_TRIED_DESPITE_QUOTES = 80
_HINT = re.compile(r"\ufeff?\"?sep=(.{1,3}?)\"?[\r\n]")


def detect_dialect(
    text: str, delimiter: str | None = None, quotechar: str | None = None, escapechar: str | None = None
) -> Dialect:
    """Find out how `text`, the beginning of a file, is cut into cells; what is given stays as it is.

    An empty `quotechar` says that nothing quotes, an empty `escapechar` that nothing escapes.
    """
    hinted = _HINT.match(text)
    if delimiter is None and hinted:
        delimiter = hinted[1]
    lines = lines_of(text)[: _ROWS_TRIED * 4]
    tried = [delimiter] if delimiter is not None else _candidates(text)
    best, best_score = (
        Dialect(None, _single_column_quote(lines, quotechar)),
        _LEAST_SCORE if delimiter is None else -1.0,
    )
    for candidate, prior in ((item, _prior(item)) for item in tried):
        if candidate not in text:
            continue
        dialect = _escaped_by(quoting(lines, candidate, quotechar), escapechar)
        score = prior * _score(lines, dialect)
        if score > best_score:
            best, best_score = dialect, score
    if delimiter is not None and best.delimiter is None:
        best = replace(best, delimiter=delimiter)
    return _escaped_by(best, escapechar)


def lines_of(text: str) -> list[str]:
    """Return the lines with their ends; only line feed and carriage return end a line."""
    return list(io.StringIO(text, newline=""))


def _escaped_by(dialect: Dialect, escapechar: str | None) -> Dialect:
    if escapechar is None:
        return dialect
    if not escapechar:
        return replace(dialect, escape="none")
    return replace(dialect, escape="double" if escapechar == dialect.quotechar else escapechar)


def _candidates(text: str) -> list[str]:
    """Return what may separate cells: single signs, and longer ones in place of the signs they are made of."""
    bare = re.sub(r'"[^"\r\n]*"', '""', text)
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
    lines = [re.sub(r"https?://\S*", "", line[:10_000]) for line in lines_of(text[:500_000])[:60] if line.strip()]
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
    parsed = _parsed(lines, dialect)
    first = next((place for place, row in enumerate(parsed) if len(row) > 1), None)
    if first is None:
        return 0.0
    body = parsed[min(first, 25) :]
    widths = Counter(len(row) for row in body)
    width = max((number for number in widths if number > 1), key=lambda number: (widths[number], number))
    share = widths[width] / len(body)
    if dialect.delimiter in _RISKY and not (
        _stands_beside_quotes(lines, dialect)
        if _are_mostly_quoted(lines, dialect)
        else _is_convincing(body, width, share)
    ):
        return 0.0
    even = share * _likeness(row for row in body if len(row) == width) * (1 - 1 / (width + 1))
    return even * (1 - _PASSED_OVER * _cut_otherwise(parsed[:first], dialect) / len(parsed))


def _cut_otherwise(title: list[list[str]], dialect: Dialect) -> int:
    """Count the lines passed over as a title that another usual sign would cut into three cells or more."""
    others = [sign for sign in _USUAL if sign != dialect.delimiter]
    return sum(any(row[0].count(sign) >= _CUTS_OF_A_ROW for sign in others) for row in title)


def _parsed(lines: list[str], dialect: Dialect) -> list[list[str]]:
    """Return the first filled rows; where the quotes break the rules, as they are read despite it."""
    parsed: list[list[str]] = []
    suited = lines if dialect.is_plain else list(suited_lines(lines, dialect))
    try:
        for row in records(suited, dialect, strict=True):
            if any(row):
                parsed.append(row)
            if len(parsed) >= _ROWS_TRIED:
                return parsed
    except csv.Error:
        if len(parsed) < _ROWS_TRIED_DESPITE_QUOTES:
            some = suited[:_ROWS_TRIED_DESPITE_QUOTES]
            width = width_despite_quotes(some, dialect)
            return [row for row in records_despite_stray_quotes(some, dialect, width) if any(row)]
    return parsed


def _likeness(rows: Iterable[list[str]]) -> float:
    """Return the share of cells that look like something; words count a little less than numbers and days."""
    weights = {"odd": 0.0, "text": 0.9, "empty": 0.85, "code": 0.95}
    total = count = 0.0
    for _, row in zip(range(_ROWS_LOOKED_AT), rows, strict=False):
        for cell in row[:_COLUMNS_LOOKED_AT]:
            found = weights.get(shape(cell), 1.0)
            if '"' in cell and (cell.startswith('"') != cell.endswith('"') or cell.count('"') > 1):
                found *= 0.25
            total += found
            count += 1
    return total / count if count else 0.0


def _is_convincing(body: list[list[str]], width: int, share: float) -> bool:
    """Ask more of signs that stand in ordinary text: even rows from the first on, and numbers or days in them."""
    if width < 3 or share < 0.95 or len(body[0]) != width:
        return False
    shapes = [shape(cell) for row in body[1:_ROWS_LOOKED_AT] for cell in row]
    return sum(found in TYPED for found in shapes) > 0.3 * len(shapes)


def _are_mostly_quoted(lines: list[str], dialect: Dialect) -> bool:
    return dialect.quotechar is not None and sum(dialect.quotechar in line for line in lines) >= 0.5 * len(lines)


def _stands_beside_quotes(lines: list[str], dialect: Dialect) -> bool:
    """Say whether in most lines quotes stand beside the delimiter: then it separates, whatever sign it is."""
    quote, delimiter = dialect.quotechar or "", dialect.delimiter or ""
    return sum(delimiter + quote in line or quote + delimiter in line for line in lines) >= 0.5 * len(lines)


def quoting(lines: list[str], delimiter: str, quotechar: str | None = None) -> Dialect:
    """Return the dialect of this delimiter: which quote stands at both ends of cells, and its escape."""
    if quotechar == "":
        return Dialect(delimiter, None, "none")
    text = "".join(lines)
    edge = re.escape(delimiter)
    pairs = {quote: _quoted_cells(text, edge, quote) for quote in ([quotechar] if quotechar else _QUOTES)}
    quote = max(pairs, key=lambda name: pairs[name])
    if quotechar is None and quote != '"':
        opened = len(re.findall(rf"(?:^|{edge})[ ]?{quote}", text, re.MULTILINE))
        if pairs[quote] < 2 or pairs[quote] * 2 < opened or pairs['"'] * 10 > pairs[quote]:
            quote = '"'
    if pairs[quote] == 0 and quotechar is None and _escapes_without_quotes(text, delimiter):
        return Dialect(delimiter, None, "\\")
    skips_space = delimiter != " " and text.count(f"{delimiter} {quote}") > text.count(f"{delimiter}{quote}")
    dialect = Dialect(delimiter, quote, "double", skips_space)
    return replace(dialect, escape=_escape(lines, dialect))


def _quoted_cells(text: str, edge: str, quote: str) -> int:
    pattern = rf"(?:^|{edge})[ ]?{quote}(?:[^{quote}\\]|\\.|{quote}{quote})*{quote}[ ]?(?={edge}|[\r\n]|$)"
    return len(re.findall(pattern, text[:200_000], re.MULTILINE))


def _escape(lines: list[str], dialect: Dialect) -> str:
    """Return a backslash if more rows come out even that way: the two look alike in a single cell."""
    if not any(f"\\{dialect.quotechar}" in line for line in lines):
        return "double"
    backslash = replace(dialect, escape="\\")
    return "\\" if _even_rows(lines, backslash) > _even_rows(lines, dialect) else "double"


def _even_rows(lines: list[str], dialect: Dialect) -> int:
    """Count the rows of the usual width up to the first one that breaks the rules of quoting."""
    widths: Counter[int] = Counter()
    try:
        for row in records(suited_lines(lines, dialect), dialect, strict=True):
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


def _single_column_quote(lines: list[str], quotechar: str | None) -> str | None:
    if quotechar is not None:
        return quotechar or None
    filled = [line.strip() for line in lines if line.strip()]
    single = sum(len(line) > 1 and line[0] == line[-1] == "'" for line in filled)
    return "'" if filled and single > 0.8 * len(filled) else '"'
