"""Orders that are sales and nothing else, read a column at a time: nearly all orders of nearly all files.

What is unusual in any way (returns, cancellations, tips, cells with an issue, rows that stand apart) is left to
PurchaseRows, which reads row by row and comes to the same for the usual ones.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import accumulate, groupby, pairwise
from typing import Any, Final

from app.services.importing.buyers import Buyers
from app.services.importing.columns import UNREAD, ColumnReader, MappedColumns
from app.services.importing.order_columns import OrderColumns, plain_order
from app.services.importing.purchase_lines import LineColumns, LineReader

_ROW_BY_ROW: Final = ("purchase.type", "purchase.mode", "line.cost", "line.unit_cost")
_NOTHING: Final = ("purchase.refunded", "purchase.tip", "purchase.gift_card", "purchase.cancelled_at")
_NO_SALE: Final = frozenset({"cancelled", "refunded"})
_WORTH_IT: Final = 8
"""Fewer orders in a row are read one by one."""


@dataclass(slots=True)
class PlainPortion:
    """A portion of rows: `starts` are the first rows of its groups (rows that say the same of their order) and its end.

    The lists have an item for each group; `odd` are the places of the groups that are not plain.
    """

    starts: list[int]
    odd: set[int]
    heads: dict[str, list[Any]]
    lines: LineColumns
    gross_e4: list[int]
    line_sums_e4: list[int]

    def runs(self) -> Iterator[tuple[bool, int, int]]:
        """Which groups are plain: (whether, first, end), in order."""
        begin = 0
        for is_odd, run in groupby(range(len(self.starts) - 1), self.odd.__contains__):
            end = begin + len(list(run))
            yield not is_odd and end - begin >= _WORTH_IT, begin, end
            begin = end


class PlainOrders:
    """Reads plain orders of a file whose mapping allows for them: see `of`."""

    def __init__(
        self, columns: MappedColumns, line: LineReader, *, currency: str, channel: str, has_credit_notes: bool
    ) -> None:
        self._heads: dict[str, ColumnReader] = columns.group("purchase")
        self._number = self._heads["purchase.order_key"].index
        self._line = line
        self._currency = currency
        self._channel = channel
        self._has_credit_notes = has_credit_notes

    @classmethod
    def of(
        cls, columns: MappedColumns, line: LineReader, *, currency: str, channel: str, has_credit_notes: bool
    ) -> PlainOrders | None:
        """The reader for a mapping; None where every order has to be looked at by itself."""
        if columns.has(*_ROW_BY_ROW) or not columns.has("purchase.order_key"):
            return None
        return cls(columns, line, currency=currency, channel=channel, has_credit_notes=has_credit_notes)

    def look_at(self, cells: Sequence[Sequence[str]], starts: list[int], open_number: str) -> PlainPortion:
        """Read a portion; `open_number` is that of the order whose rows are not yet complete. Notes nothing."""
        firsts = [cells[start] for start in starts]
        odd = self._not_by_itself([one[self._number].strip() for one in firsts], open_number)
        heads: dict[str, list[Any]] = {}
        for field_id, reader in self._heads.items():
            values, may_be_unread = reader.read_all([one[reader.index] for one in firsts])
            heads[field_id] = values
            if may_be_unread:
                odd.update([place for place, value in enumerate(values) if value is UNREAD])
        odd.update(self._no_plain_sale(heads, odd))
        ends = [*starts, len(cells)]
        lines = self._line.columns(cells)
        odd.update([bisect_right(starts, row) - 1 for row in lines.odd])
        upto = list(accumulate(lines.amounts_e4, initial=0)) if lines.amounts_e4 else [0] * (len(cells) + 1)
        sums = [upto[end] - upto[start] for start, end in pairwise(ends)]
        totals = heads.get("purchase.total")
        gross = sums
        if totals is not None:
            gross = [
                lines_e4 if total is None or total is UNREAD else total
                for total, lines_e4 in zip(totals, sums, strict=True)
            ]
        odd.update([place for place, amount in enumerate(gross) if amount < 0])
        return PlainPortion(ends, odd, heads, lines, gross, sums)

    def orders(
        self,
        portion: PlainPortion,
        begin: int,
        end: int,
        numbered: Sequence[tuple[int, list[str]]],
        buyers: Buyers,
    ) -> OrderColumns:
        """The plain orders `begin` to `end` of a portion with the rows `numbered`; finds their buyers and products."""
        starts, count = portion.starts, end - begin
        first, last = starts[begin], starts[end]
        heads = {field_id: values[begin:end] for field_id, values in portion.heads.items()}
        moments = [moment.partition("T") for moment in heads["purchase.date"]]
        days = [moment[0] for moment in moments]
        rows = [numbered[start][0] for start in starts[begin:end]]
        record_ids = buyers.all_of([numbered[start][1] for start in starts[begin:end]], days, rows)
        lines = self._line.lines(numbered[first:last], portion.lines, first)
        sizes = [after - before for before, after in pairwise(starts[begin : end + 1])]
        totals: list[int | None] = heads.get("purchase.total") or [None] * count
        gross = portion.gross_e4[begin:end]
        orders = OrderColumns(
            keys=heads["purchase.order_key"],
            rows=rows,
            row_counts=sizes,
            bought_on=days,
            bought_at=_clocks(heads.get("purchase.time"), [moment[2] for moment in moments]),
            record_ids=record_ids,
            currencies=[code or self._currency for code in heads.get("purchase.currency") or [""] * count],
            channels=[name or self._channel for name in heads.get("purchase.channel") or [""] * count],
            kinds=["sale"] * count,
            gross_e4=gross,
            net_e4=gross,
            refunded_e4=[0] * count,
            discounts_e4=_amounts(heads.get("purchase.discount"), count),
            shippings_e4=_amounts(heads.get("purchase.shipping"), count),
            taxes_e4=_amounts(heads.get("purchase.tax"), count),
            tips_e4=[0] * count,
            gift_cards_e4=[0] * count,
            costs_e4=[None] * count,
            totals_e4=totals,
            marks=[size << 5 | (total is not None) << 3 for size, total in zip(sizes, totals, strict=True)],
            lines_differ=[False] * count,
            line_counts=sizes if lines else [0] * count,
            lines=lines,
        )
        if lines and "purchase.total" in heads:
            for place, (total, lines_e4) in enumerate(zip(totals, portion.line_sums_e4[begin:end], strict=True)):
                if total is not None and total != abs(lines_e4):
                    orders.lines_differ[place] = plain_order(orders, place).lines_differ()
        return orders

    def _not_by_itself(self, numbers: list[str], open_number: str) -> set[int]:
        """Groups whose order may have further rows in another one; the last may go on in the next portion."""
        last = len(numbers) - 1
        odd = {0, last} if numbers[0] == open_number else {last}
        for place, (number, following) in enumerate(pairwise(numbers)):
            if number == following or not following:
                odd |= {place, place + 1}
        if not numbers[0]:
            odd.add(0)
        return odd

    def _no_plain_sale(self, heads: dict[str, list[Any]], unread: set[int]) -> Iterator[int]:
        """Groups whose order is no plain sale by what their first row says."""
        for place, (key, moment) in enumerate(zip(heads["purchase.order_key"], heads["purchase.date"], strict=True)):
            if not key or not moment or (self._has_credit_notes and is_credit_note(str(key))):
                yield place
        for field_id in _NOTHING:
            yield from [place for place, value in enumerate(heads.get(field_id, ())) if value]
        yield from [place for place, value in enumerate(heads.get("purchase.cost", ())) if value is not None]
        yield from [place for place, value in enumerate(heads.get("purchase.status", ())) if value in _NO_SALE]
        after_refund, totals = heads.get("purchase.total_after_refund"), heads.get("purchase.total")
        if after_refund is not None and totals is not None:
            pairs = enumerate(zip(after_refund, totals, strict=True))
            yield from [place for place, (after, total) in pairs if place not in unread and after and after != total]
        if totals is not None and not self._line.has_amounts:
            yield from [place for place, total in enumerate(totals) if total is None]


def is_credit_note(number: str) -> bool:
    """Whether an order number of digits has a leading C, which marks a cancelled invoice."""
    return len(number) > 1 and number[0] in "Cc" and number[1:].isdigit()


def _clocks(times: list[Any] | None, of_moments: list[str]) -> list[str | None]:
    """The time of each order: of the column of its own, else that behind the day."""
    if times is None:
        return [clock or None for clock in of_moments]
    return [str(time or clock) or None for time, clock in zip(times, of_moments, strict=True)]


def _amounts(values: list[Any] | None, count: int) -> list[int]:
    return [0] * count if values is None else [value or 0 for value in values]
