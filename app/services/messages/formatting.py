"""Amounts and days as a reader of a language expects them inside a message."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

_DAY_MONTH = {"fr": "d MMMM", "en": "d MMMM"}


def amount(amount_cents: int, currency: str, language: str) -> str:
    """Return an amount with its currency, such as `1 234,50 €` or `€1,234.50`."""
    from babel.numbers import format_currency  # noqa: PLC0415 - not needed to open the window

    return format_currency(Decimal(amount_cents) / 100, currency, locale=_locale(language))


def percent(share: float, language: str) -> str:
    """Return a share as whole percents, such as `67 %` or `67%`."""
    from babel.numbers import format_percent  # noqa: PLC0415 - not needed to open the window

    return format_percent(share, locale=_locale(language))


def number(value: float, language: str) -> str:
    """Return a number with at most one decimal, such as `6,5`."""
    from babel.numbers import format_decimal  # noqa: PLC0415 - not needed to open the window

    return format_decimal(round(value, 1), format="#,##0.#", locale=_locale(language))


def full_day(day: date, language: str) -> str:
    """Return a day written out, such as `18 novembre 2025`; the first of a month in French is `1er`."""
    return _formatted(day, f"{_DAY_MONTH[_locale(language)]} y", language)


def day_and_month(day: date, language: str) -> str:
    """Return a day of the year written out, such as `29 février`."""
    return _formatted(day, _DAY_MONTH[_locale(language)], language)


def _formatted(day: date, pattern: str, language: str) -> str:
    from babel.dates import format_date  # noqa: PLC0415 - not needed to open the window

    locale = _locale(language)
    if locale == "fr" and day.day == 1:
        pattern = pattern.replace("d ", "d'er' ", 1)
    return format_date(day, pattern, locale=locale)


def _locale(language: str) -> str:
    return language if language in _DAY_MONTH else "en"
