"""Welcome after the first purchase, and reactivation after a silence."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from tests.builders.contact_plan import add_reachable, pause_all_but, planned_ids, record_contact
from tests.builders.workspace import add_purchase

TUESDAY = date(2025, 11, 18)


def planned_days(scenarios, first: date, days: int) -> list[int]:
    return [number for number in range(days) if planned_ids(scenarios.plan(first + timedelta(days=number)))]


def test_welcome_comes_some_days_after_and_within_the_grace(database, scenarios):
    pause_all_but(scenarios, "welcome", after_days=2, grace_days=1)
    with database.write() as connection:
        add_reachable(connection, 1)
        add_purchase(connection, 1, TUESDAY, 2500)
        add_purchase(connection, 1, TUESDAY + timedelta(days=3), 2500)
    assert planned_days(scenarios, TUESDAY, 12) == [2, 3]


def test_welcome_due_on_a_sunday_goes_on_monday(database, scenarios):
    pause_all_but(scenarios, "welcome", after_days=2, grace_days=0)
    friday = date(2025, 11, 21)
    with database.write() as connection:
        add_reachable(connection, 1)
        add_purchase(connection, 1, friday, 2500)
    assert planned_days(scenarios, friday, 8) == [3]


def test_refunds_and_cancelled_orders_are_no_first_purchase(database, scenarios):
    pause_all_but(scenarios, "welcome", after_days=0)
    with database.write() as connection:
        for customer_id, kind, amount in ((1, "refund", -2500), (2, "cancelled", 0), (3, "sale", 2500)):
            add_reachable(connection, customer_id)
            add_purchase(connection, customer_id, TUESDAY, amount, kind=kind)
    assert planned_ids(scenarios.plan(TUESDAY)) == [3]


def test_welcome_comes_once_even_when_an_older_purchase_turns_up(database, scenarios):
    pause_all_but(scenarios, "welcome", after_days=2, grace_days=10)
    with database.write() as connection:
        add_reachable(connection, 1)
        add_purchase(connection, 1, TUESDAY, 2500)
    contact = scenarios.plan(TUESDAY + timedelta(days=2)).contacts[0]
    with database.write() as connection:
        record_contact(connection, contact)
        add_purchase(connection, 1, TUESDAY - timedelta(days=1), 2500)
    later = scenarios.plan(TUESDAY + timedelta(days=6))
    assert (later.contacts, later.withheld) == ((), ())


@pytest.mark.parametrize(
    ("bought_days_ago", "is_planned"),
    [
        pytest.param((59,), False, id="single, not long enough"),
        pytest.param((60,), True, id="single, just long enough"),
        pytest.param((730,), True, id="single, at the edge of too long"),
        pytest.param((731,), False, id="single, silent for too long"),
        pytest.param((100, 60), False, id="rhythm 40, 60 < 100"),
        pytest.param((160, 100), False, id="rhythm 60, 100 < 150"),
        pytest.param((160, 120), True, id="rhythm 40, 120 ≥ 100"),
        pytest.param((65, 62, 59), False, id="rhythm 3, but less than 60 days"),
        pytest.param((66, 63, 60), True, id="rhythm 3, 60 days"),
        pytest.param((120, 120), True, id="two purchases on one day count as one"),
    ],
)
def test_silence_is_measured_in_the_customers_own_rhythm(database, scenarios, bought_days_ago, is_planned):
    pause_all_but(scenarios, "reactivation", rhythm_factor="2.5", least_days=60, longest_days=730)
    with database.write() as connection:
        add_reachable(connection, 1)
        for days in bought_days_ago:
            add_purchase(connection, 1, TUESDAY - timedelta(days=days), 2500)
    assert bool(planned_ids(scenarios.plan(TUESDAY))) is is_planned


def test_silence_says_how_long_and_how_many_times_the_rhythm(database, scenarios):
    pause_all_but(scenarios, "reactivation")
    with database.write() as connection:
        add_reachable(connection, 1)
        add_purchase(connection, 1, TUESDAY - timedelta(days=144), 2500)
        add_purchase(connection, 1, TUESDAY - timedelta(days=108), 2500)
        add_reachable(connection, 2)
        add_purchase(connection, 2, TUESDAY - timedelta(days=90), 2500)
    rhythm, single = sorted(scenarios.plan(TUESDAY).contacts, key=lambda each: each.customer_id)
    assert (rhythm.why.code, rhythm.why.params) == ("silence", {"days": 108, "rhythm_days": 36, "times": 3.0})
    assert (single.why.code, single.why.params) == ("silence_single", {"days": 90})


def test_two_contacts_in_one_silence_keep_their_distance_and_have_their_own_occurrence(database, scenarios):
    pause_all_but(scenarios, "reactivation", repeat_days=181)
    with database.write() as connection:
        add_reachable(connection, 1)
        add_purchase(connection, 1, TUESDAY - timedelta(days=60), 2500)
    first = scenarios.plan(TUESDAY).contacts[0]
    with database.write() as connection:
        record_contact(connection, first)
    again_on = TUESDAY + timedelta(days=181)
    assert planned_ids(scenarios.plan(again_on - timedelta(days=1))) == []
    assert scenarios.plan(again_on).contacts[0].occurrence == f"{first.occurrence}+2"
