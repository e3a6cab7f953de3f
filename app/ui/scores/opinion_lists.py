"""The two lists of opinions: whom to repair with, and who recommends."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from app.ui.formats import NOTHING, day_table, decimal, money_round, whole_number
from app.ui.scores.list_card import ListCard, Order
from app.ui.tables import Column, Kind

if TYPE_CHECKING:
    from collections.abc import Callable

    from app.models.domain.score_lists import Ambassador, Unhappy
    from app.ui.shell.context import PageContext


def make_repair_list(context: PageContext, currency: Callable[[], str]) -> ListCard:
    """Return the empty list of unhappy customers."""
    columns: list[Column[Unhappy]] = [
        Column("name", lambda: QCoreApplication.translate("OpinionLists", "Customer"), lambda row: row.name,
               sort="name", width=150, stretches=True, is_strong=True),
        Column("points", lambda: QCoreApplication.translate("OpinionLists", "Out of 10"),
               lambda row: points_text(row.points), Kind.NUMBER, sort="points", width=74),
        Column("why", lambda: QCoreApplication.translate("OpinionLists", "Why"), _why, Kind.BADGE,
               value=lambda row: ("bad", None) if row.has_complaint else ("warn", None), width=136),
        Column("on", lambda: QCoreApplication.translate("OpinionLists", "Since"), _since, sort="on", width=92,
               is_optional=True),
        Column("revenue", lambda: QCoreApplication.translate("OpinionLists", "Sales 12 m."),
               lambda row: money_round(row.revenue_12m_cents, currency()), Kind.NUMBER, sort="revenue", width=96),
    ]  # fmt: skip
    orders: dict[str, Order] = {
        "name": lambda row: row.name.casefold(),
        "points": lambda row: row.points,
        "on": lambda row: row.on,
        "revenue": lambda row: row.revenue_12m_cents,
    }
    return ListCard("repair", columns, context, orders)


def make_ambassador_list(context: PageContext, currency: Callable[[], str]) -> ListCard:
    """Return the empty list of those who recommend or could."""
    columns: list[Column[Ambassador]] = [
        Column("name", lambda: QCoreApplication.translate("OpinionLists", "Customer"), lambda row: row.name,
               sort="name", width=150, stretches=True, is_strong=True),
        Column("referrals", lambda: QCoreApplication.translate("OpinionLists", "Recommended"),
               lambda row: whole_number(row.referrals), Kind.NUMBER, sort="referrals", width=126),
        Column("brought", lambda: QCoreApplication.translate("OpinionLists", "Brought"),
               lambda row: money_round(row.brought_cents, currency()), Kind.NUMBER, sort="brought", width=92),
        Column("points", lambda: QCoreApplication.translate("OpinionLists", "Out of 10"),
               lambda row: points_text(row.points), Kind.NUMBER, sort="points", width=74),
        Column("revenue", lambda: QCoreApplication.translate("OpinionLists", "Sales 12 m."),
               lambda row: money_round(row.revenue_12m_cents, currency()), Kind.NUMBER, sort="revenue", width=96,
               is_optional=True),
    ]  # fmt: skip
    orders: dict[str, Order] = {
        "name": lambda row: row.name.casefold(),
        "referrals": lambda row: row.referrals,
        "brought": lambda row: row.brought_cents,
        "points": lambda row: -1.0 if row.points is None else row.points,
        "revenue": lambda row: row.revenue_12m_cents,
    }
    return ListCard("ambassadors", columns, context, orders)


def points_text(points: float | None) -> str:
    """Return 9, 6.5, or a dash."""
    if points is None:
        return NOTHING
    return whole_number(points) if points == round(points) else decimal(points)


def _why(row: Unhappy) -> str:
    if row.has_complaint:
        return QCoreApplication.translate("OpinionLists", "Complaint waits")
    return QCoreApplication.translate("OpinionLists", "Unhappy answer")


def _since(row: Unhappy) -> str:
    return day_table(date.fromisoformat(row.on)) if row.on else NOTHING
