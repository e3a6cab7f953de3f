"""Approving the plan of a day: one list per channel, and the next plan knows."""

from __future__ import annotations

import csv
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

import pytest

from app.models.domain.errors import KnownError
from app.models.domain.mailing import AudienceRequest
from tests.builders.contact_plan import add_reachable, planned_ids, withheld_codes
from tests.builders.workspace import add_customer, add_purchase, fill

TUESDAY = date(2025, 11, 18)
POSTAL = {"street": "3 rue des Lavandes", "postcode": "04300", "city": "Forcalquier"}


@pytest.fixture
def three(database):
    with database.write() as connection:
        add_reachable(connection, 1, first_name="Hélène", last_name="Marchetti", birth_on="1980-11-23")
        add_reachable(connection, 2, first_name="Jacques", last_name="Rossi")
        add_purchase(connection, 2, TUESDAY - timedelta(days=90), 2500)
        add_customer(connection, 3, birth_on="--11-23", **POSTAL)


@pytest.mark.usefixtures("three")
def test_one_list_per_channel_with_the_message_of_each(scenarios, mailings, tmp_path):
    plan = scenarios.plan(TUESDAY)
    changes, made = mailings.approve_plan(TUESDAY, plan.contacts, tmp_path)
    assert [(each.channel, each.name, each.recipients, each.nature) for each in made] == [
        ("email", "Anniversaire, Réactivation", 2, "relational"),
        ("post", "Anniversaire", 1, "relational"),
    ]
    assert changes.params["recipients"] == 3
    with Path(made[0].file_name).open(encoding="utf-8-sig", newline="") as file:
        rows = list(csv.DictReader(file, delimiter=";"))
    assert [(row["Numéro client"], row["Scénario"], row["Objet"]) for row in rows] == [
        ("1", "Anniversaire", "Hélène, une attention pour votre anniversaire"),
        ("2", "Réactivation", "Jacques, cela fait un moment"),
    ]
    assert rows[0]["Message"].endswith("Claire\nMaison Lavande")


@pytest.mark.usefixtures("three")
def test_the_same_day_shows_them_as_approved_and_plans_nothing_more(scenarios, mailings, tmp_path):
    plan = scenarios.plan(TUESDAY)
    mailings.approve_plan(TUESDAY, plan.contacts, tmp_path)
    after = scenarios.plan(TUESDAY)
    assert planned_ids(after) == []
    assert [(each.customer_id, each.why, each.occurrence) for each in after.contacts] == [
        (each.customer_id, each.why, each.occurrence) for each in plan.contacts
    ]
    assert {each.status for each in after.contacts} == {"approved"}
    with pytest.raises(KnownError) as caught:
        mailings.approve_plan(TUESDAY, plan.contacts, tmp_path)
    assert caught.value.code == "no_recipients"


@pytest.mark.usefixtures("three")
def test_the_next_plans_withhold_by_gap_and_cap(database, workspace, scenarios, mailings, tmp_path):
    plan = scenarios.plan(TUESDAY)
    mailings.approve_plan(TUESDAY, plan.contacts, tmp_path)
    with database.write() as connection:
        add_purchase(connection, 1, TUESDAY, 2500)
    two_days_later = TUESDAY + timedelta(days=2)
    withheld = scenarios.plan(two_days_later).withheld
    assert [(each.template_id, each.withheld.code, each.withheld.params) for each in withheld] == [
        ("welcome", "contacted_recently", {"days": 2, "gap": 10})
    ]
    workspace.save_pressure(replace(workspace.pressure(), least_gap_days=0, cap_contacts=1))
    assert withheld_codes(scenarios.plan(two_days_later)) == {1: "cap_reached"}


@pytest.mark.usefixtures("three")
def test_undo_puts_everything_back_into_the_plan(scenarios, mailings, tmp_path):
    before = scenarios.plan(TUESDAY)
    changes, made = mailings.approve_plan(TUESDAY, before.contacts, tmp_path)
    mailings.withdraw(changes.undo.argument)
    assert scenarios.plan(TUESDAY) == before
    assert all(mailings.get(each.id).is_withdrawn for each in made)


@pytest.mark.usefixtures("three")
def test_only_the_ticked_contacts_that_still_hold_are_approved(scenarios, mailings, tmp_path):
    plan = scenarios.plan(TUESDAY)
    first, second, third = plan.contacts
    scenarios.remove(TUESDAY, second)
    _changes, made = mailings.approve_plan(TUESDAY, [first, second], tmp_path, {"email": "brevo"})
    assert [(each.format_id, each.recipients) for each in made] == [("brevo", 1)]
    assert planned_ids(scenarios.plan(TUESDAY)) == [third.customer_id]


@pytest.mark.usefixtures("three")
def test_no_file_of_an_earlier_list_is_replaced(scenarios, mailings, tmp_path):
    plan = scenarios.plan(TUESDAY)
    for contact in plan.contacts[:2]:
        mailings.approve_plan(TUESDAY, [contact], tmp_path)
    assert sorted(each.name for each in tmp_path.glob("*.csv")) == ["2025-11-18-email-2.csv", "2025-11-18-email.csv"]


@pytest.mark.usefixtures("three")
def test_the_audience_of_a_plan_is_its_contacts_by_the_channel(mailings):
    audience = mailings.audience(AudienceRequest("email", plan_on=TUESDAY), "brevo")
    assert (audience.start, audience.recipients) == (2, 2)
    assert [row[-1] for row in audience.preview_rows] == ["Anniversaire", "Réactivation"]


def test_a_larger_plan_is_approved_whole_and_nothing_is_left(database, scenarios, mailings, tmp_path):
    fill(database, customers=400)
    plan = scenarios.plan(TUESDAY)
    _changes, made = mailings.approve_plan(TUESDAY, plan.contacts, tmp_path)
    assert sum(each.recipients for each in made) == len(plan.contacts) > 50
    assert planned_ids(scenarios.plan(TUESDAY)) == []
    assert not set(planned_ids(scenarios.plan(TUESDAY + timedelta(days=1)))) & set(planned_ids(plan))
