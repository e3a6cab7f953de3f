"""What a customer may bring, weighed by how the relation lives and moves; and what prospects may become.

**Customers**: expected margin within the horizon (the lifetime value; where that is refused, what the last twelve
months brought, brought to the horizon) × engagement × evolution. Engagement weighs from `ENGAGED[0]` (0 points) to
`ENGAGED[1]` (100). Evolution compares the last 365 days with the 365 before, both with the middle customer's year
added so that one purchase proves little; its square root is kept within `EVOLVED`. A customer of less than a year has
none.

**Prospects**: the part of those who were prospects one horizon ago, came from the same source and were as engaged, that
has bought since (drawn towards the part of all where they are few), times what a new customer is expected to bring.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

import numpy as np

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from app.services.scoring.history import OrderHistory

    Numbers = NDArray[np.float64]
    Integers = NDArray[np.signedinteger]
    Flags = NDArray[np.bool_]

YEAR_DAYS: Final = 365
ENGAGED: Final = (0.75, 1.25)
EVOLVED: Final = (0.5, 2.0)
RISING_FROM, DROPPING_FROM = 1.15, 0.87
DRAWN: Final = 20.0
"""A group of prospects weighs as if so many more had behaved as all did."""
LEAST_PROSPECTS: Final = 30
LEAST_CONVERTED: Final = 5


@dataclass(frozen=True, slots=True)
class Parts:
    """The factors of each customer's potential; arrays over all customers, cents; NaN margin for prospects."""

    margin: Numbers
    engagement: Numbers
    evolution: Numbers
    has_evolution: Flags

    @property
    def value(self) -> Numbers:
        """Return margin × engagement × evolution."""
        return self.margin * self.engagement * self.evolution


def plain_margins(history: OrderHistory, day: int, horizon_days: int) -> Numbers:
    """Return what the last twelve months brought, brought to the horizon; NaN before the first sale."""
    sales = history.sales
    net = np.maximum(history.net_between(day - YEAR_DAYS, day) / 100, 0.0) * horizon_days / YEAR_DAYS
    return np.where(sales.ends(day) > sales.starts[:-1], net, np.nan)


def engagement_factors(points: Numbers) -> Numbers:
    """Return the weight of 0 to 100 points; those who never did anything (NaN) have none."""
    least, most = ENGAGED
    return least + (most - least) * np.nan_to_num(points) / 100


def evolutions(history: OrderHistory, day: int) -> tuple[Numbers, Flags]:
    """Return the weight of this year against the one before, 1 for customers of less than a year; and who has one."""
    sales = history.sales
    recent = np.maximum(history.net_between(day - YEAR_DAYS, day) / 100, 0.0)
    before = np.maximum(history.net_between(day - 2 * YEAR_DAYS, day - YEAR_DAYS) / 100, 0.0)
    has_one = sales.ends(day - YEAR_DAYS) > sales.starts[:-1]
    typical = typical_year(history, day)
    factor = np.clip(np.sqrt((recent + typical) / (before + typical)), *EVOLVED)
    return np.where(has_one, factor, 1.0), has_one


def typical_year(history: OrderHistory, day: int) -> float:
    """Return what the middle customer of the last year brought in it, in cents."""
    recent = history.net_between(day - YEAR_DAYS, day) / 100
    return float(np.median(recent[recent > 0])) if (recent > 0).any() else 1.0


def evolution_of(recent: float, before: float, typical: float) -> float:
    """Return the weight of one customer's year against the one before; see `evolutions`."""
    least, most = EVOLVED
    return min(max(((recent + typical) / (before + typical)) ** 0.5, least), most)


@dataclass(frozen=True, slots=True)
class Conversion:
    """Who became customers: `chance` of each group of prospects within the horizon, and what it rests on."""

    chance: Numbers
    prospects: Integers
    converted: Integers
    overall: float

    @property
    def is_known(self) -> bool:
        """True when enough prospects were watched for a horizon."""
        return bool(self.prospects.sum() >= LEAST_PROSPECTS and self.converted.sum() >= LEAST_CONVERTED)


def conversion(
    history: OrderHistory, day: int, horizon_days: int, known_since: Numbers, groups: Integers, count: int
) -> Conversion:
    """Watch the prospects of one horizon ago.

    `known_since` are epoch days (NaN unknown), `groups` numbers below `count`, as they were then.
    """
    sales, then = history.sales, day - horizon_days
    was_prospect = (known_since <= then) & (sales.ends(then) == sales.starts[:-1])
    has_bought = sales.ends(day) > sales.ends(then)
    prospects = np.bincount(groups[was_prospect], minlength=count)
    converted = np.bincount(groups[was_prospect & has_bought], minlength=count)
    overall = float(converted.sum() / max(int(prospects.sum()), 1))
    return Conversion((converted + DRAWN * overall) / (prospects + DRAWN), prospects, converted, overall)


def new_customer_margin(history: OrderHistory, day: int, horizon_days: int, margin: Numbers) -> float:
    """Return the mean expected margin of customers won within the last horizon, of all where these are few."""
    sales = history.sales
    is_new = (sales.ends(day) > sales.starts[:-1]) & (sales.ends(day - horizon_days) == sales.starts[:-1])
    of_new = margin[is_new & ~np.isnan(margin)]
    chosen = of_new if len(of_new) >= LEAST_CONVERTED else margin[~np.isnan(margin)]
    return float(chosen.mean()) if len(chosen) else 0.0


def points_of(values: Numbers) -> Numbers:
    """Return 0 to 100: the part of all with a value that is worth less, equals by half, so that order alone counts."""
    if not len(values):
        return values
    _, place, equals = np.unique(values.round(2), return_inverse=True, return_counts=True)
    below = np.cumsum(equals) - equals
    return np.round(100 * (below + equals / 2) / len(values), 1)[place]
