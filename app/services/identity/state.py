"""What is remembered of a linkage: the records as codes, the figures, every pair that was compared, the groups."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

import numpy as np

from app.services.identity.blocking import is_among, pack, unpack
from app.services.identity.encoding import Encoded
from app.services.identity.figures import Figures
from app.services.identity.vocabulary import Codes, Keys, Mask
from app.services.identity.weights import Field

if TYPE_CHECKING:
    from numpy.typing import NDArray

# Why a pair is compared, and what came of it.
CANDIDATE, SAME, DIFFERENT, ASKED, JOIN, STORED, CHANGED, WAS_EDGE = 1, 2, 4, 8, 16, 32, 64, 128
_FIRST = CANDIDATE | SAME | DIFFERENT  # the pairs that components are made of; the others lie inside components


@dataclass(frozen=True, slots=True)
class Pairs:
    """Compared pairs of rows in ascending order of `packed`, with their levels (fields, pairs) and probabilities."""

    packed: Keys = field(default_factory=lambda: np.empty(0, np.int64))
    flags: NDArray[np.uint8] = field(default_factory=lambda: np.empty(0, np.uint8))
    levels: NDArray[np.int8] = field(default_factory=lambda: np.empty((len(Field), 0), np.int8))
    person: NDArray[np.float32] = field(default_factory=lambda: np.empty(0, np.float32))
    household: NDArray[np.float32] = field(default_factory=lambda: np.empty(0, np.float32))

    def __len__(self) -> int:
        return len(self.packed)

    def ends(self) -> tuple[Codes, Codes]:
        """The lower and the higher row of each pair."""
        return unpack(self.packed)

    def has(self, flag: int) -> Mask:
        """Which pairs bear one of the flags."""
        return (self.flags & flag) > 0

    def is_first(self) -> Mask:
        """Which pairs are compared for their own sake, not only for lying inside a component."""
        return self.has(_FIRST)

    def rows(self, chosen: Mask | NDArray[np.integer] | slice) -> Pairs:
        """Some of the pairs, in the given order."""
        return Pairs(
            self.packed[chosen],
            self.flags[chosen],
            self.levels[:, chosen],
            self.person[chosen],
            self.household[chosen],
        )

    def merged(self, other: Pairs) -> Pairs:
        """Both sets, which have no pair in common."""
        if not len(other):
            return self
        if not len(self):
            return other
        # The new pairs are few: their places in the long arrays are found, instead of sorting all again.
        place = np.searchsorted(self.packed, other.packed)
        return Pairs(
            np.insert(self.packed, place, other.packed),
            np.insert(self.flags, place, other.flags),
            np.insert(self.levels, place, other.levels, axis=1),
            np.insert(self.person, place, other.person),
            np.insert(self.household, place, other.household),
        )

    def renumbered(self, row_of: Keys) -> Pairs:
        """The pairs with their rows' new numbers, which are in the same order as the old ones."""
        low, high = self.ends()
        return replace(self, packed=pack(row_of[low], row_of[high]))

    def places(self, packed: Keys) -> NDArray[np.intp]:
        """Where these pairs stand, which must be among the pairs."""
        return np.searchsorted(self.packed, packed)

    def holds(self, packed: Keys) -> Mask:
        """Which of these pairs are among the pairs."""
        return is_among(packed, self.packed)


@dataclass(frozen=True, slots=True)
class LinkState:
    """Everything that the next run needs. `component` and `group` name the component and the group of each row.

    Names of components and groups are numbers that mean nothing else; the same name is the same component or group.
    """

    encoded: Encoded
    figures: Figures
    pairs: Pairs
    component: Codes
    group: Codes
