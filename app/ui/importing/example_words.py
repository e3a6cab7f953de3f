"""Examples of what was noticed, in words: the row, its text, and what stands beside it."""

from __future__ import annotations

from datetime import date
from decimal import Decimal, InvalidOperation
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from app.ui.formats import day_text, decimal, month_text, whole_number
from app.ui.importing.labels import counted

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

_CONTEXT: Final = "ImportExamples"


def examples_sentence(examples: Sequence[tuple[int, str, str | None]], code: str = "") -> str:
    """Return row 12: 4300 · row 15: gmial.com, perhaps gmail.com; of alarms what their figures mean."""
    return " · ".join(_example(row, value, beside, code) for row, value, beside in examples if value)


def _example(row: int, value: str, beside: str | None, code: str) -> str:
    what = _WORDS.get(code, _perhaps)(value, beside) if beside or code in _WITHOUT_SECOND else value
    if not row:
        return what
    return QCoreApplication.translate("ImportQuestions", "row {row}: {value}").format(row=whole_number(row), value=what)


def _perhaps(value: str, beside: str | None) -> str:
    text = QCoreApplication.translate("ImportExamples", "{value}, perhaps {suggestion}")
    return text.format(value=value, suggestion=beside)


def _refused(value: str, beside: str | None) -> str:
    text = QCoreApplication.translate("ImportExamples", "{value}, refused on {day}")
    return text.format(value=value, day=day_text(date.fromisoformat(beside or "")))


def _names(value: str, beside: str | None) -> str:
    names = counted(_CONTEXT, QT_TRANSLATE_NOOP("ImportExamples", "%n name(s)"), int(beside or 0))
    return QCoreApplication.translate("ImportExamples", "{value}, {count}").format(value=value, count=names)


def _orders(value: str, beside: str | None) -> str:
    orders = counted(_CONTEXT, QT_TRANSLATE_NOOP("ImportExamples", "%n order(s)"), int(beside or 0))
    return QCoreApplication.translate("ImportExamples", "{value}, {count}").format(value=value, count=orders)


def _total_and_lines(value: str, beside: str | None) -> str:
    text = QCoreApplication.translate("ImportExamples", "total {total}, lines {lines}")
    return text.format(total=_amount(value), lines=_amount(beside or ""))


def _now_and_before(value: str, beside: str | None) -> str:
    text = QCoreApplication.translate("ImportExamples", "{now} now, {before} last time")
    return text.format(now=_amount(value), before=_amount(beside or ""))


def _month(value: str, _beside: str | None) -> str:
    return month_text(date.fromisoformat(f"{value}-01"))


def _amount(text: str) -> str:
    try:
        return decimal(float(Decimal(text)), 2)
    except InvalidOperation:
        return text


_WORDS: Final[dict[str, Callable[[str, str | None], str]]] = {
    "consent_conflict": _refused,
    "one_email_many_names": _names,
    "several_currencies": _orders,
    "lines_differ_from_total": _total_and_lines,
    "amounts_hundredfold": _now_and_before,
    "month_without_sales": _month,
}
_WITHOUT_SECOND: Final = frozenset({"month_without_sales"})
