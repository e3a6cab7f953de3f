"""Conditions on what was bought: a category, a product, on a channel, so many times or for so much, in some days.

{"field": "bought", "op": "at_least", "value": 2, "category": "Thés", "within_days": 90}; further options: `product`
(words of its name), `channel`, `amount_cents` (each purchase at least so much), and those of the days (see
operators.day_window). A time is a purchase (sale) that holds it; at_least without a value means once.
{"field": "spent", "op": "at_least", "value": 5000, "category": "Thés"} compares the money, net of what was given back.
"""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING, Final

from app.models.domain.folding import fold
from app.models.domain.values import epoch_day
from app.services.segments.catalogue import Field, column_choices
from app.services.segments.context import RuleContext
from app.services.segments.operators import (
    AMOUNT_OPERATORS,
    TIMES_OPERATORS,
    WINDOW_OPTIONS,
    day_window,
    items,
    number,
    number_sql,
    text_value,
    times_sql,
)
from app.services.segments.orders import cents_sql
from app.services.segments.rules import Condition
from app.services.workspace.currency import in_figures_sql

if TYPE_CHECKING:
    from sqlalchemy import Connection

_WHAT: Final = frozenset({"category", "product", "channel"})
_MOST_CATEGORIES: Final = 500
_CHANNELS: Final = column_choices(
    "b.channel", "(SELECT channel FROM purchase WHERE is_live = 1 AND kind = 'sale') AS b"
)


def categories(connection: Connection) -> tuple[tuple[str, int], ...]:
    """Return the categories that were bought, with their lines; one pass over the lines, without their products."""
    statement = "SELECT product_id, count(*) FROM purchase_line GROUP BY 1"
    lines = {row[0]: int(row[1]) for row in connection.exec_driver_sql(statement)}
    found: Counter[str] = Counter()
    for product_id, category in connection.exec_driver_sql("SELECT id, category FROM product WHERE category <> ''"):
        found[category] += lines.get(product_id, 0)
    ordered = sorted(found.items(), key=lambda item: (-item[1], item[0]))
    return tuple(item for item in ordered if item[1])[:_MOST_CATEGORIES]


def _orders_sql(condition: Condition, context: RuleContext) -> str:
    """Return FROM and WHERE of the orders of the one customer in the days and on the channel asked for."""
    tests = ["o.customer_id = p.customer_id", *_day_tests(condition, context)]
    channel = condition.options.get("channel")
    if channel is not None:
        its_channel = "(SELECT channel FROM purchase WHERE id = o.purchase_id)"
        tests.append(f"{its_channel} = {context.bind(text_value(condition, channel))}")
    return f"FROM customer_order AS o WHERE {' AND '.join(tests)}"


def _day_tests(condition: Condition, context: RuleContext) -> list[str]:
    first, last = day_window(condition, context)
    tests = [f"o.day <= {context.bind(epoch_day(last))}"]
    if first:
        tests.append(f"o.day >= {context.bind(epoch_day(first))}")
    return tests


def _sales_sql(condition: Condition, context: RuleContext) -> str:
    """Return FROM and WHERE of the sales of the one customer that hold what is asked for."""
    found = f"{_orders_sql(condition, context)} AND o.is_sale = 1"
    if "amount_cents" in condition.options:
        least = number(condition, condition.options["amount_cents"], least=0)
        found += f" AND o.net_e4 >= {context.bind(min(100 * least, 2**62))}"
    products = _products(condition, context)
    if products is not None:
        found += (
            " AND EXISTS (SELECT 1 FROM purchase_line AS l WHERE l.purchase_id = o.purchase_id "
            f"AND l.product_id IN {context.bind_list(products)})"
        )
    return found


def _spent(condition: Condition, context: RuleContext) -> str:
    """Return the SQL of the money: of whole orders, or of the lines that hold what is asked for."""
    orders = _orders_sql(condition, context)
    products = _products(condition, context)
    if products is None:
        return cents_sql(f"(SELECT coalesce(sum(o.net_e4), 0) {orders})")
    lines = f"SELECT sum(l.amount_e4) FROM purchase_line AS l WHERE l.purchase_id = o.purchase_id AND l.product_id IN {context.bind_list(products)}"  # fmt: skip  # noqa: E501
    in_currency = f"EXISTS (SELECT 1 FROM purchase AS b WHERE b.id = o.purchase_id AND {in_figures_sql('b')})"
    return cents_sql(f"(SELECT coalesce(sum(({lines})), 0) {orders} AND {in_currency})")


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


def _spent_sql(condition: Condition, context: RuleContext) -> str:
    return number_sql(condition, _spent(condition, context), context)


def _channel_sql(condition: Condition, context: RuleContext) -> str:
    names = [text_value(condition, item) for item in items(condition)]
    tests = _day_tests(condition, context)
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
    Field(
        "bought", "purchases", "times", TIMES_OPERATORS, _bought_sql, _bought_shown,
        options=_WHAT | WINDOW_OPTIONS | {"amount_cents"}, cost=3,
    ),
    Field("spent", "purchases", "cents", AMOUNT_OPERATORS, _spent_sql, _spent, options=_WHAT | WINDOW_OPTIONS, cost=3),
    Field(
        "bought_channel", "purchases", "choice", ("is", "is_not", "any_of", "none_of"), _channel_sql, _channels_shown,
        _CHANNELS, WINDOW_OPTIONS, cost=3,
    ),
)  # fmt: skip
