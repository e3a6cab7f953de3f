"""The plan of a day: the same twice, blind to what comes later, and never beyond cap, gap or consent."""

from __future__ import annotations

import shutil
import tempfile
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import text

from app.models.db.engine import open_workspace
from app.models.domain.errors import Cancelled
from app.models.domain.ports import NoProgress
from app.models.domain.scenario import DayPlan
from app.services.scenarios.service import ScenariosService
from app.services.workspace.service import WorkspaceService
from tests.builders.contact_plan import add_reachable, planned_ids, record_contact
from tests.builders.workspace import add_consent, add_contact, add_customer, add_purchase, fill
from tests.fakes import FixedClock

TUESDAY = date(2025, 11, 18)
CUSTOMERS = 6


class StoppedAtOnce(NoProgress):
    def check_cancelled(self) -> None:
        raise Cancelled


def test_planning_twice_gives_the_same_and_writes_nothing(database, scenarios):
    fill(database, customers=300)
    with database.read() as connection:
        before = connection.execute(text("SELECT total_changes(), (SELECT COUNT(*) FROM contact_event)")).one()
    first, second = scenarios.plan(TUESDAY), scenarios.plan(TUESDAY)
    assert first == second
    assert len(first.contacts) > 10
    assert len({each.withheld.code for each in first.withheld}) > 2
    with database.read() as connection:
        assert connection.execute(text("SELECT COUNT(*) FROM contact_event")).scalar_one() == before[1]


def test_later_facts_do_not_change_the_plan_of_a_day(database, scenarios):
    fill(database, customers=200)
    before = scenarios.plan(TUESDAY)
    tomorrow = TUESDAY + timedelta(days=1)
    with database.write() as connection:
        for contact in before.contacts:
            record_contact(connection, contact, tomorrow)
        for customer_id in range(1, 201):
            add_purchase(connection, customer_id, tomorrow, 4200)
            add_contact(connection, customer_id, tomorrow)
            add_contact(connection, customer_id, tomorrow, kind="unsubscribed")
            connection.exec_driver_sql(
                "INSERT INTO consent_event (record_id, channel, status, decided_on, stated_on, is_live) "
                "VALUES (?, 'email', 'refused', ?, ?, 1)",
                (customer_id, tomorrow.isoformat(), tomorrow.isoformat()),
            )
            add_consent(connection, customer_id, "email", "refused", tomorrow)
    assert scenarios.plan(TUESDAY) == before
    assert not any(each.channel == "email" for each in scenarios.plan(tomorrow).contacts)


def test_a_contact_that_was_made_is_not_planned_again(database, scenarios):
    with database.write() as connection:
        add_reachable(connection, 1, birth_on="1980-11-20")
    contact = scenarios.plan(TUESDAY).contacts[0]
    with database.write() as connection:
        record_contact(connection, contact)
    for late in range(4):
        plan = scenarios.plan(TUESDAY + timedelta(days=late))
        assert (plan.contacts, plan.withheld) == ((), ())


def test_a_rehearsal_of_the_past_gives_the_plans_that_were_made_then(database, scenarios):
    first, days = date(2025, 9, 1), 60
    fill(database, customers=250)
    with database.write() as connection:
        for customer_id in range(1, 251, 5):  # facts on the way: refusals, unsubscriptions, letters, purchases
            on = first + timedelta(days=customer_id % days)
            add_contact(connection, customer_id, on, kind=("unsubscribed", "letter", "opened")[customer_id % 3])
            add_purchase(connection, customer_id, on, 2500)
            connection.exec_driver_sql(
                "INSERT INTO consent_event (record_id, channel, status, decided_on, stated_on, is_live) "
                "VALUES (?, 'email', 'granted', ?, ?, 1)",
                (customer_id, on.isoformat(), on.isoformat()),
            )
    rehearsed: list[DayPlan] = []
    scenarios.rehearse(first, days, rehearsed.append)
    for plan in rehearsed:
        made = scenarios.plan(plan.day)
        assert made == plan
        with database.write() as connection:
            for contact in made.contacts:
                record_contact(connection, contact)
    assert sum(len(plan.contacts) for plan in rehearsed) > 30
    assert len({contact.template_id for plan in rehearsed for contact in plan.contacts}) == 3


def test_a_rehearsal_of_one_scenario_leaves_the_others_out_and_can_be_stopped(database, scenarios):
    fill(database, customers=120)
    rehearsed: list[DayPlan] = []
    birthday = next(each for each in scenarios.all() if each.template_id == "birthday")
    scenarios.rehearse(TUESDAY, 30, rehearsed.append, scenario_id=birthday.id)
    assert {each.template_id for plan in rehearsed for each in (*plan.contacts, *plan.withheld)} == {"birthday"}
    assert [plan.day for plan in rehearsed] == [TUESDAY + timedelta(days=number) for number in range(30)]
    with pytest.raises(Cancelled):
        scenarios.rehearse(TUESDAY, 30, rehearsed.append, progress=StoppedAtOnce())
    assert len(rehearsed) == 30


def test_the_week_counts_each_contact_once_and_rests_on_sunday(database, scenarios):
    fill(database, customers=300)
    week = scenarios.week(TUESDAY)
    assert [load.is_quiet for load in week] == [False, False, False, False, False, True, False]
    assert week[5].relational + week[5].commercial == 0
    assert week[0].relational == len(scenarios.plan(TUESDAY).contacts)

    everybody: list[int] = []
    for number, load in enumerate(week):
        day = TUESDAY + timedelta(days=number)
        plan = scenarios.plan(day)
        assert len(plan.contacts) == load.relational + load.commercial
        everybody += planned_ids(plan)
        with database.write() as connection:
            for contact in plan.contacts:
                record_contact(connection, contact)
    assert len(everybody) == len(set(everybody))


def test_what_is_planned_for_one_customer_agrees_with_the_days_plans(database, scenarios):
    with database.write() as connection:
        add_reachable(connection, 1, birth_on="1980-12-03")
        add_purchase(connection, 1, TUESDAY, 2500)
        add_reachable(connection, 2, birth_on="1980-12-03")
        add_consent(connection, 2, "email", "refused")
    window = scenarios.planned_for(1, TUESDAY)
    assert [(each.template_id, each.day, each.status) for each in window.contacts] == [
        ("welcome", date(2025, 11, 20), "planned"),
        ("birthday", date(2025, 12, 1), "planned"),
    ]
    alone = scenarios.planned_for(2, TUESDAY)
    assert [(each.template_id, each.status, each.withheld.code) for each in alone.contacts if each.withheld] == [
        ("birthday", "withheld", "refused")
    ]


days_ago = st.integers(min_value=0, max_value=45)
contact = st.tuples(st.integers(1, CUSTOMERS), days_ago, st.sampled_from(["email", "post", "sms", "phone"]))
consent = st.tuples(
    st.integers(1, CUSTOMERS),
    st.sampled_from(["email", "post", "sms"]),
    st.sampled_from(["granted", "refused"]),
)


@settings(max_examples=25, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    contacts=st.lists(contact, max_size=25),
    consents=st.lists(consent, max_size=15),
    cap=st.one_of(st.none(), st.integers(0, 4)),
    gap=st.integers(0, 15),
    cap_days=st.integers(1, 40),
)
def test_no_plan_breaks_cap_gap_consent_or_a_quiet_day(bare_workspace, contacts, consents, cap, gap, cap_days):
    allowed = {(customer_id, channel): status for customer_id, channel, status in consents}
    with tempfile.TemporaryDirectory() as folder:
        path = Path(shutil.copyfile(bare_workspace, Path(folder) / "test.clientele"))
        database = open_workspace(path)
        workspace = WorkspaceService(database, FixedClock())
        policy = replace(workspace.pressure(), cap_contacts=cap, cap_days=cap_days, least_gap_days=gap)
        workspace.save_pressure(policy)
        scenarios = ScenariosService(database, FixedClock(), workspace)
        scenarios.ensure_ready("fr")
        made = {(each, TUESDAY - timedelta(days=ago), channel) for each, ago, channel in contacts}
        with database.write() as connection:
            for customer_id in range(1, CUSTOMERS + 1):
                add_customer(
                    connection,
                    customer_id,
                    email=f"c{customer_id}@example.org",
                    street="1 rue",
                    postcode="04300",
                    city="Apt",
                    birth_on="1980-11-22",
                )
                add_purchase(connection, customer_id, TUESDAY - timedelta(days=60 + customer_id), 2500)
            for customer_id, on, channel in made:
                add_contact(connection, customer_id, on, channel=channel)
            for (customer_id, channel), status in allowed.items():
                add_consent(connection, customer_id, channel, status)
        for number in range(8):
            day = TUESDAY + timedelta(days=number)
            plan = scenarios.plan(day)
            assert planned_ids(plan) == sorted(set(planned_ids(plan)))
            for each in plan.contacts:
                own = [on for customer_id, on, _channel in made if customer_id == each.customer_id and on <= day]
                assert day.isoweekday() not in policy.quiet_weekdays
                assert all((day - on).days >= max(gap, 1) for on in own)
                assert cap is None or sum((day - on).days < cap_days for on in own) + 1 <= cap
                status = allowed.get((each.customer_id, each.channel))
                assert status == "granted" if each.channel in {"email", "sms"} else status != "refused"
                made.add((each.customer_id, day, each.channel))
            with database.write() as connection:
                for each in plan.contacts:
                    record_contact(connection, each)
        database.close()
