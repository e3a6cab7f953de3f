"""The eleven groups: every pair of marks has one, new and prospects come first, extremes are what owners expect."""

from __future__ import annotations

from itertools import product

import pytest

from app.services.scoring.rfm_groups import CLASSES, GROUP_BY_MARKS


def test_every_pair_of_marks_has_a_known_group_and_every_group_can_be_reached() -> None:
    groups = {GROUP_BY_MARKS[recency][v - 1] for recency, v in product(range(1, 6), repeat=2)}
    assert groups | {"new", "prospect"} == set(CLASSES)
    assert len(CLASSES) == len(set(CLASSES)) == 11


@pytest.mark.parametrize("v", range(1, 6))
def test_who_bought_more_recently_is_never_in_a_worse_group(v: int) -> None:
    places = [CLASSES.index(GROUP_BY_MARKS[recency][v - 1]) for recency in range(5, 0, -1)]
    assert places == sorted(places)


@pytest.mark.parametrize("recency", range(1, 6))
def test_who_buys_more_is_never_in_a_worse_group(recency: int) -> None:
    places = [CLASSES.index(group) for group in GROUP_BY_MARKS[recency]]
    assert places == sorted(places, reverse=True)
