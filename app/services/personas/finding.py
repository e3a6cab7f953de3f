"""Finding personas: measure, try numbers, find centres, keep the keys of the run before, name what is new.

Learnt from `SAMPLE` customers; all are then put to their nearest centre. The rows are first brought into an order of
their own, by what they hold, so that neither ids nor the order of files change anything. Seeded: the same customers
give the same personas.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import asdict, dataclass, replace
from typing import TYPE_CHECKING, Any, Final

import numpy as np

from app.models.domain.errors import KnownError
from app.models.domain.persona import FEWEST_PERSONAS, MOST_PERSONAS, PersonaName
from app.services.personas.agreement import Tried, proposed, try_numbers
from app.services.personas.kmeans import find_clusters
from app.services.personas.matching import kept_keys
from app.services.personas.naming import Quartiles, names_of
from app.services.scoring.persona import FrozenPersonas, frozen_of
from app.services.scoring.persona_features import PersonaFacts, persona_facts
from app.services.scoring.persona_figures import EVERYBODY, figures_of
from app.services.scoring.persona_scale import PersonaScale

if TYPE_CHECKING:
    from sqlalchemy import Connection

    from app.models.domain.ports import Progress
    from app.services.scoring.columns import FeatureTable
    from app.services.scoring.persona import Integers, Numbers

SAMPLE: Final = 50_000
LEAST_CUSTOMERS: Final = 300
"""From so many on, personas learnt from a part of CDNOW, Online Retail II or the sample business agree with those of
the whole to 0.8 (adjusted Rand, three to six personas): 0.65 at 50, 0.75 at 100, 0.81 at 300, 0.90 at 1,000."""
SEED: Final = 1
_METHOD: Final = 1
_NUMBERS: Final = range(FEWEST_PERSONAS, MOST_PERSONAS + 1)


@dataclass(frozen=True, slots=True)
class Before:
    """The version in force until now: its number and day, its definition, every key ever given."""

    number: int
    as_of: str
    definition: Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class Found:
    """A new version: its definition (JSON-able), and where it puts each customer of `facts`."""

    definition: dict[str, Any]
    facts: PersonaFacts
    labels: Integers


def find_personas(
    features: FeatureTable,
    connection: Connection,
    progress: Progress,
    *,
    k: int | None = None,
    before: Before | None = None,
    known_keys: Sequence[str] = (),
    tried: Sequence[Tried] = (),
) -> Found:
    """Return a new version of k personas, or of as many as are proposed; `tried` spares trying the numbers again.

    KnownError: persona_number, personas_few_customers (customers, needed), personas_alike.
    """
    if k is not None and k not in _NUMBERS:
        raise KnownError("persona_number", fewest=FEWEST_PERSONAS, most=MOST_PERSONAS)
    progress.report(0, None, "personas_reading")
    facts = in_own_order(persona_facts(features, connection))
    refuse_few(len(facts.customer_ids))
    scale = PersonaScale.of(facts)
    rows = scale.apply(facts)
    chance = np.random.default_rng([SEED, len(rows)])
    sample = rows[np.sort(chance.permutation(len(rows))[:SAMPLE])]
    if len(np.unique(sample, axis=0)) < 2 * MOST_PERSONAS:
        raise KnownError("personas_alike")
    tried = tried or try_numbers(sample, SEED, _NUMBERS, on_step=_steps(progress))
    progress.report(0, None, "personas_finding")
    centres = find_clusters(sample, k or proposed(tried), SEED, on_step=progress.check_cancelled).centres
    facts = in_order_of_ids(facts)
    unnamed = FrozenPersonas(0, tuple(map(str, range(len(centres)))), scale, centres)
    centres = _by_revenue(features, facts, unnamed)
    return _kept(features, connection, replace(unnamed, centres=centres), facts, before, known_keys, tried)


def refuse_few(customers: int) -> None:
    """Refuse too few customers with a purchase. KnownError: personas_few_customers."""
    if customers < LEAST_CUSTOMERS:
        raise KnownError("personas_few_customers", customers=customers, needed=LEAST_CUSTOMERS)


def in_own_order(facts: PersonaFacts) -> PersonaFacts:
    """Return the rows in an order that only what they hold decides: equal rows cannot be told apart anyway."""
    key = np.zeros(len(facts.values), dtype=np.uint64)
    for column in facts.values.T:
        bits = np.nan_to_num(column, nan=-1.0).astype(np.float64) + 0.0
        key = (key ^ np.ascontiguousarray(bits).view(np.uint64)) * np.uint64(0x9E3779B97F4A7C15)
        key ^= key >> np.uint64(29)
    order = np.argsort(key, kind="stable")
    return PersonaFacts(facts.customer_ids[order], facts.names, facts.values[order])


def in_order_of_ids(facts: PersonaFacts) -> PersonaFacts:
    """Return the rows in ascending order of customers."""
    order = np.argsort(facts.customer_ids)
    return PersonaFacts(facts.customer_ids[order], facts.names, facts.values[order])


def _steps(progress: Progress) -> Callable[[int, int], None]:
    def on_step(done: int, total: int) -> None:
        progress.check_cancelled()
        progress.report(done, total, "personas_trying")

    return on_step


def _by_revenue(features: FeatureTable, facts: PersonaFacts, found: FrozenPersonas) -> Numbers:
    """Return the centres with those first whose customers bring most revenue in a year."""
    labels = found.assign(facts)[0]
    revenue = features["revenue_12m_cents"][np.searchsorted(features.customer_ids, facts.customer_ids)]
    sums = np.bincount(labels, weights=revenue, minlength=len(found.keys))
    order = sorted(range(len(sums)), key=lambda place: (-sums[place], found.centres[place].tolist()))
    return found.centres[order]


def _kept(
    features: FeatureTable,
    connection: Connection,
    found: FrozenPersonas,
    facts: PersonaFacts,
    before: Before | None,
    known_keys: Sequence[str],
    tried: Sequence[Tried],
) -> Found:
    """Give each centre the key and name of the persona it continues, or new ones."""
    labels = found.assign(facts)[0]
    size = len(found.keys)
    continued: list[str | None] = [None] * size
    definition: dict[str, Any] = {
        "method": _METHOD,
        "seed": SEED,
        "customers": len(labels),
        "profiles": len(features.customer_ids),
    }
    old_labels: Integers | None = None
    old_keys: tuple[str, ...] = ()
    if before is not None:
        old = frozen_of(before.number, dict(before.definition))
        old_keys = old.keys
        old_labels = old.assign(persona_facts(features, connection, old.scale.needs))[0]
        continued = kept_keys(old_labels, labels, old_keys, size)
    keys = _all_keys(continued, known_keys)
    found = replace(found, keys=keys)
    if before is not None and old_labels is not None:
        moved = np.array(old_keys)[old_labels] != np.array(keys)[labels]
        definition |= {"moved": int(moved.sum()), "compared": len(labels), "before_as_of": before.as_of}
    definition |= {
        "keys": list(keys),
        "names": _names(features, found, facts, labels, before),
        "scale": found.scale.to_json(),
        "centres": [[round(float(value), 6) for value in row] for row in found.centres],
        "tried": [asdict(one) for one in tried],
        "proposed_k": proposed(tried),
    }
    return Found(definition, facts, labels)


def _all_keys(continued: Sequence[str | None], known_keys: Sequence[str]) -> tuple[str, ...]:
    """Return every key, new ones counted on from those ever given."""
    last = max((int(key[1:]) for key in known_keys), default=0)
    keys: list[str] = []
    for key in continued:
        if key is None:
            last += 1
        keys.append(key or f"p{last}")
    return tuple(keys)


def _names(
    features: FeatureTable, found: FrozenPersonas, facts: PersonaFacts, labels: Integers, before: Before | None
) -> dict[str, dict[str, Any]]:
    figures = figures_of(features, found, facts, labels)
    known: Mapping[str, Any] = {} if before is None else before.definition["names"]
    kept = {key: PersonaName(**known[key]) for key in found.keys if key in known}
    new = {key: figures[key] for key in found.keys if key not in kept}
    names = {**kept, **names_of(new, figures[EVERYBODY], Quartiles.of(facts), tuple(kept.values()))}
    return {key: asdict(names[key]) for key in found.keys}
