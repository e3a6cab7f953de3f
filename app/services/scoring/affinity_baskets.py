"""What each order holds, as one integer: bit n tells whether it holds the n-th category.

Ten million lines become one number per order, written when figures are rebuilt (`fill_baskets`) and read in one pass
(`read_baskets`). Orders not written yet, or sorted otherwise since, are summed up from their lines while reading, so a
reading connection has the same answer. A category is the user's choice, else the file's, else found in the name.
"""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from datetime import date
from hashlib import blake2b
from typing import TYPE_CHECKING, Final

from sqlalchemy import Connection, text

from app.models.domain.values import epoch_day
from app.services.scoring.affinity_model import Baskets
from app.services.scoring.categories import derived_categories
from app.services.workspace.service import get_setting, set_setting

if TYPE_CHECKING:
    from app.services.scoring.columns import Integers

MOST_CATEGORIES: Final = 62
"""Bits of an SQLite integer that stay positive; the categories with most products have them."""

SAMPLE_CUSTOMERS: Final = 5_000
_KEY: Final = "basket_categories"
_BLOCK: Final = 1_024
_DAY_ZERO: Final = 4_000_000
_DAY_BITS: Final = 23
"""Customer and day in one number; as text, a block of customers is one row to fetch, a third of the cost."""

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
    found = assortment(connection)
    fingerprint = found.fingerprint()
    if get_setting(connection, _KEY) != fingerprint:
        connection.exec_driver_sql("DELETE FROM order_basket")
        set_setting(connection, _KEY, fingerprint)
    with_bits(connection, found)
    written = connection.exec_driver_sql(
        "INSERT OR REPLACE INTO order_basket (purchase_id, content_key, holds) "
        f"SELECT p.id, p.content_key, {_SUM_UP.format(purchase='p.id')} FROM purchase AS p "
        "LEFT JOIN order_basket AS b ON b.purchase_id = p.id "
        "WHERE p.kind = 'sale' AND p.is_live = 1 AND (b.content_key IS NULL OR b.content_key <> p.content_key)"
    ).rowcount
    connection.exec_driver_sql("DROP TABLE temp.product_bit")
    return written


def read_baskets(connection: Connection, as_of: date, around: int | None = None) -> Baskets:
    """Return what every live customer held in its sales up to `as_of`; the orders of one day are one basket.

    One pass over customer_order; memory is a few numbers per order. With `around`, this customer and some
    `SAMPLE_CUSTOMERS` others: enough to say why.
    """
    import numpy as np  # noqa: PLC0415 - the window starts without it

    found = assortment(connection)
    is_written = get_setting(connection, _KEY) == found.fingerprint()
    with_bits(connection, found)
    holds = _SUM_UP.format(purchase="o.purchase_id")
    kept, join = holds, ""
    if is_written:
        kept = f"coalesce(b.holds, {holds})"
        join = "LEFT JOIN order_basket AS b ON b.purchase_id = o.purchase_id"
    step = 1
    ids = np.array(
        [row[0] for row in connection.exec_driver_sql("SELECT customer_id FROM profile ORDER BY 1")], np.int64
    )
    if around is not None:
        step = max(1, len(ids) // SAMPLE_CUSTOMERS)
    statement = text(
        f"SELECT group_concat(((o.customer_id - :low) << {_DAY_BITS}) + o.day + {_DAY_ZERO}), group_concat({kept}) "
        f"FROM customer_order AS o {join} WHERE o.is_sale AND o.day <= :day "
        "AND o.customer_id >= :low AND o.customer_id < :high AND (o.customer_id % :step = 0 OR o.customer_id = :around)"
    )
    parts = [np.zeros((2, 0), dtype=np.int64)]
    for low in np.unique(ids // _BLOCK * _BLOCK).tolist():
        params = {"day": epoch_day(as_of), "around": around, "step": step, "low": low, "high": low + _BLOCK}
        coded, held = connection.execute(statement, params).one()
        if coded is not None:
            keys = np.fromstring(coded, dtype=np.int64, sep=",") + (low << _DAY_BITS)
            parts.append(np.stack([keys, np.fromstring(held, dtype=np.int64, sep=",")]))
    connection.exec_driver_sql("DROP TABLE temp.product_bit")
    keys, holding = np.concatenate(parts, axis=1)
    return _by_day(keys, holding, ids, found.categories)


def with_bits(connection: Connection, found: Assortment) -> None:
    """Make the temporary table product_bit(product_id, bit); the caller drops it."""
    bits = {name: 1 << place for place, name in enumerate(found.categories)}
    connection.exec_driver_sql("DROP TABLE IF EXISTS temp.product_bit")
    connection.exec_driver_sql("CREATE TEMP TABLE product_bit (product_id INTEGER PRIMARY KEY, bit INTEGER NOT NULL)")
    rows = [(product, bits[name]) for product, name in found.category_of.items() if name in bits]
    if rows:
        connection.exec_driver_sql("INSERT INTO temp.product_bit VALUES (?, ?)", rows)


def _by_day(keys: Integers, holds: Integers, live: Integers, categories: tuple[str, ...]) -> Baskets:
    """Merge the orders of a customer on one day; `keys` hold both, customers in the higher bits."""
    import numpy as np  # noqa: PLC0415 - the window starts without it

    is_live = np.isin(keys >> _DAY_BITS, live)
    keys, holds = keys[is_live], holds[is_live]
    if not len(keys):
        nothing = np.zeros(0, dtype=np.int64)
        return Baskets(nothing, nothing, nothing, nothing, categories)
    order = np.argsort(keys, kind="stable")
    keys, holds = keys[order], holds[order]
    starts = np.flatnonzero(np.concatenate([[True], keys[1:] != keys[:-1]]))
    ids, customer = np.unique(keys[starts] >> _DAY_BITS, return_inverse=True)
    day = (keys[starts] & ((1 << _DAY_BITS) - 1)) - _DAY_ZERO
    return Baskets(ids, customer, day, np.bitwise_or.reduceat(holds, starts), categories)
