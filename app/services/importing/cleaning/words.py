"""The words that the cleaners know, kept as data: resources/presets/words.json and first_names.txt."""

from __future__ import annotations

import json
from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING, Final, cast

from app.services.importing.cleaning.blanks import folded

if TYPE_CHECKING:
    from collections.abc import Mapping

PRESETS: Final = Path(__file__).resolve().parents[4] / "resources" / "presets"


@lru_cache(maxsize=1)
def _all_words() -> Mapping[str, Mapping[str, list[str]]]:
    content = json.loads((PRESETS / "words.json").read_text(encoding="utf-8"))
    return cast("Mapping[str, Mapping[str, list[str]]]", content)


@lru_cache(maxsize=64)
def words_of(area: str, meaning: str) -> frozenset[str]:
    """The folded words of one meaning, such as the "no" of consents."""
    return frozenset(_all_words()[area][meaning])


@lru_cache(maxsize=32)
def code_by_word(area: str) -> Mapping[str, str]:
    """Folded word → code."""
    return {word: code for code, words in _all_words()[area].items() for word in words}


@lru_cache(maxsize=1)
def first_names() -> frozenset[str]:
    """Folded first names, common in French and English files, for telling a first name from a last name."""
    return frozenset(folded(word) for word in (PRESETS / "first_names.txt").read_text(encoding="utf-8").split())
