"""What is kept of past days counts only while every fact stays as it is."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from app.models.domain.ports import NoProgress
from app.models.domain.transition import Refusal
from app.services.import_job import import_and_derive
from app.services.importing.mapping.types import CustomField
from app.services.transitions.snapshots import MOST_KEPT, facts_stamp, read_snapshot
from tests.builders.workspace import fill

if TYPE_CHECKING:
    from app.models.domain.changes import Changes
    from app.services.container import Services
    from tests.fakes import FixedClock

TODAY = date(2025, 11, 18)
YEAR_AGO = date(2024, 11, 18)
SALES = "order,date,amount,email,last name,first name\n" + "".join(
    f"A{number},{(TODAY - timedelta(17 * number)).isoformat()},{10 + number % 7 * 30}.00,c{number % 12}@example.org,"
    f"Martin{'abcdefghijkl'[number % 12]},Paul\n"
    for number in range(1, 60)
)
PEOPLE = "email,last name,first name,Palier\n" + "".join(
    f"c{number}@example.org,Martin{'abcdefghijkl'[number]},Paul,{'Or' if number % 3 else 'Argent'}\n"
    for number in range(12)
)
MORE = (
    "order,date,amount,email,last name,first name\n"
    "B1,2025-11-01,900.00,c1@example.org,Martinb,Paul\nB2,2024-05-01,50.00,new@example.org,Rossi,Anne\n"
)


@pytest.fixture
def shop(services: Services, tmp_path: Path) -> Services:
    bring(services, tmp_path / "people.csv", PEOPLE)
    bring(services, tmp_path / "sales.csv", SALES)
    return services


def bring(services: Services, path: Path, content: str) -> int:
    path.write_text(content, "utf-8")
    plan = services.importing.preview(path).plan
    if "Palier" in content:
        mapping = replace(plan.mapping, custom={"Palier": CustomField("Palier", "text")})
        plan = services.importing.preview(path, mapping=mapping).plan
    import_and_derive(services, [plan], NoProgress())
    return max(batch.batch_id for batch in services.importing.batches())


def stamp(services: Services) -> str:
    with services.database.read() as connection:
        return facts_stamp(connection)


def kept_days(services: Services) -> list[str]:
    with services.database.read() as connection:
        return list(connection.exec_driver_sql("SELECT day_on FROM class_snapshot ORDER BY 1").scalars())


def assert_made_anew_after(services: Services, act: Callable[[], object]) -> None:
    """Ask, act, ask again: what is answered then is what a workspace without anything kept answers."""
    services.transitions.matrix("rfm", YEAR_AGO, TODAY)
    assert kept_days(services) == ["2024-11-18", "2025-11-18"]
    act()
    with services.database.read() as connection:
        facts = facts_stamp(connection)
        assert read_snapshot(connection, "rfm", TODAY, facts) is None
    after = services.transitions.matrix("rfm", YEAR_AGO, TODAY)
    with services.database.write() as connection:
        connection.exec_driver_sql("DELETE FROM class_snapshot")
    assert services.transitions.matrix("rfm", YEAR_AGO, TODAY) == after


def test_days_seen_are_read_not_made(shop: Services) -> None:
    first = shop.transitions.matrix("pmg", YEAR_AGO, TODAY)
    with shop.database.write() as connection:
        connection.exec_driver_sql("DELETE FROM customer_order")  # a change that no program of ours makes
    assert shop.transitions.matrix("pmg", YEAR_AGO, TODAY) == first


def test_an_import_and_its_withdrawal(shop: Services, tmp_path: Path) -> None:
    before = shop.transitions.matrix("rfm", YEAR_AGO, TODAY)
    batches: list[int] = []
    assert_made_anew_after(shop, lambda: batches.append(bring(shop, tmp_path / "more.csv", MORE)))
    assert shop.transitions.matrix("rfm", YEAR_AGO, TODAY) != before

    def withdraw() -> None:
        shop.importing.withdraw(batches[0])
        shop.rebuild.refresh()

    assert_made_anew_after(shop, withdraw)
    assert shop.transitions.matrix("rfm", YEAR_AGO, TODAY) == before


def test_a_merge_and_its_undo(shop: Services) -> None:
    def records(*customers: int) -> list[int]:
        with shop.database.read() as connection:
            rows = connection.exec_driver_sql("SELECT record_id FROM record_customer ORDER BY customer_id LIMIT 2")
            return list(rows.scalars())

    done: list[Changes] = []

    def join() -> None:
        done.append(shop.identity.decide(records(), "same"))
        shop.rebuild.refresh()

    def undo() -> None:
        assert done[0].undo is not None
        shop.undo(done[0].undo, NoProgress())

    assert_made_anew_after(shop, join)
    assert_made_anew_after(shop, undo)


def test_a_correction_of_a_tier(shop: Services) -> None:
    with shop.database.read() as connection:
        field = connection.exec_driver_sql("SELECT id FROM custom_field WHERE name = 'Palier'").scalar_one()
        customer = connection.exec_driver_sql("SELECT min(customer_id) FROM profile").scalar_one()
    assert_made_anew_after(shop, lambda: shop.corrections.correct(customer, f"custom:{field}", "Platine"))
    assert shop.transitions.classes("custom.text.Palier", TODAY)[customer] == "=Platine"


def test_thresholds(shop: Services) -> None:
    policy = shop.workspace.score_policy()
    assert_made_anew_after(shop, lambda: shop.workspace.save_score_policy(replace(policy, pmg_large_share=0.3)))


def test_the_rule_of_a_segment(shop: Services) -> None:
    rule = {"field": "purchase_count", "op": "at_least", "value": 5}
    changes = shop.segments.create("Fidèles à moi", rule)
    number = int(str((changes.params or {})["segment_id"]))
    before = shop.transitions.classes(f"segments:{number}", TODAY)
    shop.segments.update(number, "Fidèles à moi", {**rule, "value": 1})
    after = shop.transitions.classes(f"segments:{number}", TODAY)
    assert set(before.values()) == {str(number), "none"} != set(after.values()) == {str(number)}


def test_nothing_else_makes_them_anew(shop: Services) -> None:
    shop.transitions.matrix("rfm", YEAR_AGO, TODAY)
    facts = stamp(shop)
    shop.scoring.refresh()
    assert stamp(shop) == facts
    assert kept_days(shop) == ["2024-11-18", "2025-11-18"]


def test_the_least_recently_made_go_first(shop: Services) -> None:
    for days in range(MOST_KEPT + 4):
        shop.transitions.classes("pmg", TODAY - timedelta(days))
    kept = kept_days(shop)
    assert len(kept) == MOST_KEPT
    assert TODAY.isoformat() not in kept


def test_while_somebody_else_writes_nothing_is_kept_and_nothing_waits(shop: Services) -> None:
    with shop.database.write() as connection:
        connection.exec_driver_sql("INSERT INTO setting VALUES ('unfinished', '1')")
        matrix = shop.transitions.matrix("rfm", YEAR_AGO, TODAY)
    assert kept_days(shop) == []
    assert shop.transitions.matrix("rfm", YEAR_AGO, TODAY) == matrix
    assert kept_days(shop) == ["2024-11-18", "2025-11-18"]


def test_a_tier_counts_from_its_import_on(shop: Services, tmp_path: Path, clock: FixedClock) -> None:
    tier = "custom.text.Palier"
    assert set(shop.transitions.classes(tier, YEAR_AGO).values()) == {"none"}, "nothing was known of tiers by then"
    assert set(shop.transitions.classes(tier, TODAY).values()) == {"=Or", "=Argent"}
    clock.advance(10)
    bring(shop, tmp_path / "people.csv", PEOPLE.replace(",Argent", ",Or"))
    later = TODAY + timedelta(10)
    assert set(shop.transitions.classes(tier, later).values()) == {"=Or"}
    assert set(shop.transitions.classes(tier, TODAY).values()) == {"=Or", "=Argent"}
    matrix = shop.transitions.matrix(tier, TODAY, later)
    assert matrix.cell("=Argent", "=Or").customers == 4
    assert matrix.segmentation.names["=Or"] == "Or"
    refusal = shop.transitions.projection(tier, later)
    assert isinstance(refusal, Refusal)
    assert refusal.params["since_on"] == TODAY


def test_personas_once_there_are_some(services: Services) -> None:
    fill(services.database, customers=400)
    services.scoring.refresh()
    assert "personas" not in {known.id for known in services.transitions.segmentations()}
    services.personas.find()
    matrix = services.transitions.matrix("personas", YEAR_AGO, TODAY)
    sizes = Counter(services.personas.classes(TODAY).values())
    for key, size in sizes.items():
        assert matrix.column_total(key).customers == size
    assert matrix.segmentation.names == services.personas.names()
