"""Finished orders as columns: what is written, counted and compared of thousands of them at once."""

from __future__ import annotations

from array import array
from collections.abc import Sequence
from dataclasses import dataclass
from hashlib import blake2b
from itertools import accumulate, chain
from typing import Any

from app.services.importing.orders import Line, Order, Outcome

_FINGERPRINT_BYTES = 8
_LINE_BYTES = 24
_WHOLE_MARK = 31
_ODD_MARK = 23
"""See Order.mark: all of it but the number of rows, and that without whether the total is the order's own."""


@dataclass(slots=True)
class OrderColumns:
    """Orders, one place each in every list; amounts in ten-thousandths.

    `totals` are those that the file gives, None where it gives none. The lines of all orders follow each other in
    `lines`; the n-th order has `line_counts[n]` of them. `marks` and `lines_differ`: see Order.
    """

    keys: list[str]
    rows: list[int]
    row_counts: list[int]
    bought_on: list[str]
    bought_at: list[str | None]
    record_ids: list[int | None]
    currencies: list[str]
    channels: list[str]
    kinds: list[str]
    gross_e4: list[int]
    net_e4: list[int]
    refunded_e4: list[int]
    discounts_e4: list[int]
    shippings_e4: list[int]
    taxes_e4: list[int]
    tips_e4: list[int]
    gift_cards_e4: list[int]
    costs_e4: list[int | None]
    totals_e4: list[int | None]
    marks: list[int]
    lines_differ: list[bool]
    line_counts: list[int]
    lines: list[Line]

    @classmethod
    def of(cls, orders: Sequence[Order], outcomes: Sequence[Outcome] | None = None) -> OrderColumns:
        """Orders as columns; `outcomes` where they are known."""
        outcomes = outcomes or [order.outcome() for order in orders]
        return cls(
            keys=[order.key for order in orders],
            rows=[order.row for order in orders],
            row_counts=[order.row_count for order in orders],
            bought_on=[order.bought_on for order in orders],
            bought_at=[order.bought_at for order in orders],
            record_ids=[order.record_id for order in orders],
            currencies=[order.currency for order in orders],
            channels=[order.channel for order in orders],
            kinds=[outcome.kind for outcome in outcomes],
            gross_e4=[outcome.gross_e4 for outcome in outcomes],
            net_e4=[outcome.net_e4 for outcome in outcomes],
            refunded_e4=[outcome.refunded_e4 for outcome in outcomes],
            discounts_e4=[order.discount_e4 for order in orders],
            shippings_e4=[order.shipping_e4 for order in orders],
            taxes_e4=[order.tax_e4 for order in orders],
            tips_e4=[order.tip_e4 for order in orders],
            gift_cards_e4=[order.gift_card_e4 for order in orders],
            costs_e4=[order.cost_e4 for order in orders],
            totals_e4=[order.total_e4 for order in orders],
            marks=[order.mark() for order in orders],
            lines_differ=[order.lines_differ() for order in orders],
            line_counts=[len(order.lines) for order in orders],
            lines=list(chain.from_iterable([order.lines for order in orders])),
        )

    def __len__(self) -> int:
        """Return how many orders there are."""
        return len(self.keys)

    def telling_marks(self) -> list[int | None]:
        """The marks without the number of rows; None where the figures of the order alone tell all of it."""
        is_odd = any(self.tips_e4) or any(self.gift_cards_e4) or self.kinds.count("sale") < len(self)
        if not is_odd and not any(map(_ODD_MARK.__and__, self.marks)):
            return [None] * len(self)
        columns = zip(self.marks, self.kinds, self.tips_e4, self.gift_cards_e4, strict=True)
        return [
            None if kind == "sale" and not mark & _ODD_MARK and not tip and not gift_card else mark & _WHOLE_MARK
            for mark, kind, tip, gift_card in columns
        ]

    def bounds(self) -> list[int]:
        """Where the lines of each order begin, and at last where those of the last one end."""
        return list(accumulate(self.line_counts, initial=0))

    def only(self, places: Sequence[int]) -> OrderColumns:
        """The orders at these places."""
        bounds = self.bounds()
        parts = {name: [getattr(self, name)[place] for place in places] for name in self.__slots__ if name != "lines"}
        lines = chain.from_iterable([self.lines[bounds[place] : bounds[place + 1]] for place in places])
        return OrderColumns(**parts, lines=list(lines))

    def fingerprints(self) -> list[int]:
        """A stable signed 64-bit fingerprint of all that each order says; the order of its lines does not matter."""
        told = self._told_lines()
        ends = [bound * _LINE_BYTES for bound in self.bounds()]
        digests = [
            blake2b(head.encode() + told[start:end], digest_size=_FINGERPRINT_BYTES).digest()
            for head, start, end in zip(self._heads(), ends, ends[1:], strict=False)
        ]
        return [int.from_bytes(digest, "big", signed=True) for digest in digests]

    def _heads(self) -> list[str]:
        """What the fingerprint is of, before the lines: the same texts from one version of the program to the next."""
        template, varying = "", list[Sequence[object]]()
        for name, column in self._told_in_heads():
            first = column[0] if column else None
            if column.count(first) == len(column):
                template += name.replace("%", "%%") + str(first).replace("%", "%%")
            else:
                template += name.replace("%", "%%") + "%s"
                varying.append(column)
        heads = list(map(template.__mod__, zip(*varying, strict=True))) if varying else [template % ()] * len(self)
        if any(self.tips_e4) or any(self.gift_cards_e4) or self.costs_e4.count(None) < len(self):
            parts = zip(self.tips_e4, self.gift_cards_e4, self.costs_e4, strict=True)
            for place, (tip, gift_card, cost) in enumerate(parts):
                if tip or gift_card or cost is not None:
                    heads[place] += f"|{tip}|{gift_card}|{cost}"
        return heads

    def _told_in_heads(self) -> Sequence[tuple[str, Sequence[object]]]:
        """What stands before each value, and the values of all orders."""
        return (
            ("", self.bought_on),
            ("|", self.bought_at),
            ("|", self.record_ids),
            ("|", self.currencies),
            ("|", self.channels),
            ("|Outcome(kind='", self.kinds),
            ("', gross_e4=", self.gross_e4),
            (", net_e4=", self.net_e4),
            (", refunded_e4=", self.refunded_e4),
            (")|", self.discounts_e4),
            ("|", self.shippings_e4),
            ("|", self.taxes_e4),
        )

    def _told_lines(self) -> bytes:
        """The lines as numbers, those of each order sorted."""
        try:
            return self._as_numbers(list(self.lines))
        except TypeError:  # lines without a product
            return self._as_numbers([(product or 0, quantity, amount) for product, quantity, amount in self.lines])

    def _as_numbers(self, lines: list[Any]) -> bytes:
        start = 0
        for count in self.line_counts:
            if count > 1:
                lines[start : start + count] = sorted(lines[start : start + count])
            start += count
        return array("q", list(chain.from_iterable(lines))).tobytes()


def plain_order(orders: OrderColumns, place: int) -> Order:
    """The order at a place of columns of sales without refund, tip, gift card or cost."""
    start = sum(orders.line_counts[:place])
    return Order(
        key=orders.keys[place],
        bought_on=orders.bought_on[place],
        bought_at=orders.bought_at[place],
        record_id=orders.record_ids[place],
        row=orders.rows[place],
        currency=orders.currencies[place],
        channel=orders.channels[place],
        total_e4=orders.totals_e4[place],
        discount_e4=orders.discounts_e4[place],
        shipping_e4=orders.shippings_e4[place],
        tax_e4=orders.taxes_e4[place],
        lines=orders.lines[start : start + orders.line_counts[place]],
        row_count=orders.row_counts[place],
    )
