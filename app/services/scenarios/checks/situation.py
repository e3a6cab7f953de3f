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
    channel. `addresses`: the address to use by channel. `contacted`: nature by (epoch day, channel) of each outgoing
    contact, one per day and channel however many records or files tell of it. `asked_on`: epoch day of a request that
    waits for an answer. `unread_emails`: how many followed the last one that he opened, 0 if he never opened any.
    """

    customer_id: int
    name: str
    language: str | None = None
    suppressed: frozenset[str] = frozenset()
    consents: dict[str, str] = field(default_factory=dict[str, str])
    addresses: dict[str, str] = field(default_factory=dict[str, str])
    contacted: dict[tuple[int, str], str] = field(default_factory=dict[tuple[int, str], str])
    asked_on: int | None = None
    unread_emails: int = 0

    def note_contact(self, on: int, channel: str, nature: str | None) -> None:
        """Add a contact; one whose nature nobody said counts as commercial, as does a day that had both."""
        if nature != "relational" or (on, channel) not in self.contacted:
            self.contacted[on, channel] = nature or "commercial"

    def contacts_within(self, day: date, days: int, channel: str | None = None, nature: str | None = None) -> int:
        """Return how many contacts lie in the `days` days that end with `day`; of a channel or nature if named."""
        last = epoch_day(day)
        return sum(
            last - days < on <= last and channel in {None, by} and nature in {None, its}
            for (on, by), its in self.contacted.items()
        )

    def last_natures(self, day: date, count: int) -> list[str]:
        """Return the natures of the last `count` contacts up to `day`, the latest first."""
        last = epoch_day(day)
        return [self.contacted[key] for key in sorted(self.contacted, reverse=True) if key[0] <= last][:count]

    def days_since_contact(self, day: date) -> int | None:
        """Return how many days ago the last contact up to `day` was, None without any."""
        last = epoch_day(day)
        return min((last - on for on, _channel in self.contacted if on <= last), default=None)


@dataclass(frozen=True, slots=True)
class Situation:
    """A contact that is considered: with whom, when, by which channel, under which policy, and what kind of contact."""

    person: Person
    day: date
    channel: str
    policy: PressurePolicy
    nature: str = "relational"


Check = Callable[[Situation], Reason | None]
"""A rule of pressure: returns why the contact is withheld, None when it may go on."""
