"""Many cells of one column at once: the same values as one by one, for the usual ways of writing.

Columns in which nearly every cell is another one (numbers, moments, addresses) profit; all others are looked up anyway.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from typing import TYPE_CHECKING, Any, Final

from app.services.importing.cleaning.cleaner import is_plain_key
from app.services.importing.cleaning.emails import plain_address
from app.services.importing.cleaning.phones import plain_french_number

if TYPE_CHECKING:
    from app.services.importing.cleaning.cleaner import Cleaned
    from app.services.importing.cleaning.column_format import ColumnFormat
    from app.services.importing.fields import Field

_DAY: Final = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}|[0-9]{2}([-/.])[0-9]{2}\1[0-9]{4}")
_CLOCK: Final = re.compile(r"[ T]((?:[01][0-9]|2[0-3]):[0-5][0-9])(:[0-5][0-9])?")
_DAY_LENGTH: Final = 10
_REMEMBERED: Final = 50_000

AtOnce = Callable[[Iterable[str]], dict[str, Any]]
"""Distinct texts → the clean values of those that are written as usual and have no issue."""


def make_at_once(
    field: Field, column_format: ColumnFormat, country: str, clean: Callable[[str], Cleaned]
) -> AtOnce | None:
    """Read many cells of a column at once; None for types that are read one by one. `clean` reads one of them."""
    if field.value == "key":
        return _keys
    if field.value == "email":
        return lambda texts: _known_values(texts, plain_address)
    if field.value == "phone" and (column_format.country or country) == "FR" and not column_format.country_is_open:
        return lambda texts: _known_values(texts, plain_french_number)
    if field.value == "datetime" and column_format.zone != "utc":
        return _Moments(clean)
    return None


def _keys(texts: Iterable[str]) -> dict[str, str]:
    """Letters and digits are what they are."""
    return {text: text for text in texts if is_plain_key(text)}


def _known_values(texts: Iterable[str], read: Callable[[str], str | None]) -> dict[str, str]:
    return {text: value for text in texts if (value := read(text)) is not None}


class _Moments:
    """A day of ten characters and a clock behind it, each of which is read once."""

    def __init__(self, clean: Callable[[str], Cleaned]) -> None:
        self._clean = clean
        self._days: dict[str, str | None] = {}
        self._clocks: dict[str, str | None] = {}

    def __call__(self, texts: Iterable[str]) -> dict[str, str]:
        """The moments of texts that are made of a day and a clock."""
        days, clocks, found = self._days, self._clocks, dict[str, str]()
        for text in texts:
            start, end = text[:_DAY_LENGTH], text[_DAY_LENGTH:]
            try:
                day, clock = days[start], clocks[end]
            except KeyError:
                day, clock = self._day(start), self._clock(end)
            if day is not None and clock is not None:
                found[text] = day + clock
        return found

    def _day(self, text: str) -> str | None:
        """The day that a text states by itself, None where it says anything else or nothing."""
        if len(self._days) >= _REMEMBERED:
            self._days.clear()
        found = None
        if _DAY.fullmatch(text) is not None:
            cleaned = self._clean(text)
            found = str(cleaned.value) if cleaned.issue is None and cleaned.value is not None else None
        self._days[text] = found
        return found

    def _clock(self, text: str) -> str | None:
        """The time of day as it is written behind a moment's day."""
        if len(self._clocks) >= _REMEMBERED:
            self._clocks.clear()
        match = _CLOCK.fullmatch(text)
        found = self._clocks[text] = None if match is None else f"T{match[1]}{match[2] or ':00'}"
        return found
