"""The next product of one customer, by what those who bought the same also bought.

Asked for one customer at a time, over this customer and some thousand others. A product that the customer bought within
`JUST_DAYS`, or has and hardly anybody buys twice, is never proposed.
"""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Final

from sqlalchemy import text

from app.models.domain.affinity import ProductHint
from app.models.domain.reasons import Reason
from app.models.domain.values import epoch_day
from app.services.scoring.affinity import ONCE_SHARE
from app.services.scoring.affinity_baskets import SAMPLE_CUSTOMERS, assortment

if TYPE_CHECKING:
    from datetime import date

    from sqlalchemy import Connection

JUST_DAYS: Final = 30
_LEAST_BUYERS: Final = 10
_ONCE_BUYERS: Final = 20
_OWN_TIMES: Final = 3
_BOUGHT: Final = """
    SELECT o.customer_id, l.product_id, count(DISTINCT o.day), max(o.day) FROM customer_order AS o
    JOIN purchase_line AS l ON l.purchase_id = o.purchase_id
    WHERE o.is_sale AND o.day <= :day AND l.product_id IS NOT NULL AND o.customer_id IN (
        SELECT customer_id FROM profile WHERE customer_id % :step = 0 OR customer_id = :around)
    GROUP BY 1, 2"""


@dataclass(slots=True)
class _Shelf:
    """Who bought each product: customers, and how many of them on two days; and what the customer itself bought."""

    customers: int = 0
    buyers: defaultdict[int, set[int]] = field(default_factory=lambda: defaultdict(set))
    again: defaultdict[int, int] = field(default_factory=lambda: defaultdict(int))
    own: dict[int, tuple[int, int]] = field(default_factory=dict[int, tuple[int, int]])

    def is_bought_once(self, product: int) -> bool:
        """Tell whether hardly any of enough buyers came back for a product."""
        count = len(self.buyers[product])
        return count >= _ONCE_BUYERS and self.again[product] <= ONCE_SHARE * count


def next_products(connection: Connection, as_of: date, customer_id: int, limit: int) -> tuple[ProductHint, ...]:
    """Return the products to propose, the likeliest first; none for a customer without lines of products."""
    day = epoch_day(as_of)
    shelf = _read(connection, day, customer_id)
    if not shelf.own:
        return ()
    found: dict[int, tuple[float, int | None]] = {}
    for product in shelf.buyers:
        best = _best_pair(shelf, product)
        if best is not None and not _is_barred(shelf, product, day):
            found[product] = best
    for product, (times, last) in shelf.own.items():
        if times >= _OWN_TIMES and not _is_barred(shelf, product, day) and day - last <= 365:
            found[product] = (min(0.95, times / (times + 2)), None)
    chosen = sorted(found, key=lambda product: (-found[product][0], product))[:limit]
    return _hints(connection, shelf, day, [(product, *found[product]) for product in chosen])


def _read(connection: Connection, day: int, customer_id: int) -> _Shelf:
    count = int(connection.exec_driver_sql("SELECT count(*) FROM profile").scalar_one())
    params = {"day": day, "step": max(1, count // SAMPLE_CUSTOMERS), "around": customer_id}
    shelf, seen = _Shelf(), set[int]()
    for customer, product, times, last in connection.execute(text(_BOUGHT), params):
        seen.add(customer)
        shelf.buyers[product].add(customer)
        shelf.again[product] += times > 1
        if customer == customer_id:
            shelf.own[product] = (times, last)
    shelf.customers = len(seen)
    return shelf


def _is_barred(shelf: _Shelf, product: int, day: int) -> bool:
    if product not in shelf.own:
        return False
    return day - shelf.own[product][1] < JUST_DAYS or shelf.is_bought_once(product)


def _best_pair(shelf: _Shelf, product: int) -> tuple[float, int] | None:
    """Return the part of the buyers of an own product who take this one too, where that is more than everybody."""
    if product in shelf.own:
        return None
    everybody = len(shelf.buyers[product]) / max(shelf.customers, 1)
    shares = [
        (len(shelf.buyers[own] & shelf.buyers[product]) / (len(shelf.buyers[own]) - 1), own)
        for own in shelf.own
        if len(shelf.buyers[own]) > _LEAST_BUYERS
    ]
    best = max(shares, key=lambda pair: (pair[0], -pair[1]), default=None)
    return best if best is not None and best[0] > everybody and round(best[0] * 10) > 0 else None


def _hints(
    connection: Connection, shelf: _Shelf, day: int, chosen: list[tuple[int, float, int | None]]
) -> tuple[ProductHint, ...]:
    rows = connection.exec_driver_sql("SELECT id, name, sku FROM product")
    names = {int(row[0]): str(row[1] or row[2]) for row in rows}
    category_of = assortment(connection).category_of
    hints: list[ProductHint] = []
    for product, share, pair in chosen:
        if pair is None:
            times, last = shelf.own[product]
            reason = Reason("product_own", {"product": names[product], "times": times, "days": day - last}, 1.0)
        else:
            params = {"product": names[product], "with": names[pair], "take": round(share * 10), "of": 10}
            reason = Reason("product_pair", params, 1.0)
        hints.append(ProductHint(product, names[product], category_of.get(product), round(100 * share, 1), reason))
    return tuple(hints)
