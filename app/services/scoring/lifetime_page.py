"""Who holds the value to come, and what each generation of customers has brought, from the stored figures."""

from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING, Any, Final

from sqlalchemy import text

from app.models.domain.score_page import Cohort, ConcentrationPoint, LifetimePage
from app.models.domain.values import day_of_epoch, epoch_day
from app.services.scoring.qualities import stored_quality

if TYPE_CHECKING:
    from sqlalchemy import Connection

    from app.models.domain.settings import ScorePolicy

PERIOD_DAYS: Final = 91
_MOST_COHORTS: Final = 12
_POINTS: Final = 20
_ACTIVE_DAYS: Final = 365

_COHORTS: Final = """
    SELECT {quarter} AS cohort, count(*), count(*) FILTER (WHERE f.last_purchase_day > f.first_purchase_day),
        count(*) FILTER (WHERE f.last_purchase_day > :active_after), avg(s.value)
    FROM customer_feature AS f
    LEFT JOIN customer_score AS s ON s.score_id = 'lifetime_value' AND s.customer_id = f.customer_id
    WHERE f.first_purchase_day >= :first GROUP BY 1 ORDER BY 1"""
_WORTH: Final = """
    SELECT {quarter} AS cohort, max(0, (o.day - f.first_purchase_day) / {period}) AS age, sum(o.net_e4)
    FROM customer_feature AS f JOIN customer_order AS o ON o.customer_id = f.customer_id AND o.day <= :day
    WHERE f.first_purchase_day >= :first GROUP BY 1, 2"""


def lifetime_page(connection: Connection, as_of: date, policy: ScorePolicy) -> LifetimePage:
    """Return concentration and cohorts of the stored lifetime values; empty where the score was refused."""
    quality = stored_quality(connection, "lifetime_value")
    values = [
        int(row[0])
        for row in connection.exec_driver_sql(
            "SELECT value FROM customer_score WHERE score_id = 'lifetime_value' ORDER BY value DESC"
        )
    ]
    horizon = quality.horizon_days if quality and quality.horizon_days else policy.lifetime_horizon_days
    return LifetimePage(horizon, policy.margin_share, sum(values), _concentration(values), _cohorts(connection, as_of))


def _concentration(values: list[int]) -> tuple[ConcentrationPoint, ...]:
    """Return the share of the value that the best 5 %, 10 % … 100 % hold; `values` are in descending order."""
    total = sum(values)
    if total <= 0:
        return ()
    found = [ConcentrationPoint(0.0, 0.0)]
    held, taken = 0, 0
    for point in range(1, _POINTS + 1):
        until = round(len(values) * point / _POINTS)
        held += sum(values[taken:until])
        taken = until
        found.append(ConcentrationPoint(point / _POINTS, held / total))
    return tuple(found)


def _cohorts(connection: Connection, as_of: date) -> tuple[Cohort, ...]:
    """Return the cohorts of the last quarters, the oldest first."""
    starts = _quarter_starts(as_of)
    day, first = epoch_day(as_of), epoch_day(starts[0])
    # Quarters are looked up by their first days, which a sum of comparisons numbers.
    quarter = " + ".join(f"(f.first_purchase_day >= {epoch_day(start)})" for start in starts[1:]) or "0"
    params = {"day": day, "first": first, "active_after": day - _ACTIVE_DAYS}
    worth: dict[int, dict[int, int]] = {}
    rows = connection.execute(text(_WORTH.format(quarter=quarter, period=PERIOD_DAYS)), params)
    for cohort, age, net_e4 in rows:
        worth.setdefault(cohort, {})[age] = net_e4
    found = connection.execute(text(_COHORTS.format(quarter=quarter)), params)
    return tuple(_cohort(row, starts, as_of, worth.get(row[0], {})) for row in found)


def _cohort(row: Any, starts: list[date], as_of: date, worth: dict[int, int]) -> Cohort:
    number, customers, came_back, active, expected = (*(int(cell) for cell in row[:4]), row[4])
    start = starts[number]
    last_first = starts[number + 1] - timedelta(1) if number + 1 < len(starts) else as_of
    periods = (as_of - last_first).days // PERIOD_DAYS
    brought: list[int] = []
    total = 0
    for age in range(periods):
        total += worth.get(age, 0)
        brought.append(round(total / 100 / customers))
    mean = None if expected is None else round(expected)
    return Cohort(start.isoformat(), customers, came_back, active, tuple(brought), mean)


def _quarter_starts(as_of: date) -> list[date]:
    """Return the first days of the last quarters up to the one that `as_of` is in."""
    start = date(as_of.year, as_of.month - (as_of.month - 1) % 3, 1)
    found = [start]
    while len(found) < _MOST_COHORTS and start.year > day_of_epoch(0).year:
        start = date(start.year - (start.month == 1), (start.month - 4) % 12 + 1, 1)
        found.append(start)
    return found[::-1]
