"""Eleven named groups from the three RFM marks, the way the administration of web shops names them.

V is the mean of the frequency and money marks, halves rounded up; one purchase counts as frequency 2 at most.

| recency | V 4 or 5 | V 3 | V 1 or 2 |
|---|---|---|---|
| 5 | champions | active | promising |
| 4 | champions (V 5), loyal (V 4) | active | promising |
| 3 | loyal | active | needs_attention |
| 2 | at_risk | at_risk | almost_lost |
| 1 | previously_loyal | dormant | dormant |

A single purchase of the last 90 days is `new` before this table is read; who never bought is a `prospect`.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Final

from app.models.domain.reasons import Reason
from app.models.domain.score import ScoreSpec
from app.models.domain.settings import ScorePolicy
from app.services.scoring import rfm
from app.services.scoring.columns import FeatureTable, ScoreColumn, ScoreValue

if TYPE_CHECKING:
    from sqlalchemy import Connection

    from app.services.scoring.columns import Integers

SCORE_ID: Final = "rfm_group"
CLASSES: Final = (
    "champions",
    "loyal",
    "active",
    "new",
    "promising",
    "needs_attention",
    "at_risk",
    "previously_loyal",
    "almost_lost",
    "dormant",
    "prospect",
)
GROUP_BY_MARKS: Final[Mapping[int, tuple[str, str, str, str, str]]] = {
    5: ("promising", "promising", "active", "champions", "champions"),
    4: ("promising", "promising", "active", "loyal", "champions"),
    3: ("needs_attention", "needs_attention", "active", "loyal", "loyal"),
    2: ("almost_lost", "almost_lost", "at_risk", "at_risk", "at_risk"),
    1: ("dormant", "dormant", "dormant", "previously_loyal", "previously_loyal"),
}
"""Group by recency mark (row) and V from 1 to 5 (column); every pair has exactly one."""

_SINGLE_MARK: Final = 2
_MARKS: Final = ("rfm_recency", "rfm_frequency", "rfm_monetary")

SPECS: Final = (ScoreSpec(SCORE_ID, "class", True, 0, 555, 1, 1, CLASSES),)  # noqa: FBT003 - higher is better


def compute(features: FeatureTable, policy: ScorePolicy, connection: Connection) -> tuple[ScoreColumn, ...]:
    """Group every customer, prospects included; the value is 100 R + 10 F + M as in `rfm`, 0 for prospects. O(n)."""
    import numpy as np  # noqa: PLC0415 - the window starts without it

    found = features.scores
    if not all(score_id in found for score_id in (*_MARKS, "rfm")):
        found = {column.spec.id: column for column in rfm.compute(features, policy, connection)}
    classes = np.full(len(features.customer_ids), CLASSES.index("prospect"), dtype=np.int64)
    values = np.zeros(len(features.customer_ids))
    has_sale = features["purchase_count"] > 0
    recency, frequency, money = (found[score_id].values.astype(np.int64) for score_id in _MARKS)
    is_single = features["purchase_count"][has_sale] == 1
    frequency = np.where(is_single, np.minimum(frequency, _SINGLE_MARK), frequency)
    groups = _table()[recency, (frequency + money + 1) // 2]
    basic = found["rfm"].classes
    if basic is not None:
        groups[basic == rfm.CLASSES.index("new")] = CLASSES.index("new")
    classes[has_sale], values[has_sale] = groups, found["rfm"].values
    return (ScoreColumn(SPECS[0], features.customer_ids, values, classes),)


def explain(
    known: Mapping[str, Any], scores: Mapping[str, ScoreValue], policy: ScorePolicy, connection: Connection
) -> Mapping[str, tuple[Reason, ...]]:
    """Say what the marks saw, as the RFM segment does; of prospects there is nothing to say."""
    if not {SCORE_ID, "rfm"} <= set(scores):
        return {}
    return {SCORE_ID: rfm.explain(known, scores, policy, connection)["rfm"]}


def _table() -> Integers:
    import numpy as np  # noqa: PLC0415 - the window starts without it

    table = np.zeros((6, 6), dtype=np.int64)
    for recency, names in GROUP_BY_MARKS.items():
        table[recency, 1:] = [CLASSES.index(name) for name in names]
    return table
