"""Reading the parts of a saved mapping, each refused with the place where it is wrong."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, cast

from app.models.domain.errors import KnownError
from app.services.importing.fields import FIELDS

if TYPE_CHECKING:
    from collections.abc import Iterable

_LONGEST_TEXT: Final = 10_000
_SHOWN: Final = 120


def invalid(detail: str, place: str) -> KnownError:
    """The error of a saved mapping that cannot be read; half a letter in it is shown as ?."""
    shown = place[:_SHOWN].encode("utf-8", "replace").decode("utf-8")
    return KnownError("mapping_invalid", detail=detail, place=shown)


def entries(value: object, key: str) -> Iterable[tuple[str, object]]:
    """Name and content of each entry of an object. KnownError: mapping_invalid when it is none."""
    if not isinstance(value, dict):
        raise invalid(key, "")
    pairs = list(cast("dict[str, object]", value).items())
    for name, _ in pairs:
        text_of(name, key, name)
    return pairs


def items(value: object, key: str, place: str = "") -> list[object]:
    """The items of a list. KnownError: mapping_invalid when it is none."""
    if not isinstance(value, list):
        raise invalid(key, place)
    return cast("list[object]", value)


def text_of(value: object, key: str, place: str) -> str:
    """A text that can be stored: whole letters, of a length that a cell can have."""
    if not isinstance(value, str) or len(value) > _LONGEST_TEXT:
        raise invalid(key, place)
    try:
        value.encode("utf-8")
    except UnicodeEncodeError as error:
        raise invalid(key, place) from error
    return value


def known_field(value: object, place: str, taken: set[str]) -> str:
    """A field of ours that nothing else of the mapping fills; it is added to `taken`."""
    if not isinstance(value, str) or value not in FIELDS:
        raise invalid("unknown_field", f"{place}: {value}")
    if value in taken:
        raise invalid("field_twice", f"{place}: {value}")
    taken.add(value)
    return value
