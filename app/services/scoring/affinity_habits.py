"""When and where sales are made: weekday, month, hour if known, channel; of a customer, of a category, of everybody."""

from __future__ import annotations

from collections import Counter
from datetime import date
from typing import TYPE_CHECKING, Any, Final

from sqlalchemy import text

from app.models.domain.affinity import Habits, HabitShare
from app.services.scoring.affinity_baskets import assortment, with_bits

if TYPE_CHECKING:
    from collections.abc import Iterable

    from sqlalchemy import Connection

_HOUR: Final = "CASE WHEN bought_at GLOB '[0-2][0-9]:[0-5][0-9]*' THEN substr(bought_at, 1, 2) END"
_SALES: Final = f"""
    SELECT bought_on, {_HOUR}, channel, count(*) FROM purchase
    WHERE is_live = 1 AND kind = 'sale' AND bought_on <= :on {{also}} GROUP BY 1, 2, 3"""
_OF_CUSTOMER: Final = "AND record_id IN (SELECT record_id FROM record_customer WHERE customer_id = :customer)"
_OF_CATEGORY: Final = """AND id IN (SELECT l.purchase_id FROM purchase_line AS l JOIN temp.product_bit AS k
    ON k.product_id = l.product_id WHERE k.bit = :bit)"""


def habits(connection: Connection, as_of: date, customer_id: int | None, category: str | None) -> Habits:
    """Return the habits up to a day. One pass over the sales, one more over the lines for a category."""
    everybody = _counted(connection.execute(text(_SALES.format(also="")), {"on": as_of.isoformat()}))
    also, params = "", {"on": as_of.isoformat()}
    values: dict[str, Any] = dict(params)
    if customer_id is not None:
        also, values["customer"] = f"{also} {_OF_CUSTOMER}", customer_id
    if category is not None:
        found = assortment(connection)
        with_bits(connection, found)
        values["bit"] = 1 << found.categories.index(category) if category in found.categories else 0
        also = f"{also} {_OF_CATEGORY}"
    chosen = everybody
    if also:
        chosen = _counted(connection.execute(text(_SALES.format(also=also)), values))
    if category is not None:
        connection.exec_driver_sql("DROP TABLE temp.product_bit")
    weekdays, months = [str(number) for number in range(1, 8)], [str(number) for number in range(1, 13)]
    hours = sorted(everybody[2], key=int)
    channels = sorted(everybody[3], key=lambda name: (-everybody[3][name], name))
    shares = [_shares(chosen[n], everybody[n], keys) for n, keys in enumerate((weekdays, months, hours, channels))]
    return Habits(sum(chosen[0].values()), *shares)


def _counted(rows: Iterable[Any]) -> tuple[Counter[str], Counter[str], Counter[str], Counter[str]]:
    """Count sales by weekday, month, hour and channel."""
    weekdays, months, hours, channels = Counter[str](), Counter[str](), Counter[str](), Counter[str]()
    for on, hour, channel, count in rows:
        day = date.fromisoformat(on)
        weekdays[str(day.isoweekday())] += count
        months[str(day.month)] += count
        if hour is not None:
            hours[str(int(hour))] += count
        if channel:
            channels[channel] += count
    return weekdays, months, hours, channels


def _shares(chosen: Counter[str], everybody: Counter[str], keys: list[str]) -> tuple[HabitShare, ...]:
    total, usual = max(1, sum(chosen.values())), max(1, sum(everybody.values()))
    return tuple(HabitShare(key, chosen[key], chosen[key] / total, everybody[key] / usual) for key in keys)
