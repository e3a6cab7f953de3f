"""Scores that users make: points for conditions, or a formula over features."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import asdict, dataclass
from typing import Any

OWN_PREFIX = "own_"
OWN_CLASSES = ("high", "medium", "low")
OWN_KINDS = ("points", "formula")
OWN_OPERATORS = ("at_least", "at_most", "between", "known", "missing")


@dataclass(frozen=True, slots=True)
class OwnRule:
    """Points for the customers of whom a condition holds.

    `value` is what "at_least" and "at_most" compare with and where "between" begins; `until` where it ends. "known" and
    "missing" ask whether the feature says anything; every other condition fails where it says nothing.
    """

    feature: str
    op: str
    points: float
    value: float | None = None
    until: float | None = None


@dataclass(frozen=True, slots=True)
class OwnScore:
    """One score of the workspace; `id` is None before it is kept.

    `kind` "points" adds the points of `rules`; "formula" evaluates `formula` (see own_formula.py). `levels` are the
    values from which a customer is high, and medium; without them there are no classes. Values are kept within
    `lowest` and `highest` where given.
    """

    name: str
    kind: str = "points"
    rules: tuple[OwnRule, ...] = ()
    formula: str = ""
    levels: tuple[float, float] | None = None
    lowest: float | None = None
    highest: float | None = None
    id: int | None = None

    @property
    def score_id(self) -> str:
        """Return the id that the score has everywhere else."""
        return f"{OWN_PREFIX}{self.id}"

    def to_json(self) -> str:
        """Return the definition as JSON text: kind, rules or formula, levels, bounds."""
        saved = asdict(self)
        for left_out in ("name", "id"):
            del saved[left_out]
        return json.dumps(saved, ensure_ascii=False, separators=(",", ":"))

    @classmethod
    def from_json(cls, name: str, definition: str, score_id: int | None = None) -> OwnScore:
        """Read what `to_json` wrote."""
        saved: Mapping[str, Any] = json.loads(definition)
        levels = saved.get("levels")
        return cls(
            name,
            saved["kind"],
            tuple(OwnRule(**rule) for rule in saved.get("rules", ())),
            saved.get("formula", ""),
            None if levels is None else (float(levels[0]), float(levels[1])),
            saved.get("lowest"),
            saved.get("highest"),
            score_id,
        )
