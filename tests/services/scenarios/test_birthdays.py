"""Birthdays: leap days, unknown years, minors, turns of the year, days with the application closed."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import pytest

from app.models.domain.values import LeapDayRule
from tests.builders.contact_plan import add_reachable, pause_all_but, planned_ids, record_contact

FEB_28, MARCH_1 = LeapDayRule.FEBRUARY_28, LeapDayRule.MARCH_1


@pytest.fixture
def no_quiet_days(workspace):
    workspace.save_pressure(replace(workspace.pressure(), quiet_weekdays=(), keeps_holidays=False))


def first_day_planned(scenarios, around: date) -> date | None:
    days = (around + timedelta(days=offset) for offset in range(-8, 9))
    return next((day for day in days if planned_ids(scenarios.plan(day))), None)


@pytest.mark.parametrize(
    ("birth_on", "leap_day", "lead_days", "around", "expected"),
    [
        pytest.param("1980-06-15", FEB_28, 0, date(2025, 6, 15), date(2025, 6, 15), id="on the day"),
        pytest.param("1980-06-15", FEB_28, 5, date(2025, 6, 15), date(2025, 6, 10), id="five days before"),
        pytest.param("--06-15", FEB_28, 5, date(2025, 6, 15), date(2025, 6, 10), id="year unknown"),
        pytest.param("1980-02-29", FEB_28, 0, date(2025, 2, 28), date(2025, 2, 28), id="29 Feb, common year, 28 Feb"),
        pytest.param("1980-02-29", MARCH_1, 0, date(2025, 2, 28), date(2025, 3, 1), id="29 Feb, common year, 1 March"),
        pytest.param("1980-02-29", FEB_28, 0, date(2024, 2, 29), date(2024, 2, 29), id="29 Feb, leap year, 28 Feb"),
        pytest.param("1980-02-29", MARCH_1, 0, date(2024, 2, 29), date(2024, 2, 29), id="29 Feb, leap year, 1 March"),
        pytest.param("--02-29", FEB_28, 0, date(2025, 2, 28), date(2025, 2, 28), id="29 Feb without year, common"),
        pytest.param("--02-29", MARCH_1, 0, date(2024, 2, 29), date(2024, 2, 29), id="29 Feb without year, leap"),
        pytest.param("1980-02-28", MARCH_1, 0, date(2025, 2, 28), date(2025, 2, 28), id="28 Feb stays"),
        pytest.param("1980-03-01", FEB_28, 0, date(2025, 3, 1), date(2025, 3, 1), id="1 March stays"),
        pytest.param("1980-03-01", FEB_28, 5, date(2024, 3, 1), date(2024, 2, 25), id="lead over a leap day"),
        pytest.param("1980-02-29", MARCH_1, 5, date(2025, 3, 1), date(2025, 2, 24), id="lead before 1 March"),
        pytest.param("1980-01-02", FEB_28, 5, date(2026, 1, 2), date(2025, 12, 28), id="December for January"),
        pytest.param("1980-01-01", FEB_28, 0, date(2026, 1, 1), date(2026, 1, 1), id="New Year's Day"),
        pytest.param("1980-12-31", FEB_28, 0, date(2025, 12, 31), date(2025, 12, 31), id="last day of the year"),
        pytest.param("2007-06-15", FEB_28, 0, date(2025, 6, 15), date(2025, 6, 15), id="turns eighteen today"),
        pytest.param("2008-06-15", FEB_28, 0, date(2025, 6, 15), None, id="turns seventeen"),
        pytest.param("2025-06-15", FEB_28, 0, date(2025, 6, 15), None, id="born today"),
        pytest.param("2031-06-15", FEB_28, 0, date(2025, 6, 15), None, id="not born yet"),
    ],
)
@pytest.mark.usefixtures("no_quiet_days")
def test_first_day_of_contact(database, workspace, scenarios, birth_on, leap_day, lead_days, around, expected):
    workspace.save_pressure(replace(workspace.pressure(), leap_day=leap_day))
    pause_all_but(scenarios, "birthday", lead_days=lead_days, grace_days=0)
    with database.write() as connection:
        add_reachable(connection, 1, birth_on=birth_on)
    assert first_day_planned(scenarios, around) == expected


@pytest.mark.usefixtures("no_quiet_days")
def test_newborns_are_not_greeted_even_when_any_age_is_welcome(database, scenarios):
    pause_all_but(scenarios, "birthday", lead_days=0, grace_days=0, least_age=0)
    with database.write() as connection:
        add_reachable(connection, 1, birth_on="2025-06-15")
    assert planned_ids(scenarios.plan(date(2025, 6, 15))) == []
    assert planned_ids(scenarios.plan(date(2026, 6, 15))) == [1]


@pytest.mark.usefixtures("no_quiet_days")
def test_who_is_still_a_minor_on_the_day_of_the_contact_is_left_alone(database, scenarios):
    pause_all_but(scenarios, "birthday", lead_days=5, grace_days=5)
    with database.write() as connection:
        add_reachable(connection, 1, birth_on="2007-06-15")
    assert planned_ids(scenarios.plan(date(2025, 6, 10))) == []
    assert planned_ids(scenarios.plan(date(2025, 6, 15))) == [1]


@pytest.mark.parametrize("grace_days", [0, 1, 3])
@pytest.mark.usefixtures("no_quiet_days")
def test_after_days_closed_the_greeting_comes_within_the_grace_or_never(database, scenarios, grace_days):
    pause_all_but(scenarios, "birthday", lead_days=5, grace_days=grace_days)
    with database.write() as connection:
        add_reachable(connection, 1, birth_on="1980-06-15")
    due_on = date(2025, 6, 10)
    days = [due_on + timedelta(days=late) for late in range(-1, 10)]
    planned = [day for day in days if planned_ids(scenarios.plan(day))]
    assert planned == days[1 : grace_days + 2]


@pytest.mark.usefixtures("no_quiet_days")
def test_once_per_year_even_when_the_date_is_corrected(database, scenarios):
    pause_all_but(scenarios, "birthday", lead_days=0, grace_days=0)
    with database.write() as connection:
        add_reachable(connection, 1, birth_on="1980-03-01")
    contact = scenarios.plan(date(2025, 3, 1)).contacts[0]
    with database.write() as connection:
        record_contact(connection, contact)
        connection.exec_driver_sql("UPDATE profile SET birth_on = '1980-06-15', birth_day = '06-15'")
    assert planned_ids(scenarios.plan(date(2025, 6, 15))) == []
    assert planned_ids(scenarios.plan(date(2026, 6, 15))) == [1]


def test_a_greeting_due_on_a_quiet_day_goes_the_day_before(database, scenarios):
    pause_all_but(scenarios, "birthday", lead_days=0, grace_days=0)
    sunday = date(2025, 11, 23)
    with database.write() as connection:
        add_reachable(connection, 1, birth_on="1980-11-23")
    saturday_plan, sunday_plan = scenarios.plan(sunday - timedelta(days=1)), scenarios.plan(sunday)
    assert saturday_plan.contacts[0].why.params == {"on": "2025-11-23", "days": 1, "age": 45}
    assert sunday_plan.withheld[0].withheld.code == "quiet_day"
    assert sunday_plan.withheld[0].withheld.params == {"next": "2025-11-24", "kind": "weekday"}


@pytest.mark.usefixtures("no_quiet_days")
def test_the_reason_names_day_and_age(database, scenarios):
    pause_all_but(scenarios, "birthday", lead_days=5)
    with database.write() as connection:
        add_reachable(connection, 1, birth_on="1975-11-23")
        add_reachable(connection, 2, birth_on="--11-23")
    known, unknown = sorted(scenarios.plan(date(2025, 11, 18)).contacts, key=lambda each: each.customer_id)
    assert (known.why.code, known.why.params) == ("birthday", {"on": "2025-11-23", "days": 5, "age": 50})
    assert unknown.why.params["age"] is None
    assert known.occurrence == "2025"
