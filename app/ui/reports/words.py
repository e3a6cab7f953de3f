"""Names of months, categories and sales channels in reports, and changes in per cent."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from app.ui.formats import MINUS, NOTHING, month_full, percent, sentence_start
from app.ui.messages import add_errors

if TYPE_CHECKING:
    from datetime import date

_SHOP = frozenset({"shop", "store", "magasin", "boutique", "caisse", "pos"})
_ONLINE = frozenset({"online", "web", "internet"})

add_errors(
    "ReportWords",
    {
        "table_not_saved": QT_TRANSLATE_NOOP(
            "ReportWords",
            "The table could not be saved as “{path}”. Close it in other programs, or choose another name.",
        ),
    },
)


def month_name(month: date, until_day: int | None) -> str:
    """Return October 2025; of a month that has only begun also up to which day."""
    name = sentence_start(month_full(month))
    if until_day is None:
        return name
    return QCoreApplication.translate("ReportWords", "{month}, up to day {day}").format(month=name, day=until_day)


def category_name(code: str | None) -> str:
    """Return the name of a category; what lines do not say has one too."""
    if code is None:
        return QCoreApplication.translate(
            "ReportWords", "Not by line: discounts, shipping, returns, orders without lines"
        )
    return code or QCoreApplication.translate("ReportWords", "Without category")


def channel_name(code: str | None) -> str:
    """Return Shop or Online for the usual ones, the file's own word for others."""
    word = (code or "").strip().lower()
    if word in _SHOP:
        return QCoreApplication.translate("ReportWords", "Shop")
    if word in _ONLINE:
        return QCoreApplication.translate("ReportWords", "Online")
    return sentence_start(code or "") or QCoreApplication.translate("ReportWords", "Unknown channel")


def change_of(now: int, before: int) -> float | None:
    """Return the change as a share, None without something to compare with."""
    return (now - before) / before if before > 0 else None


def change_text(now: int, before: int) -> str:
    """Return +14.8%, −3.0%, or a dash."""
    change = change_of(now, before)
    if change is None:
        return NOTHING
    text = percent(abs(change), 1)
    if round(abs(change), 3) == 0:
        return text
    return f"+{text}" if change > 0 else f"{MINUS}{text}"
