"""Rows of a purchase file → orders: totals per order or per line, refunds, cancellations, amounts exact."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import NamedTuple

E4 = 10_000
CENT_E4 = 100
_STATUSES = {"cancelled": 1, "refunded": 2}
_APART = ("discount_e4", "shipping_e4", "tax_e4", "tip_e4", "gift_card_e4")

Line = tuple[int | None, int, int]
"""Product id or None, quantity in thousandths, amount in ten-thousandths."""


class Outcome(NamedTuple):
    """What an order counts: kind (sale, refund, cancelled) and amounts in ten-thousandths."""

    kind: str
    gross_e4: int
    net_e4: int
    refunded_e4: int


@dataclass(slots=True)
class Order:
    """One order while its rows are read; amounts in ten-thousandths, None where the file does not say.

    `is_return` and `is_credit_note`: the whole of it gives money back. `returned_e4` is what rows of the order that
    give back gave back; their lines are below zero. Tips and gift cards sold are paid with the order and no revenue.
    """

    key: str
    bought_on: str
    bought_at: str | None
    record_id: int | None
    row: int
    currency: str
    channel: str
    status: str | None = None
    is_credit_note: bool = False
    is_return: bool = False
    total_e4: int | None = None
    refunded_e4: int = 0
    returned_e4: int = 0
    discount_e4: int = 0
    shipping_e4: int = 0
    tax_e4: int = 0
    tip_e4: int = 0
    gift_card_e4: int = 0
    cost_e4: int | None = None
    lines: list[Line] = field(default_factory=list[Line])
    row_count: int = 1

    def outcome(self) -> Outcome:
        """What the order counts.

        A cancelled order, and one given back in full, counts nothing and is no sale; a credit note or an order
        below zero is a refund; anything else is a sale, less what was given back. An order of which the file has no
        amount counts nothing by itself.
        """
        if self.total_e4 is None and not self.lines:
            return Outcome("cancelled" if self.status == "cancelled" else "sale", 0, 0, abs(self.refunded_e4))
        gross = self._gross_e4()
        if self.status == "cancelled":
            return Outcome("cancelled", gross, 0, 0)
        if self.is_return:
            gross = -abs(gross)
        if self.is_credit_note or gross < 0:
            return Outcome("refund", gross, gross, -gross)
        refunded = min(abs(self.refunded_e4) + self.returned_e4, gross)
        if self.status == "refunded" and not refunded:
            refunded = gross
        if refunded and refunded == gross:
            return Outcome("cancelled", gross, 0, refunded)
        return Outcome("sale", gross, gross - refunded, refunded)

    def _gross_e4(self) -> int:
        """What was paid for the goods: the total, less tips and gift cards sold; without a total, the lines."""
        if self.total_e4 is None:
            return sum([line[2] for line in self.lines]) + self.returned_e4
        if not self.tip_e4 and not self.gift_card_e4:
            return self.total_e4
        has_no_tip = bool(self.lines) and self.total_e4 == sum([line[2] for line in self.lines])
        return self.total_e4 - abs(self.gift_card_e4) - (0 if has_no_tip else abs(self.tip_e4))

    def lines_differ(self) -> bool:
        """Whether no way of adding shipping, tax, tip and discount to the lines gives the total.

        A cent of difference a line is rounding. Orders without a total, or whose lines have no amounts, never differ.
        """
        if self.total_e4 is None or not self.lines:
            return False
        missing = abs(self.total_e4) - abs(sum([line[2] for line in self.lines]))
        if not missing:
            return False
        if not any(line[2] for line in self.lines):
            return False
        tolerance = CENT_E4 * len(self.lines)
        parts = {self.shipping_e4, self.tax_e4, self.tip_e4, self.gift_card_e4, -abs(self.discount_e4)} - {0}
        reachable = {0}
        for part in parts:
            reachable |= {sum_ + part for sum_ in reachable}
        if self.refunded_e4:
            reachable |= {sum_ - abs(self.refunded_e4) for sum_ in reachable}
        return all(abs(missing - sum_) > tolerance for sum_ in reachable)

    def absorb(self, other: Order) -> None:
        """Take in rows of the same order that stood further down in the file; what is known already stays."""
        if other.is_return and not self.is_return:
            self._take_back(other)
        elif self.is_return and not other.is_return:
            self.become_sale()
            self.lines.extend(other.lines)
        else:
            self.lines.extend(other.lines)
        self.row_count += other.row_count
        self.is_credit_note = self.is_credit_note or other.is_credit_note
        self.returned_e4 += other.returned_e4
        if other.cost_e4 is not None:
            self.cost_e4 = (self.cost_e4 or 0) + other.cost_e4
        if self.record_id is None:
            self.record_id = other.record_id
        if self.total_e4 is None and not other.is_return:
            self.total_e4 = other.total_e4
        for name in ("status", "refunded_e4", *_APART):
            if not getattr(self, name):
                setattr(self, name, getattr(other, name))

    def become_sale(self) -> None:
        """What gave money back turns out to be a part of an order that follows in the file."""
        returned = Order(self.key, self.bought_on, None, None, self.row, self.currency, self.channel)
        returned.total_e4, returned.lines = self.total_e4, self.lines
        self.is_return, self.total_e4, self.lines = False, None, []
        for name in _APART:
            setattr(self, name, 0)
        self._take_back(returned)

    def _take_back(self, returned: Order) -> None:
        """A part of the order gives money back: in lines, which count as returned, or as a total of its own."""
        self.lines.extend(returned.lines)
        lines_e4 = sum([line[2] for line in returned.lines])
        if lines_e4:
            self.returned_e4 -= lines_e4
        else:
            self.refunded_e4 = abs(self.refunded_e4) + abs(returned.total_e4 or 0)

    def mark(self) -> int:
        """What a written order does not tell, as one number: rows, status, whether total and refund are its own."""
        has_total = self.total_e4 is not None
        own_refund = bool(self.refunded_e4)
        status = _STATUSES.get(self.status or "", 0)
        return self.row_count << 5 | self.is_return << 4 | has_total << 3 | own_refund << 2 | status

    def restore(self, mark: int, outcome: Outcome) -> None:
        """Set what `mark` and the outcome told of a written order, whose lines and parts are set already."""
        self.row_count = mark >> 5
        self.is_return = bool(mark & 16)
        self.status = next((status for status, number in _STATUSES.items() if number == mark & 3), None)
        lines_e4 = sum([line[2] for line in self.lines])
        if mark & 8:
            self.total_e4 = outcome.gross_e4
            if self.tip_e4 or self.gift_card_e4:
                has_no_tip = bool(self.lines) and lines_e4 == outcome.gross_e4
                self.total_e4 += abs(self.gift_card_e4) + (0 if has_no_tip else abs(self.tip_e4))
            if not mark & 7:
                self.returned_e4 = outcome.refunded_e4 if outcome.kind != "refund" else 0
        elif outcome.kind != "refund":
            self.returned_e4 = outcome.gross_e4 - lines_e4
        if mark & 4 and outcome.kind != "refund":
            self.refunded_e4 = outcome.refunded_e4 - self.returned_e4


def line_amount_e4(unit_price_e4: int, quantity_e4: int) -> int:
    """Return price × quantity, halves up; both and the result in ten-thousandths."""
    return (unit_price_e4 * quantity_e4 + E4 // 2) // E4
