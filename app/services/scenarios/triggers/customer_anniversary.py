"""The anniversary of the first purchase, every year; 29 February as the policy says."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import Any

from sqlalchemy import text

from app.models.domain.reasons import Reason
from app.models.domain.scenario import Parameter
from app.models.domain.values import Birthday, day_of_epoch
from app.services.scenarios.triggers.delay import event_days, is_due, once_per_event
from app.services.scenarios.triggers.trigger import Candidate, Outlook, Trigger

_QUERY = text("SELECT customer_id, first_day FROM temp.plan_rhythm ORDER BY customer_id")
_AT_ONCE = {"after_days": 0}


def find(outlook: Outlook, values: Mapping[str, Any]) -> list[Candidate]:
    """Return those whose anniversary as a customer is due, from `least_years` on."""
    outlook.rhythm.as_of(outlook.day)
    delay = {**values, **_AT_ONCE}
    earliest, latest = event_days(outlook, delay)
    found: list[Candidate] = []
    for customer_id, first_day in outlook.connection.execute(_QUERY).all():
        first = day_of_epoch(first_day)
        for year in {earliest.year, latest.year}:
            on = Birthday(first.month, first.day).in_year(year, outlook.policy.leap_day)
            if year - first.year >= values["least_years"] and is_due(on, outlook, delay):
                found.append(_candidate(customer_id, on, year - first.year))
    return found


def _candidate(customer_id: int, on: date, years: int) -> Candidate:
    return Candidate(customer_id, str(on.year), Reason("customer_anniversary", {"on": on.isoformat(), "years": years}))


TRIGGER = Trigger(
    "customer_anniversary",
    (
        Parameter("grace_days", "days", 5, lowest=0, highest=30),
        Parameter("least_years", "years", 1, lowest=1, highest=50),
    ),
    find,
    once_per_event,
    is_kept_when_postponed=True,
)
