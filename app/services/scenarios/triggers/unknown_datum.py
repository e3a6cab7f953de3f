"""Some days after the first purchase, when something is still not known of the customer; once."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final

from sqlalchemy import text

from app.models.domain.reasons import Reason
from app.models.domain.scenario import Parameter
from app.models.domain.values import day_of_epoch
from app.services.scenarios.triggers.delay import delay_parameters, epoch_event_days, is_due_epoch, once
from app.services.scenarios.triggers.trigger import Candidate, Outlook, Trigger

_MISSING: Final = {
    "email": "p.email IS NULL",
    "mobile": "p.mobile IS NULL",
    "birthday": "p.birth_on IS NULL",
    "address": "(p.street IS NULL OR p.postcode IS NULL OR p.city IS NULL)",
}
_QUERY = (
    "SELECT r.customer_id, r.first_day FROM temp.plan_rhythm AS r CROSS JOIN main.profile AS p "
    "ON p.customer_id = r.customer_id WHERE r.first_day BETWEEN :earliest AND :latest AND {missing} "
    "ORDER BY r.customer_id"
)


def find(outlook: Outlook, values: Mapping[str, Any]) -> list[Candidate]:
    """Return those who became customers so many days ago and whose datum is not known."""
    outlook.rhythm.as_of(outlook.day)
    datum = values["datum"]
    statement = text(_QUERY.format(missing=_MISSING[datum]))
    return [
        Candidate(customer_id, datum, Reason(f"unknown_{datum}", {"on": day_of_epoch(first_day).isoformat()}))
        for customer_id, first_day in outlook.connection.execute(statement, epoch_event_days(outlook, values)).all()
        if is_due_epoch(first_day, outlook, values)
    ]


TRIGGER = Trigger(
    "unknown_datum",
    (Parameter("datum", "choice", "birthday", choices=tuple(_MISSING)), *delay_parameters(20, 30)),
    find,
    once,
    is_kept_when_postponed=True,
)
