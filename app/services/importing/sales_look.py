"""What strikes about the sales of a file: their months, their usual size, orders whose lines do not add up."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from statistics import median

from app.services.importing.orders import Order, Outcome

SIZES_KEPT = 20_000
EXAMPLES_KEPT = 5


class SalesLook:
    """Looks at each order once, as they are written; one that is completed later is taken back and comes again."""

    __slots__ = ("_differing", "_sizes", "differing_count", "months")

    def __init__(self) -> None:
        self.months: Counter[str] = Counter()
        self.differing_count = 0
        self._differing: dict[str, tuple[int, int, int]] = {}
        self._sizes: list[int] = []

    def add(self, orders: Sequence[Order], outcomes: Sequence[Outcome]) -> None:
        """Look at orders that are about to be written, with what they count."""
        days = Counter(
            [order.bought_on for order, outcome in zip(orders, outcomes, strict=True) if outcome.kind == "sale"]
        )
        for day, count in days.items():
            self.months[day[:7]] += count
        if len(self._sizes) < SIZES_KEPT:
            self._sizes += [one.gross_e4 for one in outcomes if one.kind == "sale" and one.gross_e4]
        for order in [order for order in orders if order.total_e4 is not None and order.lines]:
            if order.lines_differ():
                self.differing_count += 1
                if len(self._differing) < EXAMPLES_KEPT:
                    lines_e4 = sum([line[2] for line in order.lines])
                    self._differing[order.key] = (order.row, order.total_e4 or 0, lines_e4)

    def take_back(self, order: Order) -> None:
        """Forget an order, which comes again with all of its rows."""
        if order.outcome().kind == "sale":
            self.months[order.bought_on[:7]] -= 1
        if order.total_e4 is not None and order.lines and order.lines_differ():
            self.differing_count -= 1
            self._differing.pop(order.key, None)

    def usual_size_e4(self) -> int | None:
        """The middle one of the sizes of the first sales; None when there are too few to say."""
        return int(median(self._sizes)) if len(self._sizes) >= 10 else None

    def differing(self) -> list[tuple[int, int, int]]:
        """Examples of orders whose lines do not add up: row, total, sum of the lines."""
        return list(self._differing.values())
