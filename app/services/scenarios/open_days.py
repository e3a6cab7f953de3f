"""Days without contacts by choice: quiet weekdays, public holidays of the country, days the shop is closed."""

from __future__ import annotations

from datetime import date, timedelta
from functools import lru_cache
from typing import Final

from app.models.domain.settings import PressurePolicy

_LOOK_BACK_DAYS: Final = 7
_LOOK_AHEAD_DAYS: Final = 92
"""Longer than any shop's summer."""


def is_quiet(day: date, policy: PressurePolicy) -> bool:
    """Return whether nobody is contacted on `day` by choice."""
    return why_quiet(day, policy) is not None


def why_quiet(day: date, policy: PressurePolicy) -> str | None:
    """Return closed, holiday or weekday, None for an open day."""
    if any(first <= day <= last for first, last in policy.closed):
        return "closed"
    if policy.keeps_holidays and day in _holidays(policy.country, day.year):
        return "holiday"
    return "weekday" if day.isoweekday() in policy.quiet_weekdays else None


def next_open_day(day: date, policy: PressurePolicy) -> date | None:
    """Return the first day from `day` on that is not quiet; None when none comes within three months."""
    return _search(day, policy, 1, _LOOK_AHEAD_DAYS)


def previous_open_day(day: date, policy: PressurePolicy) -> date | None:
    """Return the last day up to `day` that is not quiet; None when there is none in the week before."""
    return _search(day, policy, -1, _LOOK_BACK_DAYS)


def _search(day: date, policy: PressurePolicy, step: int, days: int) -> date | None:
    found = (day + timedelta(step * number) for number in range(days))
    return next((each for each in found if not is_quiet(each, policy)), None)


@lru_cache(maxsize=256)
def _holidays(country: str, year: int) -> frozenset[date]:
    """The public holidays of a country; none for a country that the library does not know."""
    from holidays import country_holidays  # noqa: PLC0415 - the window starts without it

    try:
        return frozenset(country_holidays(country, years=year)) if country else frozenset()
    except NotImplementedError:
        return frozenset()
