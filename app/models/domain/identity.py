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
    """One line of the review queue: two to four records that may be one person, surest pair first.

    `likelihood` is a word's code; `worth_cents` what the customers concerned spent; `shown_count` how many records
    stand side by side, with those that may live with them.
    """

    case_id: str
    name: str
    record_ids: tuple[int, ...]
    likelihood: str
    probability: float
    worth_cents: int
    shown_count: int = 2


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
    """One act of the user: these records are the same person, or are not; `group_key` undoes it.

    `kind` is same, different, household or not_household; `act` tells how: decide, split_off or accept_above.
    """

    group_key: str
    kind: str
    record_ids: tuple[int, ...]
    names: tuple[str, ...]
    decided_at: datetime
    is_withdrawn: bool
    act: str = "decide"


@dataclass(frozen=True, slots=True)
class HouseholdMember:
    """A customer of a household and the surest link to another member: by two records, how likely, why.

    `is_decided` tells that the user said so; `reasons` then are empty.
    """

    customer_id: int
    linked_to: int
    record_ids: tuple[int, int]
    probability: float
    is_decided: bool
    reasons: tuple[Reason, ...]


@dataclass(frozen=True, slots=True)
class Household:
    """Customers who live together; the id is the lowest customer id among them."""

    household_id: int
    members: tuple[HouseholdMember, ...]


@dataclass(frozen=True, slots=True)
class RecordLink:
    """What holds two records of one customer together.

    `held_by` is "evidence" (reasons say why) or "decision" (the user said so, by the act of `group_key`).
    """

    record_ids: tuple[int, int]
    held_by: str
    probability: float
    likelihood: str
    reasons: tuple[Reason, ...]
    group_key: str = ""


@dataclass(frozen=True, slots=True)
class CustomerExplanation:
    """Why these records are one customer: the records, the links that hold them, and the household around."""

    customer_id: int
    records: tuple[CaseRecord, ...]
    links: tuple[RecordLink, ...]
    household: Household | None


@dataclass(frozen=True, slots=True)
class BulkPreview:
    """What accepting all cases above a likelihood would do: cases answered, surest first, and customers concerned."""

    cases: int
    customers_before: int
    customers_after: int
    case_ids: tuple[str, ...]
