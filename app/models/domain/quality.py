"""How good the data of customers is, as the window shows it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date


@dataclass(frozen=True, slots=True)
class FieldQuality:
    """One datum over all customers: how many give it, in how many it is doubtful, how many were long not confirmed.

    `field` is name, email, phone, address, birth_on or consent. `undated` values were never seen on a dated record.
    `trend` holds the share of customers known by then who gave it, one figure (0..1) for each of the month ends.
    """

    field: str
    customers: int
    given: int
    doubtful: int
    old: int
    undated: int
    trend: tuple[float, ...]


@dataclass(frozen=True, slots=True)
class AskTotal:
    """How many customers one datum is to be asked of next, and what they bought in the last twelve months."""

    ask: str
    customers: int
    stake_cents: int


@dataclass(frozen=True, slots=True)
class QualityOverview:
    """The quality of all data as of a day; `lists` counts what is doubtful: email, phone, address."""

    as_of: date
    customers: int
    currency: str
    month_ends: tuple[date, ...]
    fields: tuple[FieldQuality, ...]
    lists: Mapping[str, int]
    asks: tuple[AskTotal, ...]


@dataclass(frozen=True, slots=True)
class DoubtfulValue:
    """A value that cannot be right as it is; `suggestion` is what was perhaps meant, for the column `corrects`.

    Codes of `issue`: email_domain_typo, email_unusable, email_shared, phone_impossible, phone_shared, street_missing,
    postcode_missing, city_missing, address_partial.
    """

    customer_id: int
    name: str
    value: str
    issue: str
    corrects: str
    suggestion: str | None
    stake_cents: int


@dataclass(frozen=True, slots=True)
class Question:
    """The datum to ask of a customer next, and why it is worth it: what was bought in the last twelve months.

    Codes of `ask`: any_address (cannot be reached at all), email, consent_email, mobile, address, birth_on.
    """

    customer_id: int
    name: str
    ask: str
    stake_cents: int
    last_purchase_on: date | None
    phone: str | None
