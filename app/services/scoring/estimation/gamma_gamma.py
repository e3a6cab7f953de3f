"""What one purchase is worth: the gamma-gamma model of spending (Fader, Hardie & Lee 2005; Fader & Hardie 2013).

The amounts of a customer's purchases vary as a gamma (p, ν) around a mean of its own, and ν between customers as a
gamma (q, γ). Of a customer count the number of purchases and their mean amount, which must be positive.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

import numpy as np

from app.services.scoring.estimation.minimise import minimise
from app.services.scoring.estimation.special import digamma, log_gamma

if TYPE_CHECKING:
    from numpy.typing import NDArray

    Numbers = NDArray[np.float64]

_LARGEST_LOG: Final = 20.0


@dataclass(frozen=True, slots=True)
class SpendModel:
    """A fitted model; γ is in the unit of the amounts."""

    p: float
    q: float
    gamma: float
    log_likelihood: float
    has_converged: bool = True

    def mean_amount(self, counts: Numbers, means: Numbers) -> tuple[Numbers, Numbers]:
        """Return mean and mean square of what the customer's purchases are worth on average in the long run.

        Fader & Hardie (2013), eq. 5. A count of 0 gives the mean of all. The square is infinite, and given as if q
        were just above 2, where the amounts of the base vary too much to have one.
        """
        shape = self.p * counts + self.q
        scale = self.p * (self.gamma + counts * means)
        mean = scale / np.maximum(shape - 1, 1e-3)
        return mean, mean * scale / np.maximum(shape - 2, 0.1)


def fit(counts: Numbers, means: Numbers) -> SpendModel:
    """Fit by maximum likelihood; one logarithm per customer and evaluation.

    Customers are put in order first: sums in another order end in other last digits.
    """
    order = np.lexsort((means, counts))
    counts, means = counts[order], means[order]
    objective = _Objective(counts, means)
    start = np.log(np.array([2.0, 3.0, 2.0 * float(np.median(means))]))
    found = minimise(objective, start, tolerance=1e-8)
    p, q, gamma = (float(value) for value in np.exp(found.at))
    return SpendModel(p, q, gamma, -found.value * len(counts), found.has_converged)


class _Objective:
    """Minus the mean log-likelihood and its gradient, by the logarithms of the parameters."""

    def __init__(self, counts: Numbers, means: Numbers) -> None:
        self._counts, self._spent = counts, counts * means
        self._values, repeated = np.unique(counts, return_counts=True)
        self._weights = repeated.astype(np.float64)
        self._log_means = float(np.log(means).sum())
        self._log_spent = float(counts @ np.log(self._spent))

    def __call__(self, logs: Numbers) -> tuple[float, Numbers]:
        if np.abs(logs).max() > _LARGEST_LOG:
            return np.inf, np.zeros(3)
        p, q, gamma = (float(value) for value in np.exp(logs))
        n, weights, shapes = len(self._counts), self._weights, p * self._values
        total = gamma + self._spent
        log_total, inverse = np.log(total), 1 / total
        log_sum, count_log = float(log_total.sum()), float(self._counts @ log_total)
        only_q = np.array([q])
        value = weights @ (log_gamma(shapes + q) - log_gamma(shapes)) - n * float(log_gamma(only_q)[0])
        value += n * q * np.log(gamma) + p * self._log_spent - self._log_means - p * count_log - q * log_sum
        upper = digamma(shapes + q)
        by_p = weights @ (self._values * (upper - digamma(shapes))) + self._log_spent - count_log
        by_q = weights @ upper - n * float(digamma(only_q)[0]) + n * np.log(gamma) - log_sum
        by_gamma = n * q / gamma - p * float(self._counts @ inverse) - q * float(inverse.sum())
        gradient = np.array([by_p * p, by_q * q, by_gamma * gamma])
        return -float(value) / n, -gradient / n
