"""How many personas these customers have: found again from halves of them, and none too small.

For each number of clusters the sample is halved at random some times; each half finds its own centres, both put every
customer of the sample into their clusters, and the two answers are compared by the adjusted Rand index (Hubert & Arabie
1985): 1 when they agree, 0 when no better than chance. The largest number up to eight that agrees at least to 0.90,
with no cluster under 3 %, is proposed.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

import numpy as np

from app.services.personas.kmeans import find_clusters
from app.services.scoring.persona import nearest

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from numpy.typing import NDArray

    from app.services.personas.kmeans import Integers, Rows

FEWEST, MOST, MOST_PROPOSED = 3, 9, 8
LEAST_AGREEMENT: Final = 0.90
LEAST_SHARE: Final = 0.03
HALVINGS: Final = 6
COMPARED: Final = 6_000
"""So many customers are halved: agreement between halves of more hardly differs."""
_STARTS: Final = 8


@dataclass(frozen=True, slots=True)
class Tried:
    """One number of clusters: mean agreement of halves, the smallest of them, and the share of the smallest cluster."""

    k: int
    agreement: float
    smallest_share: float

    @property
    def is_sound(self) -> bool:
        """Whether it may be proposed."""
        return self.agreement >= LEAST_AGREEMENT and self.smallest_share >= LEAST_SHARE


def try_numbers(
    rows: Rows, seed: int, numbers: Sequence[int], *, on_step: Callable[[int, int], None] | None = None
) -> list[Tried]:
    """Return how each number does on a sample of rows (in an order of their own); `on_step` gets done and total."""
    chance = np.random.default_rng([seed, len(rows)])
    sample = rows[np.sort(chance.permutation(len(rows))[:COMPARED])]
    halves = [np.array_split(chance.permutation(len(sample)), 2) for _ in range(HALVINGS)]
    found: list[Tried] = []
    for done, k in enumerate(numbers):
        if on_step is not None:
            on_step(done, len(numbers))
        found.append(_try(sample, halves, k, seed))
    return found


def proposed(tried: Sequence[Tried]) -> int:
    """Return the number to propose: the largest sound one up to eight, else the one of best agreement."""
    offered = [one for one in tried if FEWEST <= one.k <= MOST_PROPOSED]
    sound = [one.k for one in offered if one.is_sound]
    if sound:
        return max(sound)
    large_enough = [one for one in offered if one.smallest_share >= LEAST_SHARE] or offered
    return max(large_enough, key=lambda one: (round(one.agreement, 2), -one.k)).k


def adjusted_rand(first: Integers, second: Integers) -> float:
    """Return how far two labellings of the same rows agree beyond chance."""
    sizes = int(first.max()) + 1, int(second.max()) + 1
    table = np.bincount(first * sizes[1] + second, minlength=sizes[0] * sizes[1]).reshape(sizes).astype(np.float64)

    def pairs(counts: NDArray[np.float64]) -> float:
        return float((counts * (counts - 1) / 2).sum())

    together, rows, columns = pairs(table), pairs(table.sum(1)), pairs(table.sum(0))
    expected = rows * columns / max(pairs(np.array([float(len(first))])), 1.0)
    most = (rows + columns) / 2
    return 1.0 if most == expected else (together - expected) / (most - expected)


def _try(sample: Rows, halves: list[list[Integers]], k: int, seed: int) -> Tried:
    agreements: list[float] = []
    for number, pair in enumerate(halves):
        found = [
            find_clusters(np.ascontiguousarray(sample[half]), k, seed + 2 * number + side, starts=_STARTS)
            for side, half in enumerate(pair)
        ]
        first, second = (nearest(sample, one.centres)[0] for one in found)
        agreements.append(adjusted_rand(first, second))
    whole = nearest(sample, find_clusters(sample, k, seed, starts=_STARTS).centres)[0]
    smallest = float(np.bincount(whole, minlength=k).min()) / len(sample)
    return Tried(k, float(np.mean(agreements)), smallest)
