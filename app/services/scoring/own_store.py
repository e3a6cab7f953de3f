"""Keeping users' own scores: made, changed, deleted and brought back, and computed at once from the stored figures."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from dataclasses import replace
from functools import cache
from typing import TYPE_CHECKING, Any, Final, cast

from sqlalchemy import Connection, text

from app.models.domain.changes import Area, Changes, UndoStep
from app.models.domain.errors import KnownError
from app.models.domain.own_score import OwnScore
from app.services.scoring.columns import FeatureTable, ScoreColumn, ScoreValue, stored_features
from app.services.scoring.figures import replace_score
from app.services.scoring.own import (
    MOST_SCORES,
    compute_own,
    looked_at,
    offered_names,
    own_scores,
    refuse_wrong,
)
from app.services.scoring.registry import specs

if TYPE_CHECKING:
    from datetime import date, datetime

UNDO: Final = "restore_own_score"
_TOUCHED: Final = Area.SCORES | Area.SEGMENTS | Area.PROFILES


def own_score(connection: Connection, score_id: int) -> OwnScore:
    """Return one own score, deleted or not. KnownError: own_score_missing."""
    row = connection.execute(text("SELECT name, definition FROM own_score WHERE id = :id"), {"id": score_id}).first()
    if row is None:
        raise KnownError("own_score_missing", score=score_id)
    return OwnScore.from_json(row[0], row[1], score_id)


def create(connection: Connection, score: OwnScore, day: date, now: datetime) -> Changes:
    """Keep a new score and compute it. KnownError: own_score_…, formula_…"""
    _check(connection, score)
    if len(own_scores(connection)) >= MOST_SCORES:
        raise KnownError("own_score_many", most=MOST_SCORES)
    found = connection.execute(
        text("INSERT INTO own_score (name, definition, created_at) VALUES (:name, :definition, :now) RETURNING id"),
        {"name": score.name.strip(), "definition": score.to_json(), "now": now.isoformat()},
    ).scalar_one()
    kept = replace(score, id=int(found), name=score.name.strip())
    fill(connection, kept, day)
    step = UndoStep(UNDO, json.dumps({"id": kept.id, "is_deleted": True}))
    return Changes(_TOUCHED, "own_score_created", {"name": kept.name, "score": kept.score_id}, step)


def update(connection: Connection, score: OwnScore, day: date) -> Changes:
    """Change name and definition of a score and compute it. KnownError: own_score_missing, own_score_…, formula_…"""
    before = own_score(connection, score.id or 0)
    _check(connection, score)
    _write(connection, replace(score, name=score.name.strip()))
    fill(connection, score, day)
    argument = {"id": before.id, "name": before.name, "definition": before.to_json()}
    step = UndoStep(UNDO, json.dumps(argument, ensure_ascii=False))
    return Changes(_TOUCHED, "own_score_updated", {"name": score.name, "score": score.score_id}, step)


def delete(connection: Connection, score_id: int, now: datetime) -> Changes:
    """Put a score aside. KnownError: own_score_missing."""
    score = own_score(connection, score_id)
    _set_deleted(connection, score, now.isoformat())
    step = UndoStep(UNDO, json.dumps({"id": score_id}))
    return Changes(_TOUCHED, "own_score_deleted", {"name": score.name, "score": score.score_id}, step)


def restore(connection: Connection, argument: int | str, day: date, now: datetime) -> Changes:
    """Take back a creation, a change or a deletion, as its undo step says. KnownError: own_score_missing."""
    state = cast("dict[str, Any]", json.loads(str(argument)))
    score = own_score(connection, int(state["id"]))
    if state.get("is_deleted"):
        _set_deleted(connection, score, now.isoformat())
    else:
        if "definition" in state:
            score = OwnScore.from_json(state["name"], state["definition"], score.id)
            _write(connection, score)
        _set_deleted(connection, score, None)
        fill(connection, score, day)
    return Changes(_TOUCHED, "own_score_restored", {"name": score.name, "score": score.score_id})


def computed(connection: Connection, score: OwnScore, day: date) -> ScoreColumn:
    """Compute a score from the stored figures. KnownError: own_score_…, formula_…"""
    refuse_wrong(score, frozenset(offered_names(specs())))
    names = set(looked_at(score))
    others = tuple(_stored(connection, spec.id) for spec in specs() if spec.id in names)
    return compute_own(stored_features(connection, day), others, connection, (score,))[0]


def fill(connection: Connection, score: OwnScore, day: date) -> None:
    """Compute a score and replace what is stored of it."""
    replace_score(connection, score.score_id, computed(connection, score, day))


def _check(connection: Connection, score: OwnScore) -> None:
    refuse_wrong(score, frozenset(offered_names(specs())))
    name = score.name.strip().casefold()
    if any(other.name.casefold() == name and other.id != score.id for other in own_scores(connection)):
        raise KnownError("own_score_name_taken", name=score.name.strip())


def _write(connection: Connection, score: OwnScore) -> None:
    connection.execute(
        text("UPDATE own_score SET name = :name, definition = :definition WHERE id = :id"),
        {"id": score.id, "name": score.name, "definition": score.to_json()},
    )


def _set_deleted(connection: Connection, score: OwnScore, at: str | None) -> None:
    connection.execute(text("UPDATE own_score SET deleted_at = :at WHERE id = :id"), {"id": score.id, "at": at})
    if at is not None:
        connection.execute(text("DELETE FROM customer_score WHERE score_id = :id"), {"id": score.score_id})


def _stored(connection: Connection, score_id: str) -> ScoreColumn:
    import numpy as np  # noqa: PLC0415 - the window starts without it

    rows = connection.execute(
        text("SELECT customer_id, value FROM customer_score WHERE score_id = :id ORDER BY customer_id"),
        {"id": score_id},
    ).all()
    cells = np.array([tuple(row) for row in rows], dtype=np.float64).reshape(-1, 2)
    spec = next(spec for spec in specs() if spec.id == score_id)
    return ScoreColumn(spec, cells[:, 0].astype(np.int64), cells[:, 1])


def values_of_one(
    connection: Connection, known: Mapping[str, Any], scores: Mapping[str, ScoreValue], day: date
) -> Callable[[str], float]:
    """Return what gives one customer's features and scores by name, NaN for none; `known` are its stored features."""

    def value_of(name: str) -> float:
        if name in scores:
            value = scores[name][0]
            return float("nan") if value is None else value
        if name not in known:
            return float(wide()[name][0]) if name in wide().columns else float("nan")
        return float("nan") if known[name] is None else float(known[name])

    @cache
    def wide() -> FeatureTable:
        from app.services.scoring.wide_features import wide_features_of_one  # noqa: PLC0415 - loads numpy

        return wide_features_of_one(connection, day, int(known["customer_id"]))

    return value_of
