"""The rule of a segment that holds the customers of a cell: of one class on one day and of another on the other."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from app.models.domain.transition import NO_CLASS, NOT_YET, Segmentation

if TYPE_CHECKING:
    from datetime import date

_BOUGHT: Final = "rfm"
"""Who has an RFM class on a day had bought by then."""
_OF_RULES: Final = frozenset({"rfm", "pmg", "segments"})
"""Kinds whose classes rules find out by themselves; there, nobody tells a prospect from a customer of no class."""


def cell_rule(segmentation: Segmentation, from_on: date, to_on: date, row: str, column: str) -> dict[str, Any]:
    """Return the rule; `row` and `column` may be NOT_YET."""
    return {"all": [*_was(segmentation, row, from_on), *_was(segmentation, column, to_on)]}


def _was(segmentation: Segmentation, code: str, day: date) -> list[dict[str, Any]]:
    at = {"segmentation": segmentation.id, "on": day.isoformat()}
    if segmentation.kind not in _OF_RULES or code not in {NO_CLASS, NOT_YET}:
        return [{"field": "class_was", "op": "is", "value": code, **at}]
    had_bought = {"field": "class_was", "op": "known" if code == NO_CLASS else "unknown", **at, "segmentation": _BOUGHT}
    if segmentation.kind == "rfm":
        return [had_bought]
    return [{"field": "class_was", "op": "unknown", **at}, had_bought]
