"""A linkage on its way from the old state to the new one."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from app.services.identity import blocking, score
from app.services.identity.compare import compare, with_shares
from app.services.identity.encoding import Encoded
from app.services.identity.features import Features
from app.services.identity.figures import Figures
from app.services.identity.state import CHANGED, DIFFERENT, SAME, Pairs
from app.services.identity.vocabulary import Codes, Keys, Mask
from app.services.identity.weights import REVIEW_FROM

if TYPE_CHECKING:
    from numpy.typing import NDArray

_AT_ONCE = 250_000  # pairs: what they are weighed by takes five times the room of the outcome


@dataclass(slots=True)
class Work:
    """The state on its way: rows are those of the new state, `fresh` marks the rows that are new or changed."""

    encoded: Encoded
    figures: Figures
    features: Features
    pairs: Pairs
    fresh: Mask
    touched: Mask
    component: Codes
    group: Codes
    lost: list[NDArray[np.int64]]


def add(work: Work, packed: Keys, flag: int) -> None:
    """Compare and judge pairs that are not among the pairs."""
    if not len(packed):
        return
    low, high = blocking.unpack(packed)
    levels = compare(work.features, low, high)
    person, household = posteriors(work, low, high, levels)
    flags = np.full(len(packed), flag | CHANGED, np.uint8)
    work.pairs = work.pairs.merged(Pairs(packed, flags, levels, person, household))


def posteriors(
    work: Work, low: Codes, high: Codes, levels: NDArray[np.int8]
) -> tuple[NDArray[np.float32], NDArray[np.float32]]:
    """Probability of same person and of same household of pairs, as the figures are now."""
    person, household = np.empty(len(low), np.float32), np.empty(len(low), np.float32)
    for start in range(0, len(low), _AT_ONCE):
        part = slice(start, start + _AT_ONCE)
        compared = with_shares(work.features, low[part], high[part], levels[:, part])
        person[part], household[part] = score.posteriors(compared, work.figures.size, work.figures.families)
    return person, household


def is_edge(pairs: Pairs) -> Mask:
    """Pairs that make a component."""
    return (pairs.is_first() & (pairs.person >= REVIEW_FROM)) | pairs.has(SAME | DIFFERENT)
