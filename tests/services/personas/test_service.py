"""Personas on a real file: found, kept, named, taken back, and the same for the same customers."""

from __future__ import annotations

from collections import Counter
from datetime import date, timedelta
from typing import TYPE_CHECKING

import pytest

from app.models.domain.customer import CustomerQuery
from app.models.domain.errors import Cancelled, KnownError
from app.models.domain.ports import NoProgress
from app.models.domain.settings import ScorePolicy
from app.services.personas.finding import LEAST_CUSTOMERS
from app.services.scoring.figures import figures_at
from app.services.workspace.service import FIGURES_ON, set_setting
from tests.builders.workspace import add_customer, add_purchase, fill

if TYPE_CHECKING:
    from collections.abc import Mapping

    from app.services.container import Services

TODAY = date(2025, 11, 18)


@pytest.fixture
def shop(services: Services) -> Services:
    """Return a shop of customers of whom most have bought, with its figures."""
    fill(services.database, customers=600)
    services.scoring.refresh()
    return services


def undo(services: Services, changes: object) -> object:
    step = getattr(changes, "undo", None)
    assert step is not None
    return services.undo(step, NoProgress())


def test_everybody_with_a_purchase_has_a_persona(shop: Services) -> None:
    assert shop.personas.all() == ()
    assert shop.personas.classes() == {}
    changes = shop.personas.find(4)
    assert (changes.label, (changes.params or {})["count"]) == ("personas_found", 4)
    page = shop.personas.page()
    classes = shop.personas.classes()
    with shop.database.read() as connection:
        rows = connection.exec_driver_sql("SELECT customer_id FROM customer_feature WHERE purchase_count > 0")
        assert set(classes) == {row[0] for row in rows}
    assert [card.persona.key for card in page.cards] == ["p1", "p2", "p3", "p4"]
    assert {card.persona.colour for card in page.cards} == {0, 1, 2, 3}
    assert {card.persona.key: card.figures.customers for card in page.cards} == Counter(classes.values())
    assert sum(card.figures.revenue_12m_cents for card in page.cards) == page.everybody.revenue_12m_cents
    revenues = [card.figures.revenue_12m_cents for card in page.cards]
    assert revenues == sorted(revenues, reverse=True)
    assert all(len(card.typical) == 3 for card in page.cards)
    assert page.version is not None
    assert [one.k for one in page.version.tried] == [3, 4, 5, 6, 7, 8, 9]
    assert len({card.persona.name for card in page.cards}) == 4


def test_the_typical_ones_are_the_nearest(shop: Services) -> None:
    shop.personas.find(3)
    rows = list(shop.personas.rows())
    for card in shop.personas.page().cards:
        mine = sorted((row["distance"], row["customer_id"]) for row in rows if row["persona"] == card.persona.key)
        assert [one.customer_id for one in card.typical] == [customer_id for _, customer_id in mine[:3]]


def test_the_proposed_number_is_taken(shop: Services) -> None:
    shop.personas.find()
    page = shop.personas.page()
    assert page.version is not None
    assert len(page.cards) == page.version.proposed_k


def test_finding_again_changes_nobody(shop: Services) -> None:
    shop.personas.find(5)
    before, names = shop.personas.classes(), shop.personas.names()
    changes = shop.personas.find(5)
    assert (changes.label, (changes.params or {})["moved"]) == ("personas_found_anew", 0)
    assert shop.personas.classes() == before
    assert shop.personas.names() == names


def test_another_number_keeps_the_keys_of_the_same_kind(shop: Services) -> None:
    shop.personas.find(4)
    before, colours = shop.personas.classes(), {one.key: one.colour for one in shop.personas.all()}
    changes = shop.personas.find(6)
    after = shop.personas.classes()
    moved = sum(before[customer] != after[customer] for customer in before)
    assert (changes.params or {})["moved"] == moved < len(before) / 2
    kept = {one.key: one.colour for one in shop.personas.all()}
    assert len(kept.keys() & colours.keys()) >= 3
    assert all(kept[key] == colours[key] for key in kept.keys() & colours.keys())
    assert len(set(kept.values())) == len(kept) == 6
    assert not kept.keys() & {"p0"}


def test_neither_ids_nor_order_matter(shop: Services) -> None:
    shop.personas.find(4)
    before = shop.personas.classes()
    with shop.database.write() as connection:
        connection.exec_driver_sql("DELETE FROM persona_version")
        connection.exec_driver_sql("DELETE FROM persona")
        for table in ("customer_order", "profile", "record_customer"):
            connection.exec_driver_sql(f"UPDATE {table} SET customer_id = -customer_id")
    shop.scoring.refresh()
    shop.personas.find(4)
    assert {-customer: key for customer, key in shop.personas.classes().items()} == before


def test_a_version_only_puts_customers_later(shop: Services) -> None:
    """What others buy later moves nobody; whoever changes is put elsewhere; the day of the version stays as it was."""
    shop.personas.find(4)
    before = shop.personas.classes()
    busy = next(iter(before))
    with shop.database.write() as connection:
        for days in range(1, 300, 3):
            add_purchase(connection, busy, TODAY + timedelta(days), 90_000)
        later = TODAY + timedelta(300)
        set_setting(connection, FIGURES_ON, later.isoformat())
    shop.scoring.refresh()
    assert shop.personas.classes(TODAY) == before
    assert shop.personas.classes(later) == shop.personas.classes()
    moves = shop.personas.moves()
    assert moves is not None
    assert (moves.since, moves.compared) == (TODAY.isoformat(), len(before))
    assert 0 < moves.moved <= moves.compared


def test_rules_of_a_past_day_know_personas(shop: Services) -> None:
    shop.personas.find(4)
    earlier = TODAY - timedelta(120)
    with shop.database.read() as connection, figures_at(connection, earlier, ScorePolicy(), with_scores=True) as tables:
        rows = connection.exec_driver_sql(f"SELECT customer_id, class FROM {tables.score} WHERE score_id = 'persona'")
        assert {row[0]: row[1] for row in rows} == shop.personas.classes(earlier)


def test_a_run_is_taken_back_and_done_again(shop: Services) -> None:
    first = shop.personas.find(4)
    classes, cards = shop.personas.classes(), shop.personas.page().cards
    second = shop.personas.find(7)
    back = undo(shop, second)
    assert shop.personas.classes() == classes
    assert shop.personas.page().cards == cards
    undo(shop, back)
    assert len(shop.personas.all()) == 7
    undo(shop, second)
    undo(shop, first)
    assert shop.personas.all() == ()
    assert shop.personas.classes() == {}
    assert shop.personas.page().version is None


def test_a_name_given_stays_and_goes(shop: Services) -> None:
    shop.personas.find(4)
    given = shop.personas.rename("p2", "  Les amis   du thé ")
    assert shop.personas.names()["p2"] == "Les amis du thé"
    shop.personas.find(4)
    assert shop.personas.names()["p2"] == "Les amis du thé"
    again = undo(shop, given)
    assert shop.personas.names()["p2"].startswith(("p", "r", "n", "o"))
    undo(shop, again)
    assert shop.personas.names()["p2"] == "Les amis du thé"
    shop.personas.rename("p2", "")
    assert "amis" not in shop.personas.names()["p2"]


@pytest.mark.parametrize(
    ("key", "name", "code"),
    [("p9", "X", "persona_missing"), ("p1", "x" * 61, "persona_name_long"), ("p1", "AMIS", "persona_name_taken")],
)
def test_names_that_cannot_be(shop: Services, key: str, name: str, code: str) -> None:
    shop.personas.find(3)
    shop.personas.rename("p2", "Amis")
    with pytest.raises(KnownError) as caught:
        shop.personas.rename(key, name)
    assert caught.value.code == code


@pytest.mark.parametrize("k", [2, 10])
def test_other_numbers_are_refused(shop: Services, k: int) -> None:
    with pytest.raises(KnownError) as caught:
        shop.personas.find(k)
    assert caught.value.code == "persona_number"


def test_too_few_customers_are_told_when_it_will_do(services: Services) -> None:
    """Forty customers of this year where three hundred are needed: at this pace, six and a half more years."""
    with services.database.write() as connection:
        for number in range(1, 41):
            add_customer(connection, number)
            add_purchase(connection, number, TODAY - timedelta(number), 1_000 * number)
    services.scoring.refresh()
    with pytest.raises(KnownError) as caught:
        services.personas.find()
    assert caught.value.code == "personas_few_customers"
    assert caught.value.params == {"customers": 40, "needed": LEAST_CUSTOMERS}
    shortage = services.personas.page().shortage
    assert shortage is not None
    assert shortage.ready_in_days == -(-(LEAST_CUSTOMERS - 40) * 365 // 40)


def test_customers_all_alike_are_refused(services: Services) -> None:
    with services.database.write() as connection:
        for number in range(1, LEAST_CUSTOMERS + 1):
            add_customer(connection, number)
            add_purchase(connection, number, TODAY - timedelta(10), 1_000)
    services.scoring.refresh()
    with pytest.raises(KnownError) as caught:
        services.personas.find()
    assert caught.value.code == "personas_alike"


def test_a_stop_leaves_nothing(shop: Services) -> None:
    class Stops(NoProgress):
        def report(self, done: int, total: int | None, phase: str) -> None:
            if phase == "personas_finding":
                raise Cancelled

    with pytest.raises(Cancelled):
        shop.personas.find(4, Stops())
    assert shop.personas.all() == ()
    assert shop.personas.classes() == {}


def test_classes_are_a_mapping_of_plain_values(shop: Services) -> None:
    shop.personas.find(3)
    classes: Mapping[int, str] = shop.personas.classes(TODAY - timedelta(30))
    assert classes
    assert all(type(customer) is int and type(key) is str for customer, key in classes.items())


def test_the_profile_and_the_list_know_the_persona(shop: Services) -> None:
    shop.personas.find(3)
    customer, key = next(iter(shop.personas.classes().items()))
    line = next(line for line in shop.scoring.explain(customer) if line.score_id == "persona")
    assert line.klass == key
    row = shop.customers.page(CustomerQuery(customer_ids=(customer,)), 0, 1)[0]
    assert row.scores["persona"][1] == key
    assert shop.segments.count({"field": "persona", "op": "is", "value": key}).customers == sum(
        other == key for other in shop.personas.classes().values()
    )


def test_rules_about_a_persona_of_another_day(shop: Services) -> None:
    shop.personas.find(3)
    earlier = TODAY - timedelta(120)
    then = shop.personas.classes(earlier)
    rule = {"field": "persona", "op": "is", "value": "p1"}
    assert set(shop.segments.members(rule, earlier)) == {customer for customer, key in then.items() if key == "p1"}
