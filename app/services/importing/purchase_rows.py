"""Rows of a purchase file → orders and the records of who bought."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from itertools import compress, pairwise
from operator import ne
from typing import Any, cast

from app.models.domain.errors import KnownError
from app.services.importing.buyers import Buyers
from app.services.importing.columns import MappedColumns, Unreadable, cells_at
from app.services.importing.issue_log import IssueLog
from app.services.importing.order_parts import columns_needed, is_whole, parts_of
from app.services.importing.order_store import OrderStore
from app.services.importing.orders import Line, Order
from app.services.importing.people_rows import PeopleReader
from app.services.importing.plain_orders import PlainOrders, is_credit_note
from app.services.importing.purchase_lines import LineReader, Products
from app.services.importing.record_store import RecordStore

_HEAD_AMOUNTS = {
    "purchase.total": "total_e4",
    "purchase.refunded": "refunded_e4",
    "purchase.discount": "discount_e4",
    "purchase.shipping": "shipping_e4",
    "purchase.tax": "tax_e4",
    "purchase.tip": "tip_e4",
    "purchase.gift_card": "gift_card_e4",
    "purchase.cost": "cost_e4",
}
_PARTS = (*list(_HEAD_AMOUNTS)[2:], "line.cost", "line.unit_cost")
_LEFT_OUT = {"other": "not_a_sale", "test": "test_sale", "memo": "not_a_sale"}


class LeftOut(Exception):  # noqa: N818 - says what happened to a row, caught where rows are read
    """A row of sales that is none: a test, a transfer to the bank. Its code is that of the issue to note."""

    def __init__(self, code: str, column: str | None, value: str) -> None:
        super().__init__(code)
        self.code = code
        self.column = column
        self.value = value


class PurchaseRows:
    """Takes the rows of a purchase file; rows of one order usually follow each other."""

    def __init__(
        self,
        columns: MappedColumns,
        log: IssueLog,
        records: RecordStore,
        orders: OrderStore,
        products: Products,
        *,
        currency: str,
        channel: str,
        has_credit_notes: bool,
    ) -> None:
        fields = {*columns.readers, *columns.constants}
        for field_id in columns_needed(fields):
            raise KnownError("column_needed", field=field_id)
        self._only_updates = not is_whole(parts_of(fields))
        self._log = log
        self._orders = orders
        self._buyers = Buyers(PeopleReader(columns), records, log, columns.readers)
        self._currency = str(columns.constants.get("purchase.currency") or currency)
        self._channel = str(columns.constants.get("purchase.channel") or channel)
        self._has_credit_notes = has_credit_notes
        self._readers = columns.readers
        self._order_key = columns.readers.get("purchase.order_key")
        amounts = (columns.readers.get(field_id) for field_id in ("line.amount", "line.unit_price", "purchase.total"))
        self._amount_header = next((reader.header for reader in amounts if reader is not None), None)
        self._heads = columns.group("purchase")
        self._type = columns.readers.get("purchase.type")
        self._tells_returns = self._type is not None and not columns.has("purchase.refunded")
        orders.has_parts = columns.has(*_PARTS)
        self._head_of = cells_at([r.index for r in columns.group("purchase", "customer", "consent").values()])
        self._goods_of = cells_at([r.index for r in columns.group("purchase", "line").values()])
        self._line = LineReader(columns, products, log)
        self._plain: PlainOrders | None = None
        if not self._only_updates:
            self._plain = PlainOrders.of(
                columns, self._line, currency=self._currency, channel=self._channel, has_credit_notes=has_credit_notes
            )
        self._amounts = [(field_id, name) for field_id, name in _HEAD_AMOUNTS.items() if field_id in self._heads]
        self._repeats: Counter[str] = Counter()
        self._current: Order | None = None
        self._gives_back = False
        self._bare: list[tuple[int, list[str]]] = []
        self._current_head: tuple[str, ...] = ()
        self._current_number = ""

    def take_all(self, portions: Iterable[list[tuple[int, list[str]]]]) -> None:
        """Gather the rows into orders; a row that cannot be read is rejected alone."""
        for portion in portions:
            cells = [one for _, one in portion]
            heads = list(map(self._head_of, cells))
            starts = [0, *compress(range(1, len(heads)), map(ne, heads, heads[1:]))]
            if self._plain is None:
                self._take_groups(portion, [*starts, len(portion)])
            elif portion:
                self._take_portion(self._plain, portion, cells, starts)

    def _take_portion(
        self, plain: PlainOrders, portion: list[tuple[int, list[str]]], cells: list[list[str]], starts: list[int]
    ) -> None:
        """Runs of plain orders at once, the others row by row."""
        found = plain.look_at(cells, starts, self._current_number if self._current is not None else "")
        for is_plain, begin, end in found.runs():
            if is_plain:
                self._close()
                self._orders.add_all(plain.orders(found, begin, end, portion, self._buyers))
            else:
                self._take_groups(portion, found.starts[begin : end + 1])

    def _take_groups(self, portion: list[tuple[int, list[str]]], bounds: list[int]) -> None:
        """Take the rows of a portion that begin and end at `bounds`, rows that say the same of their order together."""
        for start, end in pairwise(bounds):
            numbered = portion[start:end]
            cells = [one for _, one in numbered]
            head = self._head_of(cells[0])
            if self._order_key is not None:
                self._take_group(numbered, head, self._line.recall(cells))
                continue
            for row, one in numbered:
                self._take_one(row, one, head)

    def _take_group(
        self, numbered: list[tuple[int, list[str]]], head: tuple[str, ...], lines: list[Line | None]
    ) -> None:
        """Rows that say the same of their order; `lines` those of its lines that were read before."""
        row, cells = numbered[0]
        self._log.row = row
        is_further = self._current is not None and head == self._current_head
        is_new = False
        if not is_further:
            try:
                is_new = self._turn_to(row, cells, head)
            except Unreadable as error:
                for self._log.row, one in numbered:
                    self._log.reject(error.issue, error.column, error.value, one)
                return
            except LeftOut as reason:
                self._leave_out(reason, [number for number, _ in numbered])
                return
        kept = len(numbered)
        has_gaps = None in lines
        if has_gaps and self._line.is_mapped:
            kept -= self._read_missing(numbered, lines)
        if not kept and is_new:
            self._current = None  # every row of it was rejected
        elif self._current is not None:
            self._current.row_count += kept if is_further else kept - 1
            found = [line for line in lines if line is not None] if has_gaps else cast("list[Line]", lines)
            if self._gives_back:
                found = self._given_back(self._current, found)
            self._current.lines += found
            if self._line.has_cost:
                self._add_cost(self._current, numbered, lines)

    def _leave_out(self, reason: LeftOut, rows: Sequence[int]) -> None:
        for self._log.row in rows:
            self._log.leave_out(reason.code, reason.column, reason.value)

    def _given_back(self, order: Order, lines: Sequence[Line]) -> list[Line]:
        """Lines of a row that gives money back: below zero, whatever sign the file writes."""
        turned = [(product, quantity, -abs(amount)) for product, quantity, amount in lines]
        if not order.is_return:
            order.returned_e4 -= sum([line[2] for line in turned])
        return turned

    def _add_cost(self, order: Order, numbered: Sequence[tuple[int, list[str]]], lines: Sequence[Line | None]) -> None:
        """Add what the lines cost the business."""
        for (_, cells), line in zip(numbered, lines, strict=True):
            cost = None if line is None else self._line.cost(cells, line)
            if cost is not None:
                order.cost_e4 = (order.cost_e4 or 0) + (-cost if self._gives_back else cost)

    def _read_missing(self, numbered: list[tuple[int, list[str]]], lines: list[Line | None]) -> int:
        """Fill in the lines not read before; return how many rows were rejected."""
        rejected = 0
        for place, line in enumerate(lines):
            if line is None:
                self._log.row, cells = numbered[place]
                try:
                    lines[place] = self._line.read(cells)
                    if lines[place] is None:
                        self._bare.append((self._log.row, cells))
                except Unreadable as error:
                    self._log.reject(error.issue, error.column, error.value, cells)
                    rejected += 1
        return rejected

    def _take_one(self, row: int, cells: list[str], head: tuple[str, ...]) -> None:
        self._log.row = row
        try:
            line = self._line.read(cells)
            if self._current is None or self._order_key is None or head != self._current_head:
                self._turn_to(row, cells, head)
            else:
                self._current.row_count += 1
        except Unreadable as error:
            self._log.reject(error.issue, error.column, error.value, cells)
            return
        except LeftOut as reason:
            self._leave_out(reason, [row])
            return
        if line is None and self._line.is_mapped:
            self._bare.append((row, cells))
        if line is not None and self._current is not None:
            self._current.lines += self._given_back(self._current, [line]) if self._gives_back else [line]
            if self._line.has_cost:
                self._add_cost(self._current, [(row, cells)], [line])

    def finish(self) -> None:
        """Hand over the last order."""
        self._close()

    def _turn_to(self, row: int, cells: list[str], head: tuple[str, ...]) -> bool:
        """A row whose head differs: the next order, or a further row of this one; True for an order that begins."""
        number = cells[self._order_key.index].strip() if self._order_key is not None else ""
        date = self._readers.get("purchase.date")
        is_further = date is not None and not cells[date.index].strip()
        is_same = number == self._current_number if number else is_further
        if self._order_key is not None and self._current is not None and is_same:
            self._current_head = head
            self._continue(cells)
            return False
        self._start(row, cells)
        self._current_head = head
        self._current_number = number
        return True

    def _continue(self, cells: list[str]) -> None:
        """Take what a further row of the same order says that its first row did not."""
        order = self._current
        if order is None:
            return
        order.row_count += 1
        kind = self._type_of(cells)
        self._gives_back = order.is_return if kind is None else kind == "refund"
        if order.is_return and not self._gives_back:
            order.become_sale()
        if self._gives_back and not order.is_return:
            total = self._heads.get("purchase.total")
            if not self._line.has_amounts and total is not None:
                order.refunded_e4 = abs(order.refunded_e4) + abs(total[cells[total.index]] or 0)
            return
        for field_id, attribute in self._amounts:
            reader = self._heads[field_id]
            if not getattr(order, attribute):
                value = reader[cells[reader.index]]
                if value is not None:
                    setattr(order, attribute, value)
        if order.record_id is None:
            order.record_id = self._buyers.who(cells, order.bought_on, order.row)

    def _type_of(self, cells: Sequence[str]) -> str | None:
        """What kind of row of sales it is, None when it does not say."""
        return None if self._type is None else self._type[cells[self._type.index]]

    def _refuse_no_sale(self, values: Mapping[str, Any], cells: Sequence[str]) -> None:
        """Raise LeftOut for tests, memo lines, transfers, and payments that the business made itself."""
        for field_id in ("purchase.type", "purchase.mode"):
            code = _LEFT_OUT.get(values.get(field_id) or "")
            if code is not None:
                reader = self._heads[field_id]
                raise LeftOut(code, reader.header, cells[reader.index])
        if values.get("purchase.type") == "payment" and (values.get("purchase.total") or 0) < 0:
            reader = self._heads["purchase.total"]
            raise LeftOut("not_a_sale", reader.header, cells[reader.index])

    def _refuse_unknown(self, number: str | None, cells: Sequence[str]) -> None:
        """Raise Unreadable for an order that a file without day or amount cannot tell of by itself."""
        if not number or not self._orders.knows(str(number)):
            reader = self._heads["purchase.order_key"]
            raise Unreadable("order_unknown", reader.header, cells[reader.index])

    def _start(self, row: int, cells: list[str]) -> None:
        self._close()
        self._current_number = ""
        self._gives_back = False
        values = {field_id: reader[cells[reader.index]] for field_id, reader in self._heads.items()}
        if self._type is not None or "purchase.mode" in values:
            self._refuse_no_sale(values, cells)
        moment, number = values.get("purchase.date"), values.get("purchase.order_key")
        if self._only_updates:
            self._refuse_unknown(number, cells)
        elif not moment:
            reader = self._readers["purchase.date"]
            raise Unreadable("date_missing", reader.header, cells[reader.index])
        bought_on, _, bought_at = str(moment or "").partition("T")
        bought_at = str(values.get("purchase.time") or bought_at)
        is_return = values.get("purchase.type") == "refund"
        record_id = self._buyers.who(cells, bought_on, row, is_return=is_return)
        order = Order(
            key=str(number) if number else self._own_number(cells, bought_on, bought_at, record_id),
            bought_on=bought_on,
            bought_at=bought_at or None,
            record_id=record_id,
            row=row,
            currency=str(values.get("purchase.currency") or self._currency),
            channel=str(values.get("purchase.channel") or self._channel),
            status=self._status(values),
            is_credit_note=self._has_credit_notes and is_credit_note(str(number or "")),
            is_return=is_return,
        )
        self._gives_back = order.is_return
        for field_id, attribute in self._amounts:
            if values.get(field_id) is not None:
                setattr(order, attribute, values[field_id])
        after_refund = values.get("purchase.total_after_refund")
        if after_refund and order.total_e4 is not None and 0 < after_refund < order.total_e4 and not order.refunded_e4:
            order.refunded_e4 = order.total_e4 - after_refund
        if order.total_e4 is None and not self._line.has_amounts and not self._only_updates:
            reader = self._readers["purchase.total"]
            raise Unreadable("amount_missing", reader.header, cells[reader.index])
        self._current = order

    def _status(self, values: Mapping[str, Any]) -> str | None:
        """Paid, refunded, cancelled or pending. Where refunds are rows of their own, "refunded" is said twice."""
        if values.get("purchase.cancelled_at") or values.get("purchase.type") == "void":
            return "cancelled"
        status = values.get("purchase.status")
        return None if status == "refunded" and self._tells_returns else status

    def _close(self) -> None:
        order, self._current = self._current, None
        bare, self._bare = self._bare, []
        if order is None:
            return
        if order.total_e4 is not None or order.lines or self._only_updates:
            self._orders.add(order)
            return
        row, header = self._log.row, self._amount_header
        for self._log.row, cells in bare:  # the others were rejected for what their own line says
            self._log.reject("amount_missing", header, "", cells)
        self._log.row = row

    def _own_number(self, cells: Sequence[str], bought_on: str, bought_at: str, record_id: int | None) -> str:
        """A number for an order that has none: what was bought, by whom, with its place among equal ones.

        What the row says of the buyer is left out: a changed address must not make a second order of it.
        """
        order = "\x1f".join([bought_on, bought_at, str(record_id or ""), *self._goods_of(cells)])
        self._repeats[order] += 1
        return f"~{order}\x1f{self._repeats[order]}"


def has_credit_notes(numbers: Sequence[str]) -> bool:
    """True when order numbers are plain digits, so that one with a leading C is a cancelled invoice."""
    seen = [number.strip() for number in numbers if number.strip()]
    return bool(seen) and sum(number.isdigit() for number in seen) >= len(seen) / 2
