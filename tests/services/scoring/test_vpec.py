"""VPEC by hand: its parts multiply, prospects count through their like, classes say where a customer is."""

from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING

import pytest

from app.models.domain.settings import ScorePolicy
from app.services.scoring import vpec_model
from app.services.scoring.figures import score_at
from tests.builders.workspace import add_contact, add_customer, add_purchase, fill

if TYPE_CHECKING:
    from sqlalchemy import Connection

    from app.models.db.engine import Database
    from app.services.container import Services

TODAY = date(2025, 11, 18)


def scored(connection: Connection, as_of: date = TODAY) -> dict[str, dict[int, tuple[float, str | None]]]:
    columns = score_at(connection, as_of, ScorePolicy())
    return {column.spec.id: {row[0]: (row[1], row[2]) for row in column.rows()} for column in columns}


def test_the_parts_multiply(services: Services) -> None:
    """100 € each year for two years, last today: evolution 1, and too few customers for a lifetime value."""
    with services.database.write() as connection:
        add_customer(connection, 1)
        for days in (0, 400):
            add_purchase(connection, 1, TODAY - timedelta(days), 10_000)
    services.scoring.refresh()
    lines = {line.score_id: line for line in services.scoring.explain(1)}
    points = lines["engagement_points"].value
    assert points is not None
    factor = 0.75 + 0.5 * points / 100
    assert lines["vpec"].value == pytest.approx(10_000 * factor, abs=1)
    said = {reason.code: dict(reason.params) for reason in lines["vpec"].reasons}
    assert said["vpec_margin"] == {"cents": 10_000, "horizon_days": 365}
    assert said["vpec_engagement"]["factor"] == pytest.approx(factor, abs=0.001)
    assert said["vpec_evolution"] == {"factor": 1.0, "recent_cents": 10_000, "before_cents": 10_000}
    quality = services.scoring.quality("vpec")
    assert quality is not None
    assert (quality.level, quality.reasons[0].code) == ("indicative", "vpec_by_last_year")


def test_evolution_compares_two_years_and_classes_follow(database: Database) -> None:
    with database.write() as connection:
        for number, (before, since) in enumerate(((10_000, 90_000), (90_000, 10_000), (30_000, 30_000)), 1):
            add_customer(connection, number)
            add_purchase(connection, number, TODAY - timedelta(500), before, channel="web")
            add_purchase(connection, number, TODAY - timedelta(100), since, channel="web" if number == 1 else "shop")
        add_customer(connection, 4)
        add_purchase(connection, 4, TODAY - timedelta(900), 1000)
        add_customer(connection, 5)
        add_purchase(connection, 5, TODAY - timedelta(9), 1000)
        found = scored(connection)
    assert [found["vpec"][number][1] for number in range(1, 6)] == ["rising", "dropping", "steady", "steady", "steady"]
    assert [found["vpec_tenure"][n][1] for n in range(1, 6)] == ["old", "old", "old", "old", "recent"]
    assert [found["vpec_buyer"][n][1] for n in range(1, 6)] == ["multi", "multi", "multi", "single", "single"]
    assert [found["vpec_channels"][n][1] for n in range(1, 6)] == ["single", "multi", "multi", "single", "single"]
    assert [found["vpec_activity"][n][1] for n in range(1, 6)] == ["active", "dropping", "active", "dropping", "active"]
    assert found["vpec_bond"][4][1] == "at_risk"
    assert found["vpec"][4][0] == 0
    points = [found["vpec_points"][n][0] for n in range(1, 6)]
    assert points[0] == max(points)
    assert points[3] == min(points)
    assert all(0 <= value <= 100 for value in points)


def test_prospects_count_through_their_like(database: Database) -> None:
    """Of forty people known for two years, twenty who clicked; half of these bought within the year, no other did."""
    since = (TODAY - timedelta(730)).isoformat()
    with database.write() as connection:
        for number in range(1, 43):
            add_customer(connection, number, created_on=since)
            if number <= 20 or number == 41:
                add_contact(connection, number, TODAY - timedelta(400 if number <= 20 else 10), kind="clicked")
            if number <= 10:
                add_purchase(connection, number, TODAY - timedelta(30), 10_000)
        found = scored(connection)
    chance = (10 + vpec_model.DRAWN * 10 / 41) / (20 + vpec_model.DRAWN)
    new_customer = [found["vpec"][number][0] for number in range(1, 11)]
    assert len(set(new_customer)) == 1
    assert found["vpec_buyer"][41] == (2, "prospect")
    assert found["vpec"][41][0] == pytest.approx(chance * 10_000, rel=0.2)
    assert found["vpec"][41][0] > found["vpec"][42][0] > 0
    assert found["vpec"][41][1] == "prospect"
    assert found["vpec_points"][41][0] < found["vpec_points"][1][0]


def test_a_prospect_is_told_of_its_like(services: Services) -> None:
    since = (TODAY - timedelta(730)).isoformat()
    with services.database.write() as connection:
        for number in range(1, 43):
            add_customer(connection, number, created_on=since)
            if number <= 20 or number == 41:
                add_contact(connection, number, TODAY - timedelta(400 if number <= 20 else 10), kind="clicked")
            if number <= 10:
                add_purchase(connection, number, TODAY - timedelta(30), 10_000)
    services.scoring.refresh()
    reasons = {line.score_id: line.reasons for line in services.scoring.explain(41)}["vpec"]
    assert reasons[0].params == {"prospects": 20, "bought": 10, "horizon_days": 365}
    assert reasons[1].code == "vpec_new_customer"
    reasons = {line.score_id: line.reasons for line in services.scoring.explain(42)}["vpec"]
    assert reasons[0].params["bought"] == 0


def test_without_enough_seen_prospects_have_no_value(services: Services) -> None:
    with services.database.write() as connection:
        add_customer(connection, 1)
        add_purchase(connection, 1, TODAY, 1000)
        add_customer(connection, 2)
    services.scoring.refresh()
    quality = services.scoring.quality("vpec")
    assert quality is not None
    assert quality.reasons[-1].code == "vpec_prospects_unknown"
    assert [line.score_id for line in services.scoring.explain(2)] == ["vpec_buyer", "rfm_group"]


def test_months_value_prospects_as_of_their_own_day(services: Services) -> None:
    with services.database.write() as connection:
        for number in range(1, 81):
            add_customer(connection, number, created_on=(TODAY - timedelta(700)).isoformat())
            if number <= 40:
                add_purchase(connection, number, TODAY - timedelta(300 - number), 10_000)
    services.scoring.refresh()
    months = services.scoring.potential_months(months=4)
    with services.database.read() as connection:
        stored = connection.exec_driver_sql(
            "SELECT count(*), sum(value) FROM customer_score WHERE score_id = 'vpec' AND class = 'prospect'"
        ).one()
    assert months[-1].prospects == stored[0] == 40
    assert months[-1].prospects_cents == pytest.approx(stored[1], rel=0.001)
    with services.database.write() as connection:
        for number in range(41, 81):
            add_purchase(connection, number, TODAY, 10_000)
    services.scoring.refresh()
    again = services.scoring.potential_months(months=4)
    assert again[:-1] == months[:-1]
    assert again[-1].prospects == 0


def test_months_end_with_the_stored_value_and_know_nothing_later(services: Services) -> None:
    fill(services.database, customers=300)
    services.scoring.refresh()
    months = services.scoring.potential_months(months=6)
    assert [month.as_of for month in months][-2:] == ["2025-10-31", "2025-11-18"]
    with services.database.write() as connection:
        stored = connection.exec_driver_sql(
            "SELECT count(*), sum(value) FROM customer_score WHERE score_id = 'vpec' AND class <> 'prospect'"
        ).one()
        assert months[-1].customers == stored[0]
        assert months[-1].value_cents == pytest.approx(stored[1], rel=0.001)
        for number in range(1, 300, 2):
            add_purchase(connection, number, TODAY, 90_000)
    services.scoring.refresh()
    again = services.scoring.potential_months(months=6)
    assert again[:-1] == months[:-1]
    assert again[-1].value_cents > months[-1].value_cents
    one = services.scoring.potential_months(customer_id=1, months=3)
    assert [month.customers for month in one] == [1] * len(one)
    assert services.scoring.potential_months(customer_id=999_999) == ()
