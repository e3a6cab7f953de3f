"""The list of those who will bring most: value, interval, what they spent."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from app.ui.formats import NOTHING, money, money_round
from app.ui.scores.list_card import ListCard, Order
from app.ui.tables import Column, Kind

if TYPE_CHECKING:
    from collections.abc import Callable

    from app.models.domain.score_page import ScoredCustomer
    from app.ui.shell.context import PageContext


def make_value_list(context: PageContext, currency: Callable[[], str]) -> ListCard:
    """Return the empty list; `currency` is asked when amounts are written."""

    def interval(row: ScoredCustomer) -> str:
        if row.low_cents is None or row.high_cents is None:
            return NOTHING
        text = QCoreApplication.translate("ValueList", "between {low} and {high}")
        return text.format(low=money_round(row.low_cents, currency()), high=money_round(row.high_cents, currency()))

    columns: list[Column[ScoredCustomer]] = [
        Column("name", lambda: QCoreApplication.translate("ValueList", "Customer"), lambda row: row.name,
               sort="name", width=180, is_strong=True),
        Column("value", lambda: QCoreApplication.translate("ValueList", "To come"),
               lambda row: money_round(round(row.value or 0), currency()), Kind.NUMBER, sort="value", width=110),
        Column("interval", lambda: QCoreApplication.translate("ValueList", "Eight times of ten"), interval,
               width=220, stretches=True),
        Column("revenue", lambda: QCoreApplication.translate("ValueList", "Sales 12 m."),
               lambda row: money(row.revenue_12m_cents, currency()), Kind.NUMBER, sort="revenue", width=120),
    ]  # fmt: skip
    orders: dict[str, Order] = {
        "name": lambda row: row.name.casefold(),
        "value": lambda row: row.value or 0.0,
        "revenue": lambda row: row.revenue_12m_cents,
    }
    return ListCard("lifetime", columns, context, orders)
