"""Days, moments and birthdays of one column, with what the column and the country say about them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from app.services.importing.cleaning import dates
from app.services.importing.cleaning.time_zones import knows_clock, local_from_utc

if TYPE_CHECKING:
    from app.services.importing.cleaning.column_format import ColumnFormat

_SERIAL: Final = "date_from_serial"
_MIDNIGHT: Final = "00:00:00"


class DayCleaner:
    """Reads the cells of a date column: (value, issue).

    A day that only a suggestion decides is reported as date_order_assumed. A moment in UTC becomes that of the clocks
    of `country`; where this changes the day it is reported. With `today` (YYYY-MM-DD) later days are refused.
    """

    def __init__(self, known: ColumnFormat, country: str, today: str | None) -> None:
        self._order = known.date_order
        self._suggested = known.suggested_order if known.date_order is None else None
        self._country = country
        self._is_as_written = known.zone == "written"
        self._is_all_utc = known.zone == "utc"
        self._counts_from_1904 = known.serials == "1904"
        self._today = today
        self._this_year = int(today[:4]) if today else None

    def day(self, text: str) -> tuple[str | None, str | None]:
        """A day without its time."""
        value, issue = self.moment(text)
        return (None if value is None else value[:10]), issue

    def moment(self, text: str) -> tuple[str | None, str | None]:
        """A day, with its time where it has one."""
        reading, is_assumed = self._read(text)
        day, time, issue = reading.day, reading.time, reading.issue
        if day is None:
            return None, issue
        if time is not None and (reading.is_utc or self._is_all_utc) and not self._is_as_written:
            day, time, moved = self._local(day, time)
            issue = issue or moved
        if self._today is not None and day > self._today:
            return None, "date_in_future"
        issue = "date_order_assumed" if is_assumed else issue
        return (day if time is None else f"{day}T{time}"), issue

    def birthday(self, text: str) -> tuple[str | None, str | None]:
        """A birthday, also without its year."""
        reading = dates.read_birth_date(text, self._order, this_year=self._this_year)
        is_assumed = reading.issue == "date_ambiguous" and self._suggested is not None
        if is_assumed:
            reading = dates.read_birth_date(text, self._suggested, this_year=self._this_year)
        day = self._from_serial(reading).day
        if day is not None and self._today is not None and day[0] != "-" and day > self._today:
            return None, "birth_date_in_future"
        return day, "date_order_assumed" if is_assumed and day is not None else reading.issue

    def _read(self, text: str) -> tuple[dates.DateReading, bool]:
        """The reading, and whether only a suggestion decided it."""
        reading = dates.read_date(text, self._order)
        if reading.issue is None:
            return reading, False
        if reading.issue == "date_ambiguous" and self._suggested is not None:
            reading = dates.read_date(text, self._suggested)
            return reading, reading.day is not None
        return self._from_serial(reading), False

    def _from_serial(self, reading: dates.DateReading) -> dates.DateReading:
        if self._counts_from_1904 and reading.issue == _SERIAL and reading.day is not None:
            return reading._replace(day=dates.from_1904(reading.day))
        return reading

    def _local(self, day: str, time: str) -> tuple[str, str, str | None]:
        """The moment on the clocks of the country, and what has to be said about it."""
        local = local_from_utc(day, time, self._country)
        if local is not None:
            return local[0], local[1], None if local[0] == day else "date_moved_to_local"
        # Exports that know days only write them as midnight: their day is right wherever the shop is.
        is_said = time != _MIDNIGHT and not knows_clock(self._country)
        return day, time, "date_zone_unknown" if is_said else None
