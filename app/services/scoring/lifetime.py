"""Lifetime value: what each customer will bring within the horizon, with an interval. See lifetime_model.py.

In revenue, or in margin when the owner gave one. The detail of a score holds the bounds of the interval in cents,
`low|high`.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Final

from app.models.domain.reasons import Reason
from app.models.domain.score import ScoreSpec
from app.models.domain.score_quality import ScoreQuality
from app.models.domain.settings import ScorePolicy
from app.services.scoring.columns import FeatureTable, ScoreColumn, ScoreValue
from app.services.scoring.qualities import keep_quality, stored_quality

if TYPE_CHECKING:
    from sqlalchemy import Connection

SPECS: Final = (ScoreSpec("lifetime_value", "cents", True, 0, None, 50, 1),)  # noqa: FBT003 - higher is better


def compute(features: FeatureTable, policy: ScorePolicy, connection: Connection) -> tuple[ScoreColumn, ...]:
    """Value every customer with a sale, or nobody with the reason in the quality."""
    import numpy as np  # noqa: PLC0415 - the window starts without it

    from app.services.scoring import lifetime_model  # noqa: PLC0415 - the window starts without it
    from app.services.scoring.history import history_of  # noqa: PLC0415 - the window starts without it
    from app.services.scoring.purchase_fit import purchases_of  # noqa: PLC0415 - the window starts without it

    history, horizon = history_of(features, connection), policy.lifetime_horizon_days
    as_of, day = features.as_of.isoformat(), history.last_day
    refused = list(lifetime_model.refusals(history, day, horizon))
    said: list[Reason] = []
    if not refused:
        for is_refusal, reason in lifetime_model.objections(history, day):
            (refused if is_refusal else said).append(reason)
    if refused:
        keep_quality(features, ScoreQuality("lifetime_value", as_of, "refused", tuple(refused), horizon))
        return (ScoreColumn(SPECS[0], features.customer_ids[:0], np.zeros(0)),)
    test = lifetime_model.tested(history, day, horizon)
    said.append(Reason("lifetime_untested", {}, -1.0) if test is None else Reason("lifetime_tested", test, 1.0))
    level = "full" if test is not None and len(said) == 1 else "indicative"
    details: dict[str, Any] = {"tested": test, "margin_share": policy.margin_share}
    keep_quality(features, ScoreQuality("lifetime_value", as_of, level, tuple(said), horizon, None, details))
    found = lifetime_model.values(history, purchases_of(features, history), horizon)
    share = 1.0 if policy.margin_share is None else policy.margin_share
    low, high = (np.rint(bound * share).astype(np.int64).tolist() for bound in (found.low, found.high))
    bounds: list[str | None] = [f"{least}|{most}" for least, most in zip(low, high, strict=True)]
    ids = features.customer_ids[found.places]
    return (ScoreColumn(SPECS[0], ids, np.rint(found.expected * share), None, bounds),)


def explain(
    known: Mapping[str, Any], scores: Mapping[str, ScoreValue], policy: ScorePolicy, connection: Connection
) -> Mapping[str, tuple[Reason, ...]]:
    """Say the interval, and what it rests on: purchases so far, their worth, the silence."""
    quality = stored_quality(connection, "lifetime_value")
    detail = connection.exec_driver_sql(
        "SELECT detail FROM customer_score WHERE score_id = 'lifetime_value' AND customer_id = ?",
        (known["customer_id"],),
    ).scalar()
    horizon = quality.horizon_days if quality else policy.lifetime_horizon_days
    reasons: list[Reason] = []
    if detail:
        low, _, high = str(detail).partition("|")
        params = {"low_cents": int(low), "high_cents": int(high), "horizon_days": horizon, "of_ten": 8}
        reasons.append(Reason("lifetime_interval", params, 0.0))
    else:
        params = {"value_cents": round(scores["lifetime_value"][0] or 0), "horizon_days": horizon}
        reasons.append(Reason("lifetime_expected", params, 0.0))
    basket = {"purchases": known["purchase_count"], "average_cents": known["average_basket_cents"]}
    reasons.append(Reason("lifetime_basket", basket, 1.0 if known["purchase_count"] > 1 else -1.0))
    if known["tempo_days"]:
        times = round(known["recency_days"] / known["tempo_days"], 1)
        rhythm = {"days": known["recency_days"], "tempo_days": known["tempo_days"], "times": times}
        reasons.append(Reason("lifetime_rhythm", rhythm, 1.0 if times <= 1 else -1.0))
    return {"lifetime_value": tuple(reasons)}
