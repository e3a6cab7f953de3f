"""Repeat purchases of customers who may leave unseen: BG/NBD and MBG/NBD.

While active a customer buys at a rate that varies between customers as a gamma (r, α), and after a purchase leaves for
ever with a probability that varies as a beta (a, b). In BG/NBD (Fader, Hardie & Lee 2005, "Counting Your Customers"
the Easy Way) nobody leaves after the first purchase; in MBG/NBD (Batislam, Denizel & Filiztekin 2007) one may.
Of a customer only three numbers count: `x` repeat purchases, the last one `tx` after the first, watched for `t` since
the first. Any unit of time does; α and every horizon are in the same.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final, cast

import numpy as np

from app.services.scoring.estimation.minimise import minimise
from app.services.scoring.estimation.special import beta_nodes, rising_inverses, rising_logs

if TYPE_CHECKING:
    from numpy.typing import NDArray

    Numbers = NDArray[np.float64]
    Integers = NDArray[np.int64]

_NODES: Final = 12
_FIRST_ROWS: Final = 20_000
_LAST_STEPS: Final = 25
_LARGEST_LOG: Final = 12.0
_DAYS: Final = 1 << 20


@dataclass(frozen=True, slots=True)
class Histories:
    """Customers with the same three numbers merged into one row; `place` leads from a customer to its row."""

    x: Integers
    tx: Numbers
    t: Numbers
    customers: Numbers
    place: Integers

    @classmethod
    def of(cls, x: Integers, tx: Numbers, t: Numbers) -> Histories:
        """Merge equal rows. O(n log n)."""
        order = _in_order(x, tx, t)
        x, tx, t = x[order], tx[order], t[order]
        is_new = np.ones(len(x), dtype=bool)
        is_new[1:] = (x[1:] != x[:-1]) | (tx[1:] != tx[:-1]) | (t[1:] != t[:-1])
        row = np.cumsum(is_new) - 1
        place = np.empty(len(x), dtype=np.int64)
        place[order] = row
        return cls(x[is_new], tx[is_new], t[is_new], np.bincount(row, minlength=0).astype(np.float64), place)

    def thinned(self, rows: int) -> Histories:
        """Return about `rows` of the rows, taken evenly."""
        step = max(1, len(self.x) // rows)
        return Histories(self.x[::step], self.tx[::step], self.t[::step], self.customers[::step], self.place[:0])


def _in_order(x: Integers, tx: Numbers, t: Numbers) -> Integers:
    """Return the order by x, then tx, then t; whole days fit into one number, which sorts five times as fast."""
    if len(x) and t.max() < _DAYS and x.max() < _DAYS and not np.any(t % 1) and not np.any(tx % 1):
        packed = (x.astype(np.int64) * _DAYS + tx.astype(np.int64)) * _DAYS + t.astype(np.int64)
        return np.argsort(packed, kind="stable")
    return np.lexsort((t, tx, x))


@dataclass(frozen=True, slots=True)
class PurchaseModel:
    """A fitted model. `is_modified`: MBG/NBD, else BG/NBD; the log-likelihood leaves out what no parameter changes."""

    r: float
    alpha: float
    a: float
    b: float
    log_likelihood: float
    is_modified: bool
    has_converged: bool = True

    def still_active(self, rows: Histories) -> Numbers:
        """Return the probability of each row of customers not to have left. Fader, Hardie & Lee (2008), eq. 2."""
        return 1 / (1 + np.exp(_left_against_active(self, rows)))

    def buys_within(self, rows: Histories, horizon: float) -> Numbers:
        """Return the probability of at least one purchase within the horizon."""
        silent = np.exp(-(self.r + rows.x) * np.log1p(horizon / (self.alpha + rows.t)))
        return self.still_active(rows) * (1 - silent)

    def expected_purchases(self, rows: Histories, horizon: float) -> tuple[Numbers, Numbers]:
        """Return mean and mean square of the number of purchases within the horizon.

        An active customer who leaves with probability p after each purchase makes (1 − e^(−λph))/p in the mean. Over
        the rate λ this has a closed form, over p it is averaged by a Gauss rule; unlike the hypergeometric form of
        the paper it has no hole at a = 1.
        """
        first, second = np.zeros(len(rows.x)), np.zeros(len(rows.x))
        counts, which = np.unique(rows.x, return_inverse=True)
        nodes, weights = beta_nodes(self.a, (self.b + counts + int(self.is_modified)).astype(np.float64), _NODES)
        shape, rate = (self.r + rows.x).astype(np.float64), self.alpha + rows.t
        for node in range(_NODES):
            leaves, weight = nodes[which, node], weights[which, node]
            one, two = _moments(np.maximum(leaves, 1e-12), shape, rate, horizon)
            first += weight * one
            second += weight * (two + one)
        active = self.still_active(rows)
        return active * first, active * second

    @property
    def leaving_share(self) -> float:
        """Return the mean probability to leave after a purchase."""
        return self.a / (self.a + self.b)


def fit(rows: Histories, *, is_modified: bool) -> PurchaseModel:
    """Fit by maximum likelihood: a first search on few rows, the rest from there. Linear in the number of rows."""
    mean_age = float(rows.customers @ rows.t / max(1.0, rows.customers.sum())) or 1.0
    start = np.log(np.array([0.5, max(mean_age / 4, 1e-6), 0.8, 2.0]))
    steps, tolerance, most_steps = None, 1e-7, 200
    if len(rows.x) > 2 * _FIRST_ROWS:
        tolerance, most_steps = 3e-6, _LAST_STEPS
        rough = minimise(_Objective(rows.thinned(_FIRST_ROWS), is_modified), start, tolerance=1e-4)
        start, steps = rough.at, rough.inverse_hessian
    found = minimise(
        _Objective(rows, is_modified), start, inverse_hessian=steps, tolerance=tolerance, most_steps=most_steps
    )
    r, alpha, a, b = (float(value) for value in np.exp(found.at))
    likelihood = -found.value * float(rows.customers.sum())
    return PurchaseModel(r, alpha, a, b, likelihood, is_modified, found.has_converged)


class _Objective:
    """Minus the mean log-likelihood and its gradient, by the logarithms of the parameters."""

    def __init__(self, rows: Histories, is_modified: bool) -> None:
        self._rows, self._chances = rows, _chances(rows, is_modified)
        self._most = int(rows.x.max(initial=0)) + 1
        self._total = float(rows.customers.sum())
        self._counts = np.bincount(rows.x, weights=rows.customers, minlength=self._most + 1)
        shifted = np.concatenate([[0.0], self._counts])[:-1]
        self._chance_counts = shifted if is_modified else self._counts

    def __call__(self, logs: Numbers) -> tuple[float, Numbers]:
        if np.abs(logs).max() > _LARGEST_LOG:
            return np.inf, np.zeros(4)
        r, alpha, a, b = (float(value) for value in np.exp(logs))
        rows, weight, total, most = self._rows, self._rows.customers, self._total, self._most
        to_t, to_tx, shape = alpha + rows.t, alpha + rows.tx, r + rows.x
        log_t, silence = np.log(to_t), np.log(to_t / to_tx)
        odds = np.minimum(np.log(a) - np.log(np.maximum(b + self._chances - 1, 1e-300)) + shape * silence, 700.0)
        odds[self._chances == 0] = -np.inf
        active = 1 / (1 + np.exp(odds))
        gone = weight - weight * active
        value = self._counts @ rising_logs(r, most) + total * r * np.log(alpha)
        value += self._chance_counts @ (rising_logs(b, most) - rising_logs(a + b, most))
        value -= weight @ (np.log(np.maximum(active, 1e-305)) + shape * log_t)
        ended = self._chance_counts @ rising_inverses(a + b, most)
        by_r = self._counts @ rising_inverses(r, most) + total * np.log(alpha) - weight @ log_t + gone @ silence
        by_alpha = total * r / alpha - (weight - gone) @ (shape / to_t) - gone @ (shape / to_tx)
        by_a = gone.sum() / a - ended
        by_b = self._chance_counts @ rising_inverses(b, most) - ended
        by_b -= gone @ (1 / np.maximum(b + self._chances - 1, 1e-300))
        gradient = np.array([by_r * r, by_alpha * alpha, by_a * a, by_b * b])
        return -float(value) / total, -gradient / total


def _chances(rows: Histories, is_modified: bool) -> Numbers:
    """How many times each row of customers could have left."""
    return cast("Numbers", rows.x + float(is_modified))


def _left_against_active(model: PurchaseModel, rows: Histories) -> Numbers:
    """Log-odds of having left; −∞ where nobody can."""
    chances = _chances(rows, model.is_modified)
    silence = np.log((model.alpha + rows.t) / (model.alpha + rows.tx))
    odds = np.log(model.a) - np.log(np.maximum(model.b + chances - 1, 1e-300)) + (model.r + rows.x) * silence
    return np.where(chances > 0, np.minimum(odds, 700.0), -np.inf)


def _moments(leaves: Numbers, shape: Numbers, rate: Numbers, horizon: float) -> tuple[Numbers, Numbers]:
    """Mean of N and of N(N−1) for the number of purchases of customers who leave with probability `leaves`."""
    time = leaves * horizon / rate
    unseen = np.exp(-shape * np.log1p(time))
    first = -np.expm1(-shape * np.log1p(time)) / leaves
    second = 2 * (1 - leaves) * (1 - unseen * (1 + shape * time / (1 + time))) / leaves**2
    small = (1 - leaves) * shape * (shape + 1) * (horizon / rate) ** 2
    return first, np.where(shape * time < 1e-5, small, second)
