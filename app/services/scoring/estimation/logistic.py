"""Logistic regression with a ridge, by Newton's method."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

import numpy as np

if TYPE_CHECKING:
    from numpy.typing import NDArray

    Numbers = NDArray[np.float64]

_MOST_STEPS: Final = 40
_SMALL: Final = 1e-9


@dataclass(frozen=True, slots=True)
class LogisticModel:
    """Weights of standardised columns; `centre` and `spread` standardise them."""

    intercept: float
    weights: Numbers
    centre: Numbers
    spread: Numbers

    def probability(self, columns: Numbers) -> Numbers:
        """Return the probability for each row of `columns`, shape (rows, features)."""
        return sigmoid(self.intercept + (columns - self.centre) / self.spread @ self.weights)


def sigmoid(odds: Numbers) -> Numbers:
    """Return the probability of log-odds."""
    return 1 / (1 + np.exp(-np.clip(odds, -500, 500)))


def fit(columns: Numbers, outcomes: Numbers, *, ridge: float) -> LogisticModel:
    """Fit outcomes 0 or 1 to standardised columns; `ridge` is the weight of ½·|weights|² against the log-likelihood.

    A step that makes things worse is halved; the intercept is left free. O(rows · features²) a step, about six steps.
    """
    centre, spread = columns.mean(axis=0), columns.std(axis=0)
    spread = np.where(spread > _SMALL, spread, 1.0)
    design = np.column_stack([np.ones(len(columns)), (columns - centre) / spread])
    penalty = np.full(design.shape[1], ridge)
    penalty[0] = _SMALL
    weights = np.zeros(design.shape[1])
    share = float(np.clip(outcomes.mean(), 1e-6, 1 - 1e-6))
    weights[0] = np.log(share / (1 - share))
    cost = _cost(design, outcomes, weights, penalty)
    for _ in range(_MOST_STEPS):
        expected = sigmoid(design @ weights)
        gradient = design.T @ (outcomes - expected) - penalty * weights
        curvature = (design * (expected * (1 - expected))[:, None]).T @ design + np.diag(penalty)
        step = np.linalg.solve(curvature, gradient).astype(np.float64)
        weights, cost, has_moved = _descend(design, outcomes, weights, penalty, step, cost)
        if not has_moved or float(np.abs(step).max()) < 1e-8:
            break
    return LogisticModel(float(weights[0]), weights[1:], centre, spread)


def _descend(
    design: Numbers, outcomes: Numbers, weights: Numbers, penalty: Numbers, step: Numbers, cost: float
) -> tuple[Numbers, float, bool]:
    for _ in range(12):
        moved = weights + step
        new_cost = _cost(design, outcomes, moved, penalty)
        if new_cost <= cost + 1e-9 * abs(cost):
            return moved, new_cost, True
        step = step / 2
    return weights, cost, False


def _cost(design: Numbers, outcomes: Numbers, weights: Numbers, penalty: Numbers) -> float:
    odds = design @ weights
    return float(np.logaddexp(0.0, odds).sum() - outcomes @ odds + penalty @ weights**2 / 2)
