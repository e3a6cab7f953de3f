"""Creating, changing, undoing; previews; the owner's decisions on the plan."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from app.models.domain.errors import KnownError
from tests.builders.contact_plan import add_reachable, pause_all_but, planned_ids
from tests.builders.workspace import add_customer, add_purchase

TUESDAY = date(2025, 11, 18)


def test_the_three_scenarios_are_ready_once(scenarios):
    assert [each.name for each in scenarios.all()] == ["Anniversaire", "Bienvenue", "Réactivation"]
    assert all(each.status == "active" and each.published_on == TUESDAY for each in scenarios.all())
    scenarios.archive(1)
    assert len(scenarios.ensure_ready("fr")) == 2


def test_a_new_scenario_is_a_draft_with_a_name_of_its_own(scenarios):
    changes, scenario = scenarios.create("birthday", "en")
    _changes, again = scenarios.create("birthday", "fr")
    assert (scenario.status, scenario.name, again.name) == ("draft", "Birthday", "Anniversaire 2")
    assert scenario.definition["language"] == "en"
    scenarios.restore_scenario(changes.undo.argument)
    assert scenario.id not in [each.id for each in scenarios.all()]


def test_update_and_its_undo(scenarios):
    before = scenarios.get(1)
    definition = {**before.definition, "priority": 5}
    changes = scenarios.update(1, "  Bon   anniversaire ", definition)
    assert (scenarios.get(1).name, scenarios.get(1).definition["priority"]) == ("Bon anniversaire", 5)
    undone = scenarios.restore_scenario(changes.undo.argument)
    assert scenarios.get(1) == before
    scenarios.restore_scenario(undone.undo.argument)
    assert scenarios.get(1).name == "Bon anniversaire"


def test_archiving_takes_it_out_of_the_plan_and_can_be_undone(database, scenarios):
    with database.write() as connection:
        add_reachable(connection, 1, birth_on="1980-11-23")
    changes = scenarios.archive(1)
    assert planned_ids(scenarios.plan(TUESDAY)) == []
    scenarios.restore_scenario(changes.undo.argument)
    assert planned_ids(scenarios.plan(TUESDAY)) == [1]


@pytest.mark.parametrize(
    ("call", "code"),
    [
        (lambda scenarios: scenarios.create("unknown", "fr"), "template_unknown"),
        (lambda scenarios: scenarios.create("birthday", "fr", " "), "name_missing"),
        (lambda scenarios: scenarios.create("birthday", "fr", "x" * 121), "name_too_long"),
        (lambda scenarios: scenarios.get(99), "scenario_missing"),
        (lambda scenarios: scenarios.archive(99), "scenario_missing"),
        (lambda scenarios: scenarios.set_status(1, "on"), "scenario_invalid"),
        (lambda scenarios: scenarios.update(1, "x", {"version": 2}), "scenario_invalid"),
        (lambda scenarios: scenarios.preview(scenarios.get(1).definition, 99), "customer_missing"),
    ],
)
def test_known_errors(scenarios, call, code):
    with pytest.raises(KnownError) as caught:
        call(scenarios)
    assert caught.value.code == code


def test_preview_is_what_the_customer_reads_in_his_language(database, scenarios):
    with database.write() as connection:
        add_customer(connection, 1, first_name="Hélène", last_name="Marchetti", language="fr")
        add_purchase(connection, 1, date(2025, 8, 1), 4200)
        add_customer(connection, 2, first_name="John", last_name="Doe", language="en")
        add_customer(connection, 3, first_name="", last_name="Rossi")
    definition = next(each for each in scenarios.all() if each.template_id == "reactivation").definition
    french = scenarios.preview(definition, 1)
    assert french.subject == "Hélène, cela fait un moment"
    assert "1er août 2025" in french.body
    assert french.body.endswith("Claire\nMaison Lavande")
    assert french.missing == ()
    assert scenarios.preview(definition, 2).subject == "John, it has been a while"
    nameless = scenarios.preview(definition, 3)
    assert nameless.body.startswith("Bonjour,\n")
    assert set(nameless.missing) == {"first_name", "last_purchase_on"}
    assert scenarios.preview(definition, 1, channel="post", language="en").subject == ""


def test_awkward_customers_come_first(database, scenarios):
    with database.write() as connection:
        add_customer(connection, 1, first_name="Anne", last_name="Martin", language="fr")
        add_customer(connection, 2, first_name="", last_name="Rossi")
        add_customer(connection, 3, first_name="Marie-Antoinette", last_name="de Villeneuve")
        add_customer(connection, 4, first_name="=cmd()", last_name="Noir")
    found = scenarios.awkward_customers(scenarios.get(1).definition, 3)
    assert [(row[0], row[2]) for row in found] == [(2, "no_first_name"), (3, "longest_first_name"), (4, "unusual_sign")]
    assert len(scenarios.awkward_customers(scenarios.get(1).definition, 10)) == 4


def test_removing_a_contact_lasts_and_can_be_undone(database, scenarios):
    with database.write() as connection:
        add_reachable(connection, 1, birth_on="1980-11-23")
    contact = scenarios.plan(TUESDAY).contacts[0]
    changes = scenarios.remove(TUESDAY, contact)
    for day in (TUESDAY, TUESDAY + timedelta(days=1)):
        plan = scenarios.plan(day)
        assert plan.contacts == ()
        assert (plan.withheld[0].status, plan.withheld[0].withheld.code) == ("removed", "removed")
    scenarios.restore_plan_contact(changes.undo.argument)
    assert planned_ids(scenarios.plan(TUESDAY)) == [1]


def test_restoring_a_removed_contact_can_be_undone_too(database, scenarios):
    with database.write() as connection:
        add_reachable(connection, 1, birth_on="1980-11-23")
    contact = scenarios.plan(TUESDAY).contacts[0]
    scenarios.remove(TUESDAY, contact)
    changes = scenarios.restore(TUESDAY, contact)
    assert planned_ids(scenarios.plan(TUESDAY)) == [1]
    scenarios.restore_plan_contact(changes.undo.argument)
    assert planned_ids(scenarios.plan(TUESDAY)) == []


def test_a_postponed_contact_comes_back_on_its_day_even_after_the_grace(database, scenarios):
    pause_all_but(scenarios, "birthday", lead_days=5, grace_days=0)
    with database.write() as connection:
        add_reachable(connection, 1, birth_on="1980-11-23")
    until = TUESDAY + timedelta(days=3)
    scenarios.postpone(TUESDAY, scenarios.plan(TUESDAY).contacts[0], until=until)
    assert scenarios.plan(TUESDAY).withheld[0].status == "postponed"
    assert planned_ids(scenarios.plan(until - timedelta(days=1))) == []
    assert scenarios.plan(until).contacts[0].why.code == "postponed_from"
    assert planned_ids(scenarios.plan(until + timedelta(days=8))) == []


def test_a_contact_is_not_postponed_into_the_past(database, scenarios):
    with pytest.raises(KnownError) as caught:
        scenarios.postpone(TUESDAY, until=TUESDAY)
    assert caught.value.code == "postponed_to_past"
