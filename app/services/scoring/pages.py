"""The page of one score, read from the stored figures: distribution, stake, reasons, and whom to look at first."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Final

from sqlalchemy import text

from app.models.domain.score_page import (
    ReasonShare,
    ScoredCustomer,
    ScorePage,
    ScoreStep,
    Stake,
    TestedStep,
)
from app.services.scoring.attrition import TESTED_STEPS
from app.services.scoring.qualities import stored_quality

if TYPE_CHECKING:
    from sqlalchemy import Connection

    from app.models.domain.score import ScoreOverview, ScoreSpec
    from app.models.domain.score_quality import ScoreQuality

STAKES: Final[Mapping[str, tuple[str, ...]]] = {
    "attrition": ("high",),
    "engagement": ("quiet", "silent"),
    "engagement_points": ("quiet", "silent"),
    "satisfaction": ("detractor",),
    "satisfaction_points": ("detractor",),
    "influence": ("ambassador",),
    "rfm": ("at_risk",),
    "pmg": ("large",),
    "vpec": ("dropping",),
}
"""The classes that a score's page asks to act on; without an entry everybody with the score."""

_CLASSES_IN: Final = {"engagement_points": "engagement", "satisfaction_points": "satisfaction"}
"""Scores without classes whose twin has them."""

_LOYAL: Final = "('best', 'loyal', 'at_risk')"
_MONEY_EDGES: Final = tuple(digit * 10**power for power in range(2, 9) for digit in (1, 2, 5))
_DAY_EDGES: Final = (1, 2, 4, 8, 15, 31, 61, 91, 181, 366, 731)
_POINT_STEPS: Final = 20
_SHARE_STEPS: Final = 100
_TURNED: Final = frozenset({"engagement", "engagement_points"})
"""Scores on a scale of a hundred whose low end is the one to act on: the list weighs what is missing to a hundred."""


def score_page(connection: Connection, overview: ScoreOverview, limit: int) -> ScorePage:
    """Return the page of a score; `first` holds the `limit` customers that come first, without their reasons.

    A few aggregates over the scored customers: about a quarter of a second for 100,000.
    """
    spec = overview.spec
    quality = stored_quality(connection, spec.id)
    return ScorePage(
        overview,
        quality,
        steps(connection, spec),
        _stake(connection, spec),
        _reasons(connection, spec),
        _first(connection, spec, limit),
        _tested_steps(quality),
    )


def steps(connection: Connection, spec: ScoreSpec, table: str = "customer_score") -> tuple[ScoreStep, ...]:
    """Return how the values of a score spread, over even steps or, for money and days, growing ones."""
    found = _step_sql(spec)
    if found is None:
        return ()
    number, edges = found
    rows = connection.execute(
        text(
            f"SELECT {number} AS step, count(*), sum(f.revenue_12m_cents), "
            f"sum(CAST(round(s.value * f.revenue_12m_cents) AS INTEGER)) FROM {table} AS s "
            "JOIN customer_feature AS f USING (customer_id) WHERE s.score_id = :id GROUP BY 1"
        ),
        {"id": spec.id},
    )
    known = {int(step): (count, revenue, weighted) for step, count, revenue, weighted in rows}
    has_weight = spec.unit == "share"
    made: list[ScoreStep] = []
    for place in range(len(edges) - 1):
        count, revenue, weighted = known.get(place, (0, 0, 0))
        made.append(ScoreStep(edges[place], edges[place + 1], count, revenue, weighted if has_weight else 0))
    return tuple(made)


def _step_sql(spec: ScoreSpec) -> tuple[str, tuple[float, ...]] | None:
    """Return the SQL of the number of the step of a value, and the edges of the steps; None without a scale."""
    if spec.unit == "share":
        edges = tuple(step / _SHARE_STEPS for step in range(_SHARE_STEPS + 1))
        return f"min(CAST(round(s.value * 10000) AS INTEGER) / {10_000 // _SHARE_STEPS}, {_SHARE_STEPS - 1})", edges
    if spec.unit in {"cents", "days"}:
        inner = _MONEY_EDGES if spec.unit == "cents" else _DAY_EDGES
        # The last edge only closes the scale: larger values are counted in the last step too.
        edges = (0.0, *(float(edge) for edge in inner), float(inner[-1] * 10))
        return " + ".join(f"(s.value >= {edge})" for edge in inner), edges
    if spec.highest is None or spec.lowest != 0 or spec.highest not in {10, 100}:
        return None
    width = spec.highest / _POINT_STEPS
    edges = tuple(step * width for step in range(_POINT_STEPS + 1))
    return f"min(CAST(s.value / {width} AS INTEGER), {_POINT_STEPS - 1})", edges


def _stake(connection: Connection, spec: ScoreSpec) -> Stake:
    classes = STAKES.get(spec.id, ())
    members, params = _members(spec)
    row = connection.execute(
        text(
            "SELECT count(*), coalesce(sum(f.revenue_12m_cents), 0), count(r.customer_id), "
            "CAST(coalesce(sum(round(s.value * f.revenue_12m_cents)), 0) AS INTEGER) "
            f"FROM {members} JOIN customer_feature AS f USING (customer_id) LEFT JOIN customer_score AS r "
            f"ON r.score_id = 'rfm' AND r.customer_id = s.customer_id AND r.class IN {_LOYAL}"
        ),
        params,
    ).one()
    total = connection.exec_driver_sql("SELECT coalesce(sum(revenue_12m_cents), 0) FROM customer_feature").scalar_one()
    expected = int(row[3]) if spec.unit == "share" else None
    return Stake(classes, row[0], row[1], row[1] / total if total > 0 else 0.0, row[2], expected)


def _reasons(connection: Connection, spec: ScoreSpec) -> tuple[ReasonShare, ...]:
    """Return the main reasons of those at stake, most frequent first; only attrition keeps one per customer."""
    if spec.id != "attrition":
        return ()
    members, params = _members(spec)
    rows = connection.execute(
        text(
            f"SELECT s.detail, count(*), sum(f.revenue_12m_cents) FROM {members} "
            "JOIN customer_feature AS f USING (customer_id) WHERE s.detail IS NOT NULL GROUP BY 1 ORDER BY 2 DESC, 1"
        ),
        params,
    )
    return tuple(ReasonShare(code, count, revenue) for code, count, revenue in rows)


def _first(connection: Connection, spec: ScoreSpec, limit: int) -> tuple[ScoredCustomer, ...]:
    """Return those to look at first: by risk × revenue, by value for amounts, by revenue otherwise."""
    members, params = _members(spec)
    weight = "f.revenue_12m_cents"
    if spec.unit == "share":
        weight = "s.value * f.revenue_12m_cents"
    elif spec.id in _TURNED:
        weight = "(100 - s.value) / 100 * f.revenue_12m_cents"
    elif spec.unit == "cents":
        weight = "s.value"
    rows = connection.execute(
        text(
            f"SELECT s.customer_id, p.display_name, s.value, s.class, f.revenue_12m_cents, {weight} AS weight, "
            f"s.detail FROM {members} JOIN customer_feature AS f USING (customer_id) "
            "JOIN profile AS p USING (customer_id) ORDER BY weight DESC, s.customer_id LIMIT :limit"
        ),
        {**params, "limit": limit},
    )
    return tuple(_customer(row, has_interval=spec.id == "lifetime_value") for row in rows)


def _customer(row: Any, *, has_interval: bool) -> ScoredCustomer:
    customer_id, name, value, klass, revenue, weight, detail = row
    low, _, high = str(detail or "").partition("|")
    bounds = (int(low), int(high)) if has_interval and high else (None, None)
    return ScoredCustomer(customer_id, name, value, klass, revenue, round(weight or 0), None, *bounds)


def _members(spec: ScoreSpec) -> tuple[str, dict[str, Any]]:
    """Return the FROM clause over the scores `s` of those at stake, and its values."""
    classes = STAKES.get(spec.id, ())
    if not classes:
        return "(SELECT * FROM customer_score WHERE score_id = :id) AS s", {"id": spec.id}
    names = ", ".join(f"'{klass}'" for klass in classes)
    inner = f"SELECT customer_id FROM customer_score WHERE score_id = :classes_in AND class IN ({names})"
    return (
        f"(SELECT * FROM customer_score WHERE score_id = :id AND customer_id IN ({inner})) AS s",
        {"id": spec.id, "classes_in": _CLASSES_IN.get(spec.id, spec.id)},
    )


def _tested_steps(quality: ScoreQuality | None) -> tuple[TestedStep, ...]:
    kept: list[list[float]] = list(quality.details.get(TESTED_STEPS, ())) if quality else []
    return tuple(TestedStep(int(n), int(count), said, int(seen)) for n, count, said, seen in kept)
