from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING

import pytest
from sqlalchemy import text

from app.models.domain.errors import KnownError
from app.models.domain.settings import ScorePolicy
from app.services.scoring.figures import refresh
from app.services.segments.fields import catalogue
from app.services.segments.ready import READY
from tests.builders.workspace import add_consent, add_customer, add_product, add_purchase, fill

if TYPE_CHECKING:
    from app.services.container import Services

TODAY = date(2025, 11, 18)
ANNECY = {"all": [{"field": "city", "op": "is", "value": "Annecy"}]}


@pytest.fixture
def shop(services: Services) -> Services:
    """Three customers: a tea drinker of Annecy, one of Lyon who only takes letters, a prospect born in November."""
    with services.database.write() as connection:
        add_product(connection, 1, "Thé vert sencha", "Thés")
        add_customer(connection, 1, city="Annecy", postcode="74000", email="a@example.org", birth_on="1980-05-01")
        add_customer(connection, 2, city="Lyon", postcode="69003", street="1 rue", birth_on="--11-30")
        add_customer(connection, 3, city="Bastia", postcode="20200", birth_on="1990-11-18", first_name="Anaïs")
        for days in (10, 40, 200):
            add_purchase(connection, 1, TODAY - timedelta(days), 5000, products=[1])
        add_purchase(connection, 2, TODAY - timedelta(500), 1000, channel="web")
        add_consent(connection, 1, "email", "granted")
        refresh(connection, TODAY, ScorePolicy())
    return services


def one(field: str, op: str, value: object = None, **options: object) -> dict[str, object]:
    return {"field": field, "op": op, "value": value} | options


@pytest.mark.parametrize(
    ("rule", "members"),
    [
        (one("department", "is", "74"), [1]),
        (one("department", "is", "2B"), [3]),
        (one("name", "contains", "anais"), [3]),
        (one("has_post_address", "is", value=True), [2]),
        (one("bought", "at_least", 2, product="sencha VERT", within_days=60), [1]),
        (one("bought", "never", None, category="thes"), [2, 3]),
        (one("bought", "exactly", 1, from_on="2025-05-02", to_on="2025-05-02"), [1]),
        (one("bought", "at_least", None, from_on="2025-05-03", to_on="2025-05-31"), []),
        (one("bought_channel", "is", "web"), [2]),
        (one("bought_channel", "is_not", "web"), [1, 3]),
        (one("source", "is", "Caisse"), [1, 2, 3]),
        (one("pmg", "is", "large"), [1]),
        (one("pmg", "known"), [1]),
        (one("rfm_recency", "at_least", 4), [1]),
        (one("birthday_within_days", "at_most", 0), [3]),
        (one("birthday_within_days", "between", [1, 12]), [2]),
        (one("birth_month", "is", "this"), [2, 3]),
        (one("consent_email", "is", "granted"), [1]),
        (one("reachable_post", "is", value=True), [2]),
    ],
    ids=lambda value: str(value)[:60],
)
def test_fields_by_hand(shop: Services, rule: dict[str, object], members: list[int]) -> None:
    assert shop.segments.members(rule) == members


def test_ready_made_segments_are_ordinary_rules_created_once(shop: Services) -> None:
    shop.segments.ensure_ready()
    segments = {segment.ready_id: segment for segment in shop.segments.all(with_counts=True)}
    assert set(segments) == set(READY)
    assert segments["prospects"].customers == 1
    assert segments["birthday_this_month"].customers == 2
    assert segments["post_only"].customers == 1
    classes = [segments[f"rfm_{klass}"].customers or 0 for klass in ("best", "loyal", "occasional", "new")]
    assert sum(classes) + sum(segments[f"rfm_{k}"].customers or 0 for k in ("at_risk", "dormant", "lost")) == 2


def test_archived_ready_segment_does_not_come_back(shop: Services) -> None:
    segment = shop.segments.by_name("RFM_LOST")
    shop.segments.archive(segment.id)
    shop.segments.ensure_ready()
    assert "rfm_lost" not in {found.ready_id for found in shop.segments.all()}


def test_count_splits_by_reach_and_class(shop: Services) -> None:
    count = shop.segments.count({"all": []})
    assert (count.customers, count.total, count.revenue_12m_cents) == (3, 3, 15000)
    assert count.reachable == {"email": 1, "post": 1, "sms": 0, "phone": 0, "post_only": 1}
    assert dict(count.by_class)["prospect"] == 1
    assert sum(number for _, number in count.by_class) == 3


def test_count_of_nobody(shop: Services) -> None:
    count = shop.segments.count({"any": []})
    assert (count.customers, count.revenue_12m_cents, count.by_class) == (0, 0, ())


def test_as_of_an_earlier_day_leaves_the_stored_figures_alone(shop: Services) -> None:
    rule = one("purchase_count", "at_least", 3)
    assert shop.segments.members(rule) == [1]
    assert shop.segments.members(rule, TODAY - timedelta(11)) == []
    assert shop.segments.count(one("pmg", "is", "large"), TODAY - timedelta(300)).customers == 1
    assert shop.segments.members(rule) == [1]


def test_sample_shows_the_values_looked_at(shop: Services) -> None:
    (row,) = shop.segments.sample({"all": [one("city", "is", "annecy"), one("bought", "at_least", 2, category="Thés")]})
    assert (row.customer_id, row.revenue_12m_cents) == (1, 15000)
    assert row.values == (("city", "Annecy"), ("bought", 3))


def test_another_seed_gives_another_sample(services: Services) -> None:
    fill(services.database, customers=50)
    first, again, other = (
        [row.customer_id for row in services.segments.sample({"all": []}, 5, seed)] for seed in (0, 0, 1)
    )
    assert first == again
    assert first != other


def test_explanation_of_a_named_segment_shows_its_rule(shop: Services) -> None:
    segment_id = (shop.segments.create("Annecy", ANNECY).params or {})["segment_id"]
    answer = shop.segments.explain({"all": [one("segment", "is_not", segment_id)]}, 2)
    assert answer is not None
    (named,) = answer.children
    assert (answer.holds, named.holds, named.value) == (True, True, False)
    assert named.children[0].children[0].value == "Lyon"
    assert shop.segments.explain(ANNECY, 99) is None


def test_every_write_can_be_taken_back(shop: Services) -> None:
    created = shop.segments.create("  Annecy  ", ANNECY)
    segment_id = int(str((created.params or {})["segment_id"]))
    updated = shop.segments.update(segment_id, "Lac", {"any": []})
    archived = shop.segments.archive(segment_id)
    assert segment_id not in {segment.id for segment in shop.segments.all()}
    for changes in (archived, updated):
        assert changes.undo is not None
        assert changes.undo.command == "restore_segment"
        shop.segments.restore(changes.undo.argument)
    restored = shop.segments.get(segment_id)
    assert (restored.name, restored.rule) == ("Annecy", ANNECY)
    assert created.undo is not None
    shop.segments.restore(created.undo.argument)
    assert segment_id not in {segment.id for segment in shop.segments.all()}


def test_names_are_wanted_and_unique(shop: Services) -> None:
    shop.segments.create("Annecy", ANNECY)
    for name, code in ((" ", "segment_name_missing"), ("annecy", "segment_name_taken")):
        with pytest.raises(KnownError) as caught:
            shop.segments.create(name, ANNECY)
        assert caught.value.code == code
    with pytest.raises(KnownError) as caught:
        shop.segments.get(999)
    assert caught.value.code == "segment_missing"


def test_values_are_offered_from_the_data(shop: Services) -> None:
    fields = {field.id: field for field in shop.segments.fields()}
    assert set(catalogue()) < set(fields)
    assert dict(fields["city"].choices) == {"Annecy": 1, "Lyon": 1, "Bastia": 1}
    assert dict(fields["bought.category"].choices) == {"Thés": 3}
    assert dict(fields["source"].choices) == {"Caisse": 3}


def test_rules_serve_in_statements_of_others(shop: Services) -> None:
    with shop.database.read() as connection:
        select, values = shop.segments.customers_of_rule(connection, ANNECY)
        statement = text(f"SELECT display_name FROM profile WHERE customer_id IN ({select})")
        assert connection.execute(statement, values).scalar() == "Prénom1 Nom1"
        segment_id = shop.segments.by_name("prospects").id
        select, values = shop.segments.customers_of_segment(connection, segment_id)
        assert connection.execute(text(select), values).scalars().all() == [3]
