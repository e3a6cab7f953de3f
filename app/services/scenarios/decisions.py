"""The user's decisions on planned contacts: the last one in force for a contact counts.

`remove` holds for the whole occurrence, from its day on; `postpone` until a day; `restore` lifts either. Undoing
withdraws the row, so that the decision before it is in force again.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from sqlalchemy import Connection, text

from app.models.domain.reasons import Reason

POSTPONED_GRACE_DAYS = 7
"""How long a postponed contact stays due from its new day on, when the application was closed."""

ContactKey = tuple[int, int, str]
"""Scenario, customer, occurrence."""


@dataclass(frozen=True, slots=True)
class Decision:
    """What the user decided on one planned contact."""

    key: ContactKey
    plan_on: date
    kind: str
    until_on: date | None

    def withholds(self, day: date) -> Reason | None:
        """Return why the contact is not for `day`, None when it may go on."""
        if self.kind == "remove":
            return Reason("removed", {"on": self.plan_on.isoformat()})
        if self.kind == "postpone" and self.until_on is not None and day < self.until_on:
            return Reason("postponed", {"until": self.until_on.isoformat()})
        return None

    def is_due_again(self, day: date) -> bool:
        """Return whether a postponed contact has come back by `day`."""
        return (
            self.kind == "postpone"
            and self.until_on is not None
            and 0 <= (day - self.until_on).days <= POSTPONED_GRACE_DAYS
        )


_QUERY = """
    SELECT d.scenario_id, COALESCE(f.new_id, d.customer_id), d.occurrence, d.plan_on, d.kind, d.until_on
    FROM main.plan_decision d LEFT JOIN main.customer_forward f ON f.old_id = d.customer_id
    WHERE d.withdrawn_at IS NULL AND d.plan_on <= :last ORDER BY d.id
"""


def load_decisions(connection: Connection, last: date) -> list[Decision]:
    """Return the decisions in force that were made for days up to `last`, oldest first."""
    return [
        Decision(
            (scenario_id, customer_id, occurrence),
            date.fromisoformat(plan_on),
            kind,
            date.fromisoformat(until_on) if until_on else None,
        )
        for scenario_id, customer_id, occurrence, plan_on, kind, until_on in connection.execute(
            text(_QUERY), {"last": last.isoformat()}
        )
    ]


def in_force(decisions: list[Decision], day: date) -> Mapping[ContactKey, Decision]:
    """Return the decision that counts on `day` for each contact."""
    return {decision.key: decision for decision in decisions if decision.plan_on <= day}
