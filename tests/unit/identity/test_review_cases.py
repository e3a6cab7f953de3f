"""Questions that hang together are asked as one case, of four records at most."""

from __future__ import annotations

from app.services.identity.cases import grouped, shown


def pair(a, b, probability=0.8):
    """A question about the records `a` and `b` of the customers of the same numbers plus 100."""
    return {"record_a": a, "record_b": b, "customer_a": a + 100, "customer_b": b + 100, "probability": probability}


def test_pairs_that_share_a_customer_are_one_case_with_the_surest_pair_first():
    (case, other) = grouped([pair(3, 7, 0.85), pair(1, 2, 0.8), pair(3, 5, 0.7), pair(5, 7, 0.6)])
    assert (case.case_id, case.probability) == ("3-7-5", 0.85)
    assert case.pairs == [(3, 7), (3, 5), (5, 7)]
    assert other.case_id == "1-2"


def test_two_cases_that_a_third_pair_ties_together_are_one():
    (case,) = grouped([pair(1, 2), pair(3, 4), pair(2, 3)])
    assert case.case_id == "1-2-3-4"
    assert case.pairs == [(1, 2), (3, 4), (2, 3)]


def test_a_full_case_leaves_the_next_pair_to_one_of_its_own():
    cases = grouped([pair(1, 2), pair(2, 3), pair(3, 4), pair(4, 5), pair(5, 6)])
    assert [case.case_id for case in cases] == ["1-2-3-4", "4-5-6"]


def test_those_entangled_stand_beside_closest_first():
    related = {1: [(-0.6, 9), (-0.9, 8)], 2: [(-1.1, 7), (-0.9, 1)]}
    assert shown([1, 2], related) == [1, 2, 7, 8]
    assert shown([1, 2], {}) == [1, 2]
