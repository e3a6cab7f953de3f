"""The lines of purchase files: product, quantity, amount, cost; and the products of a source."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from operator import itemgetter
from typing import TYPE_CHECKING, Any

from app.services.importing.columns import MEMORY_LIMIT, UNREAD, ColumnReader, MappedColumns, cells_at
from app.services.importing.issue_log import IssueLog
from app.services.importing.orders import Line, line_amount_e4

if TYPE_CHECKING:
    from sqlalchemy import Connection

_WHOLE_E4 = 10_000


@dataclass(slots=True)
class LineColumns:
    """The lines of a portion of rows, an item for each row; empty where the file has no lines.

    `odd` are the places of rows that hold an issue or no line, whose items mean nothing.
    """

    products: list[tuple[str, ...]]
    quantities_e3: list[int]
    amounts_e4: list[int]
    odd: set[int]


class LineReader:
    """Reads the line of a row: product, quantity, amount."""

    def __init__(self, columns: MappedColumns, products: Products, log: IssueLog) -> None:
        self._log = log
        self._known: dict[tuple[str, ...], Line] = {}
        self._cells_of = cells_at([reader.index for reader in columns.group("line").values()])
        get = columns.readers.get
        self._product = [get(field_id) for field_id in ("line.sku", "line.product", "line.category")]
        self._quantity = get("line.quantity")
        self._unit_price = get("line.unit_price")
        self._amount = get("line.amount")
        self._discount = get("line.discount")
        self._cost = get("line.cost")
        self._unit_cost = get("line.unit_cost")
        self.has_cost = self._cost is not None or self._unit_cost is not None
        self._products = products
        self._product_of = cells_at([reader.index for reader in self._product if reader is not None])
        self._product_ids: dict[tuple[str, ...], int | None] = {}
        self.has_amounts = self._unit_price is not None or self._amount is not None
        self.is_mapped = any(
            reader is not None for reader in (*self._product, self._quantity, self._unit_price, self._amount)
        )

    def recall(self, rows: Sequence[Sequence[str]]) -> list[Line | None]:
        """The lines of rows whose line cells were read before without an issue; None for the others."""
        if not self.is_mapped:
            return [None] * len(rows)
        return list(map(self._known.get, map(self._cells_of, rows)))

    def read(self, cells: list[str]) -> Line | None:
        """Return (product id, quantity in thousandths, amount in ten-thousandths); None when the row holds no line."""
        if not self.is_mapped:
            return None
        noted = self._log.noted
        line = self._read(cells)
        if line is not None and self._log.noted == noted:
            if len(self._known) >= MEMORY_LIMIT:
                self._known.clear()
            self._known[self._cells_of(cells)] = line
        return line

    def columns(self, rows: Sequence[Sequence[str]]) -> LineColumns:
        """What the lines of rows say, a column at a time; the products are not looked up yet. Notes nothing."""
        if not self.is_mapped:
            return LineColumns([], [], [], set())
        odd: set[int] = set()
        products = self._raw_products(rows)
        quantities = _values(self._quantity, rows, _WHOLE_E4, odd)
        amounts: list[Any] = _values(self._amount, rows, None, odd)
        if self._unit_price is not None and None in amounts:
            prices = _values(self._unit_price, rows, None, odd)
            for place, (amount, price, quantity) in enumerate(zip(amounts, prices, quantities, strict=True)):
                if amount is None and price is not None:
                    amounts[place] = line_amount_e4(price, quantity)
        if self._discount is not None:
            discounts = _values(self._discount, rows, 0, odd)
            amounts = [
                None if amount is None else amount - abs(discount)
                for amount, discount in zip(amounts, discounts, strict=True)
            ]
        if None in amounts:
            odd.update([place for place, amount in enumerate(amounts) if amount is None and not any(products[place])])
            amounts = [amount or 0 for amount in amounts]
        return LineColumns(products, [quantity // 10 for quantity in quantities], amounts, odd)

    def _raw_products(self, rows: Sequence[Sequence[str]]) -> list[tuple[str, ...]]:
        """The cells of each row that speak of the product."""
        columns = [reader.index for reader in self._product if reader is not None]
        if len(columns) == 1:
            return list(zip(map(itemgetter(columns[0]), rows)))
        return list(map(self._product_of, rows))

    def lines(self, numbered: Sequence[tuple[int, list[str]]], found: LineColumns, first: int) -> list[Line]:
        """The lines of rows of a portion, from the row `first` of it; products that are new are made."""
        if not self.is_mapped:
            return []
        last, known = first + len(numbered), self._product_ids
        raws = found.products[first:last]
        try:
            products = list(map(known.__getitem__, raws))
        except KeyError:
            for raw, (row, cells) in zip(raws, numbered, strict=True):
                if raw not in known:
                    self._log.row = row
                    known[raw] = self._find_product(cells)
            products = list(map(known.__getitem__, raws))
        return list(zip(products, found.quantities_e3[first:last], found.amounts_e4[first:last], strict=True))

    def cost(self, cells: Sequence[str], line: Line) -> int | None:
        """What the goods of a line cost the business, None when the file does not say."""
        if self._cost is not None:
            cost = self._cost[cells[self._cost.index]]
            if cost is not None:
                return abs(cost)
        if self._unit_cost is not None:
            cost = self._unit_cost[cells[self._unit_cost.index]]
            if cost is not None:
                return abs(line_amount_e4(cost, line[1] * 10))
        return None

    def _read(self, cells: list[str]) -> Line | None:
        raw = self._product_of(cells)
        quantity_e4 = _WHOLE_E4
        if (reader := self._quantity) is not None:
            found = reader[cells[reader.index]]
            quantity_e4 = _WHOLE_E4 if found is None else found
        amount = self._amount_of(cells, quantity_e4)
        if amount is None and not any(raw):
            return None
        try:
            product_id = self._product_ids[raw]
        except KeyError:
            product_id = self._product_ids[raw] = self._find_product(cells)
        return product_id, quantity_e4 // 10, amount or 0

    def _amount_of(self, cells: list[str], quantity_e4: int) -> int | None:
        """The amount of the line as the file gives it, else price × quantity; less the line's discount."""
        amount: int | None = None
        if (reader := self._amount) is not None:
            amount = reader[cells[reader.index]]
        if amount is None and (reader := self._unit_price) is not None:
            price = reader[cells[reader.index]]
            if price is not None:
                amount = line_amount_e4(price, quantity_e4)
        if amount is not None and (reader := self._discount) is not None:
            amount -= abs(reader[cells[reader.index]] or 0)
        return amount

    def _find_product(self, cells: list[str]) -> int | None:
        sku, name, category = (_text(reader, cells) for reader in self._product)
        return self._products.id_of(sku, name, category) if sku or name or category else None


class Products:
    """The products of a source, by number, name and category."""

    def __init__(self, connection: Connection, source_id: int) -> None:
        self._connection = connection
        self._source_id = source_id
        rows = connection.exec_driver_sql(
            "SELECT sku, name, category, id FROM product WHERE source_id = ?", (source_id,)
        ).fetchall()
        self._ids: dict[tuple[str, str, str], int] = {
            (sku, name, category): product for sku, name, category, product in rows
        }
        highest: Any = connection.exec_driver_sql("SELECT coalesce(max(id), 0) FROM product").scalar_one()
        self._next_id = int(highest) + 1

    def id_of(self, sku: str, name: str, category: str) -> int:
        """Return the id of a product, new or known."""
        key = (sku, name, category)
        product_id = self._ids.get(key)
        if product_id is None:
            product_id = self._ids[key] = self._next_id
            self._next_id += 1
            self._connection.exec_driver_sql(
                "INSERT INTO product (id, source_id, sku, name, category) VALUES (?, ?, ?, ?, ?)",
                (product_id, self._source_id, sku, name, category),
            )
        return product_id


def _values(reader: ColumnReader | None, rows: Sequence[Sequence[str]], otherwise: Any, odd: set[int]) -> list[Any]:
    """The values of a column, `otherwise` where it says nothing; the places of those with an issue go to `odd`."""
    if reader is None:
        return [otherwise] * len(rows)
    values, may_be_unread = reader.read_all(list(map(itemgetter(reader.index), rows)))
    unread = [place for place, value in enumerate(values) if value is UNREAD] if may_be_unread else []
    odd.update(unread)
    if unread or (otherwise is not None and None in values):
        return [otherwise if value is None or value is UNREAD else value for value in values]
    return values


def _text(reader: ColumnReader | None, cells: list[str]) -> str:
    return "" if reader is None else str(reader[cells[reader.index]] or "")
