"""All orders of all customers up to a day in a few arrays, and what they were as of any earlier day.

Read once; each further day costs a search per customer. Purchases of one day count as one: rhythm and repeat purchases
are about days.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import timedelta
from typing import TYPE_CHECKING, Final

import numpy as np
from sqlalchemy import text

from app.models.domain.values import epoch_day
from app.services.scoring.columns import ORDERS, FeatureTable
from app.services.scoring.features import FEATURES, YEAR_DAYS

if TYPE_CHECKING:
    from datetime import date

    from numpy.typing import NDArray
    from sqlalchemy import Connection

    Numbers = NDArray[np.float64]
    Integers = NDArray[np.signedinteger]
    Flags = NDArray[np.bool_]

NEVER: Final = -1_000_000
"""An epoch day before any order."""

_BLOCK: Final = 1024
_DAY_ZERO: Final = 4_000_000
_DAY_BITS: Final = 23
_ORDERS: Final = f"""
    SELECT group_concat((((customer_id - :low) << {_DAY_BITS}) + day + {_DAY_ZERO}) * 2 + is_sale),
        group_concat(net_e4){{purchases}}
    FROM customer_order WHERE customer_id >= :low AND customer_id < :high AND day <= :day"""
"""Customer, day and kind of an order in one number, and its amount: as text, a block of customers is one row to fetch,
which costs a fifth of fetching the orders one by one."""
_PURCHASES: Final = ", group_concat(purchase_id)"


@dataclass(frozen=True, slots=True)
class Ledger:
    """Dated amounts by customer, then day.

    `starts` has one more entry than there are customers; `amounts_e4` and `counts` are running totals with a
    leading 0. Places behind a day are kept once they were asked for.
    """

    days: Integers
    starts: Integers
    amounts_e4: Integers
    counts: Integers
    known_ends: dict[int, Integers] = field(default_factory=dict[int, "Integers"], compare=False, repr=False)

    @classmethod
    def of(cls, customers: int, places: Integers, days: Integers, net_e4: Integers, counts: Integers) -> Ledger:
        """Build from rows in ascending order of customer and day."""
        starts = np.concatenate([[0], np.cumsum(np.bincount(places, minlength=customers))]).astype(np.int64)
        return cls(days, starts, _running(net_e4), _running(counts))

    def ends(self, day: int) -> Integers:
        """Return for each customer the place behind its last row up to `day`."""
        found = self.known_ends.get(day)
        if found is None:
            before = np.zeros(len(self.days) + 1, dtype=np.int32)
            np.cumsum(self.days <= day, out=before[1:])
            found = self.starts[:-1] + before[self.starts[1:]] - before[self.starts[:-1]]
            # Asked for some dozens of days: four bytes each are enough for two thousand million rows.
            found = self.known_ends[day] = found.astype(np.int32)
        return found

    def rows_between(self, after: int, until: int) -> Integers:
        """Return how many rows each customer has after a day and until another."""
        return self.ends(until) - self.ends(after)

    def amounts_between(self, after: int, until: int) -> Integers:
        """Return the sum of the amounts of each customer, in ten-thousandths."""
        return self.amounts_e4[self.ends(until)] - self.amounts_e4[self.ends(after)]


@dataclass(frozen=True, slots=True)
class OrderHistory:
    """Days with a sale (a row each), and refunds (a row each), of the customers of a table of features.

    `purchases` and `rows`, when asked for: the purchase of each sale and the row of `sales` that it is in.
    """

    as_of: date
    customers: int
    sales: Ledger
    refunds: Ledger
    purchases: Integers | None = None
    rows: Integers | None = None
    corrections: Ledger | None = None
    """Amounts in favour of the business that are no sales; rare, so None where there is none."""
    memo: dict[object, object] = field(default_factory=dict[object, object], compare=False, repr=False)
    """What was found of these orders and is asked for again."""

    def net_between(self, after: int, until: int) -> Integers:
        """Return each customer's net revenue after a day and until another, in ten-thousandths."""
        net_e4 = self.sales.amounts_between(after, until) + self.refunds.amounts_between(after, until)
        return net_e4 if self.corrections is None else net_e4 + self.corrections.amounts_between(after, until)

    @property
    def last_day(self) -> int:
        """Return the day up to which orders were read, as epoch day."""
        return epoch_day(self.as_of)

    @property
    def first_day(self) -> int | None:
        """Return the epoch day of the first sale; None without any."""
        return int(self.sales.days.min()) if len(self.sales.days) else None


def history_of(features: FeatureTable, connection: Connection, *, has_purchases: bool = False) -> OrderHistory:
    """Return the orders behind a table of features; read at the first call, kept with the table."""
    kept = features.memo.get(ORDERS)
    if not isinstance(kept, OrderHistory) or (has_purchases and kept.purchases is None):
        kept = features.memo[ORDERS] = read_history(
            connection, features.as_of, features.customer_ids, has_purchases=has_purchases
        )
    return kept


def read_history(
    connection: Connection, as_of: date, customer_ids: Integers, *, has_purchases: bool = False
) -> OrderHistory:
    """Read the orders of `customer_ids` (ascending) up to a day. One pass over the order index; about 30 bytes each."""
    sold, other = _read_orders(connection, epoch_day(as_of), customer_ids, _PURCHASES if has_purchases else "")
    count = len(customer_ids)
    sales, rows = _by_day(count, sold)
    corrected = other.net_e4 > 0
    corrections = _ledger(count, other.kept(corrected)) if corrected.any() else None
    refunds = _ledger(count, other.kept(other.net_e4 < 0))
    if not has_purchases:
        return OrderHistory(as_of, count, sales, refunds, corrections=corrections)
    return OrderHistory(as_of, count, sales, refunds, sold.purchases, rows, corrections)


def read_orders_apart(connection: Connection, as_of: date, customer_ids: Integers) -> OrderHistory:
    """Read the same with a row for each sale, also of one day: what chance deals with one by one."""
    sold, other = _read_orders(connection, epoch_day(as_of), customer_ids, "")
    count = len(customer_ids)
    corrections = _ledger(count, other.kept(other.net_e4 > 0)) if (other.net_e4 > 0).any() else None
    refunds = _ledger(count, other.kept(other.net_e4 < 0))
    return OrderHistory(as_of, count, _ledger(count, sold), refunds, corrections=corrections)


def _ledger(customers: int, found: _Orders) -> Ledger:
    return Ledger.of(customers, found.places, found.days, found.net_e4, np.ones(len(found.days), dtype=np.int64))


def order_features(history: OrderHistory) -> dict[str, Numbers]:
    """Return every feature of FEATURES by customer, as `features.feature_select` computes them in SQL."""
    day, sales, refunds = history.last_day, history.sales, history.refunds
    year_ago = epoch_day(history.as_of - timedelta(YEAR_DAYS))
    starts, ends = sales.starts[:-1], sales.starts[1:]
    days_bought, has_sale = ends - starts, ends > starts
    first, last = np.full(len(starts), np.nan), np.full(len(starts), np.nan)
    first[has_sale], last[has_sale] = sales.days[starts[has_sale]], sales.days[ends[has_sale] - 1]
    count = np.diff(sales.counts[sales.starts]).astype(np.float64)
    revenue, returned = _cents(history.net_between(NEVER, day)), np.diff(refunds.amounts_e4[refunds.starts])
    years = sales.ends(year_ago)
    with np.errstate(divide="ignore", invalid="ignore"):
        columns: dict[str, Numbers] = {
            "first_purchase_day": first,
            "last_purchase_day": last,
            "recency_days": day - last,
            "purchase_count": count,
            "revenue_cents": revenue,
            "purchase_count_12m": (sales.counts[ends] - sales.counts[years]).astype(np.float64),
            "revenue_12m_cents": _cents(history.net_between(year_ago, day)),
            "average_basket_cents": np.where(has_sale, _rounded(revenue / count), np.nan),
            "tempo_days": np.where(days_bought > 1, _rounded((last - first) / (days_bought - 1)), np.nan),
            "refunded_cents": _cents(-returned),
        }
    return {name: columns[name] for name in FEATURES}


def window_features(history: OrderHistory, window_days: int) -> tuple[Numbers, Numbers]:
    """Return (number of sales, net revenue in cents) of each customer in the last `window_days`."""
    day, sales = history.last_day, history.sales
    after = day - window_days
    counts = sales.counts[sales.ends(day)] - sales.counts[sales.ends(after)]
    return counts.astype(np.float64), _cents(history.net_between(after, day))


def _cents(amount_e4: Integers) -> Numbers:
    """As `values.cents`: round once, halves away from zero."""
    return np.sign(amount_e4) * ((np.abs(amount_e4) + 50) // 100).astype(np.float64)


def _rounded(values: Numbers) -> Numbers:
    """Halves away from zero, as SQLite rounds."""
    return np.sign(values) * np.floor(np.abs(values) + 0.5)


@dataclass(frozen=True, slots=True)
class _Orders:
    """Orders one by one, by customer, then day."""

    places: Integers
    days: Integers
    net_e4: Integers
    purchases: Integers

    def kept(self, which: Flags) -> _Orders:
        purchases = self.purchases[which] if len(self.purchases) else self.purchases
        return _Orders(self.places[which], self.days[which], self.net_e4[which], purchases)


_NONE: Final = _Orders(*(np.zeros(0, dtype=kind) for kind in (np.int32, np.int32, np.int64, np.int64)))


def _read_orders(connection: Connection, day: int, customer_ids: Integers, purchases: str) -> tuple[_Orders, _Orders]:
    """Return the sales, and the other orders."""
    statement = text(_ORDERS.format(purchases=purchases))
    sold, other = [_NONE], [_NONE]
    for low in np.unique(customer_ids // _BLOCK * _BLOCK).tolist():
        row = connection.execute(statement, {"low": low, "high": low + _BLOCK, "day": day}).one()
        if row[0] is not None:
            block, is_sale = _block(low, tuple(row), customer_ids)
            sold.append(block.kept(is_sale))
            other.append(block.kept(~is_sale))
    return _joined(sold), _joined(other)


def _joined(parts: list[_Orders]) -> _Orders:
    return _Orders(
        np.concatenate([part.places for part in parts]),
        np.concatenate([part.days for part in parts]),
        np.concatenate([part.net_e4 for part in parts]),
        np.concatenate([part.purchases for part in parts]),
    )


def _block(low: int, row: tuple[str, ...], customer_ids: Integers) -> tuple[_Orders, Flags]:
    """Turn the texts of a block of customers into arrays, without those that are not live; tell which are sales."""
    coded, net_e4, *purchases = (np.fromstring(cell, dtype=np.int64, sep=",") for cell in row)
    place_of = np.full(_BLOCK, -1, dtype=np.int32)
    first, behind = np.searchsorted(customer_ids, [low, low + _BLOCK])
    place_of[customer_ids[first:behind] - low] = np.arange(first, behind)
    places = place_of[coded >> (_DAY_BITS + 1)]
    days = ((coded >> 1) & ((1 << _DAY_BITS) - 1)) - _DAY_ZERO
    found = _Orders(places, days.astype(np.int32), net_e4, purchases[0] if purchases else net_e4[:0])
    is_live, is_sale = places >= 0, (coded & 1) == 1
    return (found, is_sale) if is_live.all() else (found.kept(is_live), is_sale[is_live])


def _by_day(customers: int, sold: _Orders) -> tuple[Ledger, Integers]:
    """Merge the sales of a customer on one day; return also the row that each sale went to."""
    is_new = np.ones(len(sold.days), dtype=bool)
    is_new[1:] = (sold.places[1:] != sold.places[:-1]) | (sold.days[1:] != sold.days[:-1])
    firsts = np.flatnonzero(is_new)
    rows = np.cumsum(is_new, dtype=np.int32) - np.int32(1)
    counts = np.append(firsts, len(sold.days))
    amounts = _running(sold.net_e4)[counts]
    starts = np.concatenate([[0], np.cumsum(np.bincount(sold.places[firsts], minlength=customers))]).astype(np.int64)
    return Ledger(sold.days[firsts], starts, amounts, counts), rows


def _running(values: Integers) -> Integers:
    total = np.zeros(len(values) + 1, dtype=np.int64)
    np.cumsum(values, out=total[1:])
    return total
