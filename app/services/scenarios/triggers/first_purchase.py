"""Some days after the first purchase, once per customer.

Due `after_days` after the first sale (moved on to the next open day), and for `grace_days` more: who turns up later
than that, in an import or after days with the application closed, is not welcomed any more.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date, timedelta
from typing import Any

from sqlalchemy import text

from app.models.domain.reasons import Reason
from app.models.domain.scenario import Parameter
from app.models.domain.values import day_of_epoch, epoch_day
from app.services.scenarios.open_days import next_open_day
from app.services.scenarios.triggers.trigger import Candidate, Done, Outlook, Trigger

_LONGEST_MOVE_DAYS = 6


def find(outlook: Outlook, values: Mapping[str, Any]) -> list[Candidate]:
    """Return those whose first sale lies in the window."""
    after = timedelta(days=values["after_days"])
    grace = timedelta(days=values["grace_days"])
    outlook.rhythm.as_of(outlook.day)
    rows = outlook.connection.execute(
        text(
            "SELECT customer_id, first_day FROM temp.plan_rhythm WHERE first_day BETWEEN :earliest AND :latest "
            "ORDER BY customer_id"
        ),
        {
            "earliest": epoch_day(outlook.day - after) - max(grace.days, _LONGEST_MOVE_DAYS),
            "latest": epoch_day(outlook.day - after),
        },
    )
    found: list[Candidate] = []
    for customer_id, first_day in rows:
        bought_on = day_of_epoch(first_day)
        open_on = next_open_day(bought_on + after, outlook.policy) or bought_on + after
        if outlook.day <= max(open_on, bought_on + after + grace):
            why = Reason("first_purchase", {"on": bought_on.isoformat(), "days": (outlook.day - bought_on).days})
            found.append(Candidate(customer_id, bought_on.isoformat(), why))
    return found


def settle(candidate: Candidate, earlier: Sequence[Done], day: date, values: Mapping[str, Any]) -> Candidate | None:  # noqa: ARG001 - the same for every trigger
    """Welcome once, even when an older purchase turns up later."""
    return None if earlier else candidate


TRIGGER = Trigger(
    "first_purchase",
    (
        Parameter("after_days", "days", 2, lowest=0, highest=90),
        Parameter("grace_days", "days", 10, lowest=0, highest=90),
    ),
    find,
    settle,
    is_kept_when_postponed=True,
)
