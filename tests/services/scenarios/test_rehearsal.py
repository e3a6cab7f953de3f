"""What a rehearsal sums up: each contact once, who never and why, who most, who came back anyway."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import pytest

from app.models.domain.ports import NoProgress
from app.services.scenarios.rehearsal import RETURN_DAYS, rehearsal
from tests.builders.contact_plan import add_reachable, pause_all_but
from tests.builders.workspace import add_customer, add_purchase, fill

TODAY = date(2025, 11, 18)


def test_days_and_sums_agree(database, clock, scenarios):
    fill(database, customers=200)
    found = rehearsal(database, clock, TODAY, 60, None, NoProgress())
    contacts = [contact for day in found.days for contact in day.contacts]
    assert [day.day for day in found.days] == [TODAY + timedelta(days=number) for number in range(60)]
    assert found.contacts == len(contacts) == sum(count for _channel, count in found.by_channel) > 5
    assert found.customers == len({contact.customer_id for contact in contacts})
    times = [contact.customer_id for contact in contacts]
    assert found.most is not None
    assert found.most[2] == times.count(found.most[0]) == max(map(times.count, times))
    assert found.returned is None


def test_withheld_are_those_who_are_contacted_on_no_day_each_once(database, clock, workspace, scenarios):
    workspace.save_pressure(replace(workspace.pressure(), quiet_weekdays=(7,)))
    pause_all_but(scenarios, "birthday", lead_days=0, grace_days=3)
    with database.write() as connection:
        add_reachable(connection, 1, birth_on="1980-11-20")
        add_customer(connection, 2, birth_on="1980-11-20", email="c2@example.org")  # never agreed
        add_reachable(connection, 3, birth_on="1980-11-23")  # a Sunday: moved to Saturday
    found = rehearsal(database, clock, TODAY, 30, None, NoProgress())
    planned = [(contact.customer_id, day.day) for day in found.days for contact in day.contacts]
    assert planned == [(1, date(2025, 11, 20)), (3, date(2025, 11, 22))]
    reasons = [(contact.customer_id, contact.withheld and contact.withheld.code) for contact in found.withheld]
    assert reasons == [(2, "no_consent")]
    assert [day.day.isoweekday() for day in found.days if day.is_quiet] == [7] * 4


def test_a_draft_is_rehearsed_alone(database, clock, scenarios):
    birthday_id = pause_all_but(scenarios, "birthday", lead_days=0)
    scenarios.set_status(birthday_id, "draft")
    with database.write() as connection:
        add_reachable(connection, 1, birth_on="1980-11-20")
    assert rehearsal(database, clock, TODAY, 10, None, NoProgress()).contacts == 0
    assert rehearsal(database, clock, TODAY, 10, birthday_id, NoProgress()).contacts == 1


@pytest.mark.parametrize(("bought_after_days", "returned"), [(1, 1), (RETURN_DAYS, 1), (RETURN_DAYS + 1, 0), (0, 0)])
def test_a_replay_counts_who_came_back_without_it(database, clock, scenarios, bought_after_days, returned):
    birthday_id = pause_all_but(scenarios, "birthday", lead_days=0)
    with database.write() as connection:
        add_reachable(connection, 1, birth_on="1980-03-05")
        add_reachable(connection, 2, birth_on="1980-03-05")
        add_purchase(connection, 1, date(2025, 3, 5) + timedelta(days=bought_after_days), 2500)
    found = rehearsal(database, clock, date(2025, 3, 1), 10, birthday_id, NoProgress())
    assert (found.customers, found.returned, found.returned_within) == (2, returned, RETURN_DAYS)
