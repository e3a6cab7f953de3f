from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING, Any

import numpy as np
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import text

from app.models.domain.values import cents, epoch_day
from app.services.scoring.columns import read_features, stored_features, write_features
from app.services.scoring.features import FEATURES, fill_features
from tests.builders.workspace import add_customer, add_purchase

if TYPE_CHECKING:
    from sqlalchemy import Connection

    from app.models.db.engine import Database

TODAY = date(2025, 11, 18)
Order = tuple[int, int, str]


def features_of(database: Database, as_of: date = TODAY) -> dict[int, dict[str, Any]]:
    with database.write() as connection:
        fill_features(connection, as_of)
        assert_arrays_equal_stored(connection, as_of)
        rows = connection.exec_driver_sql("SELECT * FROM customer_feature").mappings()
        return {row["customer_id"]: {name: row[name] for name in FEATURES} for row in rows}


def assert_arrays_equal_stored(connection: Connection, as_of: date) -> None:
    stored, direct = stored_features(connection, as_of), read_features(connection, as_of)
    assert stored.customer_ids.tolist() == direct.customer_ids.tolist()
    for name in FEATURES:
        assert np.array_equal(stored[name], direct[name], equal_nan=True), name


def test_hand_computed_customer(database: Database) -> None:
    with database.write() as connection:
        add_customer(connection, 1)
        for days, amount, kind in ((400, 5000, "sale"), (100, 3000, "sale"), (100, 1000, "sale"), (40, -500, "refund")):
            add_purchase(connection, 1, TODAY - timedelta(days), amount, kind=kind)
    assert features_of(database)[1] == {
        "first_purchase_day": epoch_day(TODAY) - 400,
        "last_purchase_day": epoch_day(TODAY) - 100,
        "recency_days": 100,
        "purchase_count": 3,
        "revenue_cents": 8500,
        "purchase_count_12m": 2,
        "revenue_12m_cents": 3500,
        "average_basket_cents": 2833,
        "tempo_days": 300,
        "refunded_cents": 500,
    }


def test_customer_without_sale_has_a_row_of_zeros(database: Database) -> None:
    with database.write() as connection:
        add_customer(connection, 1)
        add_customer(connection, 2)
        add_purchase(connection, 2, TODAY, -700, kind="refund")
    features = features_of(database)
    assert features[1]["purchase_count"] == features[2]["purchase_count"] == 0
    assert features[1]["revenue_cents"] == 0
    assert features[2]["revenue_cents"] == -700
    assert features[2]["recency_days"] is None
    assert features[2]["average_basket_cents"] is None


def test_year_is_the_365_days_up_to_the_day(database: Database) -> None:
    with database.write() as connection:
        add_customer(connection, 1)
        add_purchase(connection, 1, TODAY - timedelta(364), 100)
        add_purchase(connection, 1, TODAY - timedelta(365), 100)
    assert features_of(database)[1]["purchase_count_12m"] == 1


def test_cents_are_rounded_once_from_the_exact_sum(database: Database) -> None:
    insert = text("INSERT INTO customer_order VALUES (:customer, 20000, :id, :sale, :net)")
    with database.write() as connection:
        for customer, net in ((1, -50), (2, 50)):
            add_customer(connection, customer)
            for number in range(3):
                values = {"customer": customer, "id": 10 * customer + number, "sale": net > 0, "net": net}
                connection.execute(insert, values)
    features = features_of(database)
    assert (features[2]["revenue_cents"], features[1]["revenue_cents"]) == (cents(150), cents(-150)) == (2, -2)


def test_arrays_read_directly_equal_the_stored_table(database: Database) -> None:
    with database.write() as connection:
        for number in range(1, 6):
            add_customer(connection, number)
            for days in range(0, 50 * number, 37):
                add_purchase(connection, number, TODAY - timedelta(days), 1000 + days)
    features_of(database)
    with database.write() as connection:
        write_features(connection, read_features(connection, TODAY))
        assert_arrays_equal_stored(connection, TODAY)


ORDERS = st.lists(
    st.tuples(st.integers(0, 800), st.integers(-500_000, 900_000), st.sampled_from(("sale", "refund"))), max_size=12
)


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=40)
@given(orders=ORDERS, later=ORDERS)
def test_later_orders_change_no_earlier_feature(database: Database, orders: list[Order], later: list[Order]) -> None:
    with database.write() as connection:
        for table in ("customer_order", "profile"):
            connection.exec_driver_sql(f"DELETE FROM {table}")
        connection.exec_driver_sql(
            "INSERT INTO profile (customer_id, kind, display_name, sort_name, record_count, source_count, search_text) "
            "VALUES (1, 'person', 'A', 'a', 1, 1, 'a')"
        )
        insert = "INSERT INTO customer_order VALUES (1, ?, ?, ?, ?)"
        day = epoch_day(TODAY)
        for number, (days, net, kind) in enumerate(orders):
            connection.exec_driver_sql(insert, (day - days, number, int(kind == "sale" and net > 0), net))
    before = features_of(database)
    with database.write() as connection:
        for number, (days, net, kind) in enumerate(later, 100):
            connection.exec_driver_sql(insert, (day + 1 + days, number, int(kind == "sale" and net > 0), net))
    assert features_of(database) == before
