"""Text as a person searches it: without accents, case or punctuation."""

from __future__ import annotations

import unicodedata
from functools import lru_cache

_LIGATURES = str.maketrans({"œ": "oe", "æ": "ae", "ß": "ss", "ø": "o", "đ": "d", "ł": "l"})


@lru_cache(maxsize=100_000)
def fold(text: str) -> str:
    """Return `text` in lower case, accents removed, anything but letters and digits as single spaces."""
    plain = unicodedata.normalize("NFKD", text.lower().translate(_LIGATURES))
    kept = "".join(c if c.isalnum() else "" if unicodedata.combining(c) else " " for c in plain)
    return " ".join(kept.split())
