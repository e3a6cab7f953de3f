"""What each persona looks like on the day of the figures: size, revenue, medians, means, and how far from everybody.

Computed while customers are put into their personas and kept in a setting, so that the page opens at once.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

import numpy as np

from app.services.scoring.columns import PERSONAS

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from app.services.scoring.columns import FeatureTable
    from app.services.scoring.persona import FrozenPersonas, Integers
    from app.services.scoring.persona_features import PersonaFacts

EVERYBODY: Final = ""
"""Key of all customers together."""
_DECIMALS: Final = 4


def keep_figures(features: FeatureTable, frozen: FrozenPersonas, facts: PersonaFacts, labels: Integers) -> None:
    """Keep the figures with the features they came from."""
    features.memo[PERSONAS] = {
        "version": frozen.number,
        "as_of": features.as_of.isoformat(),
        "personas": figures_of(features, frozen, facts, labels),
    }


def figures_of(
    features: FeatureTable, frozen: FrozenPersonas, facts: PersonaFacts, labels: Integers
) -> dict[str, dict[str, Any]]:
    """Return by persona, and of everybody: customers, revenue, medians and means by column, and how far each is off.

    `apart` is the mean of a column in its own unit from everybody's middle, as the scale measures it.
    """
    places = np.searchsorted(features.customer_ids, facts.customer_ids)
    revenue = features["revenue_12m_cents"][places]
    scaled = frozen.scale.apply(facts) / np.array(frozen.scale.weights, dtype=np.float32)
    average = scaled.mean(0, dtype=np.float64)
    found: dict[str, dict[str, Any]] = {}
    for number, key in enumerate((*frozen.keys, EVERYBODY)):
        chosen = labels == number if key else np.ones(len(labels), dtype=np.bool_)
        values = facts.values[chosen]
        apart = scaled[chosen].mean(0, dtype=np.float64) - average if chosen.any() else np.zeros(len(average))
        found[key] = {
            "customers": int(chosen.sum()),
            "revenue_12m_cents": int(revenue[chosen].sum()),
            "medians": _named(facts, [_median(column) for column in values.T]),
            "means": _named(facts, [_mean(column) for column in values.T]),
            "apart": dict(zip(frozen.scale.names, (round(float(x), _DECIMALS) for x in apart), strict=True)),
        }
    return found


def _named(facts: PersonaFacts, values: list[float | None]) -> dict[str, float | None]:
    return dict(zip(facts.names, values, strict=True))


def _median(column: NDArray[np.float64]) -> float | None:
    known = column[~np.isnan(column)]
    return round(float(np.median(known)), _DECIMALS) if len(known) else None


def _mean(column: NDArray[np.float64]) -> float | None:
    known = column[~np.isnan(column)]
    return round(float(known.mean()), _DECIMALS) if len(known) else None
