"""What sets the customers of a cell apart, their money, and the segment made of them."""

from __future__ import annotations

from datetime import date, timedelta
from random import Random
from typing import TYPE_CHECKING

import numpy as np
import pytest

from app.models.domain.errors import KnownError
from app.models.domain.transition import NO_CLASS, NOT_YET
from app.services.transitions.compared import BEFORE, Fact
from app.services.transitions.differences import told
from tests.builders.workspace import add_contact, add_customer, add_product, add_purchase, fill

if TYPE_CHECKING:
    from app.services.container import Services

TODAY = date(2025, 11, 18)
YEAR_AGO = date(2024, 11, 18)
DAYS = (YEAR_AGO, TODAY)


@pytest.fixture
def shop(services: Services) -> Services:
    """Eighty good customers a year ago: thirty left, of whom most never had a message and all live in Apt."""
    chance = Random(3)
    with services.database.write() as connection:
        add_product(connection, 1, "Thé vert", "Thés")
        add_product(connection, 2, "Miel", "Miels")
        for customer in range(1, 81):
            leaves = customer <= 30
            add_customer(connection, customer, city="Apt" if leaves or customer > 70 else "Lyon")
            for number in range(6):
                on = YEAR_AGO - timedelta(20 + 40 * number + chance.randrange(10))
                add_purchase(connection, customer, on, 3_000 + customer, products=[1 + customer % 2])
            if leaves and customer > 25:
                add_contact(connection, customer, YEAR_AGO + timedelta(60))
            if not leaves:
                add_contact(connection, customer, YEAR_AGO + timedelta(60 + customer))
                for number in range(6):
                    on = TODAY - timedelta(20 + 40 * number + chance.randrange(10))
                    add_purchase(connection, customer, on, 4_000, products=[1])
    return services


def test_what_sets_those_who_left_apart(shop: Services) -> None:
    detail = shop.transitions.cell("activity", DAYS, ("active", "gone"))
    assert (detail.passage.customers, detail.compared, detail.compared_with) == (30, 50, "stayed")
    found = {(one.code, one.params.get("name")): one for one in detail.differences}
    silent = found["no_message", None]
    assert (silent.cell_with, silent.cell_customers, silent.other_with, silent.other_customers) == (25, 30, 0, 50)
    assert silent.when == "between"
    town = found["town", "Apt"]
    assert (town.cell_with, town.other_with, town.when) == (30, 10, "now")
    assert not any("category" in code for code, _ in found), "what they bought does not set them apart"
    assert detail.tried > len(detail.differences)


def test_those_who_stayed_are_compared_with_the_others(shop: Services) -> None:
    detail = shop.transitions.cell("activity", DAYS, ("active", "active"))
    assert (detail.compared_with, detail.compared) == ("others", 30)
    assert {one.code for one in detail.differences} >= {"no_message", "town"}


def test_classes_about_emails_are_not_explained_by_emails(shop: Services) -> None:
    with shop.database.write() as connection:
        for customer in range(1, 81):
            add_contact(connection, customer, YEAR_AGO - timedelta(30))
            if customer % 2:
                add_contact(connection, customer, YEAR_AGO + timedelta(30), kind="opened")
    detail = shop.transitions.cell("email_activation", DAYS, ("never_read", "later"))
    assert detail.passage.customers == 40
    assert detail.compared == 40
    assert not {"opened", "no_message", "got_by"} & {one.code for one in detail.differences}


def test_money_and_customers_of_a_cell(shop: Services) -> None:
    detail = shop.transitions.cell("activity", DAYS, ("active", "gone"))
    assert detail.passage.revenue_before_cents == sum(6 * (3_000 + customer) for customer in range(1, 31))
    assert detail.passage.revenue_after_cents == 0
    assert [mover.customer_id for mover in detail.movers] == list(range(30, 0, -1))
    assert detail.movers[0].name == "Prénom30 Nom30"
    assert detail.movers[0].silence_days is not None
    assert detail.movers[0].silence_days > 365


def test_too_few_customers_set_nothing_apart(shop: Services) -> None:
    with shop.database.write() as connection:
        for customer in range(1, 28):
            add_purchase(connection, customer, TODAY - timedelta(3), 9_000)
        connection.exec_driver_sql("DELETE FROM class_snapshot")
    detail = shop.transitions.cell("activity", DAYS, ("active", "gone"))
    assert detail.refusal == "few_customers"
    assert detail.differences == ()


def test_an_unknown_class_says_which_there_are(shop: Services) -> None:
    with pytest.raises(KnownError, match=r"transition_class.*active, slowing"):
        shop.transitions.cell("activity", DAYS, ("active", "asleep"))


@pytest.mark.parametrize("segmentation", ["rfm", "pmg", "activity", "email_activity", "segments:{first},{second}"])
def test_the_rule_of_a_cell_holds_its_customers(services: Services, segmentation: str) -> None:
    """Including newcomers, and those in no class."""
    fill(services.database, customers=160, seed=5)
    services.rebuild.refresh(unify=False)
    rules = [{"field": "rfm", "op": "any_of", "value": [name]} for name in ("best", "lost")]
    made = [services.segments.create(f"S{number}", rule).params or {} for number, rule in enumerate(rules)]
    name = segmentation.format(first=made[0]["segment_id"], second=made[1]["segment_id"])
    members: dict[tuple[str, str], list[int]] = {}
    for customer, before, after in services.transitions.members(name, *DAYS):
        members.setdefault((before or NOT_YET, after or NOT_YET), []).append(customer)
    assert any(row == NOT_YET for row, _ in members)
    for cell, customers in members.items():
        rule = services.transitions.cell(name, DAYS, cell).rule
        assert services.segments.members(rule) == customers, cell
    if "segments" in name:
        assert any(NO_CLASS in cell for cell in members)


def test_chance_alone_is_rarely_told() -> None:
    """Sixty facts and a cell drawn by chance, in a hundred rows: at most about one row of twenty tells anything."""
    chance = np.random.default_rng(4)
    told_of = 0
    for _ in range(100):
        is_cell = chance.random(120) < 0.3
        facts = [Fact(f"fact{n}", {}, BEFORE, f"family{n}", chance.random(120) < 0.1 + n / 80) for n in range(60)]
        told_of += bool(told(facts, is_cell))
    assert told_of <= 10


def test_a_clear_difference_is_told_once_per_family() -> None:
    is_cell = np.arange(100) < 40
    facts = [
        Fact("a", {}, BEFORE, "same", is_cell | (np.arange(100) > 95)),
        Fact("b", {}, BEFORE, "same", is_cell),
        Fact("small", {}, BEFORE, "other", (np.arange(100) % 11) == 0),
    ]
    assert [difference.code for difference in told(facts, is_cell)] == ["b"]
