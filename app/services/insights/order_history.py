"""All orders of all customers in memory, once, and from them the features that RFM reads of any number of days.

`read_features` asks the database anew for each day, which for fourteen days of a million orders takes twenty times as
long; a test holds both to the same figures.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta
from typing import TYPE_CHECKING

from app.models.domain.values import epoch_day
from app.services.scoring.columns import FeatureTable
from app.services.scoring.features import YEAR_DAYS

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray
    from sqlalchemy import Connection

    Integers = NDArray[np.int64]

_ORDERS = """
    SELECT customer_id, day, is_sale, net_e4 FROM customer_order
    WHERE customer_id IN (SELECT customer_id FROM profile) ORDER BY customer_id, day, purchase_id"""
_PORTION = 50_000


@dataclass(frozen=True, slots=True)
class OrderHistory:
    """Orders by customer, then day; int64, 8 bytes a value.

    `customer_ids` (one per customer with an order) and `starts` (where its orders begin); `days` of the orders;
    `sales` and `net_e4` are running totals with a leading 0; `last_sale` is the place of the latest sale up to each
    order, -1 before the first.
    """

    customer_ids: Integers
    starts: Integers
    days: Integers
    sales: Integers
    net_e4: Integers
    last_sale: Integers

    def features(self, as_of: date) -> FeatureTable:
        """Return the features that RFM reads as of a day, of every customer with an order; NaN = none."""
        import numpy as np  # noqa: PLC0415 - the window starts without it

        ends = self._places_after(epoch_day(as_of))
        years = self._places_after(epoch_day(as_of - timedelta(YEAR_DAYS)))
        count = self.sales[ends] - self.sales[self.starts]
        last_day, first_day = np.full(len(ends), np.nan), np.full(len(ends), np.nan)
        buys = count > 0
        last_day[buys] = self.days[self.last_sale[ends[buys] - 1]]
        # The running number of sales steps up behind a sale: its first step after a customer's start is the first one.
        first_day[buys] = self.days[np.searchsorted(self.sales, self.sales[self.starts[buys]] + 1) - 1]
        net = self.net_e4[ends] - self.net_e4[self.starts]
        columns = {
            "first_purchase_day": first_day,
            "last_purchase_day": last_day,
            "recency_days": epoch_day(as_of) - last_day,
            "purchase_count": count.astype(np.float64),
            "revenue_cents": (np.sign(net) * ((np.abs(net) + 50) // 100)).astype(np.float64),
            "purchase_count_12m": (self.sales[ends] - self.sales[years]).astype(np.float64),
        }
        return FeatureTable(as_of, self.customer_ids, columns)

    def _places_after(self, day: int) -> Integers:
        """For each customer the place behind its last order up to `day`."""
        import numpy as np  # noqa: PLC0415 - the window starts without it

        if not len(self.days):
            return self.starts
        return self.starts + np.add.reduceat((self.days <= day).astype(np.int64), self.starts)


def read_orders(connection: Connection) -> OrderHistory:
    """Read every order of a customer with a profile. One pass in the order of the primary key."""
    import numpy as np  # noqa: PLC0415 - the window starts without it

    result = connection.exec_driver_sql(_ORDERS)
    cursor = result.cursor
    portions: list[Integers] = [np.empty((0, 4), dtype=np.int64)]
    while cursor is not None and (rows := cursor.fetchmany(_PORTION)):
        portions.append(np.array(rows, dtype=np.int64))
    result.close()
    customers, days, is_sale, net_e4 = np.ascontiguousarray(np.concatenate(portions).T)
    ids, starts = np.unique(customers, return_index=True)
    places = np.where(is_sale == 1, np.arange(len(days)), -1)
    return OrderHistory(
        ids,
        starts.astype(np.int64),
        days,
        np.concatenate([[0], np.cumsum(is_sale)]).astype(np.int64),
        np.concatenate([[0], np.cumsum(net_e4)]).astype(np.int64),
        np.maximum.accumulate(places) if len(places) else places,
    )
