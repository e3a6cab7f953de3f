"""Rules that look at another day: who was in a segment, entered it, left it, and of what class one was."""

from __future__ import annotations

import itertools
from datetime import date, timedelta
from typing import TYPE_CHECKING, Any

import pytest
from sqlalchemy import text

from app.models.domain.errors import KnownError
from app.models.domain.settings import ScorePolicy
from app.services.scoring.figures import refresh
from app.services.segments.rules import MAX_DAYS
from app.services.workspace.service import FIGURES_ON, set_setting
from tests.builders.workspace import add_contact, add_customer, add_purchase

if TYPE_CHECKING:
    from app.services.container import Services

TODAY = date(2025, 11, 18)
YEAR_AGO = TODAY - timedelta(365)
BUYERS = {"field": "purchase_count", "op": "at_least", "value": 2}


def one(field: str, op: str, value: object = None, **options: object) -> dict[str, Any]:
    return {"field": field, "op": op} | ({} if value is None else {"value": value}) | options


def saved(services: Services, name: str, rule: dict[str, Any]) -> int:
    return int(str((services.segments.create(name, rule).params or {})["segment_id"]))


@pytest.fixture
def shop(services: Services) -> Services:
    """1 bought twice long ago, 2 once long ago and once last week, 3 never (known since 2023), 4 first last week."""
    with services.database.write() as connection:
        add_customer(connection, 1)
        add_customer(connection, 2)
        add_customer(connection, 3, created_on="2023-01-01")
        add_customer(connection, 4)
        for customer, days in ((1, 800), (1, 700), (2, 800), (2, 7), (4, 7)):
            add_purchase(connection, customer, TODAY - timedelta(days), 5000)
        add_contact(connection, 2, TODAY - timedelta(900))
        refresh(connection, TODAY, ScorePolicy())
        set_setting(connection, FIGURES_ON, TODAY.isoformat())
    return services


def test_was_in_entered_and_left(shop: Services) -> None:
    buyers = saved(shop, "Deux achats", BUYERS)
    recent = saved(shop, "Récents", one("recency_days", "at_most", 750))
    ask = shop.segments.members
    assert ask(one("segment", "is", buyers)) == [1, 2]
    assert ask(one("segment", "is", buyers, days_ago=365)) == [1]
    assert ask(one("segment", "is_not", buyers, on=YEAR_AGO.isoformat())) == [2, 3, 4]
    assert ask(one("entered", "is", buyers, within_days=30)) == [2]
    assert ask(one("entered", "is_not", buyers, within_days=30)) == [1, 3, 4]
    assert ask(one("left", "is", recent, within_days=60)) == []
    assert ask(one("left", "is", recent, within_days=60), TODAY + timedelta(60)) == [1]
    assert ask(one("segment", "is", rule=BUYERS, days_ago=365)) == [1]


def test_who_was_not_known_yet_was_in_nothing(shop: Services) -> None:
    nobody = saved(shop, "Sans achat", {"not": BUYERS})
    assert shop.segments.members(nobody, YEAR_AGO) == [2, 3]
    assert shop.segments.members(one("segment", "is", nobody, days_ago=365)) == [2, 3]
    assert shop.segments.members(one("entered", "is", nobody, within_days=365)) == [4]
    assert shop.segments.count(nobody, YEAR_AGO).total == 3


def test_a_day_to_come_is_no_past(shop: Services) -> None:
    buyers = saved(shop, "Deux achats", BUYERS)
    assert shop.segments.members(one("segment", "is", buyers, on="2025-11-19")) == []
    assert shop.segments.members(one("segment", "is", buyers, on="2024-06-30"), date(2024, 1, 1)) == []


def test_class_of_another_day(shop: Services) -> None:
    def was(op: str, value: object = None, segmentation: str = "rfm", **when: object) -> list[int]:
        options = {"segmentation": segmentation, **(when or {"days_ago": 365})}
        return shop.segments.members(one("class_was", op, value, **options))

    with shop.database.read() as connection:
        rows = connection.execute(text("SELECT customer_id, class FROM customer_score WHERE score_id = 'rfm'"))
        today = {row[0]: row[1] for row in rows}
    assert set(today) == {1, 2, 4}
    assert was("known") == [1, 2]
    assert was("is", "none") == [3]
    assert was("is", "not_yet") == [4]
    assert was("any_of", ["none", "not_yet"]) == [3, 4]
    then = [was("is", klass) for klass in ("best", "loyal", "new", "occasional", "at_risk", "dormant", "lost")]
    assert sorted(itertools.chain.from_iterable(then)) == [1, 2]
    for klass in set(today.values()):
        wanted = [customer for customer, its in today.items() if its == klass]
        assert was("is", klass, days_ago=1) == wanted or klass not in {"new", "lost"}
        assert was("is", klass, on=TODAY.isoformat()) == wanted
    buyers, others = saved(shop, "Deux achats", BUYERS), saved(shop, "Tous", {"all": []})
    first = f"segments:{buyers},{others}"
    assert was("is", str(buyers), first) == [1]
    assert was("is", str(others), first) == [2, 3]
    assert was("is", "none", f"segments:{buyers}") == [2, 3]
    assert was("is", "not_yet", first) == [4]


def test_classes_of_others_are_asked_of_them(shop: Services) -> None:
    rule = one("class_was", "is", "active", segmentation="activity", days_ago=365)
    shop.segments.use_classes(lambda _, day: {1: "active", 3: "none"} if day == YEAR_AGO else {})
    assert shop.segments.members(rule) == [1]
    assert shop.segments.members(rule | {"value": "not_yet"}) == [2, 4]
    answer = shop.segments.explain(rule, 3)
    assert answer is not None
    assert (answer.holds, answer.value) == (False, "none")


def test_circles_through_the_past_are_refused(shop: Services) -> None:
    first = saved(shop, "A", BUYERS)
    second = saved(shop, "B", one("entered", "is", first, within_days=5))
    for rule in (
        one("segment", "is", first, days_ago=10),
        one("left", "is", second, within_days=10),
        one("class_was", "is", str(second), segmentation=f"segments:{second}", days_ago=3),
    ):
        with pytest.raises(KnownError) as caught:
            shop.segments.update(first, "A", {"not": rule})
        assert caught.value.code == "rule_cycle"


WRONG = [
    (one("segment", "is", 1, days_ago=0), "not_a_number"),
    (one("segment", "is", 1, days_ago=10**9), "not_a_number"),
    (one("segment", "is", 1, days_ago=3, on="2024-01-01"), "two_days"),
    (one("segment", "is", 1, on="yesterday"), "not_a_day"),
    (one("segment", "is", 1, on="0001-01-01"), "not_a_day"),
    (one("segment", "is", 1, within_days=3), "unknown_key"),
    (one("segment", "is", 1, rule=BUYERS), "unknown_key"),
    (one("segment", "is", 10**30), "segment_missing"),
    (one("entered", "is", 1), "not_a_number"),
    (one("entered", "any_of", [1], within_days=3), "unknown_operator"),
    (one("class_was", "is", "best"), "not_a_text"),
    (one("class_was", "is", "best", segmentation="shoes", days_ago=3), "unknown_segmentation"),
    (one("class_was", "is", "3", segmentation="segments:", days_ago=3), "unknown_segmentation"),
    (one("class_was", "is", "3", segmentation="segments:1); DROP", days_ago=3), "unknown_segmentation"),
    (one("class_was", "is", 3, segmentation="rfm", days_ago=3), "not_a_text"),
    (one("segment", "is", rule={"all": [one("shoe", "is", 1)]}), "unknown_field"),
]


@pytest.mark.parametrize(("rule", "detail"), WRONG, ids=lambda value: str(value)[:70])
def test_what_is_wrong_is_said(shop: Services, rule: Any, detail: str) -> None:
    with pytest.raises(KnownError) as caught:
        shop.segments.members({"any": [rule]})
    assert (caught.value.code, caught.value.params["detail"]) == ("rule_invalid", detail)


def test_too_many_days_are_refused(shop: Services) -> None:
    rules = [one("segment", "is", rule=BUYERS, days_ago=days) for days in range(1, MAX_DAYS + 2)]
    assert shop.segments.members({"all": rules[:-1]}) == [1]
    with pytest.raises(KnownError) as caught:
        shop.segments.members({"all": rules})
    assert caught.value.code == "rule_many_days"


def test_why_one_was_in_is_told_with_the_values_of_then(shop: Services) -> None:
    buyers = saved(shop, "Deux achats", BUYERS)
    answer = shop.segments.explain(one("entered", "is", buyers, within_days=30), 2)
    assert answer is not None
    now, then = answer.children
    assert (answer.holds, now.holds, now.value, now.as_of) == (True, True, 2, None)
    assert (then.holds, then.value, then.as_of) == (False, 1, TODAY - timedelta(30))
    late = shop.segments.explain(one("segment", "is_not", buyers, days_ago=365), 4)
    assert late is not None
    assert late.holds
    assert late.children[0].condition == {"field": "known_on", "op": "is", "value": True}
    assert not late.children[0].holds
    early = shop.segments.explain(buyers, 4, YEAR_AGO)
    assert early is not None
    assert not early.holds
    old = shop.segments.explain(one("class_was", "is", "lost", segmentation="rfm", days_ago=365), 3)
    assert old is not None
    assert (old.holds, old.value) == (False, "none")


def test_rules_over_the_past_serve_others_and_leave_no_table(shop: Services) -> None:
    buyers = saved(shop, "Deux achats", BUYERS)
    with shop.database.read() as connection:
        rule = one("segment", "is", buyers, days_ago=365)
        select, values = shop.segments.customers_of_rule(connection, rule)
        counted = text(f"SELECT count(*) FROM profile WHERE customer_id IN ({select})")
        assert connection.execute(counted, values).scalar() == 1
        left = connection.exec_driver_sql("SELECT name FROM sqlite_temp_schema WHERE name LIKE '%_on_%'")
        assert left.all() == []


def test_several_segments_of_one_day_at_once(shop: Services) -> None:
    buyers = saved(shop, "Deux achats", BUYERS)
    entered = saved(shop, "Entrés", one("entered", "is", buyers, within_days=30))
    assert shop.segments.members_on([buyers, entered], TODAY) == {buyers: [1, 2], entered: [2]}
    assert shop.segments.members_on([buyers, entered], YEAR_AGO) == {buyers: [1], entered: []}


def test_later_purchases_change_no_earlier_answer(shop: Services) -> None:
    buyers = saved(shop, "Deux achats", BUYERS)
    rules = [
        {"not": BUYERS}, one("entered", "is", buyers, within_days=500), one("is_prospect", "is", value=True),
        one("class_was", "known", segmentation="pmg", days_ago=200), one("rfm", "is_not", "lost"),
    ]  # fmt: skip
    before = [shop.segments.members(rule, YEAR_AGO) for rule in rules]
    with shop.database.write() as connection:
        for customer in (1, 2, 3, 4):
            add_purchase(connection, customer, YEAR_AGO + timedelta(3), 9000)
        refresh(connection, TODAY, ScorePolicy())
    assert [shop.segments.members(rule, YEAR_AGO) for rule in rules] == before
