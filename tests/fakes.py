"""Stand-ins for the outside: the only fakes that tests use."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import UTC, date, datetime, time, timedelta

TODAY = date(2025, 11, 18)


@dataclass
class FixedClock:
    """A clock that stands still at ten in the morning UTC until a test moves it."""

    day: date = TODAY
    time_of_day: time = field(default=time(10, 0))

    def today(self) -> date:
        """Return the day it stands at."""
        return self.day

    def now(self) -> datetime:
        """Return the instant it stands at, aware, in UTC."""
        return datetime.combine(self.day, self.time_of_day, tzinfo=UTC)

    def advance(self, days: int) -> None:
        """Move on by whole days."""
        self.day += timedelta(days=days)
