"""A clean value as the window writes such values: days, telephone numbers, amounts."""

from __future__ import annotations

from datetime import date, datetime
from decimal import Decimal, InvalidOperation
from typing import Final

from app.services.importing.fields import FIELDS
from app.ui.formats import day_table, decimal, phone_text
from app.ui.labels import label

_DAYS: Final = frozenset({"date", "datetime", "birth_date"})
_CODES: Final = frozenset({"status", "kind", "direction", "channel", "flag", "refusal", "title"})
VALUE: Final = "import_value"
"""The label kind of the codes that cells are read as (see value_words)."""

TITLES: Final = frozenset({"M", "MME", "MLLE", "DR", "ME", "PR"})
_FIGURES: Final = frozenset({"amount", "quantity"})


def cleaned_words(text: str, field_id: str | None) -> str:
    """Return `text` (as the services write clean values) in the words of the locale."""
    value = FIELDS[field_id].value if field_id is not None else "text"
    if value in _DAYS:
        return _day(text)
    if value == "phone":
        return phone_text(text)
    if value == "time":
        return text.removesuffix(":00") if len(text) > len("00:00") else text
    if value in _FIGURES:
        return _figure(text)
    if value in _CODES:
        return label(VALUE, text)
    return _name(text) if field_id == "customer.full_name" else text


def _name(text: str) -> str:
    """A full name whose civil title, the code before it, is written as one does."""
    first, _, rest = text.partition(" ")
    return f"{label(VALUE, first)} {rest}" if rest and first in TITLES else text


def _day(text: str) -> str:
    if text.startswith("--"):
        return f"{text[5:7]}/{text[2:4]}"
    try:
        moment = datetime.fromisoformat(text)
        day = day_table(date.fromisoformat(text[:10]))
    except ValueError:
        return text
    return f"{day} {moment:%H:%M}" if "T" in text else day


def _figure(text: str) -> str:
    try:
        number = Decimal(text)
    except InvalidOperation:
        return text
    exponent = number.as_tuple().exponent
    return decimal(float(number), -exponent if isinstance(exponent, int) and exponent < 0 else 0)
