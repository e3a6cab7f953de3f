"""Every score of the application. A new one is a new module and one line here."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from typing import TYPE_CHECKING, Any, Final, Protocol

from app.models.domain.errors import KnownError
from app.models.domain.reasons import Reason
from app.models.domain.score import ScoreSpec
from app.models.domain.settings import ScorePolicy
from app.services.scoring import (
    affinity,
    attrition,
    email_activity,
    engagement,
    lifetime,
    own,
    persona,
    pmg,
    rfm,
    rfm_groups,
    satisfaction,
    vpec,
)
from app.services.scoring.columns import FeatureTable, ScoreColumn, ScoreValue

if TYPE_CHECKING:
    from sqlalchemy import Connection


class ScoreModule(Protocol):
    """What a module of scores offers."""

    @property
    def SPECS(self) -> tuple[ScoreSpec, ...]:  # noqa: N802 - a constant of the module
        """The scores it computes."""
        ...

    def compute(self, features: FeatureTable, policy: ScorePolicy, connection: Connection) -> tuple[ScoreColumn, ...]:
        """Return one column per spec, from features of one day only; `connection` is for facts of other windows."""
        ...

    def explain(
        self, known: Mapping[str, Any], scores: Mapping[str, ScoreValue], policy: ScorePolicy, connection: Connection
    ) -> Mapping[str, tuple[Reason, ...]]:
        """Return reasons by score id, from one customer's features and scores and the whole base."""
        ...


SCORES: Final[tuple[ScoreModule, ...]] = (
    rfm,
    pmg,
    attrition,
    lifetime,
    affinity,
    engagement,
    email_activity,
    satisfaction,
    vpec,
    rfm_groups,
)


def specs() -> tuple[ScoreSpec, ...]:
    """Return the identity cards of all scores, in the order of the registry."""
    return tuple(spec for module in SCORES for spec in module.SPECS)


def spec_of(score_id: str) -> ScoreSpec:
    """Return one identity card. KnownError: score_unknown."""
    for spec in specs():
        if spec.id == score_id:
            return spec
    raise KnownError("score_unknown", score=score_id)


def compute_all(features: FeatureTable, policy: ScorePolicy, connection: Connection) -> tuple[ScoreColumn, ...]:
    """Compute every score from the same features, then the persona, the workspace's own scores last."""
    for module in SCORES:
        features.scores.update({column.spec.id: column for column in module.compute(features, policy, connection)})
    columns = tuple(features.scores[spec.id] for spec in specs())
    own_columns = own.compute_own(features, columns, connection, own.own_scores(connection))
    return (*columns, *persona.compute(features, connection), *own_columns)


def compute_some(
    features: FeatureTable, policy: ScorePolicy, connection: Connection, score_ids: Collection[str]
) -> tuple[ScoreColumn, ...]:
    """Compute only the modules of the scores named; a module that looks at others computes them where they are not.

    One of the workspace's own scores asks for all.
    """
    wanted = set(score_ids) - {persona.SCORE_ID}
    if not wanted <= {spec.id for spec in specs()}:
        return compute_all(features, policy, connection)
    for module in SCORES:
        if wanted.intersection(spec.id for spec in module.SPECS):
            columns = module.compute(features, policy, connection)
            features.scores.update({column.spec.id: column for column in columns})
    personas = persona.compute(features, connection) if persona.SCORE_ID in score_ids else ()
    return (*(features.scores[score_id] for score_id in sorted(wanted)), *personas)
