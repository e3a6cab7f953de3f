from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Any, cast

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from app.models.domain.settings import RfmPolicy, ScorePolicy
from app.services.scoring import pmg, rfm
from app.services.scoring.columns import FeatureTable, ScoreColumn

if TYPE_CHECKING:
    from collections.abc import Sequence

NO_CONNECTION = cast("Any", None)
Person = tuple[int, int, int]
"""Days of silence, purchases, revenue in cents."""


def table(people: Sequence[Person], *, age_days: int = 700) -> FeatureTable:
    recency, count, revenue = (np.array([person[n] for person in people], dtype=float) for n in range(3))
    columns = {
        "recency_days": recency,
        "purchase_count": count,
        "revenue_cents": revenue,
        "purchase_count_12m": count,
        "revenue_12m_cents": revenue,
        "last_purchase_day": 20_000 - recency,
        "first_purchase_day": np.where(count > 1, 20_000.0 - np.maximum(age_days, recency), 20_000 - recency),
    }
    return FeatureTable(date(2025, 11, 18), np.arange(1, len(people) + 1), columns)


def rfm_of(people: Sequence[Person], policy: ScorePolicy | None = None) -> dict[str, ScoreColumn]:
    columns = rfm.compute(table(people), policy or ScorePolicy(), NO_CONNECTION)
    return {column.spec.id: column for column in columns}


def classes_of(column: ScoreColumn) -> list[str | None]:
    return [klass for _, _, klass in column.rows()]


def pmg_of(*revenue: int, counts: Sequence[int] | None = None) -> list[str | None]:
    bought = counts or [1] * len(revenue)
    people = [(10, count, amount) for count, amount in zip(bought, revenue, strict=True)]
    features = table(people)
    features.columns["purchase_count"] = np.ones(len(revenue))
    return classes_of(pmg.compute(features, ScorePolicy(), NO_CONNECTION)[0])


def test_equal_customers_all_get_the_middle_mark() -> None:
    columns = rfm_of([(30, 4, 5000)] * 7)
    assert columns["rfm"].values.tolist() == [333] * 7
    assert classes_of(columns["rfm"]) == ["loyal"] * 7


def test_nobody_and_one_alone() -> None:
    assert rfm_of([])["rfm"].values.tolist() == []
    assert rfm_of([(30, 4, 5000)])["rfm"].values.tolist() == [333]


def test_one_time_buyers_stay_together_however_many_they_are() -> None:
    people = [(days, 1, 1000 + days) for days in range(100, 160)] + [(days, days, 9000) for days in range(2, 42)]
    marks = rfm_of(people)["rfm_frequency"].values
    assert len(set(marks[:60])) == 1
    assert marks[:60].max() < marks[60:].min()


def test_five_equal_fifths() -> None:
    columns = rfm_of([(100 - 10 * n, n + 1, 100 * n) for n in range(10)])
    assert columns["rfm_recency"].values.tolist() == [1, 1, 2, 2, 3, 3, 4, 4, 5, 5]
    assert columns["rfm_frequency"].values.tolist() == [1, 1, 2, 2, 3, 3, 4, 4, 5, 5]


def test_thresholds_of_the_owner() -> None:
    policy = ScorePolicy(rfm=RfmPolicy(method="thresholds"))
    people = [(30, 1, 4999), (31, 2, 5000), (90, 3, 9999), (180, 5, 10000), (365, 6, 25000), (366, 12, 60000)]
    columns = rfm_of(people, policy)
    assert columns["rfm_recency"].values.tolist() == [5, 4, 4, 3, 2, 1]
    assert columns["rfm_frequency"].values.tolist() == [1, 2, 3, 3, 4, 5]
    assert columns["rfm_monetary"].values.tolist() == [1, 2, 2, 3, 4, 5]


def test_new_is_one_recent_purchase_only() -> None:
    policy = ScorePolicy(rfm=RfmPolicy(method="thresholds"))
    people = [(rfm.NEW_WINDOW_DAYS, 1, 100), (rfm.NEW_WINDOW_DAYS + 1, 1, 100), (5, 2, 100)]
    assert classes_of(rfm_of(people, policy)["rfm"]) == ["new", "occasional", "occasional"]


def test_one_purchase_is_never_a_habit() -> None:
    assert classes_of(rfm_of([(400, 1, 5000)] * 5)["rfm"]) == ["occasional"] * 5


def test_every_pair_of_marks_has_a_class() -> None:
    named = {name for row in rfm.CLASS_BY_MARKS.values() for name in row} | {"best", "new"}
    assert named == set(rfm.CLASSES)
    assert sorted(rfm.CLASS_BY_MARKS) == [1, 2, 3, 4, 5]
    assert all(len(row) == 5 for row in rfm.CLASS_BY_MARKS.values())


def test_bounds_repeat_where_a_mark_is_missing() -> None:
    spans = {5: (0, 12), 3: (13, 60), 1: (61, 900)}
    assert rfm.bounds("rfm_recency", spans, RfmPolicy()) == (12, 12, 60, 60)
    assert rfm.bounds("rfm_frequency", {1: (1, 1), 4: (2, 9)}, RfmPolicy()) == (2, 2, 2, 10)
    assert rfm.bounds("rfm_frequency", {}, RfmPolicy()) == ()


def test_pmg_by_hand() -> None:
    assert pmg_of(40, 30, 20, 10) == ["large", "large", "medium", "small"]
    assert pmg_of(100) == ["large"]
    assert pmg_of(5, 5, 5, 5) == ["large"] * 4
    assert pmg_of(50, -10, 0, 50) == ["large", "small", "small", "large"]
    assert pmg_of(-5, -7) == ["small", "small"]
    assert pmg_of(50, 40, counts=[1, 0]) == ["large", None]


@given(
    st.lists(st.tuples(st.integers(0, 900), st.integers(1, 30), st.integers(-5_000, 500_000)), max_size=40),
    st.randoms(),
)
def test_marks_do_not_depend_on_order_and_grow_with_merit(people: list[Person], chance: Any) -> None:
    shuffled = list(people)
    chance.shuffle(shuffled)
    for score_id, place, direction in (("rfm_recency", 0, -1), ("rfm_frequency", 1, 1), ("rfm_monetary", 2, 1)):
        known = dict(zip((p[place] for p in people), rfm_of(people)[score_id].values.tolist(), strict=True))
        assert all(
            known[person[place]] == mark
            for person, mark in zip(shuffled, rfm_of(shuffled)[score_id].values.tolist(), strict=True)
        )
        marks = [known[raw] for raw in sorted(known, key=lambda raw: direction * raw)]
        assert marks == sorted(marks)
        assert all(1 <= mark <= 5 for mark in marks)


@given(st.lists(st.integers(-50, 1000), min_size=1, max_size=40))
def test_pmg_shares_hold(revenue: list[int]) -> None:
    classes = pmg_of(*revenue)
    total = sum(max(amount, 0) for amount in revenue)
    large = [amount for amount, klass in zip(revenue, classes, strict=True) if klass == "large"]
    if total:
        assert sum(large) >= total / 2
        assert sum(amount for amount in large if amount > min(large)) < total / 2
    by_amount = dict(zip(revenue, classes, strict=True))
    assert all(by_amount[amount] == klass for amount, klass in zip(revenue, classes, strict=True))
