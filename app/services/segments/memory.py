"""Conditions that look at another day: was in a segment, entered it, left it, was of a class.

{"field": "segment", "op": "is", "value": 12, "days_ago": 365}, or "on": "2024-11-18" in the place of days_ago;
{"field": "entered", "op": "is", "value": 12, "within_days": 30}: in it now and not in it 30 days ago; "left" likewise;
{"field": "class_was", "op": "any_of", "value": ["best"], "segmentation": "rfm", "days_ago": 365}.
A "rule" may stand in the place of the segment's "value". On a day that has not come nobody is in anything.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any, Final, cast

from sqlalchemy import text

from app.models.domain.errors import KnownError
from app.services.segments.context import RuleContext
from app.services.segments.operators import iso_day, number
from app.services.segments.rules import Condition, invalid

SEGMENT: Final = "segment"
ENTERED: Final = "entered"
LEFT: Final = "left"
CLASS_WAS: Final = "class_was"
REFERRING: Final = frozenset({SEGMENT, ENTERED, LEFT})
"""Fields whose conditions name a segment."""

REFERRING_OPERATORS: Final = ("is", "is_not")
CLASS_OPERATORS: Final = ("is", "is_not", "any_of", "none_of", "known", "unknown")
OPTIONS: Final[Mapping[str, tuple[str, ...]]] = {
    SEGMENT: ("days_ago", "on", "rule"),
    ENTERED: ("within_days", "rule"),
    LEFT: ("within_days", "rule"),
    CLASS_WAS: ("segmentation", "days_ago", "on"),
}
_MOST_DAYS_AGO: Final = 36_500


@dataclass(frozen=True, slots=True)
class Reference:
    """The rule that a condition names: that of a saved segment, or its own (id None)."""

    segment_id: int | None
    rule: Mapping[str, Any]


def check_shape(condition: Condition, allowed: tuple[str, ...]) -> None:
    """Refuse operators and keys that the field does not have. KnownError: rule_invalid."""
    if condition.op not in allowed:
        raise invalid(condition.path, "unknown_operator", condition.op)
    unknown = set(condition.options).difference(OPTIONS[condition.field])
    if unknown:
        raise invalid(condition.path, "unknown_key", min(unknown))


def past_day(condition: Condition, context: RuleContext) -> date | None:
    """Return the day that a condition looks at, None for the day of the rule itself.

    KnownError: rule_invalid (not_a_number, not_a_day, two_days).
    """
    options = condition.options
    if "days_ago" in options and "on" in options:
        raise invalid(condition.path, "two_days")
    if "days_ago" in options:
        return _days_before(condition, "days_ago", context)
    if condition.field in {ENTERED, LEFT}:
        if "within_days" not in options:
            raise invalid(condition.path, "not_a_number", "within_days")
        return _days_before(condition, "within_days", context)
    on = iso_day(condition, "on")
    if on is not None and abs((on - context.as_of).days) > _MOST_DAYS_AGO:
        raise invalid(condition.path, "not_a_day", options["on"])
    return on


def _days_before(condition: Condition, key: str, context: RuleContext) -> date:
    days = number(condition, condition.options[key], least=1)
    if days > _MOST_DAYS_AGO:
        raise invalid(condition.path, "not_a_number", days)
    return context.as_of - timedelta(days)


def referred(condition: Condition, context: RuleContext) -> Reference:
    """Return the rule that a condition names. KnownError: rule_invalid (segment_missing, …), rule_cycle."""
    if "rule" in condition.options:
        if condition.value is not None:
            raise invalid(condition.path, "unknown_key", "rule")
        return Reference(None, cast("Mapping[str, Any]", condition.options["rule"]))
    segment_id = condition.value
    if isinstance(segment_id, bool) or not isinstance(segment_id, int):
        raise invalid(condition.path, "not_a_number", segment_id)
    return Reference(segment_id, segment_rule(context, segment_id, condition.path))


def segment_rule(context: RuleContext, segment_id: int, path: str) -> Mapping[str, Any]:
    """Return the rule of a saved segment. KnownError: rule_invalid (segment_missing), rule_cycle (segment, path)."""
    row = None
    if abs(segment_id) < 2**63:
        statement = text("SELECT name, rule FROM segment WHERE id = :id")
        row = context.connection.execute(statement, {"id": segment_id}).one_or_none()
    if row is None:
        raise invalid(path, "segment_missing", segment_id)
    if segment_id in context.budget.segments:
        raise KnownError("rule_cycle", segment=row[0], path=path)
    return cast("Mapping[str, Any]", json.loads(row[1]))
