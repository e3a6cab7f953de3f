"""Two snapshots laid over each other."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from app.models.domain.transition import NO_CLASS, NOT_YET, Matrix, Passage, Segmentation
from app.services.transitions.snapshots import Snapshot

if TYPE_CHECKING:
    from numpy.typing import NDArray

    Integers = NDArray[np.int64]


def matrix_of(segmentation: Segmentation, before: Snapshot, after: Snapshot, erased: int = 0) -> Matrix:
    """Count who went where. O(n log n)."""
    ids, rows, columns, money_before, money_after = laid_over(before, after)
    names, count = segmentation.classes, len(segmentation.classes)
    flat = rows * (count + 1) + columns
    size = (count + 1) ** 2
    customers = np.bincount(flat, minlength=size)
    # As float64 a sum of cents is exact up to ninety million millions.
    spent_before = np.bincount(flat, weights=money_before, minlength=size)
    spent_after = np.bincount(flat, weights=money_after, minlength=size)
    labels_before, labels_after = (*names, NOT_YET), (*names, NOT_YET)
    cells = {
        (labels_before[place // (count + 1)], labels_after[place % (count + 1)]): Passage(
            int(customers[place]), round(spent_before[place]), round(spent_after[place])
        )
        for place in np.flatnonzero(customers).tolist()
    }
    del ids
    row_names = _shown(names, {row for row, _ in cells})
    column_names = _shown(names, {column for _, column in cells})
    extra = (NOT_YET,) if any(column == NOT_YET for _, column in cells) else ()
    return Matrix(segmentation, before.day, after.day, (*row_names, NOT_YET), (*column_names, *extra), cells, erased)


def laid_over(before: Snapshot, after: Snapshot) -> tuple[Integers, Integers, Integers, Integers, Integers]:
    """Return ids of everybody in either, the class on each day (behind the last: not there), the money on each."""
    ids = np.union1d(before.ids, after.ids)
    rows, money_before = _spread(ids, before)
    columns, money_after = _spread(ids, after)
    return ids, rows, columns, money_before, money_after


def _spread(ids: Integers, snapshot: Snapshot) -> tuple[Integers, Integers]:
    classes = np.full(len(ids), len(snapshot.names), dtype=np.int64)
    money = np.zeros(len(ids), dtype=np.int64)
    places = np.searchsorted(ids, snapshot.ids)
    classes[places] = snapshot.classes
    money[places] = snapshot.revenue
    return classes, money


def _shown(names: tuple[str, ...], seen: set[str]) -> tuple[str, ...]:
    """Every class, and the place of those without a class only where somebody is there."""
    return tuple(name for name in names if name != NO_CLASS or name in seen)
