"""The persona of each customer: the nearest of the frozen centres of the version in force.

Finding centres is for services/personas; here they are only used, so that a customer changes persona because the
customer changed, never because others did. The class is the key of the persona, the value the distance to its centre.
"""

from __future__ import annotations

import json
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any, Final

from app.models.domain.score import ScoreSpec
from app.services.scoring.columns import PERSONAS, FeatureTable, ScoreColumn
from app.services.workspace.service import get_setting, set_setting

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray
    from sqlalchemy import Connection

    from app.services.scoring.persona_features import PersonaFacts
    from app.services.scoring.persona_scale import PersonaScale

    Numbers = NDArray[np.float64]
    Integers = NDArray[np.int64]

SCORE_ID: Final = "persona"
SPEC: Final = ScoreSpec(SCORE_ID, "class", True, 0, None, 1, 1, has_open_classes=True)  # noqa: FBT003 - no direction
_BLOCK: Final = 4096
_FIGURES: Final = "persona_figures"
_DECIMALS: Final = 4


@dataclass(frozen=True, slots=True)
class FrozenPersonas:
    """A version as it puts customers: the key of each centre, the scale, the centres (keys, columns of the scale)."""

    number: int
    keys: tuple[str, ...]
    scale: PersonaScale
    centres: Numbers

    def assign(self, facts: PersonaFacts) -> tuple[Integers, Numbers]:
        """Return for each customer the place of its persona in `keys`, and the distance to its centre."""
        import numpy as np  # noqa: PLC0415 - the window starts without it

        labels, squares = nearest(self.scale.apply(facts), self.centres)
        return labels, np.sqrt(squares)


def current_version(connection: Connection) -> tuple[int, str, str, dict[str, Any]] | None:
    """Return number, made_at, as_of and definition of the version in force; None before the first."""
    row = connection.exec_driver_sql(
        "SELECT id, made_at, as_of, definition FROM persona_version WHERE withdrawn_at IS NULL ORDER BY id DESC LIMIT 1"
    ).first()
    return None if row is None else (int(row[0]), str(row[1]), str(row[2]), json.loads(row[3]))


def frozen_personas(connection: Connection) -> FrozenPersonas | None:
    """Return the version in force, ready to put customers; None before the first."""
    found = current_version(connection)
    if found is None:
        return None
    return frozen_of(found[0], found[3])


def frozen_of(number: int, definition: dict[str, Any]) -> FrozenPersonas:
    """Return what a kept definition says."""
    import numpy as np  # noqa: PLC0415 - the window starts without it

    from app.services.scoring.persona_scale import PersonaScale  # noqa: PLC0415 - the window starts without it

    scale = PersonaScale.from_json(definition["scale"])
    return FrozenPersonas(number, tuple(definition["keys"]), scale, np.array(definition["centres"], dtype=np.float64))


def compute(features: FeatureTable, connection: Connection) -> tuple[ScoreColumn, ...]:
    """Put every customer with a sale into its persona; nothing before the first version."""
    frozen = frozen_personas(connection)
    if frozen is None:
        return ()
    from app.services.scoring.persona_features import persona_facts  # noqa: PLC0415 - the window starts without numpy
    from app.services.scoring.persona_figures import keep_figures  # noqa: PLC0415

    facts = persona_facts(features, connection, frozen.scale.needs)
    labels, distances = frozen.assign(facts)
    keep_figures(features, frozen, facts, labels)
    return (column_of(frozen, facts, labels, distances),)


def store_personas(connection: Connection, features: FeatureTable) -> None:
    """Write what each persona looks like, as `compute` kept it with the features; without any, that of before goes."""
    set_setting(connection, _FIGURES, features.memo.get(PERSONAS))


def stored_personas(connection: Connection) -> dict[str, Any] | None:
    """Return version, as_of and the figures by persona; None before the first computation."""
    return get_setting(connection, _FIGURES)


def column_of(frozen: FrozenPersonas, facts: PersonaFacts, labels: Integers, distances: Numbers) -> ScoreColumn:
    """Return the answer of `assign` as a score."""
    return ScoreColumn(replace(SPEC, classes=frozen.keys), facts.customer_ids, distances.round(_DECIMALS), labels)


def nearest(rows: NDArray[np.float32], centres: Numbers) -> tuple[Integers, Numbers]:
    """Return the nearest centre of each row, and the squared distance to it.

    Blocks are small enough for the cache of one processor, and for numpy to stay on one thread.
    """
    import numpy as np  # noqa: PLC0415 - the window starts without it

    labels, squares = np.empty(len(rows), dtype=np.int64), np.empty(len(rows))
    across = np.ascontiguousarray(centres.T.astype(np.float32))
    half = (centres**2).sum(1).astype(np.float32) / 2
    for low in range(0, len(rows), _BLOCK):
        block = rows[low : low + _BLOCK]
        near = block @ across - half
        found = near.argmax(1)
        labels[low : low + _BLOCK] = found
        best = near[np.arange(len(block)), found].astype(np.float64)
        squares[low : low + _BLOCK] = np.einsum("ij,ij->i", block, block).astype(np.float64) - 2 * best
    return labels, np.maximum(squares, 0.0)
