"""Whether two shares differ by more than chance: Fisher's exact test, and what is left of many tests.

Sources: R. A. Fisher (1935), The Design of Experiments, on the exact test; Y. Benjamini and Y. Hochberg (1995),
"Controlling the False Discovery Rate", J. R. Stat. Soc. B 57, procedure (1).
"""

from __future__ import annotations

from math import lgamma
from typing import TYPE_CHECKING, Final

import numpy as np

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import NDArray


FALSE_DISCOVERIES: Final = 0.05
_TIE: Final = 1e-7
"""Tables as likely as the one seen up to rounding count as such (as R's fisher.test does)."""


def fisher(one_with: int, one: int, other_with: int, other: int) -> float:
    """Return the two-sided probability of shares at least as far apart if both groups were alike.

    The sum of the probabilities of all tables with the same margins that are no likelier than the one seen. O(smaller
    margin).
    """
    having, everybody = one_with + other_with, one + other
    low, high = max(0, having - other), min(having, one)
    seen = np.arange(low, high + 1, dtype=np.float64)
    logs = -(
        _log_factorials(seen)
        + _log_factorials(one - seen)
        + _log_factorials(having - seen)
        + _log_factorials(other - having + seen)
    )
    constant = lgamma(one + 1) + lgamma(other + 1) + lgamma(having + 1) + lgamma(everybody - having + 1)
    chances = np.exp(logs + constant - lgamma(everybody + 1))
    limit = float(chances[one_with - low]) * (1 + _TIE)
    return min(1.0, float(chances[chances <= limit].sum()))


def discoveries(chances: Sequence[float], rate: float = FALSE_DISCOVERIES) -> list[bool]:
    """Tell which of many tests stand when at most `rate` of those that do may be false (Benjamini–Hochberg)."""
    count = len(chances)
    order = sorted(range(count), key=lambda place: chances[place])
    last = max((rank for rank, place in enumerate(order, 1) if chances[place] <= rate * rank / count), default=0)
    kept = set(order[:last])
    return [place in kept for place in range(count)]


def _log_factorials(numbers: NDArray[np.float64]) -> NDArray[np.float64]:
    """Return ln(n!) of whole numbers: exact sums up to 255, Stirling's series above (error under 1e-10)."""
    small = np.minimum(numbers, len(_SMALL) - 1).astype(np.int64)
    large = np.maximum(numbers, 2.0)
    series = (
        large * np.log(large)
        - large
        + 0.5 * np.log(2 * np.pi * large)
        + 1 / (12 * large)
        - 1 / (360 * large**3)
        + 1 / (1260 * large**5)
    )
    return np.where(numbers < len(_SMALL), _SMALL[small], series)


_SMALL: Final = np.array([lgamma(number + 1) for number in range(256)])
