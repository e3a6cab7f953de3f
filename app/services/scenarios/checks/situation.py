"""What a check looks at: one person, on one day, perhaps by one channel."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import date

from app.models.domain.reasons import Reason
from app.models.domain.settings import PressurePolicy
from app.models.domain.values import epoch_day

EVERY_CHANNEL = "*"


@dataclass(slots=True)
class Person:
    """What contacting a customer depends on, as of the day of the plan.

    `suppressed`: channels on which he must not be contacted, EVERY_CHANNEL for all. `consents`: granted or refused by
    channel. `addresses`: the address to use by channel. `contacted`: (epoch day, channel) of each outgoing contact,
    one per day and channel however many records or files tell of it.
    """

    customer_id: int
    name: str
    language: str | None = None
    suppressed: frozenset[str] = frozenset()
    consents: dict[str, str] = field(default_factory=dict[str, str])
    addresses: dict[str, str] = field(default_factory=dict[str, str])
    contacted: set[tuple[int, str]] = field(default_factory=set[tuple[int, str]])

    def contacts_within(self, day: date, days: int) -> int:
        """Return how many contacts lie in the `days` days that end with `day`."""
        last = epoch_day(day)
        return sum(last - days < on <= last for on, _channel in self.contacted)

    def days_since_contact(self, day: date) -> int | None:
        """Return how many days ago the last contact up to `day` was, None without any."""
        last = epoch_day(day)
        return min((last - on for on, _channel in self.contacted if on <= last), default=None)


@dataclass(frozen=True, slots=True)
class Situation:
    """A contact that is considered: with whom, when, by which channel, under which policy."""

    person: Person
    day: date
    channel: str
    policy: PressurePolicy


Check = Callable[[Situation], Reason | None]
"""A rule of pressure: returns why the contact is withheld, None when it may go on."""
