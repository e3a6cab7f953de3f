"""From UTC to the clock of a shop. Countries with one zone only: elsewhere the country does not tell the clock.

The rule of the European Union since 1996 (Directive 2000/84/EC): summer time from 01:00 UTC on the last Sunday of March
to 01:00 UTC on the last Sunday of October. It is written out because not every system has a time-zone database.
"""

from __future__ import annotations

from datetime import datetime, timedelta
from functools import lru_cache
from typing import Final

_CENTRAL: Final = "FR MC BE LU NL DE AT CH LI IT SM VA ES AD DK SE NO PL CZ SK HU SI HR MT"
_EASTERN: Final = "FI EE LV LT GR RO BG CY"
_EUROPEAN: Final = {
    **dict.fromkeys(_CENTRAL.split(), 1),
    **dict.fromkeys(("GB", "IE", "PT"), 0),
    **dict.fromkeys(_EASTERN.split(), 2),
}
_ALL_YEAR: Final = {"RE": 4, "GP": -4, "MQ": -4, "GF": -3, "YT": 3, "NC": 11, "TN": 1, "DZ": 1, "SN": 0, "CI": 0}


def knows_clock(country: str) -> bool:
    """Whether the country alone tells what its clocks show."""
    return country in _EUROPEAN or country in _ALL_YEAR


def local_from_utc(day: str, time: str, country: str) -> tuple[str, str] | None:
    """Day and time on the clocks of a country at a moment given in UTC; None when the country does not tell."""
    hours = _ALL_YEAR.get(country)
    moment = datetime.fromisoformat(f"{day}T{time}")
    if hours is None:
        winter = _EUROPEAN.get(country)
        if winter is None:
            return None
        begins, ends = _summer_of(moment.year)
        hours = winter + (1 if begins <= moment < ends else 0)
    local = moment + timedelta(hours=hours)
    return local.date().isoformat(), local.time().isoformat("seconds")


@lru_cache(maxsize=256)
def _summer_of(year: int) -> tuple[datetime, datetime]:
    return _last_sunday(year, 3), _last_sunday(year, 10)


def _last_sunday(year: int, month: int) -> datetime:
    """01:00 on the last Sunday of March or October, both of 31 days."""
    last = datetime(year, month, 31, 1)  # noqa: DTZ001 - a moment of UTC without its mark, like the text it is compared with
    return last - timedelta(days=(last.weekday() + 1) % 7)
