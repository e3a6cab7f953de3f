"""Functions that numpy lacks: log-gamma, digamma, Gauss rules for beta weights, normal and gamma quantiles."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

import numpy as np

if TYPE_CHECKING:
    from numpy.typing import NDArray

    Numbers = NDArray[np.float64]

_SHIFT: Final = 10


def log_gamma(x: Numbers) -> Numbers:
    """Return ln Γ(x) for x > 0: Stirling's series (Abramowitz & Stegun 6.1.41) ten above, stepped down."""
    steps = np.log(np.multiply.accumulate(x[..., None] + np.arange(_SHIFT), axis=-1)[..., -1])
    y = x + _SHIFT
    series = 1 / 12 / y - 1 / 360 / y**3 + 1 / 1260 / y**5 - 1 / 1680 / y**7
    return (y - 0.5) * np.log(y) - y + 0.5 * np.log(2 * np.pi) + series - steps


def digamma(x: Numbers) -> Numbers:
    """Return the derivative of ln Γ(x) for x > 0: the series (Abramowitz & Stegun 6.3.18) ten above, stepped down."""
    steps = (1 / (x[..., None] + np.arange(_SHIFT))).sum(axis=-1)
    y = x + _SHIFT
    series = 1 / 2 / y + 1 / 12 / y**2 - 1 / 120 / y**4 + 1 / 252 / y**6 - 1 / 240 / y**8
    return np.log(y) - series - steps


def rising_logs(start: float, most: int) -> Numbers:
    """Return ln [Γ(start + n) / Γ(start)] for n = 0 … most."""
    return np.concatenate([[0.0], np.cumsum(np.log(start + np.arange(most)))])


def rising_inverses(start: float, most: int) -> Numbers:
    """Return the derivative of `rising_logs` by `start`: ψ(start + n) − ψ(start)."""
    return np.concatenate([[0.0], np.cumsum(1 / (start + np.arange(most)))])


def beta_nodes(a: float, b: Numbers, count: int) -> tuple[Numbers, Numbers]:
    """Return nodes and weights, shape (len(b), count), that average a smooth function over Beta(a, b).

    Gauss–Jacobi rule from the eigenvalues of the recurrence's matrix (Golub & Welsch 1969).
    """
    low, high = a - 1, b[:, None] - 1
    n = np.arange(count, dtype=np.float64)[None, :]
    total = 2 * n + low + high
    with np.errstate(divide="ignore", invalid="ignore"):
        diagonal = (low**2 - high**2) / (total * (total + 2))
        side = 4 * n * (n + high) * (n + low) * (n + low + high) / (total**2 * (total + 1) * (total - 1))
    diagonal[:, 0] = ((low - high) / (low + high + 2))[:, 0]
    side[:, 1] = (4 * (1 + high) * (1 + low) / ((2 + low + high) ** 2 * (3 + low + high)))[:, 0]
    matrix = np.zeros((len(b), count, count))
    places = np.arange(count)
    matrix[:, places, places] = diagonal
    matrix[:, places[1:], places[:-1]] = np.sqrt(side[:, 1:])
    values, vectors = np.linalg.eigh(matrix)
    return np.clip((1 + values) / 2, 0.0, 1.0), vectors[:, 0, :] ** 2


def normal_quantile(share: Numbers) -> Numbers:
    """Return the value that a standard normal stays under with probability `share` in (0, 1), to 5 in 10,000.

    Abramowitz & Stegun 26.2.23.
    """
    tail = np.sqrt(-2 * np.log(np.clip(np.minimum(share, 1 - share), 1e-300, 0.5)))
    above = 2.515517 + tail * (0.802853 + tail * 0.010328)
    below = 1 + tail * (1.432788 + tail * (0.189269 + tail * 0.001308))
    value = tail - above / below
    return np.where(share < 0.5, -value, value)


def gamma_quantile(share: Numbers, mean: Numbers, variance: Numbers) -> Numbers:
    """Return about the value that a gamma of this mean and variance stays under with probability `share`.

    Wilson & Hilferty (1931); where the shape is below a half, the leading term of the distribution at 0 instead.
    """
    with np.errstate(divide="ignore", invalid="ignore", over="ignore"):
        shape = mean**2 / variance
        cube = 1 - 1 / (9 * shape) + normal_quantile(share) / (3 * np.sqrt(shape))
        found = mean * np.maximum(cube, 0.0) ** 3
        near_zero = np.exp((np.log(share) + log_gamma(shape + 1)) / shape) * mean / shape
    found = np.where(cube <= 0, np.minimum(near_zero, mean), found)
    return np.where((mean <= 0) | (variance <= 0), mean, found)
