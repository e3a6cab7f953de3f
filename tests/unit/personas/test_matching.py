"""The pairing keeps most customers; a persona that shares too few is new."""

from __future__ import annotations

from itertools import permutations

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from app.services.personas.matching import best_pairs, kept_keys

TABLES = st.tuples(st.integers(1, 5), st.integers(1, 5)).flatmap(
    lambda size: st.lists(
        st.lists(st.integers(0, 50), min_size=size[1], max_size=size[1]), min_size=size[0], max_size=size[0]
    )
)


@given(TABLES)
def test_no_other_pairing_gains_more(rows: list[list[int]]) -> None:
    gains = np.array(rows, dtype=np.float64)
    pairs = best_pairs(gains)
    size = max(gains.shape)
    square = np.zeros((size, size))
    square[: gains.shape[0], : gains.shape[1]] = gains
    best = max(sum(square[row, order[row]] for row in range(size)) for order in permutations(range(size)))
    assert sum(gains[row, column] for row, column in pairs) == best
    assert len(pairs) == min(gains.shape)
    assert len({row for row, _ in pairs}) == len({column for _, column in pairs}) == len(pairs)


def test_keys_follow_the_customers() -> None:
    old = np.array([0] * 10 + [1] * 10 + [2] * 10)
    new = np.array([2] * 9 + [0] * 11 + [1] * 10)
    assert kept_keys(old, new, ("p1", "p2", "p3"), 3) == ["p2", "p3", "p1"]


def test_a_cluster_without_enough_of_an_old_one_is_new() -> None:
    old = np.zeros(100, dtype=np.int64)
    new = np.array([0] * 90 + [1] * 10)
    assert kept_keys(old, new, ("p1",), 2) == ["p1", None]
    scattered = np.arange(100) % 10
    assert kept_keys(old, scattered, ("p1",), 10) == [None] * 10
