"""Mailing lists: what goes to the tool that sends, after consent and suppression, and the record of it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from app.models.domain.reasons import Reason


@dataclass(frozen=True, slots=True)
class MailingFormat:
    """A shape of file that another tool reads: columns in order as (header, value id), delimiter, encoding."""

    id: str
    channels: tuple[str, ...]
    file_type: str
    delimiter: str
    encoding: str
    columns: tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class AudienceRequest:
    """Whom a list is for: a segment, or the contacts of a day's plan; and how."""

    channel: str
    segment_id: int | None = None
    plan_on: date | None = None
    one_per_address: bool = True
    nature: str = "commercial"
    objective: str = "inform"


@dataclass(frozen=True, slots=True)
class FunnelStep:
    """One line of the funnel: a code and how many customers it sets aside."""

    code: str
    customers: int


@dataclass(frozen=True, slots=True)
class Audience:
    """Who is left and who is set aside: `start` customers, the steps that set some aside, `recipients` left."""

    start: int
    steps: tuple[FunnelStep, ...]
    recipients: int
    preview_header: tuple[str, ...]
    preview_rows: tuple[tuple[str, ...], ...]
    neutralised: int
    empty_first_names: int


@dataclass(frozen=True, slots=True)
class MailingRequest:
    """A list to make; `language` is that of the column headers, where the format leaves the choice."""

    name: str
    audience: AudienceRequest
    format_id: str
    path: Path
    language: str = "fr"


@dataclass(frozen=True, slots=True)
class Mailing:
    """A list that was made: when, for whom, why, which file."""

    id: int
    name: str
    channel: str
    format_id: str
    nature: str
    day: date
    recipients: int
    file_name: str
    segment: str | None
    plan_on: date | None
    is_withdrawn: bool
    funnel: Mapping[str, int]


@dataclass(frozen=True, slots=True)
class Recipient:
    """One line of a list that was made: who, at which address, and why."""

    customer_id: int
    name: str
    address: str
    scenario: str | None
    reason: Reason
