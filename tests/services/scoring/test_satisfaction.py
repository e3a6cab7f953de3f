from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING

import pytest

from app.models.domain.settings import ScorePolicy
from app.services.scoring import satisfaction
from app.services.scoring.columns import read_features
from app.services.workspace.service import FIGURES_ON, set_setting
from tests.builders.workspace import add_contact, add_customer, add_purchase

if TYPE_CHECKING:
    from sqlalchemy import Connection

    from app.models.db.engine import Database

TODAY = date(2025, 11, 18)
Found = dict[str, dict[int, tuple[float, str | None]]]


def say(
    connection: Connection,
    customer: int,
    kind: str,
    days_ago: int,
    score: float | None = None,
    best: float | None = None,
    *,
    detail: str | None = None,
    other: str | None = None,
) -> None:
    add_contact(connection, customer, TODAY - timedelta(days_ago), kind=kind, channel="online")
    connection.exec_driver_sql(
        "UPDATE contact_event SET score = ?, score_of = ?, detail = ?, other_person = ? "
        "WHERE id = (SELECT max(id) FROM contact_event)",
        (score, best, detail, other),
    )


def scored(connection: Connection, as_of: date = TODAY) -> Found:
    columns = satisfaction.compute(read_features(connection, as_of), ScorePolicy(), connection)
    return {column.spec.id: {row[0]: (row[1], row[2]) for row in column.rows()} for column in columns}


@pytest.mark.parametrize(
    ("kind", "score", "best", "points", "klass"),
    [
        ("nps", 9, None, 9.0, "promoter"),
        ("nps", 8, 10, 8.0, "passive"),
        ("nps", 7, 10, 7.0, "passive"),
        ("nps", 6, 10, 6.0, "detractor"),
        ("reviewed", 5, 5, 10.0, "promoter"),
        ("reviewed", 4, 5, 8.0, "passive"),
        ("reviewed", 3, 5, 6.0, "detractor"),
        ("answered", 17, 20, 8.5, "passive"),
        ("answered", -1, 5, 0.0, "detractor"),
    ],
)
def test_answers_by_hand(
    database: Database, kind: str, score: float, best: float | None, points: float, klass: str
) -> None:
    with database.write() as connection:
        add_customer(connection, 1)
        say(connection, 1, kind, 3, score, best)
        found = scored(connection)
    assert found["satisfaction"] == {1: (points, klass)}
    assert found["satisfaction_points"] == {1: (points, None)}


def test_the_latest_answer_counts_and_the_worst_of_its_day(database: Database) -> None:
    with database.write() as connection:
        for number in (1, 2):
            add_customer(connection, number)
        for days, score in ((100, 2), (10, 10)):
            say(connection, 1, "nps", days, score)
        for score in (4, 9):
            say(connection, 2, "nps", 10, score)
        found = scored(connection)["satisfaction"]
        earlier = scored(connection, TODAY - timedelta(50))["satisfaction"]
    assert found == {1: (10.0, "promoter"), 2: (4.0, "detractor")}
    assert earlier == {1: (2.0, "detractor")}


@pytest.mark.parametrize(
    ("detail", "answer_days_ago", "complaint_days_ago", "expected"),
    [
        (None, 50, 10, (3.0, "detractor")),
        ("Résolu, remboursé", 50, 10, (9.0, "promoter")),
        ("Non résolu", 50, 10, (3.0, "detractor")),
        ("unresolved", 50, 10, (3.0, "detractor")),
        (None, 5, 10, (9.0, "promoter")),
        (None, 500, 400, (9.0, "promoter")),
        ("a late repas, enclos", 50, 10, (3.0, "detractor")),
    ],
)
def test_complaints_and_how_they_ended(
    database: Database,
    detail: str | None,
    answer_days_ago: int,
    complaint_days_ago: int,
    expected: tuple[float, str],
) -> None:
    with database.write() as connection:
        add_customer(connection, 1)
        say(connection, 1, "nps", answer_days_ago, 9)
        say(connection, 1, "claimed", complaint_days_ago, detail=detail)
        assert scored(connection)["satisfaction"] == {1: expected}


def test_whom_customers_brought(database: Database) -> None:
    with database.write() as connection:
        for number in range(1, 6):
            add_customer(connection, number, email=f"c{number}@example.org")
        say(connection, 1, "nps", 90, 10)
        say(connection, 1, "referred", 80, other="C2@example.org")
        add_purchase(connection, 2, TODAY - timedelta(100), 9900)
        add_purchase(connection, 2, TODAY - timedelta(40), 2550)
        add_purchase(connection, 2, TODAY - timedelta(30), -50, kind="refund")
        add_purchase(connection, 2, TODAY + timedelta(1), 7700)
        say(connection, 3, "referred", 20, other="Prénom4 Nom4")
        say(connection, 4, "nps", 5, 9)
        for days in (8, 9):
            say(connection, 5, "referred", days, other="nobody@example.org")
        found = scored(connection)
    assert found["influence"] == {
        1: (1.0, "ambassador"),
        3: (1.0, "recommends"),
        4: (0.0, "could_recommend"),
        5: (2.0, "ambassador"),
    }
    assert found["referrals_brought"] == {1: (2500.0, None), 3: (0.0, None), 5: (0.0, None)}


def test_reasons(database: Database) -> None:
    with database.write() as connection:
        add_customer(connection, 1)
        say(connection, 1, "nps", 90, 10)
        say(connection, 1, "claimed", 3)
        set_setting(connection, FIGURES_ON, TODAY.isoformat())
        scores = {score_id: rows[1] for score_id, rows in scored(connection).items() if 1 in rows}
        found = satisfaction.explain({"customer_id": 1}, scores, ScorePolicy(), connection)
    assert set(found) == {"satisfaction", "satisfaction_points"}
    assert [reason.code for reason in found["satisfaction"]] == ["satisfaction_answer", "satisfaction_complaint"]
    assert found["satisfaction"][1].params == {"on": "2025-11-15"}


def test_nobody_said_anything(database: Database) -> None:
    with database.write() as connection:
        add_customer(connection, 1)
        say(connection, 1, "reviewed", 3)
        assert all(not rows for rows in scored(connection).values())
