"""Evidence between groups of records: what all their pairs say together.

Between two groups, each field speaks once, by the pair of values that agrees best; so a number that one record knows
and an address that another knows add up, and two numbers that differ everywhere count against. With single records on
both sides this is the ordinary score of the pair.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from app.services.identity.score import class_posteriors
from app.services.identity.vocabulary import Codes, Floats, Keys

if TYPE_CHECKING:
    from numpy.typing import NDArray

_SILENT = -1e9  # below every gain: a field that a pair does not know


@dataclass(frozen=True, slots=True)
class InnerPairs:
    """Scored pairs whose records may end in one group: rows, evidence (fields, classes, pairs) and contradictions.

    `speaks` (fields, pairs) tells where both values are known; `contradicts` where the pair must not be together.
    """

    left: Codes
    right: Codes
    evidence: NDArray[np.float32]
    speaks: NDArray[np.bool_]
    person: NDArray[np.float32]
    contradicts: NDArray[np.bool_]


@dataclass(frozen=True, slots=True)
class GroupPairs:
    """Pairs of groups: their names, the joint probability, whether they contradict, and their likeliest record pair.

    `best` indexes the inner pairs; `peak` is that pair's own probability.
    """

    left: Codes
    right: Codes
    person: Floats
    contradicts: NDArray[np.bool_]
    best: NDArray[np.intp]
    peak: NDArray[np.float32]


def group_pairs(inner: InnerPairs, labels: Codes, records: float, families: float = 1.0) -> GroupPairs:
    """Joint evidence of every two groups that have inner pairs between them."""
    a, b = labels[inner.left], labels[inner.right]
    between = np.flatnonzero(a != b)
    low, high = np.minimum(a[between], b[between]), np.maximum(a[between], b[between])
    keys: Keys = (low.astype(np.int64) << 32) | high
    order = np.argsort(keys, kind="stable")
    rows = between[order]
    keys = keys[order]
    starts = np.flatnonzero(np.diff(keys, prepend=-1))
    if not len(starts):
        none = np.empty(0, np.int32)
        return GroupPairs(none, none, np.empty(0), np.empty(0, bool), np.empty(0, np.intp), np.empty(0, np.float32))
    segment = np.repeat(np.arange(len(starts)), np.diff(starts, append=len(keys)))
    total = np.zeros((3, len(starts)))
    for field in range(len(inner.evidence)):
        bits = inner.evidence[field][:, rows]
        gain = np.where(inner.speaks[field, rows], bits[0] - np.maximum(bits[1], bits[2]), _SILENT)
        total += bits[:, _first_best(gain, starts, segment)]
    person, _ = class_posteriors(total, records, families)
    best = rows[_first_best(inner.person[rows], starts, segment)]
    contradicts = np.logical_or.reduceat(inner.contradicts[rows], starts)
    left, right = (keys[starts] >> 32).astype(np.int32), (keys[starts] & 0xFFFFFFFF).astype(np.int32)
    return GroupPairs(left, right, person, contradicts, best, inner.person[best])


def _first_best(values: NDArray[np.floating], starts: NDArray[np.intp], segment: NDArray[np.intp]) -> NDArray[np.intp]:
    """Index of the first largest value of each segment."""
    largest = np.maximum.reduceat(values, starts)
    hits = np.flatnonzero(values == largest[segment])[::-1]
    result = np.empty(len(starts), np.intp)
    result[segment[hits]] = hits
    return result
