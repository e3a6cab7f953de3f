"""Recency, frequency, money: marks from 1 to 5 (5 best), and the class that follows from them.

**Marks by quantile.** A customer's place is (number of strictly worse customers + half the number of its equals) /
number of customers with a sale; its mark is 1 + floor(5 · place), at most 5. So identical customers have identical
marks (ties stay together, unlike `rank(method="first")`), one customer alone or a base of equals gets 3, and the order
of rows does not matter. **Marks by threshold** compare with the owner's own four limits.

Recency is days since the last sale, frequency the number of sales and money the net revenue, both since ever.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Final

from app.models.domain.reasons import Reason
from app.models.domain.score import ScoreSpec
from app.models.domain.settings import RfmPolicy, ScorePolicy
from app.services.scoring.columns import FeatureTable, ScoreColumn, ScoreValue

if TYPE_CHECKING:
    from sqlalchemy import Connection

    from app.services.scoring.columns import Integers, Numbers

NEW_WINDOW_DAYS: Final = 90
"""A customer is new while the first and only purchase is at most this old."""

CLASSES: Final = ("best", "loyal", "new", "occasional", "at_risk", "dormant", "lost")

CLASS_BY_MARKS: Final[Mapping[int, tuple[str, str, str, str, str]]] = {
    5: ("occasional", "occasional", "loyal", "loyal", "loyal"),
    4: ("occasional", "occasional", "loyal", "loyal", "loyal"),
    3: ("occasional", "occasional", "loyal", "loyal", "loyal"),
    2: ("dormant", "dormant", "at_risk", "at_risk", "at_risk"),
    1: ("lost", "lost", "dormant", "at_risk", "at_risk"),
}
"""Class by recency mark (row) and frequency mark 1 to 5 (column).

Every pair of marks has exactly one class. `loyal` with recency, frequency and money all at least 4 is `best`. One
purchase counts as frequency 2 at most: one visit shows no habit, whatever its rank. A single recent purchase is `new`
before this table is read."""

_BEST_FROM: Final = 4
_ONE_PURCHASE_MARK: Final = 2

_MARKS: Final = {"rfm_recency": "recency_days", "rfm_frequency": "purchase_count", "rfm_monetary": "revenue_cents"}


def _mark_spec(score_id: str) -> ScoreSpec:
    return ScoreSpec(score_id, "mark", higher_is_better=True, lowest=1, highest=5, minimum_customers=1, version=1)


SPECS: Final = (
    *(_mark_spec(score_id) for score_id in _MARKS),
    ScoreSpec("rfm", "class", True, 111, 555, 1, 1, CLASSES),  # noqa: FBT003 - higher is better
)


def compute(features: FeatureTable, policy: ScorePolicy, connection: Connection) -> tuple[ScoreColumn, ...]:
    """Mark and class every customer with a sale. O(n log n)."""
    import numpy as np  # noqa: PLC0415 - the window starts without it

    del connection
    has_sale = features["purchase_count"] > 0
    ids = features.customer_ids[has_sale]
    raw = {score_id: features[name][has_sale] for score_id, name in _MARKS.items()}
    marks = {score_id: _marks(score_id, values, policy.rfm) for score_id, values in raw.items()}
    recency, frequency, money = marks.values()
    age_days = raw["rfm_recency"] + features["last_purchase_day"][has_sale] - features["first_purchase_day"][has_sale]
    is_single = raw["rfm_frequency"] == 1
    column = np.where(is_single, np.minimum(frequency, _ONE_PURCHASE_MARK), frequency)
    classes = _class_table()[recency, column]
    is_best = (recency >= _BEST_FROM) & (column >= _BEST_FROM) & (money >= _BEST_FROM)
    classes[is_best] = CLASSES.index("best")
    classes[is_single & (age_days <= NEW_WINDOW_DAYS)] = CLASSES.index("new")
    columns = [ScoreColumn(spec, ids, marks[spec.id].astype(np.float64)) for spec in SPECS[:3]]
    values = (100 * recency + 10 * frequency + money).astype(np.float64)
    return (*columns, ScoreColumn(SPECS[3], ids, values, classes))


def explain(
    known: Mapping[str, Any], scores: Mapping[str, ScoreValue], policy: ScorePolicy, connection: Connection
) -> Mapping[str, tuple[Reason, ...]]:
    """Say what the marks saw: days of silence against the usual rhythm, number of purchases, revenue."""
    del policy, connection
    seen = {
        "rfm_recency": ("days", known["recency_days"]),
        "rfm_frequency": ("purchases", known["purchase_count"]),
        "rfm_monetary": ("revenue_cents", known["revenue_cents"]),
    }
    reasons: dict[str, tuple[Reason, ...]] = {}
    for score_id, (name, amount) in seen.items():
        mark = int(scores[score_id][0] or 0)
        reasons[score_id] = (Reason(score_id, {name: amount, "mark": mark}, float(mark - 3)),)
    rhythm = _rhythm(known)
    if rhythm is not None:
        reasons["rfm_recency"] += (rhythm,)
    reasons["rfm"] = tuple(reason for score_id in _MARKS for reason in reasons[score_id])
    if scores["rfm"][1] == "new":
        age_days = known["recency_days"] + known["last_purchase_day"] - known["first_purchase_day"]
        reasons["rfm"] = (Reason("rfm_new", {"days": age_days, "window_days": NEW_WINDOW_DAYS}), *reasons["rfm"])
    return reasons


def bounds(score_id: str, spans: Mapping[int, tuple[int, int]], policy: RfmPolicy) -> tuple[int, ...]:
    """Return the four limits in force: days for marks 5, 4, 3, 2 (at most), else amounts for marks 2 to 5 (at least).

    `spans` holds the least and greatest raw value of each mark given. By quantile the limits follow from it; a mark
    that nobody has repeats its neighbour's limit.
    """
    if policy.method == "thresholds":
        return _thresholds(score_id, policy)
    if not spans:
        return ()
    if score_id == "rfm_recency":
        return tuple(max((spans[m][1] for m in spans if m >= mark), default=0) for mark in (5, 4, 3, 2))
    top = max(greatest for _, greatest in spans.values()) + 1
    return tuple(min((spans[m][0] for m in spans if m >= mark), default=top) for mark in (2, 3, 4, 5))


def _rhythm(known: Mapping[str, Any]) -> Reason | None:
    tempo_days = known["tempo_days"]
    if not tempo_days:
        return None
    times = round(known["recency_days"] / tempo_days, 1)
    return Reason("rfm_tempo", {"days": tempo_days, "times": times}, 1.0 if times <= 1 else -1.0)


def _marks(score_id: str, raw: Numbers, policy: RfmPolicy) -> Integers:
    import numpy as np  # noqa: PLC0415 - the window starts without it

    is_recency = score_id == "rfm_recency"
    if policy.method == "thresholds":
        limits = np.array(_thresholds(score_id, policy))
        if is_recency:
            return 5 - np.searchsorted(limits, raw, side="left")
        return 1 + np.searchsorted(limits, raw, side="right")
    merit = -raw if is_recency else raw
    _, place, equals = np.unique(merit, return_inverse=True, return_counts=True)
    worse = np.cumsum(equals) - equals
    return (1 + np.minimum(4, 5 * (2 * worse + equals) // max(1, 2 * len(raw))))[place]


def _thresholds(score_id: str, policy: RfmPolicy) -> tuple[int, int, int, int]:
    return {
        "rfm_recency": policy.recency_days,
        "rfm_frequency": policy.frequency,
        "rfm_monetary": policy.monetary_cents,
    }[score_id]


def _class_table() -> Integers:
    import numpy as np  # noqa: PLC0415 - the window starts without it

    table = np.zeros((6, 6), dtype=np.int64)
    for recency, names in CLASS_BY_MARKS.items():
        table[recency, 1:] = [CLASSES.index(name) for name in names]
    return table
