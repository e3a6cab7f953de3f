"""What a file owns of the orders in it: the parts it has columns of. The others stay as earlier files said.

An empty cell of a part that the file owns says "nothing": no refund, no known buyer. Two parts cannot be emptied, for
without them there is no order: its day, and its amount.
"""

from __future__ import annotations

from enum import IntFlag, auto
from functools import lru_cache
from typing import TYPE_CHECKING, Final

from app.models.domain.errors import KnownError
from app.services.importing.mapping.types import FileMapping
from app.services.importing.owned import fields_present

if TYPE_CHECKING:
    from collections.abc import Collection


class OrderPart(IntFlag):
    """The parts of an order that a file can have a column of."""

    BUYER = auto()
    DATE = auto()
    TIME = auto()
    CURRENCY = auto()
    CHANNEL = auto()
    STATUS = auto()
    TOTAL = auto()
    LINES = auto()
    LINE_AMOUNTS = auto()
    REFUNDED = auto()
    DISCOUNT = auto()
    SHIPPING = auto()
    TAX = auto()
    TIP = auto()
    GIFT_CARD = auto()
    COST = auto()


EVERYTHING: Final = ~OrderPart(0)
AMOUNTS: Final = OrderPart.TOTAL | OrderPart.LINE_AMOUNTS
_PARTS: Final = {
    "purchase.date": OrderPart.DATE,
    "purchase.time": OrderPart.TIME,
    "purchase.currency": OrderPart.CURRENCY,
    "purchase.channel": OrderPart.CHANNEL,
    "purchase.status": OrderPart.STATUS,
    "purchase.type": OrderPart.STATUS,
    "purchase.mode": OrderPart.STATUS,
    "purchase.cancelled_at": OrderPart.STATUS,
    "purchase.total": OrderPart.TOTAL,
    "purchase.refunded": OrderPart.REFUNDED,
    "purchase.total_after_refund": OrderPart.REFUNDED,
    "purchase.discount": OrderPart.DISCOUNT,
    "purchase.shipping": OrderPart.SHIPPING,
    "purchase.tax": OrderPart.TAX,
    "purchase.tip": OrderPart.TIP,
    "purchase.gift_card": OrderPart.GIFT_CARD,
    "purchase.cost": OrderPart.COST,
    "line.amount": OrderPart.LINES | OrderPart.LINE_AMOUNTS,
    "line.unit_price": OrderPart.LINES | OrderPart.LINE_AMOUNTS,
    "line.cost": OrderPart.LINES | OrderPart.COST,
    "line.unit_cost": OrderPart.LINES | OrderPart.COST,
}
_UPDATES: Final = frozenset(_PARTS) - {"purchase.date", "purchase.time", "purchase.total", "purchase.currency"}


def parts_of(fields: Collection[str]) -> OrderPart:
    """The parts of an order that these fields give."""
    parts = OrderPart(0)
    for field_id in fields:
        if field_id.startswith("customer."):
            parts |= OrderPart.BUYER
        elif field_id.startswith("line."):
            parts |= _PARTS.get(field_id, OrderPart.LINES)
        else:
            parts |= _PARTS.get(field_id, OrderPart(0))
    return parts


def is_whole(parts: OrderPart) -> bool:
    """Whether files with these parts tell of orders that nobody has to know already."""
    return OrderPart.DATE in parts and bool(parts & AMOUNTS)


def columns_needed(fields: Collection[str]) -> tuple[str, ...]:
    """The fields that a file of purchases lacks: day and amount, unless it can only mean to update known orders."""
    parts = parts_of(fields)
    needed = () if OrderPart.DATE in parts else ("purchase.date",)
    if not parts & AMOUNTS:
        says_more = not _UPDATES.isdisjoint(fields) or (bool(needed) and OrderPart.BUYER in parts)
        if says_more and "purchase.order_key" in fields:
            return ()
        needed = (*needed, "purchase.total")
    return needed


@lru_cache(maxsize=64)
def parts_of_saved(mapping: str) -> OrderPart:
    """The parts that a file owned whose mapping was saved as this text; all of them when it cannot be read."""
    try:
        return parts_of(frozenset(fields_present(FileMapping.from_json(mapping))))
    except KnownError:
        return EVERYTHING
