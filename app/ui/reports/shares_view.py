"""Revenue by category or by channel over twelve months, beside the twelve before."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from app.ui.charts.bar_rows import BarRow, BarRows
from app.ui.formats import decimal, money, money_round, percent, whole_number
from app.ui.reports.report_view import ReportColumn, ReportView
from app.ui.reports.words import change_of, change_text

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from app.models.domain.insights import Share
    from app.ui.shell.context import PageContext

_SHOWN_PARTS = 7


class SharesView(ReportView["Share"]):
    """A bar per part, largest first; a row for each."""

    def __init__(
        self,
        context: PageContext,
        name: str,
        part: Callable[[], str],
        part_name: Callable[[str | None], str],
        *,
        has_quantity: bool,
    ) -> None:
        """Start empty; `part` names the first column, `part_name` a part by its code."""
        self._part = part
        self._part_name = part_name
        self._currency = "EUR"
        self._shares: Sequence[Share] = ()
        self._bar_rows = BarRows(28)
        super().__init__(context, name, self._bar_rows, self._make_columns(has_quantity=has_quantity), 270)

    def show_shares(self, shares: Sequence[Share], currency: str) -> None:
        """Show the parts."""
        self._shares = shares
        self._currency = currency
        self.show_rows(shares)

    def translate_again(self, title: str) -> None:
        """Set every text."""
        self.retranslate(title, self.tr("last 12 months"))
        rows = [
            BarRow(
                self._part_name(share.code),
                share.revenue_cents,
                money_round(share.revenue_cents, self._currency),
                change=change_text(share.revenue_cents, share.before_cents),
            )
            for share in self._shares[:_SHOWN_PARTS]
        ]
        self._bar_rows.set_rows(rows, (self._part(), self.tr("Revenue")))
        total = sum(share.revenue_cents for share in self._shares)
        self._bar_rows.set_message(title, self.tr("{total} together.").format(total=money(total, self._currency)))

    def _share_of(self, share: Share) -> float:
        total = sum(each.revenue_cents for each in self._shares)
        return share.revenue_cents / total if total else 0.0

    def _make_columns(self, *, has_quantity: bool) -> list[ReportColumn[Share]]:
        columns: list[ReportColumn[Share]] = [
            ReportColumn(
                "part",
                self._part,
                lambda row: self._part_name(row.code),
                lambda row: self._part_name(row.code),
                is_first=True,
            ),
            ReportColumn(
                "revenue",
                lambda: QCoreApplication.translate("SharesView", "Revenue"),
                lambda row: money(row.revenue_cents, self._currency),
                lambda row: row.revenue_cents / 100,
            ),
            ReportColumn(
                "share",
                lambda: QCoreApplication.translate("SharesView", "Share, %"),
                lambda row: percent(self._share_of(row), 1),
                lambda row: round(100 * self._share_of(row), 1),
            ),
            ReportColumn(
                "before",
                lambda: QCoreApplication.translate("SharesView", "A year earlier"),
                lambda row: money(row.before_cents, self._currency),
                lambda row: row.before_cents / 100,
            ),
            ReportColumn(
                "change",
                lambda: QCoreApplication.translate("SharesView", "Change, %"),
                lambda row: change_text(row.revenue_cents, row.before_cents),
                _per_cent,
            ),
            ReportColumn(
                "sales",
                lambda: QCoreApplication.translate("SharesView", "Sales"),
                lambda row: whole_number(row.sales) if row.code is not None else "",
                lambda row: row.sales if row.code is not None else None,
            ),
        ]
        if has_quantity:
            columns.append(
                ReportColumn(
                    "quantity",
                    lambda: QCoreApplication.translate("SharesView", "Items"),
                    lambda row: "" if row.quantity is None else decimal(row.quantity, 0),
                    lambda row: row.quantity,
                )
            )
        return columns


def _per_cent(share: Share) -> float | None:
    change = change_of(share.revenue_cents, share.before_cents)
    return None if change is None else round(100 * change, 1)
