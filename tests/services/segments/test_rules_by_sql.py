"""Random rules give the same members by SQL and by a plain evaluation in Python."""

from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from app.models.domain.settings import ScorePolicy
from app.services.scoring.figures import refresh
from tests.services.segments.plain_rules import Business, Purchase, Rule, members
from tests.services.segments.random_rules import CONDITIONS, DAYS, RULES, condition
from tests.services.segments.small_business import TODAY, make_business, write_purchase

if TYPE_CHECKING:
    from app.services.container import Services


@pytest.fixture
def business(services: Services) -> Business:
    return make_business(services.database)


def checked(examples: int) -> settings:
    allowed = [HealthCheck.function_scoped_fixture, HealthCheck.too_slow, HealthCheck.filter_too_much]
    return settings(max_examples=examples, suppress_health_check=allowed, deadline=None)


@checked(150)
@given(rule=CONDITIONS, day=st.sampled_from(DAYS))
def test_each_condition_means_the_same_by_sql_and_by_python(
    services: Services, business: Business, rule: Rule, day: date
) -> None:
    assert services.segments.members(rule, day) == members(rule, business, day)


@checked(80)
@given(rule=RULES, day=st.sampled_from(DAYS))
def test_same_members_by_sql_and_by_python(services: Services, business: Business, rule: Rule, day: date) -> None:
    wanted = members(rule, business, day)
    assert services.segments.members(rule, day) == wanted
    count = services.segments.count(rule, day)
    assert count.customers == len(wanted)
    assert sum(number for _, number in count.by_class) == len(wanted)
    assert all(0 <= number <= len(wanted) for number in count.reachable.values())


@checked(40)
@given(rule=RULES)
def test_twice_not_is_the_rule_and_not_is_the_rest(services: Services, business: Business, rule: Rule) -> None:
    found = services.segments.members(rule)
    assert services.segments.members({"not": {"not": rule}}) == found
    others = services.segments.members({"not": rule})
    assert sorted([*found, *others]) == [customer.id for customer in business.people]


@checked(40)
@given(rules=st.lists(RULES, max_size=4), op=st.sampled_from(["all", "any"]), chance=st.randoms())
def test_order_of_and_or_does_not_matter(
    services: Services, business: Business, rules: list[Rule], op: str, chance: Any
) -> None:
    rules = rules[:2] if "count" in str(rules) else rules
    shuffled = list(rules)
    chance.shuffle(shuffled)
    assert services.segments.members({op: shuffled}) == services.segments.members({op: rules})


@checked(60)
@given(rule=RULES, day=st.sampled_from(DAYS), number=st.integers(1, 60))
def test_explanation_agrees_with_membership(
    services: Services, business: Business, rule: Rule, day: date, number: int
) -> None:
    answer = services.segments.explain(rule, number, day)
    assert answer is not None
    assert answer.holds == (number in members(rule, business, day))


@checked(25)
@given(rule=RULES, day=st.sampled_from(DAYS[1:3]), later=st.lists(st.integers(1, 60), min_size=1, max_size=5))
def test_purchases_made_later_change_no_earlier_answer(
    services: Services, business: Business, rule: Rule, day: date, later: list[int]
) -> None:
    before = services.segments.members(rule, day)
    with services.database.write() as connection:
        for customer_id in later:
            write_purchase(connection, customer_id, Purchase(day + timedelta(1), 90_000, "web", ["Thés"]))
        refresh(connection, TODAY, ScorePolicy())
    assert services.segments.members(rule, day) == before


@pytest.mark.parametrize("field", ["bought", "opened"])
@pytest.mark.parametrize("days", [1, 2, 30, 31, 60, 61, 91, 365])
def test_first_day_of_a_window_counts_and_the_day_before_does_not(
    services: Services, business: Business, field: str, days: int
) -> None:
    for times in (1, 2):
        rule = condition(field, "at_least", times, within_days=days)
        assert services.segments.members(rule) == members(rule, business, TODAY)
