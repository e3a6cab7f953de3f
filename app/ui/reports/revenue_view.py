"""Revenue by month, beside the year before."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from app.ui.charts.bar_chart import Bar, BarChart
from app.ui.formats import NOTHING, money, money_axis, money_round, month_letter, whole_number
from app.ui.reports.report_view import ReportColumn, ReportView
from app.ui.reports.words import change_of, change_text, month_name

if TYPE_CHECKING:
    from app.models.domain.insights import MonthRevenue, Reports
    from app.ui.shell.context import PageContext

_SHOWN_MONTHS = 12
_COLOURS = ("chart_past", "chart_cat1")


class RevenueView(ReportView["MonthRevenue"]):
    """Bars of the last twelve months; rows of all months known, the latest first."""

    def __init__(self, context: PageContext) -> None:
        """Start empty."""
        self._currency = "EUR"
        self._reports: Reports | None = None
        self._bars = BarChart(height=200)
        super().__init__(context, "revenue", self._bars, self._make_columns(), 290)

    def show_reports(self, reports: Reports) -> None:
        """Show the months."""
        self._currency = reports.currency
        self._reports = reports
        self.show_rows(tuple(reversed(reports.months)))
        self.translate_again()

    def translate_again(self) -> None:
        """Set every text."""
        title, reports = self.tr("Revenue per month"), self._reports
        before, now = self.tr("a year earlier"), self.tr("this year")
        self.legend.set_entries([(now, _COLOURS[1]), (before, _COLOURS[0])])
        self.retranslate(title)
        if reports is None:
            return
        months = reports.months[-_SHOWN_MONTHS:]
        bars = [
            Bar(
                month_letter(month.month),
                [month.before_cents, month.revenue_cents],
                words=self.tr("{month}: {now}, a year earlier {before}").format(
                    month=month_name(month.month, month.until_day),
                    now=self._round(month.revenue_cents),
                    before=self._round(month.before_cents),
                ),
            )
            for month in months
        ]
        self._bars.set_bars(bars, [before, now], list(_COLOURS), value_text=self._round, axis_text=self._axis)
        text = self.tr("{now} over these months, {before} a year earlier.")
        total, past = sum(m.revenue_cents for m in months), sum(m.before_cents for m in months)
        self._bars.set_message(title, text.format(now=self._round(total), before=self._round(past)))

    def _make_columns(self) -> list[ReportColumn[MonthRevenue]]:
        return [
            ReportColumn(
                "month",
                lambda: QCoreApplication.translate("RevenueView", "Month"),
                lambda row: month_name(row.month, row.until_day),
                lambda row: row.month,
                is_first=True,
            ),
            ReportColumn(
                "revenue",
                lambda: QCoreApplication.translate("RevenueView", "Revenue"),
                lambda row: money(row.revenue_cents, self._currency),
                lambda row: row.revenue_cents / 100,
            ),
            ReportColumn(
                "before",
                lambda: QCoreApplication.translate("RevenueView", "A year earlier"),
                lambda row: money(row.before_cents, self._currency),
                lambda row: row.before_cents / 100,
            ),
            ReportColumn(
                "change",
                lambda: QCoreApplication.translate("RevenueView", "Change, %"),
                lambda row: change_text(row.revenue_cents, row.before_cents),
                lambda row: _per_cent(change_of(row.revenue_cents, row.before_cents)),
            ),
            ReportColumn(
                "sales",
                lambda: QCoreApplication.translate("RevenueView", "Sales"),
                lambda row: whole_number(row.sales),
                lambda row: row.sales,
            ),
            ReportColumn(
                "basket",
                lambda: QCoreApplication.translate("RevenueView", "Average basket"),
                lambda row: money(round(row.revenue_cents / row.sales), self._currency) if row.sales else NOTHING,
                lambda row: round(row.revenue_cents / row.sales) / 100 if row.sales else None,
            ),
        ]

    def _round(self, cents: float) -> str:
        return money_round(round(cents), self._currency)

    def _axis(self, cents: float) -> str:
        return money_axis(cents, self._currency)


def _per_cent(change: float | None) -> float | None:
    return None if change is None else round(change * 100, 1)
