"""Some days after the first purchase, when no second one followed; once."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from sqlalchemy import text

from app.models.domain.reasons import Reason
from app.models.domain.values import day_of_epoch, epoch_day
from app.services.scenarios.triggers.delay import delay_parameters, epoch_event_days, is_due_epoch, once
from app.services.scenarios.triggers.trigger import Candidate, Outlook, Trigger

_QUERY = text(
    "SELECT customer_id, last_day FROM temp.plan_rhythm "
    "WHERE last_day BETWEEN :earliest AND :latest AND sale_days = 1 ORDER BY customer_id"
)


def find(outlook: Outlook, values: Mapping[str, Any]) -> list[Candidate]:
    """Return those whose only day of purchase is so many days ago."""
    outlook.rhythm.as_of(outlook.day)
    return [
        _candidate(customer_id, day, outlook)
        for customer_id, day in outlook.connection.execute(_QUERY, epoch_event_days(outlook, values)).all()
        if is_due_epoch(day, outlook, values)
    ]


def _candidate(customer_id: int, day: int, outlook: Outlook) -> Candidate:
    on = day_of_epoch(day).isoformat()
    return Candidate(customer_id, on, Reason("only_purchase", {"on": on, "days": epoch_day(outlook.day) - day}))


TRIGGER = Trigger("only_purchase", delay_parameters(30, 15), find, once, is_kept_when_postponed=False)
