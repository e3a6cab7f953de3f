"""Rows that are already read, for a table."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Generic, TypeVar

if TYPE_CHECKING:
    from collections.abc import Sequence

Row_co = TypeVar("Row_co", covariant=True)


@dataclass(frozen=True, slots=True)
class RowsInMemory(Generic[Row_co]):
    """A source over a sequence, in its own order."""

    known: Sequence[Row_co]

    def count(self) -> int:
        """Return how many rows there are."""
        return len(self.known)

    def rows(self, offset: int, limit: int, sort: str | None, descending: bool) -> Sequence[Row_co]:
        """Return a page of them."""
        del sort, descending
        return self.known[offset : offset + limit]
