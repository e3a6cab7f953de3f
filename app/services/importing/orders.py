"""Rows of a purchase file → orders: totals per order or per line, refunds, cancellations, amounts exact."""

from __future__ import annotations

from array import array
from dataclasses import dataclass, field
from hashlib import blake2b
from itertools import chain
from typing import NamedTuple, cast

E4 = 10_000
_STATUSES = {"cancelled": 1, "refunded": 2}

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
    """One order while its rows are read; amounts in ten-thousandths, None where the file does not say."""

    key: str
    bought_on: str
    bought_at: str | None
    record_id: int | None
    row: int
    currency: str
    channel: str
    status: str | None = None
    is_credit_note: bool = False
    total_e4: int | None = None
    refunded_e4: int = 0
    discount_e4: int = 0
    shipping_e4: int = 0
    tax_e4: int = 0
    lines: list[Line] = field(default_factory=list[Line])
    row_count: int = 1

    def outcome(self) -> Outcome:
        """What the order counts.

        A cancelled order, and one given back in full, counts nothing and is no sale; a credit note or an order
        below zero is a refund; anything else is a sale, less what was given back.
        """
        gross = self.total_e4 if self.total_e4 is not None else sum([line[2] for line in self.lines])
        if self.status == "cancelled":
            return Outcome("cancelled", gross, 0, 0)
        if self.is_credit_note or gross < 0:
            return Outcome("refund", gross, gross, -gross)
        refunded = min(abs(self.refunded_e4), gross)
        if self.status == "refunded" and not refunded:
            refunded = gross
        if refunded and refunded == gross:
            return Outcome("cancelled", gross, 0, refunded)
        return Outcome("sale", gross, gross - refunded, refunded)

    def fingerprint(self, outcome: Outcome) -> int:
        """Return a stable signed 64-bit fingerprint of all the order says; the order of its lines does not matter."""
        try:
            numbers: array[int] = array("q", list(cast("chain[int]", chain.from_iterable(sorted(self.lines)))))
        except TypeError:  # lines without a product
            lines = sorted((product or 0, quantity, amount) for product, quantity, amount in self.lines)
            numbers = array("q", list(chain.from_iterable(lines)))
        head = (
            f"{self.bought_on}|{self.bought_at}|{self.record_id}|{self.currency}|{self.channel}|{outcome}"
            f"|{self.discount_e4}|{self.shipping_e4}|{self.tax_e4}"
        )
        digest = blake2b(head.encode() + numbers.tobytes(), digest_size=8).digest()
        return int.from_bytes(digest, "big", signed=True)

    def absorb(self, other: Order) -> None:
        """Take in rows of the same order that stood further down in the file; what is known already stays."""
        self.lines.extend(other.lines)
        self.row_count += other.row_count
        self.is_credit_note = self.is_credit_note or other.is_credit_note
        for name in ("total_e4", "record_id"):
            if getattr(self, name) is None:
                setattr(self, name, getattr(other, name))
        for name in ("status", "refunded_e4", "discount_e4", "shipping_e4", "tax_e4"):
            if not getattr(self, name):
                setattr(self, name, getattr(other, name))

    def mark(self) -> int:
        """What a written order does not tell, as one number: rows, status, whether it had a total of its own."""
        has_total = self.total_e4 is not None
        return self.row_count << 4 | has_total << 3 | _STATUSES.get(self.status or "", 0)

    def restore(self, mark: int, outcome: Outcome) -> None:
        """Set what `mark` and the outcome told of a written order."""
        self.row_count = mark >> 4
        self.status = next((status for status, number in _STATUSES.items() if number == mark & 7), None)
        self.total_e4 = outcome.gross_e4 if mark & 8 else None
        self.refunded_e4 = outcome.refunded_e4 if outcome.kind == "sale" else 0


def line_amount_e4(unit_price_e4: int, quantity_e4: int) -> int:
    """Return price × quantity, halves up; both and the result in ten-thousandths."""
    return (unit_price_e4 * quantity_e4 + E4 // 2) // E4
