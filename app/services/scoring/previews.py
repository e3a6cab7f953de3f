"""What a score would say with other settings, before anything is stored."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.models.domain.score import ClassShare
from app.models.domain.score_page import ScorePreview, ScoreStep

if TYPE_CHECKING:
    from sqlalchemy import Connection

    from app.services.scoring.columns import FeatureTable, ScoreColumn

_STEPS = 20


def preview_of(connection: Connection, features: FeatureTable, column: ScoreColumn) -> ScorePreview:
    """Return how a column of points from 0 to `spec.highest` spreads, against the same score as stored."""
    import numpy as np  # noqa: PLC0415 - the window starts without it

    places = np.searchsorted(features.customer_ids, column.customer_ids)
    revenue = features["revenue_12m_cents"][places]
    shares: list[ClassShare] = []
    spec = column.spec
    classes = column.classes if column.classes is not None else np.full(len(places), -1)
    for number, name in enumerate(spec.classes):
        has = classes == number
        shares.append(ClassShare(name, int(has.sum()), int(revenue[has].sum())))
    lowest = float(spec.lowest if spec.lowest is not None else column.values.min(initial=0.0))
    highest = float(spec.highest if spec.highest is not None else max(column.values.max(initial=1.0), lowest + 1))
    edges = np.linspace(lowest, highest, _STEPS + 1)
    step = np.clip(np.searchsorted(edges, column.values, side="right") - 1, 0, _STEPS - 1)
    counts, amounts = np.bincount(step, minlength=_STEPS), np.bincount(step, revenue, _STEPS)
    steps = tuple(
        ScoreStep(float(edges[n]), float(edges[n + 1]), int(counts[n]), round(float(amounts[n]))) for n in range(_STEPS)
    )
    return ScorePreview(tuple(shares), steps, len(places), _moved(connection, column))


def _moved(connection: Connection, column: ScoreColumn) -> int:
    names = dict(enumerate(column.spec.classes))
    rows = connection.exec_driver_sql(
        "SELECT customer_id, class FROM customer_score WHERE score_id = ? AND class IS NOT NULL", (column.spec.id,)
    )
    stored: dict[int, str] = {int(row[0]): str(row[1]) for row in rows}
    if column.classes is None or not stored:
        return 0
    pairs = zip(column.customer_ids.tolist(), column.classes.tolist(), strict=True)
    return sum(stored.get(customer_id, names.get(number)) != names.get(number) for customer_id, number in pairs)
