"""What customers will bring within a horizon: expected purchases (MBG/NBD) times their worth (gamma-gamma).

Amounts are in cents. Both models assume that a customer buys without fixed dates and that how much has nothing to do
with how often; `objections` tests that. The interval takes the exact chance of no purchase at all and, above it, a
gamma law of the exact mean and variance.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final

import numpy as np

from app.models.domain.reasons import Reason
from app.models.domain.values import day_of_epoch
from app.services.scoring.estimation import gamma_gamma
from app.services.scoring.estimation.special import gamma_quantile
from app.services.scoring.purchase_fit import PurchaseFit, fit_purchases

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from app.services.scoring.history import OrderHistory

    Numbers = NDArray[np.float64]
    Integers = NDArray[np.int64]

LEAST_HISTORY_DAYS: Final = 180
LEAST_CUSTOMERS: Final = 50
LEAST_REPEAT_SHARE: Final = 0.10
INTERVAL: Final = (0.10, 0.90)
"""Eight customers of ten end within the interval."""

_REGULAR_VARIATION: Final = 0.25
_REGULAR_SHARE: Final = 0.5
_LEAST_PAUSES: Final = 3
_SAID_CORRELATION, _REFUSED_CORRELATION = 0.3, 0.5
_LEAST_REPEATERS: Final = 30
_LONGEST_TEST_DAYS: Final = 180


@dataclass(frozen=True, slots=True)
class LifetimeValues:
    """Expected revenue within the horizon, its interval, expected purchases and worth of one; cents, by `places`."""

    places: Integers
    expected: Numbers
    low: Numbers
    high: Numbers
    purchases: Numbers
    worth: Numbers


def refusals(history: OrderHistory, day: int, horizon_days: int) -> tuple[Reason, ...]:
    """Return what is missing: history, customers, or customers who came back."""
    days = 0 if history.first_day is None else day - history.first_day
    needed = max(LEAST_HISTORY_DAYS, horizon_days // 2)
    if days < needed:
        on = day_of_epoch(day + needed - days).isoformat() if days else None
        return (Reason("lifetime_short_history", {"days": days, "needed_days": needed, "on": on}, -1.0),)
    count = history.sales.ends(day) - history.sales.starts[:-1]
    customers, repeaters = int((count > 0).sum()), int((count > 1).sum())
    if customers < LEAST_CUSTOMERS:
        return (Reason("lifetime_few_customers", {"customers": customers, "needed": LEAST_CUSTOMERS}, -1.0),)
    if repeaters < LEAST_REPEAT_SHARE * customers:
        params = {"share": round(repeaters / customers, 4), "needed_share": LEAST_REPEAT_SHARE}
        return (Reason("lifetime_few_repeats", params, -1.0),)
    return ()


def objections(history: OrderHistory, day: int) -> tuple[tuple[bool, Reason], ...]:
    """Return (is a refusal, reason) for each assumption of the models that the shop's customers do not meet."""
    found: list[tuple[bool, Reason]] = []
    regular = _regular_share(history, day)
    if regular is not None and regular >= _REGULAR_SHARE:
        found.append((True, Reason("lifetime_fixed_rhythm", {"share": round(regular, 4)}, -1.0)))
    correlation = _correlation(history, day)
    if correlation is not None and abs(correlation) >= _SAID_CORRELATION:
        params = {"correlation": round(correlation, 3)}
        found.append((abs(correlation) >= _REFUSED_CORRELATION, Reason("lifetime_worth_by_rhythm", params, -1.0)))
    return tuple(found)


def values(history: OrderHistory, fit: PurchaseFit, horizon_days: int) -> LifetimeValues:
    """Return what every customer who has bought by the day of the fit will bring."""
    rows, model = fit.rows, fit.model
    counts, means = _amounts(history, fit.day, fit.places)
    is_paid = means > 0
    spend = gamma_gamma.fit(counts[is_paid], means[is_paid])
    worth, worth_square = spend.mean_amount(np.where(is_paid, counts, 0.0), np.maximum(means, 0.0))
    first, second = (moment[rows.place] for moment in model.expected_purchases(rows, float(horizon_days)))
    buys = model.buys_within(rows, float(horizon_days))[rows.place]
    expected = first * worth
    square = first * worth_square / spend.p + second * worth_square
    low, high = (_quantile(share, buys, expected, square) for share in INTERVAL)
    return LifetimeValues(fit.places, expected, low, high, first, worth)


def tested(history: OrderHistory, day: int, horizon_days: int) -> dict[str, Any] | None:
    """Place the values on a past day and compare with what came, over at most half a year; None when too early."""
    span = day - (history.first_day or day)
    horizon = min(horizon_days, _LONGEST_TEST_DAYS, span // 3)
    past = day - horizon
    if horizon < 1 or refusals(history, past, horizon):
        return None
    found = values(history, fit_purchases(history, past), horizon)
    came = history.sales.amounts_between(past, past + horizon)[found.places] / 100
    total = float(came.sum())
    best = np.argsort(-found.expected, kind="stable")[: max(1, len(came) // 10)]
    return {
        "as_of": day_of_epoch(past).isoformat(),
        "until": day_of_epoch(past + horizon).isoformat(),
        "customers": len(came),
        "announced_cents": round(float(found.expected.sum())),
        "observed_cents": round(total),
        "top_tenth_share": round(float(came[best].sum()) / total, 4) if total > 0 else None,
        "inside_share": round(float(((came >= np.floor(found.low)) & (came <= np.ceil(found.high))).mean()), 4),
    }


def _amounts(history: OrderHistory, day: int, places: Integers) -> tuple[Numbers, Numbers]:
    """Return days with a sale and mean amount in cents of such a day."""
    sales = history.sales
    starts, ends = sales.starts[:-1][places], sales.ends(day)[places]
    counts = (ends - starts).astype(np.float64)
    return counts, (sales.amounts_e4[ends] - sales.amounts_e4[starts]) / 100 / counts


def _quantile(share: float, buys: Numbers, expected: Numbers, square: Numbers) -> Numbers:
    inside = np.maximum(buys, 1e-12)
    mean = expected / inside
    above = np.clip((share - (1 - buys)) / inside, 1e-9, 1 - 1e-9)
    found = gamma_quantile(above, mean, np.maximum(square / inside - mean**2, 0.0))
    return np.where(1 - buys >= share, 0.0, found)


def _regular_share(history: OrderHistory, day: int) -> float | None:
    """Share of the customers with three pauses or more whose pauses hardly vary, as subscriptions make them."""
    sales = history.sales
    starts, ends = sales.starts[:-1], sales.ends(day)
    enough = ends - starts > _LEAST_PAUSES
    if int(enough.sum()) < _LEAST_REPEATERS:
        return None
    squares = np.concatenate([[0.0], np.cumsum(np.diff(sales.days, prepend=0).astype(np.float64) ** 2)])
    first, last = starts[enough], ends[enough]
    pauses = last - first - 1
    mean = (sales.days[last - 1] - sales.days[first]) / pauses
    variance = (squares[last] - squares[first + 1]) / pauses - mean**2
    return float((np.sqrt(np.maximum(variance, 0.0)) < _REGULAR_VARIATION * mean).mean())


def _correlation(history: OrderHistory, day: int) -> float | None:
    """Correlation of how often and for how much, in logarithms, over customers who came back."""
    count = history.sales.ends(day) - history.sales.starts[:-1]
    counts, means = _amounts(history, day, np.flatnonzero(count > 1))
    counts, means = counts[means > 0], means[means > 0]
    if len(counts) < _LEAST_REPEATERS or counts.std() == 0 or np.log(means).std() < 1e-9:
        return None
    return float(np.corrcoef(np.log(counts), np.log(means))[0, 1])
