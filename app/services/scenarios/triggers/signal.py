"""Some days after a customer did or said something: left a cart, recommended the shop, complained, paid a visit.

A later purchase answers a cart that was left and a visit; the others stay due.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import Any, Final

from sqlalchemy import text

from app.models.domain.reasons import Reason
from app.models.domain.scenario import Parameter
from app.services.scenarios.triggers.delay import delay_parameters, event_days, is_due, once_per_event
from app.services.scenarios.triggers.trigger import Candidate, Outlook, Trigger

KINDS: Final = ("abandoned_cart", "referred", "claimed", "visited")
_ANSWERED_BY_PURCHASE: Final = frozenset({"abandoned_cart", "visited"})
_QUERY = text(
    "SELECT rc.customer_id, MAX(e.happened_on) FROM main.contact_event AS e "
    "JOIN main.record_customer AS rc ON rc.record_id = e.record_id "
    "WHERE e.is_live = 1 AND e.kind = :kind AND e.direction = 'in' AND e.happened_on BETWEEN :earliest AND :latest "
    "AND (:only IS NULL OR rc.customer_id = :only) "
    "AND NOT (:is_answered AND EXISTS (SELECT 1 FROM main.customer_order AS o WHERE o.customer_id = rc.customer_id "
    "AND o.is_sale = 1 AND o.day >= CAST(julianday(e.happened_on) - 2440587.5 AS INTEGER) AND o.day <= :today)) "
    "GROUP BY rc.customer_id ORDER BY rc.customer_id"
)


def find(outlook: Outlook, values: Mapping[str, Any]) -> list[Candidate]:
    """Return those whose latest signal of the kind is so many days ago and not answered by a purchase."""
    earliest, latest = event_days(outlook, values)
    kind = values["signal"]
    bounds = {
        "kind": kind,
        "earliest": earliest.isoformat(),
        "latest": latest.isoformat(),
        "only": outlook.only,
        "is_answered": kind in _ANSWERED_BY_PURCHASE,
        "today": (outlook.day - date(1970, 1, 1)).days,
    }
    return [
        Candidate(customer_id, on, Reason(f"signal_{kind}", {"on": on}))
        for customer_id, on in outlook.connection.execute(_QUERY, bounds).all()
        if is_due(date.fromisoformat(on), outlook, values)
    ]


TRIGGER = Trigger(
    "signal",
    (
        Parameter("signal", "choice", "abandoned_cart", choices=KINDS),
        *delay_parameters(1, 4),
        Parameter("repeat_days", "days", 30, lowest=0, highest=1095),
    ),
    find,
    once_per_event,
    is_kept_when_postponed=True,
)
