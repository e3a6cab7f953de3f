"""Matrices add up to the customers of both days, and say what happened to each customer."""

from __future__ import annotations

from collections import Counter
from datetime import date, timedelta
from typing import TYPE_CHECKING

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import text

from app.models.domain.errors import KnownError
from app.models.domain.transition import NO_CLASS, NOT_YET
from tests.builders.workspace import add_contact, add_customer, add_purchase

if TYPE_CHECKING:
    from app.models.db.engine import Database
    from app.services.container import Services

TODAY = date(2025, 11, 18)
YEAR_AGO = date(2024, 11, 18)
Orders = list[tuple[int, int, int]]

PLAIN = ("rfm", "pmg", "activity", "email_activity", "email_activation", "email_opens", "email_open_life")


def write(services: Services, orders: Orders, customers: int = 8) -> None:
    """Write customers and their orders as (customer, days ago, cents)."""
    with services.database.write() as connection:
        for customer in range(1, customers + 1):
            add_customer(connection, customer)
        for customer, days, amount in orders:
            kind = "sale" if amount > 0 else "refund"
            add_purchase(connection, customer, TODAY - timedelta(days), amount, kind=kind)


def empty(database: Database) -> None:
    """Take every customer away again."""
    with database.write() as connection:
        for table in (
            *("customer_order", "purchase_line", "purchase", "contact_event", "profile", "profile_search"),
            *("profile_words", "record_customer", "record_version", "customer", "source_record", "class_snapshot"),
        ):
            connection.exec_driver_sql(f"DELETE FROM {table}")


def test_each_customer_goes_where_it_went(services: Services) -> None:
    # 1 spends much both years, 2 much then little, 3 only now, 4 only then, 5 never.
    write(
        services,
        [(1, 500, 90_000), (1, 100, 80_000), (2, 450, 80_000), (2, 30, 1_000), (3, 20, 20_000), (4, 400, 1_000)],
        customers=5,
    )
    matrix = services.transitions.matrix("pmg", YEAR_AGO, TODAY)
    assert matrix.cell("large", "large").customers == 1
    assert matrix.cell("medium", "small").customers == 1
    assert matrix.cell("medium", "small").change_cents == 1_000 - 80_000
    assert matrix.cell(NOT_YET, "medium").customers == 1
    assert matrix.cell("small", NO_CLASS).customers == 1
    assert sum(passage.customers for passage in matrix.cells.values()) == 4
    assert matrix.customers_before == 3
    assert matrix.customers_after == 4
    assert matrix.share("large", "large") is None, "rows under 20 customers have no shares"


def test_members_are_the_customers_of_the_cells(services: Services) -> None:
    write(services, [(1, 500, 90_000), (1, 100, 80_000), (2, 450, 80_000), (3, 20, 20_000)])
    matrix = services.transitions.matrix("rfm", YEAR_AGO, TODAY)
    members = services.transitions.members("rfm", YEAR_AGO, TODAY)
    counted = Counter((before or NOT_YET, after or NOT_YET) for _, before, after in members)
    assert counted == {cell: passage.customers for cell, passage in matrix.cells.items()}
    assert [customer for customer, *_ in members] == [1, 2, 3]


days = st.integers(0, 1100)
orders = st.lists(st.tuples(st.integers(1, 8), days, st.integers(-5_000, 50_000).filter(bool)), max_size=30)
contacts = st.lists(st.tuples(st.integers(1, 8), days, st.sampled_from(["sent", "opened", "clicked"])), max_size=20)


@settings(max_examples=30, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(orders=orders, contacts=contacts, span=st.tuples(st.integers(0, 500), st.integers(1, 500)))
def test_totals_add_up_to_the_customers_of_each_day(
    services: Services, orders: Orders, contacts: list[tuple[int, int, str]], span: tuple[int, int]
) -> None:
    to_on = TODAY - timedelta(span[0])
    from_on = to_on - timedelta(span[1])
    empty(services.database)
    write(services, orders)
    with services.database.write() as connection:
        for customer, ago, kind in contacts:
            add_contact(connection, customer, TODAY - timedelta(ago), kind=kind)
    for segmentation in PLAIN:
        matrix = services.transitions.matrix(segmentation, from_on, to_on)
        for day, total in ((from_on, matrix.row_total), (to_on, matrix.column_total)):
            sizes = Counter(services.transitions.classes(segmentation, day).values())
            names = matrix.segmentation.classes
            assert {name: total(name).customers for name in names if total(name).customers} == sizes, segmentation
            customers = {c for c, ago, amount in orders if amount > 0 and TODAY - timedelta(ago) <= day}
            assert sum(sizes.values()) == len(customers)
        assert set(matrix.rows) >= {row for row, _ in matrix.cells}
        assert set(matrix.columns) >= {column for _, column in matrix.cells}


@settings(max_examples=25, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(orders=orders, later=orders)
def test_a_past_day_does_not_see_what_came_later(services: Services, orders: Orders, later: Orders) -> None:
    empty(services.database)
    write(services, [(customer, ago + 200, amount) for customer, ago, amount in orders])
    day = TODAY - timedelta(200)
    before = {name: services.transitions.classes(name, day) for name in PLAIN}
    with services.database.write() as connection:
        for customer, ago, amount in later:
            if ago < 200:
                kind = "sale" if amount > 0 else "refund"
                add_purchase(connection, customer, TODAY - timedelta(ago), amount, kind=kind)
        connection.exec_driver_sql("DELETE FROM class_snapshot")
    assert {name: services.transitions.classes(name, day) for name in PLAIN} == before


def test_classes_of_today_are_those_of_the_scores(services: Services) -> None:
    write(services, [(customer, 40 * customer, 1_000 * customer) for customer in range(1, 9)])
    services.scoring.refresh()
    with services.database.read() as connection:
        for name in ("rfm", "pmg"):
            rows = connection.execute(
                text("SELECT customer_id, coalesce(class, 'none') FROM customer_score WHERE score_id = :id"),
                {"id": name},
            )
            assert services.transitions.classes(name, TODAY) == {row[0]: row[1] for row in rows}


def test_money_is_that_of_the_year_up_to_each_day(services: Services) -> None:
    write(services, [(1, 800, 1_000), (1, 700, 2_000), (1, 300, 5_000), (1, 10, -500), (2, 366, 700)])
    matrix = services.transitions.matrix("activity", YEAR_AGO, TODAY)
    assert matrix.total.revenue_before_cents == 2_000 + 700
    assert matrix.total.revenue_after_cents == 4_500


def test_days_in_the_wrong_order_are_refused(services: Services) -> None:
    with pytest.raises(KnownError, match="transition_days"):
        services.transitions.matrix("rfm", TODAY, TODAY)


def test_unknown_segmentation_says_what_is_known(services: Services) -> None:
    with pytest.raises(KnownError, match=r"segmentation_unknown.*rfm, pmg, activity"):
        services.transitions.matrix("rmf", YEAR_AGO, TODAY)


def test_people_erased_between_the_days_are_counted_apart(services: Services) -> None:
    write(services, [(1, 500, 1_000)])
    with services.database.write() as connection:
        connection.exec_driver_sql(
            "INSERT INTO erased_person VALUES ('a', '2025-01-05T10:00:00+00:00'), ('b', '2025-01-05T10:00:00+00:00'), "
            "('c', '2025-02-05T10:00:00+00:00'), ('d', '2023-02-05T10:00:00+00:00')"
        )
    matrix = services.transitions.matrix("rfm", YEAR_AGO, TODAY)
    assert matrix.erased == 2
    assert matrix.total.customers == 1


def test_an_empty_workspace_has_an_empty_matrix(services: Services) -> None:
    matrix = services.transitions.matrix("rfm", YEAR_AGO, TODAY)
    assert matrix.cells == {}
    assert matrix.total.customers == 0
    assert services.transitions.first_day() is None
