"""One cell that holds several values: a full name, a postcode with its town, a whole address."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from app.services.importing.cleaning.names import split_full_name
from app.services.importing.cleaning.words import first_names

if TYPE_CHECKING:
    from collections.abc import Sequence

_FIRST: Final = "customer.first_name"
_LAST: Final = "customer.last_name"
_POSTCODE: Final = "customer.postcode"
_CITY: Final = "customer.city"
_COUNTRY: Final = "customer.country"
_NAMES: Final = {"customer.title": "title", _FIRST: "first_name", _LAST: "last_name", "customer.company": "company"}
_PLACES: Final = frozenset({"customer.street", "customer.street_2", _POSTCODE, _CITY, _COUNTRY})
_CODE: Final = re.compile(
    r"(?<![\w/])(?:[A-Z]{1,2}[- ])?(?P<code>[0-9]{5}(?:-[0-9]{4})?|[0-9]{4}(?: ?[A-Z]{2})?"
    r"|[A-Z]{1,2}[0-9][A-Z0-9]? ?[0-9][A-Z]{2})(?![\w/])"
)
_EDGES: Final = " ,;-()"
_SEPARATORS: Final = ("|", ";", "\t", "\n", ", ", ",", " - ", " / ", " ")


def parts_of(text: str, fields: Sequence[str]) -> list[str]:
    """The text of each field, "" where the cell does not say it."""
    wanted = set(fields)
    plain = text.strip()
    if not plain:
        return [""] * len(fields)
    if {_FIRST, _LAST} <= wanted <= set(_NAMES):
        return _names(plain, fields)
    if _POSTCODE in wanted and wanted <= _PLACES:
        return _places(plain, fields)
    return _pieces(plain, len(fields))


def _names(text: str, fields: Sequence[str]) -> list[str]:
    is_last_first = list(fields).index(_LAST) < list(fields).index(_FIRST)
    name = split_full_name(text, first_names(), is_last_first=is_last_first)
    if name.company and "customer.company" not in fields:
        return [name.company if field_id == _LAST else "" for field_id in fields]
    return [getattr(name, _NAMES[field_id]) or "" for field_id in fields]


def _places(text: str, fields: Sequence[str]) -> list[str]:
    """What stands before the postcode is the street, what follows it the town; a postcode at the end follows both."""
    plain = ", ".join(line.strip(_EDGES) for line in text.splitlines() if line.strip(_EDGES))
    found = list(_CODE.finditer(plain))
    code = found[-1] if found else None
    before = plain if code is None else plain[: code.start()].strip(_EDGES)
    after = "" if code is None else plain[code.end() :].strip(_EDGES)
    town, _, country = after.partition(",")
    if not any(letter.isalpha() for letter in town) or (not before and code is None):
        before, _, town = before.rpartition(",")
        country = after.strip(_EDGES)
    parts = {_POSTCODE: code["code"] if code else "", _CITY: town.strip(_EDGES), _COUNTRY: country.strip(_EDGES)}
    if "customer.street_2" in fields:
        parts["customer.street"], _, parts["customer.street_2"] = (part.strip() for part in before.partition(","))
    else:
        parts["customer.street"] = before.strip(_EDGES)
    return [parts.get(field_id, "") for field_id in fields]


def _pieces(text: str, count: int) -> list[str]:
    """Any other cell, at the strongest sign it holds; the last piece takes the rest."""
    separator = next((sign for sign in _SEPARATORS if sign in text), None)
    pieces = [text] if separator is None else [piece.strip() for piece in text.split(separator, count - 1)]
    return pieces + [""] * (count - len(pieces))
