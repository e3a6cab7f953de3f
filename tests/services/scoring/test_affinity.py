from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING

import pytest

from app.models.domain.settings import ScorePolicy
from app.models.domain.values import epoch_day
from app.services.scoring import affinity
from app.services.scoring.affinity_baskets import assortment, fill_baskets, read_baskets
from app.services.scoring.columns import read_features
from tests.builders.workspace import add_customer, add_product, add_purchase, fill

if TYPE_CHECKING:
    from sqlalchemy import Connection

    from app.models.db.engine import Database

TODAY = date(2025, 11, 18)
TEA, HONEY, OVEN = 1, 2, 3
Found = dict[int, tuple[float, str | None]]


def products(connection: Connection) -> None:
    for number, name in ((TEA, "Thés"), (HONEY, "Miels"), (OVEN, "Fours")):
        add_product(connection, number, f"{name} n° {number}", name)


def buy(connection: Connection, customer: int, days_ago: int, *held: int, kind: str = "sale") -> None:
    cents = 2000 if kind == "sale" else -2000
    add_purchase(connection, customer, TODAY - timedelta(days_ago), cents, kind=kind, products=held)


def next_categories(connection: Connection, as_of: date = TODAY) -> Found:
    column, _ = affinity.compute(read_features(connection, as_of), ScorePolicy(), connection)
    return {customer: (value, klass) for customer, value, klass in column.rows()}


def test_orders_of_a_day_are_one_basket_and_refunds_are_none(database: Database) -> None:
    with database.write() as connection:
        products(connection)
        add_customer(connection, 5)
        buy(connection, 5, 10, TEA)
        buy(connection, 5, 10, HONEY)
        buy(connection, 5, 3, OVEN, OVEN)
        buy(connection, 5, 2, TEA, kind="refund")
        buy(connection, 5, -1, TEA)
        found = read_baskets(connection, TODAY)
    assert found.categories == ("Fours", "Miels", "Thés")
    assert found.day.tolist() == [epoch_day(TODAY) - 10, epoch_day(TODAY) - 3]
    assert found.holds.tolist() == [0b110, 0b001]


def test_written_baskets_are_read_as_those_summed_up(database: Database) -> None:
    fill(database, customers=80)
    with database.write() as connection:
        summed = read_baskets(connection, TODAY)
        assert fill_baskets(connection) > 0
        assert fill_baskets(connection) == 0
        packed = read_baskets(connection, TODAY)
        connection.exec_driver_sql("DELETE FROM order_basket WHERE purchase_id % 3 = 0")
        connection.exec_driver_sql("DELETE FROM basket_pack")
        written = read_baskets(connection, TODAY)
    assert packed.holds.tolist() == written.holds.tolist() == summed.holds.tolist()
    assert written.customer.tolist() == summed.customer.tolist()
    assert summed.holds.any()


def test_products_sorted_otherwise_are_written_anew(database: Database) -> None:
    with database.write() as connection:
        products(connection)
        add_customer(connection, 1)
        buy(connection, 1, 10, TEA)
        fill_baskets(connection)
        connection.exec_driver_sql("INSERT INTO product_category VALUES (?, 'Cadeaux')", (TEA,))
        before = read_baskets(connection, TODAY)
        fill_baskets(connection)
        after = read_baskets(connection, TODAY)
    assert before.categories == after.categories == ("Cadeaux", "Fours", "Miels")
    assert before.holds.tolist() == after.holds.tolist() == [0b001]


def test_categories_come_from_names_where_the_file_has_none(database: Database) -> None:
    with database.write() as connection:
        for number, name in enumerate(("Miel de thym", "Miel de lavande", "Savon doux", "Savon noir"), 1):
            add_product(connection, number, name, "" if number < 4 else "Hygiène")
        assert assortment(connection).category_of == {1: "Miel", 2: "Miel", 4: "Hygiène"}


def test_what_is_bought_once_is_not_proposed_again(database: Database) -> None:
    """Thirty customers bought one oven each, never a second; half of them buy tea every month."""
    with database.write() as connection:
        products(connection)
        for number in range(1, 31):
            add_customer(connection, number)
            buy(connection, number, 5, OVEN)
            if number % 2:
                for days in range(10, 200, 30):
                    buy(connection, number, days, TEA)
        add_customer(connection, 31)
        buy(connection, 31, 20, TEA)
        found = next_categories(connection)
    assert {klass for number, (_, klass) in found.items() if number < 31} == {"Thés"}
    assert found[31][1] == "Thés"


def test_chances_are_percents_and_see_nothing_later(database: Database) -> None:
    fill(database, customers=300)
    with database.write() as connection:
        before = next_categories(connection, TODAY - timedelta(100))
        for number in range(1, 300, 2):
            buy(connection, number, 3, 1, 2, 3)
        after = next_categories(connection, TODAY - timedelta(100))
        now = next_categories(connection)
    assert before == after != now
    assert len(before) > 100
    assert all(0 < value <= 100 and klass for value, klass in before.values())


def test_reasons_say_seven_of_ten(database: Database) -> None:
    with database.write() as connection:
        products(connection)
        for number in range(1, 21):
            add_customer(connection, number)
            buy(connection, number, 40 + number, TEA)
            if number <= 14:
                buy(connection, number, 20, HONEY)
        for number in range(21, 31):
            add_customer(connection, number)
            buy(connection, number, 20, OVEN)
        known = {"customer_id": 20, "last_purchase_day": epoch_day(TODAY) - 60, "recency_days": 60}
        why = affinity.explain(known, {"next_category": (30.0, "Miels")}, ScorePolicy(), connection)["next_category"]
    assert [(reason.code, dict(reason.params)) for reason in why] == [
        ("affinity_chance", {"category": "Miels", "percent": 30.0}),
        ("affinity_pair", {"category": "Miels", "with": "Thés", "take": 7, "of": 10}),
    ]


@pytest.mark.parametrize("held", [(), (TEA,)], ids=["no lines", "one"])
def test_a_shop_of_one(database: Database, held: tuple[int, ...]) -> None:
    with database.write() as connection:
        products(connection)
        add_customer(connection, 1)
        buy(connection, 1, 0, *held)
        found = next_categories(connection)
    assert found[1][1] == ("Thés" if held else "Fours")
