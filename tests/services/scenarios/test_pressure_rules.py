"""Caps by nature and channel, requests that wait, readers who stopped, balance, holidays and days closed."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import pytest

from app.models.domain.settings import Business, Cap, PressurePolicy
from app.services.scenarios.open_days import next_open_day, why_quiet
from tests.builders.contact_plan import add_reachable, pause_all_but, planned_ids
from tests.builders.workspace import add_contact

TUESDAY = date(2025, 11, 18)
LOOSE = PressurePolicy(
    cap_contacts=None, least_gap_days=1, further_caps=(), unread_gap_days=None, balance_commercial=None
)


@pytest.fixture
def birthday_id(scenarios) -> int:
    return pause_all_but(scenarios, "birthday", lead_days=0)


def make_commercial(scenarios, scenario_id: int) -> None:
    scenario = scenarios.get(scenario_id)
    scenarios.update(scenario_id, scenario.name, {**scenario.definition, "nature": "commercial"})


def outcome(scenarios, day: date = TUESDAY):
    """The customer is planned: None; or withheld: code and params."""
    plan = scenarios.plan(day)
    if planned_ids(plan) == [1]:
        return None
    return plan.withheld[0].withheld.code, dict(plan.withheld[0].withheld.params)


@pytest.mark.parametrize(
    ("natures", "is_commercial", "cap", "expected"),
    [
        pytest.param(["commercial"] * 2, True, Cap(2, 30, nature="commercial"), 2, id="commercial cap reached"),
        pytest.param(["commercial"] * 2, False, Cap(2, 30, nature="commercial"), None, id="relational goes on"),
        pytest.param(["commercial", "relational"], True, Cap(2, 30, nature="commercial"), None, id="one of each"),
        pytest.param([None, None], True, Cap(2, 30, nature="commercial"), 2, id="unsaid counts as commercial"),
        pytest.param(["relational"], False, Cap(1, 30, nature="relational"), 1, id="relational cap reached"),
        pytest.param([], True, Cap(0, 30, nature="commercial"), 0, id="none at all"),
        pytest.param(["relational"] * 2, False, Cap(2, 30, channel="post"), None, id="cap of another channel"),
        pytest.param(["relational"] * 2, False, Cap(2, 30, channel="email"), 2, id="cap of the channel"),
        pytest.param(["relational"] * 2, False, Cap(2, 4, channel="email"), None, id="outside its days"),
    ],
)
def test_caps_of_a_nature_and_of_a_channel(
    database, workspace, scenarios, birthday_id, natures, is_commercial, cap, expected
):
    workspace.save_pressure(replace(LOOSE, further_caps=(cap,)))
    if is_commercial:
        make_commercial(scenarios, birthday_id)
    with database.write() as connection:
        add_reachable(connection, 1, birth_on="1980-11-18")
        for place, nature in enumerate(natures):
            add_contact(connection, 1, TUESDAY - timedelta(days=5 + place), nature=nature)
    found = outcome(scenarios)
    if expected is None:
        assert found is None
    else:
        named = {"of_channel": cap.channel, "nature": cap.nature}
        params = {"count": expected, "cap": cap.contacts, "days": cap.days}
        assert found == ("cap_reached", params | {key: value for key, value in named.items() if value})


@pytest.mark.parametrize(
    ("is_commercial", "days_ago", "detail", "answered_days_ago", "is_withheld"),
    [
        pytest.param(True, 3, "colis abîmé", None, True, id="waits"),
        pytest.param(False, 3, "colis abîmé", None, False, id="relational goes on"),
        pytest.param(True, 3, "colis abîmé, résolu", None, False, id="settled by its words"),
        pytest.param(True, 8, "colis abîmé", 2, False, id="called since"),
        pytest.param(True, 3, "colis abîmé", 8, True, id="called before"),
        pytest.param(True, 91, "colis abîmé", None, False, id="too old to wait for"),
    ],
)
def test_no_commercial_message_to_someone_who_waits_for_an_answer(
    database, workspace, scenarios, birthday_id, is_commercial, days_ago, detail, answered_days_ago, is_withheld
):
    workspace.save_pressure(LOOSE)
    if is_commercial:
        make_commercial(scenarios, birthday_id)
    asked_on = TUESDAY - timedelta(days=days_ago)
    with database.write() as connection:
        add_reachable(connection, 1, birth_on="1980-11-18")
        add_contact(connection, 1, asked_on, kind="claimed", detail=detail)
        if answered_days_ago is not None:
            add_contact(connection, 1, TUESDAY - timedelta(days=answered_days_ago), kind="called", channel="phone")
    assert outcome(scenarios) == (("request_open", {"on": asked_on.isoformat()}) if is_withheld else None)


@pytest.mark.parametrize(
    ("opened_days_ago", "sent_days_ago", "is_withheld"),
    [
        pytest.param(200, (100, 80, 60, 40, 20), True, id="five left unopened"),
        pytest.param(200, (100, 80, 60, 20), False, id="four left unopened"),
        pytest.param(30, (100, 80, 60, 40, 20), False, id="opened one since"),
        pytest.param(None, (100, 80, 60, 40, 20), False, id="never opened any: nobody may be telling"),
        pytest.param(200, (150, 120, 100, 80, 31), False, id="the longer gap has passed"),
    ],
)
@pytest.mark.usefixtures("birthday_id")
def test_those_who_stopped_opening_are_written_to_less_often(
    database, workspace, scenarios, opened_days_ago, sent_days_ago, is_withheld
):
    workspace.save_pressure(replace(LOOSE, unread_gap_days=30))
    with database.write() as connection:
        add_reachable(connection, 1, birth_on="1980-11-18")
        for days in sent_days_ago:
            add_contact(connection, 1, TUESDAY - timedelta(days=days), nature="relational")
        if opened_days_ago is not None:
            add_contact(connection, 1, TUESDAY - timedelta(days=opened_days_ago), kind="opened")
    expected = ("reads_no_more", {"unread": 5, "days": 20, "gap": 30})
    assert outcome(scenarios) == (expected if is_withheld else None)


@pytest.mark.parametrize(
    ("natures", "is_withheld"),
    [
        pytest.param("ccc", True, id="three of three"),
        pytest.param("rccc", False, id="the latest was relational"),
        pytest.param("cccr", True, id="only the last three count"),
        pytest.param("cc", False, id="too few to judge"),
    ],
)
def test_balance_of_selling_and_caring(database, workspace, scenarios, birthday_id, natures, is_withheld):
    """`natures` from the latest to the oldest."""
    workspace.save_pressure(replace(LOOSE, balance_commercial=3, balance_of=4))
    make_commercial(scenarios, birthday_id)
    with database.write() as connection:
        add_reachable(connection, 1, birth_on="1980-11-18")
        for place, letter in enumerate(natures):
            nature = {"c": "commercial", "r": "relational"}[letter]
            add_contact(connection, 1, TUESDAY - timedelta(days=40 * (place + 1)), nature=nature)
    expected = ("out_of_balance", {"commercial": 3, "last": 3, "most": 3, "of": 4})
    assert outcome(scenarios) == (expected if is_withheld else None)


@pytest.mark.parametrize(
    ("day", "country", "kind"),
    [
        (date(2025, 7, 14), "FR", "holiday"),
        (date(2025, 4, 21), "FR", "holiday"),  # Easter Monday
        (date(2025, 7, 14), "GB", None),
        (date(2025, 7, 21), "BE", "holiday"),
        (date(2025, 7, 14), "", None),
        (date(2025, 7, 14), "XX", None),
        (date(2025, 11, 16), "FR", "weekday"),
        (date(2025, 8, 12), "FR", "closed"),
    ],
)
def test_quiet_days(day, country, kind):
    policy = replace(LOOSE, country=country, closed=((date(2025, 8, 4), date(2025, 8, 24)),))
    assert why_quiet(day, policy) == kind


def test_the_next_open_day_lies_behind_a_summer_closed():
    policy = replace(LOOSE, country="FR", closed=((date(2025, 8, 4), date(2025, 8, 24)),))
    assert next_open_day(date(2025, 8, 4), policy) == date(2025, 8, 25)


@pytest.mark.usefixtures("birthday_id")
def test_a_holiday_follows_the_country_of_the_business(database, workspace, scenarios):
    with database.write() as connection:
        add_reachable(connection, 1, birth_on="1980-07-14")
    assert outcome(scenarios, date(2026, 7, 14)) == ("quiet_day", {"next": "2026-07-15", "kind": "holiday"})
    assert planned_ids(scenarios.plan(date(2026, 7, 13))) == [1]
    workspace.save_business(Business(country="GB"))
    assert outcome(scenarios, date(2026, 7, 14)) is None


def test_rules_are_kept_whole_and_those_of_an_earlier_version_are_read(workspace, database):
    policy = replace(
        LOOSE, further_caps=(Cap(1, 7, channel="sms"), Cap(3, 30, nature="relational")),
        closed=((date(2025, 8, 4), date(2025, 8, 24)),), keeps_holidays=False,
    )  # fmt: skip
    workspace.save_pressure(policy)
    assert workspace.pressure() == replace(policy, country="FR")
    with database.write() as connection:
        connection.exec_driver_sql(
            "UPDATE setting SET value = ? WHERE key = 'pressure'",
            ('{"cap_contacts": 2, "cap_days": 14, "least_gap_days": 3, "quiet_weekdays": [6, 7]}',),
        )
    read = workspace.pressure()
    assert (read.cap_contacts, read.quiet_weekdays, read.further_caps) == (2, (6, 7), PressurePolicy().further_caps)
