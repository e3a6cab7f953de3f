"""What each order holds, as one integer: bit n tells whether it holds the n-th category.

Ten million lines become one number per order, written when figures are rebuilt (`fill_baskets`) and read in one pass
(`read_baskets`). Orders not written yet, or sorted otherwise since, are summed up from their lines while reading, so a
reading connection has the same answer. A category is the user's choice, else the file's, else found in the name.
"""

from __future__ import annotations

import json
from collections import Counter
from dataclasses import dataclass
from datetime import date
from hashlib import blake2b
from typing import TYPE_CHECKING, Final

from sqlalchemy import Connection, text

from app.services.scoring.affinity_model import Baskets
from app.services.scoring.categories import derived_categories
from app.services.workspace.service import get_setting, set_setting

if TYPE_CHECKING:
    from app.services.scoring.affinity_model import Integers
    from app.services.scoring.history import OrderHistory

MOST_CATEGORIES: Final = 62
"""Bits of an SQLite integer that stay positive; the categories with most products have them."""

SAMPLE_CUSTOMERS: Final = 5_000
_KEY: Final = "basket_categories"
_PURCHASES: Final = 65_536
_FIND_UNWRITTEN: Final = """INSERT INTO temp.unwritten
    SELECT p.id FROM purchase AS p LEFT JOIN order_basket AS b ON b.purchase_id = p.id
    WHERE p.kind = 'sale' AND p.is_live = 1 AND (b.content_key IS NULL OR b.content_key <> p.content_key)"""
_WRITTEN: Final = """SELECT b.purchase_id, b.holds FROM json_each(:ids) AS i
    JOIN order_basket AS b ON b.purchase_id = i.value"""

_SUM_UP: Final = """(SELECT coalesce(sum(DISTINCT k.bit), 0) FROM purchase_line AS l
    JOIN temp.product_bit AS k ON k.product_id = l.product_id WHERE l.purchase_id = {purchase})"""


@dataclass(frozen=True, slots=True)
class Assortment:
    """The categories in their order of bits, and the category of each product."""

    categories: tuple[str, ...]
    category_of: dict[int, str]

    def fingerprint(self) -> str:
        """Return what changes when any product is sorted otherwise."""
        sorted_products = "\x1f".join(f"{product}\x1e{name}" for product, name in sorted(self.category_of.items()))
        return blake2b("\x1d".join((*self.categories, sorted_products)).encode(), digest_size=16).hexdigest()


def assortment(connection: Connection) -> Assortment:
    """Return every product's category. Sales are not looked at: what is sold later moves no product."""
    rows = connection.exec_driver_sql(
        "SELECT p.id, p.name, coalesce(c.category, nullif(trim(p.category), '')) FROM product AS p "
        "LEFT JOIN product_category AS c ON c.product_id = p.id ORDER BY p.id"
    ).all()
    category_of = {product_id: category for product_id, _, category in rows if category}
    unsorted = [(product_id, name) for product_id, name, category in rows if not category]
    found = derived_categories(tuple(name for _, name in unsorted))
    category_of |= {product_id: category for (product_id, _), category in zip(unsorted, found, strict=True) if category}
    sizes = Counter(category_of.values())
    largest = sorted(sizes, key=lambda name: (-sizes[name], name))[:MOST_CATEGORIES]
    return Assortment(tuple(sorted(largest)), category_of)


def fill_baskets(connection: Connection) -> int:
    """Write what the orders hold that are new or changed, all of them when products are sorted otherwise.

    Return how many were written.
    """
    from app.services.scoring.basket_packs import (  # noqa: PLC0415 - the window starts without it
        BLOCK_BITS,
        forget_packs,
        pack_baskets,
    )

    found = assortment(connection)
    fingerprint = found.fingerprint()
    if get_setting(connection, _KEY) != fingerprint:
        connection.exec_driver_sql("DELETE FROM order_basket")
        forget_packs(connection)
        set_setting(connection, _KEY, fingerprint)
    connection.exec_driver_sql("DROP TABLE IF EXISTS temp.unwritten")
    connection.exec_driver_sql("CREATE TEMP TABLE unwritten (purchase_id INTEGER PRIMARY KEY)")
    connection.exec_driver_sql(_FIND_UNWRITTEN)
    blocks = connection.exec_driver_sql(f"SELECT DISTINCT purchase_id >> {BLOCK_BITS} FROM temp.unwritten")
    forget_packs(connection, [int(row[0]) for row in blocks])
    with_bits(connection, found)
    written = connection.exec_driver_sql(
        "INSERT OR REPLACE INTO order_basket (purchase_id, content_key, holds) "
        f"SELECT p.id, p.content_key, {_SUM_UP.format(purchase='p.id')} "
        "FROM temp.unwritten AS u JOIN purchase AS p ON p.id = u.purchase_id"
    ).rowcount
    connection.exec_driver_sql("DROP TABLE temp.unwritten")
    connection.exec_driver_sql("DROP TABLE temp.product_bit")
    pack_baskets(connection)
    return written


def read_baskets(connection: Connection, as_of: date) -> Baskets:
    """Return what every live customer held in its sales up to `as_of`; the orders of one day are one basket."""
    import numpy as np  # noqa: PLC0415 - the window starts without it

    from app.services.scoring.history import read_history  # noqa: PLC0415 - the window starts without it

    rows = connection.exec_driver_sql("SELECT customer_id FROM profile ORDER BY 1")
    ids = np.array([row[0] for row in rows], dtype=np.int64)
    return baskets_of(connection, read_history(connection, as_of, ids, has_purchases=True), ids)


def baskets_of(connection: Connection, history: OrderHistory, customer_ids: Integers) -> Baskets:
    """Return what the days with a sale of a history (read with its purchases) held. One pass over order_basket."""
    import numpy as np  # noqa: PLC0415 - the window starts without it

    found = assortment(connection)
    sales = history.sales
    customer = np.repeat(np.arange(history.customers, dtype=np.int32), np.diff(sales.starts))
    purchases, rows = history.purchases, history.rows
    if purchases is None or rows is None or not len(rows):
        nothing = np.zeros(0, dtype=np.int64)
        return Baskets(customer_ids, nothing, nothing, nothing, found.categories)
    held = _held(connection, purchases, found)
    firsts = np.flatnonzero(np.diff(rows, prepend=-1))
    return Baskets(customer_ids, customer, sales.days, np.bitwise_or.reduceat(held, firsts), found.categories)


def _held(connection: Connection, purchases: Integers, found: Assortment) -> Integers:
    """Return what each purchase holds: as packed, else as written, else summed up from its lines."""
    import numpy as np  # noqa: PLC0415 - the window starts without it

    from app.services.scoring.basket_packs import UNWRITTEN, packed_holds  # noqa: PLC0415 - as above

    is_current = get_setting(connection, _KEY) == found.fingerprint()
    held = packed_holds(connection, purchases) if is_current else np.full(len(purchases), UNWRITTEN, dtype=np.int64)
    places = np.flatnonzero(held == UNWRITTEN)
    if not len(places):
        return held
    with_bits(connection, found)
    summed = f"SELECT value, {_SUM_UP.format(purchase='value')} FROM json_each(:ids)"
    for low in range(0, len(places), _PURCHASES):
        part = places[low : low + _PURCHASES]
        unknown = set(purchases[part].tolist())
        known: dict[int, int] = {}
        for statement in (_WRITTEN, summed) if is_current else (summed,):
            ids = json.dumps(sorted(unknown - known.keys()))
            known |= {int(one): int(held_by) for one, held_by in connection.execute(text(statement), {"ids": ids})}
        held[part] = [known[purchase] for purchase in purchases[part].tolist()]
    connection.exec_driver_sql("DROP TABLE temp.product_bit")
    return held


def read_sample(connection: Connection, as_of: date, around: int) -> Baskets:
    """Return the baskets of one customer and some `SAMPLE_CUSTOMERS` others: enough to say why."""
    import numpy as np  # noqa: PLC0415 - the window starts without it

    from app.services.scoring.history import read_history  # noqa: PLC0415 - the window starts without it

    step = max(1, int(connection.exec_driver_sql("SELECT count(*) FROM profile").scalar_one()) // SAMPLE_CUSTOMERS)
    chosen = connection.execute(
        text("SELECT customer_id FROM profile WHERE customer_id % :step = 0 OR customer_id = :around ORDER BY 1"),
        {"step": step, "around": around},
    )
    ids = np.array([row[0] for row in chosen], dtype=np.int64)
    return baskets_of(connection, read_history(connection, as_of, ids, has_purchases=True), ids)


def with_bits(connection: Connection, found: Assortment) -> None:
    """Make the temporary table product_bit(product_id, bit); the caller drops it."""
    bits = {name: 1 << place for place, name in enumerate(found.categories)}
    connection.exec_driver_sql("DROP TABLE IF EXISTS temp.product_bit")
    connection.exec_driver_sql("CREATE TEMP TABLE product_bit (product_id INTEGER PRIMARY KEY, bit INTEGER NOT NULL)")
    rows = [(product, bits[name]) for product, name in found.category_of.items() if name in bits]
    if rows:
        connection.exec_driver_sql("INSERT INTO temp.product_bit VALUES (?, ?)", rows)
