"""The people of a planner's days: loaded when first wanted, and anew when a day brings a fact about them."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Set as AbstractSet
from datetime import date, timedelta
from typing import TYPE_CHECKING

from sqlalchemy import text

from app.models.domain.settings import PressurePolicy
from app.models.domain.values import epoch_day
from app.services.scenarios.checks.situation import Person
from app.services.scenarios.people import READING_DAYS, load_people

if TYPE_CHECKING:
    from collections.abc import Mapping

    from sqlalchemy import Connection

_FACTS = """
    SELECT DISTINCT rc.customer_id, f.on_day FROM (
        SELECT record_id, happened_on AS on_day FROM main.contact_event
            WHERE is_live = 1 AND happened_on > :first AND happened_on <= :last
        UNION ALL SELECT record_id, decided_on FROM main.consent_event
            WHERE is_live = 1 AND decided_on > :first AND decided_on <= :last
        UNION ALL SELECT record_id, date(happened_on, :reading) FROM main.contact_event
            WHERE is_live = 1 AND kind IN ('opened', 'clicked')
            AND happened_on > :first_read AND happened_on <= :last_read
    ) AS f JOIN main.record_customer AS rc ON rc.record_id = f.record_id
"""
"""Who has to be looked at again on which day; an e-mail that was opened counts for a year, no longer."""


class Crowd:
    """Gives a Person per customer as of each of some days in order, with the contacts that a look ahead assumed."""

    def __init__(self, connection: Connection, policy: PressurePolicy, first_day: date, last_day: date) -> None:
        self._connection = connection
        self._policy = policy
        self._people: dict[int, Person] = {}
        self._asked: set[int] = set()
        self._day = first_day
        self._facts = _facts(connection, first_day, last_day) if last_day > first_day else {}
        self._assumed: dict[int, list[tuple[int, str, str]]] = defaultdict(list)

    def on(self, day: date, customer_ids: AbstractSet[int]) -> Mapping[int, Person]:
        """Return at least the people of `customer_ids` that have a profile, as of `day`."""
        while self._day < day:
            self._day += timedelta(days=1)
            self._asked -= self._facts.get(self._day.isoformat(), set())
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


def _facts(connection: Connection, first_day: date, last_day: date) -> dict[str, set[int]]:
    reading = timedelta(days=READING_DAYS)
    bounds = {
        "first": first_day.isoformat(),
        "last": last_day.isoformat(),
        "first_read": (first_day - reading).isoformat(),
        "last_read": (last_day - reading).isoformat(),
        "reading": f"+{READING_DAYS} days",
    }
    found: dict[str, set[int]] = defaultdict(set)
    for customer_id, on in connection.execute(text(_FACTS), bounds):
        found[on].add(customer_id)
    return found
