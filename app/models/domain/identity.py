"""Who is who, as the window shows it: cases to decide, reasons, decisions taken."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime

from app.models.domain.reasons import Reason


@dataclass(frozen=True, slots=True)
class UnifyReport:
    """What a unification did: pairs compared, records joined to another, questions left, customers, households."""

    records: int
    pairs: int
    joined: int
    to_review: int
    customers: int
    households: int
    seconds: float
    weights_version: int


@dataclass(frozen=True, slots=True)
class ReviewCase:
    """One line of the review queue. `likelihood` is a word's code; `worth_cents` what the customers concerned spent."""

    case_id: str
    name: str
    record_ids: tuple[int, ...]
    likelihood: str
    probability: float
    worth_cents: int


@dataclass(frozen=True, slots=True)
class CaseRecord:
    """One record of a case; `marks` tell per field how it looks beside the first record: equal, near, different.

    `reasons` speak for (weight > 0) and against being the first record's person; `is_chosen` proposes to join it.
    """

    record_id: int
    customer_id: int
    source: str
    created_on: date | None
    values: Mapping[str, str]
    marks: Mapping[str, str]
    purchase_count: int
    revenue_cents: int
    last_purchase_on: date | None
    probability: float
    household: float
    likelihood: str
    is_chosen: bool
    reasons: tuple[Reason, ...]


@dataclass(frozen=True, slots=True)
class CaseDetail:
    """A case with two to four records side by side, the first one being what the others are compared with."""

    case_id: str
    records: tuple[CaseRecord, ...]
    likelihood: str
    percent: int


@dataclass(frozen=True, slots=True)
class DecisionRow:
    """One act of the user: these records are the same person, or are not; `group_key` undoes it."""

    group_key: str
    kind: str
    record_ids: tuple[int, ...]
    names: tuple[str, ...]
    decided_at: datetime
    is_withdrawn: bool
