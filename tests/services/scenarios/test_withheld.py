"""Each withheld contact says why, in the order of the rules; the channel is the first that may be used."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import pytest
from sqlalchemy import text

from tests.builders.contact_plan import add_reachable, pause_all_but, planned_ids, withheld_codes
from tests.builders.workspace import NOW, add_consent, add_contact, add_customer, add_purchase

TUESDAY = date(2025, 11, 18)
POSTAL = {"street": "3 rue des Lavandes", "postcode": "04300", "city": "Forcalquier"}


@pytest.fixture
def birthday_id(scenarios) -> int:
    return pause_all_but(scenarios, "birthday", lead_days=0)


def add_celebrating(connection, customer_id: int, **fields):
    add_customer(connection, customer_id, **{"birth_on": "1980-11-18"} | fields)


def suppress(connection, **fields):
    values = {"channel": None, "value": None, "record_id": None, "withdrawn_at": None} | fields
    connection.execute(
        text(
            "INSERT INTO suppression (channel, value, record_id, reason, created_at, withdrawn_at) "
            f"VALUES (:channel, :value, :record_id, 'asked', '{NOW}', :withdrawn_at)"
        ),
        values,
    )


@pytest.mark.usefixtures("birthday_id")
def test_channel_follows_the_order_of_the_scenario_as_far_as_consent_and_address_allow(database, scenarios):
    with database.write() as connection:
        add_reachable(connection, 1, birth_on="1980-11-18", **POSTAL)
        add_celebrating(connection, 2, email="c2@example.org", **POSTAL)  # no consent to e-mail
        add_celebrating(connection, 3, mobile="+33612345678", email="c3@example.org")
        add_consent(connection, 3, "sms", "granted")
        add_celebrating(connection, 4, **POSTAL)
        add_consent(connection, 4, "post", "refused")
        add_celebrating(connection, 5, email="c5@example.org")
        add_celebrating(connection, 6)
        add_consent(connection, 6, "email", "granted")
        add_celebrating(connection, 7, email="c7@example.org")
        add_consent(connection, 7, "email", "refused")
    plan = scenarios.plan(TUESDAY)
    assert {each.customer_id: each.channel for each in plan.contacts} == {1: "email", 2: "post", 3: "sms"}
    assert withheld_codes(plan) == {4: "no_consent", 5: "no_consent", 6: "no_address", 7: "refused"}


@pytest.mark.usefixtures("birthday_id")
def test_suppression_by_record_by_address_and_by_channel(database, scenarios):
    with database.write() as connection:
        for customer_id in range(1, 6):
            add_reachable(connection, customer_id, birth_on="1980-11-18", **POSTAL)
        suppress(connection, record_id=1)
        suppress(connection, value="C2@example.org")
        suppress(connection, record_id=3, channel="email")
        suppress(connection, record_id=4, withdrawn_at=NOW)
    plan = scenarios.plan(TUESDAY)
    assert withheld_codes(plan) == {1: "suppressed", 2: "suppressed"}
    assert {each.customer_id: each.channel for each in plan.contacts} == {3: "post", 4: "email", 5: "email"}


@pytest.mark.usefixtures("birthday_id")
def test_an_unsubscription_is_a_refusal_until_a_later_grant(database, scenarios):
    with database.write() as connection:
        for customer_id, granted_on in ((1, date(2025, 1, 1)), (2, date(2025, 6, 1)), (3, date(2025, 1, 1))):
            add_reachable(connection, customer_id, birth_on="1980-11-18")
            add_consent(connection, customer_id, "email", "granted", granted_on)
        add_contact(connection, 1, date(2025, 3, 1), kind="unsubscribed")
        add_contact(connection, 2, date(2025, 3, 1), kind="unsubscribed")
        add_contact(connection, 3, date(2025, 12, 1), kind="complained")
    plan = scenarios.plan(TUESDAY)
    assert planned_ids(plan) == [2, 3]
    assert withheld_codes(plan) == {1: "refused"}


@pytest.mark.parametrize(
    ("contact_days_ago", "gap", "cap", "code", "params"),
    [
        pytest.param((9,), 10, 4, "contacted_recently", {"days": 9, "gap": 10}, id="inside the gap"),
        pytest.param((10,), 10, 4, None, None, id="the gap has passed"),
        pytest.param((0,), 0, 4, "contacted_recently", {"days": 0, "gap": 1}, id="today already"),
        pytest.param((29, 20), 10, 2, "cap_reached", {"count": 2, "cap": 2, "days": 30}, id="cap reached"),
        pytest.param((30, 20), 10, 2, None, None, id="one has left the window"),
        pytest.param((), 10, 0, "cap_reached", {"count": 0, "cap": 0, "days": 30}, id="cap of none"),
        pytest.param((29, 25, 20, 15), 10, None, None, None, id="no cap"),
        pytest.param((20, 20, 20), 10, 2, None, None, id="told three times, counted once"),
    ],
)
@pytest.mark.usefixtures("birthday_id")
def test_gap_and_cap(database, workspace, scenarios, contact_days_ago, gap, cap, code, params):
    workspace.save_pressure(replace(workspace.pressure(), least_gap_days=gap, cap_contacts=cap, cap_days=30))
    with database.write() as connection:
        add_reachable(connection, 1, birth_on="1980-11-18")
        for days in contact_days_ago:
            add_contact(connection, 1, TUESDAY - timedelta(days=days), channel="post", kind="letter")
        add_contact(connection, 1, TUESDAY, kind="opened")
    plan = scenarios.plan(TUESDAY)
    if code is None:
        assert planned_ids(plan) == [1]
    else:
        assert (plan.withheld[0].withheld.code, plan.withheld[0].withheld.params) == (code, params)


def test_the_more_urgent_scenario_wins_and_the_other_says_so(database, scenarios):
    with database.write() as connection:
        add_reachable(connection, 1, birth_on="1980-11-23")
        add_purchase(connection, 1, TUESDAY - timedelta(days=3), 2500)
    plan = scenarios.plan(TUESDAY)
    assert [each.template_id for each in plan.contacts] == ["birthday"]
    loser = plan.withheld[0]
    assert (loser.template_id, loser.withheld.code) == ("welcome", "lower_priority")
    assert loser.withheld.params["scenario"] == "Anniversaire"


def test_of_two_equally_urgent_scenarios_the_older_wins(database, scenarios):
    pause_all_but(scenarios, "birthday", lead_days=0)
    _changes, second = scenarios.create("birthday", "fr")
    scenarios.update(second.id, second.name, {**scenarios.get(1).definition, "channels": ["email"]})
    scenarios.set_status(second.id, "active")
    with database.write() as connection:
        add_reachable(connection, 1, birth_on="1980-11-18")
    plan = scenarios.plan(TUESDAY)
    assert [each.scenario_id for each in plan.contacts] == [scenarios.all()[0].id]
    assert plan.withheld[0].withheld.params["scenario_id"] == plan.contacts[0].scenario_id
