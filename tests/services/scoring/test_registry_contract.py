"""What every score of the registry must hold, before its author writes a test."""

from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING

import pytest

from app.models.domain.settings import ScorePolicy
from app.services.scoring.figures import figures_at, refresh, score_at
from app.services.scoring.registry import SCORES, specs
from tests.builders.workspace import add_contact, add_customer, add_purchase, fill

if TYPE_CHECKING:
    from sqlalchemy import Connection

    from app.models.db.engine import Database

TODAY = date(2025, 11, 18)
EARLIER = TODAY - timedelta(200)
POLICIES = [ScorePolicy(), ScorePolicy(pmg_window_days=None), ScorePolicy(pmg_window_days=90)]

Scored = dict[str, dict[int, tuple[float, str | None]]]


def scored(connection: Connection, as_of: date = TODAY, policy: ScorePolicy | None = None) -> Scored:
    columns = score_at(connection, as_of, policy or ScorePolicy())
    return {column.spec.id: {row[0]: (row[1], row[2]) for row in column.rows()} for column in columns}


def test_ids_are_unique_and_every_spec_is_computed(database: Database) -> None:
    ids = [spec.id for spec in specs()]
    assert len(set(ids)) == len(ids)
    with database.read() as connection:
        assert list(scored(connection)) == ids


@pytest.mark.parametrize("policy", POLICIES, ids=["year", "ever", "quarter"])
def test_values_and_classes_keep_to_their_spec(database: Database, policy: ScorePolicy) -> None:
    fill(database, customers=300)
    with database.write() as connection:
        for number, kind in enumerate(("clicked", "claimed", "referred"), 1):
            add_contact(connection, number, TODAY, kind=kind)
    with database.read() as connection:
        found = scored(connection, policy=policy)
    for spec in specs():
        for value, klass in found[spec.id].values():
            assert spec.lowest is None or value >= spec.lowest
            assert spec.highest is None or value <= spec.highest
            assert klass is None or klass in spec.classes or spec.has_open_classes
        assert found[spec.id]


def test_adding_later_purchases_changes_no_earlier_score(database: Database) -> None:
    fill(database, customers=200)
    with database.write() as connection:
        before = scored(connection, EARLIER)
        for number in range(1, 200, 3):
            add_purchase(connection, number, TODAY, 50_000)
        assert scored(connection, EARLIER) == before
        assert scored(connection, TODAY) != before


def test_order_of_rows_does_not_matter(database: Database) -> None:
    """The same purchases under other ids, and customers whose ids run the other way, have the same scores."""
    fill(database, customers=150)
    with database.write() as connection:
        before = scored(connection)
        for table in ("customer_order", "profile", "record_customer"):
            connection.exec_driver_sql(f"UPDATE {table} SET customer_id = -customer_id")
        for table, column in (("customer_order", "purchase_id"), ("purchase_line", "purchase_id"), ("purchase", "id")):
            connection.exec_driver_sql(f"UPDATE {table} SET {column} = 1000000 - {column}")
        after = scored(connection)
    assert {s: {-number: row for number, row in rows.items()} for s, rows in after.items()} == before


def test_stored_and_temporary_figures_equal_those_computed_directly(database: Database) -> None:
    fill(database, customers=120)
    with database.write() as connection:
        refresh(connection, TODAY, ScorePolicy())
    for as_of in (TODAY, EARLIER):
        with (
            database.read() as connection,
            figures_at(connection, as_of, ScorePolicy(), with_scores=True) as tables,
        ):
            wanted = scored(connection, as_of)
            for table in (tables.score, *(["customer_score"] if as_of == TODAY else [])):
                rows = connection.exec_driver_sql(f"SELECT score_id, customer_id, value, class FROM {table}").all()
                found: Scored = {spec.id: {} for spec in specs()}
                for score_id, customer_id, value, klass in rows:
                    found[score_id][customer_id] = (value, klass)
                assert found == wanted
    with database.read() as connection:
        assert not connection.exec_driver_sql("SELECT * FROM temp.sqlite_master").all()


OF_PROSPECTS_TOO = {"vpec_buyer", "rfm_group"}


@pytest.mark.parametrize("amounts", [[], [1000], [-1000], [1000, 1000, 1000], [0, 0]], ids=str)
def test_degenerate_shops(database: Database, amounts: list[int]) -> None:
    with database.write() as connection:
        for number, amount in enumerate(amounts, 1):
            add_customer(connection, number)
            add_purchase(connection, number, TODAY, amount, kind="sale" if amount > 0 else "refund")
        refresh(connection, TODAY, ScorePolicy())
        with_sale = {number for number, amount in enumerate(amounts, 1) if amount > 0}
        found = scored(connection)
        of_buyers = [spec.id for spec in specs() if spec.minimum_customers == 1 and spec.id not in OF_PROSPECTS_TOO]
        assert all(set(found[score_id]) == with_sale for score_id in of_buyers)
        assert all(set(rows) <= with_sale for score_id, rows in found.items() if score_id not in OF_PROSPECTS_TOO)


def test_ten_years_of_gap_and_negative_totals(database: Database) -> None:
    with database.write() as connection:
        add_customer(connection, 1)
        add_purchase(connection, 1, date(2014, 1, 1), 1000)
        add_purchase(connection, 1, TODAY, -90_000, kind="refund")
        add_customer(connection, 2)
        add_purchase(connection, 2, TODAY, 1000)
        found = scored(connection)
    assert found["pmg"] == {1: (-90_000, None), 2: (1000, "large")}
    assert found["rfm"][2][1] == "new"


SHOPS: dict[str, list[tuple[int, int, int]]] = {
    "one customer": [(1, 300, 1000), (1, 10, 2000)],
    "all bought once": [(number, number, 1000 + number) for number in range(1, 121)],
    "one bought everything": [(1, days, 500_000) for days in range(0, 900, 3)],
    "all on one day": [(number, 40, 1000) for number in range(1, 121)],
    "negative totals": [row for n in range(1, 61) for row in ((n, n + 5, 1000), (n, n, -3000))],
    "ten years of gap": [row for n in range(1, 61) for row in ((n, 3700 + n, 1000), (n, n, 1000))],
}
"""Customer, days ago, cents; shops that break averages, logarithms and fits."""


@pytest.mark.parametrize("name", SHOPS)
def test_shops_that_break_averages_are_scored_or_refused(database: Database, name: str) -> None:
    with database.write() as connection:
        for number in sorted({row[0] for row in SHOPS[name]}):
            add_customer(connection, number)
        for customer, days, amount in SHOPS[name]:
            add_purchase(connection, customer, TODAY - timedelta(days), amount, kind="sale" if amount > 0 else "refund")
        refresh(connection, TODAY, ScorePolicy())
        found = scored(connection)
        bad = "SELECT count(*) FROM customer_score WHERE value IS NULL AND class IS NULL OR abs(value) > 1e12"
        assert connection.exec_driver_sql(bad).scalar_one() == 0
    for spec in specs():
        for value, _ in found[spec.id].values():
            assert value == value  # noqa: PLR0124 - NaN alone differs from itself
            assert spec.lowest is None or value >= spec.lowest
            assert spec.highest is None or value <= spec.highest
    assert set(found["rfm"]) == {row[0] for row in SHOPS[name] if row[2] > 0}


def test_two_currencies_add_as_written(database: Database) -> None:
    """Amounts are not converted: the scores stand on the sums that the profile shows."""
    with database.write() as connection:
        add_customer(connection, 1)
        add_purchase(connection, 1, TODAY, 1000)
        foreign = add_purchase(connection, 1, TODAY, 2000)
        connection.exec_driver_sql("UPDATE purchase SET currency = 'CHF' WHERE id = ?", (foreign,))
        assert scored(connection)["pmg"] == {1: (3000, "large")}


def test_every_score_can_say_why(database: Database) -> None:
    fill(database, customers=150)
    with database.write() as connection:
        refresh(connection, TODAY, ScorePolicy())
        found = scored(connection)
        for customer_id in found["rfm"]:
            known = connection.exec_driver_sql(
                "SELECT * FROM customer_feature WHERE customer_id = ?", (customer_id,)
            ).mappings()
            scores = {score_id: rows[customer_id] for score_id, rows in found.items() if customer_id in rows}
            row = dict(known.one())
            modules = [module for module in SCORES if any(spec.id in scores for spec in module.SPECS)]
            reasons = [module.explain(row, scores, ScorePolicy(), connection) for module in modules]
            said = {score_id for by_score in reasons for score_id, why in by_score.items() if why}
            assert said == set(scores)
