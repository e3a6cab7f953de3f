"""The days a history looks at."""

from __future__ import annotations

from datetime import date, timedelta


def month_ends(today: date, months: int, first_on: date | None) -> list[date]:
    """Return the ends of the last `months` months up to `today`, then `today` itself, the earliest first.

    A month whose end is before the first fact is left out; without any fact there is no day at all.
    """
    if first_on is None or first_on > today:
        return []
    found = [today]
    end = end_before(today)
    while len(found) <= months and end >= first_on:
        found.append(end)
        end = end_before(end)
    return found[::-1]


def end_before(day: date) -> date:
    """Return the end of the month before the one that `day` is in."""
    return date(day.year, day.month, 1) - timedelta(1)
