"""Days of three years with their weight: when people come into the shop, and when they order."""

from __future__ import annotations

from bisect import bisect_right
from datetime import date, timedelta
from itertools import accumulate

YEARS = 3
_MONTHS = {
    "local": (0.85, 0.75, 0.85, 0.95, 1.0, 1.0, 1.15, 1.1, 0.95, 0.95, 1.1, 1.75),
    "tourist": (0.15, 0.25, 0.3, 0.9, 0.9, 1.2, 3.0, 3.4, 1.0, 0.5, 0.3, 1.1),
    "online": (0.8, 0.8, 0.8, 0.8, 0.9, 0.7, 0.6, 0.6, 0.9, 1.0, 1.6, 2.3),
}
# Monday to Sunday.
_SHOP_WEEKDAYS = (0.0, 0.8, 1.0, 0.9, 1.15, 1.8, 0.5)
_WEB_WEEKDAYS = (1.0, 1.0, 1.0, 1.0, 0.8, 0.8, 1.2)
_CLOSED = {(1, 1), (5, 1), (12, 25)}


def first_day(ends_on: date) -> date:
    """Return the first of the three years' days that end with `ends_on`."""
    try:
        return ends_on.replace(year=ends_on.year - YEARS) + timedelta(days=1)
    except ValueError:
        return date(ends_on.year - YEARS, 3, 1)


class Season:
    """Turns a position in the three years (0–3, evenly filled) into a day, busy days taking more of it."""

    def __init__(self, kind: str, starts_on: date, ends_on: date) -> None:
        days = [starts_on + timedelta(days=i) for i in range((ends_on - starts_on).days + 1)]
        weights = [_weight(kind, day) for day in days]
        scale = YEARS / sum(weights)
        self._cumulative = list(accumulate(weight * scale for weight in weights))
        self.days = len(days)

    def day_at(self, position: float) -> int:
        """Return the day, counted from the first, at a position from 0 to 3."""
        return min(bisect_right(self._cumulative, position), self.days - 1)


def is_festive(day: date) -> bool:
    """Say whether people buy for Christmas on that day."""
    return (11, 25) <= (day.month, day.day) <= (12, 24)


def _weight(kind: str, day: date) -> float:
    weight = _MONTHS[kind][day.month - 1]
    if day.month == 12:
        weight *= 0.6 + day.day / 20 if day.day <= 24 else 0.35
    if kind == "online":
        return weight * _WEB_WEEKDAYS[day.weekday()]
    if (day.month, day.day) in _CLOSED:
        return 0.0
    return weight * (_SHOP_WEEKDAYS[day.weekday()] or (0.7 if day.month in {7, 8, 12} else 0.0))
