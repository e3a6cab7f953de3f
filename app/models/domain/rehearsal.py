"""What a rehearsal of the contact plan tells."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from app.models.domain.scenario import PlannedContact


@dataclass(frozen=True, slots=True)
class RehearsedDay:
    """A day with its contacts; `is_quiet` for days without contacts by choice."""

    day: date
    contacts: tuple[PlannedContact, ...]
    is_quiet: bool


@dataclass(frozen=True, slots=True)
class Rehearsal:
    """Some days in a row, as if each day's plan were approved.

    `withheld` holds each contact that was wanted and made on no day, with its last reason. `most` is the customer
    contacted most, as (id, name, times). `returned` counts the customers contacted on days gone by who bought within
    `returned_within` days all the same, None when every day is still to come.
    """

    days: tuple[RehearsedDay, ...]
    customers: int
    by_channel: tuple[tuple[str, int], ...]
    withheld: tuple[PlannedContact, ...]
    most: tuple[int, str, int] | None
    returned: int | None = None
    returned_within: int = 0

    @property
    def contacts(self) -> int:
        """Return how many contacts there are in all."""
        return sum(len(day.contacts) for day in self.days)
