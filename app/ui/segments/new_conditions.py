"""Conditions as they start when a field is chosen, whether one is complete, and the three ready examples."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final

from app.models.domain.segment import RuleField

_FIRST_VALUES: Final[Mapping[str, Any]] = {"number": 1, "days": 90, "cents": 10000, "month": "this", "flag": True}
_FIRST_OPTIONS: Final[Mapping[str, Mapping[str, Any]]] = {
    "random": {"seed": 1},
    "class_was": {"segmentation": "rfm", "days_ago": 365, "value": "best"},
    "entered": {"within_days": 30},
    "left": {"within_days": 30},
}
"""Options that a condition cannot be without."""

_NUMBER_IDS: Final = {"list", "batch"}
_NEEDS_NOTHING: Final = {"known", "unknown", "never"}

EXAMPLES: Final[Mapping[str, Mapping[str, Any]]] = {
    "going_quiet": {
        "all": [
            {"field": "revenue_12m", "op": "at_least", "value": 10000},
            {"field": "recency_days", "op": "at_least", "value": 90},
        ]
    },
    "birthday_soon": {
        "all": [
            {"field": "birthday_within_days", "op": "at_most", "value": 30},
            {
                "any": [
                    {"field": "reachable_email", "op": "is", "value": True},
                    {"field": "reachable_post", "op": "is", "value": True},
                ]
            },
        ]
    },
    "one_purchase": {
        "all": [
            {"field": "purchase_count", "op": "exactly", "value": 1},
            {"field": "first_purchase_days", "op": "at_most", "value": 180},
            {"field": "reachable_email", "op": "is", "value": True},
        ]
    },
}
"""Rules offered while a segment has none, by code."""


def new_condition(known: RuleField) -> dict[str, Any]:
    """Return a condition on a field with its first operator and a usual value."""
    condition: dict[str, Any] = {"field": known.id, "op": known.operators[0], **_FIRST_OPTIONS.get(known.id, {})}
    if known.id == "random":
        return condition | {"value": 10}
    if known.id == "class_was":
        return condition
    if known.value == "times":
        return condition | {"value": 1}
    if known.value == "segment":
        return condition | {"value": int(known.choices[0][0]) if known.choices else None}
    if known.id.startswith("rfm_") and known.value == "number":
        return condition | {"value": 4}
    if known.value in _FIRST_VALUES:
        return condition | {"value": _FIRST_VALUES[known.value]}
    first = known.choices[0][0] if known.choices else ""
    return condition | {"value": int(first) if known.value in _NUMBER_IDS and first.isdecimal() else first}


def with_operator(condition: Mapping[str, Any], op: str, known: RuleField) -> dict[str, Any]:
    """Return the condition with another operator, its value brought into the shape that one takes."""
    changed = {**condition, "op": op}
    value = condition.get("value")
    if op in _NEEDS_NOTHING:
        changed.pop("value", None)
        return changed
    if value is None:
        value = new_condition(known).get("value")
    is_list = isinstance(value, list | tuple)
    if op == "between":
        changed["value"] = list(value) if is_list else [value, value]  # type: ignore[arg-type]
    elif op in {"any_of", "none_of"}:
        changed["value"] = list(value) if is_list else [value] if value else []  # type: ignore[arg-type]
    else:
        first: Any = value[0] if is_list and value else value  # type: ignore[index]
        changed["value"] = "" if is_list and not value else first
    return changed


def is_complete(condition: Mapping[str, Any], known: RuleField | None) -> bool:
    """Whether a condition says all it must."""
    if known is None or condition.get("op") in _NEEDS_NOTHING:
        return known is not None
    value = condition.get("value")
    if isinstance(value, list | tuple):
        return len(value) > 0 and all(item not in {None, ""} for item in value)  # type: ignore[arg-type]
    if known.value == "times":
        return True
    return value is not None and value != ""
