"""k-means: centres so that every customer is near to one (Lloyd 1982; starts as Arthur & Vassilvitskii 2007).

numpy on one thread: rows go through in blocks small enough for the processor's cache. Seeded; equal rows in another
order give equal centres up to rounding, so callers bring the rows into an order of their own first.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

import numpy as np

from app.services.scoring.persona import nearest

if TYPE_CHECKING:
    from collections.abc import Callable

    from numpy.typing import NDArray

    Rows = NDArray[np.float32]
    Numbers = NDArray[np.float64]
    Integers = NDArray[np.int64]

STARTS: Final = 10
_QUICK_STEPS: Final = 6
_STEPS: Final = 100
_STILL: Final = 1e-7
_BLOCK: Final = 4096
_FINALISTS: Final = 3


@dataclass(frozen=True, slots=True)
class Clusters:
    """Centres (k, columns), and the sum of the squared distances of the rows to their nearest one."""

    centres: Numbers
    inertia: float


def find_clusters(
    rows: Rows, k: int, seed: int, *, starts: int = STARTS, on_step: Callable[[], None] | None = None
) -> Clusters:
    """Return the best of several starts: each makes some steps, the best of them go on until they stand still."""
    chance = np.random.default_rng([seed, k])
    tried = [_improved(rows, _spread_start(rows, k, chance), _QUICK_STEPS, on_step) for _ in range(starts)]
    tried.sort(key=lambda found: found.inertia)
    ended = [_improved(rows, found.centres, _STEPS, on_step) for found in tried[:_FINALISTS]]
    return min(ended, key=lambda found: found.inertia)


def _spread_start(rows: Rows, k: int, chance: np.random.Generator) -> Numbers:
    """Choose rows as centres, each the likelier the further it is from those chosen before."""
    chosen = [int(chance.integers(len(rows)))]
    squares = _squares_to(rows, chosen[0])
    while len(chosen) < k:
        running: Numbers = np.cumsum(squares, dtype=np.float64)
        if running[-1] <= 0:
            chosen.append(int(chance.integers(len(rows))))
            continue
        drawn = float(chance.random()) * float(running[-1])
        chosen.append(min(int(running.searchsorted(drawn, "right")), len(rows) - 1))
        np.minimum(squares, _squares_to(rows, chosen[-1]), out=squares)
    return rows[chosen].astype(np.float64)


def _squares_to(rows: Rows, place: int) -> Rows:
    away = rows - rows[place]
    return np.einsum("ij,ij->i", away, away)


def _improved(rows: Rows, centres: Numbers, steps: int, on_step: Callable[[], None] | None) -> Clusters:
    """Move each centre to the mean of its rows until that gains nothing; one that lost its rows takes the furthest."""
    whole = float(np.einsum("ij,ij->", rows, rows, dtype=np.float64))
    across = np.ascontiguousarray(rows.T)
    inertia = np.inf
    for _ in range(steps):
        if on_step is not None:
            on_step()
        sums, counts, gained = _gathered(rows, across, centres)
        before, inertia = inertia, max(whole - 2 * gained, 0.0)
        if before - inertia <= _STILL * inertia:
            break
        centres = sums / np.maximum(counts, 1)[:, None]
        if (counts == 0).any():
            squares = nearest(rows, centres[counts > 0])[1]
            furthest = np.argsort(-squares, kind="stable")[: int((counts == 0).sum())]
            centres[counts == 0] = rows[furthest]
    return Clusters(centres, float(nearest(rows, centres)[1].sum()))


def _gathered(rows: Rows, across: Rows, centres: Numbers) -> tuple[Numbers, Numbers, float]:
    """Return by centre the sum and number of the rows nearest to it, and what putting all rows to them gains.

    `across` are the rows turned round: a maximum down columns is found many times faster than one along rows.
    """
    plain = centres.astype(np.float32)
    half = (centres**2).sum(1).astype(np.float32)[:, None] / 2
    sums, counts, gained = np.zeros(centres.shape), np.zeros(len(centres)), 0.0
    for low in range(0, len(rows), _BLOCK):
        block = rows[low : low + _BLOCK]
        near = plain @ across[:, low : low + _BLOCK] - half
        best = near.max(0)
        is_mine = near == best
        if np.count_nonzero(is_mine) > len(block):
            is_mine = near.argmax(0) == np.arange(len(centres))[:, None]
        marks = is_mine.astype(np.float32)
        sums += marks @ block
        counts += marks.sum(1)
        gained += float(best.sum(dtype=np.float64))
    return sums, counts, gained
