"""What customers had bought by the first day; of newcomers, their first purchase."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

import numpy as np

from app.models.domain.values import epoch_day
from app.services.scoring.affinity_baskets import assortment
from app.services.transitions.compared import BEFORE, BETWEEN, Compared, Fact, by_code

if TYPE_CHECKING:
    from collections.abc import Iterator

    from app.services.scoring.columns import FeatureTable, Numbers

_FEW_CATEGORIES: Final = 2
_QUARTERS: Final = (0.25, 0.5, 0.75)
_MOST_NAMED: Final = 40

_LINES: Final = """
    SELECT DISTINCT o.customer_id, k.category FROM temp.compared JOIN customer_order AS o USING (customer_id)
    JOIN purchase_line AS l USING (purchase_id) JOIN temp.compared_category AS k ON k.product_id = l.product_id
    WHERE o.is_sale AND {which}"""
_CHANNELS: Final = """
    SELECT DISTINCT o.customer_id, p.channel FROM temp.compared JOIN customer_order AS o USING (customer_id)
    JOIN purchase AS p ON p.id = o.purchase_id WHERE o.is_sale AND p.channel <> '' AND {which}"""
_UNTIL: Final = "o.day <= :day"
_FIRST: Final = """o.purchase_id = (SELECT f.purchase_id FROM customer_order AS f
    WHERE f.customer_id = o.customer_id AND f.is_sale ORDER BY f.day, f.purchase_id LIMIT 1)"""


def habit_facts(group: Compared, table: FeatureTable) -> Iterator[Fact]:
    """Yield what the features of the first day say, each figure cut at the group's quarters."""
    places = np.searchsorted(table.customer_ids, group.ids)
    day = epoch_day(group.from_on)
    single = table["purchase_count"][places] == 1
    yield Fact("bought_once", {}, BEFORE, "purchase_count", single)
    figures: dict[str, Numbers] = {
        "purchase_count": table["purchase_count"][places],
        "purchase_count_12m": table["purchase_count_12m"][places],
        "average_basket_cents": table["average_basket_cents"][places],
        "revenue_12m_cents": table["revenue_12m_cents"][places],
        "silence_days": table["recency_days"][places],
        "known_days": day - table["first_purchase_day"][places],
        "tempo_days": table["tempo_days"][places],
    }
    for name, values in figures.items():
        yield from _cut(name, values)
    yield Fact("had_refund", {}, BEFORE, "refund_before", table["refunded_cents"][places] > 0)


def bought_facts(group: Compared, *, is_new: bool) -> Iterator[Fact]:
    """Yield categories and channels: all up to the first day, or of newcomers those of the first purchase."""
    which, when = (_FIRST, BETWEEN) if is_new else (_UNTIL, BEFORE)
    prefix = "first_" if is_new else "bought_"
    day = epoch_day(group.from_on)
    _name_categories(group)
    bought = by_code(group.rows(_LINES.format(which=which), day=day))
    group.connection.exec_driver_sql("DROP TABLE temp.compared_category")
    for (category,), customers in _most_frequent(bought):
        yield Fact(f"{prefix}category", {"category": category}, when, f"category {category}", group.having(customers))
    if bought and not is_new:
        counts = np.zeros(len(group.ids))
        for customers in bought.values():
            counts += group.having(customers)
        yield Fact("few_categories", {}, BEFORE, "categories", (counts > 0) & (counts <= _FEW_CATEGORIES))
    channels = by_code(group.rows(_CHANNELS.format(which=which), day=day))
    for (channel,), customers in _most_frequent(channels):
        yield Fact(f"{prefix}channel", {"channel": channel}, when, "bought_channel", group.having(customers))


def returned_facts(group: Compared) -> Iterator[Fact]:
    """Yield who gave something back between the days."""
    rows = group.rows(
        "SELECT DISTINCT o.customer_id FROM temp.compared JOIN customer_order AS o USING (customer_id) "
        "WHERE o.net_e4 < 0 AND o.day > :first AND o.day <= :last",
        first=epoch_day(group.from_on),
        last=epoch_day(group.to_on),
    )
    yield Fact("returned", {}, BETWEEN, "refund", group.having(row[0] for row in rows))


def _cut(name: str, values: Numbers) -> Iterator[Fact]:
    known = values[~np.isnan(values)]
    if not len(known):
        return
    for limit in sorted({int(np.ceil(np.quantile(known, quarter))) for quarter in _QUARTERS}):
        has = np.where(np.isnan(values), -np.inf, values) >= limit
        yield Fact(f"{name}_from", {"amount": limit}, BEFORE, name, has)


def _most_frequent(found: dict[tuple[str, ...], set[int]]) -> list[tuple[tuple[str, ...], set[int]]]:
    return sorted(found.items(), key=lambda item: (-len(item[1]), item[0]))[:_MOST_NAMED]


def _name_categories(group: Compared) -> None:
    connection = group.connection
    connection.exec_driver_sql("DROP TABLE IF EXISTS temp.compared_category")
    connection.exec_driver_sql(
        "CREATE TEMP TABLE compared_category (product_id INTEGER PRIMARY KEY, category TEXT NOT NULL)"
    )
    named = [(product, category) for product, category in assortment(connection).category_of.items() if category]
    if named:
        connection.exec_driver_sql("INSERT INTO temp.compared_category VALUES (?, ?)", named)
