"""Fields by hand that the random rules do not cover: imports, mailings, doubtful data, names of choices."""

from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING, Any

import pytest

from app.models.domain.errors import KnownError
from app.models.domain.settings import ScorePolicy
from app.services.scoring.figures import refresh
from app.services.segments.regions import REGIONS
from tests.builders.workspace import add_contact, add_customer, add_purchase, ensure_source
from tests.services.segments.random_rules import condition

if TYPE_CHECKING:
    from app.services.container import Services

TODAY = date(2025, 11, 18)


@pytest.fixture
def shop(services: Services) -> Services:
    """Four customers: mistyped and dead addresses, a complaint, a mailing, an import of their own."""
    with services.database.write() as connection:
        add_customer(connection, 1, email="a@gmial.com", postcode="74000", mobile="+33612345678", birth_on="1990-01-01")
        add_customer(
            connection, 2, email="b@gmail.com", postcode="20200", mobile="+331234", city="Bastia", street="1 quai"
        )
        add_customer(connection, 3, postcode="97400", city="Saint-Denis")
        add_customer(connection, 4, email="d@example.org", postcode="75001", country="CH")
        ensure_source(connection, 2, "Boutique en ligne")
        connection.exec_driver_sql("UPDATE record_version SET batch_id = 2 WHERE record_id = 3")
        purchase = add_purchase(connection, 4, TODAY - timedelta(3), 1000)
        connection.exec_driver_sql("UPDATE purchase SET batch_id = 2 WHERE id = ?", (purchase,))
        connection.exec_driver_sql("INSERT INTO unusable_address VALUES ('d@example.org', '2025-01-01')")
        connection.exec_driver_sql(
            "INSERT INTO mailing VALUES (7, 'Noël', 'email', 'brevo', 'commercial', '', '2025-11-01', NULL, NULL, "
            "'n.csv', 2, '{}', '{}', '', NULL)"
        )
        connection.exec_driver_sql(
            "INSERT INTO scenario VALUES (5, 'Anniversaire', 'birthday', '{}', 'active', '', '', NULL, NULL)"
        )
        for customer in (1, 2):
            add_contact(connection, customer, TODAY - timedelta(10))
            connection.exec_driver_sql(
                "UPDATE contact_event SET mailing_id = 7, scenario_id = 5, campaign = 'Noël' WHERE record_id = ?",
                (customer,),
            )
        add_contact(connection, 1, TODAY - timedelta(9), kind="opened")
        connection.exec_driver_sql("UPDATE contact_event SET campaign = 'Noël' WHERE kind = 'opened'")
        add_contact(connection, 2, TODAY - timedelta(12), kind="opened")
        refresh(connection, TODAY, ScorePolicy())
    return services


CASES: list[tuple[dict[str, Any], list[int]]] = [
    (condition("region", "is", "84"), [1]),
    (condition("region", "any_of", ["94", "04"]), [2, 3]),
    (condition("region", "unknown"), [4]),
    (condition("batch", "is", 2), [3, 4]),
    (condition("batch", "none_of", [2]), [1, 2]),
    (condition("contact", "at_least", mailing=7), [1, 2]),
    (condition("contacted", "exactly", 1, scenario=5), [1, 2]),
    (condition("contact", "never", mailing=8), [1, 2, 3, 4]),
    (condition("unopened", "at_least", mailing=7), [2]),
    (condition("unopened", "never", scenario=5), [1, 3, 4]),
    (condition("opened", "at_least", campaign="Noël"), [1]),
    (condition("data_issue", "is", "email_domain_typo"), [1]),
    (condition("data_issue", "is", "email_unusable"), [4]),
    (condition("data_issue", "is", "phone_impossible"), [2]),
    (condition("data_issue", "any_of", ["email_missing", "email_unusable", "email_domain_typo"]), [1, 3, 4]),
    (condition("data_issue", "is", "address_partial"), [1, 3, 4]),
    (condition("data_issue", "is_not", "birth_missing"), [1]),
    (condition("open_task", "at_least", 1), []),
]


@pytest.mark.parametrize(("rule", "members"), CASES, ids=lambda value: str(value)[:70])
def test_fields_by_hand(shop: Services, rule: dict[str, Any], members: list[int]) -> None:
    assert shop.segments.members(rule) == members
    answers = [shop.segments.explain(rule, customer) for customer in (1, 2, 3, 4)]
    assert [answer.holds for answer in answers if answer] == [customer in members for customer in (1, 2, 3, 4)]
    assert len(shop.segments.sample(rule)) == len(members)


WRONG = [
    (condition("list", "is", 9), "list_missing"),
    (condition("list", "is"), "not_a_number"),
    (condition("list", "is", "1"), "not_a_number"),
    (condition("batch", "is"), "not_a_number"),
    (condition("data_issue", "is", "ugly"), "unknown_issue"),
    (condition("contact", "never", direction="up"), "unknown_direction"),
    (condition("contact", "never", mailing="7"), "not_a_number"),
    (condition("opened", "never", kind="sent"), "unknown_key"),
    (condition("spent", "at_least", 5.5), "not_a_number"),
    (condition("spent", "known"), "unknown_operator"),
    (condition("bought", "never", until_days_ago=-1), "not_a_number"),
    (condition("random", "percent", 101), "not_a_number"),
    (condition("random", "percent", 10, seed="x"), "not_a_number"),
    (condition("random", "count", -1), "not_a_number"),
    (condition("random", "count", 1, share=3), "unknown_key"),
    ({"all": [condition("random", "count", 1)] * 5}, "many_draws"),
]


@pytest.mark.parametrize(("rule", "detail"), WRONG, ids=lambda value: str(value)[:70])
def test_what_is_wrong_is_said(shop: Services, rule: dict[str, Any], detail: str) -> None:
    with pytest.raises(KnownError) as caught:
        shop.segments.members(rule)
    assert (caught.value.code, caught.value.params["detail"]) == ("rule_invalid", detail)


def test_choices_that_are_ids_have_names(shop: Services) -> None:
    fields = {field.id: field for field in shop.segments.fields()}
    assert dict(fields["contact.mailing"].names) == {"7": "Noël"}
    assert dict(fields["contact.mailing"].choices) == {"7": 2}
    assert dict(fields["contact.scenario"].names) == {"5": "Anniversaire"}
    assert dict(fields["contact.campaign"].choices) == {"Noël": 2}
    assert dict(fields["region"].names)["94"] == "Corse"
    assert dict(fields["region"].choices) == {"84": 1, "94": 1, "04": 1}
    assert dict(fields["batch"].names)["2"].startswith("caisse.csv")
    assert set(fields["bought"].options) > {"category", "within_days", "until_days_ago", "amount_cents"}
    assert "rfm" in dict(fields["class_was.segmentation"].choices)
    assert fields["entered"].options == ("within_days", "rule")


def test_each_departement_is_in_one_region() -> None:
    departments = [department for _, listed in REGIONS.values() for department in listed]
    assert len(departments) == len(set(departments)) == 101


def test_a_sample_stays_when_others_come_and_go(services: Services) -> None:
    with services.database.write() as connection:
        for customer in range(1, 400):
            add_customer(connection, customer)
    rule = condition("random", "percent", 20, seed=4)
    before = services.segments.members(rule)
    assert 50 < len(before) < 110
    assert services.segments.members(condition("random", "percent", 20, seed=5)) != before
    with services.database.write() as connection:
        connection.exec_driver_sql("DELETE FROM profile WHERE customer_id > 300")
        for customer in range(1000, 1100):
            add_customer(connection, customer)
    after = services.segments.members(rule)
    assert [each for each in after if each <= 300] == [each for each in before if each <= 300]
    drawn = {"all": [condition("random", "count", 25, seed=1), condition("has_email", "is", value=False)]}
    members = services.segments.members(drawn)
    assert len(members) == 25
    with services.database.write() as connection:
        connection.exec_driver_sql("DELETE FROM profile WHERE customer_id = ?", (members[0],))
    assert set(members[1:]) < set(services.segments.members(drawn))


def test_what_is_offered_follows_the_facts(shop: Services) -> None:
    def choices(field_id: str) -> dict[str, int]:
        return dict(next(field.choices for field in shop.segments.fields() if field.id == field_id))

    assert choices("consent_email") == {"unknown": 4}
    assert (choices("tag"), choices("list")) == ({}, {})
    shop.notes.tag([1, 2], "Fidèle")
    made = shop.lists.create("Salon", [3])
    assert choices("tag") == {"Fidèle": 2}
    list_id = str((made.params or {})["list_id"])
    assert choices("list") == {list_id: 1}
    shop.lists.rename(int(list_id), "Foire")
    names = {field.id: field.names for field in shop.segments.fields()}["list"]
    assert dict(names) == {list_id: "Foire"}
