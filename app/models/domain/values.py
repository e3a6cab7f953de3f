"""Small values: money, days, and birthdays with or without a year."""

from __future__ import annotations

from calendar import isleap
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

E4_PER_CENT = 100
"""Evidence holds exact ten-thousandths of the currency unit: unit prices below a cent must still add up."""

_EPOCH = date(1970, 1, 1).toordinal()


def cents(amount_e4: int) -> int:
    """Round ten-thousandths of a currency unit to cents, halves away from zero."""
    quotient, rest = divmod(abs(amount_e4), E4_PER_CENT)
    rounded = quotient + (1 if rest * 2 >= E4_PER_CENT else 0)
    return rounded if amount_e4 >= 0 else -rounded


def epoch_day(day: date) -> int:
    """Return the number of days since 1970-01-01."""
    return day.toordinal() - _EPOCH


def day_of_epoch(number: int) -> date:
    """Return the day `number` days after 1970-01-01."""
    return date.fromordinal(number + _EPOCH)


class Channel(StrEnum):
    """The ways to reach a customer."""

    EMAIL = "email"
    SMS = "sms"
    POST = "post"
    PHONE = "phone"


class LeapDayRule(StrEnum):
    """When a 29 February birthday is celebrated in a common year."""

    FEBRUARY_28 = "february_28"
    MARCH_1 = "march_1"


@dataclass(frozen=True, slots=True)
class Birthday:
    """A day and month of birth, with the year when it is known."""

    month: int
    day: int
    year: int | None = None

    @classmethod
    def parse(cls, text: str) -> Birthday:
        """Read `YYYY-MM-DD` or `--MM-DD`; ValueError for anything else."""
        if text.startswith("--"):
            checked = date.fromisoformat("2000-" + text[2:])
            return cls(checked.month, checked.day)
        checked = date.fromisoformat(text)
        return cls(checked.month, checked.day, checked.year)

    def in_year(self, year: int, leap_day: LeapDayRule = LeapDayRule.FEBRUARY_28) -> date:
        """Return the day it is celebrated in `year`."""
        if (self.month, self.day) == (2, 29) and not isleap(year):
            return date(year, 2, 28) if leap_day is LeapDayRule.FEBRUARY_28 else date(year, 3, 1)
        return date(year, self.month, self.day)

    def age_on(self, day: date, leap_day: LeapDayRule = LeapDayRule.FEBRUARY_28) -> int | None:
        """Return the age in full years on `day`, None when the year of birth is unknown."""
        if self.year is None:
            return None
        return day.year - self.year - (day < self.in_year(day.year, leap_day))
