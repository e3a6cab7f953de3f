"""The Reports page: revenue, customers, categories and channels, each as chart and table."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QFileDialog, QStackedWidget

from app.models.domain.changes import Area
from app.ui.formats import day_full
from app.ui.reports.customers_view import CustomersView
from app.ui.reports.revenue_view import RevenueView
from app.ui.reports.shares_view import SharesView
from app.ui.reports.words import category_name, channel_name
from app.ui.shell.page import Page
from app.ui.theme.widgets import Button, EmptyState

if TYPE_CHECKING:
    from app.models.domain.insights import Reports
    from app.models.domain.ports import Progress
    from app.services.files.workbook import Sheet
    from app.ui.shell.context import PageContext

_TABS = ("revenue", "customers", "categories", "channels")
_View = RevenueView | CustomersView | SharesView


class ReportsPage(Page):
    """Opens with tab="revenue" and the like."""

    section = "reports"
    watches = Area.PURCHASES | Area.IDENTITY | Area.PROFILES | Area.SCORES | Area.SETTINGS

    def __init__(self, context: PageContext) -> None:
        """Build the four views; their rows come by one job."""
        super().__init__(context, scrolls=False)
        self._reports: Reports | None = None
        self._export = Button("", icon="file-spreadsheet")
        self._export.clicked.connect(self._on_export)
        self.header.add_action(self._export)
        self._tab_row = self.add_tabs([(tab, "") for tab in _TABS])
        self._tab_row.chosen.connect(self._on_tab)
        self.revenue = RevenueView(context)
        self.customers = CustomersView(context)
        self.categories = SharesView(context, "categories", _category, category_name, has_quantity=True)
        self.channels = SharesView(context, "channels", _channel, channel_name, has_quantity=False)
        self.views: dict[str, _View] = {
            "revenue": self.revenue,
            "customers": self.customers,
            "categories": self.categories,
            "channels": self.channels,
        }
        self.empty = EmptyState("file-chart-column")
        self.empty.primary_activated.connect(self._on_import)
        self._stack = QStackedWidget()
        for view in (*self.views.values(), self.empty):
            self._stack.addWidget(view)
        self.body.addWidget(self._stack, 1)
        self.retranslate()

    def refresh(self) -> None:
        """Read every table by one job."""
        services = self.context.services

        def work(progress: Progress) -> Reports:
            progress.check_cancelled()
            return services.insights.reports()

        self.load(work, self._on_reports, latest="reports")

    def open(self, *, tab: str | None = None, **params: Any) -> None:
        """Show a tab; without one, as it was left."""
        del params
        if tab in self.views:
            self._tab_row.set_choice(tab)
            self._on_tab(tab)

    def retranslate(self) -> None:
        """Set every text."""
        below = self.tr("As of {day}").format(day=day_full(self._reports.as_of)) if self._reports else ""
        self.header.set_title(self.tr("Reports"), beside=below)
        self._export.setText(self.tr("Export to XLSX…"))
        self._export.set_hint(self.tr("This table as a workbook; charts have a menu on the right button"))
        self._tab_row.set_texts(
            {
                "revenue": self.tr("Revenue"),
                "customers": self.tr("Customers"),
                "categories": self.tr("Categories"),
                "channels": self.tr("Channels"),
            }
        )
        self.revenue.translate_again()
        self.customers.translate_again()
        self.categories.translate_again(self.tr("Revenue by category"))
        self.channels.translate_again(self.tr("Revenue by channel"))
        self.empty.set_texts(
            self.tr("No sales yet"),
            self.tr("Import your sales to see revenue, customers, categories and channels month by month."),
            self.tr("Import my sales"),
        )

    def export_to(self, path: Path) -> None:
        """Write the table in sight as a workbook."""
        services, sheet = self.context.services, self._sheet()

        def work(progress: Progress) -> Path:
            progress.check_cancelled()
            return services.insights.save_tables(path, [sheet])

        self.load(work, self._on_saved, title=self.tr("Writing the table"))

    def _sheet(self) -> Sheet:
        return self.views[self._tab_row.choice()].sheet()

    def _on_reports(self, reports: Reports) -> None:
        self._reports = reports
        self.revenue.show_reports(reports)
        self.customers.show_reports(reports)
        self.categories.show_shares(reports.categories, reports.currency)
        self.channels.show_shares(reports.channels, reports.currency)
        self._export.setEnabled(reports.has_purchases)
        self._on_tab(self._tab_row.choice())
        self.retranslate()

    def _on_tab(self, tab: str) -> None:
        is_empty = self._reports is not None and not self._reports.has_purchases
        self._stack.setCurrentWidget(self.empty if is_empty else self.views[tab])

    def _on_export(self) -> None:
        name = f"{self._sheet().name}.xlsx"
        chosen, _ = QFileDialog.getSaveFileName(self, self.tr("Export to XLSX…"), name, "XLSX (*.xlsx)")
        if chosen:
            path = Path(chosen)
            self.export_to(path if path.suffix.lower() == ".xlsx" else path.with_name(f"{path.name}.xlsx"))

    def _on_saved(self, path: Path) -> None:
        self.context.shell.toast(self.tr("Saved as {file}").format(file=path.name))

    def _on_import(self) -> None:
        self.context.navigator.go("importing")


def _category() -> str:
    return QCoreApplication.translate("ReportsPage", "Category")


def _channel() -> str:
    return QCoreApplication.translate("ReportsPage", "Channel")


def create(context: PageContext) -> Page:
    """Return the page."""
    return ReportsPage(context)
