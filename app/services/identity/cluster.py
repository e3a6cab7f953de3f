"""Groups of records: joined from the surest pair down, never putting together what contradicts itself.

Plain connected components chain whole families through records without a first name; here a join is refused when any
two records across it contradict each other.
"""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from app.services.identity.figures import Figures
from app.services.identity.joint import GroupPairs, InnerPairs, group_pairs
from app.services.identity.vocabulary import ints

Rows = NDArray[np.int32]
_MOST_ROUNDS = 40
_TIE_DIGITS = 6  # probabilities are compared to this many digits, so that rounding does not decide


def components(size: int, left: Rows, right: Rows) -> Rows:
    """Lowest row of the connected component of every row (vectorised label spreading with pointer jumping)."""
    label = np.arange(size, dtype=np.int32)
    while len(left):
        low = np.minimum(label[left], label[right])
        before = label.copy()
        np.minimum.at(label, label[left], low)
        np.minimum.at(label, label[right], low)
        while (label[label] != label).any():
            label = label[label]
        if (before == label).all():
            break
    return label


def grow(labels: Rows, inner: InnerPairs, figures: Figures) -> tuple[Rows, GroupPairs, NDArray[np.intp]]:
    """Join groups round by round, each with its surest partner, until no two are sure enough.

    Returns the labels (lowest row of each group), what stands between the final groups, and the inner pair that each
    join was made by.
    """
    between = group_pairs(inner, labels, figures.size, figures.families)
    joins: list[NDArray[np.intp]] = [np.empty(0, np.intp)]
    for _ in range(_MOST_ROUNDS):
        sure = np.flatnonzero((between.person >= figures.join_from()) & ~between.contradicts)
        if not len(sure):
            break
        certainty = np.round(between.person[sure], _TIE_DIGITS)
        order = sure[np.lexsort((between.right[sure], between.left[sure], -between.peak[sure], -certainty))]
        labels, taken = _joined(labels, between.left[order], between.right[order])
        joins.append(between.best[order[taken]])
        between = group_pairs(inner, labels, figures.size, figures.families)
    return labels, between, np.concatenate(joins)


def _joined(labels: Rows, left: Rows, right: Rows) -> tuple[Rows, list[int]]:
    """Join along the pairs in their order, every group at most once: its next join needs the evidence anew.

    Returns the new labels and which pairs were used.
    """
    target = np.arange(len(labels), dtype=np.int32)
    is_taken = bytearray(len(labels))
    used: list[int] = []
    for place, (a, b) in enumerate(zip(ints(left), ints(right), strict=True)):
        if not is_taken[a] and not is_taken[b]:
            is_taken[a] = is_taken[b] = 1
            target[b] = a
            used.append(place)
    return target[labels], used


def joined_by_decision(size: int, same: NDArray[np.int64], different: NDArray[np.int64]) -> Rows:
    """Labels after the user's "same" decisions; a join that would break a "different" decision is left out."""
    label = list(range(size))
    members: dict[int, list[int]] = {}
    apart = set(ints(different))
    for key in ints(same):
        a, b = sorted((label[key >> 32], label[key & 0xFFFFFFFF]))
        group_a, group_b = members.get(a, [a]), members.get(b, [b])
        if a == b or any((max(x, y) << 32 | min(x, y)) in apart for x in group_a for y in group_b):
            continue
        members[a] = group_a + group_b
        for row in group_b:
            label[row] = a
        members.pop(b, None)
    return np.array(label, np.int32)
