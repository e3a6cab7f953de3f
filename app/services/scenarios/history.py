"""What scenarios already did: earlier contacts by scenario and customer."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from datetime import date

from sqlalchemy import Connection, bindparam, text

from app.services.scenarios.triggers.trigger import Done

_QUERY = text(
    "SELECT DISTINCT e.scenario_id, rc.customer_id, e.occurrence, e.happened_on FROM main.contact_event e "
    "JOIN main.record_customer rc ON rc.record_id = e.record_id "
    "WHERE e.scenario_id IN :scenarios AND e.is_live = 1 AND e.direction = 'out' AND e.happened_on <= :last "
    "ORDER BY e.happened_on"
).bindparams(bindparam("scenarios", expanding=True))


class History:
    """Earlier contacts, oldest first; days to come may be added while looking ahead."""

    def __init__(self, connection: Connection, scenario_ids: Sequence[int], last: date) -> None:
        self._done: dict[tuple[int, int], list[Done]] = defaultdict(list)
        rows = connection.execute(_QUERY, {"scenarios": list(scenario_ids), "last": last.isoformat()})
        for scenario_id, customer_id, occurrence, happened_on in rows:
            self.note(scenario_id, customer_id, occurrence or "", date.fromisoformat(happened_on))

    def note(self, scenario_id: int, customer_id: int, occurrence: str, on: date) -> None:
        """Add a contact."""
        self._done[scenario_id, customer_id].append(Done(occurrence, on))

    def until(self, scenario_id: int, customer_id: int, day: date) -> Sequence[Done]:
        """Return the contacts of a customer by a scenario up to `day`."""
        done = self._done.get((scenario_id, customer_id))
        return [each for each in done if each.on <= day] if done else ()
