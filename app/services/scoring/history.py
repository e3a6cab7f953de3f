"""All orders of all customers up to a day in a few arrays, and what they were as of any earlier day.

Read once; each further day costs a search per customer. Purchases of one day count as one: rhythm and repeat purchases
are about days.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

import numpy as np
from sqlalchemy import text

from app.models.domain.values import epoch_day
from app.services.scoring.columns import FeatureTable

if TYPE_CHECKING:
    from datetime import date

    from numpy.typing import NDArray
    from sqlalchemy import Connection

    Numbers = NDArray[np.float64]
    Integers = NDArray[np.int64]

_BLOCK: Final = 1024
_DAY_ZERO: Final = 4_000_000
_DAY_BITS: Final = 23
_ORDERS: Final = f"""
    SELECT group_concat((((customer_id - :low) << {_DAY_BITS}) + day + {_DAY_ZERO}) * 2 + is_sale),
        group_concat(net_e4)
    FROM customer_order WHERE customer_id >= :low AND customer_id < :high AND day <= :day"""
"""Customer, day and kind of an order in one number, and its amount: as text, a block of customers is one row to fetch,
which costs a fifth of fetching the orders one by one."""


@dataclass(frozen=True, slots=True)
class Ledger:
    """Dated amounts by customer, then day. `keys` (customer's place and day in one number) are ascending.

    `starts` has one more entry than there are customers; `amounts_e4` and `counts` are running totals with a
    leading 0.
    """

    keys: Integers
    days: Integers
    starts: Integers
    amounts_e4: Integers
    counts: Integers

    @classmethod
    def of(cls, customers: int, places: Integers, days: Integers, net_e4: Integers, counts: Integers) -> Ledger:
        """Build from rows in ascending order of customer and day."""
        starts = np.searchsorted(places, np.arange(customers + 1))
        return cls(_key(places, days), days, starts, _running(net_e4), _running(counts))

    def ends(self, day: int) -> Integers:
        """Return for each customer the place behind its last row up to `day`."""
        customers = len(self.starts) - 1
        return np.searchsorted(self.keys, _key(np.arange(customers), np.int64(day)), side="right")

    def rows_between(self, after: int, until: int) -> Integers:
        """Return how many rows each customer has after a day and until another."""
        return self.ends(until) - self.ends(after)

    def amounts_between(self, after: int, until: int) -> Integers:
        """Return the sum of the amounts of each customer, in ten-thousandths."""
        return self.amounts_e4[self.ends(until)] - self.amounts_e4[self.ends(after)]


@dataclass(frozen=True, slots=True)
class OrderHistory:
    """Days with a sale (a row each), and refunds (a row each), of the customers of a table of features."""

    as_of: date
    customers: int
    sales: Ledger
    refunds: Ledger

    @property
    def last_day(self) -> int:
        """Return the day up to which orders were read, as epoch day."""
        return epoch_day(self.as_of)

    @property
    def first_day(self) -> int | None:
        """Return the epoch day of the first sale; None without any."""
        return int(self.sales.days.min()) if len(self.sales.days) else None


def history_of(features: FeatureTable, connection: Connection) -> OrderHistory:
    """Return the orders behind a table of features; read at the first call, kept with the table."""
    kept = features.memo.get("orders")
    if not isinstance(kept, OrderHistory):
        kept = features.memo["orders"] = read_history(connection, features.as_of, features.customer_ids)
    return kept


def read_history(connection: Connection, as_of: date, customer_ids: Integers) -> OrderHistory:
    """Read the orders of `customer_ids` (ascending) up to a day. One pass over the order index; about 30 bytes each."""
    coded, net_e4 = _read_orders(connection, epoch_day(as_of), customer_ids)
    day_and_kind = coded & ((1 << (_DAY_BITS + 1)) - 1)
    ids, days, is_sale = coded >> (_DAY_BITS + 1), (day_and_kind >> 1) - _DAY_ZERO, (coded & 1) == 1
    places = np.searchsorted(customer_ids, ids)
    is_known = np.zeros(len(ids), dtype=bool)
    inside = places < len(customer_ids)
    is_known[inside] = customer_ids[places[inside]] == ids[inside]
    sold, refunded = is_known & is_sale, is_known & (net_e4 < 0)
    count = len(customer_ids)
    refunds = Ledger.of(count, places[refunded], days[refunded], net_e4[refunded], np.ones_like(days[refunded]))
    return OrderHistory(as_of, count, _by_day(count, places[sold], days[sold], net_e4[sold]), refunds)


def _read_orders(connection: Connection, day: int, customer_ids: Integers) -> tuple[Integers, Integers]:
    """Return the numbers of the statement above, with absolute customer ids in place of those within a block."""
    parts: list[tuple[Integers, Integers]] = []
    statement = text(_ORDERS)
    for low in np.unique(customer_ids // _BLOCK * _BLOCK).tolist():
        row = connection.execute(statement, {"low": low, "high": low + _BLOCK, "day": day}).one()
        if row[0] is not None:
            coded = np.fromstring(row[0], dtype=np.int64, sep=",") + (low << (_DAY_BITS + 1))
            parts.append((coded, np.fromstring(row[1], dtype=np.int64, sep=",")))
    if not parts:
        return np.zeros(0, dtype=np.int64), np.zeros(0, dtype=np.int64)
    return np.concatenate([part[0] for part in parts]), np.concatenate([part[1] for part in parts])


def _by_day(customers: int, places: Integers, days: Integers, net_e4: Integers) -> Ledger:
    """Merge the sales of a customer on one day."""
    keys = _key(places, days)
    is_new = np.ones(len(keys), dtype=bool)
    is_new[1:] = keys[1:] != keys[:-1]
    firsts = np.flatnonzero(is_new)
    amounts, counts = net_e4, np.ones(len(keys), dtype=np.int64)
    if len(firsts):
        amounts, counts = np.add.reduceat(net_e4, firsts), np.diff(np.append(firsts, len(keys)))
    return Ledger.of(customers, places[firsts], days[firsts], amounts, counts.astype(np.int64))


def _key(places: Integers, days: Integers | np.int64) -> Integers:
    return (places << _DAY_BITS) + days + _DAY_ZERO


def _running(values: Integers) -> Integers:
    return np.concatenate([[0], np.cumsum(values)]).astype(np.int64)
