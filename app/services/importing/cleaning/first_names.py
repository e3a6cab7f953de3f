"""Common first names in French and English files, for telling a first name from a last name."""

from __future__ import annotations

from functools import lru_cache
from pathlib import Path
from typing import Final

from app.services.importing.cleaning.blanks import folded

_FILE: Final = Path(__file__).resolve().parents[4] / "resources" / "presets" / "first_names.txt"


@lru_cache(maxsize=1)
def first_names() -> frozenset[str]:
    """Folded first names."""
    return frozenset(folded(word) for word in _FILE.read_text(encoding="utf-8").split())
