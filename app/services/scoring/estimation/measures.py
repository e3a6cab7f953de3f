"""How good probabilities were, once it is known what happened."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

if TYPE_CHECKING:
    from numpy.typing import NDArray

    Numbers = NDArray[np.float64]


def area_under_curve(announced: Numbers, happened: Numbers) -> float | None:
    """Return how often one to whom it happened was announced higher than one to whom it did not; equals count half.

    None when it happened to all or to nobody. O(n log n).
    """
    positive = float(happened.sum())
    negative = len(happened) - positive
    if not positive or not negative:
        return None
    _, place, equals = np.unique(announced, return_inverse=True, return_counts=True)
    ranks = (np.cumsum(equals) - (equals - 1) / 2)[place]
    return float((ranks @ happened - positive * (positive + 1) / 2) / (positive * negative))


def brier(announced: Numbers, happened: Numbers) -> float:
    """Return the mean squared difference (Brier 1950)."""
    return float(((announced - happened) ** 2).mean())


def brier_skill(announced: Numbers, happened: Numbers, rate: float | None = None) -> float | None:
    """Return the part of the error of a constant rate (that of the outcomes unless given) that is saved."""
    constant = float(happened.mean()) if rate is None else rate
    worst = float(((constant - happened) ** 2).mean())
    return 1 - brier(announced, happened) / worst if worst else None


def calibration_rows(
    announced: Numbers, happened: Numbers, bands: Numbers
) -> list[tuple[float, float, int, float, float]]:
    """Return (from, to, number, mean announced, share that happened) of each band that holds somebody."""
    band = np.clip(np.searchsorted(bands, announced, side="right") - 1, 0, len(bands) - 2)
    count = np.bincount(band, minlength=len(bands) - 1)
    said = np.bincount(band, weights=announced, minlength=len(bands) - 1)
    seen = np.bincount(band, weights=happened, minlength=len(bands) - 1)
    return [
        (float(bands[n]), float(bands[n + 1]), int(count[n]), float(said[n] / count[n]), float(seen[n] / count[n]))
        for n in range(len(bands) - 1)
        if count[n]
    ]


def calibration_error(announced: Numbers, happened: Numbers, bands: int = 10) -> float:
    """Return the mean distance between announced and happened over bands of equal width, by their numbers."""
    rows = calibration_rows(announced, happened, np.linspace(0, 1, bands + 1))
    total = sum(row[2] for row in rows)
    return sum(row[2] * abs(row[3] - row[4]) for row in rows) / total if total else 0.0
