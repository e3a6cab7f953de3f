"""The list of those to keep first: risk, why, money."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from app.ui.formats import NOTHING, money, money_round, percent
from app.ui.labels import label
from app.ui.scores.list_card import ListCard, Order
from app.ui.scores.score_words import reason_words, risk_filled, short_reason
from app.ui.tables import Column, Kind

if TYPE_CHECKING:
    from collections.abc import Callable

    from app.models.domain.score_page import ScoredCustomer
    from app.ui.shell.context import PageContext

_HIGHEST_SHOWN = 0.99
"""A risk is never said to be certain."""


def make_risk_list(context: PageContext, currency: Callable[[], str]) -> ListCard:
    """Return the empty list; `currency` is asked when amounts are written."""

    def why(row: ScoredCustomer) -> str:
        return short_reason(row.reason, currency()) if row.reason else NOTHING

    def whole_why(row: ScoredCustomer) -> str:
        return reason_words(row.reason, currency()) if row.reason else NOTHING

    columns: list[Column[ScoredCustomer]] = [
        Column("name", _title("Customer"), _name, sort="name", width=156, is_strong=True, hint=_name),
        Column(
            "risk", _title("Risk"), risk_text, Kind.LEVEL, sort="risk", width=96,
            value=lambda row: risk_filled(row.klass), spoken=_risk_spoken,
        ),
        Column("why", _title("Why"), why, width=200, stretches=True, hint=whole_why),
        Column(
            "revenue", _title("Sales 12 m."), lambda row: money(row.revenue_12m_cents, currency()), Kind.NUMBER,
            sort="revenue", width=104,
        ),
        Column(
            "stake", _title("At stake"), lambda row: money_round(row.weight_cents, currency()), Kind.NUMBER,
            sort="stake", width=88, is_optional=True,
        ),
    ]  # fmt: skip
    orders: dict[str, Order] = {
        "name": lambda row: row.name.casefold(),
        "risk": lambda row: row.value or 0.0,
        "revenue": lambda row: row.revenue_12m_cents,
        "stake": lambda row: row.weight_cents,
    }
    return ListCard("attrition", columns, context, orders)


def risk_text(row: ScoredCustomer) -> str:
    """Return the risk in percent, capped."""
    return percent(min(row.value, _HIGHEST_SHOWN)) if row.value is not None else NOTHING


def _title(source: str) -> Callable[[], str]:
    titles = {
        "Customer": lambda: QCoreApplication.translate("RiskList", "Customer"),
        "Risk": lambda: QCoreApplication.translate("RiskList", "Risk"),
        "Why": lambda: QCoreApplication.translate("RiskList", "Why"),
        "Sales 12 m.": lambda: QCoreApplication.translate("RiskList", "Sales 12 m."),
        "At stake": lambda: QCoreApplication.translate("RiskList", "At stake"),
    }
    return titles[source]


def _name(row: ScoredCustomer) -> str:
    return row.name


def _risk_spoken(row: ScoredCustomer) -> str:
    return f"{label('score_class', f'attrition.{row.klass}')}, {risk_text(row)}"
