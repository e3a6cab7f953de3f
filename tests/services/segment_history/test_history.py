from __future__ import annotations

from datetime import date, timedelta
from itertools import pairwise
from typing import TYPE_CHECKING

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from app.models.domain.errors import Cancelled, KnownError
from app.models.domain.settings import ScorePolicy
from app.services.scoring.figures import refresh
from app.services.segment_history.days import end_before, month_ends
from app.services.segment_history.kept import pack, unpack
from app.services.segment_history_job import months_aside
from app.services.segments.ready import READY
from app.services.workspace.service import FIGURES_ON, set_setting
from tests.builders.workspace import add_contact, add_customer, add_purchase, fill
from tests.fakes import TODAY

if TYPE_CHECKING:
    from app.models.domain.segment import Rule
    from app.services.container import Services

BUYERS = {"all": [{"field": "purchase_count", "op": "at_least", "value": 1}]}
RECENT = {"all": [{"field": "recency_days", "op": "at_most", "value": 90}]}
RULES: list[Rule] = [
    BUYERS,
    RECENT,
    *[READY[name] for name in ("rfm_best", "rfm_at_risk", "pmg_large", "prospects")],
    {"any": [{"field": "bought", "op": "at_least", "value": 2, "category": "Thés", "within_days": 200}, RECENT]},
    {"not": {"field": "rfm_monetary", "op": "at_least", "value": 4}},
    {"field": "attrition", "op": "is", "value": "high"},
]


class _Stopping:
    """A progress that asks to stop after some reports, and counts them."""

    def __init__(self, after: int = 1_000) -> None:
        self.after = after
        self.reports: list[tuple[int, int | None, str]] = []

    def report(self, done: int, total: int | None, phase: str) -> None:
        self.reports.append((done, total, phase))

    def check_cancelled(self) -> None:
        if len(self.reports) > self.after:
            raise Cancelled


@pytest.fixture
def shop(services: Services) -> Services:
    """Sixty invented customers over three years."""
    fill(services.database, customers=60)
    with services.database.write() as connection:
        refresh(connection, TODAY, ScorePolicy())
        set_setting(connection, FIGURES_ON, TODAY.isoformat())
    return services


@pytest.fixture
def small(services: Services) -> Services:
    """One bought in August and October, one in September, one is known by a contact in July."""
    with services.database.write() as connection:
        for customer_id in (1, 2, 3):
            add_customer(connection, customer_id, first_name=f"C{customer_id}")
        add_purchase(connection, 1, date(2025, 8, 10), 5_000)
        add_purchase(connection, 1, date(2025, 10, 2), 2_500)
        add_purchase(connection, 2, date(2025, 9, 30), 1_000)
        add_contact(connection, 3, on=date(2025, 7, 14), kind="opened")
        refresh(connection, TODAY, ScorePolicy())
        set_setting(connection, FIGURES_ON, TODAY.isoformat())
    return services


def test_days_are_ends_of_months_and_today_from_the_first_fact_on() -> None:
    assert month_ends(date(2025, 3, 10), 2, date(2020, 1, 1)) == [
        date(2025, 1, 31),
        date(2025, 2, 28),
        date(2025, 3, 10),
    ]
    assert month_ends(date(2025, 3, 31), 24, date(2025, 2, 28)) == [date(2025, 2, 28), date(2025, 3, 31)]
    assert month_ends(date(2025, 3, 10), 24, date(2025, 3, 2)) == [date(2025, 3, 10)]
    assert month_ends(date(2025, 3, 10), 24, None) == []


@given(st.dates(date(1990, 1, 1), date(2030, 12, 31)), st.integers(1, 40))
def test_days_ascend_without_a_gap(today: date, months: int) -> None:
    days = month_ends(today, months, date(1900, 1, 1))
    assert len(days) == months + 1
    assert all(end_before(after) == before for before, after in pairwise(days))


def test_a_small_history_by_hand(small: Services) -> None:
    points = small.segment_history.months(BUYERS)
    assert [(point.day, point.customers, point.entered, point.left) for point in points] == [
        (date(2025, 7, 31), 0, None, None),
        (date(2025, 8, 31), 1, 1, 0),
        (date(2025, 9, 30), 2, 1, 0),
        (date(2025, 10, 31), 2, 0, 0),
        (TODAY, 2, 0, 0),
    ]
    assert [point.revenue_12m_cents for point in points] == [0, 5_000, 6_000, 8_500, 8_500]


def test_nothing_without_a_fact(services: Services) -> None:
    assert services.segment_history.months(BUYERS) == ()
    assert services.segment_history.kept_months(BUYERS) == ()


@pytest.mark.parametrize("number", range(len(RULES)))
def test_each_point_is_the_count_as_of_its_day(shop: Services, number: int) -> None:
    rule = RULES[number]
    points = shop.segment_history.months(rule, 6)
    assert len(points) == 7
    for point in points:
        count = shop.segments.count(rule, point.day)
        assert (point.customers, point.revenue_12m_cents) == (count.customers, count.revenue_12m_cents)


@pytest.mark.parametrize("number", range(len(RULES)))
def test_entered_minus_left_is_the_change_of_size(shop: Services, number: int) -> None:
    points = shop.segment_history.months(RULES[number])
    assert len(points) == 25
    for before, after in pairwise(points):
        assert after.entered is not None
        assert after.left is not None
        assert after.entered - after.left == after.customers - before.customers


@given(st.data())
@settings(max_examples=12, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_moved_is_what_two_member_lists_differ_by(shop: Services, data: st.DataObject) -> None:
    rule = data.draw(st.sampled_from(RULES[:-1]))
    days = st.dates(TODAY - timedelta(900), TODAY)
    from_on, to_on = sorted((data.draw(days), data.draw(days)))
    entered, left = shop.segment_history.moved(rule, from_on, to_on)
    before, after = set(shop.segments.members(rule, from_on)), set(shop.segments.members(rule, to_on))
    assert (entered, left) == (sorted(after - before), sorted(before - after))


def test_later_purchases_do_not_change_the_past(shop: Services) -> None:
    before = shop.segment_history.months(READY["rfm_best"])[:-1]
    with shop.database.write() as connection:
        for customer_id in range(1, 20):
            add_purchase(connection, customer_id, TODAY, 90_000)
        refresh(connection, TODAY, ScorePolicy())
    assert shop.segment_history.kept_months(READY["rfm_best"]) is None
    assert shop.segment_history.months(READY["rfm_best"])[:-1] == before


def test_what_was_found_is_kept_until_a_fact_or_a_limit_changes(shop: Services) -> None:
    history = shop.segment_history
    assert history.kept_months(BUYERS) is None
    points = history.months(BUYERS)
    assert history.kept_months(BUYERS) == points
    watcher = _Stopping()
    assert history.months(BUYERS, progress=watcher) == points
    assert watcher.reports == []
    shop.workspace.save_score_policy(ScorePolicy(pmg_large_share=0.4))
    assert history.kept_months(BUYERS) is None


def test_a_named_segment_that_changes_is_found_anew(shop: Services) -> None:
    segment_id = int((shop.segments.create("Acheteurs", BUYERS).params or {})["segment_id"])  # type: ignore[call-overload]
    rule = {"field": "segment", "op": "is", "value": segment_id}
    points = shop.segment_history.months(rule)
    assert points == shop.segment_history.months(BUYERS)
    shop.segments.update(segment_id, "Acheteurs", RECENT)
    assert shop.segment_history.kept_months(rule) is None
    assert shop.segment_history.months(rule) == shop.segment_history.months(RECENT)
    assert shop.segment_history.months(segment_id) == shop.segment_history.months(RECENT)


def test_a_longer_look_after_a_shorter_one_is_whole(shop: Services) -> None:
    shop.segment_history.months(RECENT, 3)
    longer = shop.segment_history.months(RECENT, 12)
    assert all(point.entered is not None for point in longer)
    with shop.database.write() as connection:
        connection.exec_driver_sql("DELETE FROM segment_month")
    assert shop.segment_history.months(RECENT, 12) == longer


def test_several_at_once_are_what_each_is_alone(shop: Services) -> None:
    alone = [shop.segment_history.months(rule, 3) for rule in RULES]
    with shop.database.write() as connection:
        connection.exec_driver_sql("DELETE FROM segment_month")
    shop.segment_history.warm(RULES)
    assert [shop.segment_history.kept_months(rule, 3) for rule in RULES] == alone


def test_a_stop_leaves_nothing_and_no_table_behind(shop: Services) -> None:
    watcher = _Stopping(after=3)
    with pytest.raises(Cancelled):
        shop.segment_history.months(READY["rfm_best"], progress=watcher)
    with shop.database.read() as connection:
        assert connection.exec_driver_sql("SELECT count(*) FROM segment_month").scalar_one() == 0
        assert connection.exec_driver_sql("SELECT count(*) FROM temp.sqlite_master").scalar_one() == 0
    assert watcher.reports[0] == (0, 26, "segment_history")
    assert len(shop.segment_history.months(READY["rfm_best"])) == 25


def test_moves_name_those_with_most_money_first(small: Services) -> None:
    moves = small.segment_history.moves(BUYERS, date(2025, 7, 31), TODAY)
    assert (moves.entered, moves.left) == (2, 0)
    assert [(one.customer_id, one.revenue_before_cents, one.revenue_after_cents) for one in moves.first_entered] == [
        (1, 0, 7_500),
        (2, 0, 1_000),
    ]
    assert moves.first_entered[0].name
    back = small.segment_history.moves(BUYERS, TODAY, date(2025, 7, 31), limit=1)
    assert (back.entered, back.left, [one.customer_id for one in back.first_left]) == (0, 2, [1])


def test_what_cannot_be_asked_says_so(small: Services) -> None:
    with pytest.raises(KnownError, match="rule_invalid"):
        small.segment_history.months({"field": "shoe_size", "op": "is", "value": 1})
    with pytest.raises(KnownError, match="segment_missing"):
        small.segment_history.months(999)


def test_aside_is_the_same(shop: Services) -> None:
    found = months_aside(shop, BUYERS, _Stopping())
    assert found == shop.segment_history.months(BUYERS) == months_aside(shop, BUYERS, _Stopping())


@given(st.lists(st.integers(0, 2**31), unique=True, max_size=50))
def test_ids_come_back_as_they_were_packed(ids: list[int]) -> None:
    import numpy as np

    assert unpack(pack(np.array(sorted(ids), dtype=np.int64))).tolist() == sorted(ids)
