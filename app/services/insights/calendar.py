"""The days that figures are taken at: ends of months, months with their part of the year before, windows of a year."""

from __future__ import annotations

from calendar import monthrange
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Final

from app.services.scoring.features import YEAR_DAYS

MONTHS: Final = 12

TOLERANCE_DAYS: Final = 31
"""A year counts as whole when its first sale came at most this late: nobody sells on every day."""


@dataclass(frozen=True, slots=True)
class MonthSpan:
    """The days of a month up to the day in view, and the same days of that month a year before; ends included."""

    first: date
    last: date
    before_first: date
    before_last: date
    until_day: int | None


def trend_days(as_of: date) -> tuple[date, ...]:
    """Return the last twelve ends of months before `as_of`, oldest first, then `as_of` itself."""
    ends: list[date] = []
    first = as_of.replace(day=1)
    for _ in range(MONTHS):
        end = first - timedelta(1)
        ends.append(end)
        first = end.replace(day=1)
    return (*reversed(ends), as_of)


def year_ago(day: date) -> date:
    """Return the day at which the window before the one that ends on `day` ends."""
    return day - timedelta(YEAR_DAYS)


def has_whole_year(first_sale_on: date | None, day: date) -> bool:
    """Whether the 365 days up to `day` lie within the data."""
    return first_sale_on is not None and first_sale_on <= day - timedelta(YEAR_DAYS - TOLERANCE_DAYS)


def month_end(day: date) -> date:
    """Return the last day of a month."""
    return day.replace(day=monthrange(day.year, day.month)[1])


def month_spans(as_of: date, months: int = MONTHS) -> tuple[MonthSpan, ...]:
    """Return the last `months` months, oldest first; the one of `as_of` ends on that day, a year before too."""
    spans: list[MonthSpan] = []
    first = as_of.replace(day=1)
    for _ in range(months):
        spans.append(_span(first, as_of))
        first = (first - timedelta(1)).replace(day=1)
    return tuple(reversed(spans))


def _span(first: date, as_of: date) -> MonthSpan:
    whole = month_end(first)
    before_first = first.replace(year=first.year - 1)
    before_whole = month_end(before_first)
    if whole <= as_of:
        return MonthSpan(first, whole, before_first, before_whole, None)
    before_last = before_first.replace(day=min(as_of.day, before_whole.day))
    return MonthSpan(first, as_of, before_first, before_last, as_of.day)
