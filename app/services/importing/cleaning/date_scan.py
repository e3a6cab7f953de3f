"""Which comes first in a column of dates, the day or the month: found out from the whole column."""

from __future__ import annotations

import re
from itertools import pairwise
from typing import TYPE_CHECKING, Final

from app.services.importing.cleaning.column_format import PREVAILS, ColumnFormat
from app.services.importing.cleaning.dates import is_utc, read_birth_date

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

_NUMERIC: Final = re.compile(
    r"(?:[^\W\d_]{2,10}[.,]{0,2} +)?([0-9]{1,2})( ?[-/. ] ?)([0-9]{1,2})(?![0-9])"
    r"(?: ?[-/. ] ?'?([0-9]{4}|[0-9]{2})(?![0-9]))?(.*)",
    re.DOTALL,
)
_YEAR_FIRST: Final = re.compile(r"[0-9]{4}[-/. ][0-9]{1,2}(?:[-/. ]|$)|[12][0-9]{7}(?![0-9])")
_OFFSET: Final = re.compile(r":[0-9]{2}(?:\.[0-9]+)? ?(Z|UTC|GMT|[+-][0-9]{2}:?[0-9]{2})\)?$")
_LOOKED_AT_CLOSELY: Final = 2_000
_HEAD: Final = 10  # the day stands in the first ten characters of a moment; hours need not be looked at
_REMEMBERED: Final = 20_000


class DateScan:
    """Reads a column of dates in portions and decides its order at the end. It keeps counts, not the column."""

    __slots__ = ("_counts", "_examples", "_half_days", "_in_file_order", "_looked_at", "_offsets", "_seen", "_width")

    def __init__(self) -> None:
        self._seen: set[str] = set()
        self._counts: dict[str, int] = dict.fromkeys(("dmy", "mdy", "either", "same", "ymd"), 0)
        self._examples: list[str] = []
        self._in_file_order: list[tuple[int, int, int]] = []
        self._half_days = 0
        self._looked_at = 0
        self._width: int | None = _HEAD
        self._offsets: set[str] = set()

    def add(self, values: Sequence[str]) -> None:
        """Take the next values of the column into account; a repeated day counts once."""
        if self._looked_at < _LOOKED_AT_CLOSELY:
            self._look_closely(values)
        fresh = self._fresh(values)
        if self._width is not None and any(head and not head[0].isdigit() for head in fresh):
            self._width = None  # weekdays or spaces before the day: heads do not hold the day
            fresh = self._fresh(values)
        if len(self._seen) < _REMEMBERED:
            self._seen.update(fresh)
        for text in fresh:
            self._count(text)

    def _fresh(self, values: Sequence[str]) -> list[str]:
        width, seen = self._width, self._seen
        if width:
            return sorted({text[:width] for text in values} - seen)
        return sorted({text.strip(" '") for text in values} - seen)

    def _look_closely(self, values: Sequence[str]) -> None:
        """Take the order of the rows, the form of hours and the offsets from the first values."""
        taken = values[: _LOOKED_AT_CLOSELY - self._looked_at]
        self._looked_at += len(taken)
        for text in dict.fromkeys(taken):
            offset = _OFFSET.search(text) if len(text) > _HEAD else None
            if offset is not None:
                self._offsets.add("utc" if is_utc(offset[1]) else "other")
            match = _NUMERIC.fullmatch(text.strip(" '"))
            if match is not None and _kind_of(match) == "either":
                self._in_file_order.append((int(match[4] or 0), int(match[1]), int(match[3])))
                self._half_days += match[5].rstrip(" .").lower().endswith(("am", "pm", "a.m", "p.m"))
                if len(self._examples) < 3:
                    self._examples.append(text.strip())

    def _count(self, text: str) -> None:
        match = _NUMERIC.fullmatch(text)
        if match is not None:
            kind = _kind_of(match)
            if kind is not None:
                self._counts[kind] += 1
            if kind == "either" and len(self._examples) < 3:
                self._examples.append(text.strip())
        elif _YEAR_FIRST.match(text):
            self._counts["ymd"] += 1

    def decide(self) -> ColumnFormat:
        """The format that all values seen so far allow."""
        order, is_open = self._order()
        is_contradictory = order is None and bool(self._counts["dmy"] and self._counts["mdy"])
        return ColumnFormat(
            date_order=order,
            open_question=is_open,
            examples=tuple(self._examples),
            suggested_order=self._likely_order() if is_open and not is_contradictory else None,
            is_contradictory=is_contradictory,
            zone="written" if "other" in self._offsets else None,
        )

    def _order(self) -> tuple[str | None, bool]:
        dmy, mdy, either = self._counts["dmy"], self._counts["mdy"], self._counts["either"]
        if dmy and dmy >= PREVAILS * mdy:
            return "dmy", False
        if mdy and mdy >= PREVAILS * dmy:
            return "mdy", False
        if dmy or mdy or either:
            return None, bool(either) or bool(dmy and mdy)
        if self._counts["ymd"]:
            return "ymd", False
        return ("dmy", False) if self._counts["same"] else (None, False)

    def _likely_order(self) -> str | None:
        """Files are mostly written in the order of time: the reading that goes back less often is likelier."""
        as_dmy = _steps_back((year, second, first) for year, first, second in self._in_file_order)
        as_mdy = _steps_back((year, first, second) for year, first, second in self._in_file_order)
        if min(as_dmy, as_mdy) * 2 < max(as_dmy, as_mdy):
            return "dmy" if as_dmy < as_mdy else "mdy"
        return "mdy" if self._half_days else None


def _kind_of(match: re.Match[str]) -> str | None:
    """Which orders one text allows: dmy, mdy, either, or the same day in both."""
    first, second = int(match[1]), int(match[3])
    if first > 31 or second > 31 or (first > 12 and second > 12) or not (first and second):
        return None
    if first > 12:
        return "dmy"
    if second > 12:
        return "mdy"
    return "same" if first == second else "either"


def _steps_back(days: Iterable[tuple[int, int, int]]) -> int:
    steps = list(pairwise(days))
    return min(sum(later < earlier for earlier, later in steps), sum(later > earlier for earlier, later in steps))


def reading_examples(values: Sequence[str], order: str) -> tuple[str, ...]:
    """The days that values are in one order, for asking the user: "04/05/2024" → "2024-05-04"."""
    return tuple(iso for value in values if (iso := read_birth_date(value, order).day) is not None)
