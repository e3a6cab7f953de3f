"""Conditions on all purchases of a customer up to the day: refunds, channels, margin, discounts, season."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import Final

from app.services.segments.catalogue import Field, value_field
from app.services.segments.context import RuleContext
from app.services.workspace.currency import in_figures_sql

SEASON_MONTHS: Final = 3


def cents_sql(amount_e4: str) -> str:
    """Return an exact amount in cents, halves away from zero, as everywhere."""
    return f"(SELECT CASE WHEN e4 < 0 THEN -((50 - e4) / 100) ELSE (e4 + 50) / 100 END FROM (SELECT {amount_e4} AS e4))"


def _orders(what: str, test: str = "1") -> Callable[[RuleContext], str]:
    return lambda context: (
        f"(SELECT {what} FROM customer_order AS o WHERE o.customer_id = p.customer_id AND {test} "
        f"AND o.day <= {context.bind(context.day)})"
    )


def _purchases(what: str, test: str = "1") -> Callable[[RuleContext], str]:
    """Return the same over the purchases themselves, b."""
    return lambda context: (
        f"(SELECT {what} FROM customer_order AS o JOIN purchase AS b ON b.id = o.purchase_id "
        f"WHERE o.customer_id = p.customer_id AND {test} AND o.day <= {context.bind(context.day)})"
    )


def _margin(context: RuleContext) -> str:
    """What is left of the revenue when the goods are paid, over the purchases whose cost is known."""
    cost = "CASE WHEN b.net_e4 < 0 THEN -abs(b.cost_e4) ELSE b.cost_e4 END"
    return cents_sql(_purchases(f"sum(b.net_e4 - {cost})", f"b.cost_e4 IS NOT NULL AND {in_figures_sql('b')}")(context))


def _discount_share(context: RuleContext) -> str:
    """How many percent of the purchases were made with a discount; these few have an index of their own."""
    return (
        "(100 * (SELECT count(*) FROM record_customer AS rc JOIN purchase AS b ON b.record_id = rc.record_id "
        "WHERE rc.customer_id = p.customer_id AND b.is_live = 1 AND b.discount_e4 > 0 AND b.kind = 'sale' "
        f"AND b.bought_on <= {context.bind(context.as_of.isoformat())}) / nullif(f.purchase_count, 0))"
    )


def _season_share(context: RuleContext) -> str:
    """How many percent of the purchases fall in the strongest three months in a row, whatever the year."""
    sums = [
        f"sum(n * (m IN ({', '.join(str((first + offset) % 12 + 1) for offset in range(SEASON_MONTHS))})))"
        for first in range(12)
    ]
    month = "CAST(strftime('%m', o.day * 86400, 'unixepoch') AS INTEGER)"
    return (
        f"(SELECT 100 * max({', '.join(sums)}) / sum(n) FROM (SELECT {month} AS m, count(*) AS n "
        "FROM customer_order AS o WHERE o.customer_id = p.customer_id AND o.is_sale = 1 "
        f"AND o.day <= {context.bind(context.day)} GROUP BY 1))"
    )


def _number(field_id: str, value: str, expression: Callable[[RuleContext], str], cost: int = 3) -> Field:
    return replace(value_field(field_id, "purchases", value, expression), cost=cost)


FIELDS: Final = (
    _number("margin", "cents", _margin),
    value_field("refunded", "purchases", "cents", "f.refunded_cents"),
    _number("refund_count", "number", _orders("count(*)", "o.net_e4 < 0")),
    _number("channel_count", "number", _purchases("count(DISTINCT b.channel)", "o.is_sale = 1")),
    _number("discount_share", "number", _discount_share, cost=2),
    _number("season_share", "number", _season_share, cost=4),
)  # fmt: skip
