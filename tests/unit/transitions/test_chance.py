from __future__ import annotations

from fractions import Fraction
from math import comb

import numpy as np
import pytest

from app.services.transitions.chance import discoveries, fisher


def by_hand(one_with: int, one: int, other_with: int, other: int) -> float:
    """Sum the exact probabilities as fractions, each table apart."""
    having, everybody = one_with + other_with, one + other
    chances = {
        seen: Fraction(comb(one, seen) * comb(other, having - seen), comb(everybody, having))
        for seen in range(max(0, having - other), min(having, one) + 1)
    }
    return float(sum(chance for chance in chances.values() if chance <= chances[one_with]))


def test_the_lady_tasting_tea() -> None:
    """Fisher's own example: three of four cups right; 34/70 on both sides."""
    assert fisher(3, 4, 1, 4) == pytest.approx(34 / 70)
    assert fisher(4, 4, 0, 4) == pytest.approx(2 / 70)


@pytest.mark.parametrize(
    "table", [(15, 21, 29, 94), (7, 21, 11, 94), (0, 5, 3, 9), (5, 5, 9, 9), (1, 30, 40, 300), (120, 400, 250, 600)]
)
def test_exact_probabilities_equal_fractions(table: tuple[int, int, int, int]) -> None:
    assert fisher(*table) == pytest.approx(by_hand(*table), rel=1e-9)


def test_the_order_of_the_groups_does_not_matter() -> None:
    assert fisher(15, 21, 29, 94) == pytest.approx(fisher(29, 94, 15, 21))
    assert fisher(15, 21, 29, 94) == pytest.approx(fisher(6, 21, 65, 94))


def test_large_groups_are_close_to_chi_square() -> None:
    """5,200 against 5,000 of 10,000 each: z = 2.8149 with Yates's correction, so 0.00488."""
    assert fisher(5_200, 10_000, 5_000, 10_000) == pytest.approx(0.00488, rel=0.01)


def test_what_is_left_of_the_example_of_benjamini_and_hochberg() -> None:
    """Their section 4.1: fifteen p-values of a trial; the first four stand at 5 %."""
    chances = [
        *(0.0001, 0.0004, 0.0019, 0.0095, 0.0201, 0.0278, 0.0298, 0.0344, 0.0459),
        *(0.3240, 0.4262, 0.5719, 0.6528, 0.7590, 1.0000),
    ]
    assert discoveries(chances) == [True] * 4 + [False] * 11
    assert discoveries(chances[::-1]) == [False] * 11 + [True] * 4
    assert discoveries([]) == []


def test_noise_alone_is_rarely_a_discovery() -> None:
    """Forty facts given by chance, 200 times: something is found in at most about one case of twenty."""
    chance = np.random.default_rng(1)
    found = 0
    for _ in range(200):
        is_cell = chance.random(300) < 0.2
        facts = chance.random((40, 300)) < chance.uniform(0.1, 0.9, (40, 1))
        chances = [
            fisher(int(fact[is_cell].sum()), int(is_cell.sum()), int(fact[~is_cell].sum()), int((~is_cell).sum()))
            for fact in facts
        ]
        found += any(discoveries(chances))
    assert found <= 18
