"""Many cells of one column at once: the same values as one by one, for the usual ways of writing.

Columns in which nearly every cell is another one (numbers, moments, addresses) profit; all others are looked up anyway.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Sequence
from operator import add
from typing import TYPE_CHECKING, Any, Final

from app.services.importing.cleaning.cleaner import are_plain_keys, is_plain_key
from app.services.importing.cleaning.emails import plain_address, plain_addresses
from app.services.importing.cleaning.phones import plain_french_number, plain_french_numbers

if TYPE_CHECKING:
    from app.services.importing.cleaning.cleaner import Cleaned
    from app.services.importing.cleaning.column_format import ColumnFormat
    from app.services.importing.fields import Field

_DAY: Final = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}|[0-9]{2}([-/.])[0-9]{2}\1[0-9]{4}")
_CLOCK: Final = re.compile(r"[ T]((?:[01][0-9]|2[0-3]):[0-5][0-9])(:[0-5][0-9])?")
_DAY_LENGTH: Final = 10
_REMEMBERED: Final = 50_000


class AtOnce:
    """Distinct texts → the clean values of those that are written as usual and have no issue."""

    def __call__(self, texts: Iterable[str]) -> dict[str, Any]:
        """The values of texts written as usual."""
        raise NotImplementedError

    def all_of(self, texts: Sequence[str]) -> list[Any] | None:
        """The values of all texts, in their order; None where one of them is not written as usual."""
        found = self(texts)
        try:
            return list(map(found.__getitem__, texts))
        except KeyError:
            return None


def make_at_once(
    field: Field, column_format: ColumnFormat, country: str, clean: Callable[[str], Cleaned]
) -> AtOnce | None:
    """Read many cells of a column at once; None for types that are read one by one. `clean` reads one of them."""
    if field.value == "key":
        return _Keys()
    if field.value == "email":
        return _KnownValues(plain_address, plain_addresses)
    if field.value == "phone" and (column_format.country or country) == "FR" and not column_format.country_is_open:
        return _KnownValues(plain_french_number, plain_french_numbers)
    if field.value == "datetime" and column_format.zone != "utc":
        return _Moments(clean)
    return None


class _Keys(AtOnce):
    """Letters and digits are what they are."""

    def __call__(self, texts: Iterable[str]) -> dict[str, str]:
        """The keys that need no cleaning."""
        return {text: text for text in texts if is_plain_key(text)}

    def all_of(self, texts: Sequence[str]) -> list[Any] | None:
        """The texts themselves, when all of them are keys."""
        return list(texts) if are_plain_keys(texts) else None


class _KnownValues(AtOnce):
    """Texts that a reader of one and a reader of many know."""

    def __init__(
        self, read: Callable[[str], str | None], read_all: Callable[[Sequence[str]], list[str] | None]
    ) -> None:
        self._read = read
        self._read_all = read_all

    def __call__(self, texts: Iterable[str]) -> dict[str, str]:
        """The values of those that the reader knows."""
        read = self._read
        return {text: value for text in texts if (value := read(text)) is not None}

    def all_of(self, texts: Sequence[str]) -> list[Any] | None:
        """The values of all, read as one text."""
        return self._read_all(texts)


class _Moments(AtOnce):
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

    def all_of(self, texts: Sequence[str]) -> list[Any] | None:
        """The moments of all texts, a list of days and one of clocks at a time."""
        starts, ends = [text[:_DAY_LENGTH] for text in texts], [text[_DAY_LENGTH:] for text in texts]
        for start in set(starts).difference(self._days):
            self._day(start)
        for end in set(ends).difference(self._clocks):
            self._clock(end)
        try:
            days: Iterable[Any] = map(self._days.__getitem__, starts)
            clocks: Iterable[Any] = map(self._clocks.__getitem__, ends)
            return list(map(add, days, clocks))
        except (KeyError, TypeError):  # forgotten meanwhile, or no moment
            return None

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
