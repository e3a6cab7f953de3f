from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING, Any

import numpy as np
import pytest
from sqlalchemy import text

from app.services.scoring.history import read_history
from app.services.scoring.wide_features import CONTACT_FEATURES, WIDE_FEATURES, rows, wide_features
from tests.builders.workspace import add_customer, add_purchase, fill

if TYPE_CHECKING:
    from app.models.db.engine import Database
    from app.services.scoring.columns import FeatureTable

TODAY = date(2025, 11, 18)
KINDS = ("sent", "opened", "clicked", "replied", "visited", "called", "bounced", "unsubscribed", "complained")


def add_contact(connection: Any, customer_id: int, kind: str, day: date) -> None:
    direction = "out" if kind == "sent" else "in"
    connection.execute(
        text(
            "INSERT INTO contact_event (record_id, kind, channel, direction, happened_on, is_live) "
            "VALUES (:record, :kind, 'email', :direction, :day, 1)"
        ),
        {"record": customer_id, "kind": kind, "direction": direction, "day": day.isoformat()},
    )


def table_of(database: Database, as_of: date = TODAY) -> FeatureTable:
    with database.read() as connection:
        return wide_features(connection, as_of)


def test_hand_computed_customer(database: Database) -> None:
    with database.write() as connection:
        add_customer(connection, 1)
        for days, amount, kind in ((400, 5000, "sale"), (100, 3000, "sale"), (100, 1000, "sale"), (20, 700, "sale")):
            add_purchase(connection, 1, TODAY - timedelta(days), amount, kind=kind)
        add_purchase(connection, 1, TODAY - timedelta(7), -500, kind="refund")
        for kind, days in (("sent", 200), ("sent", 90), ("sent", 89), ("opened", 88), ("replied", 3)):
            add_contact(connection, 1, kind, TODAY - timedelta(days))
    (row,) = rows(table_of(database))
    wanted = {
        "customer_id": 1, "purchase_count": 4, "purchase_days": 3, "purchase_days_30d": 1, "purchase_days_90d": 1,
        "revenue_30d_cents": 700, "revenue_90d_cents": 700, "mean_gap_days": 190, "last_gap_days": 80,
        "refund_count": 1, "last_refund_days": 7, "sent_count": 3, "sent_count_90d": 1, "sent_days": 89,
        "opened_count": 1, "opened_days": 88, "clicked_count": 0, "clicked_days": None, "incoming_count": 2,
        "incoming_days": 3,
    }  # fmt: skip
    assert {name: row[name] for name in wanted} == wanted


def test_customer_without_anything_has_a_row(database: Database) -> None:
    with database.write() as connection:
        add_customer(connection, 1)
    table = table_of(database)
    assert tuple(table.columns) == WIDE_FEATURES
    assert table["purchase_days"].tolist() == table["sent_count"].tolist() == [0]
    assert np.isnan(table["mean_gap_days"]).all()


@pytest.mark.parametrize("feature", WIDE_FEATURES)
def test_what_comes_later_changes_no_feature_as_of_before(database: Database, feature: str) -> None:
    """Later sales, refunds and contacts of every kind change each feature of today, and none of before."""
    before = TODAY - timedelta(30)
    with database.write() as connection:
        for number in (1, 2):
            add_customer(connection, number)
        for customer, days in ((1, 300), (1, 120), (1, 50), (2, 45)):
            add_purchase(connection, customer, TODAY - timedelta(days), 1000 + days)
        add_purchase(connection, 1, TODAY - timedelta(40), -300, kind="refund")
        for kind in KINDS:
            add_contact(connection, 1, kind, TODAY - timedelta(60))
    earlier, today = table_of(database, before)[feature], table_of(database)[feature]
    with database.write() as connection:
        add_customer(connection, 3)
        for customer in (1, 2, 3):
            add_purchase(connection, customer, TODAY - timedelta(29), 77_700)
            add_purchase(connection, customer, TODAY - timedelta(29), 100)
            add_purchase(connection, customer, TODAY, -100, kind="refund")
            for kind in KINDS:
                add_contact(connection, customer, kind, TODAY - timedelta(29))
    assert np.array_equal(table_of(database, before)[feature][:2], earlier, equal_nan=True)
    assert not np.array_equal(table_of(database)[feature], np.append(today, np.nan), equal_nan=True)


def test_history_holds_every_order_as_the_index_does(database: Database) -> None:
    fill(database, customers=3000)
    with database.read() as connection:
        ids = np.array(connection.exec_driver_sql("SELECT customer_id FROM profile ORDER BY 1").all()).reshape(-1)
        history = read_history(connection, TODAY, ids)
        sold = connection.exec_driver_sql(
            "SELECT customer_id, day, sum(net_e4), count(*) FROM customer_order "
            "WHERE is_sale AND day <= ? GROUP BY 1, 2",
            (history.last_day,),
        ).all()
    sales = history.sales
    places = np.repeat(np.arange(len(ids)), np.diff(sales.starts))
    found = zip(
        ids[places].tolist(), sales.days.tolist(), np.diff(sales.amounts_e4).tolist(), np.diff(sales.counts).tolist(),
        strict=True,
    )  # fmt: skip
    assert list(found) == [tuple(row) for row in sold]
    assert history.first_day == min(row[1] for row in sold)


def test_contacts_of_every_kind_are_counted() -> None:
    assert {f"{kind}_count" for kind in KINDS} <= set(CONTACT_FEATURES)
