"""Segments and the vocabulary of their rules.

A rule is JSON-able data: {"all": [rule, …]}, {"any": [rule, …]}, {"not": rule} or a condition
{"field": "revenue_12m", "op": "at_least", "value": 30000}. Field ids, operators and value types are in the catalogue.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

Rule = Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class RuleField:
    """A field that conditions may use. `value` is the type of what it is compared with.

    `choices` are the values that the data holds with their customers (-1: not counted), `names` the words of those
    that are ids; `options` the further keys its conditions may bear.
    """

    id: str
    group: str
    value: str
    operators: tuple[str, ...]
    choices: tuple[tuple[str, int], ...] = ()
    options: tuple[str, ...] = ()
    names: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True, slots=True)
class Segment:
    """A named rule. `ready_id` is the code of a segment that comes with the application, None for the owner's own."""

    id: int
    name: str
    ready_id: str | None
    rule: Rule
    customers: int | None = None
    revenue_12m_cents: int | None = None
    folder: str = ""
    archived_at: str | None = None


@dataclass(frozen=True, slots=True)
class SegmentUse:
    """What uses a segment: another "segment", a "scenario" or a "mailing"."""

    kind: str
    id: int
    name: str


@dataclass(frozen=True, slots=True)
class CustomerList:
    """A list of customers made by hand."""

    id: int
    name: str
    customers: int
    created_at: str


@dataclass(frozen=True, slots=True)
class SegmentCount:
    """The live answer of a rule: how many, of how many, their money, their reach, and their RFM segments."""

    customers: int
    total: int
    revenue_12m_cents: int
    reachable: Mapping[str, int]
    by_class: tuple[tuple[str, int], ...]


@dataclass(frozen=True, slots=True)
class RuleAnswer:
    """A part of a rule answered for one customer on one day.

    `op` is "all", "any", "not" or "condition"; a condition bears its own JSON-able data and the `value` it looked at.
    A condition on another segment has that segment's rule as its child; `as_of` is set on a part that was answered
    for another day than the part around it.
    """

    op: str
    holds: bool
    condition: Rule | None = None
    value: Any = None
    children: tuple[RuleAnswer, ...] = ()
    as_of: date | None = None


@dataclass(frozen=True, slots=True)
class SampleRow:
    """A member of a segment with why: the values that the conditions looked at, as (field, value)."""

    customer_id: int
    name: str
    city: str | None
    rfm_class: str | None
    revenue_12m_cents: int
    values: tuple[tuple[str, Any], ...]
