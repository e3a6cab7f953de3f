"""How many: what two halves find alike, with nothing too small."""

from __future__ import annotations

import numpy as np
import pytest

from app.services.personas.agreement import Tried, adjusted_rand, proposed, try_numbers


def test_adjusted_rand_as_published() -> None:
    """By hand from the formula of Hubert & Arabie (1985); what the labels are called does not matter."""
    labels = np.array([0, 0, 1, 1, 2, 2])
    assert adjusted_rand(labels, labels) == 1
    assert adjusted_rand(labels, (labels + 1) % 3) == 1
    assert adjusted_rand(np.array([0, 0, 1, 1]), np.array([0, 0, 1, 2])) == pytest.approx(0.571428, abs=1e-5)
    assert adjusted_rand(np.array([0, 0, 1, 1]), np.array([0, 1, 0, 1])) == pytest.approx(-0.5)


def test_chance_agrees_at_nothing() -> None:
    chance = np.random.default_rng(1)
    first, second = chance.integers(0, 4, (2, 20_000))
    assert abs(adjusted_rand(first, second)) < 0.01


def test_five_clear_groups_are_proposed() -> None:
    chance = np.random.default_rng(2)
    middles = np.array([[0, 0], [9, 0], [0, 9], [9, 9], [20, 4]])
    rows = (middles[chance.integers(0, 5, 1500)] + chance.normal(0, 0.7, (1500, 2))).astype(np.float32)
    tried = try_numbers(rows, 1, range(3, 10))
    by_number = {one.k: one for one in tried}
    assert by_number[5].is_sound
    assert by_number[5].agreement > 0.99
    assert proposed(tried) == 5


def test_the_largest_sound_number_up_to_eight() -> None:
    tried = [Tried(3, 0.99, 0.2), Tried(5, 0.91, 0.03), Tried(6, 0.95, 0.029), Tried(8, 0.89, 0.1), Tried(9, 0.99, 0.1)]
    assert proposed(tried) == 5


def test_without_a_sound_number_the_best_agreement() -> None:
    assert proposed([Tried(3, 0.70, 0.2), Tried(4, 0.85, 0.1), Tried(5, 0.85, 0.1), Tried(6, 0.88, 0.01)]) == 4
