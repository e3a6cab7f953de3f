"""New and returning customers by month."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from app.ui.charts.bar_chart import Bar, BarChart
from app.ui.formats import NOTHING, month_letter, percent, whole_number
from app.ui.reports.report_view import ReportColumn, ReportView
from app.ui.reports.words import month_name

if TYPE_CHECKING:
    from app.models.domain.insights import MonthCustomers, Reports
    from app.ui.shell.context import PageContext

_SHOWN_MONTHS = 12
_COLOURS = ("chart_cat1", "chart_cat2")


class CustomersView(ReportView["MonthCustomers"]):
    """Stacked bars of the last twelve months; rows of all months known, the latest first."""

    def __init__(self, context: PageContext) -> None:
        """Start empty."""
        self._reports: Reports | None = None
        self._bars = BarChart(is_stacked=True, has_totals=True, height=200)
        super().__init__(context, "customers", self._bars, _columns(), 290)

    def show_reports(self, reports: Reports) -> None:
        """Show the months."""
        self._reports = reports
        self.show_rows(tuple(reversed(reports.customers)))
        self.translate_again()

    def translate_again(self) -> None:
        """Set every text."""
        title, reports = self.tr("New and returning customers"), self._reports
        series = [self.tr("returning"), self.tr("new")]
        self.legend.set_entries(list(zip(series, _COLOURS, strict=True)))
        self.retranslate(title, self.tr("customers with a sale in the month; new: their first one ever"))
        if reports is None:
            return
        months = reports.customers[-_SHOWN_MONTHS:]
        bars = [
            Bar(
                month_letter(month.month),
                [month.returning, month.new],
                words=self.tr("{month}: {new} new, {returning} returning").format(
                    month=month_name(month.month, month.until_day),
                    new=whole_number(month.new),
                    returning=whole_number(month.returning),
                ),
            )
            for month in months
        ]
        self._bars.set_bars(bars, series, list(_COLOURS))
        text = self.tr("{new} new customers over these months.")
        self._bars.set_message(title, text.format(new=whole_number(sum(month.new for month in months))))


def _columns() -> list[ReportColumn[MonthCustomers]]:
    return [
        ReportColumn(
            "month",
            lambda: QCoreApplication.translate("CustomersView", "Month"),
            lambda row: month_name(row.month, row.until_day),
            lambda row: row.month,
            is_first=True,
        ),
        ReportColumn(
            "new",
            lambda: QCoreApplication.translate("CustomersView", "New"),
            lambda row: whole_number(row.new),
            lambda row: row.new,
        ),
        ReportColumn(
            "returning",
            lambda: QCoreApplication.translate("CustomersView", "Returning"),
            lambda row: whole_number(row.returning),
            lambda row: row.returning,
        ),
        ReportColumn(
            "all",
            lambda: QCoreApplication.translate("CustomersView", "Together"),
            lambda row: whole_number(row.new + row.returning),
            lambda row: row.new + row.returning,
        ),
        ReportColumn(
            "share",
            lambda: QCoreApplication.translate("CustomersView", "New, %"),
            lambda row: percent(row.new / (row.new + row.returning)) if row.new + row.returning else NOTHING,
            lambda row: round(100 * row.new / (row.new + row.returning), 1) if row.new + row.returning else None,
        ),
    ]
