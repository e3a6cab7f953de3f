"""Imports as the window and the command line see them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any


@dataclass(frozen=True, slots=True)
class IssueCount:
    """One kind of issue found in a file: how often, in which column, with a few examples (row, value, suggestion)."""

    code: str
    column: str | None
    severity: str
    count: int
    examples: tuple[tuple[int, str, str | None], ...]


@dataclass(frozen=True, slots=True)
class RejectedRow:
    """A row that could not be taken, and why."""

    row: int
    column: str | None
    value: str | None
    reason: str


@dataclass(frozen=True, slots=True)
class ImportReport:
    """What an import did, or, from a dry run, will do. `batch_id` is None for a dry run or when nothing was new.

    `left_out` counts the rows that the mapping leaves out by a value of theirs; they are in no other outcome.

    `counts`: customers, purchases, lines, contacts and consents that are new; `money_e4` the sum of all lines,
    of which `anonymous_e4` without a customer and `refunded_e4` given back. `parts_e4`: what the sales were made of
    (gross, discount, shipping, tax, tip, gift_card, cost). All of it is in `currency`; `other_money_e4` holds the sums
    in other currencies, which are never added to it. `rejections`: why rows were set aside, by reason and column.
    """

    file_name: str
    source: str
    kind: str
    reading: Mapping[str, Any]
    columns: Mapping[str, str | None]
    rows: int
    imported: int
    updated: int
    unchanged: int
    rejected: tuple[RejectedRow, ...]
    rejected_count: int
    issues: tuple[IssueCount, ...]
    counts: Mapping[str, int]
    money_e4: int
    anonymous_e4: int
    refunded_e4: int
    currency: str
    is_dry_run: bool
    batch_id: int | None
    left_out: int = 0
    parts_e4: Mapping[str, int] = field(default_factory=dict[str, int])
    other_money_e4: Mapping[str, int] = field(default_factory=dict[str, int])
    rejections: tuple[IssueCount, ...] = ()


@dataclass(frozen=True, slots=True)
class BatchRow:
    """One import in the history."""

    batch_id: int
    source: str
    kind: str
    file_name: str
    rows: int
    imported: int
    updated: int
    unchanged: int
    rejected: int
    created_at: datetime
    is_withdrawn: bool


@dataclass(frozen=True, slots=True)
class SourceAge:
    """A source and how old its last import is."""

    source_id: int
    name: str
    kind: str
    last_import_at: datetime | None
    age_days: int | None
