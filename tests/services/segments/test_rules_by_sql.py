"""Random rules give the same members by SQL and by a plain evaluation in Python."""

from __future__ import annotations

import json
import random
from datetime import date, timedelta
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from app.models.domain.settings import ScorePolicy
from app.services.scoring.figures import refresh
from app.services.workspace.service import FIGURES_ON, set_setting
from tests.builders.workspace import add_consent, add_contact, add_customer, add_product, add_purchase
from tests.services.segments.plain_rules import Customer, Rule, members

if TYPE_CHECKING:
    from app.services.container import Services

TODAY = date(2025, 11, 18)
DAYS = [TODAY, TODAY - timedelta(100), date(2024, 2, 29), date(2026, 3, 1)]
CATEGORIES = ["Thés", "Miels"]
CITIES = ["Annecy", "Saint-Étienne", "saint etienne", None]
BIRTHS = [None, "1980-02-29", "--02-29", "1990-11-18", "--12-01", "2001-11-19", "1955-01-01"]


def invented(chance: random.Random, number: int) -> Customer:
    profile = {
        "city": chance.choice(CITIES),
        "postcode": chance.choice(["74000", "42100", None]),
        "email": chance.choice(["a@example.org", None]),
        "mobile": chance.choice(["+33612345678", None]),
        "birth_on": chance.choice(BIRTHS),
    }
    customer = Customer(number, profile)
    for _ in range(chance.choice([0, 0, 1, 2, 5])):
        day, amount = (
            TODAY - timedelta(chance.choice([0, 1, 29, 30, 31, 90, 364, 365, 700])),
            chance.choice([100, 2500, -300]),
        )
        categories = chance.sample(CATEGORIES, chance.randrange(3))
        customer.purchases.append((day, amount, chance.choice(["shop", "web"]), categories))
    for _ in range(chance.randrange(3)):
        customer.contacts.append(
            (TODAY - timedelta(chance.choice([0, 59, 60, 61, 200])), chance.choice(["sent", "opened"]))
        )
    for channel in ("email", "phone"):
        if (status := chance.choice(["granted", "refused", None])) is not None:
            customer.consents[channel] = status
    return customer


SEGMENTS: dict[int, Rule] = {
    101: {"all": [{"field": "purchase_count", "op": "at_least", "value": 1}]},
    102: {
        "any": [{"not": {"field": "segment", "op": "is", "value": 101}}, {"field": "city", "op": "is", "value": "e"}]
    },
    103: {"field": "segment", "op": "is", "value": 102, "days_ago": 30},
}
"""Saved segments that rules may name."""


@pytest.fixture
def customers(services: Services) -> list[Customer]:
    chance = random.Random(3)
    people = [invented(chance, number) for number in range(1, 61)]
    with services.database.write() as connection:
        for number, category in enumerate(CATEGORIES, 1):
            add_product(connection, number, f"Produit {number}", category)
        for person in people:
            add_customer(connection, person.id, **person.profile)
            for day, amount, channel, categories in person.purchases:
                products = [CATEGORIES.index(category) + 1 for category in categories]
                kind = "sale" if amount > 0 else "refund"
                add_purchase(connection, person.id, day, amount, kind=kind, channel=channel, products=products)
            for day, kind in person.contacts:
                add_contact(connection, person.id, day, kind=kind)
            for channel, status in person.consents.items():
                add_consent(connection, person.id, channel, status)
        for segment_id, rule in SEGMENTS.items():
            connection.exec_driver_sql(
                "INSERT INTO segment (id, name, rule, created_at, updated_at) VALUES (?, ?, ?, '', '')",
                (segment_id, f"S{segment_id}", json.dumps(rule)),
            )
        refresh(connection, TODAY, ScorePolicy())
        set_setting(connection, FIGURES_ON, TODAY.isoformat())
    return people


def condition(field: str, op: str, value: Any = None, **options: Any) -> Rule:
    return {"field": field, "op": op} | ({} if value is None else {"value": value}) | options


def numbers(field: str, values: list[int]) -> st.SearchStrategy[Rule]:
    one = st.builds(
        condition, st.just(field), st.sampled_from(["at_least", "at_most", "exactly"]), st.sampled_from(values)
    )
    two = st.builds(
        condition, st.just(field), st.just("between"), st.lists(st.sampled_from(values), min_size=2, max_size=2)
    )
    return one | two | st.builds(condition, st.just(field), st.sampled_from(["known", "unknown"]))


def texts(field: str, values: list[str]) -> st.SearchStrategy[Rule]:
    ops = ["is", "is_not", *(["contains", "not_contains", "starts_with"] if field in {"city", "postcode"} else [])]
    one = st.builds(condition, st.just(field), st.sampled_from(ops), st.sampled_from(values))
    lists = st.lists(st.sampled_from(values), min_size=1, max_size=3)
    return one | st.builds(condition, st.just(field), st.sampled_from(["any_of", "none_of"]), lists)


def events(field: str, **options: list[Any]) -> st.SearchStrategy[Rule]:
    windows = {name: st.sampled_from(values) for name, values in options.items()}
    extra = st.fixed_dictionaries({}, optional=windows)
    ops = st.sampled_from(["at_least", "at_most", "exactly"])
    times = st.builds(lambda op, n, more: condition(field, op, n, **more), ops, st.integers(0, 3), extra)
    return times | st.builds(
        lambda op, more: condition(field, op, **more), st.sampled_from(["never", "at_least"]), extra
    )


def references() -> st.SearchStrategy[Rule]:
    """Past and present membership of a saved segment, who entered and who left."""
    ops, ids = st.sampled_from(["is", "is_not"]), st.sampled_from(sorted(SEGMENTS))
    days = st.sampled_from([1, 30, 100, 365, 700])
    when = st.one_of(
        st.just(dict[str, Any]()),
        st.builds(lambda n: {"days_ago": n}, days),
        st.builds(lambda day: {"on": day.isoformat()}, st.sampled_from(DAYS)),
    )
    was = st.builds(lambda op, i, more: condition("segment", op, i, **more), ops, ids, when)
    moved = st.builds(
        lambda f, op, i, n: condition(f, op, i, within_days=n), st.sampled_from(["entered", "left"]), ops, ids, days
    )
    return was | moved


FLAGS = ["has_email", "is_prospect", "reachable_email", "reachable_phone"]
CONDITIONS = st.one_of(
    texts("city", ["Annecy", "SAINT-ETIENNE", "saint", "e"]),
    texts("postcode", ["74000", "42", "42100"]),
    texts("consent_email", ["granted", "refused", "unknown"]),
    st.builds(condition, st.sampled_from(FLAGS), st.just("is"), st.booleans()),
    numbers("age", [35, 45, 69, 70]),
    numbers("birthday_within_days", [0, 1, 13, 101, 365]),
    st.builds(condition, st.just("birth_month"), st.sampled_from(["is", "is_not"]), st.sampled_from([1, 2, 11, 12])),
    numbers("recency_days", [0, 1, 30, 90, 365]),
    numbers("first_purchase_days", [0, 90, 365]),
    numbers("purchase_count", [0, 1, 2, 3]),
    numbers("revenue", [-300, 0, 100, 2500, 5000]),
    numbers("revenue_12m", [-300, 0, 100, 2500, 5000]),
    numbers("tempo", [1, 30, 90, 335]),
    events("bought", category=["thes", "Miels", "Savons"], channel=["shop", "web"], within_days=[1, 30, 91, 365]),
    events("opened", within_days=[1, 60, 61]),
    references(),
)
RULES = st.recursive(
    CONDITIONS,
    lambda inner: st.one_of(
        st.builds(lambda children: {"all": children}, st.lists(inner, max_size=4)),
        st.builds(lambda children: {"any": children}, st.lists(inner, max_size=4)),
        st.builds(lambda child: {"not": child}, inner),
    ),
    max_leaves=8,
)
checked = settings(
    max_examples=80, suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow], deadline=None
)


@checked
@given(rule=RULES, day=st.sampled_from(DAYS))
def test_same_members_by_sql_and_by_python(
    services: Services, customers: list[Customer], rule: Rule, day: date
) -> None:
    wanted = members(rule, customers, day, SEGMENTS)
    assert services.segments.members(rule, day) == wanted
    assert services.segments.count(rule, day).customers == len(wanted)


@checked
@given(rule=RULES)
def test_twice_not_is_the_rule_and_not_is_the_rest(services: Services, customers: list[Customer], rule: Rule) -> None:
    found = services.segments.members(rule)
    assert services.segments.members({"not": {"not": rule}}) == found
    others = services.segments.members({"not": rule})
    assert sorted([*found, *others]) == [customer.id for customer in customers]


@checked
@given(rules=st.lists(RULES, max_size=4), op=st.sampled_from(["all", "any"]), chance=st.randoms())
def test_order_of_and_or_does_not_matter(
    services: Services, customers: list[Customer], rules: list[Rule], op: str, chance: Any
) -> None:
    shuffled = list(rules)
    chance.shuffle(shuffled)
    assert services.segments.members({op: shuffled}) == services.segments.members({op: rules})


@checked
@given(rule=RULES, day=st.sampled_from(DAYS), number=st.integers(1, 60))
def test_explanation_agrees_with_membership(
    services: Services, customers: list[Customer], rule: Rule, day: date, number: int
) -> None:
    answer = services.segments.explain(rule, number, day)
    assert answer is not None
    assert answer.holds == (number in members(rule, customers, day, SEGMENTS))


@pytest.mark.parametrize("field", ["bought", "opened"])
@pytest.mark.parametrize("days", [1, 2, 30, 31, 60, 61, 91, 365])
def test_first_day_of_a_window_counts_and_the_day_before_does_not(
    services: Services, customers: list[Customer], field: str, days: int
) -> None:
    for times in (1, 2):
        rule = condition(field, "at_least", times, within_days=days)
        wanted = members(rule, customers, TODAY)
        assert services.segments.members(rule) == wanted
