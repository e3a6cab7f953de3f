"""Whether an amount that stands on every line of an order is the line's or the order's."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from app.services.importing.cleaning.amounts import amount_e4

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

_REMEMBERED: Final = 200_000
_OFTEN: Final = 0.8
_RARELY: Final = 0.2


@dataclass(frozen=True, slots=True)
class TotalFinding:
    """`per` is "order", "line", or "open" (ask); `suggested` the likelier answer; the two sums to show."""

    per: str
    suggested: str
    order_total_e4: int
    line_total_e4: int
    repeated_orders: int


class TotalScan:
    """Counts orders of several lines that carry one amount again and again."""

    __slots__ = ("_amount_index", "_decimal", "_key_index", "_orders", "_sum_of_lines")

    def __init__(self, key_index: int, amount_index: int, decimal: str | None) -> None:
        self._key_index = key_index
        self._amount_index = amount_index
        self._decimal = decimal or ","
        # order key → first amount, lines with an amount, whether all amounts are equal
        self._orders: dict[str, tuple[int, int, bool]] = {}
        self._sum_of_lines = 0

    def add(self, rows: Iterable[Sequence[str]]) -> None:
        """Take the next rows into account."""
        last = max(self._key_index, self._amount_index)
        for row in rows:
            if len(row) <= last:
                continue
            amount = amount_e4(row[self._amount_index].strip(), self._decimal)
            key = row[self._key_index].strip()
            if amount is None or not key:
                continue
            self._sum_of_lines += amount
            known = self._orders.get(key)
            if known is None:
                if len(self._orders) < _REMEMBERED:
                    self._orders[key] = (amount, 1, True)
            else:
                first, lines, is_same = known
                self._orders[key] = (first, lines + 1, is_same and first == amount)

    def decide(self) -> TotalFinding:
        """What the rows seen so far say."""
        several = [is_same for _, lines, is_same in self._orders.values() if lines > 1]
        of_orders = sum(first for first, _, _ in self._orders.values())
        share = sum(several) / len(several) if several else 0.0
        if not several:
            per, suggested = "order", "order"
        elif share <= _RARELY:
            per, suggested = "line", "line"
        else:
            per, suggested = "open", "order" if share >= _OFTEN else "line"
        return TotalFinding(per, suggested, of_orders, self._sum_of_lines, sum(several))
