"""From levels to the probability of same person and of same household (Bayes over three classes)."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from app.services.identity.compare import Comparison
from app.services.identity.records import ScoredLevels
from app.services.identity.weights import (
    CONTRADICTS_BELOW,
    HOUSEHOLD_PRIOR,
    JOIN_FROM,
    LEVELS,
    PERSON_PRIOR,
    Birth,
    Field,
)

if TYPE_CHECKING:
    from numpy.typing import NDArray

_LEAST_RECORDS = 500  # a handful of records is no proof that namesakes are rare
_RELATIVE_HEAD_START = -10.0  # bits
_HARDLY = 0.01
_BITS = {
    field: np.log2([[level.person, level.household, level.stranger] for level in levels]).T.astype(
        np.float32, order="C"
    )
    for field, levels in LEVELS.items()
}
_USES_SHARE = {field: np.array([level.uses_share for level in levels]) for field, levels in LEVELS.items()}
_BATCH = 100_000  # pairs at a time, so that the table of evidence stays small


def posteriors(
    comparison: Comparison, records: float, families: float = 1.0
) -> tuple[NDArray[np.float32], NDArray[np.float32]]:
    """Probability of same person and of same household for each pair of a file of so many records.

    `families` is the share of families among them (0..1), of what is usual.
    """
    person, household = np.empty(len(comparison), np.float32), np.empty(len(comparison), np.float32)
    for start in range(0, len(comparison), _BATCH):
        part = slice(start, start + _BATCH)
        bits = evidence(comparison.part(part)).sum(axis=0)
        person[part], household[part] = class_posteriors(bits, records, families)
    return person, household


def class_posteriors(
    bits: NDArray[np.floating], records: float, families: float = 1.0
) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
    """Probability of person and household from the summed evidence (3 classes x pairs) and the priors."""
    size = max(float(records), _LEAST_RECORDS)
    total = bits + np.log2([[PERSON_PRIOR / size], [families * HOUSEHOLD_PRIOR / size], [1.0]])
    odds = np.exp2(total - total.max(axis=0))
    odds /= odds.sum(axis=0)
    return odds[0], odds[1]


def contradictions(
    comparison: Comparison, bits: NDArray[np.floating], person: NDArray[np.floating], join_from: float
) -> NDArray[np.bool_]:
    """Pairs that must not be one person: known birth dates that differ, or values that speak clearly against it.

    The priors are left out: two records that have nothing in common to compare do not contradict each other. In files
    without families, full of wrong entries, nobody is there whom a second birth date or first name could be of: there
    only records that are hardly one person contradict each other.
    """
    total = bits.sum(axis=0)
    odds = np.exp2(total - total.max(axis=0))
    against = odds[0] / odds.sum(axis=0) < CONTRADICTS_BELOW
    if join_from < JOIN_FROM:
        return against & (person < _HARDLY)
    return against | (comparison.levels[Field.BIRTH_ON] == Birth.DIFFERS)


def evidence(comparison: Comparison) -> NDArray[np.float32]:
    """Log2-likelihood of each field's outcome: array (fields, 3 classes, pairs)."""
    bits = np.empty((len(Field), 3, len(comparison)), np.float32)
    for field, table in _BITS.items():
        np.take(table, comparison.levels[field], axis=1, out=bits[field], mode="clip")
    shares = {
        Field.FIRST_NAME: comparison.first_share,
        Field.LAST_NAME: comparison.last_share,
        Field.ADDRESS: comparison.place_share,
    }
    for field, share in shares.items():
        uses = np.flatnonzero(_USES_SHARE[field][comparison.levels[field]])
        bits[field, 2, uses] += np.log2(share[uses])
    return bits


def weights(comparison: Comparison) -> ScoredLevels:
    """Levels of each pair with their weight in bits against the likelier alternative (relatives or strangers)."""
    bits = np.empty((len(Field), len(comparison)), np.float32)
    for start in range(0, len(comparison), _BATCH):
        part = slice(start, start + _BATCH)
        table = evidence(comparison.part(part))
        total = table.sum(axis=0)
        # The prior makes strangers some thousands of times likelier; only what the values say counts here.
        is_relative = total[1] + _RELATIVE_HEAD_START > total[2]
        bits[:, part] = table[:, 0] - np.where(is_relative, table[:, 1], table[:, 2])
    return ScoredLevels(comparison.levels, bits)
