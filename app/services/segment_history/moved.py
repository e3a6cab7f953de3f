"""Those who entered or left, with their names and money."""

from __future__ import annotations

import json
from datetime import date, timedelta
from typing import TYPE_CHECKING, Any, Final

from sqlalchemy import text

from app.models.domain.segment_history import MovedCustomer
from app.models.domain.values import cents, epoch_day
from app.services.scoring.features import YEAR_DAYS

if TYPE_CHECKING:
    from collections.abc import Sequence

    from sqlalchemy import Connection

_MONEY: Final = """
    SELECT p.customer_id, p.display_name,
        (SELECT coalesce(sum(net_e4), 0) FROM customer_order AS o WHERE o.customer_id = p.customer_id
            AND o.day > :before_from AND o.day <= :before_to),
        (SELECT coalesce(sum(net_e4), 0) FROM customer_order AS o WHERE o.customer_id = p.customer_id
            AND o.day > :after_from AND o.day <= :after_to)
    FROM profile AS p WHERE p.customer_id IN (SELECT value FROM json_each(:ids))"""


def first_by_money(
    connection: Connection, customers: Sequence[int], from_on: date, to_on: date, limit: int, *, by_after: bool
) -> tuple[MovedCustomer, ...]:
    """Return those who brought most in the twelve months before the second day, or before the first.

    A look into the orders of each of the customers.
    """
    if not customers:
        return ()
    values: dict[str, Any] = {"ids": json.dumps(list(customers))}
    for name, day in (("before", from_on), ("after", to_on)):
        values[f"{name}_from"], values[f"{name}_to"] = epoch_day(day - timedelta(YEAR_DAYS)), epoch_day(day)
    found = [
        MovedCustomer(customer_id, name, cents(before), cents(after))
        for customer_id, name, before, after in connection.execute(text(_MONEY), values)
    ]

    def order(one: MovedCustomer) -> tuple[int, int]:
        return -(one.revenue_after_cents if by_after else one.revenue_before_cents), one.customer_id

    return tuple(sorted(found, key=order)[:limit])
