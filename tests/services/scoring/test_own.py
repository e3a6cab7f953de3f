"""Own scores: computed like the others, explained, kept through time, usable in segments, taken back."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from typing import TYPE_CHECKING

import pytest

from app.models.domain.errors import KnownError
from app.models.domain.own_score import OwnRule, OwnScore
from app.models.domain.ports import NoProgress
from tests.builders.workspace import add_contact, add_customer, add_purchase

if TYPE_CHECKING:
    from app.services.container import Services

TODAY = date(2025, 11, 18)
POINTS = OwnScore(
    "Fidélité maison",
    "points",
    (
        OwnRule("recency_days", "at_most", 20, 30),
        OwnRule("purchase_count", "between", 10, 2, 5),
        OwnRule("clicked_count", "at_least", 5, 1),
        OwnRule("recency_days", "missing", -3),
    ),
    levels=(30, 10),
)
FORMULA = OwnScore("Valeur", "formula", formula="revenue_cents / 100 * (1 + purchase_count)", lowest=0, highest=200)


@pytest.fixture
def shop(services: Services) -> Services:
    """One regular who clicks, one who came once long ago, one prospect."""
    with services.database.write() as connection:
        for number in (1, 2, 3):
            add_customer(connection, number)
        for days in (10, 40):
            add_purchase(connection, 1, TODAY - timedelta(days), 2000)
        add_contact(connection, 1, TODAY - timedelta(3), kind="clicked")
        add_purchase(connection, 2, TODAY - timedelta(300), 1000)
    services.scoring.refresh()
    return services


def stored(services: Services, score_id: str) -> dict[int, tuple[float, str | None]]:
    with services.database.read() as connection:
        rows = connection.exec_driver_sql(
            "SELECT customer_id, value, class FROM customer_score WHERE score_id = ?", (score_id,)
        )
        return {row[0]: (row[1], row[2]) for row in rows}


def test_points_by_hand(shop: Services) -> None:
    created = shop.scoring.create_own(POINTS)
    assert created.params is not None
    score_id = str(created.params["score"])
    wanted = {1: (35, "high"), 2: (0, "low"), 3: (-3, "low")}
    assert stored(shop, score_id) == wanted
    shop.scoring.refresh()
    assert stored(shop, score_id) == wanted
    lines = {line.score_id: line for line in shop.scoring.explain(1)}
    said = [(reason.params["feature"], reason.weight) for reason in lines[score_id].reasons]
    assert said == [("recency_days", 20), ("purchase_count", 10), ("clicked_count", 5)]


def test_a_formula_by_hand_and_its_bounds(shop: Services) -> None:
    shop.scoring.create_own(FORMULA)
    (kept,) = shop.scoring.own_scores()
    assert stored(shop, kept.score_id) == {1: (120, None), 2: (20, None), 3: (0, None)}
    shop.scoring.update_own(replace(kept, formula="1000 * purchase_count"))
    assert stored(shop, kept.score_id)[1] == (200, None)
    reasons = {line.score_id: line.reasons for line in shop.scoring.explain(2)}[kept.score_id]
    assert [(reason.code, reason.params.get("amount")) for reason in reasons] == [
        ("own_formula", None),
        ("own_feature", 1.0),
    ]


def test_other_scores_can_be_looked_at(shop: Services) -> None:
    shop.scoring.create_own(OwnScore("Moitié", "formula", formula="engagement_points / 2"))
    (kept,) = shop.scoring.own_scores()
    points = stored(shop, "engagement_points")
    assert stored(shop, kept.score_id) == {n: (pytest.approx(v / 2, abs=1e-3), None) for n, (v, _) in points.items()}


def test_making_changing_deleting_are_taken_back(shop: Services) -> None:
    made = shop.scoring.create_own(POINTS)
    (kept,) = shop.scoring.own_scores()
    before = stored(shop, kept.score_id)
    changed = shop.scoring.update_own(replace(kept, name="Autre", rules=POINTS.rules[:1]))
    assert stored(shop, kept.score_id) != before
    assert changed.undo is not None
    shop.undo(changed.undo, NoProgress())
    assert (shop.scoring.own_scores(), stored(shop, kept.score_id)) == ((kept,), before)
    gone = shop.scoring.delete_own(kept.id or 0)
    assert (shop.scoring.own_scores(), stored(shop, kept.score_id)) == ((), {})
    assert gone.undo is not None
    shop.undo(gone.undo, NoProgress())
    assert stored(shop, kept.score_id) == before
    assert made.undo is not None
    shop.undo(made.undo, NoProgress())
    assert shop.scoring.own_scores() == ()


def test_a_preview_stores_nothing(shop: Services) -> None:
    preview = shop.scoring.preview_own(POINTS)
    assert [(share.klass, share.customers) for share in preview.classes] == [("high", 1), ("medium", 0), ("low", 2)]
    assert sum(step.customers for step in preview.steps) == preview.scored == 3
    assert shop.scoring.own_scores() == ()


def test_it_is_a_score_like_the_others(shop: Services) -> None:
    shop.scoring.create_own(POINTS)
    (kept,) = shop.scoring.own_scores()
    score_id = kept.score_id
    shop.scoring.refresh()
    assert shop.scoring.specs()[-1].id == score_id
    assert shop.scoring.overview(score_id).scored == 3
    assert shop.scoring.page(score_id).overview.spec.classes == ("high", "medium", "low")
    assert {score_id, f"{score_id}_class"} <= set(shop.scoring.columns())
    assert next(shop.scoring.table())[f"{score_id}_class"] == "high"
    (day,) = shop.scoring.history(score_id)
    assert (day.scored, day.value_sum, day.classes) == (3, 32, {"high": 1, "medium": 0, "low": 2})
    rule = {"all": [{"field": score_id, "op": "at_least", "value": 30}]}
    assert shop.segments.members(rule) == [1]
    assert shop.segments.members({"all": [{"field": f"{score_id}.class", "op": "is", "value": "low"}]}) == [2, 3]
    assert {score_id, f"{score_id}.class"} <= {field.id for field in shop.segments.fields()}


@pytest.mark.parametrize(
    ("score", "code"),
    [
        (replace(POINTS, name=" "), "own_score_name"),
        (replace(POINTS, rules=()), "own_score_rules"),
        (replace(POINTS, rules=(OwnRule("password", "known", 1),)), "own_score_rule"),
        (replace(POINTS, rules=(OwnRule("recency_days", "between", 1, 5, 2),)), "own_score_rule"),
        (replace(POINTS, rules=(OwnRule("recency_days", "at_least", float("nan"), 5),)), "own_score_rule"),
        (replace(POINTS, levels=(10, 30)), "own_score_levels"),
        (replace(FORMULA, formula="own_1 + 1"), "formula_name"),
        (replace(FORMULA, lowest=300), "own_score_levels"),
    ],
)
def test_what_is_refused(shop: Services, score: OwnScore, code: str) -> None:
    with pytest.raises(KnownError) as caught:
        shop.scoring.create_own(score)
    assert caught.value.code == code
    assert shop.scoring.own_scores() == ()


def test_names_are_taken_once(shop: Services) -> None:
    shop.scoring.create_own(POINTS)
    with pytest.raises(KnownError) as caught:
        shop.scoring.create_own(replace(FORMULA, name="FIDÉLITÉ MAISON"))
    assert caught.value.code == "own_score_name_taken"
    with pytest.raises(KnownError) as missing:
        shop.scoring.delete_own(99)
    assert missing.value.code == "own_score_missing"
