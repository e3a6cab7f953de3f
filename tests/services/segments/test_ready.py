"""The segments that come with the application hold whom their names say."""

from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING

from app.models.domain.settings import ScorePolicy
from app.services.scoring.figures import refresh
from app.services.segments.ready import READY
from app.services.segments.rules import parse
from app.services.workspace.service import FIGURES_ON, set_setting
from tests.builders.workspace import add_contact, add_customer, add_purchase

if TYPE_CHECKING:
    from app.services.container import Services

TODAY = date(2025, 11, 18)


def test_each_holds_whom_its_name_says(services: Services) -> None:
    with services.database.write() as connection:
        for customer in range(1, 10):
            add_customer(connection, customer, email=f"c{customer}@example.org")
        add_purchase(connection, 1, TODAY - timedelta(60), 1000)
        for days in (10, 375, 380):
            add_purchase(connection, 2, TODAY - timedelta(days), 1000)
        for days in (10, 100, 200, 500):
            purchase = add_purchase(
                connection, 3, TODAY - timedelta(days), 1000, channel="web" if days == 10 else "shop"
            )
            connection.exec_driver_sql(
                "UPDATE purchase SET discount_e4 = ? WHERE id = ?", (100 * (days > 10), purchase)
            )
        add_contact(connection, 4, TODAY - timedelta(3), kind="abandoned_cart", channel="online")
        for customer, days, kind in ((5, 40, "clicked"), (5, 45, "clicked"), (6, 100, "opened"), (7, 400, "opened")):
            add_contact(connection, customer, TODAY - timedelta(days), kind=kind)
        connection.exec_driver_sql("INSERT INTO unusable_address VALUES ('c8@example.org', '2025-01-01')")
        refresh(connection, TODAY, ScorePolicy())
        set_setting(connection, FIGURES_ON, TODAY.isoformat())
    members = {segment.ready_id: services.segments.members(segment.id) for segment in services.segments.all()}
    assert members["second_purchase"] == [1]
    assert members["seasonal"] == [2]
    assert members["discount_hunters"] == [3]
    assert members["single_channel"] == [2]
    assert members["prospects"] == [4, 5, 6, 7, 8, 9]
    assert members["prospects_close"] == [4]
    assert members["prospects_comparing"] == [5]
    assert members["prospects_maturing"] == [6]
    assert members["incomplete_profiles"] == [8]
    sizes = [set(members[f"pmg_{size}"] or ()) for size in ("large", "medium", "small")]
    assert sum(map(len, sizes)) == len(set.union(*sizes)) == 3


def test_they_are_plain_rules_and_can_all_be_asked(services: Services) -> None:
    for ready_id, rule in READY.items():
        parse(rule)
        assert services.segments.members(rule) == [], ready_id


def test_an_older_workspace_gets_the_new_ones_and_not_those_put_aside(services: Services) -> None:
    with services.database.write() as connection:
        connection.exec_driver_sql("DELETE FROM segment WHERE ready_id IN ('seasonal', 'ambassadors')")
    services.segments.archive(services.segments.by_name("pmg_small").id)
    services.segments.delete(services.segments.by_name("pmg_medium").id)
    services.segments.ensure_ready()
    assert {segment.ready_id for segment in services.segments.all()} == set(READY) - {"pmg_small", "pmg_medium"}
