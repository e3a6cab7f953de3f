"""Figures of quality, doubtful values with what was meant, and what to ask of whom."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import pytest

from app.services.quality.doubtful import SHARED_BY, meant_domains
from app.services.quality.figures import month_ends
from tests.builders.workspace import add_consent, add_customer, add_purchase

if TYPE_CHECKING:
    from app.models.domain.quality import FieldQuality
    from app.services.container import Services

MANY = 40


@pytest.fixture
def shop(services: Services) -> Services:
    """Return services over forty good customers and a few with something wrong; the day is 18 November 2025."""
    with services.database.write() as connection:
        for number in range(1, MANY + 1):
            add_customer(
                connection, number, email=f"c{number}@boutique.example", mobile=f"+33639980{number:03}",
                phone=f"+33639980{number:03}", street="1 rue Neuve", postcode="04300", city="Forcalquier",
                birth_on="1970-01-02", created_on="2024-01-10",
            )  # fmt: skip
        add_customer(connection, 101, email="ada@boutiqe.example", created_on="2025-09-03")
        add_customer(connection, 102, email="bo@gmial.com", street="2 rue Neuve", postcode="04300")
        add_customer(connection, 103, street="3 rue Neuve", city="Forcalquier", created_on="2021-05-01")
        add_customer(connection, 104, phone="+331", birth_on="1870-01-01", created_on="2025-11-02")
        add_purchase(connection, 101, date(2025, 10, 1), 9_000)
        add_purchase(connection, 103, date(2025, 10, 2), 5_000)
        add_purchase(connection, 104, date(2025, 10, 3), 2_000)
        add_purchase(connection, 1, date(2025, 10, 4), 1_000)
    services.rebuild.refresh(unify=False)
    return services


def field(shop: Services, name: str) -> FieldQuality:
    return next(one for one in shop.quality.overview().fields if one.field == name)


def test_given_and_doubtful_values_are_counted(shop: Services) -> None:
    overview = shop.quality.overview()
    assert overview.customers == MANY + 4
    figures = {one.field: (one.given, one.doubtful) for one in overview.fields}
    assert figures == {
        "name": (MANY + 4, 0),
        "email": (MANY + 2, 2),
        "phone": (MANY + 1, 1),
        "address": (MANY + 2, 2),
        "birth_on": (MANY + 1, 1),
        "consent": (0, 0),
    }
    assert overview.lists == {"email": 2, "phone": 1, "address": 2}


def test_a_value_ages_from_the_day_its_record_was_last_seen(shop: Services) -> None:
    assert field(shop, "email").old == 0
    with shop.database.write() as connection:
        connection.exec_driver_sql("UPDATE record_version SET created_on = '2023-11-01' WHERE record_id <= 3")
    found = field(shop, "email")
    assert (found.old, found.undated) == (2, 1)  # the first one bought since; one record bears no day


def test_the_trend_counts_who_was_known_at_each_month_end(shop: Services) -> None:
    ends = month_ends(date(2025, 11, 18))
    assert (ends[0], ends[-2], ends[-1]) == (date(2024, 11, 30), date(2025, 10, 31), date(2025, 11, 18))
    found = field(shop, "email")
    assert len(found.trend) == 13
    assert found.trend[0] == pytest.approx(MANY / (MANY + 1))  # 103 was known and had none
    assert found.trend[-2] == pytest.approx((MANY + 1) / (MANY + 3))  # 101 came with one, 104 bought and had none
    assert found.trend[-1] == pytest.approx((MANY + 2) / (MANY + 4))


def test_misspelt_domains_come_with_what_was_meant_best_customers_first(shop: Services) -> None:
    values = shop.quality.doubtful("email")
    assert [(value.customer_id, value.issue, value.suggestion) for value in values] == [
        (101, "email_domain_typo", "ada@boutique.example"),
        (102, "email_domain_typo", "bo@gmail.com"),
    ]
    assert values[0].stake_cents == 9_000


def test_two_endings_rare_domains_and_providers_are_no_typing_errors() -> None:
    frequencies = {"boutique.fr": 500, "boutique.de": 2, "boutikue.fr": 30, "outlook.com": 1, "a.fr": 900, "b.fr": 1}
    assert meant_domains(frequencies) == {}
    assert meant_domains({"boutique.fr": 500, "boutikue.fr": 25}) == {"boutikue.fr": "boutique.fr"}


def test_dead_and_shared_addresses_are_listed_without_correction(shop: Services) -> None:
    with shop.database.write() as connection:
        connection.exec_driver_sql("INSERT INTO unusable_address VALUES ('c7@boutique.example', '2025-01-01')")
        connection.exec_driver_sql(
            f"UPDATE profile SET email = 'shop@autre.example' WHERE customer_id BETWEEN 11 AND {10 + SHARED_BY}"
        )
    issues = {value.customer_id: (value.issue, value.suggestion) for value in shop.quality.doubtful("email")}
    assert issues[7] == ("email_unusable", None)
    assert issues[11] == issues[10 + SHARED_BY] == ("email_shared", None)
    assert len(issues) == 3 + SHARED_BY


def test_numbers_that_cannot_be_are_listed_with_their_field(shop: Services) -> None:
    assert [(value.customer_id, value.value, value.corrects) for value in shop.quality.doubtful("phone")] == [
        (104, "+331", "landline")
    ]


def test_what_is_missing_of_an_address_is_taken_from_the_others(shop: Services) -> None:
    values = {value.customer_id: value for value in shop.quality.doubtful("address")}
    assert (values[102].issue, values[102].corrects, values[102].suggestion) == ("city_missing", "city", "Forcalquier")
    assert (values[103].issue, values[103].suggestion) == ("postcode_missing", "04300")
    assert values[103].value == "3 rue Neuve, Forcalquier"


def test_the_most_useful_datum_is_asked_of_those_who_bought_most(shop: Services) -> None:
    with shop.database.write() as connection:
        add_consent(connection, 1, "email", "refused")
    assert [(question.customer_id, question.ask, question.stake_cents) for question in shop.quality.questions()] == [
        (101, "consent_email", 9_000),
        (103, "any_address", 5_000),
        (104, "email", 2_000),
    ]
    assert shop.quality.questions("email")[0].last_purchase_on == date(2025, 10, 3)
    assert [(total.ask, total.customers, total.stake_cents) for total in shop.quality.overview().asks] == [
        ("any_address", 1, 5_000),
        ("email", 1, 2_000),
        ("consent_email", 1, 9_000),
    ]


def test_nothing_is_asked_of_who_must_not_be_contacted(shop: Services) -> None:
    shop.customers.suppress(101)
    assert 101 not in {question.customer_id for question in shop.quality.questions()}


def test_a_correction_takes_the_value_off_the_list_and_undo_puts_it_back(shop: Services) -> None:
    value = shop.quality.doubtful("email")[0]
    changes = shop.corrections.correct_many([(value.customer_id, value.corrects, value.suggestion)])
    assert [one.customer_id for one in shop.quality.doubtful("email")] == [102]
    assert changes.undo is not None
    shop.own_acts.take_back(str(changes.undo.argument))
    assert [one.customer_id for one in shop.quality.doubtful("email")] == [101, 102]


def test_no_temporary_table_is_left_and_an_empty_workspace_has_figures(services: Services) -> None:
    overview = services.quality.overview()
    assert overview.customers == 0
    assert all(one.given == 0 for one in overview.fields)
    assert services.quality.overview() == overview
