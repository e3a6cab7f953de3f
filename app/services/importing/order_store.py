"""Writing orders: a new version only when an order changed, a claim where it did not."""

from __future__ import annotations

import json
from array import array
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any

from sqlalchemy import Connection, text

from app.services.importing import in_force
from app.services.importing.orders import Order, Outcome
from app.services.importing.sales_look import SalesLook
from app.services.importing.seen_keys import Marks, SeenKeys

LINES_PER_WRITE = 20_000
_INSERT_PURCHASE = (
    "INSERT INTO purchase (id, source_id, batch_id, record_id, order_key, content_key, is_live, kind, bought_on,"
    " bought_at, currency, channel, gross_e4, discount_e4, shipping_e4, tax_e4, refunded_e4, net_e4, line_count,"
    " tip_e4, gift_card_e4, cost_e4) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"
)


@dataclass(slots=True)
class Money:
    """What the orders of one currency count, in ten-thousandths."""

    orders: int = 0
    net_e4: int = 0
    anonymous_e4: int = 0
    refunded_e4: int = 0
    gross_e4: int = 0
    discount_e4: int = 0
    shipping_e4: int = 0
    tax_e4: int = 0
    tip_e4: int = 0
    gift_card_e4: int = 0
    cost_e4: int = 0

    def add(self, order: Order, outcome: Outcome, sign: int = 1, *, has_parts: bool) -> None:
        """Count an order; with the sign -1 take it back. The parts are counted where the file has columns of them."""
        self.orders += sign
        self.net_e4 += sign * outcome.net_e4
        if outcome.refunded_e4:
            self.refunded_e4 += sign * outcome.refunded_e4
        if order.record_id is None:
            self.anonymous_e4 += sign * outcome.net_e4
        if outcome.kind == "sale":
            self.gross_e4 += sign * outcome.gross_e4
        if has_parts and outcome.kind == "sale":
            self.discount_e4 += sign * abs(order.discount_e4)
            self.shipping_e4 += sign * order.shipping_e4
            self.tax_e4 += sign * order.tax_e4
            self.tip_e4 += sign * order.tip_e4
            self.gift_card_e4 += sign * order.gift_card_e4
            self.cost_e4 += sign * (order.cost_e4 or 0)

    def add_all(self, orders: Sequence[Order], outcomes: Sequence[Outcome]) -> None:
        """Count orders of this currency that have no parts: sums over all, for there are millions."""
        self.orders += len(orders)
        self.net_e4 += sum([outcome.net_e4 for outcome in outcomes])
        self.refunded_e4 += sum([outcome.refunded_e4 for outcome in outcomes])
        self.gross_e4 += sum([outcome.gross_e4 for outcome in outcomes if outcome.kind == "sale"])
        self.anonymous_e4 += sum(
            [outcome.net_e4 for order, outcome in zip(orders, outcomes, strict=True) if order.record_id is None]
        )

    def parts(self) -> dict[str, int]:
        """What the sales were made of; only what is not zero."""
        names = ("gross", "discount", "shipping", "tax", "tip", "gift_card", "cost")
        return {name: amount for name in names if (amount := getattr(self, f"{name}_e4"))}


@dataclass(slots=True)
class OrderCounts:
    """Rows by what happened to their order, and money by currency over all rows read."""

    orders: int = 0
    new_rows: int = 0
    updated_rows: int = 0
    unchanged_rows: int = 0
    money: dict[str, Money] = field(default_factory=dict[str, Money])

    def main_currency(self, usual: str) -> str:
        """The currency of the file's figures: the usual one if any order has it, else that of most orders."""
        if usual in self.money or not self.money:
            return usual
        return max(sorted(self.money), key=lambda code: self.money[code].orders)


class OrderStore:
    """Collects finished orders and writes them in portions."""

    def __init__(self, connection: Connection, source_id: int, batch_id: int, rows: int | None = None) -> None:
        """Write orders of a source; `rows` is about how many rows its file has."""
        self._connection = connection
        self._driver: Any = connection.connection.driver_connection  # millions of rows: the driver's own calls
        self._source_id = source_id
        self._batch_id = batch_id
        self._next_id = 1 + int(connection.execute(text("SELECT coalesce(max(id), 0) FROM purchase")).scalar_one())
        self._has_earlier = bool(
            connection.execute(
                text("SELECT EXISTS (SELECT 1 FROM purchase WHERE source_id = :source)"), {"source": source_id}
            ).scalar_one()
        )
        self._seen = SeenKeys(rows)
        self._marks = Marks(self._next_id)
        self._waiting: list[Order] = []
        self._lines_waiting = 0
        self._touched = array("q")
        self._reopened: list[Order] = []
        self.counts = OrderCounts()
        self.has_parts = True
        self.look = SalesLook()

    def add(self, order: Order) -> None:
        """Take a finished order; one whose number was perhaps seen before in this file waits for the end."""
        if self._seen.had(order.key):
            self._reopened.append(order)
            return
        self._waiting.append(order)
        self._lines_waiting += len(order.lines) + 1
        if self._lines_waiting >= LINES_PER_WRITE:
            self.flush()

    def flush(self) -> None:
        """Write the orders collected so far."""
        orders, self._waiting, self._lines_waiting = self._waiting, [], 0
        if orders:
            self._write(orders)

    def finish(self) -> None:
        """Write everything, join orders whose rows were scattered, and decide which versions are in force."""
        self.flush()
        if self._reopened:
            self._join_reopened()
        if self._touched:
            in_force.keep_affected(self._connection, self._touched)
            in_force.settle_purchases(self._connection)

    def _write(self, orders: Sequence[Order]) -> None:
        known = self._known(orders) if self._has_earlier else {}
        purchases: list[tuple[object, ...]] = []
        lines: list[tuple[int, int, int | None, int, int]] = []
        claims: list[tuple[int, str, int]] = []
        outcomes = [order.outcome() for order in orders]
        self._count_money(orders, outcomes)
        self.look.add(orders, outcomes)
        for order, outcome in zip(orders, outcomes, strict=True):
            contents = order.fingerprint(outcome)
            versions = known.get(order.key, {})
            if contents in versions:
                self.counts.unchanged_rows += order.row_count
                claims.append((self._batch_id, "purchase", versions[contents]))
                self._touched.append(versions[contents])
                self._marks.set(versions[contents], order.mark())
                continue
            purchase_id = self._next_id
            self._next_id += 1
            self._marks.add(order.mark())
            if versions:
                self.counts.updated_rows += order.row_count
                self._touched.append(purchase_id)
            else:
                self.counts.new_rows += order.row_count
                self.counts.orders += 1
            purchases.append(self._purchase_row(purchase_id, order, contents, outcome, is_live=not versions))
            lines += [(purchase_id, number, a, b, c) for number, (a, b, c) in enumerate(order.lines, 1)]
        self._insert(purchases, lines, claims)

    def _insert(
        self,
        purchases: list[tuple[object, ...]],
        lines: list[tuple[int, int, int | None, int, int]],
        claims: list[tuple[int, str, int]],
    ) -> None:
        if purchases:
            self._driver.executemany(_INSERT_PURCHASE, purchases)
        if lines:
            self._driver.executemany("INSERT INTO purchase_line VALUES (?, ?, ?, ?, ?)", lines)
        if claims:
            self._connection.exec_driver_sql("INSERT OR IGNORE INTO reclaim VALUES (?, ?, ?)", claims)

    def _purchase_row(
        self, purchase_id: int, order: Order, contents: int, outcome: Outcome, *, is_live: bool
    ) -> tuple[object, ...]:
        return (
            purchase_id,
            self._source_id,
            self._batch_id,
            order.record_id,
            order.key,
            contents,
            int(is_live),
            outcome.kind,
            order.bought_on,
            order.bought_at,
            order.currency,
            order.channel,
            outcome.gross_e4,
            order.discount_e4,
            order.shipping_e4,
            order.tax_e4,
            outcome.refunded_e4,
            outcome.net_e4,
            len(order.lines),
            order.tip_e4,
            order.gift_card_e4,
            order.cost_e4,
        )

    def _count_money(self, orders: Sequence[Order], outcomes: Sequence[Outcome]) -> None:
        currencies = {order.currency for order in orders}
        for currency in currencies - self.counts.money.keys():
            self.counts.money[currency] = Money()
        if len(currencies) == 1 and not self.has_parts:
            self.counts.money[currencies.pop()].add_all(orders, outcomes)
            return
        for order, outcome in zip(orders, outcomes, strict=True):
            self.counts.money[order.currency].add(order, outcome, has_parts=self.has_parts)

    def _known(self, orders: Sequence[Order]) -> dict[str, dict[int, int]]:
        """Order number → contents → purchase id, of the versions this source already has."""
        rows = self._connection.execute(
            text("""SELECT order_key, content_key, id FROM purchase
                    WHERE source_id = :source AND order_key IN (SELECT value FROM json_each(:keys)) ORDER BY id"""),
            {"source": self._source_id, "keys": json.dumps([order.key for order in orders])},
        )
        known: dict[str, dict[int, int]] = {}
        for key, contents, purchase_id in rows:
            known.setdefault(key, {})[contents] = purchase_id
        return known

    def _join_reopened(self) -> None:
        """Orders whose rows stand in several places of the file are taken out, completed and written again."""
        parts: dict[str, Order] = {}
        for order in self._reopened:
            if order.key in parts:
                parts[order.key].absorb(order)
            else:
                parts[order.key] = order
        self._reopened = []
        self._has_earlier = True
        whole = [self._with_written_part(order) for order in parts.values()]
        for start in range(0, len(whole), 2_000):
            self._write(whole[start : start + 2_000])

    def _with_written_part(self, part: Order) -> Order:
        """The order with what was written, or found unchanged, before in this import; that is taken back."""
        row = self._connection.execute(
            text("""SELECT id, batch_id, record_id, bought_on, bought_at, currency, channel, kind, gross_e4, net_e4,
                    refunded_e4, discount_e4, shipping_e4, tax_e4, tip_e4, gift_card_e4, cost_e4 FROM purchase
                    WHERE source_id = :source AND order_key = :key AND (+batch_id = :batch OR id IN
                        (SELECT item_id FROM reclaim WHERE batch_id = :batch AND kind = 'purchase'))"""),
            {"source": self._source_id, "key": part.key, "batch": self._batch_id},
        ).fetchone()
        if row is None:
            return part
        purchase_id, batch_id, record_id, bought_on, bought_at, currency, channel, kind, gross, net, refunded = row[:11]
        outcome = Outcome(kind, gross, net, refunded)
        order = Order(part.key, bought_on, bought_at, record_id, part.row, currency, channel)
        order.discount_e4, order.shipping_e4, order.tax_e4, order.tip_e4, order.gift_card_e4, order.cost_e4 = row[11:]
        order.lines = [
            (product, quantity, amount)
            for product, quantity, amount in self._connection.exec_driver_sql(
                "SELECT product_id, quantity_e3, amount_e4 FROM purchase_line WHERE purchase_id = ? ORDER BY 1",
                (purchase_id,),
            )
        ]
        order.restore(self._marks.of(purchase_id), outcome)
        self._uncount(order, outcome, is_claimed=batch_id != self._batch_id)
        self._take_back(purchase_id, is_claimed=batch_id != self._batch_id)
        order.absorb(part)
        return order

    def _uncount(self, order: Order, outcome: Outcome, *, is_claimed: bool) -> None:
        """Uncount a part of an order that is about to be counted whole."""
        versions = self._connection.execute(
            text("SELECT count(*) FROM purchase WHERE source_id = :source AND order_key = :key"),
            {"source": self._source_id, "key": order.key},
        ).scalar_one()
        if is_claimed:
            self.counts.unchanged_rows -= order.row_count
        elif versions > 1:
            self.counts.updated_rows -= order.row_count
        else:
            self.counts.new_rows -= order.row_count
            self.counts.orders -= 1
        self.counts.money[order.currency].add(order, outcome, -1, has_parts=self.has_parts)
        self.look.take_back(order)

    def _take_back(self, purchase_id: int, *, is_claimed: bool) -> None:
        """Remove what this import wrote of an order, or its claim to an earlier version."""
        if is_claimed:
            self._connection.exec_driver_sql(
                "DELETE FROM reclaim WHERE batch_id = ? AND kind = 'purchase' AND item_id = ?",
                (self._batch_id, purchase_id),
            )
            return
        self._connection.exec_driver_sql("DELETE FROM purchase_line WHERE purchase_id = ?", (purchase_id,))
        self._connection.exec_driver_sql("DELETE FROM purchase WHERE id = ?", (purchase_id,))
