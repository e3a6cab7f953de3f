"""What strikes about the sales of a file: their months, their usual size, orders whose lines do not add up."""

from __future__ import annotations

from collections import Counter
from itertools import compress
from statistics import median

from app.services.importing.order_columns import OrderColumns
from app.services.importing.orders import Order

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

    def add(self, orders: OrderColumns) -> None:
        """Look at orders that are about to be written."""
        is_sale = [kind == "sale" for kind in orders.kinds]
        for day, count in Counter(compress(orders.bought_on, is_sale)).items():
            if day:
                self.months[day[:7]] += count
        if len(self._sizes) < SIZES_KEPT:
            self._sizes += [gross for gross in compress(orders.gross_e4, is_sale) if gross]
        if any(orders.lines_differ):
            self._take_differing(orders)

    def _take_differing(self, orders: OrderColumns) -> None:
        """Keep which orders have lines that do not add up to their total."""
        bounds = orders.bounds()
        for place in compress(range(len(orders)), orders.lines_differ):
            self.differing_count += 1
            lines_e4 = sum([amount for _, _, amount in orders.lines[bounds[place] : bounds[place + 1]]])
            self._differing[orders.keys[place]] = (orders.rows[place], orders.totals_e4[place] or 0, lines_e4)
            if len(self._differing) > EXAMPLES_KEPT:
                self._differing.pop(max(self._differing, key=self._differing.__getitem__))

    def take_back(self, order: Order) -> None:
        """Forget an order, which comes again with all of its rows."""
        if order.bought_on and order.outcome().kind == "sale":
            self.months[order.bought_on[:7]] -= 1
        if order.lines_differ():
            self.differing_count -= 1
            self._differing.pop(order.key, None)

    def usual_size_e4(self) -> int | None:
        """The middle one of the sizes of the first sales; None when there are too few to say."""
        return int(median(self._sizes)) if len(self._sizes) >= 10 else None

    def differing(self) -> list[tuple[int, int, int]]:
        """Examples of orders whose lines do not add up: row, total, sum of the lines."""
        return sorted(self._differing.values())
