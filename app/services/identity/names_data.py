"""First names, their short forms and surnames of France and Britain: bundled, so that small files have frequencies too.

Shares are rough shares of living people, written by hand from general knowledge; they only smooth what the files say.
"""

from __future__ import annotations

import csv
import json
from functools import cache
from pathlib import Path
from typing import Any
from zlib import crc32

_FOLDER = Path(__file__).resolve().parents[3] / "resources" / "identity"


def _rows(name: str) -> list[list[str]]:
    with (_FOLDER / name).open(encoding="utf-8", newline="") as file:
        return list(csv.reader(file))[1:]


@cache
def words() -> dict[str, Any]:
    """Titles, particles, legal forms, street words, mail providers: lists and tables of `words.json`."""
    return json.loads((_FOLDER / "words.json").read_text(encoding="utf-8"))


@cache
def first_name_shares() -> dict[str, float]:
    """Folded first name → share of people who bear it (0..1)."""
    rows = _rows("first_names.csv")
    total = sum(float(row[1]) for row in rows) * 1.15  # the names not listed
    return {row[0].replace("-", " "): float(row[1]) / total for row in rows}


@cache
def common_first_names() -> frozenset[str]:
    """Names that many bear; a rarer neighbour (Alan beside Alain) is more likely a misspelling than another name."""
    return frozenset(name for name, share in first_name_shares().items() if share >= 2e-4)


@cache
def surname_shares() -> dict[str, float]:
    """Folded surname → share of people who bear it (0..1)."""
    return {row[0]: float(row[1]) / 30_000 for row in _rows("surnames.csv")}


@cache
def nicknames() -> dict[str, frozenset[str]]:
    """Folded first name → the short forms in use for it."""
    forms: dict[str, set[str]] = {}
    for name, short in _rows("nicknames.csv"):
        forms.setdefault(name.replace("-", " "), set()).add(short.replace("-", " "))
    return {name: frozenset(shorts) for name, shorts in forms.items()}


@cache
def fingerprint() -> int:
    """A number that changes with the contents of the lists."""
    number = 0
    for path in sorted(_FOLDER.glob("*.*")):
        number = crc32(path.read_bytes(), number)
    return number
