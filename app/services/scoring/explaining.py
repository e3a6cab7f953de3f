"""Why: the reasons of one customer's stored scores, the user's own included."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING, Any

from sqlalchemy import Connection, text

from app.models.domain.customer import ScoreLine
from app.services.scoring import affinity, own, persona
from app.services.scoring.columns import ScoreValue
from app.services.scoring.registry import SCORES, specs

if TYPE_CHECKING:
    from app.models.domain.score_page import ScoredCustomer
    from app.models.domain.settings import ScorePolicy


def score_lines(connection: Connection, customer_id: int, policy: ScorePolicy, day: date) -> tuple[ScoreLine, ...]:
    """Return every score of a customer with its reasons; none for a customer without any."""
    known = (
        connection.execute(text("SELECT * FROM customer_feature WHERE customer_id = :id"), {"id": customer_id})
        .mappings()
        .one_or_none()
    )
    scores = _scores_of(connection, customer_id)
    if known is None or not scores:
        return ()
    lines = _lines(dict(known), scores, policy, connection)
    return (*lines, *_persona_lines(customer_id, connection), *_own_lines(dict(known), scores, day, connection))


def with_reason(row: ScoredCustomer, score_id: str, policy: ScorePolicy, connection: Connection) -> ScoredCustomer:
    """Add what is said first of a customer; the reasons of affinity would read others' orders for each."""
    module = next((module for module in SCORES if score_id in {spec.id for spec in module.SPECS}), None)
    if module is None or module is affinity:
        return row
    known = (
        connection.execute(text("SELECT * FROM customer_feature WHERE customer_id = :id"), {"id": row.customer_id})
        .mappings()
        .one()
    )
    scores = _scores_of(connection, row.customer_id)
    reasons = tuple(module.explain(dict(known), scores, policy, connection).get(score_id, ()))
    return replace(row, reason=reasons[0]) if reasons else row


def _lines(
    known: Mapping[str, Any], scores: Mapping[str, ScoreValue], policy: ScorePolicy, connection: Connection
) -> tuple[ScoreLine, ...]:
    lines: list[ScoreLine] = []
    for module in SCORES:
        known_specs = [spec for spec in module.SPECS if spec.id in scores]
        if not known_specs:
            continue
        reasons = module.explain(known, scores, policy, connection)
        lines.extend(ScoreLine(spec.id, *scores[spec.id], tuple(reasons.get(spec.id, ()))) for spec in known_specs)
    return tuple(lines)


def _persona_lines(customer_id: int, connection: Connection) -> tuple[ScoreLine, ...]:
    """Return the persona, whose reasons are its card: the centre that the customer is nearest to."""
    row = connection.execute(
        text("SELECT value, class FROM customer_score WHERE customer_id = :id AND score_id = :score"),
        {"id": customer_id, "score": persona.SCORE_ID},
    ).first()
    return () if row is None else (ScoreLine(persona.SCORE_ID, row[0], row[1], ()),)


def _own_lines(
    known: Mapping[str, Any], scores: Mapping[str, ScoreValue], day: date, connection: Connection
) -> tuple[ScoreLine, ...]:
    from app.services.scoring.own_store import values_of_one  # noqa: PLC0415 - read with own scores only

    found = [score for score in own.own_scores(connection) if score.score_id in scores]
    if not found:
        return ()
    value_of = values_of_one(connection, known, scores, day)
    return tuple(
        ScoreLine(score.score_id, *scores[score.score_id], own.explain_own(score, value_of)) for score in found
    )


def _scores_of(connection: Connection, customer_id: int) -> dict[str, ScoreValue]:
    ids = ", ".join(f"'{spec.id}'" for spec in (*specs(), *map(own.spec_of_own, own.own_scores(connection))))
    rows = connection.execute(
        text(f"SELECT score_id, value, class FROM customer_score WHERE customer_id = :id AND score_id IN ({ids})"),
        {"id": customer_id},
    )
    return {score_id: (value, klass) for score_id, value, klass in rows}
