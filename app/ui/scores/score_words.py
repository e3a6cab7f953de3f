"""Sentences of the score pages: reasons, levels, spans of time."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication

from app.ui.formats import NOTHING, day_text, days_count, decimal, money_round, percent, whole_number
from app.ui.labels import codes, label

if TYPE_CHECKING:
    from app.models.domain.reasons import Reason

_DAYS = frozenset({"on", "as_of", "until", "from_on", "until_on"})
_SHARES = frozenset({"share", "needed_share", "top_tenth_share", "inside_share"})
_FINE = frozenset({"times", "points", "amount", "correlation", "factor"})
_TO_HUNDREDTHS = frozenset({"correlation", "factor"})
_MONTH, _YEAR = 30, 365


def shown(name: str, value: Any, currency: str) -> str:
    """Return a value of a reason as text: days, shares, amounts and numbers as the language writes them."""
    if value is None:
        return NOTHING
    if name in _DAYS:
        return day_text(date.fromisoformat(str(value)))
    if isinstance(value, str):
        return label("engagement_act", value) if name == "kind" else value
    if name in _SHARES:
        return percent(float(value))
    if name == "cents" or name.endswith("_cents"):
        return money_round(round(float(value)), currency)
    number = float(value)
    if name in _FINE and number != round(number):
        return decimal(number, 2 if name in _TO_HUNDREDTHS else 1)
    return whole_number(number)


def filled(kind: str, code: str, params: Mapping[str, Any], currency: str) -> str:
    """Return the sentence `code` of `kind` with its values."""
    values = {name: shown(name, value, currency) for name, value in params.items()}
    return label(kind, code).format_map(_Known(values))


def reason_words(reason: Reason, currency: str) -> str:
    """Return why a customer has a score."""
    return filled("score_reason", reason.code, reason.params, currency)


def short_reason(reason: Reason, currency: str) -> str:
    """Return the same in a few words, where there are any."""
    is_short = reason.code in codes("score_reason_short")
    return filled("score_reason_short" if is_short else "score_reason", reason.code, reason.params, currency)


def span_words(days: int) -> str:
    """Return 4 months for 120 days, 2 years for 730."""
    if days % _YEAR == 0 and days > _YEAR:
        return _counted(QCoreApplication.translate("ScoreWords", "%n year(s)", None, days // _YEAR), days // _YEAR)
    months = round(days / (_YEAR / 12))
    if days % _MONTH == 0 or days == _YEAR:
        return _counted(QCoreApplication.translate("ScoreWords", "%n month(s)", None, months), months)
    return days_count(days)


def risk_filled(klass: str | None) -> int:
    """Return the blocks of a level of risk."""
    return {"low": 1, "medium": 2, "high": 3}.get(klass or "", 0)


def _counted(text: str, count: int) -> str:
    return text.replace("(s)", "" if count == 1 else "s").replace(str(count), whole_number(count), 1)


class _Known(dict[str, str]):
    """Values of a sentence; one that the reason does not give is a dash."""

    def __missing__(self, key: str) -> str:
        return NOTHING
