"""How likely each customer is to buy in each category within the next days: one logistic regression for all of them.

One row per (customer, category): how often and how lately the customer bought in it, how large and how lively the
customer is, how popular the category is now and was in the same weeks a year ago, and how often those who buy what the
customer buys buy it too. Trained on the customers of `horizon_days` ago and what they bought since, so nothing after
the day is looked at. Newton's method with a small ridge; deterministic.

Measured on Online Retail II with 40 categories (`bench scores`), this ranks as well as boosted trees and better than
frequency, popularity or neighbours alone.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, Final

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    from app.services.scoring.basket_index import BasketIndex

    Numbers = NDArray[np.float64]
    Integers = NDArray[np.signedinteger]

HORIZON_DAYS: Final = 90
ACTIVE_DAYS: Final = 365
SLOW_DAYS: Final = 240.0
"""Half-life of a purchase. Half-lives under 60 days make the ranking worse."""
QUICK_DAYS: Final = 60.0

_BLOCK: Final = 8_192
_TRAINED_ON: Final = 2_500
_LESSONS: Final = 3
_APART_DAYS: Final = 45
_RIDGE: Final = 1.0
_STEPS: Final = 25
_ROWS: Final = 8_192
_LATELY_DAYS: Final = 30
_LEAST: Final = 1e-4
_STILL: Final = 1e-7
FEATURES: Final = 22
"""How many features `_features` yields."""
_FURTHEST: Final = 30.0


@dataclass(frozen=True, slots=True)
class Baskets:
    """Orders with what they hold, by customer, then day.

    `customer` (int64) are places in `customer_ids` (ascending), `day` epoch days, bit c of `holds` tells whether the
    order holds category c; `categories` are their names.
    """

    customer_ids: Integers
    customer: Integers
    day: Integers
    holds: Integers
    categories: tuple[str, ...]
    memo: dict[str, BasketIndex] = field(default_factory=dict[str, "BasketIndex"], compare=False, repr=False)

    def up_to(self, day: int) -> Baskets:
        """Return the orders of `day` and before; the customers stay."""
        kept = self.day <= day
        return Baskets(self.customer_ids, self.customer[kept], self.day[kept], self.holds[kept], self.categories)

    @property
    def index(self) -> BasketIndex:
        """Return what all of them together tell; found at the first call."""
        from app.services.scoring.basket_index import BasketIndex  # noqa: PLC0415 - the window starts without it

        if "index" not in self.memo:
            self.memo["index"] = BasketIndex.of(self)
        return self.memo["index"]

    def active(self, day: int) -> Integers:
        """Return the places of the customers with an order in the year up to a day."""
        import numpy as np  # noqa: PLC0415 - the window starts without it

        ends = self.index.ends(self, day)
        places = np.flatnonzero(ends > self.index.starts[:-1])
        return places[self.day[ends[places] - 1] > day - ACTIVE_DAYS]


@dataclass(frozen=True, slots=True)
class Shop:
    """What is known of each category as of a day: shares of orders, and who else buys it."""

    popularity: Numbers
    lately: Numbers
    season: Numbers
    together: Numbers
    """Of those who ever bought the row's category, the part that bought the column's."""
    buyers: Numbers
    customers: int


@dataclass(frozen=True, slots=True)
class Habit:
    """Customers of a block and their past per category; arrays of shape (customers, categories)."""

    places: Integers
    count: Numbers
    slow: Numbers
    quick: Numbers
    since_days: Numbers
    in_last: Numbers
    orders: Numbers
    silence_days: Numbers
    liveliness: Numbers
    breadth: Numbers


def shop_at(baskets: Baskets, day: int, horizon_days: int = HORIZON_DAYS) -> Shop:
    """Return the categories' shares as of `day`; orders after it are not looked at."""
    import numpy as np  # noqa: PLC0415 - the window starts without it

    index = baskets.index
    popularity = _shares(index, day - 90, day)
    coming = _shares(index, day - ACTIVE_DAYS, min(day, day - ACTIVE_DAYS + horizon_days))
    season = np.log(coming / _shares(index, day - ACTIVE_DAYS, day))
    both = index.bought_together(day)
    each = np.diag(both).copy()
    lately = np.log(_shares(index, day - _LATELY_DAYS, day) / popularity)
    customers = int((index.opened <= day).sum())
    return Shop(popularity, lately, season, both / np.maximum(each[:, None], 1), each, customers)


def habits_at(baskets: Baskets, day: int, chosen: Integers | None = None) -> Iterator[Habit]:
    """Yield the habits of the customers active in the year up to `day`, in blocks; later orders are not looked at."""
    import numpy as np  # noqa: PLC0415 - the window starts without it

    active = baskets.active(day) if chosen is None else chosen
    ends = baskets.index.ends(baskets, day)
    for start in range(0, len(active), _BLOCK):
        places = active[start : start + _BLOCK]
        first, counts = baskets.index.starts[places], ends[places] - baskets.index.starts[places]
        within: Integers = np.repeat(first - np.cumsum(counts) + counts, counts) + np.arange(int(counts.sum()))
        row = np.repeat(np.arange(len(places)), counts)
        yield _habit(places, row, baskets.day[within], baskets.holds[within], len(baskets.categories), day)


def _habit(places: Integers, row: Integers, on: Integers, holds: Integers, width: int, day: int) -> Habit:
    import numpy as np  # noqa: PLC0415 - the window starts without it

    from app.services.scoring.basket_index import Pairs  # noqa: PLC0415 - the window starts without it

    size, pairs = len(places), Pairs.of(holds, width)
    past = day - on
    age = past.astype(np.float64)
    each_age = np.arange(int(past.max(initial=0)) + 1)
    slow, quick = ((0.5 ** (each_age / half_life))[past] for half_life in (SLOW_DAYS, QUICK_DAYS))
    keys, cells = pairs.keys(row), size * pairs.width
    since = np.zeros(cells)
    # Orders are in order of day: written forwards, the latest stays.
    since[keys] = pairs.each(age)
    last_order = np.zeros(size, dtype=np.int64)
    last_order[row] = np.arange(len(row))
    orders = np.bincount(row, minlength=size).astype(np.float64)

    def by_cell(values: NDArray[Any]) -> Numbers:
        return np.asarray(values, dtype=np.float64).reshape(size, pairs.width)[:, :width]

    counts = by_cell(np.bincount(keys, minlength=cells))
    return Habit(
        places,
        counts,
        by_cell(np.bincount(keys, pairs.each(slow), cells)),
        by_cell(np.bincount(keys, pairs.each(quick), cells)),
        by_cell(since),
        ((holds[last_order][:, None] >> np.arange(width)) & 1).astype(np.float64),
        orders,
        day - on[last_order].astype(np.float64),
        np.bincount(row, slow, size).astype(np.float64),
        counts.sum(1) / np.maximum(orders, 1),
    )


def _features(habit: Habit, shop: Shop) -> Iterator[Numbers]:
    """Yield each feature, in a shape that broadcasts to (customers, categories)."""
    import numpy as np  # noqa: PLC0415 - the window starts without it

    orders = np.maximum(habit.orders, 1)[:, None]
    lively, silence = np.log1p(habit.liveliness)[:, None], np.log1p(habit.silence_days)[:, None]
    wide = np.log1p(habit.breadth)[:, None]
    popular = np.log(shop.popularity / (1 - shop.popularity))[None, :]
    never, share = (habit.count == 0).astype(np.float64), habit.count / (orders + 1)
    yield _log_of_whole(habit.count)
    yield np.log1p(habit.slow)
    yield np.log1p(habit.quick)
    yield share
    yield habit.slow / (habit.liveliness[:, None] + 0.5)
    yield never
    yield _log_of_whole(habit.since_days)
    yield habit.in_last
    yield popular
    yield shop.lately[None, :]
    yield shop.season[None, :]
    yield lively
    yield silence
    yield wide
    weights = habit.slow / np.maximum(habit.slow.sum(1, keepdims=True), _LEAST)
    yield np.log(weights @ shop.together + _LEAST)
    yield np.log1p(orders)
    yield np.log(habit.slow + shop.popularity)
    yield never * popular
    yield never * lively
    yield share * silence
    yield lively * silence
    yield wide * lively


def _log_of_whole(values: Numbers) -> Numbers:
    """Return log1p of whole numbers: looked up, it costs a third."""
    import numpy as np  # noqa: PLC0415 - the window starts without it

    return np.log1p(np.arange(int(values.max(initial=0)) + 1))[values.astype(np.int32)]


def cells(habit: Habit, shop: Shop) -> Numbers:
    """Return the features of shape (customers · categories, features), customers outside, categories inside."""
    import numpy as np  # noqa: PLC0415 - the window starts without it

    each = [np.broadcast_to(one, habit.count.shape) for one in _features(habit, shop)]
    return np.stack(each, axis=-1).reshape(-1, len(each))


@dataclass(frozen=True, slots=True)
class AffinityModel:
    """Weights over `cells`, after centring and scaling; the first is the constant."""

    weights: Numbers
    middle: Numbers
    spread: Numbers

    def chances(self, habit: Habit, shop: Shop) -> Numbers:
        """Return the chance of a purchase within the horizon, of shape (customers, categories)."""
        import numpy as np  # noqa: PLC0415 - the window starts without it

        scaled = self.weights[1:] / self.spread
        size, width = habit.count.shape
        # What is the same in a whole row or column is added up there first.
        cell, row, column = np.zeros((size, width)), np.zeros((size, 1)), np.zeros((1, width))
        column += self.weights[0] - self.middle @ scaled
        for weight, feature in zip(scaled.tolist(), _features(habit, shop), strict=True):
            total = cell if feature.shape == cell.shape else row if feature.shape == row.shape else column
            total += feature * weight
        cell += row
        cell += column
        return _logistic(cell)


def trained(baskets: Baskets, day: int, horizon_days: int = HORIZON_DAYS) -> AffinityModel | None:
    """Learn from customers of some past days what they bought in the `horizon_days` after; None without any to learn.

    `baskets` holds nothing later than `day`. The past days are those whose horizon is over, `_APART_DAYS` apart.
    """
    import numpy as np  # noqa: PLC0415 - the window starts without it

    past = [day - horizon_days - number * _APART_DAYS for number in range(_LESSONS)]
    chosen = [(then, _learnt_from(baskets, then, horizon_days)) for then in past]
    width = len(baskets.categories)
    size = sum(len(places) for _, places in chosen) * width
    rows, truth, filled = np.empty((size, FEATURES)), np.empty(size), 0
    for then, places in chosen:
        shop = shop_at(baskets, then, horizon_days)
        truth[filled : filled + len(places) * width] = bought(baskets, places, then, then + horizon_days).reshape(-1)
        for habit in habits_at(baskets, then, places):
            part = cells(habit, shop)
            rows[filled : filled + len(part)] = part
            filled += len(part)
    if truth.all() or not truth.any():
        return None
    # In place: copies of these rows would be the largest thing in memory.
    middle = rows.mean(0)
    rows -= middle
    spread = np.maximum(np.sqrt(np.einsum("ij,ij->j", rows, rows) / len(rows)), _LEAST)
    rows /= spread
    return AffinityModel(_newton(rows, truth), middle, spread)


def _learnt_from(baskets: Baskets, then: int, horizon_days: int) -> Integers:
    """Return some customers active on a past day, evenly taken; none when nothing was sold in the horizon after it."""
    active = baskets.active(then)
    if not len(active) or not baskets.index.holding(then, then + horizon_days)[1]:
        return active[:0]
    return active[:: -(-len(active) // _TRAINED_ON)]


def bought(baskets: Baskets, places: Integers, after: int, until: int) -> Numbers:
    """Return 1 where the customers of `places` bought the category after a day and until another, else 0."""
    import numpy as np  # noqa: PLC0415 - the window starts without it

    index = baskets.index
    first, behind = index.ends(baskets, after)[places], index.ends(baskets, until)[places]
    row = np.repeat(np.arange(len(places)), behind - first)
    within = np.repeat(first - np.cumsum(behind - first) + behind - first, behind - first) + np.arange(len(row))
    held = (baskets.holds[within][:, None] >> np.arange(len(baskets.categories))) & 1
    found = np.zeros((len(places), len(baskets.categories)))
    np.maximum.at(found, row, held)
    return found


def _shares(index: BasketIndex, after: int, until: int) -> Numbers:
    """Part of the orders of some days that hold each category, drawn a little towards one half where they are few."""
    held, orders = index.holding(after, until)
    return (held + 0.5) / (orders + 1)


def _newton(rows: Numbers, truth: Numbers) -> Numbers:
    """Weights that make the truth most likely, the constant first, with a ridge on all but it.

    Rows are looked at some thousands at a time: that they stay near the processor halves the cost.
    """
    import numpy as np  # noqa: PLC0415 - the window starts without it

    weights = np.zeros(rows.shape[1] + 1)
    weights[0] = np.log(truth.mean() / (1 - truth.mean()))
    drawn, reached = _drawn(rows, weights, truth)
    for _ in range(_STEPS):
        slope, bend = _slope_and_bend(rows, weights, truth, drawn)
        step = np.linalg.solve(bend, slope)
        # A whole step may overshoot where the first guess is far: halve it until it gains.
        while True:
            drawn, gained = _drawn(rows, weights + step, truth)
            if gained >= reached or np.abs(step).max() <= _STILL:
                break
            step /= 2
        weights, reached = weights + step, gained
        if np.abs(step).max() <= _STILL:
            break
    return weights


def _drawn(rows: Numbers, tried: Numbers, truth: Numbers) -> tuple[Numbers, float]:
    """Return the log-odds of each row, and how likely they make the truth."""
    import numpy as np  # noqa: PLC0415 - the window starts without it

    drawn = rows @ tried[1:] + tried[0]
    value = truth @ drawn - np.logaddexp(0, drawn).sum() - _RIDGE * (tried[1:] @ tried[1:]) / 2
    return drawn, float(value)


def _slope_and_bend(rows: Numbers, weights: Numbers, truth: Numbers, drawn: Numbers) -> tuple[Numbers, Numbers]:
    import numpy as np  # noqa: PLC0415 - the window starts without it

    chance = _logistic(drawn)
    missed, doubt = truth - chance, chance * (1 - chance)
    slope, bend = np.zeros(len(weights)), np.zeros((len(weights), len(weights)))
    for start in range(0, len(rows), _ROWS):
        part, heavy = rows[start : start + _ROWS], doubt[start : start + _ROWS]
        weighted = part * heavy[:, None]
        bend[1:, 1:] += weighted.T @ part
        bend[0, 1:] += heavy @ part
    bend[0, 0] = doubt.sum()
    bend[1:, 0] = bend[0, 1:]
    slope[0], slope[1:] = missed.sum(), missed @ rows
    slope[1:] -= _RIDGE * weights[1:]
    bend[np.arange(1, len(bend)), np.arange(1, len(bend))] += _RIDGE
    return slope, bend


def _logistic(drawn: Numbers) -> Numbers:
    import numpy as np  # noqa: PLC0415 - the window starts without it

    return 1 / (1 + np.exp(-np.clip(drawn, -_FURTHEST, _FURTHEST)))
