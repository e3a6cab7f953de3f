"""Segments and the vocabulary of their rules.

A rule is JSON-able data: {"all": [rule, …]}, {"any": [rule, …]}, {"not": rule} or a condition
{"field": "revenue_12m", "op": "at_least", "value": 30000}. Field ids, operators and value types are in the catalogue.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

Rule = Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class RuleField:
    """A field that conditions may use. `value` is the type of what it is compared with."""

    id: str
    group: str
    value: str
    operators: tuple[str, ...]
    choices: tuple[tuple[str, int], ...] = ()


@dataclass(frozen=True, slots=True)
class Segment:
    """A named rule. `ready_id` is the code of a segment that comes with the application, None for the owner's own."""

    id: int
    name: str
    ready_id: str | None
    rule: Rule
    customers: int | None = None
    revenue_12m_cents: int | None = None


@dataclass(frozen=True, slots=True)
class SegmentCount:
    """The live answer of a rule: how many, of how many, their money, their reach, and their RFM segments."""

    customers: int
    total: int
    revenue_12m_cents: int
    reachable: Mapping[str, int]
    by_class: tuple[tuple[str, int], ...]
