"""Some days after the latest purchase, not again for a while."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from sqlalchemy import text

from app.models.domain.reasons import Reason
from app.models.domain.scenario import Parameter
from app.models.domain.values import day_of_epoch, epoch_day
from app.services.scenarios.triggers.delay import delay_parameters, epoch_event_days, is_due_epoch, once_per_event
from app.services.scenarios.triggers.trigger import Candidate, Outlook, Trigger

_QUERY = text(
    "SELECT customer_id, last_day FROM temp.plan_rhythm "
    "WHERE last_day BETWEEN :earliest AND :latest AND sale_days >= :least ORDER BY customer_id"
)


def find(outlook: Outlook, values: Mapping[str, Any]) -> list[Candidate]:
    """Return those whose latest sale is so many days ago."""
    outlook.rhythm.as_of(outlook.day)
    bounds = epoch_event_days(outlook, values) | {"least": values["least_purchases"]}
    return [
        _candidate(customer_id, last_day, outlook)
        for customer_id, last_day in outlook.connection.execute(_QUERY, bounds).all()
        if is_due_epoch(last_day, outlook, values)
    ]


def _candidate(customer_id: int, last_day: int, outlook: Outlook) -> Candidate:
    on = day_of_epoch(last_day).isoformat()
    return Candidate(customer_id, on, Reason("purchase", {"on": on, "days": epoch_day(outlook.day) - last_day}))


TRIGGER = Trigger(
    "purchase",
    (
        *delay_parameters(3, 5),
        Parameter("least_purchases", "count", 1, lowest=1, highest=1000),
        Parameter("repeat_days", "days", 180, lowest=0, highest=1095),
    ),
    find,
    once_per_event,
    is_kept_when_postponed=True,
)
