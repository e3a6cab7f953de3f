"""Rows that are already read, for a table."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, Generic, TypeVar

RowT_co = TypeVar("RowT_co", covariant=True)


@dataclass(frozen=True)  # no slots: a subscripted generic sets an attribute on its instances
class MemoryRows(Generic[RowT_co]):
    """A source over a sequence; `orders` give the value to sort by for each sort key."""

    known: Sequence[RowT_co]
    orders: Mapping[str, Callable[[Any], Any]] = field(default_factory=dict[str, Callable[[Any], Any]])

    def count(self) -> int:
        """Return how many rows there are."""
        return len(self.known)

    def rows(self, offset: int, limit: int, sort: str | None, descending: bool) -> Sequence[RowT_co]:
        """Return a page of rows in the order asked for."""
        order = self.orders.get(sort or "")
        known = sorted(self.known, key=order, reverse=descending) if order else self.known
        return known[offset : offset + limit]
