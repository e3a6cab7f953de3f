"""The saved form of a mapping: JSON, short enough to be written by hand."""

from __future__ import annotations

import json
from typing import Any, Final, cast

from app.services.importing.fields import FileKind
from app.services.importing.mapping import saved_changes
from app.services.importing.mapping.saved_formats import formats_content, read_formats
from app.services.importing.mapping.saved_parts import entries, invalid, known_field, text_of
from app.services.importing.mapping.types import ColumnMapping, FileMapping

VERSION: Final = 1
_KEYS: Final = frozenset({"version", "kind", "preset", "columns", "formats", "constants", *saved_changes.KEYS})


def to_json(mapping: FileMapping) -> str:
    """The saved form of a mapping. Examples and open questions belong to one file and are left out."""
    columns = [{"header": column.header, "index": column.index, "field": column.field} for column in mapping.columns]
    content: dict[str, object] = {
        "version": VERSION,
        "kind": mapping.kind.value,
        "columns": columns,
        "formats": formats_content(mapping.formats),
        "constants": dict(mapping.constants),
        **saved_changes.content_of(mapping),
    }
    if mapping.preset_id is not None:
        content["preset"] = mapping.preset_id
    return json.dumps(content, ensure_ascii=False, indent=1)


def from_json(text: str) -> FileMapping:
    """Read the saved form or the short form. KnownError: mapping_invalid (detail, place)."""
    known = _object(text)
    unknown = set(known) - _KEYS
    if unknown:
        raise invalid("unknown_key", min(unknown))
    version = known.get("version", VERSION)
    if version != VERSION or isinstance(version, bool):
        raise invalid("version", str(version))
    preset = known.get("preset")
    columns = _read_columns(known.get("columns"))
    taken = {column.field for column in columns if column.field is not None}
    return FileMapping(
        kind=_read_kind(known.get("kind")),
        columns=columns,
        preset_id=preset if isinstance(preset, str) else None,
        formats=read_formats(known.get("formats", {})),
        constants=_read_constants(known.get("constants", {})),
        values=saved_changes.read_values(known.get("values", {})),
        left_out=saved_changes.read_left_out(known.get("left_out", {})),
        inverted=saved_changes.read_inverted(known.get("inverted", [])),
        joins=saved_changes.read_joins(known.get("joins", []), taken),
        splits=saved_changes.read_splits(known.get("splits", {}), taken),
        custom=saved_changes.read_custom(known.get("custom", {})),
    )


def _object(text: str) -> dict[str, object]:
    try:
        content: object = json.loads(text)
    except ValueError as error:
        raise invalid("not_json", str(error)) from error
    except RecursionError as error:
        raise invalid("too_deep", "") from error
    if not isinstance(content, dict):
        raise invalid("not_an_object", "")
    return cast("dict[str, object]", content)


def _read_kind(value: object) -> FileKind:
    try:
        return FileKind(cast("Any", value))
    except ValueError as error:
        raise invalid("kind", str(value)) from error


def _read_columns(value: object) -> tuple[ColumnMapping, ...]:
    if isinstance(value, dict):
        pairs = [(header, -1, target) for header, target in cast("dict[str, object]", value).items()]
    elif isinstance(value, list):
        pairs = [_read_column(item) for item in cast("list[object]", value)]
    else:
        raise invalid("columns", "")
    if not pairs:
        raise invalid("columns", "")
    seen: set[str] = set()
    columns: list[ColumnMapping] = []
    for header, index, target in pairs:
        name = text_of(header, "columns", str(header))
        field_id = None if target is None else known_field(target, name, seen)
        columns.append(ColumnMapping(name, index, field_id, confidence=1.0, reason="saved"))
    return tuple(columns)


def _read_column(item: object) -> tuple[str, int, object]:
    if not isinstance(item, dict):
        raise invalid("columns", str(item))
    known = cast("dict[str, object]", item)
    header, index = known.get("header"), known.get("index", -1)
    if not isinstance(header, str) or not isinstance(index, int) or isinstance(index, bool) or "field" not in known:
        raise invalid("columns", str(header))
    return header, max(index, -1), known["field"]


def _read_constants(value: object) -> dict[str, str]:
    constants: dict[str, str] = {}
    for target, text in entries(value, "constants"):
        constants[known_field(target, "constants", set())] = text_of(text, "constants", target)
    return constants
