"""Trends of customers: what the scores of each day say, kept until something changes."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING

import numpy as np

from app.models.domain.ports import NoProgress
from app.models.domain.settings import RfmPolicy
from app.services.insights import trends
from app.services.insights.calendar import trend_days
from app.services.insights.order_history import read_orders
from app.services.scoring.columns import read_features
from tests.builders.workspace import add_customer, add_purchase, fill

if TYPE_CHECKING:
    import pytest

    from app.services.container import Services


def test_days_are_the_last_twelve_month_ends_and_the_day() -> None:
    days = trend_days(date(2025, 11, 18))
    assert len(days) == 13
    assert (days[0], days[-2], days[-1]) == (date(2024, 11, 30), date(2025, 10, 31), date(2025, 11, 18))
    assert trend_days(date(2024, 2, 29))[-2:] == (date(2024, 1, 31), date(2024, 2, 29))


def test_a_class_by_hand(services: Services) -> None:
    with services.database.write() as connection:
        add_customer(connection, 1)
        add_customer(connection, 2)
        add_purchase(connection, 1, date(2023, 1, 5), 1_000)
        add_purchase(connection, 2, date(2025, 10, 20), 1_000)  # new from then on
    services.rebuild.refresh(unify=False)
    found = services.insights.trends(NoProgress())
    assert found.classes["new"].trend == (*(0,) * 11, 1, 1)
    assert (found.classes["new"].value, found.classes["new"].year_before) == (1, 0)
    assert found.active_customers.trend[-3:] == (0, 1, 1)
    assert found.active_customers.year_before == 0


def test_before_the_first_sale_there_is_no_number(services: Services) -> None:
    with services.database.write() as connection:
        add_customer(connection, 1)
        add_purchase(connection, 1, date(2025, 9, 5), 1_000)
    services.rebuild.refresh(unify=False)
    found = services.insights.trends(NoProgress())
    assert found.classes["new"].year_before is None
    assert found.classes["new"].trend == (*(None,) * 10, 1, 1, 1)
    assert found.active_customers.year_before is None
    assert found.active_customers.value == 1


def test_a_past_point_is_what_that_day_showed(services: Services) -> None:
    fill(services.database, customers=400)
    services.rebuild.refresh(unify=False)
    found = services.insights.trends(NoProgress())
    now = services.insights.figures()
    assert found.active_customers.value == now.active_customers
    assert {klass: year.value for klass, year in found.classes.items()} == dict(now.classes)
    services.rebuild.look_at(date(2025, 3, 31))
    then = services.insights.figures()
    place = found.days.index(date(2025, 3, 31))
    assert {klass: year.trend[place] for klass, year in found.classes.items()} == dict(then.classes)
    services.rebuild.look_at(date(2024, 11, 18))
    before = services.insights.figures()
    assert {klass: year.year_before for klass, year in found.classes.items()} == dict(before.classes)


def test_days_in_a_child_process_count_the_same(services: Services, monkeypatch: pytest.MonkeyPatch) -> None:
    fill(services.database, customers=60)
    services.rebuild.refresh(unify=False)
    here = services.insights.trends(NoProgress())
    monkeypatch.setattr(trends, "CHILD_FROM_CUSTOMERS", 0)
    with services.database.write() as connection:
        connection.exec_driver_sql("UPDATE import_batch SET created_at = '2025-11-18T09:30:00+00:00'")
    assert services.insights.trends(NoProgress()) == here


def test_new_evidence_is_seen(services: Services) -> None:
    with services.database.write() as connection:
        add_customer(connection, 1)
        add_purchase(connection, 1, date(2025, 10, 20), 1_000)
    services.rebuild.refresh(unify=False)
    assert services.insights.trends(NoProgress()).classes["new"].value == 1
    with services.database.write() as connection:
        add_customer(connection, 2)
        add_purchase(connection, 2, date(2025, 10, 25), 1_000)
    services.rebuild.refresh(unify=False)
    assert services.insights.trends(NoProgress()).classes["new"].trend[-2:] == (2, 2)


def test_changed_thresholds_make_another_state(services: Services) -> None:
    policy = services.workspace.score_policy()
    with services.database.read() as connection:
        usual = trends.state_of(connection, policy)
        assert usual == trends.state_of(connection, policy)
        own = replace(policy, rfm=RfmPolicy(method="thresholds"))
        assert usual != trends.state_of(connection, own)


def test_features_in_memory_are_those_of_the_scores(services: Services) -> None:
    fill(services.database, customers=500)
    with services.database.write() as connection:
        add_customer(connection, 501)
        add_purchase(connection, 501, date(2024, 1, 1), -1_000, kind="refund")  # a refund before the first sale
        add_purchase(connection, 501, date(2025, 1, 1), 500)
    services.rebuild.refresh(unify=False)
    with services.database.read() as connection:
        orders = read_orders(connection)
        for day in (date(2021, 1, 1), date(2023, 6, 30), date(2024, 2, 29), date(2025, 11, 18)):
            features, stored = orders.features(day), read_features(connection, day)
            known = np.isin(stored.customer_ids, orders.customer_ids)
            assert np.array_equal(features.customer_ids, stored.customer_ids[known])
            assert not stored["purchase_count"][~known].any()
            for name, column in features.columns.items():
                assert np.array_equal(column, stored[name][known], equal_nan=True), (name, day)


def test_no_order_at_all(services: Services) -> None:
    with services.database.write() as connection:
        add_customer(connection, 1)
    services.rebuild.refresh(unify=False)
    found = services.insights.trends(NoProgress())
    assert found.active_customers.value == 0
    assert found.classes["best"].trend == (None,) * 13
