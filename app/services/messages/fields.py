"""What a message may say of a customer: the fields behind the placeholders."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import Any

from app.models.domain.settings import Business
from app.models.domain.values import Birthday, LeapDayRule
from app.services.messages import formatting
from app.services.messages.scores import Scores, is_score_field, score_texts

FIELDS = (
    "first_name",
    "last_name",
    "name",
    "company",
    "city",
    "birthday",
    "last_purchase_on",
    "silence_days",
    "revenue_12m",
    "business",
    "business_city",
    "owner",
)
"""Every placeholder that a text may use beside scores (SCORE_FIELDS), in the order in which a form offers them."""


@dataclass(frozen=True, slots=True)
class Reader:
    """A customer as messages see one; money in cents; None where nothing is known."""

    customer_id: int
    name: str
    first_name: str | None = None
    last_name: str | None = None
    company: str | None = None
    city: str | None = None
    language: str | None = None
    birth_on: str | None = None
    last_purchase_on: date | None = None
    revenue_12m_cents: int | None = None
    scores: Scores = field(default_factory=dict[str, "tuple[float | None, str | None]"])


def values_of(
    reader: Reader,
    business: Business,
    language: str,
    day: date,
    leap_day: LeapDayRule = LeapDayRule.FEBRUARY_28,
) -> Mapping[str, str]:
    """Return the text of each field for `reader` on `day`; a field without a value is left out."""
    values: dict[str, Any] = {
        "first_name": reader.first_name,
        "last_name": reader.last_name,
        "name": reader.name,
        "company": reader.company,
        "city": reader.city,
        "business": business.name,
        "business_city": business.city,
        "owner": business.owner_first_name,
    }
    if reader.birth_on:
        celebrated_on = Birthday.parse(reader.birth_on).in_year(day.year, leap_day)
        values["birthday"] = formatting.day_and_month(celebrated_on, language)
    if reader.last_purchase_on is not None:
        values["last_purchase_on"] = formatting.full_day(reader.last_purchase_on, language)
        values["silence_days"] = str((day - reader.last_purchase_on).days)
    if reader.revenue_12m_cents is not None:
        values["revenue_12m"] = formatting.amount(reader.revenue_12m_cents, business.currency, language)
    values |= score_texts(reader.scores, business.currency, language)
    return {name: str(value).strip() for name, value in values.items() if value and str(value).strip()}


def is_field(name: str) -> bool:
    """Tell whether a text may hold this placeholder."""
    return name in FIELDS or is_score_field(name)
