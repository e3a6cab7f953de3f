"""Some days after someone became known without having bought anything; once."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import Any

from sqlalchemy import text

from app.models.domain.reasons import Reason
from app.services.scenarios.triggers.delay import delay_parameters, event_days, is_due, once
from app.services.scenarios.triggers.trigger import Candidate, Outlook, Trigger

_QUERY = text(
    "SELECT p.customer_id, p.since_on FROM main.profile AS p WHERE p.since_on BETWEEN :earliest AND :latest "
    "AND (:only IS NULL OR p.customer_id = :only) AND NOT EXISTS (SELECT 1 FROM main.customer_order AS o "
    "WHERE o.customer_id = p.customer_id AND o.is_sale = 1 AND o.day <= :today) ORDER BY p.customer_id"
)


def find(outlook: Outlook, values: Mapping[str, Any]) -> list[Candidate]:
    """Return the prospects who are known since so many days."""
    earliest, latest = event_days(outlook, values)
    bounds = {
        "earliest": earliest.isoformat(),
        "latest": latest.isoformat(),
        "only": outlook.only,
        "today": (outlook.day - date(1970, 1, 1)).days,
    }
    return [
        Candidate(customer_id, since_on, Reason("no_purchase_yet", {"on": since_on}))
        for customer_id, since_on in outlook.connection.execute(_QUERY, bounds).all()
        if is_due(date.fromisoformat(since_on), outlook, values)
    ]


TRIGGER = Trigger("no_purchase_yet", delay_parameters(7, 14), find, once, is_kept_when_postponed=False)
