"""What all baskets together tell of categories, found in one pass and asked as of any day.

A basket's categories are the bits of a number; here they become pairs (basket, category), so that counting what each
customer bought of each category is one count over the pairs.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final, TypeVar

import numpy as np

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from app.services.scoring.affinity_model import Baskets

    Numbers = NDArray[np.float64]
    Integers = NDArray[np.signedinteger]

Value = TypeVar("Value", bound=np.generic)

NEVER: Final = np.iinfo(np.int32).max
_BLOCK: Final = 16_384
_BYTE: Final = 8


@dataclass(frozen=True, slots=True)
class Pairs:
    """Each category that each of some baskets holds, by basket. `width` categories fit a basket."""

    width: int
    flat: Integers
    """Basket · width + category."""
    repeats: Integers
    """Categories of each basket."""

    @classmethod
    def of(cls, holds: Integers, categories: int) -> Pairs:
        """Unpack the bits of baskets."""
        width = _BYTE * max(1, -(-categories // _BYTE))
        as_bytes = np.ascontiguousarray(holds, dtype="<i8").view(np.uint8).reshape(-1, _BYTE)
        bits = np.unpackbits(as_bytes[:, : width // _BYTE], axis=1, bitorder="little")
        return cls(width, np.flatnonzero(bits.reshape(-1).view(bool)), np.bitwise_count(holds).astype(np.int64))

    def each(self, values: NDArray[Value]) -> NDArray[Value]:
        """Return the value of each pair's basket."""
        return np.repeat(values, self.repeats)

    def keys(self, rows: Integers) -> Integers:
        """Return row · width + category of each pair, from a row for each basket."""
        places = np.arange(len(rows), dtype=np.int64)
        return self.flat + np.repeat((rows - places) * self.width, self.repeats)


@dataclass(frozen=True, slots=True)
class BasketIndex:
    """By customer: `starts` (one more) of its baskets, day of the first one, and of the first with each category.

    `running` counts the baskets up to each day since `origin` that hold each category, its last column all baskets;
    `again` the customers who bought each category on two days.
    """

    origin: int
    starts: Integers
    opened: Integers
    first_day: Integers
    running: Integers
    again: Integers

    @classmethod
    def of(cls, baskets: Baskets) -> BasketIndex:
        """Count once over all baskets, some thousand customers at a time."""
        customers, width = len(baskets.customer_ids), len(baskets.categories)
        starts = np.concatenate([[0], np.cumsum(np.bincount(baskets.customer, minlength=customers))]).astype(np.int64)
        origin = int(baskets.day.min(initial=NEVER))
        days = int(baskets.day.max(initial=origin)) - origin + 1
        first_day = np.full((customers, width), NEVER, dtype=np.int32)
        daily = np.zeros((days + 1, width + 1), dtype=np.int64)
        again = np.zeros(width, dtype=np.int64)
        for low in range(0, customers, _BLOCK):
            high = min(low + _BLOCK, customers)
            rows = slice(int(starts[low]), int(starts[high]))
            pairs = Pairs.of(baskets.holds[rows], width)
            owners, day = baskets.customer[rows] - low, baskets.day[rows]
            keys, size = pairs.keys(owners), (high - low) * pairs.width
            again += (np.bincount(keys, minlength=size).reshape(-1, pairs.width)[:, :width] > 1).sum(0)
            first = np.full(size, NEVER, dtype=np.int32)
            # Baskets are in order of day: written backwards, the earliest stays.
            first[keys[::-1]] = pairs.each(day)[::-1]
            first_day[low:high] = first.reshape(-1, pairs.width)[:, :width]
            on = pairs.keys(day - origin)
            counts = np.bincount(on, minlength=days * pairs.width).reshape(-1, pairs.width)
            daily[1:, :width] += counts[:, :width]
        if len(baskets.day):
            daily[1:, width] = np.bincount(baskets.day - origin, minlength=days)
        opened = np.full(customers, NEVER, dtype=np.int64)
        has_any = starts[1:] > starts[:-1]
        opened[has_any] = baskets.day[starts[:-1][has_any]]
        return cls(origin, starts, opened, first_day, np.cumsum(daily, axis=0), again)

    def holding(self, after: int, until: int) -> tuple[Integers, int]:
        """Return how many baskets after a day and until another hold each category, and how many there are."""
        last = len(self.running) - 1
        low, high = (min(max(day - self.origin + 1, 0), last) for day in (after, until))
        found = self.running[high] - self.running[low] if high > low else np.zeros_like(self.running[0])
        return found[:-1], int(found[-1])

    def ends(self, baskets: Baskets, day: int) -> Integers:
        """Return for each customer the place behind its last basket up to a day."""
        before = np.zeros(len(baskets.day) + 1, dtype=np.int32)
        np.cumsum(baskets.day <= day, out=before[1:])
        return self.starts[:-1] + before[self.starts[1:]] - before[self.starts[:-1]]

    def bought_together(self, day: int) -> Numbers:
        """Return how many customers had bought both categories by a day, shape (categories, categories)."""
        width = self.first_day.shape[1]
        both = np.zeros((width, width))
        for low in range(0, len(self.first_day), _BLOCK):
            has = (self.first_day[low : low + _BLOCK] <= day).astype(np.float32)
            both += has.T @ has
        return both
