"""Which new persona is which old one: the pairing that keeps most customers under the key they had.

The optimal assignment is found by the Hungarian method (Kuhn 1955) in the form with potentials of Jonker and Volgenant
(1987), O(n³) for n personas.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

import numpy as np

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import NDArray

LEAST_SHARED: Final = 0.25
"""A pair shares at least this part of the customers in either of the two, or it is not the same kind of customer."""


def best_pairs(gains: NDArray[np.float64]) -> list[tuple[int, int]]:
    """Return the (row, column) pairs, each row and column once, whose gains add up to most."""
    size = max(gains.shape)
    costs = np.zeros((size, size))
    costs[: gains.shape[0], : gains.shape[1]] = float(gains.max(initial=0.0)) - gains
    row_of = _assigned_rows(costs)
    pairs = [(row_of[column], column) for column in range(gains.shape[1])]
    return sorted((row, column) for row, column in pairs if row < gains.shape[0])


def kept_keys(old: NDArray[np.int64], new: NDArray[np.int64], old_keys: Sequence[str], size: int) -> list[str | None]:
    """Return for each of `size` new clusters the key of the old one it continues, None for one that is new.

    `old` and `new` are the labels of the same customers.
    """
    shared = np.bincount(old * size + new, minlength=len(old_keys) * size).reshape(len(old_keys), size)
    either = shared.sum(1)[:, None] + shared.sum(0)[None, :] - shared
    found: list[str | None] = [None] * size
    for row, column in best_pairs(shared.astype(np.float64)):
        if shared[row, column] > 0 and shared[row, column] >= LEAST_SHARED * either[row, column]:
            found[column] = old_keys[row]
    return found


def _assigned_rows(costs: NDArray[np.float64]) -> list[int]:
    """Return for each column of a square matrix the row of the assignment of least cost."""
    size = len(costs)
    row_potential, column_potential = np.zeros(size + 1), np.zeros(size + 1)
    row_of = np.zeros(size + 1, dtype=np.int64)
    for row in range(1, size + 1):
        row_of[0], column = row, 0
        least, before = np.full(size + 1, np.inf), np.zeros(size + 1, dtype=np.int64)
        is_done = np.zeros(size + 1, dtype=np.bool_)
        while row_of[column] != 0:
            is_done[column] = True
            here = int(row_of[column])
            away = costs[here - 1] - row_potential[here] - column_potential[1:]
            is_nearer = ~is_done[1:] & (away < least[1:])
            least[1:][is_nearer], before[1:][is_nearer] = away[is_nearer], column
            open_columns = np.flatnonzero(~is_done)
            nearest = int(open_columns[least[open_columns].argmin()])
            step = float(least[nearest])
            row_potential[row_of[is_done]] += step
            column_potential[is_done] -= step
            least[~is_done] -= step
            column = nearest
        while column:
            previous = int(before[column])
            row_of[column] = row_of[previous]
            column = previous
    return [int(row) - 1 for row in row_of[1:]]
