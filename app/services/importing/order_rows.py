"""Orders as rows of the tables purchase and purchase_line."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import chain, repeat
from typing import Any

from app.services.importing.bulk_insert import insert_columns
from app.services.importing.order_columns import OrderColumns


def insert_orders(
    driver: Any,
    ids: Sequence[int],
    source_id: int,
    batch_ids: Sequence[int],
    orders: OrderColumns,
    contents: Sequence[int],
    are_live: Sequence[int],
    *,
    is_composed: bool = False,
) -> None:
    """Write orders and their lines; every sequence has an item for each order."""
    insert_columns(driver, "purchase", _purchases(ids, source_id, batch_ids, orders, contents, are_live, is_composed))
    products, quantities, amounts = zip(*orders.lines, strict=True) if orders.lines else ((), (), ())
    lines = {
        "purchase_id": list(chain.from_iterable(map(repeat, ids, orders.line_counts))),
        "line_number": list(chain.from_iterable([range(1, count + 1) for count in orders.line_counts])),
        "product_id": products,
        "quantity_e3": quantities,
        "amount_e4": amounts,
    }
    insert_columns(driver, "purchase_line", lines)


def _purchases(
    ids: Sequence[int],
    source_id: int,
    batch_ids: Sequence[int],
    orders: OrderColumns,
    contents: Sequence[int],
    are_live: Sequence[int],
    is_composed: bool,
) -> dict[str, Sequence[object]]:
    return {
        "id": ids,
        "source_id": [source_id] * len(orders),
        "batch_id": batch_ids,
        "record_id": orders.record_ids,
        "order_key": orders.keys,
        "content_key": contents,
        "is_live": are_live,
        "kind": orders.kinds,
        "bought_on": orders.bought_on,
        "bought_at": orders.bought_at,
        "currency": orders.currencies,
        "channel": orders.channels,
        "gross_e4": orders.gross_e4,
        "discount_e4": orders.discounts_e4,
        "shipping_e4": orders.shippings_e4,
        "tax_e4": orders.taxes_e4,
        "refunded_e4": orders.refunded_e4,
        "net_e4": orders.net_e4,
        "line_count": orders.line_counts,
        "tip_e4": orders.tips_e4,
        "gift_card_e4": orders.gift_cards_e4,
        "cost_e4": orders.costs_e4,
        "mark": orders.telling_marks(),
        "is_composed": [int(is_composed)] * len(orders),
    }
