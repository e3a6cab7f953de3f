"""The names that columns go by, from resources/presets/aliases.json."""

from __future__ import annotations

import json
from functools import lru_cache
from typing import TYPE_CHECKING, Any, Final, cast

from app.services.importing.cleaning.words import PRESETS
from app.services.importing.fields import FIELD_GROUPS, FIELDS, FileKind
from app.services.importing.mapping.header_words import header_key, header_words, without_brackets

if TYPE_CHECKING:
    from collections.abc import Mapping

STRONG: Final = 0.97
SHORTENED: Final = 0.85
WEAK: Final = 0.75
SECOND_CHOICE: Final = 0.62


@lru_cache(maxsize=1)
def _content() -> Mapping[str, Any]:
    return cast("Mapping[str, Any]", json.loads((PRESETS / "aliases.json").read_text(encoding="utf-8")))


@lru_cache(maxsize=4)
def _fields_by_key(kind: FileKind) -> Mapping[str, Mapping[str, float]]:
    """Header key → field → how sure the name alone makes it."""
    found: dict[str, dict[str, float]] = {}
    for field_id, names in cast("dict[str, dict[str, list[str]]]", _content()["fields"]).items():
        if FIELDS[field_id].group not in FIELD_GROUPS[kind]:
            continue
        for strength, score in (("weak", WEAK), ("strong", STRONG), (kind.value, STRONG)):
            for name in names.get(strength, ()):
                found.setdefault(header_key(name), {})[field_id] = score
    return found


@lru_cache(maxsize=4)
def _never(kind: FileKind) -> frozenset[str]:
    names = list(_content()["never"])
    if kind is FileKind.CUSTOMERS:
        names += _content()["never_in_customers"]
    return frozenset(header_key(name) for name in names)


def is_never_mapped(header: str, kind: FileKind) -> bool:
    """Whether a column is known and known to be none of our fields: lifetime totals, last orders, points."""
    return header_key(header) in _never(kind) or header_key(without_brackets(header)) in _never(kind)


@lru_cache(maxsize=8_192)
def fields_named(header: str, kind: FileKind) -> Mapping[str, float]:
    """The fields that a header may mean, each with its confidence by the name alone."""
    if is_never_mapped(header, kind):
        return {}
    known = _fields_by_key(kind)
    found = dict(known.get(header_key(header), {}))
    if found:
        return found
    bare = without_brackets(header)
    if bare and bare != header:
        found = {field_id: min(score, SHORTENED + 0.05) for field_id, score in fields_named(bare, kind).items()}
    return found or _of_shortened(header, kind)


def _of_shortened(header: str, kind: FileKind) -> Mapping[str, float]:
    """Look again without the words that say little ("billing", "default", "du client")."""
    words = header_words(header)
    dropped = frozenset(word for name in _content()["dropped_words"] for word in header_words(name))
    second = frozenset(word for name in _content()["second_choice_words"] for word in header_words(name))
    kept = [word for word in words if word not in dropped and word not in second]
    if not kept or len(kept) == len(words):
        return {}
    factor = SECOND_CHOICE if any(word in second for word in words) else SHORTENED
    key = "".join(kept)
    if key in _never(kind):
        return {}
    return {
        field_id: round(score * factor, 3)
        for field_id, score in _fields_by_key(kind).get(key, {}).items()
        if score == STRONG or factor == SHORTENED
    }
