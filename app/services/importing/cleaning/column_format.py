"""How the dates and amounts of one column are written, decided from the whole column, never per cell."""

from __future__ import annotations

import re
from dataclasses import dataclass
from itertools import pairwise
from typing import TYPE_CHECKING, Final

from app.services.importing.cleaning.amounts import decimal_sign
from app.services.importing.cleaning.dates import read_birth_date

if TYPE_CHECKING:
    from collections.abc import Sequence

_NUMERIC: Final = re.compile(
    r"[\s']*([0-9]{1,2}) ?[-/. ] ?([0-9]{1,2})(?: ?[-/. ] ?'?([0-9]{4}|[0-9]{2})(?![0-9]))?(.*)", re.DOTALL
)
_YEAR_FIRST: Final = re.compile(r"\s*(?:[0-9]{4}[-/.][0-9]{1,2}[-/.][0-9]{1,2}|[12][0-9]{7}(?![0-9]))")
_WITH_SIGN: Final = re.compile(r"[0-9][.,][0-9]|[.,][0-9]")
_REMEMBERED: Final = 20_000
_IN_FILE_ORDER: Final = 2_000
_PREVAILS: Final = 20


@dataclass(frozen=True, slots=True)
class ColumnFormat:
    """What the whole column says about the way its values are written.

    `date_order` is "dmy", "mdy", "ymd" or None (no date, or still open), `decimal` "," or "." or None (no amount, or
    still open). `open_question` is true when dates were seen and every one of them can be read in both orders;
    `suggested_order` is then the likelier one, if the rows' own order or the hour's form tells.
    `examples` are up to three values that the user can judge by.
    """

    date_order: str | None = None
    decimal: str | None = None
    open_question: bool = False
    examples: tuple[str, ...] = ()
    suggested_order: str | None = None


class ColumnScan:
    """Reads a column in portions and decides its format at the end. It keeps counts, not the column."""

    __slots__ = ("_counts", "_examples", "_half_days", "_in_file_order", "_seen")

    def __init__(self) -> None:
        self._seen: set[str] = set()
        self._counts: dict[str, int] = dict.fromkeys(("dmy", "mdy", "either", "same", "ymd", ",", "."), 0)
        self._examples: list[str] = []
        self._in_file_order: list[tuple[int, int, int]] = []
        self._half_days = 0

    def add(self, values: Sequence[str]) -> None:
        """Take the next values of the column into account; a repeated value counts once."""
        if len(self._in_file_order) < _IN_FILE_ORDER:
            fresh = [value for value in dict.fromkeys(values) if value not in self._seen]
        else:
            fresh = list(set(values) - self._seen)
        if len(self._seen) < _REMEMBERED:
            self._seen.update(fresh)
        for value in fresh:
            self._count(value)

    def _count(self, value: str) -> None:
        match = _NUMERIC.fullmatch(value)
        if match is not None:
            self._count_numeric(value, match)
        elif _YEAR_FIRST.match(value):
            self._counts["ymd"] += 1
        if _WITH_SIGN.search(value):
            sign = decimal_sign(value)
            if sign is not None:
                self._counts[sign] += 1

    def _count_numeric(self, value: str, match: re.Match[str]) -> None:
        first, second = int(match[1]), int(match[2])
        if first > 31 or second > 31 or (first > 12 and second > 12) or not (first and second):
            return
        if first > 12:
            kind = "dmy"
        elif second > 12:
            kind = "mdy"
        else:
            kind = "same" if first == second else "either"
        self._counts[kind] += 1
        if kind == "either":
            if len(self._examples) < 3:
                self._examples.append(value.strip())
            if len(self._in_file_order) < _IN_FILE_ORDER:
                self._in_file_order.append((int(match[3] or 0), first, second))
            if match[4].rstrip().lower().endswith(("am", "pm")):
                self._half_days += 1

    def decide(self) -> ColumnFormat:
        """The format that all values seen so far allow."""
        order, is_open = self._order()
        return ColumnFormat(
            date_order=order,
            decimal=self._decimal(),
            open_question=is_open,
            examples=tuple(self._examples),
            suggested_order=self._likely_order() if is_open else None,
        )

    def _order(self) -> tuple[str | None, bool]:
        dmy, mdy, either = self._counts["dmy"], self._counts["mdy"], self._counts["either"]
        if dmy and dmy >= _PREVAILS * mdy:
            return "dmy", False
        if mdy and mdy >= _PREVAILS * dmy:
            return "mdy", False
        if dmy or mdy or either:
            return None, bool(either) or bool(dmy and mdy)
        if self._counts["ymd"]:
            return "ymd", False
        return ("dmy", False) if self._counts["same"] else (None, False)

    def _decimal(self) -> str | None:
        comma, point = self._counts[","], self._counts["."]
        if comma == point:
            return None
        return "," if comma > point else "."

    def _likely_order(self) -> str | None:
        """Files are mostly written in the order of time: the reading that goes back less often is likelier."""
        if self._half_days:
            return "mdy"
        as_dmy = _steps_back([(year, second, first) for year, first, second in self._in_file_order])
        as_mdy = _steps_back([(year, first, second) for year, first, second in self._in_file_order])
        if min(as_dmy, as_mdy) * 2 >= max(as_dmy, as_mdy):
            return None
        return "dmy" if as_dmy < as_mdy else "mdy"


def _steps_back(days: list[tuple[int, int, int]]) -> int:
    falls = sum(later < earlier for earlier, later in pairwise(days))
    rises = sum(later > earlier for earlier, later in pairwise(days))
    return min(falls, rises)


def reading_examples(values: Sequence[str], order: str) -> tuple[str, ...]:
    """The days that values are in one order, for asking the user: "04/05/2024" → "2024-05-04"."""
    return tuple(iso for value in values if (iso := read_birth_date(value, order).day) is not None)
