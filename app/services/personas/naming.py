"""Naming personas in plain words, by rules on what sets them apart from all customers.

The code comes from medians in raw units beside everybody's quartiles: how lately, how often, for how much. What a
persona does far more than others (a channel, a category, a season, reduced prices, answering) becomes its trait. It is
said where it is striking, and otherwise where two personas would bear one name; so is who of them comes most often or
came last. What is left gets a number.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any, Final

import numpy as np

from app.models.domain.persona import PersonaName
from app.services.scoring.persona_features import DISCOUNT, ENGAGEMENT
from app.services.scoring.persona_scale import is_share

if TYPE_CHECKING:
    from app.services.scoring.persona_features import PersonaFacts

Figures = Mapping[str, Any]
"""Of one persona, as `figures_of` gives them."""

_PLAIN: Final = {
    ("often", "recent"): "regulars",
    ("often", "between"): "regulars_slowing",
    ("often", "gone"): "regulars_gone",
    ("some", "recent"): "returning",
    ("some", "between"): "returning_slowing",
    ("some", "gone"): "returning_gone",
    ("once", "recent"): "newcomers",
    ("once", "between"): "once",
    ("once", "gone"): "once_gone",
}
TRAITS: Final = (
    "channel", "category", "season", "discount", "engagement", "basket_large", "basket_small", "most_often", "latest",
)  # fmt: skip
_STRIKING_SHARE: Final = 0.5
_STRIKING_TIMES: Final = 2.0
_NOTABLE_TIMES: Final = 1.3
_NOTABLE_GAP: Final = 0.08
_LARGE_TIMES: Final = 1.3
_OFTEN: Final = 3
_SEASON_DAYS: Final = 3
"""A season is a habit from so many days with a purchase."""


@dataclass(frozen=True, slots=True)
class Quartiles:
    """Where a quarter, half and three quarters of all customers are, by column."""

    low: Mapping[str, float]
    middle: Mapping[str, float]
    high: Mapping[str, float]

    @classmethod
    def of(cls, facts: PersonaFacts) -> Quartiles:
        """Measure every column in which something is known."""
        found: dict[str, tuple[float, float, float]] = {}
        for name in facts.names:
            known = facts[name][~np.isnan(facts[name])]
            if len(known):
                low, middle, high = (float(value) for value in np.percentile(known, (25, 50, 75)))
                found[name] = (low, middle, high)
        return cls(*({name: row[place] for name, row in found.items()} for place in range(3)))


@dataclass(frozen=True, slots=True)
class _Trait:
    code: str
    value: str
    times: float
    is_striking: bool = False


def names_of(
    figures: Mapping[str, Figures], everybody: Figures, quartiles: Quartiles, taken: Sequence[PersonaName] = ()
) -> dict[str, PersonaName]:
    """Return the name of each persona of `figures`; none equals another one or one `taken`."""
    traits = {key: _traits(one, everybody) for key, one in figures.items()}
    found: dict[str, PersonaName] = {}
    for key, one in figures.items():
        found[key] = PersonaName(_code(one["medians"], quartiles))
        if traits[key] and traits[key][0].is_striking:
            found[key] = replace(found[key], trait=traits[key][0].code, value=traits[key][0].value)
    used = Counter(_words(name) for name in (*found.values(), *taken))
    for words in [words for words, times in used.items() if times > 1]:
        same = [key for key, name in found.items() if _words(name) == words]
        for key in same:
            of_season = [trait for trait in traits[key] if trait.code == "season"]
            others = [trait for trait in traits[key] if trait.code != "season"]
            trait = next(iter((*others, *_ahead(key, same, figures), *of_season)), None)
            if trait is not None and not found[key].trait:
                found[key] = replace(found[key], trait=trait.code, value=trait.value)
    return _numbered(found, taken)


def _numbered(found: Mapping[str, PersonaName], taken: Sequence[PersonaName]) -> dict[str, PersonaName]:
    used = {(*_words(name), name.number) for name in taken}
    numbered: dict[str, PersonaName] = {}
    for key, name in found.items():
        number = 1
        while (*_words(name), number) in used:
            number += 1
        used.add((*_words(name), number))
        numbered[key] = replace(name, number=number)
    return numbered


def _words(name: PersonaName) -> tuple[str, str, str]:
    return name.code, name.trait, name.value


def _code(medians: Mapping[str, float | None], quartiles: Quartiles) -> str:
    silence, days = medians.get("recency_days") or 0.0, medians.get("purchase_days") or 1.0
    often = "often" if days >= max(quartiles.high["purchase_days"], _OFTEN) else "once" if days < 1.5 else "some"
    is_recent, is_gone = silence <= quartiles.middle["recency_days"], silence >= quartiles.high["recency_days"]
    code = _PLAIN[often, "recent" if is_recent else "gone" if is_gone else "between"]
    money = medians.get("revenue_cents") or 0.0
    return "pillars" if code == "regulars" and money >= 2 * quartiles.high.get("revenue_cents", np.inf) else code


def _traits(one: Figures, everybody: Figures) -> list[_Trait]:
    """Return what a persona does more than others, the most striking first."""
    found: list[_Trait] = []
    for name, mean in one["means"].items():
        base = everybody["means"].get(name)
        if mean is None or not base or not is_share(name):
            continue
        code, _, value = ("discount", "", "") if name == DISCOUNT else name.partition(".")
        is_habit = code != "season" or (one["medians"].get("purchase_days") or 0) >= _SEASON_DAYS
        times = mean / base
        if is_habit and times >= _NOTABLE_TIMES and mean - base >= _NOTABLE_GAP:
            is_striking = mean >= _STRIKING_SHARE and times >= _STRIKING_TIMES
            found.append(_Trait(code, value, times, is_striking))
    acts, usual = one["means"].get(ENGAGEMENT), everybody["means"].get(ENGAGEMENT)
    if acts and usual and acts >= _STRIKING_TIMES * usual:
        found.append(_Trait("engagement", "", acts / usual))
    found += _basket_traits(one, everybody)
    return sorted(found, key=lambda trait: (not trait.is_striking, -trait.times, trait.code, trait.value))


def _basket_traits(one: Figures, everybody: Figures) -> list[_Trait]:
    basket, usual = (each["medians"].get("average_basket_cents") or 0.0 for each in (one, everybody))
    if basket <= 0 or usual <= 0:
        return []
    times = basket / usual
    if times >= _LARGE_TIMES:
        return [_Trait("basket_large", "", times)]
    return [_Trait("basket_small", "", 1 / times)] if times <= 1 / _LARGE_TIMES else []


def _ahead(key: str, same: Sequence[str], figures: Mapping[str, Figures]) -> list[_Trait]:
    """Return in what one of several personas of one name is clearly before the others of it."""
    medians, others = figures[key]["medians"], [figures[other]["medians"] for other in same if other != key]
    if not others:
        return []
    found: list[_Trait] = []
    if (medians.get("purchase_days") or 0) >= _LARGE_TIMES * max(one.get("purchase_days") or 0 for one in others):
        found.append(_Trait("most_often", "", 1.0))
    if 2 * (medians.get("recency_days") or 0) <= min(one.get("recency_days") or 0 for one in others):
        found.append(_Trait("latest", "", 1.0))
    return found
