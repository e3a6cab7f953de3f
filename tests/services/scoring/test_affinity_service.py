"""The next product with its reason, when and where sales are made, and products sorted by hand."""

from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING

import pytest

from app.models.domain.errors import KnownError
from app.models.domain.ports import NoProgress
from tests.builders.workspace import add_customer, add_product, add_purchase

if TYPE_CHECKING:
    from app.services.container import Services

TODAY = date(2025, 11, 18)
GREEN_TEA, HONEY, OVEN, SOAP = 1, 2, 3, 4


@pytest.fixture
def shop(services: Services) -> Services:
    """Of thirty who take green tea, twenty take honey; everybody has an oven; two wash."""
    with services.database.write() as connection:
        for number, name in enumerate(("Thé vert", "Miel", "Four", "Savon"), 1):
            add_product(connection, number, name, name)
        for number in range(1, 62):
            add_customer(connection, number)
            days = TODAY - timedelta(100 + number)
            add_purchase(connection, number, days, 1000, products=(OVEN,))
            if number <= 31:
                add_purchase(connection, number, days, 1000, products=(GREEN_TEA,))
            if number <= 20:
                add_purchase(connection, number, days, 1000, channel="web", products=(HONEY,))
    return services


def test_seven_of_ten_who_take_green_tea_take_honey(shop: Services) -> None:
    (hint,) = shop.scoring.next_products(31)
    assert (hint.product_id, hint.category, hint.percent) == (HONEY, "Miel", 66.7)
    assert hint.reason.code == "product_pair"
    assert hint.reason.params == {"product": "Miel", "with": "Thé vert", "take": 7, "of": 10}


def test_what_was_just_bought_or_is_bought_once_is_not_proposed(shop: Services) -> None:
    with shop.database.write() as connection:
        for days in (200, 160, 5):
            add_purchase(connection, 31, TODAY - timedelta(days), 1000, products=(SOAP,))
        for days in (200, 160, 120):
            add_purchase(connection, 30, TODAY - timedelta(days), 1000, products=(SOAP,))
    assert [hint.product_id for hint in shop.scoring.next_products(31)] == [HONEY]
    own = {hint.product_id: hint.reason for hint in shop.scoring.next_products(30)}
    assert set(own) == {HONEY, SOAP}
    assert own[SOAP].params == {"product": "Savon", "times": 3, "days": 120}
    assert shop.scoring.next_products(999) == ()


def test_habits_of_everybody_a_category_and_a_customer(shop: Services) -> None:
    everybody = shop.scoring.habits()
    assert everybody.sales == 61 + 31 + 20
    assert sum(each.sales for each in everybody.weekdays) == sum(each.sales for each in everybody.months) == 112
    assert everybody.hours == ()
    assert all(each.share == each.usual_share for each in everybody.weekdays)
    honey = {each.key: each for each in shop.scoring.habits(category="Miel").channels}
    assert (honey["web"].share, honey["web"].usual_share) == (1.0, pytest.approx(20 / 112))
    one = shop.scoring.habits(customer_id=5)
    day = TODAY - timedelta(105)
    assert [each.key for each in one.weekdays if each.sales] == [str(day.isoweekday())]
    assert [(each.key, each.sales) for each in one.months if each.sales] == [(str(day.month), 3)]
    assert shop.scoring.habits(category="Nothing").sales == 0


def test_the_hour_counts_where_it_is_known(shop: Services) -> None:
    with shop.database.write() as connection:
        connection.exec_driver_sql("UPDATE purchase SET bought_at = '18:05:00' WHERE record_id = 5")
    assert [(each.key, each.sales) for each in shop.scoring.habits(customer_id=5).hours] == [("18", 3)]


def test_products_are_sorted_by_hand_and_taken_back(shop: Services) -> None:
    before = shop.scoring.products()
    assert {each.origin for each in before} == {"file"}
    changes = shop.scoring.choose_category([GREEN_TEA, HONEY], " Petit déjeuner ")
    chosen = {each.product_id: (each.category, each.origin) for each in shop.scoring.products()}
    assert chosen[GREEN_TEA] == chosen[HONEY] == ("Petit déjeuner", "own")
    again = shop.scoring.choose_category([HONEY], None)
    assert {each.product_id: each.origin for each in shop.scoring.products()}[HONEY] == "file"
    for step in (again.undo, changes.undo):
        assert step is not None
        shop.undo(step, NoProgress())
    assert shop.scoring.products() == before
    for products, category in (([], "A"), ([99], "A"), ([HONEY], "  ")):
        with pytest.raises(KnownError):
            shop.scoring.choose_category(products, category)
