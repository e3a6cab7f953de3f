"""Least value of a smooth function of a few variables whose gradient is known."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

import numpy as np

if TYPE_CHECKING:
    from numpy.typing import NDArray

    Numbers = NDArray[np.float64]
    ValueAndGradient = Callable[[Numbers], tuple[float, Numbers]]

_SUFFICIENT: Final = 1e-4
_CURVATURE: Final = 0.9
_LONGEST_STEP: Final = 2.0
_MOST_TRIALS: Final = 30
_NO_GAIN: Final = 1e-8
_PATIENCE: Final = 3


@dataclass(frozen=True, slots=True)
class Minimum:
    """Where the search ended; `has_converged` is False when it gave up before the gradient vanished."""

    at: Numbers
    value: float
    inverse_hessian: Numbers
    evaluations: int
    has_converged: bool


def minimise(
    function: ValueAndGradient,
    start: Numbers,
    *,
    inverse_hessian: Numbers | None = None,
    tolerance: float = 1e-7,
    most_steps: int = 200,
) -> Minimum:
    """Follow quasi-Newton steps (BFGS; Nocedal & Wright 2006, algorithm 6.1) until no gradient exceeds `tolerance`, or
    three steps in a row gain nothing: along a valley without end nothing more is to be learnt.

    Steps are at most 2 long, for functions of logarithms: a parameter changes by a factor of e² at once. `tolerance`
    is meant for functions of the size of one, such as a mean log-likelihood.
    """
    at, steps = start.astype(np.float64), np.eye(len(start)) if inverse_hessian is None else inverse_hessian
    value, gradient = function(at)
    evaluations, idle = 1, 0
    for _ in range(most_steps):
        if float(np.abs(gradient).max()) <= tolerance:
            return Minimum(at, value, steps, evaluations, has_converged=True)
        direction = -steps @ gradient
        if direction @ gradient >= 0:
            steps, direction = np.eye(len(start)), -gradient
        direction *= min(1.0, _LONGEST_STEP / float(np.abs(direction).max()))
        found = _search(function, at, value, gradient, direction)
        evaluations += found.trials
        if not found.is_better:
            return Minimum(at, value, steps, evaluations, has_converged=float(np.abs(gradient).max()) <= 1e-4)
        moved, change = found.at - at, found.gradient - gradient
        steps = _updated(steps, moved, change)
        idle = idle + 1 if value - found.value <= _NO_GAIN * (1 + abs(value)) else 0
        at, value, gradient = found.at, found.value, found.gradient
        if idle == _PATIENCE:
            return Minimum(at, value, steps, evaluations, has_converged=float(np.abs(gradient).max()) <= 1e-4)
    return Minimum(at, value, steps, evaluations, has_converged=False)


@dataclass(frozen=True, slots=True)
class _Step:
    at: Numbers
    value: float
    gradient: Numbers
    trials: int
    is_better: bool


def _search(function: ValueAndGradient, at: Numbers, value: float, gradient: Numbers, direction: Numbers) -> _Step:
    """Find a step that satisfies the weak Wolfe conditions, by doubling and halving."""
    slope = float(direction @ gradient)
    low, high, length = 0.0, np.inf, 1.0
    best = _Step(at, value, gradient, 0, is_better=False)
    for trial in range(1, _MOST_TRIALS + 1):
        there = at + length * direction
        new_value, new_gradient = function(there)
        if not np.isfinite(new_value) or new_value > value + _SUFFICIENT * length * slope:
            high = length
        else:
            best = _Step(there, new_value, new_gradient, trial, is_better=new_value < value)
            if float(direction @ new_gradient) >= _CURVATURE * slope:
                return best
            low = length
            if length * float(np.abs(direction).max()) >= _LONGEST_STEP:
                return best
        length = 2 * length if high == np.inf else (low + high) / 2
    return best


def _updated(steps: Numbers, moved: Numbers, change: Numbers) -> Numbers:
    """Return the BFGS update; the same matrix where the curvature is not positive."""
    curvature = float(moved @ change)
    if curvature <= 1e-14 * float(np.sqrt((moved @ moved) * (change @ change))):
        return steps
    turned = np.eye(len(moved)) - np.outer(moved, change) / curvature
    return turned @ steps @ turned.T + np.outer(moved, moved) / curvature
