"""What a cell looks like at first sight (a number, a day, an e-mail…): the evidence for delimiter and header."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable

TYPED = frozenset({"number", "date", "time", "email", "phone", "url"})
"""Shapes that a column's name does not have."""

_SHAPES = re.compile(
    r"""
      (?P<empty>\s*|\\N|NULL|null)
    | (?P<number>[-+(]?\s*(?:[$€£]|EUR|USD|CHF)?\s*[-+]?(?:\d{1,3}(?:[ \u00a0\u202f.,'’]\d{3})+|\d+)?(?:[.,]\d+)?
        (?:[eE][-+]?\d{1,3})?\s*(?:[$€£%]|EUR|USD|CHF|F)?\s*\)?-?)
    | (?P<date>(?:\d{4}[-/.]\d{1,2}[-/.]\d{1,2}|\d{1,2}[-/.]\d{1,2}[-/.]\d{2,4}
          |\d{1,2}[-\ ][A-Za-zéûô]{3,9}\.?[-\ ]\d{2,4})
        (?:[T\s,]+(?:à\s)?\d{1,2}[:h]\d{2}(?:[:m]\d{2}(?:[.,]\d+)?)?\s*(?:[AaPp][Mm])?\s*(?:Z|UTC|[-+]\d{2}:?\d{2})?)?)
    | (?P<time>\d{1,2}[:h]\d{2}(?:[:m]\d{2}(?:[.,]\d+)?)?s?\s*(?:[AaPp][Mm])?)
    | (?P<email>[^\s@;,|]+@[^\s@;,|]+\.[A-Za-z]{2,})
    | (?P<url>(?:https?://|www\.)\S+)
    | (?P<phone>\+?\(?\d[\d\s().\-/\u00a0\u202f]{6,20}\d)
    | (?P<code>[A-Za-z]{0,6}[-_/#]?\d[\w\-/.]*|\#\d+|[0-9a-fA-F-]{32,36})
    | (?P<text>[^;|\t\x00-\x08\x0e-\x1f]*)
    | (?P<odd>.*)
    """,
    re.VERBOSE | re.DOTALL,
)


def shape(cell: str) -> str:
    """Return the name of the cell's shape; "odd" when it holds what usually separates cells."""
    stripped = cell.strip()
    if not stripped:
        return "empty"
    match = _SHAPES.fullmatch(stripped[:200])
    found = match.lastgroup if match else None
    if found == "number" and not any(character.isdigit() for character in stripped):
        return "text"
    return found or "odd"


def dominant_shape(cells: Iterable[str], at_least: float = 0.7) -> str | None:
    """Return the shape that this share of the filled cells has, or None."""
    counts = Counter(found for found in map(shape, cells) if found != "empty")
    if not counts:
        return None
    found, count = counts.most_common(1)[0]
    return found if count >= at_least * counts.total() else None
