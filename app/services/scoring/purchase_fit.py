"""The model of repeat purchases of a shop as of a day, fitted once for all scores that need it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

import numpy as np

from app.services.scoring.estimation import nbd

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from app.services.scoring.columns import FeatureTable
    from app.services.scoring.history import OrderHistory

    Integers = NDArray[np.int64]

PAST_ROWS: Final = 30_000
"""Histories that differ which the fit of a past day looks at, taken evenly: the parameters hardly change."""


@dataclass(frozen=True, slots=True)
class PurchaseFit:
    """MBG/NBD over everybody who had bought by a day; `rows.place` is in the order of `places` in the history."""

    day: int
    places: Integers
    rows: nbd.Histories
    model: nbd.PurchaseModel


def fit_purchases(history: OrderHistory, day: int) -> PurchaseFit:
    """Fit repeat purchases as they were known on a day; a past day of very many customers is learnt from a part."""
    sales = history.sales
    starts, ends = sales.starts[:-1], sales.ends(day)
    places = np.flatnonzero(ends > starts)
    starts, ends = starts[places], ends[places]
    first, last = sales.days[starts], sales.days[ends - 1]
    rows = nbd.Histories.of(ends - starts - 1, (last - first).astype(np.float64), (day - first).astype(np.float64))
    learnt = rows.thinned(PAST_ROWS) if day < history.last_day and len(rows.x) > PAST_ROWS else rows
    return PurchaseFit(day, places, rows, nbd.fit(learnt, is_modified=True))


def purchases_of(features: FeatureTable, history: OrderHistory) -> PurchaseFit:
    """Return the fit as of the day of a table of features; made at the first call, kept with the table."""
    kept = features.memo.get("purchases")
    if not isinstance(kept, PurchaseFit):
        kept = features.memo["purchases"] = fit_purchases(history, history.last_day)
    return kept
