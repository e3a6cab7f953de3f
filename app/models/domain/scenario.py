"""Scenarios, their templates, and the contact plan of a day."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import Any

from app.models.domain.reasons import Reason


@dataclass(frozen=True, slots=True)
class Parameter:
    """One thing the owner may set in a scenario's form.

    `kind`: "days", "years", "count", "choice", "channel", "flag", "segment".
    """

    id: str
    kind: str
    default: Any
    lowest: int | None = None
    highest: int | None = None
    choices: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Template:
    """A ready-made scenario: its trigger, its form, and its texts by language.

    `is_first`: every new workspace gets one of it.
    """

    id: str
    trigger: str
    nature: str
    objective: str
    channels: tuple[str, ...]
    parameters: tuple[Parameter, ...]
    texts: Mapping[str, Mapping[str, str]]
    is_first: bool = False


@dataclass(frozen=True, slots=True)
class Scenario:
    """A scenario of the owner. `definition` holds parameters, channel order, nature, objective, priority and texts."""

    id: int
    name: str
    template_id: str
    status: str
    definition: Mapping[str, Any]
    published_on: date | None


@dataclass(frozen=True, slots=True)
class Message:
    """A message as one customer reads it; `missing` names the placeholders that had no value and fell back."""

    channel: str
    subject: str
    body: str
    missing: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class PlannedContact:
    """One contact of a day's plan, planned or withheld, with its reason.

    `occurrence` makes it unique for its scenario and customer ("2025" for a birthday, the day of the first purchase…).
    `status` is planned, withheld, removed, postponed or approved.
    """

    day: date
    customer_id: int
    customer_name: str
    scenario_id: int
    scenario_name: str
    template_id: str
    occurrence: str
    channel: str
    nature: str
    objective: str
    status: str
    why: Reason
    withheld: Reason | None
    contacts_in_window: int = 0


@dataclass(frozen=True, slots=True)
class DayPlan:
    """The plan of one day: who is contacted, who is withheld and why."""

    day: date
    contacts: tuple[PlannedContact, ...]
    withheld: tuple[PlannedContact, ...]


@dataclass(frozen=True, slots=True)
class DayLoad:
    """How many contacts a coming day holds, by nature; `is_quiet` for days without contacts by choice."""

    day: date
    relational: int
    commercial: int
    is_quiet: bool


@dataclass(frozen=True, slots=True)
class PlanWindow:
    """The plan around a customer: used on the profile."""

    contacts: tuple[PlannedContact, ...] = field(default_factory=tuple)
