"""Customer figures of other days, by the very code of the scores: active customers and RFM classes."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass
from datetime import date
from pathlib import Path
from typing import Final

from sqlalchemy import Connection, text

from app.models.db.engine import join_workspace
from app.models.domain.insights import HomeTrends, YearFigure
from app.models.domain.ports import Progress
from app.models.domain.settings import ScorePolicy
from app.services.insights.calendar import has_whole_year, trend_days, year_ago
from app.services.insights.order_history import read_orders
from app.services.scoring import rfm
from app.services.scoring.columns import FeatureTable

CHILD_FROM_CUSTOMERS: Final = 15_000
"""From here on reading the orders would hold the interpreter so long that the window stutters."""

_STATE: Final = """
    SELECT (SELECT json_array(count(*), max(id), max(created_at), max(withdrawn_at), count(withdrawn_at))
            FROM import_batch),
        (SELECT json_array(count(*), max(id), max(withdrawn_at), count(withdrawn_at)) FROM decision),
        (SELECT json_array(count(*), max(customer_id)) FROM profile),
        (SELECT value FROM setting WHERE key = 'figures_stale')"""


@dataclass(frozen=True, slots=True)
class DayCounts:
    """Customers with a sale in the 365 days up to a day, and how many are in each RFM class on that day."""

    active: int
    classes: Mapping[str, int]


def state_of(connection: Connection, policy: ScorePolicy) -> str:
    """Return a text that changes whenever past days may have to be counted anew."""
    row = connection.execute(text(_STATE)).one()
    return json.dumps([*row, asdict(policy)], sort_keys=True)


def wanted_days(as_of: date) -> tuple[date, ...]:
    """Return every day that the trends of `as_of` look at."""
    return tuple(sorted({*trend_days(as_of), year_ago(as_of)}))


def count_days(
    connection: Connection, days: Sequence[date], policy: ScorePolicy, progress: Progress
) -> list[DayCounts]:
    """Count the customers of several days from the orders up to each. Reads every order once."""
    orders = read_orders(connection)
    counts: list[DayCounts] = []
    for day in days:
        progress.check_cancelled()
        counts.append(_count(connection, orders.features(day), policy))
    return counts


def _count(connection: Connection, features: FeatureTable, policy: ScorePolicy) -> DayCounts:
    import numpy as np  # noqa: PLC0415 - the window starts without it

    column = next(column for column in rfm.compute(features, policy, connection) if column.spec.id == "rfm")
    classes = np.zeros(0, dtype=np.int64) if column.classes is None else column.classes
    found = np.bincount(classes, minlength=len(rfm.CLASSES)).tolist()
    active = int((features["purchase_count_12m"] > 0).sum())
    return DayCounts(active, dict(zip(rfm.CLASSES, found, strict=True)))


def count_days_in_child(path: Path, days: Sequence[date], policy: ScorePolicy, progress: Progress) -> list[DayCounts]:
    """Count several days over a connection of its own; what a worker process calls."""
    database = join_workspace(path)
    try:
        with database.read() as connection:
            return count_days(connection, days, policy, progress)
    finally:
        database.close()


def trends(as_of: date, first_sale_on: date | None, counts: Mapping[date, DayCounts]) -> HomeTrends:
    """Put the counts of `wanted_days` in order; what lies before the data is None."""
    days = trend_days(as_of)
    before = year_ago(as_of)

    def active(day: date) -> int | None:
        return counts[day].active if has_whole_year(first_sale_on, day) else None

    def members(klass: str, day: date) -> int | None:
        return counts[day].classes[klass] if first_sale_on is not None and first_sale_on <= day else None

    return HomeTrends(
        as_of=as_of,
        days=days,
        active_customers=YearFigure(counts[as_of].active, active(before), tuple(map(active, days))),
        classes={
            klass: YearFigure(
                counts[as_of].classes[klass],
                members(klass, before),
                tuple(members(klass, day) for day in days),
            )
            for klass in rfm.CLASSES
        },
    )
