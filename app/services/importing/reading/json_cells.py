"""A JSON record as rows of text: what is nested gets names with dots, lines get a row each."""

from __future__ import annotations

import json
from collections.abc import Iterable
from typing import cast

_LINES = frozenset(
    {
        "lineitems", "orderitems", "orderlines", "lines", "items", "products", "articles", "lignes", "produits",
        "lignescommande", "lignesdecommande", "positionen", "artikel", "lineas", "righe", "details", "cart",
        "purchases", "transactions", "achats", "orderproducts", "orderdetails", "saleslines",
        "salelines", "invoicelines", "rows",
    }
)  # fmt: skip
_LISTED = 9
_DEEPEST = 8


def is_name_of_lines(key: str) -> bool:
    """Say whether a list of this name holds the lines of an order."""
    return "".join(letter for letter in key.casefold() if letter.isalnum()) in _LINES


def lines_key(record: object) -> str | None:
    """Return the name of the list of the record's lines."""
    if not isinstance(record, dict):
        return None
    for key, value in cast("dict[str, object]", record).items():
        if is_name_of_lines(key) and _is_list_of_objects(value):
            return key
    return None


def rows_of(record: object, lines: str | None) -> list[dict[str, str]]:
    """Return the record as rows: one, or one for each line with the record's own values before it."""
    if not isinstance(record, dict):
        return [_of_list(cast("list[object]", record) if isinstance(record, list) else [record])]
    values = cast("dict[str, object]", record)
    inner = values.get(lines) if lines is not None else None
    own: dict[str, str] = {}
    for key, value in values.items():
        if key != lines or (inner and not _is_list_of_objects(inner)):
            _flatten(key, value, own, 0)
    if not _is_list_of_objects(inner):
        return [own]
    rows: list[dict[str, str]] = []
    for line in cast("list[object]", inner):
        row = dict(own)
        _flatten(str(lines), line, row, 0)
        rows.append(row)
    return rows


def text_of(value: object) -> str:
    """Return a single value as text."""
    if isinstance(value, str):
        return value if value.isascii() and "\0" not in value else _clean(value)
    if value is None:
        return ""
    return ("TRUE" if value else "FALSE") if isinstance(value, bool) else str(value)


def _clean(text: str) -> str:
    """Without zero bytes, and with lone halves of a sign (surrogates) replaced."""
    return text.replace("\0", "").encode("utf-16", "surrogatepass").decode("utf-16", "replace")


def _of_list(values: Iterable[object]) -> dict[str, str]:
    row: dict[str, str] = {}
    for place, value in enumerate(values, 1):
        _flatten(f"Column {place}", value, row, 0)
    return row


def _flatten(name: str, value: object, into: dict[str, str], depth: int) -> None:
    if depth >= _DEEPEST and not isinstance(value, str | int | float | None):
        into[_clean(name)] = _clean(json.dumps(value, ensure_ascii=False))
    elif isinstance(value, dict):
        for key, inner in cast("dict[str, object]", value).items():
            _flatten(f"{name}.{key}", inner, into, depth + 1)
    elif isinstance(value, list):
        _flatten_list(name, cast("list[object]", value), into, depth)
    else:
        into[name if name.isascii() else _clean(name)] = text_of(value)


def _flatten_list(name: str, values: list[object], into: dict[str, str], depth: int) -> None:
    if not any(isinstance(value, dict | list) for value in values):
        into[_clean(name)] = ", ".join(filter(None, map(text_of, values)))
        return
    for place, value in enumerate(values[:_LISTED], 1):
        _flatten(f"{name}.{place}", value, into, depth + 1)
    if len(values) > _LISTED:
        into[_clean(f"{name}.{_LISTED + 1}")] = _clean(json.dumps(values[_LISTED:], ensure_ascii=False))


def _is_list_of_objects(value: object) -> bool:
    if not isinstance(value, list):
        return False
    elements = cast("list[object]", value)
    return bool(elements) and all(isinstance(one, dict) for one in elements)
