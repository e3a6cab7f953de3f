"""Attrition: the probability that an active customer buys nothing within the horizon.

The model is in attrition_model.py; what a young or small shop is refused, and the test on its own past, in
attrition_quality.py. Customers whose last purchase is older than a year have no score: they have left already.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, Final

from app.models.domain.reasons import Reason
from app.models.domain.score import ScoreSpec
from app.models.domain.score_quality import ScoreQuality
from app.models.domain.settings import ScorePolicy
from app.services.scoring.columns import NO_CLASS, FeatureTable, ScoreColumn, ScoreValue
from app.services.scoring.qualities import keep_quality, stored_quality

if TYPE_CHECKING:
    from sqlalchemy import Connection

    from app.services.scoring.attrition_model import Snapshot
    from app.services.scoring.columns import Integers, Numbers
    from app.services.scoring.history import OrderHistory

CLASSES: Final = ("low", "medium", "high")
SPECS: Final = (ScoreSpec("attrition", "share", False, 0, 1, 50, 1, CLASSES),)  # noqa: FBT003 - higher is worse

MAIN_REASONS: Final = ("single", "two", "silence", "spacing", "habit")
"""What explains a customer's risk first; kept in `detail`. `habit` is the one that speaks for staying."""

TESTED_STEPS: Final = "tested_steps"
"""Detail of the quality: the backtest by whole percents; see `attrition_quality.Placed.steps`."""

_RECENCY_EDGES: Final = (0, 15, 30, 60, 90, 120, 180, 270, 366)
_COUNT_EDGES: Final = (1, 2, 3, 4, 8, 1_000_000)
_ABNORMAL_SILENCE: Final = 2.0
_NORMAL_SILENCE: Final = 1.5
_SPACING: Final = 1.5
_LEAST_ALIKE: Final = 20
_HABIT_DAYS: Final = 4


def compute(features: FeatureTable, policy: ScorePolicy, connection: Connection) -> tuple[ScoreColumn, ...]:
    """Score every active customer, or nobody with the reason in the quality. Trains, and tests on the past."""
    from app.services.scoring import attrition_model, attrition_quality  # noqa: PLC0415 - the window starts without it
    from app.services.scoring.history import history_of  # noqa: PLC0415 - the window starts without it
    from app.services.scoring.purchase_fit import purchases_of  # noqa: PLC0415 - the window starts without it

    history = history_of(features, connection)
    day = history.last_day
    horizon = policy.attrition_horizon_days or attrition_quality.proposed_horizon_days(history)
    refusals = attrition_quality.refusals(history, day, horizon)
    if refusals:
        keep_quality(features, ScoreQuality("attrition", features.as_of.isoformat(), "refused", refusals, horizon))
        return (_nobody(features),)
    model = attrition_model.train(history, day, horizon, purchases_of(features, history).model)
    past = attrition_quality.placed(history, day - horizon, horizon)
    tested = None if past is None else past.measured()
    verdict = attrition_quality.judge(history, model, tested)
    details: dict[str, Any] = {
        "alike": _alike(history, day - horizon, horizon),
        "has_regression": model.regression is not None,
        TESTED_STEPS: [] if past is None else past.steps(),
    }
    keep_quality(
        features,
        ScoreQuality("attrition", features.as_of.isoformat(), verdict.level, verdict.reasons, horizon, tested, details),
    )
    seen = attrition_model.snapshot(history, day)
    values = model.probability(seen).round(4)
    return (_column(features, seen, values, policy, has_classes=verdict.level != "ranking"),)


def explain(
    known: Mapping[str, Any], scores: Mapping[str, ScoreValue], policy: ScorePolicy, connection: Connection
) -> Mapping[str, tuple[Reason, ...]]:
    """Say what raises (weight below 0: bad news) and what lowers the risk: silence against rhythm, habit, likeness."""
    del scores, policy
    quality = stored_quality(connection, "attrition")
    as_of = known["last_purchase_day"] + known["recency_days"]
    rows = connection.exec_driver_sql(
        "SELECT DISTINCT day FROM customer_order WHERE customer_id = ? AND is_sale AND day <= ? ORDER BY day",
        (known["customer_id"], as_of),
    )
    days = [int(row[0]) for row in rows]
    found = [*_rhythm_reasons(days, as_of), *_habit_reasons(days)]
    if quality is not None:
        found += _alike_reasons(len(days), as_of - days[-1], quality)
    return {"attrition": tuple(found)}


def _nobody(features: FeatureTable) -> ScoreColumn:
    import numpy as np  # noqa: PLC0415 - the window starts without it

    none = np.zeros(0, dtype=np.int64)
    return ScoreColumn(SPECS[0], features.customer_ids[:0], np.zeros(0), none)


def _column(
    features: FeatureTable, seen: Snapshot, values: Numbers, policy: ScorePolicy, *, has_classes: bool
) -> ScoreColumn:
    import numpy as np  # noqa: PLC0415 - the window starts without it

    limits = np.array([policy.attrition_medium_from, policy.attrition_high_from])
    classes = np.searchsorted(limits, values, side="right") if has_classes else np.full(len(values), NO_CLASS)
    details: list[str | None] = [MAIN_REASONS[number] for number in _main_reasons(seen).tolist()]
    return ScoreColumn(SPECS[0], features.customer_ids[seen.places], values, classes.astype(np.int64), details)


def _main_reasons(seen: Snapshot) -> Integers:
    """Return the place of each customer's main reason in MAIN_REASONS."""
    import numpy as np  # noqa: PLC0415 - the window starts without it

    silence = seen.recency / np.maximum(seen.gap, 1)
    spacing = seen.last_gap / np.maximum(seen.gap, 1)
    holds = [seen.days_bought == 1, silence >= _ABNORMAL_SILENCE, seen.days_bought == 2, spacing >= _SPACING]
    return np.select(holds, [0, 2, 1, 3], 4).astype(np.int64)


def _alike(history: OrderHistory, day: int, horizon_days: int) -> list[list[list[int]]]:
    """Count [customers, of whom left] by recency and number of purchases, a horizon ago."""
    import numpy as np  # noqa: PLC0415 - the window starts without it

    from app.services.scoring import attrition_model  # noqa: PLC0415 - the window starts without it

    seen = attrition_model.snapshot(history, day)
    left = attrition_model.left_within(history, seen, horizon_days)
    rows = np.searchsorted(_RECENCY_EDGES, seen.recency, side="right") - 1
    columns = np.searchsorted(_COUNT_EDGES, seen.days_bought, side="right") - 1
    width = len(_COUNT_EDGES) - 1
    size = (len(_RECENCY_EDGES) - 1) * width
    cells = rows * width + columns
    counts, gone = np.bincount(cells, minlength=size), np.bincount(cells, weights=left, minlength=size)
    pairs = np.column_stack([counts, gone.astype(np.int64)]).reshape(-1, width, 2)
    return pairs.tolist()


def _rhythm_reasons(days: Sequence[int], as_of: int) -> list[Reason]:
    silence = as_of - days[-1]
    if len(days) == 1:
        return [Reason("attrition_single", {"days": silence}, -1.0)]
    rhythm = (days[-1] - days[0]) / (len(days) - 1)
    times = round(silence / max(rhythm, 1), 1)
    params = {"days": silence, "tempo_days": round(rhythm), "times": times}
    weight = -min(times, 5.0) if times >= _NORMAL_SILENCE else 1.0
    found = [Reason("attrition_silence", params, weight)]
    last = days[-1] - days[-2]
    if len(days) > 2 and last >= _SPACING * rhythm:
        found.append(Reason("attrition_spacing", {"last_days": last, "tempo_days": round(rhythm)}, -1.0))
    return found


def _habit_reasons(days: Sequence[int]) -> list[Reason]:
    if len(days) == 2:
        return [Reason("attrition_two", {"purchases": 2}, -0.5)]
    if len(days) >= _HABIT_DAYS:
        return [Reason("attrition_habit", {"purchases": len(days)}, 1.0)]
    return []


def _alike_reasons(purchases: int, silence: int, quality: ScoreQuality) -> list[Reason]:
    grid: Any = quality.details.get("alike")
    row = max(n for n, edge in enumerate(_RECENCY_EDGES[:-1]) if silence >= edge)
    column = max(n for n, edge in enumerate(_COUNT_EDGES[:-1]) if purchases >= edge)
    if not grid or grid[row][column][0] < _LEAST_ALIKE:
        return []
    customers, left = grid[row][column]
    is_last = column == len(_COUNT_EDGES) - 2
    params = {
        "customers": customers,
        "left": left,
        "ago_days": quality.horizon_days,
        "from_days": _RECENCY_EDGES[row],
        "to_days": _RECENCY_EDGES[row + 1] - 1,
        "from_purchases": _COUNT_EDGES[column],
        "to_purchases": None if is_last else _COUNT_EDGES[column + 1] - 1,
    }
    return [Reason("attrition_alike", params, 0.0)]
