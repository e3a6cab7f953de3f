"""PMG: few customers make half of the revenue. Large, medium and small by share of the cumulated net revenue.

Customers with a sale in the window are put in order of net revenue, largest first. One is large while those strictly
richer bring less than `pmg_large_share` of the positive revenue, medium while they bring less than
`pmg_medium_share`, else small; so equals share a class, the customer who crosses the line belongs above it, and
one customer alone is large. Revenue of zero or less (all returned) is small. No sale in the window: no class.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Final

from sqlalchemy import text

from app.models.domain.reasons import Reason
from app.models.domain.score import ScoreSpec
from app.models.domain.settings import ScorePolicy
from app.services.scoring.columns import NO_CLASS, FeatureTable, ScoreColumn, ScoreValue
from app.services.scoring.features import YEAR_DAYS

if TYPE_CHECKING:
    from sqlalchemy import Connection

    from app.services.scoring.columns import Integers, Numbers

_STANDING: Final = """
    SELECT coalesce(sum(max(value, 0)), 0), coalesce(sum(max(value, 0)) FILTER (WHERE value > :value), 0),
        count(*) FILTER (WHERE value > :value), count(*)
    FROM customer_score WHERE score_id = 'pmg' AND class IS NOT NULL"""

CLASSES: Final = ("large", "medium", "small")
_LARGE, _MEDIUM, _SMALL = range(3)
SPECS: Final = (ScoreSpec("pmg", "class", True, None, None, 1, 1, CLASSES),)  # noqa: FBT003 - higher is better


def compute(features: FeatureTable, policy: ScorePolicy, connection: Connection) -> tuple[ScoreColumn, ...]:
    """Class every customer with a sale; the value is the net revenue of the window in cents. O(n log n)."""
    has_sale = features["purchase_count"] > 0
    counts, revenue = _window(features, policy.pmg_window_days, connection)
    classes = _classes(counts[has_sale], revenue[has_sale], policy)
    return (ScoreColumn(SPECS[0], features.customer_ids[has_sale], revenue[has_sale], classes),)


def explain(
    known: Mapping[str, Any], scores: Mapping[str, ScoreValue], policy: ScorePolicy, connection: Connection
) -> Mapping[str, tuple[Reason, ...]]:
    """Say which share of the revenue comes from this customer, and from those above."""
    del known
    value, klass = scores["pmg"]
    if klass is None:
        return {"pmg": (Reason("pmg_no_purchase", {"window_days": policy.pmg_window_days}, -1.0),)}
    total, above, richer, customers = connection.execute(text(_STANDING), {"value": value}).one()
    params = {
        "revenue_cents": int(value or 0),
        "share": round(max(value or 0, 0) / total, 6) if total else 0.0,
        "above_share": round(above / total, 6) if total else 0.0,
        "rank": richer + 1,
        "customers": customers,
        "window_days": policy.pmg_window_days,
    }
    return {"pmg": (Reason("pmg_share", params, 1.0 - CLASSES.index(klass)),)}


def _window(features: FeatureTable, window_days: int | None, connection: Connection) -> tuple[Numbers, Numbers]:
    if window_days is None:
        return features["purchase_count"], features["revenue_cents"]
    if window_days == YEAR_DAYS:
        return features["purchase_count_12m"], features["revenue_12m_cents"]
    from app.services.scoring.history import history_of, window_features  # noqa: PLC0415 - the window starts without it

    return window_features(history_of(features, connection), window_days)


def _classes(counts: Numbers, revenue: Numbers, policy: ScorePolicy) -> Integers:
    import numpy as np  # noqa: PLC0415 - the window starts without it

    # A customer whose window holds only refunds has no class and takes nothing from the total.
    earned = np.where(counts > 0, np.maximum(revenue, 0), 0)
    amounts, place, equals = np.unique(earned, return_inverse=True, return_counts=True)
    up_to = np.cumsum(amounts * equals)
    total = float(up_to[-1]) if len(up_to) else 0.0
    richer = (total - up_to)[place]
    classes = np.full(len(revenue), _SMALL, dtype=np.int64)
    classes[richer < policy.pmg_medium_share * total] = _MEDIUM
    classes[richer < policy.pmg_large_share * total] = _LARGE
    classes[earned <= 0] = _SMALL
    classes[counts <= 0] = NO_CLASS
    return classes
