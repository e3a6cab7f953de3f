"""The people of a planner's days: loaded when first wanted, and anew on each day on which a fact may change them."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Set as AbstractSet
from datetime import date
from typing import TYPE_CHECKING

from sqlalchemy import text

from app.models.domain.settings import PressurePolicy
from app.models.domain.values import epoch_day
from app.services.scenarios.checks.situation import Person
from app.services.scenarios.people import load_people

if TYPE_CHECKING:
    from collections.abc import Mapping

    from sqlalchemy import Connection

_LAST_FACT = """
    SELECT MAX(on_day) FROM (
        SELECT MAX(happened_on) AS on_day FROM main.contact_event WHERE is_live = 1
        UNION ALL SELECT MAX(decided_on) FROM main.consent_event WHERE is_live = 1)
"""


class Crowd:
    """Gives a Person per customer as of each day, with the contacts that a look ahead assumed."""

    def __init__(self, connection: Connection, policy: PressurePolicy) -> None:
        self._connection = connection
        self._policy = policy
        self._last_fact = date.fromisoformat(connection.execute(text(_LAST_FACT)).scalar() or "0001-01-01")
        self._people: dict[int, Person] = {}
        self._asked: set[int] = set()
        self._loaded_for: date | None = None
        self._assumed: dict[int, list[tuple[int, str, str]]] = defaultdict(list)

    def on(self, day: date, customer_ids: AbstractSet[int]) -> Mapping[int, Person]:
        """Return at least the people of `customer_ids` that have a profile, as of `day`."""
        if self._loaded_for != day and (self._loaded_for is None or self._loaded_for < self._last_fact):
            self._people, self._asked = {}, set()
        self._loaded_for = day
        missing = customer_ids - self._asked
        if missing:
            people = load_people(self._connection, missing, day, self._policy)
            for customer_id, person in people.items():
                for contact in self._assumed.get(customer_id, ()):
                    person.note_contact(*contact)
            self._people.update(people)
            self._asked |= missing
        return self._people

    def note(self, customer_id: int, day: date, channel: str, nature: str) -> None:
        """Count a contact as made."""
        contact = (epoch_day(day), channel, nature)
        self._assumed[customer_id].append(contact)
        if customer_id in self._people:
            self._people[customer_id].note_contact(*contact)
