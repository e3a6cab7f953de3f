"""The saved form of the formats of columns: {header: {"date_order": "dmy", "decimal": ",", …}}."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any, Final, cast

from app.services.importing.cleaning.column_format import ColumnFormat
from app.services.importing.mapping.saved_parts import entries, invalid

if TYPE_CHECKING:
    from collections.abc import Mapping

# What a person may write. The first two are also remembered when the column itself showed them.
_ALLOWED: Final = {
    "date_order": re.compile("dmy|mdy|ymd"),
    "decimal": re.compile("[,.]"),
    "currency": re.compile("[A-Z]{3}"),
    "zone": re.compile("local|written|utc"),
    "country": re.compile("[A-Z]{2}"),
    "serials": re.compile("1904"),
    "name_order": re.compile("first|last"),
}
_FOUND: Final = ("date_order", "decimal")


def formats_content(formats: Mapping[str, ColumnFormat]) -> dict[str, dict[str, str | None]]:
    """What is saved of formats: what was found, unless it is still open, and what a person chose."""
    content: dict[str, dict[str, str | None]] = {}
    for header, known in formats.items():
        if known.open_question or known.decimal_is_open:
            continue
        given = known if known.is_chosen or known.before is None else known.before
        others = {key: getattr(given, key) for key in _ALLOWED if key not in _FOUND}
        item = {key: getattr(known, key) for key in _FOUND} | {key: value for key, value in others.items() if value}
        if any(item.values()):
            content[header] = item
    return content


def read_formats(value: object) -> dict[str, ColumnFormat]:
    """Read formats back. KnownError: mapping_invalid (detail, place)."""
    formats: dict[str, ColumnFormat] = {}
    for header, item in entries(value, "formats"):
        if not isinstance(item, dict):
            raise invalid("formats", header)
        known = cast("dict[str, Any]", item)
        for key, text in known.items():
            is_right = key in _ALLOWED and (text is None or (isinstance(text, str) and _ALLOWED[key].fullmatch(text)))
            if not is_right:
                raise invalid("formats", header)
        formats[header] = ColumnFormat(**known)
    return formats
