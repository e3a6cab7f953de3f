"""How the dates and amounts of one column are written, decided from the whole column, never per cell."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence


@dataclass(frozen=True, slots=True)
class ColumnFormat:
    """What the whole column says about the way its values are written.

    `date_order` is "dmy", "mdy", "ymd" or None (no date, or still open), `decimal` "," or "." or None (no amount, or
    still open). `open_question` is true when dates were seen and every one of them can be read in both orders.
    `examples` are up to three values that the user can judge by.
    """

    date_order: str | None = None
    decimal: str | None = None
    open_question: bool = False
    examples: tuple[str, ...] = ()


class ColumnScan:
    """Reads a column in portions and decides its format at the end."""

    __slots__ = ()

    def add(self, values: Sequence[str]) -> None:
        """Take the next values of the column into account."""
        raise NotImplementedError

    def decide(self) -> ColumnFormat:
        """The format that all values seen so far allow."""
        raise NotImplementedError
