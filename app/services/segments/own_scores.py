"""Conditions on the user's own scores: own_3 is the value of the third, own_3.class its class."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING, Final

from app.models.domain.own_score import OWN_CLASSES, OWN_PREFIX
from app.services.scoring.own import own_scores
from app.services.segments.catalogue import Field, fixed_choices, value_field
from app.services.segments.context import RuleContext

if TYPE_CHECKING:
    from sqlalchemy import Connection

_ID: Final = re.compile(rf"{OWN_PREFIX}[0-9]+(\.class)?")
_CLASS: Final = ".class"


def own_field(field_id: str) -> Field | None:
    """Return the field of an id like own_3 or own_3.class; None for any other."""
    if not _ID.fullmatch(field_id):
        return None
    score_id, is_class = field_id.removesuffix(_CLASS), field_id.endswith(_CLASS)

    def expression(context: RuleContext) -> str:
        column = "class" if is_class else "value"
        found = f"SELECT {column} FROM {context.score(score_id)} WHERE score_id = '{score_id}'"
        return f"({found} AND customer_id = p.customer_id)"

    choices = fixed_choices(*OWN_CLASSES) if is_class else None
    return replace(value_field(field_id, "scores", "choice" if is_class else "number", expression, choices), cost=1)


def own_fields(connection: Connection) -> list[Field]:
    """Return the fields of the scores that the user made."""
    ids: list[str] = []
    for score in own_scores(connection):
        ids += [score.score_id, *([f"{score.score_id}{_CLASS}"] if score.levels else [])]
    return [field for field_id in ids if (field := own_field(field_id)) is not None]
