"""Bringing what personas are told apart by to one measure, so that no unit weighs more than another.

Amounts, counts and days go through the logarithm, then count from the median in units of the middle half (its width
as a standard deviation); shares count from the mean, the less the fewer purchases they were seen in. Nothing known is
the middle. Beyond four units nothing is further away, so one odd customer pulls no centre. Each theme has a weight,
shared by its columns.
"""

from __future__ import annotations

from dataclasses import asdict, dataclass
from typing import TYPE_CHECKING, Any, Final

import numpy as np

from app.services.scoring.persona_features import CATEGORY, CHANNEL, DISCOUNT, ENGAGEMENT, SEASONS

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from app.services.scoring.persona_features import PersonaFacts

    Numbers = NDArray[np.float64]

FURTHEST: Final = 4.0
_THEMES: Final = {
    "recency_days": "recency",
    "purchase_days": "frequency",
    "revenue_cents": "money",
    "average_basket_cents": "basket",
    "tempo_days": "tempo",
    DISCOUNT: "discount",
    ENGAGEMENT: "engagement",
    **dict.fromkeys(SEASONS, "season"),
}
WEIGHTS: Final = {
    "recency": 1.2,
    "frequency": 1.0,
    "money": 0.2,
    "basket": 0.2,
    "tempo": 0.1,
    "category": 0.4,
    "channel": 0.3,
    "season": 0.1,
    "discount": 0.2,
    "engagement": 0.3,
}
"""How much each theme counts. Chosen of forty sets for how far halves of CDNOW, Online Retail II and the sample
business agree on personas: what repeats frequency in other words (money, tempo) makes them agree less."""
_DOUBT: Final = 3.0
"""A share seen in so many purchases counts half."""
_SEEN: Final = "purchase_days"
_NORMAL: Final = 1.349
"""Width of the middle half of a normal distribution in standard deviations."""


def theme_of(name: str) -> str:
    """Return the theme of a column: recency, frequency, money, basket, tempo, category, channel, season, …"""
    if name.startswith(CATEGORY):
        return "category"
    return "channel" if name.startswith(CHANNEL) else _THEMES[name]


def is_share(name: str) -> bool:
    """Tell the shares of purchases from amounts, counts and days."""
    return name == DISCOUNT or name in SEASONS or name.startswith((CATEGORY, CHANNEL))


@dataclass(frozen=True, slots=True)
class PersonaScale:
    """Frozen with a version: the columns that say something, where each is counted from, its unit and its weight."""

    names: tuple[str, ...]
    centres: tuple[float, ...]
    units: tuple[float, ...]
    weights: tuple[float, ...]

    @classmethod
    def of(cls, facts: PersonaFacts) -> PersonaScale:
        """Measure the columns; one that is the same for everybody is left out."""
        kept: list[tuple[str, float, float]] = []
        for name in facts.names:
            column = _straight(facts, name)
            known = column[~np.isnan(column)]
            if not len(known):
                continue
            centre = float(known.mean()) if is_share(name) else float(np.median(known))
            low, high = np.percentile(known, (25, 75))
            moved = np.nan_to_num(_from(facts, name, column, centre))
            unit = float(moved.std()) if is_share(name) or high <= low else float(high - low) / _NORMAL
            if unit > 1e-9:
                kept.append((name, centre, unit))
        names = tuple(name for name, _, _ in kept)
        sizes = {theme: [theme_of(name) for name in names].count(theme) for theme in WEIGHTS}
        weights = tuple(WEIGHTS[theme_of(name)] / sizes[theme_of(name)] ** 0.5 for name in names)
        return cls(names, tuple(centre for _, centre, _ in kept), tuple(unit for _, _, unit in kept), weights)

    def apply(self, facts: PersonaFacts) -> NDArray[np.float32]:
        """Return the measured columns, shape (customers, names)."""
        scaled = np.empty((len(facts.customer_ids), len(self.names)), dtype=np.float32)
        for place, (name, centre, unit, weight) in enumerate(
            zip(self.names, self.centres, self.units, self.weights, strict=True)
        ):
            moved = np.nan_to_num(_from(facts, name, _straight(facts, name), centre))
            scaled[:, place] = np.clip(moved / unit, -FURTHEST, FURTHEST) * weight
        return scaled

    @property
    def needs(self) -> tuple[str, ...]:
        """Return the columns that `apply` looks at: a share counts by the purchases it was seen in."""
        return self.names if _SEEN in self.names else (*self.names, _SEEN)

    def to_json(self) -> dict[str, Any]:
        """Return what `from_json` reads."""
        return asdict(self)

    @classmethod
    def from_json(cls, saved: dict[str, Any]) -> PersonaScale:
        """Read a kept scale."""
        return cls(*(tuple(saved[key]) for key in ("names", "centres", "units", "weights")))


def _straight(facts: PersonaFacts, name: str) -> Numbers:
    column = facts[name]
    return column if is_share(name) else np.log1p(np.maximum(column, 0))


def _from(facts: PersonaFacts, name: str, column: Numbers, centre: float) -> Numbers:
    if not is_share(name):
        return column - centre
    seen = facts[_SEEN]
    return (column - centre) * (seen / (seen + _DOUBT))
