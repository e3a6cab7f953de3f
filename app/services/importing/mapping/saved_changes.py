"""What a mapping does to cells before they are cleaned, in its saved form."""

from __future__ import annotations

from typing import Final, cast

from app.services.importing.mapping.saved_parts import entries, invalid, items, known_field, text_of
from app.services.importing.mapping.types import CUSTOM_TYPES, CustomField, FileMapping, Join

KEYS: Final = ("values", "left_out", "inverted", "joins", "splits", "custom")
_LONGEST_NAME: Final = 80


def content_of(mapping: FileMapping) -> dict[str, object]:
    """The saved form of the changes that a mapping makes; nothing of those it does not make."""
    content: dict[str, object] = {
        "values": {header: dict(replaced) for header, replaced in mapping.values.items() if replaced},
        "left_out": {header: list(texts) for header, texts in mapping.left_out.items() if texts},
        "inverted": sorted(mapping.inverted),
        "joins": [
            {"field": join.field, "headers": list(join.headers), "separator": join.separator} for join in mapping.joins
        ],
        "splits": {header: list(fields) for header, fields in mapping.splits.items() if fields},
        "custom": {header: {"name": custom.name, "type": custom.type} for header, custom in mapping.custom.items()},
    }
    return {key: value for key, value in content.items() if value}


def read_values(value: object) -> dict[str, dict[str, str]]:
    """Header → text of a cell → text to read instead."""
    return {
        header: {
            text: text_of(instead, "values", f"{header}: {text}")
            for text, instead in entries(replaced, f"values: {header}")
        }
        for header, replaced in entries(value, "values")
    }


def read_left_out(value: object) -> dict[str, tuple[str, ...]]:
    """Header → the texts whose rows are not taken."""
    return {
        header: tuple(text_of(text, "left_out", header) for text in items(texts, "left_out", header))
        for header, texts in entries(value, "left_out")
    }


def read_inverted(value: object) -> frozenset[str]:
    """The headers of flags that mean the opposite."""
    return frozenset(text_of(header, "inverted", str(header)) for header in items(value, "inverted"))


def read_joins(value: object, taken: set[str]) -> tuple[Join, ...]:
    """Columns that are one value together; their fields are added to `taken`."""
    return tuple(_read_join(item, taken) for item in items(value, "joins"))


def _read_join(item: object, taken: set[str]) -> Join:
    known = dict(entries(item, "joins"))
    place = str(known.get("field"))
    if set(known) - {"field", "headers", "separator"}:
        raise invalid("joins", place)
    headers = tuple(text_of(header, "joins", place) for header in items(known.get("headers"), "joins", place))
    if len(headers) < 2 or len(set(headers)) < len(headers):
        raise invalid("joins", place)
    separator = text_of(known.get("separator", " "), "joins", place)
    return Join(known_field(known.get("field"), "joins", taken), headers, separator)


def read_splits(value: object, taken: set[str]) -> dict[str, tuple[str, ...]]:
    """Header → the fields that the parts of a cell are."""
    splits: dict[str, tuple[str, ...]] = {}
    for header, fields in entries(value, "splits"):
        parts = items(fields, "splits", header)
        if len(parts) < 2:
            raise invalid("splits", header)
        splits[header] = tuple(known_field(part, f"splits: {header}", taken) for part in parts)
    return splits


def read_custom(value: object) -> dict[str, CustomField]:
    """Header → the field of the user's own that it fills."""
    custom: dict[str, CustomField] = {}
    names: set[str] = set()
    for header, item in entries(value, "custom"):
        known = dict(entries(item, f"custom: {header}"))
        name = " ".join(text_of(known.get("name"), "custom", header).split())
        type_ = known.get("type", "text")
        if not name or len(name) > _LONGEST_NAME or type_ not in CUSTOM_TYPES or set(known) - {"name", "type"}:
            raise invalid("custom", header)
        if name.casefold() in names:
            raise invalid("custom_twice", f"{header}: {name}")
        names.add(name.casefold())
        custom[header] = CustomField(name, cast("str", type_))
    return custom
