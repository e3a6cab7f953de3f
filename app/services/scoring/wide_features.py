"""The wide table: everything that scores may look at, of every customer, as of any day.

What feature_select sums up, and beside it the rhythm and the last months of purchases, refunds and contacts. Orders are
read in one pass over their index, contacts in one over their events; nothing dated after the day is read.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta
from typing import TYPE_CHECKING, Final

import numpy as np
from sqlalchemy import text

from app.services.scoring.columns import ORDERS, FeatureTable, read_features
from app.services.scoring.features import FEATURES
from app.services.scoring.history import history_of, order_features, read_history

if TYPE_CHECKING:
    from datetime import date

    from sqlalchemy import Connection

    from app.services.scoring.columns import Integers, Numbers

RECENT_DAYS: Final = (30, 90)
ORDER_FEATURES: Final = (
    "purchase_days",
    "purchase_days_30d",
    "purchase_days_90d",
    "revenue_30d_cents",
    "revenue_90d_cents",
    "mean_gap_days",
    "last_gap_days",
    "refund_count",
    "last_refund_days",
)
"""Of days with a sale; revenue of the sales alone; gaps between such days, none under two; days since a refund."""

_CONTACT_KINDS: Final = {
    "sent": "e.kind = 'sent'",
    "opened": "e.kind = 'opened'",
    "clicked": "e.kind = 'clicked'",
    "replied": "e.kind = 'replied'",
    "visited": "e.kind = 'visited'",
    "called": "e.kind = 'called'",
    "bounced": "e.kind = 'bounced'",
    "unsubscribed": "e.kind = 'unsubscribed'",
    "complained": "e.kind = 'complained'",
    "incoming": "e.direction = 'in'",
}
CONTACT_FEATURES: Final = tuple(f"{kind}_{what}" for kind in _CONTACT_KINDS for what in ("count", "count_90d", "days"))
"""Of each kind of contact: how many ever and in 90 days, and the days since the last one (none: never)."""

WIDE_FEATURES: Final = (*FEATURES, *ORDER_FEATURES, *CONTACT_FEATURES)


def wide_features(connection: Connection, as_of: date) -> FeatureTable:
    """Return every feature of every live customer as of a day; NaN where there is nothing to say."""
    table = read_features(connection, as_of)
    add_order_features(table, connection)
    add_contact_features(table, connection)
    return table


def wide_features_of_one(connection: Connection, as_of: date, customer_id: int) -> FeatureTable:
    """Return every feature of one customer as of a day."""
    ids = np.array([customer_id], dtype=np.int64)
    history = read_history(connection, as_of, ids)
    table = FeatureTable(as_of, ids, order_features(history), {ORDERS: history})
    add_order_features(table, connection)
    table.columns.update(_contact_features(connection, as_of, ids, "AND rc.customer_id = :customer"))
    return table


def add_order_features(table: FeatureTable, connection: Connection) -> None:
    """Add ORDER_FEATURES to a table of features."""
    table.columns.update(_order_features(table, connection))


def add_contact_features(table: FeatureTable, connection: Connection) -> None:
    """Add CONTACT_FEATURES to a table of features."""
    table.columns.update(_contact_features(connection, table.as_of, table.customer_ids))


def rows(table: FeatureTable) -> Iterator[dict[str, float | None]]:
    """Yield customer_id and every feature of each customer; None where there is nothing to say."""
    names = tuple(table.columns)
    columns = [[_plain(value) for value in table.columns[name].tolist()] for name in names]
    for customer_id, *values in zip(table.customer_ids.tolist(), *columns, strict=True):
        yield {"customer_id": customer_id, **dict(zip(names, values, strict=True))}


def _order_features(table: FeatureTable, connection: Connection) -> dict[str, Numbers]:
    history = history_of(table, connection)
    day, sales, refunds = history.last_day, history.sales, history.refunds
    starts, ends = sales.starts[:-1], sales.ends(day)
    count = ends - starts
    gaps, last_gaps = np.full(len(count), np.nan), np.full(len(count), np.nan)
    repeats = count > 1
    last = sales.days[ends[repeats] - 1]
    gaps[repeats] = (last - sales.days[starts[repeats]]) / (count[repeats] - 1)
    last_gaps[repeats] = last - sales.days[ends[repeats] - 2]
    columns: dict[str, Numbers] = {"purchase_days": count.astype(np.float64)}
    for days in RECENT_DAYS:
        columns[f"purchase_days_{days}d"] = sales.rows_between(day - days, day).astype(np.float64)
        columns[f"revenue_{days}d_cents"] = np.floor((sales.amounts_between(day - days, day) + 50) / 100)
    refund_starts, refund_ends = refunds.starts[:-1], refunds.ends(day)
    has_refund = refund_ends > refund_starts
    last_refund = np.full(len(count), np.nan)
    last_refund[has_refund] = day - refunds.days[refund_ends[has_refund] - 1]
    columns["mean_gap_days"] = gaps.round(2)
    columns["last_gap_days"] = last_gaps
    columns["refund_count"] = (refund_ends - refund_starts).astype(np.float64)
    columns["last_refund_days"] = last_refund
    return {name: columns[name] for name in ORDER_FEATURES}


def _contact_features(connection: Connection, as_of: date, ids: Integers, only: str = "") -> dict[str, Numbers]:
    sums = ", ".join(
        f"count(*) FILTER (WHERE {test}), count(*) FILTER (WHERE {test} AND e.happened_on > :recent), "
        f"julianday(:day) - julianday(max(e.happened_on) FILTER (WHERE {test}))"
        for test in _CONTACT_KINDS.values()
    )
    statement = (
        f"SELECT rc.customer_id, {sums} FROM contact_event AS e JOIN record_customer AS rc USING (record_id) "
        f"WHERE e.is_live = 1 AND e.happened_on <= :day {only} GROUP BY rc.customer_id"
    )
    params: dict[str, str | int] = {"day": as_of.isoformat(), "recent": (as_of - timedelta(90)).isoformat()}
    if only:
        params["customer"] = int(ids[0])
    columns = {name: np.full(len(ids), np.nan if name.endswith("_days") else 0.0) for name in CONTACT_FEATURES}
    found = connection.execute(text(statement), params).all()
    if found:
        cells = np.array([tuple(row) for row in found], dtype=np.float64)
        owners = cells[:, 0].astype(np.int64)
        is_live = np.isin(owners, ids)
        places = np.searchsorted(ids, owners[is_live])
        for number, name in enumerate(CONTACT_FEATURES, 1):
            columns[name][places] = cells[is_live, number]
    return columns


def _plain(value: float) -> float | None:
    if value != value:  # noqa: PLR0124 - NaN alone differs from itself
        return None
    return int(value) if value == int(value) else value
