"""What importing does to rows and money, as figures side by side."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.ui.formats import whole_number
from app.ui.importing.question_words import money_e4
from app.ui.theme.widgets.flow_layout import FlowLayout
from app.ui.theme.widgets.text import Text

if TYPE_CHECKING:
    from app.models.domain.importing import ImportReport

_PARTS = ("discount", "shipping", "tax", "tip", "gift_card", "cost")


class OutcomeFigures(QWidget):
    """Rows by outcome first, then the money of sales, each currency by itself; wraps where there is no room."""

    def __init__(self, report: ImportReport) -> None:
        """Show the figures of one file."""
        super().__init__()
        flow = FlowLayout(self, spacing=28)
        for words, figure, tone in [*row_figures(report), *_money_figures(report)]:
            flow.addWidget(_figure(words, figure, tone))


def row_figures(report: ImportReport) -> list[tuple[str, str, str]]:
    """Return (words, figure, tone) of the rows by outcome; left out only where a row is."""
    translate = QCoreApplication.translate
    figures = [
        (translate("OutcomeCard", "New rows"), report.imported, "primary"),
        (translate("OutcomeCard", "Updated rows"), report.updated, "primary"),
        (translate("OutcomeCard", "Unchanged rows"), report.unchanged, "primary"),
        (
            translate("OutcomeCard", "Rejected rows"),
            report.rejected_count,
            "warn" if report.rejected_count else "primary",
        ),
    ]
    if report.left_out:
        figures.append((translate("OutcomeCard", "Rows left out"), report.left_out, "primary"))
    return [(words, whole_number(count), tone) for words, count, tone in figures]


def _money_figures(report: ImportReport) -> list[tuple[str, str, str]]:
    if report.kind != "purchases":
        return []
    translate = QCoreApplication.translate
    purchases = whole_number(report.counts.get("purchases", 0))
    figures = [(translate("OutcomeCard", "Purchases"), purchases)]
    named = [
        (translate("OutcomeCard", "Amount"), report.money_e4, True),
        (translate("OutcomeCard", "of which without a customer"), report.anonymous_e4, False),
        (translate("OutcomeCard", "Given back"), report.refunded_e4, False),
        *((_part_words(part), report.parts_e4.get(part, 0), False) for part in _PARTS),
    ]
    figures += [(words, money_e4(sum_e4, report.currency)) for words, sum_e4, is_needed in named if is_needed or sum_e4]
    for currency, sum_e4 in report.other_money_e4.items():
        text = translate("OutcomeCard", "In {currency}, counted apart").format(currency=currency)
        figures.append((text, money_e4(sum_e4, currency)))
    return [(words, figure, "primary") for words, figure in figures]


def _part_words(part: str) -> str:
    translate = QCoreApplication.translate
    return {
        "discount": translate("OutcomeCard", "Discounts"),
        "shipping": translate("OutcomeCard", "Shipping"),
        "tax": translate("OutcomeCard", "Taxes"),
        "tip": translate("OutcomeCard", "Tips"),
        "gift_card": translate("OutcomeCard", "Gift cards"),
        "cost": translate("OutcomeCard", "Cost of goods"),
    }[part]


def _figure(words: str, figure: str, tone: str) -> QWidget:
    holder = QWidget()
    column = QVBoxLayout(holder)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(2)
    column.addWidget(Text(words, "caption", "secondary"))
    column.addWidget(Text(figure, "pane", tone, is_selectable=True))
    return holder
