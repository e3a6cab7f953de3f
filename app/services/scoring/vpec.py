"""VPEC, the value of the potential, engagement and evolution of each customer, in money and from 0 to 100.

See vpec_model.py. Beside the value stand five classes that say where a customer is: recent or old, single or multi
buyer, one or several channels, loyal or at risk, active or dropping. Prospects have a value and `vpec_buyer` too.
Reasons are computed when asked for; what they need of the whole base is kept with the quality.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING, Any, Final

from sqlalchemy import text

from app.models.domain.reasons import Reason
from app.models.domain.score import ScoreSpec
from app.models.domain.score_quality import ScoreQuality
from app.models.domain.settings import ScorePolicy
from app.services.scoring import attrition, engagement, lifetime
from app.services.scoring.columns import NO_CLASS, FeatureTable, ScoreColumn, ScoreValue
from app.services.scoring.qualities import keep_quality, stored_quality

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray
    from sqlalchemy import Connection

    from app.services.scoring.columns import Numbers
    from app.services.scoring.history import OrderHistory
    from app.services.scoring.vpec_model import Conversion, Parts

    Integers = NDArray[np.signedinteger]
    Flags = NDArray[np.bool_]

CLASSES: Final = ("rising", "steady", "dropping", "prospect")
SPECS: Final = (
    ScoreSpec("vpec", "cents", True, 0, None, 2, 1, CLASSES),  # noqa: FBT003 - higher is better
    ScoreSpec("vpec_points", "points", True, 0, 100, 2, 1),  # noqa: FBT003
    ScoreSpec("vpec_tenure", "class", True, None, None, 1, 1, ("recent", "old")),  # noqa: FBT003
    ScoreSpec("vpec_buyer", "class", True, None, None, 2, 1, ("multi", "single", "prospect")),  # noqa: FBT003
    ScoreSpec("vpec_channels", "class", True, None, None, 1, 1, ("multi", "single")),  # noqa: FBT003
    ScoreSpec("vpec_bond", "class", True, None, None, 1, 1, ("loyal", "at_risk")),  # noqa: FBT003
    ScoreSpec("vpec_activity", "class", True, None, None, 1, 1, ("active", "dropping")),  # noqa: FBT003
)
_HIGH: Final = attrition.CLASSES.index("high")
_SILENT_TIMES: Final = 2.0


@dataclass(frozen=True, slots=True)
class _Facts:
    """What the classes are told from; arrays over all customers."""

    parts: Parts
    has_sale: Flags
    is_at_risk: Flags
    typical_cents: float
    is_modelled: bool
    """True where the margin is a lifetime value, False where it repeats the last twelve months."""


def compute(features: FeatureTable, policy: ScorePolicy, connection: Connection) -> tuple[ScoreColumn, ...]:
    """Value every customer, and prospects where enough of them were seen to buy."""
    import numpy as np  # noqa: PLC0415 - the window starts without it

    from app.services.scoring.history import history_of  # noqa: PLC0415 - the window starts without it

    history = history_of(features, connection, has_purchases=True)
    facts = _facts(features, policy, connection, history)
    prospects = _prospects(features, policy, connection, history, facts)
    keep_quality(features, _quality(features, policy, facts, prospects))
    values = np.where(facts.has_sale, facts.parts.value, prospects.values)
    has_value = ~np.isnan(values)
    rounded = np.rint(values[has_value])
    classes = np.where(facts.has_sale, _evolution_classes(facts.parts), CLASSES.index("prospect"))[has_value]
    ids = features.customer_ids
    columns = [
        ScoreColumn(SPECS[0], ids[has_value], rounded, classes),
        ScoreColumn(SPECS[1], ids[has_value], _points(rounded)),
    ]
    for spec, chosen, numbers in _class_columns(features, connection, history, facts, prospects.is_prospect):
        columns.append(ScoreColumn(spec, ids[chosen], numbers[chosen].astype(np.float64), numbers[chosen]))
    return tuple(columns)


def explain(
    known: Mapping[str, Any], scores: Mapping[str, ScoreValue], policy: ScorePolicy, connection: Connection
) -> Mapping[str, tuple[Reason, ...]]:
    """Say the parts: margin, engagement, evolution; for a prospect the look-alikes and what a new customer brings."""
    quality = stored_quality(connection, "vpec")
    horizon = quality.horizon_days if quality and quality.horizon_days else policy.lifetime_horizon_days
    details: Mapping[str, Any] = quality.details if quality else {}
    if int(known["purchase_count"]):
        said = _customer_said(known, scores, policy, horizon, details, connection)
    else:
        said = _prospect_said(known, horizon, quality, connection)
    by_score: dict[str, tuple[Reason, ...]] = {"vpec": said, "vpec_points": said}
    for spec in SPECS[2:]:
        klass = scores[spec.id][1] if spec.id in scores else None
        by_score[spec.id] = (Reason(spec.id, {"class": klass}, 1.0 if klass == spec.classes[0] else -1.0),)
    return {score_id: why for score_id, why in by_score.items() if score_id in scores}


def _customer_said(
    known: Mapping[str, Any],
    scores: Mapping[str, ScoreValue],
    policy: ScorePolicy,
    horizon: int,
    details: Mapping[str, Any],
    connection: Connection,
) -> tuple[Reason, ...]:
    from app.services.scoring import vpec_model  # noqa: PLC0415 - the window starts without it

    day = int(known["last_purchase_day"]) + int(known["recency_days"])
    margin = scores.get("lifetime_value", (None, None))[0]
    if margin is None:
        share = 1.0 if policy.margin_share is None else policy.margin_share
        margin = max(0, int(known["revenue_12m_cents"])) * share * horizon / vpec_model.YEAR_DAYS
    points = scores.get("engagement_points", (0.0, None))[0] or 0.0
    least, most = vpec_model.ENGAGED
    weight = round(least + (most - least) * points / 100, 3)
    found = [
        Reason("vpec_margin", {"cents": round(margin), "horizon_days": horizon}, 1.0 if margin else -1.0),
        Reason("vpec_engagement", {"points": points, "factor": weight}, weight - 1),
    ]
    if int(known["first_purchase_day"]) <= day - vpec_model.YEAR_DAYS:
        recent, before = _two_years(connection, int(known["customer_id"]), day)
        factor = round(vpec_model.evolution_of(recent, before, float(details.get("typical_cents", 1.0))), 3)
        params = {"factor": factor, "recent_cents": round(recent), "before_cents": round(before)}
        found.append(Reason("vpec_evolution", params, factor - 1))
    return tuple(found)


def _two_years(connection: Connection, customer_id: int, day: int) -> tuple[float, float]:
    """Return the net revenue of a customer in the last year and in the one before, in cents, at least 0."""
    year = connection.execute(
        text(
            "SELECT coalesce(sum(net_e4) FILTER (WHERE day > :day - 365), 0), "
            "coalesce(sum(net_e4) FILTER (WHERE day <= :day - 365 AND day > :day - 730), 0) "
            "FROM customer_order WHERE customer_id = :id AND day <= :day"
        ),
        {"id": customer_id, "day": day},
    ).one()
    return max(0.0, year[0] / 100), max(0.0, year[1] / 100)


def _prospect_said(
    known: Mapping[str, Any], horizon: int, quality: ScoreQuality | None, connection: Connection
) -> tuple[Reason, ...]:
    from app.services.scoring.prospects import group_of_one  # noqa: PLC0415 - the window starts without it

    if quality is None:
        return ()
    details = quality.details
    seen: list[list[int]] = list(details.get("groups", ()))
    as_of = date.fromisoformat(quality.as_of)
    group = group_of_one(connection, int(known["customer_id"]), as_of, len(seen))
    watched, won = seen[group] if group < len(seen) else (0, 0)
    params = {"prospects": watched, "bought": won, "horizon_days": horizon}
    brought = {"cents": round(float(details.get("new_customer_cents", 0))), "horizon_days": horizon}
    return (Reason("vpec_prospect", params, 1.0), Reason("vpec_new_customer", brought))


def _facts(features: FeatureTable, policy: ScorePolicy, connection: Connection, history: OrderHistory) -> _Facts:
    import numpy as np  # noqa: PLC0415 - the window starts without it

    from app.services.scoring import vpec_model  # noqa: PLC0415 - the window starts without it

    size, day = len(features.customer_ids), history.last_day
    values = _computed(features, policy, connection, lifetime, "lifetime_value")
    share = 1.0 if policy.margin_share is None else policy.margin_share
    is_modelled = len(values.values) > 0
    margin = vpec_model.plain_margins(history, day, policy.lifetime_horizon_days) * share
    if is_modelled:
        margin = _spread(features, values, size)
    points = _spread(features, _computed(features, policy, connection, engagement, "engagement_points"), size)
    evolution, has_evolution = vpec_model.evolutions(history, day)
    parts = vpec_model.Parts(margin, vpec_model.engagement_factors(points), evolution, has_evolution)
    risk = _computed(features, policy, connection, attrition, "attrition")
    has_sale = features["purchase_count"] > 0
    with np.errstate(invalid="ignore"):
        silent = features["recency_days"] > _SILENT_TIMES * np.nan_to_num(features["tempo_days"], nan=1e9)
        is_at_risk = silent | (features["recency_days"] > vpec_model.YEAR_DAYS)
    if risk.classes is not None and (risk.classes != NO_CLASS).any():
        is_at_risk = features["recency_days"] > vpec_model.YEAR_DAYS
        places = np.searchsorted(features.customer_ids, risk.customer_ids)
        is_at_risk[places] = risk.classes == _HIGH
    typical = vpec_model.typical_year(history, day)
    return _Facts(parts, has_sale, is_at_risk & has_sale, typical, is_modelled)


@dataclass(frozen=True, slots=True)
class _Prospects:
    """Prospects and what they may become; arrays over all customers, NaN where nothing is known."""

    is_prospect: Flags
    values: Numbers
    chances: Numbers
    groups: Integers
    margin: float
    seen: Conversion


def _prospects(
    features: FeatureTable, policy: ScorePolicy, connection: Connection, history: OrderHistory, facts: _Facts
) -> _Prospects:
    import numpy as np  # noqa: PLC0415 - the window starts without it

    from app.services.scoring import vpec_model  # noqa: PLC0415 - the window starts without it
    from app.services.scoring.prospects import first_known, groups_at  # noqa: PLC0415 - the window starts without it

    day, horizon = history.last_day, policy.lifetime_horizon_days
    since = first_known(features, connection)
    groups, count = groups_at(features, connection, day - horizon)
    seen = vpec_model.conversion(history, day, horizon, since, groups, count)
    now, _ = groups_at(features, connection, day)
    is_prospect = ~facts.has_sale
    margin = vpec_model.new_customer_margin(history, day, horizon, facts.parts.margin)
    chances = seen.chance[now] if count else np.zeros(len(now))
    values = np.where(is_prospect & seen.is_known, chances * margin, np.nan)
    return _Prospects(is_prospect, values, chances, now, margin, seen)


def _quality(features: FeatureTable, policy: ScorePolicy, facts: _Facts, prospects: _Prospects) -> ScoreQuality:
    """Say what the margins rest on, and whether prospects could be valued."""
    horizon, seen = policy.lifetime_horizon_days, prospects.seen
    code, weight = ("vpec_modelled", 1.0) if facts.is_modelled else ("vpec_by_last_year", -1.0)
    reasons = [Reason(code, {"horizon_days": horizon}, weight)]
    watched, won = int(seen.prospects.sum()), int(seen.converted.sum())
    if prospects.is_prospect.any():
        params = {"prospects": watched, "bought": won, "horizon_days": horizon}
        reasons.append(Reason("vpec_prospects" if seen.is_known else "vpec_prospects_unknown", params))
    groups = [list(pair) for pair in zip(seen.prospects.tolist(), seen.converted.tolist(), strict=True)]
    level = "full" if facts.is_modelled else "indicative"
    as_of = features.as_of.isoformat()
    details: dict[str, Any] = {
        "groups": groups,
        "typical_cents": facts.typical_cents,
        "new_customer_cents": round(prospects.margin),
    }
    return ScoreQuality("vpec", as_of, level, tuple(reasons), horizon, None, details)


def _evolution_classes(parts: Parts) -> Integers:
    import numpy as np  # noqa: PLC0415 - the window starts without it

    from app.services.scoring import vpec_model  # noqa: PLC0415 - the window starts without it

    rising, dropping = parts.evolution >= vpec_model.RISING_FROM, parts.evolution <= vpec_model.DROPPING_FROM
    return np.where(rising, 0, np.where(dropping, 2, 1)).astype(np.int64)


def _class_columns(
    features: FeatureTable, connection: Connection, history: OrderHistory, facts: _Facts, is_prospect: Flags
) -> list[tuple[ScoreSpec, Flags, Integers]]:
    """Return spec, who has it and the number of the class of each of the five classes."""
    import numpy as np  # noqa: PLC0415 - the window starts without it

    from app.services.scoring import vpec_model  # noqa: PLC0415 - the window starts without it
    from app.services.scoring.prospects import channels_used  # noqa: PLC0415 - the window starts without it

    day, has_sale = history.last_day, facts.has_sale
    first, days = features["first_purchase_day"], np.diff(history.sales.starts)
    with np.errstate(invalid="ignore"):
        is_old = first <= day - vpec_model.YEAR_DAYS
        is_gone = features["recency_days"] > vpec_model.YEAR_DAYS
    is_dropping = is_gone | (facts.parts.evolution <= vpec_model.DROPPING_FROM)
    buyer = np.where(has_sale, np.where(days > 1, 0, 1), 2)
    channels = channels_used(connection, history)
    return [
        (SPECS[2], has_sale, is_old.astype(np.int64)),
        (SPECS[3], has_sale | is_prospect, buyer.astype(np.int64)),
        (SPECS[4], has_sale & (channels > 0), np.where(channels > 1, 0, 1).astype(np.int64)),
        (SPECS[5], has_sale, facts.is_at_risk.astype(np.int64)),
        (SPECS[6], has_sale, is_dropping.astype(np.int64)),
    ]


def _points(values: Numbers) -> Numbers:
    from app.services.scoring import vpec_model  # noqa: PLC0415 - the window starts without it

    return vpec_model.points_of(values)


def _computed(
    features: FeatureTable, policy: ScorePolicy, connection: Connection, module: Any, score_id: str
) -> ScoreColumn:
    """Return another score of the same table, computed now where it was not before."""
    found = features.scores.get(score_id)
    if found is None:
        for column in module.compute(features, policy, connection):
            features.scores[column.spec.id] = column
        found = features.scores[score_id]
    return found


def _spread(features: FeatureTable, column: ScoreColumn, size: int) -> Numbers:
    import numpy as np  # noqa: PLC0415 - the window starts without it

    values = np.full(size, np.nan)
    values[np.searchsorted(features.customer_ids, column.customer_ids)] = column.values
    return values
