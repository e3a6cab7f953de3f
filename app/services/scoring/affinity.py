"""Affinity: which category each customer will most likely buy next, and why.

The chance of each (customer, category) comes from `affinity_model`; the next category is the likeliest, but never one
that the customer has bought and that hardly anybody buys twice. Customers are those with a sale in the year; without
enough past to learn from (`LEAST_CUSTOMERS`, or nothing sold since the horizon began), the share of the customer's own
orders, slowly forgotten, plus the popularity of the category stands in: measured, it ranks nearly as well.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import date, timedelta
from typing import TYPE_CHECKING, Any, Final

from app.models.domain.reasons import Reason
from app.models.domain.score import ScoreSpec
from app.models.domain.settings import ScorePolicy
from app.models.domain.values import epoch_day
from app.services.scoring.affinity_baskets import baskets_of, read_baskets, read_sample
from app.services.scoring.affinity_model import (
    AffinityModel,
    Baskets,
    Habit,
    Shop,
    habits_at,
    shop_at,
    trained,
)
from app.services.scoring.columns import FeatureTable, ScoreColumn, ScoreValue

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray
    from sqlalchemy import Connection

    from app.services.scoring.columns import Integers, Numbers

    Flags = NDArray[np.bool_]

LEAST_CUSTOMERS: Final = 100
"""Under so many customers with a sale in the year nothing is learnt."""

ONCE_SHARE: Final = 0.05
"""A category is bought once when at most this part of its buyers came back for it."""

_ONCE_BUYERS: Final = 20
_PAIR_BUYERS: Final = 10
_DECIMALS: Final = 1
_EPOCH: Final = date(1970, 1, 1)

SPECS: Final = (
    ScoreSpec("next_category", "class", True, 0, 100, 2, 1, has_open_classes=True),  # noqa: FBT003 - higher is better
    ScoreSpec("next_category_chance", "points", True, 0, 100, 2, 1),  # noqa: FBT003
)


@dataclass(frozen=True, slots=True)
class Affinities:
    """Chances of a block of customers: shape (customers, categories), 0 to 1; `barred` = not to be proposed."""

    customer_ids: Integers
    chances: Numbers
    barred: Flags
    habit: Habit


@dataclass(frozen=True, slots=True)
class AffinityBase:
    """Everything known of the shop's categories as of a day."""

    baskets: Baskets
    day: int
    shop: Shop
    model: AffinityModel | None
    is_once: Flags
    """True for the categories that hardly anybody buys twice."""

    def blocks(self, chosen: Integers | None = None) -> Iterator[Affinities]:
        """Yield the customers active in the year (or the places `chosen`), some thousands at a time."""
        for habit in habits_at(self.baskets, self.day, chosen):
            chances = self.model.chances(habit, self.shop) if self.model else _own_share(habit, self.shop)
            ids = self.baskets.customer_ids[habit.places]
            yield Affinities(ids, chances, (habit.count > 0) & self.is_once[None, :], habit)


def affinity_base(connection: Connection, as_of: date, *, has_model: bool = True) -> AffinityBase:
    """Read the baskets up to `as_of` and learn from them unless told not to. One pass over the orders, then
    O(customers · categories).
    """
    return base_of(read_baskets(connection, as_of), epoch_day(as_of), has_model=has_model)


def base_of(baskets: Baskets, day: int, *, has_model: bool = True) -> AffinityBase:
    """Learn from baskets up to a day; `baskets` holds nothing later."""
    is_enough = len(baskets.active(day)) >= LEAST_CUSTOMERS and bool(baskets.categories)
    model = trained(baskets, day) if has_model and is_enough else None
    shop = shop_at(baskets, day)
    return AffinityBase(baskets, day, shop, model, _bought_once(baskets, shop))


def compute(features: FeatureTable, policy: ScorePolicy, connection: Connection) -> tuple[ScoreColumn, ...]:
    """Give each customer of the year its next category as class, and the chance in percent as value."""
    import numpy as np  # noqa: PLC0415 - the window starts without it

    from app.services.scoring.history import history_of  # noqa: PLC0415 - the window starts without it

    del policy
    baskets = baskets_of(connection, history_of(features, connection, has_purchases=True), features.customer_ids)
    base = base_of(baskets, epoch_day(features.as_of))
    spec = replace(SPECS[0], classes=base.baskets.categories)
    ids: list[Integers] = [np.zeros(0, dtype=np.int64)]
    classes: list[Integers] = [np.zeros(0, dtype=np.int64)]
    values: list[Numbers] = [np.zeros(0)]
    if base.baskets.categories:
        for block in base.blocks():
            best, chance = next_categories(block)
            told = chance > 0
            ids.append(block.customer_ids[told])
            values.append(chance[told])
            classes.append(best[told])
    found, chances = np.concatenate(ids), np.concatenate(values)
    return (ScoreColumn(spec, found, chances, np.concatenate(classes)), ScoreColumn(SPECS[1], found, chances))


def next_categories(block: Affinities) -> tuple[Integers, Numbers]:
    """Return the likeliest category of each customer and its chance in percent, 0 where every one is barred."""
    import numpy as np  # noqa: PLC0415 - the window starts without it

    percent: Numbers = np.round(np.where(block.barred, 0.0, block.chances) * 100, _DECIMALS).astype(np.float64)
    best = percent.argmax(1)
    return best, percent[np.arange(len(best)), best]


def explain(
    known: Mapping[str, Any], scores: Mapping[str, ScoreValue], policy: ScorePolicy, connection: Connection
) -> Mapping[str, tuple[Reason, ...]]:
    """Say what the customer's own past and the other customers' say for the category."""
    import numpy as np  # noqa: PLC0415 - the window starts without it

    del policy
    value, category = scores["next_category"]
    day = int(known["last_purchase_day"]) + int(known["recency_days"])
    baskets = read_sample(connection, _EPOCH + timedelta(day), int(known["customer_id"]))
    place = np.flatnonzero(baskets.customer_ids == int(known["customer_id"]))
    if category not in baskets.categories or not len(place):
        return _said((Reason("affinity_chance", {"category": category, "percent": value}),))
    block = next(habits_at(baskets, day, place))
    number = baskets.categories.index(category)
    return _said(reasons_for(block, 0, number, shop_at(baskets, day), baskets.categories, value or 0.0))


def _said(reasons: tuple[Reason, ...]) -> Mapping[str, tuple[Reason, ...]]:
    return {spec.id: reasons for spec in SPECS}


def reasons_for(
    habit: Habit, row: int, number: int, shop: Shop, categories: tuple[str, ...], percent: float
) -> tuple[Reason, ...]:
    """Return why a category: the chance, the customer's own purchases of it, and the best pair with another category.

    "7 of 10 who take green tea take this honey" is `affinity_pair` with of=10, take=7.
    """
    category = categories[number]
    found = [Reason("affinity_chance", {"category": category, "percent": percent})]
    count, orders = int(habit.count[row, number]), int(habit.orders[row])
    if count:
        params = {"category": category, "times": count, "orders": orders, "days": int(habit.since_days[row, number])}
        found.append(Reason("affinity_own", params, 1.0))
    pair = _best_pair(habit, row, number, shop)
    if pair is not None:
        share = float(shop.together[pair, number])
        params = {"category": category, "with": categories[pair], "take": round(share * 10), "of": 10}
        found.append(Reason("affinity_pair", params, 1.0))
    if len(found) == 1:
        params = {"category": category, "percent": round(float(shop.popularity[number]) * 100)}
        found.append(Reason("affinity_popular", params, 1.0))
    return tuple(found)


def _best_pair(habit: Habit, row: int, number: int, shop: Shop) -> int | None:
    """The bought category whose buyers most often take this one, when they do so more often than everybody."""
    import numpy as np  # noqa: PLC0415 - the window starts without it

    share: Numbers = np.where((habit.count[row] > 0) & (shop.buyers >= _PAIR_BUYERS), shop.together[:, number], 0.0)
    share[number] = 0
    best = int(share.argmax())
    everybody = shop.buyers[number] / max(float(shop.customers), 1)
    return best if round(float(share[best]) * 10) > 0 and share[best] > everybody else None


def _own_share(habit: Habit, shop: Shop) -> Numbers:
    """Share of the customer's own orders, slowly forgotten, with the popularity as one order more."""
    return (habit.slow + shop.popularity) / (habit.liveliness[:, None] + 1)


def _bought_once(baskets: Baskets, shop: Shop) -> Flags:
    """True for each category that at most `ONCE_SHARE` of its buyers bought on two days; few buyers prove nothing."""
    return (shop.buyers >= _ONCE_BUYERS) & (baskets.index.again <= ONCE_SHARE * shop.buyers)
