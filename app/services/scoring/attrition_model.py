"""The probability that a customer buys nothing within a horizon: half MBG/NBD, half logistic regression.

MBG/NBD (see estimation/nbd.py) knows rhythm and silence and needs few customers; the regression, trained on four past
days whose outcome is known, learns what this shop's customers do. On shops of 50 to 20,000 customers their mean ranked
and announced better than either. Never one minus the probability to be active: it says nothing about when.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

import numpy as np

from app.services.scoring.estimation import logistic, nbd
from app.services.scoring.purchase_fit import fit_purchases

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from app.services.scoring.history import OrderHistory

    Numbers = NDArray[np.float64]
    Integers = NDArray[np.int64]
    Flags = NDArray[np.bool_]

ACTIVE_DAYS: Final = 365
"""A customer is active while the last purchase is at most this old; others have left already and get no score."""
SNAPSHOTS: Final = 4
SNAPSHOT_STEP_DAYS: Final = 30
LEAST_RARE_EVENTS: Final = 30
"""With fewer customers who left (or stayed) than this the regression did harm; MBG/NBD then stands alone."""
YEAR_DAYS: Final = 365
SEASON_BASE_DAYS: Final = 180
MOST_ROWS: Final = 100_000
_RIDGES: Final = ((300, 30.0), (1000, 10.0))
_LARGEST_SHIFT: Final = 2.0
_KEPT_SNAPSHOTS: Final = 3


@dataclass(frozen=True, slots=True)
class Snapshot:
    """Active customers as of a day. `places` are places in the history; arrays in their order.

    `days_bought` counts days with a sale; `gap` is the mean number of days between them (0 under two), `last_gap` the
    last one.
    """

    day: int
    places: Integers
    days_bought: Integers
    age: Numbers
    span: Numbers
    gap: Numbers
    last_gap: Numbers
    bought_90: Numbers
    bought_365: Numbers
    spent_365: Numbers

    @property
    def recency(self) -> Numbers:
        """Return the days since the last purchase."""
        return self.age - self.span

    def only(self, kept: Flags) -> Snapshot:
        """Return some of the customers."""
        parts = {name: getattr(self, name)[kept] for name in self.__slots__ if name != "day"}
        return Snapshot(self.day, **parts)

    def columns(self) -> Numbers:
        """Return what the regression looks at: shape (customers, 9)."""
        is_single = self.days_bought == 1
        rhythm = np.where(is_single, self.age, self.gap)
        return np.column_stack(
            [
                np.log1p(self.recency),
                np.log1p(self.days_bought - 1),
                np.log1p(self.age),
                np.log1p(self.recency) - np.log1p(rhythm),
                np.where(is_single, 0.0, np.log1p(self.last_gap) - np.log1p(self.gap)),
                np.log1p(self.bought_90),
                np.log1p(self.bought_365),
                np.log1p(np.maximum(self.spent_365, 0.0)),
                is_single.astype(np.float64),
            ]
        )


def snapshot(history: OrderHistory, day: int) -> Snapshot:
    """Return the active customers as of a day, from what was known then; the last few are kept."""
    kept = history.memo.get(("snapshot", day))
    if isinstance(kept, Snapshot):
        return kept
    taken = [key for key, value in history.memo.items() if isinstance(value, Snapshot)]
    for key in taken[: max(0, len(taken) - _KEPT_SNAPSHOTS + 1)]:
        del history.memo[key]
    found = history.memo["snapshot", day] = _snapshot(history, day)
    return found


def _snapshot(history: OrderHistory, day: int) -> Snapshot:
    sales = history.sales
    starts, ends = sales.starts[:-1], sales.ends(day)
    places = np.flatnonzero(ends > starts)
    places = places[day - sales.days[ends[places] - 1] <= ACTIVE_DAYS]
    starts, ends = starts[places], ends[places]
    count = ends - starts
    first, last = sales.days[starts], sales.days[ends - 1]
    before = sales.days[np.maximum(ends - 2, starts)]
    span = (last - first).astype(np.float64)
    year = sales.ends(day - 365)[places]
    return Snapshot(
        day=day,
        places=places,
        days_bought=count,
        age=(day - first).astype(np.float64),
        span=span,
        gap=span / np.maximum(count - 1, 1),
        last_gap=(last - before).astype(np.float64),
        bought_90=(ends - sales.ends(day - 90)[places]).astype(np.float64),
        bought_365=(ends - year).astype(np.float64),
        spent_365=(sales.amounts_e4[ends] - sales.amounts_e4[year]) / 10_000.0,
    )


def left_within(history: OrderHistory, seen: Snapshot, horizon_days: int) -> Numbers:
    """Return 1 where a customer bought nothing in the `horizon_days` after the snapshot, else 0."""
    return (history.sales.rows_between(seen.day, seen.day + horizon_days)[seen.places] == 0).astype(np.float64)


@dataclass(frozen=True, slots=True)
class AttritionModel:
    """A model trained on what was known on `day`. `regression` is None where too little had happened."""

    day: int
    horizon_days: int
    purchases: nbd.PurchaseModel
    regression: logistic.LogisticModel | None
    rare_events: int
    seasonal_shift: float = 0.0

    def probability(self, seen: Snapshot) -> Numbers:
        """Return the probability of each customer to buy nothing within the horizon."""
        rows = nbd.Histories.of(seen.days_bought - 1, seen.span, seen.age)
        silent = _silent(self.purchases, rows, self.horizon_days)[rows.place]
        if self.seasonal_shift:
            silent = logistic.sigmoid(_log_odds(silent) + self.seasonal_shift)
        if self.regression is None:
            return silent
        return (silent + self.regression.probability(seen.columns())) / 2


def train(
    history: OrderHistory, day: int, horizon_days: int, purchases: nbd.PurchaseModel | None = None
) -> AttritionModel:
    """Train on what was known on `day`: purchases up to it (`purchases`: already fitted), outcomes known by it."""
    purchases = purchases or fit_purchases(history, day).model
    shift = _seasonal_shift(history, day, horizon_days)
    seen = [snapshot(history, day - horizon_days - n * SNAPSHOT_STEP_DAYS) for n in range(SNAPSHOTS)]
    outcomes = [left_within(history, each, horizon_days) for each in seen]
    rare = rare_events(outcomes[0])
    if rare < LEAST_RARE_EVENTS:
        return AttritionModel(day, horizon_days, purchases, None, rare, shift)
    ridge = next((ridge for events, ridge in _RIDGES if rare < events), 1.0)
    keep = _learnt_from(seen)
    columns = np.concatenate([each.only(kept).columns() for each, kept in zip(seen, keep, strict=True)])
    known = np.concatenate([each[kept] for each, kept in zip(outcomes, keep, strict=True)])
    regression = logistic.fit(columns, known, ridge=ridge)
    return AttritionModel(day, horizon_days, purchases, regression, rare, shift)


def _learnt_from(seen: list[Snapshot]) -> list[Flags]:
    """Choose the customers that the regression learns from: all, or about MOST_ROWS of very many.

    By a number drawn from what they bought and when, never by their ids, so that the order of customers is the same.
    """
    share = max(1, round(sum(len(each.places) for each in seen) / MOST_ROWS))
    drawn = [
        (each.day - each.age) * 7919 + (each.day - each.recency) * 104_729 + np.rint(each.spent_365) for each in seen
    ]
    return [number % share == 0 for number in drawn]


def rare_events(outcomes: Numbers) -> int:
    """Return how many left, or how many stayed, whichever is less."""
    return int(min(outcomes.sum(), len(outcomes) - outcomes.sum()))


def _seasonal_shift(history: OrderHistory, day: int, horizon_days: int) -> float:
    """Return by how much, in log-odds, MBG/NBD was off over the same days a year earlier; it knows no season.

    0 where the shop was younger than half a year then: a young base says more about itself than about the season.
    """
    year_ago = day - YEAR_DAYS
    if history.first_day is None or year_ago - history.first_day < SEASON_BASE_DAYS:
        return 0.0
    seen = snapshot(history, year_ago)
    outcomes = left_within(history, seen, horizon_days)
    if rare_events(outcomes) < LEAST_RARE_EVENTS:
        return 0.0
    rows = nbd.Histories.of(seen.days_bought - 1, seen.span, seen.age)
    model = fit_purchases(history, year_ago).model
    odds, wanted = _log_odds(_silent(model, rows, horizon_days)[rows.place]), float(outcomes.mean())
    low, high = -_LARGEST_SHIFT, _LARGEST_SHIFT
    for _ in range(30):
        middle = (low + high) / 2
        if float(logistic.sigmoid(odds + middle).mean()) < wanted:
            low = middle
        else:
            high = middle
    return (low + high) / 2


def _silent(model: nbd.PurchaseModel, rows: nbd.Histories, horizon_days: int) -> Numbers:
    return 1 - model.buys_within(rows, float(horizon_days))


def _log_odds(share: Numbers) -> Numbers:
    inside = np.clip(share, 1e-9, 1 - 1e-9)
    return np.log(inside / (1 - inside))
