"""Exports of known tools, recognised by the set of their headers."""

from __future__ import annotations

import json
from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING, Any, Final, cast

from app.services.importing.cleaning.column_format import ColumnFormat
from app.services.importing.cleaning.words import PRESETS
from app.services.importing.fields import FileKind
from app.services.importing.mapping import saved_changes
from app.services.importing.mapping.header_words import header_key
from app.services.importing.mapping.types import FileMapping

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

_NO_PRESETS: Final = frozenset({"aliases.json", "words.json"})


@dataclass(frozen=True, slots=True)
class Preset:
    """One export of one tool. `fields` is by header key; headers that are not in it are known and left out."""

    id: str
    tool: str
    kind: FileKind
    headers: tuple[str, ...]
    keys: frozenset[str]
    required: frozenset[str]
    fields: Mapping[str, str]
    format: ColumnFormat
    constants: Mapping[str, str]
    changes: FileMapping

    def likeness(self, keys: frozenset[str]) -> float:
        """How much of a file's header and of the preset's is the same; 0 when a required header is missing."""
        if not self.required <= keys:
            return 0.0
        return len(self.keys & keys) / len(keys | self.keys) + len(self.required) / 100


@lru_cache(maxsize=1)
def all_presets() -> tuple[Preset, ...]:
    """Every preset, by id."""
    files = sorted(path for path in PRESETS.glob("*.json") if path.name not in _NO_PRESETS)
    return tuple(_read(json.loads(path.read_text(encoding="utf-8"))) for path in files)


def _read(content: Mapping[str, Any]) -> Preset:
    headers = tuple(cast("list[str]", content["headers"]))
    formats = cast("Mapping[str, str]", content["formats"])
    return Preset(
        id=content["id"],
        tool=content["tool"],
        kind=FileKind(content["kind"]),
        headers=headers,
        keys=frozenset(map(header_key, headers)),
        required=frozenset(map(header_key, content["required"])),
        fields={header_key(header): field_id for header, field_id in content["map"].items()},
        format=ColumnFormat(date_order=formats.get("date_order"), decimal=formats.get("decimal")),
        constants=content.get("constants", {}),
        changes=_changes(content),
    )


def _changes(content: Mapping[str, Any]) -> FileMapping:
    """What the preset does to cells, as a mapping of no columns."""
    return FileMapping(
        kind=FileKind(content["kind"]),
        columns=(),
        values=saved_changes.read_values(content.get("values", {})),
        left_out=saved_changes.read_left_out(content.get("left_out", {})),
        inverted=saved_changes.read_inverted(content.get("inverted", [])),
        joins=saved_changes.read_joins(content.get("joins", []), set()),
        splits=saved_changes.read_splits(content.get("splits", {}), set()),
        custom=saved_changes.read_custom(content.get("custom", {})),
    )


def recognise(header: Sequence[str], kind: FileKind | None = None) -> Preset | None:
    """The known export that a header belongs to, in whatever order and with whatever columns added."""
    keys = frozenset(key for name in header if (key := header_key(name)))
    matching = [preset for preset in all_presets() if kind is None or preset.kind is kind]
    best = max(matching, key=lambda preset: preset.likeness(keys), default=None)
    return best if best is not None and best.likeness(keys) > 0 else None


def preset_by_id(preset_id: str) -> Preset | None:
    """The preset of this id, None when this version does not know it."""
    return next((preset for preset in all_presets() if preset.id == preset_id), None)
