"""Customers as the window shows them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import Any

from app.models.domain.reasons import Reason


@dataclass(frozen=True, slots=True)
class CustomerQuery:
    """Which customers, in which order: what the Customers page asks for.

    `text` is searched in name, e-mail, phone, town and customer number; `segment_ids` and `tag_ids` are joined by or;
    `rule` is a segment rule as JSON-able data; `reachable_by` a channel with consent and a usable address. `sort` is
    name, city, last_purchase, purchase_count, purchase_count_12m, revenue, revenue_12m, tempo or `score:<score_id>`.
    """

    text: str = ""
    segment_ids: tuple[int, ...] = ()
    rule: Mapping[str, Any] | None = None
    reachable_by: str | None = None
    tag_ids: tuple[int, ...] = ()
    customer_ids: tuple[int, ...] | None = None
    sort: str = "name"
    descending: bool = False


@dataclass(frozen=True, slots=True)
class CustomerRow:
    """One row of the Customers page. Money in cents; None where there is no purchase."""

    customer_id: int
    name: str
    city: str | None
    last_purchase_on: date | None
    silence_days: int | None
    tempo_days: int | None
    purchase_count: int
    purchase_count_12m: int
    revenue_cents: int
    revenue_12m_cents: int
    segment: str | None
    scores: Mapping[str, tuple[float | None, str | None]] = field(default_factory=dict[str, Any])
    reach: Mapping[str, str] = field(default_factory=dict[str, str])


@dataclass(frozen=True, slots=True)
class CustomerCount:
    """How many customers answer a query, of how many, and what they bought in the last twelve months."""

    count: int
    total: int
    revenue_12m_cents: int


@dataclass(frozen=True, slots=True)
class KnownValue:
    """A value of one field with where it comes from; `others` are the other known values, best first.

    `is_own`: the user's correction, of the day `seen_on`; its value is empty where the user says that there is none.
    """

    field: str
    value: str
    source: str
    seen_on: date | None
    others: tuple[KnownValue, ...] = ()
    is_own: bool = False


@dataclass(frozen=True, slots=True)
class CustomValue:
    """A value of a field of the user's own. `type` is text (str), number (int, float), date (date) or flag (bool)."""

    name: str
    type: str
    value: str | float | bool | date
    source: str
    seen_on: date | None
    field_id: int = 0
    is_own: bool = False


@dataclass(frozen=True, slots=True)
class ConsentState:
    """What a customer allows on one channel: granted, refused or unknown; `is_usable` tells of a usable address.

    `is_own`: said by the user of this program.
    """

    channel: str
    status: str
    decided_on: date | None
    source: str | None
    is_usable: bool
    is_own: bool = False


@dataclass(frozen=True, slots=True)
class TimelineEntry:
    """One thing that happened or is planned: purchase, contact in or out, consent, plan."""

    on: date
    kind: str
    channel: str | None
    reason: Reason
    amount_cents: int | None = None
    scenario: str | None = None


@dataclass(frozen=True, slots=True)
class Note:
    """What a user wrote about a customer."""

    note_id: int
    text: str
    on: date


@dataclass(frozen=True, slots=True)
class Task:
    """What is to be done for a customer, before a day or any time."""

    task_id: int
    text: str
    due_on: date | None
    done_on: date | None
    on: date


@dataclass(frozen=True, slots=True)
class Tag:
    """A word that customers are marked with; `customers` is how many, where it is counted."""

    tag_id: int
    name: str
    customers: int = 0


@dataclass(frozen=True, slots=True)
class OwnWords:
    """What users wrote about a customer."""

    notes: tuple[Note, ...] = ()
    tasks: tuple[Task, ...] = ()
    tags: tuple[Tag, ...] = ()


@dataclass(frozen=True, slots=True)
class PurchaseRow:
    """One purchase of a customer; `lines` are (product, category, quantity, amount in cents)."""

    purchase_id: int
    on: date
    kind: str
    channel: str
    source: str
    net_cents: int
    lines: tuple[tuple[str, str, float, int], ...]


@dataclass(frozen=True, slots=True)
class RecordRow:
    """One source record of a customer."""

    record_id: int
    source: str
    external_id: str | None
    row_number: int
    name: str
    email: str | None
    phone: str | None
    city: str | None


@dataclass(frozen=True, slots=True)
class ScoreLine:
    """One score of a customer with its reasons."""

    score_id: str
    value: float | None
    klass: str | None
    reasons: tuple[Reason, ...]


@dataclass(frozen=True, slots=True)
class Profile:
    """What is known of one customer; scores with their reasons, and what is planned, have services of their own.

    `fields` are the values shown, by column of the profile, and `corrected` the columns that the user corrected.
    """

    customer_id: int
    name: str
    first_name: str | None
    last_name: str | None
    gender: str | None
    kind: str
    since_on: date | None
    city: str | None
    values: tuple[KnownValue, ...]
    consents: tuple[ConsentState, ...]
    purchase_count: int
    revenue_cents: int
    average_basket_cents: int | None
    silence_days: int | None
    tempo_days: int | None
    segment: str | None
    records: tuple[RecordRow, ...]
    categories: tuple[tuple[str, int], ...]
    is_suppressed: bool
    custom: tuple[CustomValue, ...] = ()
    fields: Mapping[str, str | None] = field(default_factory=dict[str, "str | None"])
    corrected: frozenset[str] = frozenset()
