"""The sentences of a segment's history."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication

from app.ui.formats import customers_count, day_text, money_round, signed, whole_number

if TYPE_CHECKING:
    from app.models.domain.segment import Rule
    from app.models.domain.segment_history import MonthPoint

_YEAR = 12


def month_words(point: MonthPoint, currency: str) -> str:
    """Return a month as a sentence."""
    text = QCoreApplication.translate("SegmentHistory", "On {day}: {customers}, {money} in 12 months.")
    words = text.format(
        day=day_text(point.day),
        customers=customers_count(point.customers),
        money=money_round(point.revenue_12m_cents, currency),
    )
    if point.entered is None or point.left is None:
        return words
    moved = QCoreApplication.translate("SegmentHistory", "{entered} entered and {left} left since the month before.")
    return f"{words} {moved.format(entered=whole_number(point.entered), left=whole_number(point.left))}"


def verdict(points: Sequence[MonthPoint], currency: str) -> str:
    """Return how the segment stands against a year ago, as far as its history goes."""
    now = points[-1]
    size = customers_count(now.customers)
    money = money_round(now.revenue_12m_cents, currency)
    if len(points) <= _YEAR:
        text = QCoreApplication.translate("SegmentHistory", "{customers}, {money} in 12 months.")
        return text.format(customers=size, money=money)
    before = points[-1 - _YEAR]
    text = QCoreApplication.translate(
        "SegmentHistory", "{customers} ({change} since {day}), {money} in 12 months ({money_change})."
    )
    money_change = now.revenue_12m_cents - before.revenue_12m_cents
    sign = "+" if money_change > 0 else ""
    return text.format(
        customers=size,
        change=signed(now.customers - before.customers),
        day=day_text(before.day),
        money=money,
        money_change=f"{sign}{money_round(money_change, currency)}",
    )


def between_words(from_on: date, to_on: date) -> str:
    """Return between which days."""
    text = QCoreApplication.translate("SegmentHistory", "Between {from_on} and {to_on}")
    return text.format(from_on=day_text(from_on), to_on=day_text(to_on))


def moved_name(which: str, name: str, from_on: date, to_on: date) -> str:
    """Return what the customers who moved are called as a segment."""
    entered = QCoreApplication.translate("SegmentHistory", "Entered {name}, {from_on} to {to_on}")
    left = QCoreApplication.translate("SegmentHistory", "Left {name}, {from_on} to {to_on}")
    text = entered if which == "entered" else left
    return text.format(name=name, from_on=day_text(from_on), to_on=day_text(to_on))


def moved_rule(which: str, rule: Rule | int, from_on: date, to_on: date) -> dict[str, Any]:
    """Return the rule of those who entered, or left, a segment (or a rule not saved) between the ends of two days."""
    before, after = ("is_not", "is") if which == "entered" else ("is", "is_not")
    named: dict[str, Any] = {"value": rule} if isinstance(rule, int) else {"rule": rule}
    return {
        "all": [
            {"field": "segment", "op": before, "on": from_on.isoformat(), **named},
            {"field": "segment", "op": after, "on": to_on.isoformat(), **named},
        ]
    }
