"""Who still buys, by silence against rhythm: active, slowing, inactive, gone.

A customer's rhythm is the mean number of days between days with a purchase, known from `LEAST_DAYS` such days
on; before that the shop's, the median of those known. A rhythm counts for no less than a quarter and no more than
four times the shop's. Silence up to `SLOWING_FROM` rhythms is active, up to `INACTIVE_FROM` slowing, up to `GONE_FROM`
inactive. In a shop where nobody has a rhythm yet, a rhythm is `FALLBACK_DAYS`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

import numpy as np

from app.services.scoring.columns import NO_CLASS

if TYPE_CHECKING:
    from app.services.scoring.columns import FeatureTable, Integers, Numbers

CLASSES: Final = ("active", "slowing", "inactive", "gone")
SLOWING_FROM, INACTIVE_FROM, GONE_FROM = 1.5, 3.0, 6.0
LEAST_DAYS: Final = 3
FALLBACK_DAYS: Final = 90
_WITHIN: Final = 4.0


def activity_classes(features: FeatureTable) -> Integers:
    """Return the place in CLASSES of each customer, NO_CLASS without a purchase."""
    recency = features["recency_days"]
    rhythm = _rhythms(features)
    times = np.where(np.isnan(recency), 0.0, recency) / rhythm
    classes = np.searchsorted([SLOWING_FROM, INACTIVE_FROM, GONE_FROM], times, side="left").astype(np.int64)
    classes[np.isnan(recency)] = NO_CLASS
    return classes


def shop_rhythm(features: FeatureTable) -> float:
    """Return the median number of days between purchases of the customers who have a rhythm."""
    own = _own_rhythms(features)
    known = own[~np.isnan(own)]
    return max(float(np.median(known)), 1.0) if len(known) else float(FALLBACK_DAYS)


def _own_rhythms(features: FeatureTable) -> Numbers:
    """Return each customer's rhythm, NaN under LEAST_DAYS purchases; the tempo has a gap less than there are days."""
    tempo = features["tempo_days"]
    span = features["last_purchase_day"] - features["first_purchase_day"]
    with np.errstate(divide="ignore", invalid="ignore"):
        gaps = span / tempo
    return np.where(gaps > LEAST_DAYS - 1.5, tempo, np.nan)


def _rhythms(features: FeatureTable) -> Numbers:
    shop = shop_rhythm(features)
    own = _own_rhythms(features)
    return np.where(np.isnan(own), shop, np.clip(own, shop / _WITHIN, shop * _WITHIN))
