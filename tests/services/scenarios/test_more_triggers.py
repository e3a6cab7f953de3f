"""After a purchase, none since, anniversary, signals, what is not known, prospects: due, late, once, answered."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from tests.builders.contact_plan import add_reachable, pause_all_but, planned_ids, record_contact
from tests.builders.workspace import add_contact, add_purchase

TUESDAY = date(2025, 11, 18)


@pytest.fixture
def only(scenarios):
    """Leave one scenario of a template at work."""

    def made(template_id: str, **parameters) -> None:
        _changes, scenario = scenarios.create(template_id, "fr")
        scenarios.set_status(scenario.id, "active")
        pause_all_but(scenarios, template_id, **parameters)

    return made


def days_planned(scenarios, around: date, before: int = 12, after: int = 40) -> list[int]:
    """The days on which customer 1 is planned, counted from `around`."""
    offsets = range(-before, after)
    return [offset for offset in offsets if 1 in planned_ids(scenarios.plan(around + timedelta(days=offset)))]


def test_after_the_latest_purchase_and_for_the_days_of_grace(database, scenarios, only):
    only("reassurance", after_days=3, grace_days=2, least_purchases=2)
    with database.write() as connection:
        add_reachable(connection, 1)
        add_purchase(connection, 1, TUESDAY - timedelta(days=100), 2500)
        add_purchase(connection, 1, TUESDAY, 2500)
    assert days_planned(scenarios, TUESDAY) == [3, 4]  # Friday and Saturday; Sunday is quiet


def test_a_contact_on_a_quiet_day_moves_on_even_without_grace(database, scenarios, only):
    only("reassurance", after_days=5, grace_days=0, least_purchases=1)
    with database.write() as connection:
        add_reachable(connection, 1)
        add_purchase(connection, 1, TUESDAY, 2500)  # five days later is a Sunday
    assert days_planned(scenarios, TUESDAY) == [6]


def test_too_few_purchases_and_a_recent_contact_hold_it_back(database, scenarios, only):
    only("reassurance", after_days=1, grace_days=0, least_purchases=2, repeat_days=60)
    with database.write() as connection:
        for customer_id in (1, 2, 3):
            add_reachable(connection, customer_id)
            add_purchase(connection, customer_id, TUESDAY, 2500)
        for customer_id in (2, 3):
            add_purchase(connection, customer_id, TUESDAY - timedelta(days=50), 2500)
    wednesday = TUESDAY + timedelta(days=1)
    contact = next(each for each in scenarios.plan(wednesday).contacts if each.customer_id == 3)
    with database.write() as connection:
        record_contact(connection, contact, TUESDAY - timedelta(days=49))
    assert planned_ids(scenarios.plan(wednesday)) == [2]


def test_a_second_purchase_answers_the_second_purchase_scenario(database, scenarios, only):
    only("second_purchase", after_days=30, grace_days=3)
    with database.write() as connection:
        for customer_id in (1, 2):
            add_reachable(connection, customer_id)
            add_purchase(connection, customer_id, TUESDAY, 2500)
        add_purchase(connection, 2, TUESDAY + timedelta(days=10), 2500)
    assert days_planned(scenarios, TUESDAY, after=45) == [30, 31, 32]
    assert planned_ids(scenarios.plan(TUESDAY + timedelta(days=30))) == [1]


@pytest.mark.parametrize(
    ("first_on", "expected"),
    [
        pytest.param(date(2023, 11, 18), [0, 1, 2], id="two years"),
        pytest.param(date(2025, 11, 18), [], id="the first purchase itself"),
        pytest.param(date(2020, 2, 29), None, id="29 February"),
    ],
)
def test_anniversary_as_a_customer(database, scenarios, only, first_on, expected):
    only("customer_anniversary", grace_days=2)
    with database.write() as connection:
        add_reachable(connection, 1)
        add_purchase(connection, 1, first_on, 2500)
    if expected is None:
        assert planned_ids(scenarios.plan(date(2025, 2, 28))) == [1]
        assert planned_ids(scenarios.plan(date(2025, 2, 27))) == []
    else:
        assert days_planned(scenarios, TUESDAY) == expected


def test_the_anniversary_around_new_year_is_kept_once(database, scenarios, only):
    only("customer_anniversary", grace_days=5)
    with database.write() as connection:
        add_reachable(connection, 1)
        add_purchase(connection, 1, date(2022, 12, 30), 2500)
    first = date(2025, 12, 30)
    contact = scenarios.plan(first).contacts[0]
    assert dict(contact.why.params) == {"on": "2025-12-30", "years": 3}
    with database.write() as connection:
        record_contact(connection, contact)
    assert all(not planned_ids(scenarios.plan(first + timedelta(days=late))) for late in range(1, 20))


@pytest.mark.parametrize(
    ("kind", "bought_after", "is_planned"),
    [
        pytest.param("abandoned_cart", None, True, id="cart left"),
        pytest.param("abandoned_cart", 1, False, id="cart bought since"),
        pytest.param("abandoned_cart", -3, True, id="bought before"),
        pytest.param("claimed", 1, True, id="a purchase does not settle a complaint"),
        pytest.param("referred", None, True, id="recommended"),
    ],
)
def test_signals(database, scenarios, only, kind, bought_after, is_planned):
    template = {"abandoned_cart": "abandoned_cart", "claimed": "repair", "referred": "ambassador"}[kind]
    only(template, after_days=2, grace_days=1)
    with database.write() as connection:
        add_reachable(connection, 1)
        add_contact(connection, 1, TUESDAY, kind=kind)
        if bought_after is not None:
            add_purchase(connection, 1, TUESDAY + timedelta(days=bought_after), 2500)
    assert days_planned(scenarios, TUESDAY) == ([2, 3] if is_planned else [])


def test_two_carts_of_one_week_are_reminded_of_once(database, scenarios, only):
    only("abandoned_cart", after_days=1, grace_days=1, repeat_days=30)
    with database.write() as connection:
        add_reachable(connection, 1)
        add_contact(connection, 1, TUESDAY, kind="abandoned_cart")
        add_contact(connection, 1, TUESDAY + timedelta(days=14), kind="abandoned_cart")
    contact = scenarios.plan(TUESDAY + timedelta(days=1)).contacts[0]
    with database.write() as connection:
        record_contact(connection, contact)
    assert days_planned(scenarios, TUESDAY) == []


@pytest.mark.parametrize(("birth_on", "expected"), [(None, [20, 21]), ("1980-03-05", [])])
def test_what_is_not_known_is_asked_for(database, scenarios, only, birth_on, expected):
    only("qualification", after_days=20, grace_days=1)
    with database.write() as connection:
        add_reachable(connection, 1, birth_on=birth_on)
        add_purchase(connection, 1, TUESDAY, 2500)
    assert days_planned(scenarios, TUESDAY) == expected


def test_prospects_until_they_buy(database, scenarios, only):
    only("prospect", after_days=7, grace_days=2)
    with database.write() as connection:
        for customer_id in (1, 2):
            add_reachable(connection, customer_id)
        connection.exec_driver_sql("UPDATE profile SET since_on = ?", (TUESDAY.isoformat(),))
        add_purchase(connection, 2, TUESDAY + timedelta(days=3), 2500)
    assert days_planned(scenarios, TUESDAY) == [7, 8, 9]
    assert planned_ids(scenarios.plan(TUESDAY + timedelta(days=7))) == [1]
