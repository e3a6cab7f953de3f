from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from app.models.domain.settings import ScorePolicy
from app.services.scoring import email_activity, engagement
from app.services.scoring.columns import read_features
from app.services.scoring.engagement import DEFAULT_WEIGHTS, EngagementPolicy, save_engagement_policy
from app.services.workspace.service import FIGURES_ON, set_setting
from tests.builders.workspace import add_contact, add_customer, add_purchase

if TYPE_CHECKING:
    from sqlalchemy import Connection

    from app.models.db.engine import Database

TODAY = date(2025, 11, 18)
Event = tuple[str, int]


def add(connection: Connection, customer: int, *events: Event) -> None:
    """Add events (kind, days ago); "purchase" is a sale."""
    for kind, days_ago in events:
        if kind == "purchase":
            add_purchase(connection, customer, TODAY - timedelta(days_ago), 1000)
        else:
            add_contact(connection, customer, TODAY - timedelta(days_ago), kind=kind)


def scored(connection: Connection, as_of: date = TODAY) -> dict[int, tuple[float, str | None]]:
    classed, points = engagement.compute(read_features(connection, as_of), ScorePolicy(), connection)
    assert classed.values.tolist() == points.values.tolist()
    return {customer: (value, klass) for customer, value, klass in classed.rows()}


def activity(connection: Connection) -> dict[str, dict[int, float]]:
    columns = email_activity.compute(read_features(connection, TODAY), ScorePolicy(), connection)
    return {column.spec.id: {row[0]: row[1] for row in column.rows()} for column in columns}


def test_hand_computed_customers(database: Database) -> None:
    with database.write() as connection:
        for number in range(1, 7):
            add_customer(connection, number)
        add(connection, 1, ("purchase", 0), ("purchase", 0))  # S = 20, half of the way
        add(connection, 2, ("purchase", 180))  # S = 5: 100 · (1 − 2^(−1/4))
        add(connection, 3, ("purchase", 0), ("reviewed", 0), ("referred", 0), ("nps", 0), ("replied", 0))  # S = 40
        add(connection, 4, ("opened", 0), ("clicked", 0), ("sent", 0))  # S = 4
        add(connection, 5, ("opened", 0), ("complained", 0))  # S = −14
        assert scored(connection) == {
            1: (50.0, "active"),
            2: (15.9, "quiet"),
            3: (75.0, "very_active"),
            4: (12.9, "quiet"),
            5: (0.0, "silent"),
        }


def test_nothing_later_is_seen(database: Database) -> None:
    with database.write() as connection:
        add_customer(connection, 1)
        add(connection, 1, ("purchase", 100), ("opened", 100))
        before = scored(connection, TODAY - timedelta(50))
        add(connection, 1, ("purchase", 49), ("clicked", 10), ("complained", 1))
        assert scored(connection, TODAY - timedelta(50)) == before
        assert scored(connection) != before


KINDS = st.sampled_from(sorted(DEFAULT_WEIGHTS.keys() - {"called"}))  # calls are ours unless a file says otherwise


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=25)
@given(events=st.lists(st.tuples(KINDS, st.integers(0, 3000)), min_size=1, max_size=8), kind=KINDS)
def test_bounds_and_more_is_more(database: Database, events: list[Event], kind: str) -> None:
    with database.write() as connection:
        for table in ("contact_event", "customer_order", "purchase", "record_version", "profile", "record_customer"):
            connection.exec_driver_sql(f"DELETE FROM {table}")
        connection.exec_driver_sql("DELETE FROM source_record")
        add_customer(connection, 1)
        add(connection, 1, *events)
        before = scored(connection)[1][0]
        add(connection, 1, (kind, 5))
        after = scored(connection)[1][0]
        later = scored(connection, TODAY + timedelta(40))[1][0]
    assert 0 <= before <= 100
    assert (after >= before) if DEFAULT_WEIGHTS[kind] > 0 else (after <= before)
    if all(DEFAULT_WEIGHTS[one] > 0 for one in (kind, *(event[0] for event in events))):
        assert later <= after


def test_own_weights_change_the_score(database: Database) -> None:
    with database.write() as connection:
        add_customer(connection, 1)
        add(connection, 1, ("opened", 0), ("purchase", 90))
        save_engagement_policy(connection, EngagementPolicy({"opened": 20.0}, 90, 20.0, (50.0, 20.0, 5.0)))
        assert engagement.engagement_policy(connection).half_life_days == 90
        assert scored(connection) == {1: (50.0, "very_active")}


@pytest.mark.parametrize(
    ("field", "values"),
    [
        ("weights", {"weights": {"astrology": 1.0}}),
        ("weights", {"weights": {"opened": 1e9}}),
        ("half_life_days", {"half_life_days": 0}),
        ("half_points", {"half_points": 0.0}),
        ("levels", {"levels": (10.0, 30.0, 60.0)}),
    ],
)
def test_wrong_settings_are_refused(database: Database, field: str, values: dict[str, Any]) -> None:
    with database.write() as connection, pytest.raises(ValueError, match=field):
        save_engagement_policy(connection, EngagementPolicy(**values))


def test_reasons_say_what_weighs_most_and_what_was_preloaded(database: Database) -> None:
    with database.write() as connection:
        add_customer(connection, 1)
        add(connection, 1, ("purchase", 0), ("purchase", 0), ("unsubscribed", 0), ("opened", 0), ("opened", 1))
        connection.exec_driver_sql(
            "UPDATE contact_event SET detail = 'Apple Mail Privacy Protection' WHERE kind = 'opened' AND id = "
            "(SELECT max(id) FROM contact_event)"
        )
        set_setting(connection, FIGURES_ON, TODAY.isoformat())
        found = engagement.explain({"customer_id": 1}, {}, ScorePolicy(), connection)["engagement"]
    assert [(reason.code, dict(reason.params)) for reason in found] == [
        ("engagement_act", {"kind": "purchase", "times": 2, "weight": 20.0}),
        ("engagement_act", {"kind": "unsubscribed", "times": 1, "weight": -8.0}),
        ("engagement_act", {"kind": "opened", "times": 1, "weight": 1.0}),
        ("engagement_preloaded", {"times": 1}),
    ]


@pytest.mark.parametrize(
    ("sent_at", "opened_at", "counts"),
    [("08:00:00", "08:00:04", False), ("08:00:00", "08:05:00", True), ("08:00", "08:00", True), (None, None, True)],
)
def test_an_open_at_once_was_not_read(
    database: Database, sent_at: str | None, opened_at: str | None, *, counts: bool
) -> None:
    with database.write() as connection:
        add_customer(connection, 1)
        add(connection, 1, ("sent", 3), ("opened", 3))
        for kind, moment in (("sent", sent_at), ("opened", opened_at)):
            connection.exec_driver_sql("UPDATE contact_event SET happened_at = ? WHERE kind = ?", (moment, kind))
        assert (1 in scored(connection)) is counts
        assert activity(connection)["email_open_rate"] == {1: 100.0 if counts else 0.0}


def test_email_activity_by_hand(database: Database) -> None:
    with database.write() as connection:
        for number in range(1, 5):
            add_customer(connection, number)
        add(connection, 1, *(("sent", days) for days in (100, 70, 40, 10)))
        add(connection, 1, ("opened", 70), ("opened", 70), ("clicked", 70), ("opened", 10))
        add(connection, 2, ("sent", 5))
        add(connection, 3, ("opened", 5))
        found = activity(connection)
    assert found == {
        "email_open_rate": {1: 50.0, 2: 0.0},
        "email_click_rate": {1: 25.0, 2: 0.0},
        "email_activation_days": {1: 30.0},
        "email_life_days": {1: 60.0, 3: 0.0},
        "email_click_life_days": {1: 0.0},
    }
