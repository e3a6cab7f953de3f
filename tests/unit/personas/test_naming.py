"""Names come from what sets personas apart, never the same twice."""

from __future__ import annotations

from typing import Any

from app.models.domain.persona import PersonaName
from app.services.personas.naming import Quartiles, names_of

QUARTILES = Quartiles(
    low={"recency_days": 30, "purchase_days": 1, "revenue_cents": 3_000},
    middle={"recency_days": 120, "purchase_days": 2, "revenue_cents": 10_000},
    high={"recency_days": 400, "purchase_days": 5, "revenue_cents": 30_000},
)
EVERYBODY: dict[str, Any] = {
    "means": {
        "channel.web": 0.2,
        "category.Tea": 0.2,
        "discount_share": 0.1,
        "season.autumn": 0.25,
        "engagement_acts": 2,
    },
    "medians": {"average_basket_cents": 4_000},
}


def one(recency: float, days: float, revenue: float = 10_000, basket: float = 4_000, **means: float) -> dict[str, Any]:
    medians = {
        "recency_days": recency, "purchase_days": days, "revenue_cents": revenue, "average_basket_cents": basket,
    }  # fmt: skip
    return {"medians": medians, "means": {name.replace("_dot_", "."): value for name, value in means.items()}}


def names(**figures: dict[str, Any]) -> dict[str, PersonaName]:
    return names_of(figures, EVERYBODY, QUARTILES)


def test_how_lately_how_often_for_how_much() -> None:
    found = names(
        a=one(10, 12, 90_000), b=one(20, 6), c=one(200, 6), d=one(500, 6), e=one(50, 2), f=one(300, 2), g=one(450, 2),
        h=one(9, 1), i=one(200, 1), j=one(600, 1),
    )  # fmt: skip
    assert [name.code for name in found.values()] == [
        "pillars", "regulars", "regulars_slowing", "regulars_gone", "returning", "returning_slowing", "returning_gone",
        "newcomers", "once", "once_gone",
    ]  # fmt: skip
    assert all((name.trait, name.number) == ("", 1) for name in found.values())


def test_what_is_striking_is_said() -> None:
    found = names(a=one(10, 6, channel_dot_web=0.9), b=one(300, 2, category_dot_Tea=0.6))
    assert (found["a"].trait, found["a"].value) == ("channel", "web")
    assert (found["b"].trait, found["b"].value) == ("category", "Tea")


def test_two_of_one_name_are_told_apart() -> None:
    found = names(a=one(100, 2, basket=9_000), b=one(100, 2, discount_share=0.4), c=one(100, 2))
    assert [name.trait for name in found.values()] == ["basket_large", "discount", ""]
    again = names(a=one(10, 9), b=one(100, 5), c=one(101, 5))
    assert [(name.trait, name.number) for name in again.values()] == [("most_often", 1), ("", 1), ("", 2)]


def test_a_kept_name_is_not_given_again() -> None:
    found = names_of({"b": one(20, 6)}, EVERYBODY, QUARTILES, [PersonaName("regulars")])
    assert found["b"] == PersonaName("regulars", number=2)


def test_a_season_needs_some_purchases() -> None:
    often, once = one(10, 6, season_dot_autumn=0.8), one(10, 1, season_dot_autumn=1.0)
    assert [name.trait for name in names(a=often, b=once).values()] == ["season", ""]


def test_names_as_text() -> None:
    for name in (PersonaName("returning", "category", "Thé", 2), PersonaName("pillars", own="Les amis | du thé")):
        assert PersonaName.from_text(name.as_text()) == name
