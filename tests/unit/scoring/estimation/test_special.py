from __future__ import annotations

import math
from statistics import NormalDist

import numpy as np
import pytest

from app.services.scoring.estimation import special


def test_log_gamma_is_that_of_the_standard_library() -> None:
    x = np.array([1e-3, 0.3, 1.0, 2.5, 17.0, 4321.5])
    assert np.allclose(special.log_gamma(x), [math.lgamma(value) for value in x], rtol=1e-11, atol=1e-11)


def test_digamma_is_the_slope_of_log_gamma_and_has_its_known_values() -> None:
    x = np.array([0.05, 0.9, 3.3, 250.0])
    slopes = [(math.lgamma(value + 1e-5) - math.lgamma(value - 1e-5)) / 2e-5 for value in x]
    assert np.allclose(special.digamma(x), slopes, rtol=1e-6)
    assert special.digamma(np.array([1.0]))[0] == pytest.approx(-0.5772156649015329, abs=1e-12)


def test_rising_sums_are_differences_of_gammas() -> None:
    logs, slopes = special.rising_logs(0.7, 5), special.rising_inverses(0.7, 5)
    assert logs[4] == pytest.approx(math.lgamma(4.7) - math.lgamma(0.7))
    assert slopes[5] == pytest.approx(float(special.digamma(np.array([5.7]))[0] - special.digamma(np.array([0.7]))[0]))
    assert logs[0] == slopes[0] == 0


@pytest.mark.parametrize("a", [0.2, 1.0, 3.5])
def test_beta_nodes_average_powers_exactly(a: float) -> None:
    b = np.array([0.6, 1.0, 8.0])
    nodes, weights = special.beta_nodes(a, b, 8)
    mean, square = a / (a + b), a * (a + 1) / (a + b) / (a + b + 1)
    assert np.allclose((weights * nodes).sum(axis=1), mean)
    assert np.allclose((weights * nodes**2).sum(axis=1), square)
    assert np.allclose(weights.sum(axis=1), 1)


def test_quantiles() -> None:
    shares = np.array([0.02, 0.1, 0.5, 0.9, 0.98])
    exact = [NormalDist().inv_cdf(share) for share in shares]
    assert np.allclose(special.normal_quantile(shares), exact, atol=5e-4)
    # An exponential law is the gamma of mean 1 and variance 1.
    ones = np.ones(5)
    assert np.allclose(special.gamma_quantile(shares, ones, ones), -np.log(1 - shares), rtol=0.03, atol=0.012)
    assert special.gamma_quantile(np.array([0.1]), np.array([0.0]), np.array([0.0]))[0] == 0
