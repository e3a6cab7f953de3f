"""The saved form of a mapping: JSON, short enough to be written by hand."""

from __future__ import annotations

import json
from typing import Any, Final, cast

from app.models.domain.errors import KnownError
from app.services.importing.cleaning.column_format import ColumnFormat
from app.services.importing.fields import FIELDS, FileKind
from app.services.importing.mapping.types import ColumnMapping, FileMapping

VERSION: Final = 1
_DATE_ORDERS: Final = (None, "dmy", "mdy", "ymd")
_DECIMALS: Final = (None, ",", ".")


def to_json(mapping: FileMapping) -> str:
    """The saved form of a mapping. Examples and open questions belong to one file and are left out."""
    formats = {
        header: {"date_order": known.date_order, "decimal": known.decimal}
        for header, known in mapping.formats.items()
        if not known.open_question and (known.date_order or known.decimal)
    }
    columns = [{"header": column.header, "index": column.index, "field": column.field} for column in mapping.columns]
    content: dict[str, object] = {
        "version": VERSION,
        "kind": mapping.kind.value,
        "columns": columns,
        "formats": formats,
        "constants": dict(mapping.constants),
    }
    if mapping.preset_id is not None:
        content["preset"] = mapping.preset_id
    return json.dumps(content, ensure_ascii=False, indent=1)


def from_json(text: str) -> FileMapping:
    """Read the saved form or the short form. KnownError: mapping_invalid (detail, place)."""
    try:
        content: object = json.loads(text)
    except ValueError as error:
        raise _invalid("not_json", str(error)) from error
    if not isinstance(content, dict):
        raise _invalid("not_an_object", "")
    known = cast("dict[str, object]", content)
    unknown = set(known) - {"version", "kind", "preset", "columns", "formats", "constants"}
    if unknown:
        raise _invalid("unknown_key", min(unknown))
    if known.get("version", VERSION) != VERSION:
        raise _invalid("version", str(known["version"]))
    preset = known.get("preset")
    return FileMapping(
        kind=_read_kind(known.get("kind")),
        columns=_read_columns(known.get("columns")),
        preset_id=preset if isinstance(preset, str) else None,
        formats=_read_formats(known.get("formats", {})),
        constants=_read_constants(known.get("constants", {})),
    )


def _invalid(detail: str, place: str) -> KnownError:
    return KnownError("mapping_invalid", detail=detail, place=place)


def _read_kind(value: object) -> FileKind:
    try:
        return FileKind(cast("Any", value))
    except ValueError as error:
        raise _invalid("kind", str(value)) from error


def _read_columns(value: object) -> tuple[ColumnMapping, ...]:
    if isinstance(value, dict):
        pairs = [(header, -1, target) for header, target in cast("dict[str, object]", value).items()]
    elif isinstance(value, list):
        pairs = [_read_column(item) for item in cast("list[object]", value)]
    else:
        raise _invalid("columns", "")
    if not pairs:
        raise _invalid("columns", "")
    seen: set[str] = set()
    columns: list[ColumnMapping] = []
    for header, index, target in pairs:
        if target is not None:
            if not isinstance(target, str) or target not in FIELDS:
                raise _invalid("unknown_field", f"{header}: {target}")
            if target in seen:
                raise _invalid("field_twice", f"{header}: {target}")
            seen.add(target)
        columns.append(ColumnMapping(header, index, target, confidence=1.0, reason="saved"))
    return tuple(columns)


def _read_column(item: object) -> tuple[str, int, object]:
    if not isinstance(item, dict):
        raise _invalid("columns", str(item))
    known = cast("dict[str, object]", item)
    header, index = known.get("header"), known.get("index", -1)
    if not isinstance(header, str) or not isinstance(index, int) or "field" not in known:
        raise _invalid("columns", str(header))
    return header, index, known["field"]


def _read_formats(value: object) -> dict[str, ColumnFormat]:
    if not isinstance(value, dict):
        raise _invalid("formats", "")
    formats: dict[str, ColumnFormat] = {}
    for header, item in cast("dict[str, object]", value).items():
        if not isinstance(item, dict):
            raise _invalid("formats", header)
        known = cast("dict[str, Any]", item)
        order, decimal = known.get("date_order"), known.get("decimal")
        if order not in _DATE_ORDERS or decimal not in _DECIMALS or set(known) - {"date_order", "decimal"}:
            raise _invalid("formats", header)
        formats[header] = ColumnFormat(date_order=order, decimal=decimal)
    return formats


def _read_constants(value: object) -> dict[str, str]:
    if not isinstance(value, dict):
        raise _invalid("constants", "")
    constants: dict[str, str] = {}
    for target, text in cast("dict[str, object]", value).items():
        if target not in FIELDS or not isinstance(text, str):
            raise _invalid("constants", target)
        constants[target] = text
    return constants
