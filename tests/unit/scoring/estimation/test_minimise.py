from __future__ import annotations

from typing import Any

import numpy as np
import pytest

from app.services.scoring.estimation.minimise import minimise


def rosenbrock(at: Any) -> tuple[float, Any]:
    x, y = at
    gradient = np.array([-2 * (1 - x) - 400 * x * (y - x * x), 200 * (y - x * x)])
    return float((1 - x) ** 2 + 100 * (y - x * x) ** 2), gradient


def test_finds_the_end_of_a_curved_valley() -> None:
    found = minimise(rosenbrock, np.array([-1.2, 1.0]))
    assert found.has_converged
    assert found.at == pytest.approx([1, 1], abs=1e-6)
    assert found.evaluations < 100


def test_a_slope_without_end_is_said() -> None:
    found = minimise(lambda at: (float(-at[0]), np.array([-1.0])), np.array([0.0]), most_steps=20)
    assert not found.has_converged


def test_keeps_inside_where_the_function_is_not_defined() -> None:
    def log_barrier(at: Any) -> tuple[float, Any]:
        if at[0] <= 0:
            return np.inf, np.zeros(1)
        return float(at[0] - np.log(at[0])), np.array([1 - 1 / at[0]])

    assert minimise(log_barrier, np.array([9.0])).at[0] == pytest.approx(1, abs=1e-6)
