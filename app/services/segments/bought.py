"""Conditions on what was bought: a category, a product, on a channel, so many times, within so many days.

{"field": "bought", "op": "at_least", "value": 2, "category": "Thés", "within_days": 90}; further options:
`product` (words of its name), `channel`, `from_on`, `to_on`. A time is a purchase (sale) that holds it. at_least
without a value means once.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from app.models.domain.folding import fold
from app.models.domain.values import epoch_day
from app.services.segments.catalogue import Field, column_choices
from app.services.segments.context import RuleContext
from app.services.segments.operators import TIMES_OPERATORS, day_window, items, text_value, times_sql
from app.services.segments.rules import Condition

if TYPE_CHECKING:
    from sqlalchemy import Connection

_OPTIONS: Final = frozenset({"category", "product", "channel", "within_days", "from_on", "to_on"})
_CATEGORIES: Final = column_choices(
    "nullif(p.category, '')", "product AS p JOIN purchase_line AS l ON l.product_id = p.id"
)
_CHANNELS: Final = column_choices(
    "b.channel", "(SELECT channel FROM purchase WHERE is_live = 1 AND kind = 'sale') AS b"
)


def offered(connection: Connection) -> list[tuple[str, tuple[tuple[str, int], ...]]]:
    """Return the values of the options that the data holds."""
    return [("category", tuple(_CATEGORIES(connection))), ("channel", tuple(_CHANNELS(connection)))]


def _sales_sql(condition: Condition, context: RuleContext) -> str:
    """Return FROM and WHERE of the sales of the one customer that hold what is asked for."""
    first, last = day_window(condition, context)
    tests = ["o.customer_id = p.customer_id", "o.is_sale = 1", f"o.day <= {context.bind(epoch_day(last))}"]
    if first:
        tests.append(f"o.day >= {context.bind(epoch_day(first))}")
    channel = condition.options.get("channel")
    if channel is not None:
        its_channel = "(SELECT channel FROM purchase WHERE id = o.purchase_id)"
        tests.append(f"{its_channel} = {context.bind(text_value(condition, channel))}")
    products = _products(condition, context)
    if products is not None:
        tests.append(
            "EXISTS (SELECT 1 FROM purchase_line AS l WHERE l.purchase_id = o.purchase_id "
            f"AND l.product_id IN {context.bind_list(products)})"
        )
    return f"FROM customer_order AS o WHERE {' AND '.join(tests)}"


def _products(condition: Condition, context: RuleContext) -> list[int] | None:
    """Return the products meant by `category` and `product`, compared without case and accents; None for any."""
    category, product = condition.options.get("category"), condition.options.get("product")
    if category is None and product is None:
        return None
    wanted = fold(text_value(condition, category)) if category is not None else None
    words = fold(text_value(condition, product)).split() if product is not None else []
    return [
        product_id
        for product_id, name, its_category in context.connection.exec_driver_sql(
            "SELECT id, name, category FROM product"
        )
        if (wanted is None or fold(its_category) == wanted) and all(word in fold(name) for word in words)
    ]


def _bought_sql(condition: Condition, context: RuleContext) -> str:
    return times_sql(condition, _sales_sql(condition, context), context)


def _bought_shown(condition: Condition, context: RuleContext) -> str:
    return f"(SELECT count(*) {_sales_sql(condition, context)})"


def _channel_sql(condition: Condition, context: RuleContext) -> str:
    names = [text_value(condition, item) for item in items(condition)]
    first, last = day_window(condition, context)
    tests = [
        f"o.day <= {context.bind(epoch_day(last))}",
        *([f"o.day >= {context.bind(epoch_day(first))}"] if first else []),
    ]
    return (
        "EXISTS (SELECT 1 FROM customer_order AS o JOIN purchase AS b ON b.id = o.purchase_id "
        f"WHERE o.customer_id = p.customer_id AND o.is_sale = 1 AND {' AND '.join(tests)} "
        f"AND b.channel IN {context.bind_list(names)})"
    )


def _channels_shown(_: Condition, context: RuleContext) -> str:
    return (
        "(SELECT group_concat(DISTINCT b.channel) FROM customer_order AS o JOIN purchase AS b ON b.id = o.purchase_id "
        f"WHERE o.customer_id = p.customer_id AND o.is_sale = 1 AND o.day <= {context.bind(context.day)})"
    )


FIELDS: Final = (
    Field("bought", "purchases", "times", TIMES_OPERATORS, _bought_sql, _bought_shown, options=_OPTIONS, cost=3),
    Field(
        "bought_channel",
        "purchases",
        "choice",
        ("is", "is_not", "any_of", "none_of"),
        _channel_sql,
        _channels_shown,
        _CHANNELS,
        frozenset({"within_days", "from_on", "to_on"}),
    ),
)
