"""Notes and answers: "4/5", "★★★★☆", "8", "4,5 étoiles" → the note, and the best one possible where it is said."""

from __future__ import annotations

import re
from typing import Final

_NUMBER: Final = r"(-?[0-9]{1,4}(?:[.,][0-9]{1,4})?)"
_OF: Final = re.compile(rf"{_NUMBER}\s*(?:/|sur|out of|of|von|de|su)\s*([0-9]{{1,4}})", re.IGNORECASE)
_PLAIN: Final = re.compile(rf"{_NUMBER}\s*(%|[^\W\d_]{{1,10}}|\*|★|⭐)?", re.IGNORECASE)
_STARS: Final = re.compile(r"([★⭐*]{0,10})([☆✩]{0,10})")

Score = tuple[float, float | None]
"""The note, and the best one possible; None where the file does not say it."""


def read_score(text: str) -> Score | None:
    """Return the note that a cell states, None when it states none."""
    plain = text.replace("\ufe0f", "").replace("\u00a0", " ").strip()
    stated = _OF.fullmatch(plain)
    if stated is not None:
        note, best = _number(stated[1]), float(stated[2])
        return (note, best) if best > 0 and abs(note) <= best else None
    stars = _STARS.fullmatch(plain)
    if stars is not None and plain:
        return float(len(stars[1])), 5.0 if len(plain) <= 5 else float(len(plain))
    number = _PLAIN.fullmatch(plain)
    if number is None:
        return None
    if number[2] is None:
        return _number(number[1]), None
    if number[2] == "%":
        return _number(number[1]), 100.0
    word = number[2].lower()
    return (
        (_number(number[1]), 5.0)
        if word in {"*", "★", "⭐"} or word.startswith(("star", "étoile", "etoile", "stern"))
        else None
    )


def likely_best(highest: float) -> float:
    """The best note of a column whose highest note is this: notes go up to 5, 10, 20 or 100."""
    return next((best for best in (5.0, 10.0, 20.0, 100.0) if highest <= best), highest)


def _number(text: str) -> float:
    return float(text.replace(",", "."))
