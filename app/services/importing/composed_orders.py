"""Orders of which several files own different parts: one version in force is composed of those that say something.

Evidence is never changed: what each file said stays a version of its own, and the composed one is derived from them
anew whenever an import comes, goes or returns. Cost is linear in the versions of the orders looked at.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby
from typing import TYPE_CHECKING, Any, Final

from app.services.importing.order_columns import OrderColumns
from app.services.importing.order_parts import AMOUNTS, OrderPart, is_whole, parts_of_saved
from app.services.importing.order_rows import insert_orders
from app.services.importing.orders import Line, Order, Outcome

if TYPE_CHECKING:
    from sqlalchemy import Connection

_AT_ONCE: Final = 2_000
_COLUMNS: Final = """p.id, p.batch_id, p.content_key, p.mark, p.kind, p.gross_e4, p.net_e4, p.refunded_e4,
    p.record_id, p.bought_on, p.bought_at, p.currency, p.channel, p.discount_e4, p.shipping_e4, p.tax_e4, p.tip_e4,
    p.gift_card_e4, p.cost_e4"""
_ALONE: Final = {
    OrderPart.BUYER: "record_id",
    OrderPart.CURRENCY: "currency",
    OrderPart.CHANNEL: "channel",
    OrderPart.REFUNDED: "refunded_e4",
    OrderPart.DISCOUNT: "discount_e4",
    OrderPart.SHIPPING: "shipping_e4",
    OrderPart.TAX: "tax_e4",
    OrderPart.TIP: "tip_e4",
    OrderPart.GIFT_CARD: "gift_card_e4",
    OrderPart.COST: "cost_e4",
}


@dataclass(slots=True)
class Version:
    """What one file says of an order, and the parts of orders that the file owns."""

    purchase_id: int
    batch_id: int
    content_key: int
    parts: OrderPart
    order: Order


def parts_in(connection: Connection, source_id: int) -> dict[int, OrderPart]:
    """What each file of purchases of a source owns, by batch."""
    rows = connection.exec_driver_sql(
        "SELECT id, mapping FROM import_batch WHERE source_id = ? AND kind = 'purchases'", (source_id,)
    )
    return {batch_id: parts_of_saved(mapping) for batch_id, mapping in rows}


def are_mixed(parts: dict[int, OrderPart]) -> bool:
    """Whether files of one source own different parts of orders, so that orders may have to be composed."""
    return len(set(parts.values())) > 1 or not all(map(is_whole, parts.values()))


def compose_orders(connection: Connection, source_id: int, parts: dict[int, OrderPart]) -> None:
    """Compose the orders of temp.order_statement of which the first version leaves open what another one says.

    temp.order_statement holds (order_key, place, purchase_id, batch_id): what is said of each, the strongest first.
    """
    connection.exec_driver_sql("CREATE TEMP TABLE IF NOT EXISTS order_part (batch_id INTEGER PRIMARY KEY, mask, whole)")
    connection.exec_driver_sql("DELETE FROM temp.order_part")
    for batch_id, own in parts.items():
        connection.exec_driver_sql("INSERT INTO temp.order_part VALUES (?, ?, ?)", (batch_id, own.value, is_whole(own)))
    connection.exec_driver_sql("""
        UPDATE purchase SET is_live = 1 WHERE id IN (SELECT s.purchase_id FROM temp.order_statement s
            JOIN temp.order_part o USING (batch_id) WHERE s.place = 1 AND o.whole)""")
    keys = connection.exec_driver_sql("""
        SELECT DISTINCT low.order_key FROM temp.order_statement low
        JOIN temp.order_statement top ON top.order_key = low.order_key AND top.place = 1
        JOIN temp.order_part o ON o.batch_id = top.batch_id JOIN temp.order_part p ON p.batch_id = low.batch_id
        WHERE low.place > 1 AND p.mask & ~o.mask ORDER BY 1""").fetchall()
    driver: Any = connection.connection.driver_connection  # rows come and go without being kept
    for start in range(0, len(keys), _AT_ONCE):
        said = _versions(driver, [key for (key,) in keys[start : start + _AT_ONCE]], parts)
        _write(driver, source_id, [(one, whole) for one in said if (whole := composed(one)) is not None])


def composed(said: Sequence[Version]) -> Order | None:
    """The order that versions tell together, the strongest first; None while its day or its amount is unknown."""
    dated = _giver(said, OrderPart.DATE, lambda order: bool(order.bought_on))
    total = _giver(said, OrderPart.TOTAL, lambda order: order.total_e4 is not None or bool(order.lines))
    lines = _giver(said, OrderPart.LINE_AMOUNTS) or _giver(said, OrderPart.LINES, lambda order: bool(order.lines))
    basis = total or lines
    if dated is None or basis is None:
        return None
    order = Order(
        dated.key, dated.bought_on, _clock(said, dated), basis.record_id, basis.row, basis.currency, basis.channel
    )
    order.total_e4 = total.total_e4 if total is not None else None
    order.lines = list(lines.lines) if lines is not None else []
    order.returned_e4 = (lines or basis).returned_e4
    if order.total_e4 is None and not order.lines:
        return None
    for part, attribute in _ALONE.items():
        setattr(order, attribute, getattr(_giver(said, part) or basis, attribute))
    told = _giver(said, OrderPart.STATUS) or basis
    order.status, order.is_return, order.is_credit_note = told.status, told.is_return, basis.is_credit_note
    return order


def _giver(
    said: Sequence[Version], part: OrderPart, says: Callable[[Order], bool] = lambda _order: True
) -> Order | None:
    return next((one.order for one in said if part in one.parts and says(one.order)), None)


def _clock(said: Sequence[Version], dated: Order) -> str | None:
    """The time of day: of a column of its own, else behind the day, else as another file said it of the same day."""
    of_its_own = _giver(said, OrderPart.TIME)
    if of_its_own is not None and of_its_own.bought_at:
        return of_its_own.bought_at
    if dated.bought_at:
        return dated.bought_at
    same_day = _giver(said, OrderPart.DATE, lambda order: order.bought_on == dated.bought_on and bool(order.bought_at))
    return None if same_day is None else same_day.bought_at


def _versions(driver: Any, keys: Sequence[str], parts: dict[int, OrderPart]) -> Iterator[list[Version]]:
    """The versions of each order, the strongest first."""
    wanted = json.dumps(keys)
    rows = driver.execute(
        f"""SELECT s.order_key, {_COLUMNS} FROM temp.order_statement s JOIN purchase p ON p.id = s.purchase_id
            WHERE s.order_key IN (SELECT value FROM json_each(?)) ORDER BY s.order_key, s.place""",
        (wanted,),
    ).fetchall()
    lines: dict[int, list[Line]] = {}
    for purchase_id, *line in driver.execute(
        """SELECT l.purchase_id, l.product_id, l.quantity_e3, l.amount_e4 FROM temp.order_statement s
           JOIN purchase_line l ON l.purchase_id = s.purchase_id
           WHERE s.order_key IN (SELECT value FROM json_each(?)) ORDER BY 1, l.line_number""",
        (wanted,),
    ):
        lines.setdefault(purchase_id, []).append((line[0], line[1], line[2]))
    for _, of_order in groupby(rows, key=lambda row: row[0]):
        yield [_version(row, parts, lines) for row in of_order]


def _version(row: Sequence[Any], parts: dict[int, OrderPart], lines: dict[int, list[Line]]) -> Version:
    key, purchase_id, batch_id, content_key, mark, kind, gross, net, refunded, record_id, *rest = row
    own = parts[batch_id]
    order = Order(key, rest[0], rest[1], record_id, 0, rest[2], rest[3])
    order.discount_e4, order.shipping_e4, order.tax_e4, order.tip_e4, order.gift_card_e4, order.cost_e4 = rest[4:]
    order.lines = lines.get(purchase_id, [])
    outcome = Outcome(kind, gross, net, refunded)
    order.restore(_guessed_mark(outcome, own) if mark is None else mark, outcome)
    order.is_credit_note = kind == "refund" and not order.is_return and gross >= 0
    if not own & AMOUNTS:
        order.refunded_e4 = refunded
    return Version(purchase_id, batch_id, content_key, own, order)


def _guessed_mark(outcome: Outcome, parts: OrderPart) -> int:
    """What is not kept of ordinary orders, nor of those imported before it was: see Order.mark."""
    order = Order("", "", None, None, 0, "", "")
    if outcome.kind == "cancelled":
        order.status = "refunded" if outcome.refunded_e4 else "cancelled"
    elif outcome.kind == "sale":
        order.refunded_e4 = outcome.refunded_e4
    if OrderPart.TOTAL in parts:
        order.total_e4 = outcome.gross_e4
    return order.mark()


def _write(driver: Any, source_id: int, found: Sequence[tuple[Sequence[Version], Order]]) -> None:
    """Put composed orders in force in place of their strongest version, where they say more than it."""
    orders = OrderColumns.of([order for _, order in found])
    contents = orders.fingerprints()
    places = [
        place
        for place, (said, _) in enumerate(found)
        if contents[place] != said[0].content_key or not is_whole(said[0].parts)
    ]
    if not places:
        return
    tops = [found[place][0][0] for place in places]
    driver.executemany("UPDATE purchase SET is_live = 0 WHERE id = ?", [(top.purchase_id,) for top in tops])
    first = 1 + driver.execute("SELECT coalesce(max(id), 0) FROM purchase").fetchone()[0]
    insert_orders(
        driver,
        range(first, first + len(places)),
        source_id,
        [top.batch_id for top in tops],
        orders.only(places),
        [contents[place] for place in places],
        [1] * len(places),
        is_composed=True,
    )
