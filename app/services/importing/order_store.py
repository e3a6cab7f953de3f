"""Writing orders: a new version only when an order changed, a claim where it did not."""

from __future__ import annotations

import json
from array import array
from collections.abc import Sequence
from dataclasses import dataclass, field
from itertools import compress
from typing import Any

from sqlalchemy import Connection, text

from app.services.importing import in_force
from app.services.importing.composed_orders import are_mixed, parts_in
from app.services.importing.order_columns import OrderColumns, plain_order
from app.services.importing.order_rows import insert_orders
from app.services.importing.orders import Order, Outcome
from app.services.importing.sales_look import SalesLook
from app.services.importing.seen_keys import Marks, SeenKeys

LINES_PER_WRITE = 20_000


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

    def add(self, orders: OrderColumns, sign: int = 1, *, has_parts: bool) -> None:
        """Count orders; with the sign -1 take them back. The parts are counted where the file has columns of them."""
        self.orders += sign * len(orders)
        self.net_e4 += sign * sum(orders.net_e4)
        self.refunded_e4 += sign * sum(orders.refunded_e4)
        nobody = zip(orders.net_e4, orders.record_ids, strict=True)
        self.anonymous_e4 += sign * sum([net for net, record_id in nobody if record_id is None])
        is_sale = [kind == "sale" for kind in orders.kinds]
        self.gross_e4 += sign * sum(compress(orders.gross_e4, is_sale))
        if has_parts:
            self.discount_e4 += sign * sum(map(abs, compress(orders.discounts_e4, is_sale)))
            self.shipping_e4 += sign * sum(compress(orders.shippings_e4, is_sale))
            self.tax_e4 += sign * sum(compress(orders.taxes_e4, is_sale))
            self.tip_e4 += sign * sum(compress(orders.tips_e4, is_sale))
            self.gift_card_e4 += sign * sum(compress(orders.gift_cards_e4, is_sale))
            self.cost_e4 += sign * sum([cost or 0 for cost in compress(orders.costs_e4, is_sale)])

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

    def count(self, row_count: int, live: int | None, sign: int = 1, *, is_same: bool) -> None:
        """Count the rows of an order of which `live` are the contents in force; with the sign -1 take them back."""
        if live is None:
            self.new_rows += sign * row_count
            self.orders += sign
        elif is_same:
            self.unchanged_rows += sign * row_count
        else:
            self.updated_rows += sign * row_count

    def main_currency(self, usual: str) -> str:
        """The currency of the file's figures: the usual one if any order has it, else that of most orders."""
        if usual in self.money or not self.money:
            return usual
        return max(sorted(self.money), key=lambda code: self.money[code].orders)


@dataclass(slots=True)
class _Versions:
    """What is known of one order: contents → purchase id, and the contents in force, None after a withdrawal."""

    ids: dict[int, int] = field(default_factory=dict[int, int])
    live: int | None = None


_UNKNOWN = _Versions()


class CountedLate:
    """Rows of known orders, counted once it is settled what all files together say of them."""

    def __init__(self, connection: Connection, source_id: int) -> None:
        self._driver: Any = connection.connection.driver_connection
        self._source_id = source_id
        self._driver.execute(
            "CREATE TEMP TABLE IF NOT EXISTS order_row (order_key TEXT PRIMARY KEY, rows INTEGER, was INTEGER)"
        )
        self._driver.execute("DELETE FROM temp.order_row")

    def add(self, key: str, row_count: int, was: int) -> None:
        """Keep how many rows an order has in this file, and which contents were in force before it."""
        self._driver.execute("INSERT OR REPLACE INTO temp.order_row VALUES (?, ?, ?)", (key, row_count, was))

    def rows(self) -> tuple[int, int]:
        """How many rows changed their order, and how many did not."""
        updated, unchanged = self._driver.execute(
            """SELECT coalesce(sum(r.rows) FILTER (WHERE r.was IS NOT p.content_key), 0),
               coalesce(sum(r.rows) FILTER (WHERE r.was IS p.content_key), 0)
               FROM temp.order_row r LEFT JOIN purchase p
               ON p.source_id = ? AND p.order_key = r.order_key AND p.is_live = 1""",
            (self._source_id,),
        ).fetchone()
        return updated, unchanged


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
        parts = parts_in(connection, source_id)
        self._alike = frozenset(batch for batch, own in parts.items() if own == parts.get(batch_id))
        self._counted_late = CountedLate(connection, source_id) if are_mixed(parts) else None
        self._seen = SeenKeys(rows)
        self._marks = Marks(self._next_id)
        self._waiting: list[Order] = []
        self._lines_waiting = 0
        self._touched = array("q")
        self._reopened: list[Order] = []
        self.counts = OrderCounts()
        self.has_parts = True
        self.look = SalesLook()

    def knows(self, key: str) -> bool:
        """Whether an order of this number is in force, of what files of this source said before."""
        row = self._driver.execute(
            "SELECT 1 FROM purchase WHERE source_id = ? AND order_key = ? AND is_live = 1", (self._source_id, key)
        ).fetchone()
        return row is not None

    def add(self, order: Order) -> None:
        """Take a finished order; one whose number was perhaps seen before in this file waits for the end."""
        if self._seen.had(order.key):
            self._reopened.append(order)
            return
        self._waiting.append(order)
        self._lines_waiting += len(order.lines) + 1
        if self._lines_waiting >= LINES_PER_WRITE:
            self.flush()

    def add_all(self, orders: OrderColumns) -> None:
        """Take finished orders that are sales and nothing else."""
        had = self._seen.had_all(orders.keys)
        if had:
            self._reopened += [plain_order(orders, place) for place in had]
            seen = set(had)
            orders = orders.only([place for place in range(len(orders)) if place not in seen])
        self._write(orders)

    def flush(self) -> None:
        """Write the orders collected so far."""
        orders, self._waiting, self._lines_waiting = self._waiting, [], 0
        if orders:
            self._write(OrderColumns.of(orders))

    def finish(self) -> None:
        """Write everything, join orders whose rows were scattered, and decide which versions are in force."""
        self.flush()
        if self._reopened:
            self._join_reopened()
        if self._touched:
            in_force.keep_affected(self._connection, self._touched)
            in_force.settle_purchases(self._connection, self._source_id)
        if self._counted_late is not None:
            updated, unchanged = self._counted_late.rows()
            self.counts.updated_rows += updated
            self.counts.unchanged_rows += unchanged

    def _write(self, orders: OrderColumns) -> None:
        """Write orders, claim those that an earlier file said the same of, and count both."""
        self._count_money(orders)
        self.look.add(orders)
        contents = orders.fingerprints()
        if not self._has_earlier:
            self.counts.new_rows += sum(orders.row_counts)
            self.counts.orders += len(orders)
            self._insert(orders, contents, [1] * len(orders))
            return
        known = self._known(orders.keys)
        same: list[int | None] = [None] * len(orders)
        for place, (key, content) in enumerate(zip(orders.keys, contents, strict=True)):
            versions = known.get(key, _UNKNOWN)
            same[place] = versions.ids.get(content)
            if versions.live is None or self._counted_late is None:
                self.counts.count(orders.row_counts[place], versions.live, is_same=versions.live == content)
            else:
                self._counted_late.add(key, orders.row_counts[place], versions.live)
        self._claim(orders, same)
        places = [place for place, found in enumerate(same) if found is None]
        if len(places) < len(orders):
            orders, contents = orders.only(places), [contents[place] for place in places]
        self._insert(orders, contents, [int(key not in known) for key in orders.keys])

    def _claim(self, orders: OrderColumns, same: Sequence[int | None]) -> None:
        """Claim the versions that earlier files wrote and this one says again."""
        claims: list[tuple[int, str, int]] = []
        for purchase_id, mark in zip(same, orders.marks, strict=True):
            if purchase_id is not None:
                self._touched.append(purchase_id)
                self._marks.set(purchase_id, mark)
                claims.append((self._batch_id, "purchase", purchase_id))
        if claims:
            self._driver.executemany("INSERT OR IGNORE INTO reclaim VALUES (?, ?, ?)", claims)

    def _insert(self, orders: OrderColumns, contents: list[int], are_live: list[int]) -> None:
        """Write orders and their lines; which version of a known number is in force is settled at the end."""
        ids = range(self._next_id, self._next_id + len(orders))
        self._next_id += len(orders)
        self._marks.add_all(orders.marks)
        self._touched.extend([purchase_id for purchase_id, live in zip(ids, are_live, strict=True) if not live])
        batches = [self._batch_id] * len(orders)
        insert_orders(self._driver, ids, self._source_id, batches, orders, contents, are_live)

    def _count_money(self, orders: OrderColumns) -> None:
        currencies = sorted(set(orders.currencies))
        for currency in currencies:
            of_it = orders
            if len(currencies) > 1:
                of_it = orders.only([place for place, code in enumerate(orders.currencies) if code == currency])
            money = self.counts.money.setdefault(currency, Money())
            money.add(of_it, has_parts=self.has_parts)

    def _known(self, keys: Sequence[str]) -> dict[str, _Versions]:
        """The versions that this source already has, by order number."""
        rows = self._driver.execute(
            "SELECT order_key, content_key, id, is_live, batch_id, is_composed FROM purchase"
            " WHERE source_id = ? AND order_key IN (SELECT value FROM json_each(?)) ORDER BY id",
            (self._source_id, json.dumps(keys)),
        )
        known: dict[str, _Versions] = {}
        for key, contents, purchase_id, is_live, batch_id, is_composed in rows:
            versions = known.setdefault(key, _Versions())
            if batch_id in self._alike and not is_composed:
                versions.ids[contents] = purchase_id
            if is_live:
                versions.live = contents
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
            self._write(OrderColumns.of(whole[start : start + 2_000]))

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
        self._uncount(order, outcome, purchase_id)
        self._take_back(purchase_id, is_claimed=batch_id != self._batch_id)
        order.absorb(part)
        return order

    def _uncount(self, order: Order, outcome: Outcome, purchase_id: int) -> None:
        """Uncount a part of an order that is about to be counted whole."""
        live = self._connection.execute(
            text("""SELECT max(id) FROM purchase WHERE source_id = :source AND order_key = :key
                    AND +batch_id <> :batch AND is_live = 1"""),
            {"source": self._source_id, "key": order.key, "batch": self._batch_id},
        ).scalar_one()
        if live is None or self._counted_late is None:
            self.counts.count(order.row_count, live, -1, is_same=live == purchase_id)
        self.counts.money[order.currency].add(OrderColumns.of([order], [outcome]), -1, has_parts=self.has_parts)
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
