"""One report: a chart over its table, and the table as a sheet."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Generic, TypeVar

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.services.files.workbook import Sheet
from app.ui.charts.legend import Legend
from app.ui.tables import Column, Kind, PagedTableModel, TableView
from app.ui.theme.look import look
from app.ui.theme.tokens import GUTTER
from app.ui.theme.widgets import Card

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from app.services.files.workbook import Cell
    from app.ui.charts.chart import Chart
    from app.ui.shell.context import PageContext

Row = TypeVar("Row")


@dataclass(frozen=True)
class ReportColumn(Generic[Row]):
    """One column: its title, what a cell shows, and what it is in a workbook."""

    key: str
    title: Callable[[], str]
    text: Callable[[Row], str]
    cell: Callable[[Row], Cell]
    is_first: bool = False


@dataclass(frozen=True)
class _Rows(Generic[Row]):
    known: Sequence[Row]

    def count(self) -> int:
        """Return how many rows there are."""
        return len(self.known)

    def rows(self, offset: int, limit: int, sort: str | None, descending: bool) -> Sequence[Row]:
        """Return some of them."""
        del sort, descending
        return self.known[offset : offset + limit]


class ReportView(QWidget, Generic[Row]):
    """A card with the chart (its menu saves PNG and SVG), a card with the table."""

    def __init__(
        self, context: PageContext, name: str, chart: Chart, columns: Sequence[ReportColumn[Row]], chart_height: int
    ) -> None:
        """Show `columns` under `chart`; rows come with `show_rows`."""
        super().__init__()
        self.chart = chart
        self._columns = columns
        self._rows: Sequence[Row] = ()
        self.legend = Legend()
        self.card = Card()
        self.card.add_to_head(self.legend)
        self.card.body.addWidget(chart, 1)
        self.card.setFixedHeight(look().px(chart_height))
        self.model: PagedTableModel[Row] = PagedTableModel([_column(column) for column in columns], context.jobs, self)
        self.table = TableView(self.model, name=f"report_{name}", preferences=context.preferences)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GUTTER)
        column.addWidget(self.card)
        column.addWidget(self.table, 1)
        self.table.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def show_rows(self, rows: Sequence[Row]) -> None:
        """Fill the table."""
        self._rows = rows
        self.model.set_source(_Rows(rows))

    def retranslate(self, title: str, muted: str = "") -> None:
        """Set the words around the chart and above the columns."""
        self.card.set_title(title, muted)
        self.table.setAccessibleName(title)
        self.model.retranslate()

    def sheet(self) -> Sheet:
        """Return the table in the words of its reader."""
        header = tuple(column.title() for column in self._columns)
        rows = tuple(tuple(column.cell(row) for column in self._columns) for row in self._rows)
        return Sheet(self.card.title_label.text(), header, rows)


def _column(column: ReportColumn[Row]) -> Column[Row]:
    if column.is_first:
        return Column(column.key, column.title, column.text, is_strong=True, width=260, stretches=True)
    return Column(column.key, column.title, column.text, Kind.NUMBER, width=130)
