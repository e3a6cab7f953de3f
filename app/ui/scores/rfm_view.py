"""RFM: the grid recency × frequency, the seven classes and the eleven groups, the three marks, the thresholds."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QHBoxLayout

from app.ui.charts.bar_rows import BarRows
from app.ui.charts.heat_grid import HeatCell, HeatGrid
from app.ui.formats import customers_count, day_text, percent, whole_number
from app.ui.labels import label
from app.ui.rfm_axes import MARKS, frequency_titles, recency_titles
from app.ui.scores.distributions import MarkChart, class_rows, spread_words
from app.ui.scores.rfm_thresholds import RfmThresholds
from app.ui.scores.view import ScoreView
from app.ui.theme.tokens import GUTTER
from app.ui.theme.widgets import Card, Text

if TYPE_CHECKING:
    from app.ui.scores.page import ScoresPage
    from app.ui.scores.work import Figures

MARK_IDS = ("rfm_recency", "rfm_frequency", "rfm_monetary")


class RfmView(ScoreView):
    """Cells and classes open their customers; thresholds compute the scores again."""

    def __init__(self, page: ScoresPage) -> None:
        """Start without figures."""
        super().__init__(page)
        self._grid_card, self._class_card, self._mark_card = Card(), Card(), Card()
        self._grid_lead = Text("", "table", "secondary", wraps=True)
        self.grid = HeatGrid(cell_height=46)
        self.grid.opened.connect(page.show_cell)
        self._hint = Text("", "caption", "muted", wraps=True)
        for widget in (self._grid_lead, self.grid, self._hint):
            self._grid_card.body.addWidget(widget)
        self._class_lead = Text("", "table", "secondary", wraps=True)
        self.classes = BarRows(34)
        self.classes.opened.connect(page.show_class)
        self._class_hint = Text("", "caption", "muted", wraps=True)
        for widget in (self._class_lead, self.classes, self._class_hint):
            self._class_card.body.addWidget(widget)
        self._class_card.body.addStretch(1)
        self._group_card = Card()
        self._group_lead = Text("", "table", "secondary", wraps=True)
        self.groups = BarRows(30)
        self.groups.opened.connect(page.show_class)
        for widget in (self._group_lead, self.groups):
            self._group_card.body.addWidget(widget)
        self.marks = {mark_id: MarkChart() for mark_id in MARK_IDS}
        marks = QHBoxLayout()
        marks.setSpacing(20)
        for chart in self.marks.values():
            chart.chart.opened.connect(page.show_class)
            marks.addWidget(chart, 1)
        self._mark_card.body.addLayout(marks)
        self._mark_card.body.addStretch(1)
        self.thresholds = RfmThresholds()
        self.thresholds.saved.connect(page.save)
        self._build()

    def show_figures(self, figures: Figures) -> None:
        """Show the figures, in the language in force."""
        overview = figures.overviews["rfm"]
        day = self.tr("as of {day}").format(day=day_text(figures.as_of))
        self._grid_card.set_title(self.tr("Recency and frequency"), day)
        self._grid_lead.setText(self.tr("Down: days since the last purchase. Across: number of purchases ever."))
        self._hint.setText(self.tr("Click a cell to see its customers."))
        self._class_card.set_title(self.tr("The seven classes"), self.tr("customers, spent in 12 months"))
        self._class_lead.setText(label("score_meaning", "rfm"))
        self._class_hint.setText(self.tr("Click a class to see its customers."))
        self._mark_card.set_title(self.tr("The three marks"), self.tr("customers by mark"))
        self.classes.set_rows(class_rows(overview, figures.currency), (self.tr("Class"), self.tr("Customers")))
        self.classes.set_message(self.tr("The seven classes"), spread_words(overview))
        groups = figures.overviews["rfm_group"]
        self._group_card.set_title(self.tr("The eleven groups"), self.tr("customers, spent in 12 months"))
        self._group_lead.setText(label("score_meaning", "rfm_group"))
        self.groups.set_rows(class_rows(groups, figures.currency), (self.tr("Group"), self.tr("Customers")))
        self.groups.set_message(self.tr("The eleven groups"), spread_words(groups))
        for mark_id, chart in self.marks.items():
            chart.show_overview(figures.overviews[mark_id])
        self._show_grid(figures)
        self.thresholds.show_policy(figures.policy, figures.grid, figures.currency)

    def _show_grid(self, figures: Figures) -> None:
        counts = figures.grid.counts
        total = sum(map(sum, counts)) or 1
        most = max((count for row in counts for count in row), default=0) or 1
        rows, columns = recency_titles(figures.grid), frequency_titles(figures.grid)
        spoken = self.tr("{recency}, {frequency} purchases: {customers}")
        cells = [
            [
                HeatCell(
                    min(count / most, 0.999) if count else None,
                    whole_number(count) if count else "",
                    percent(count / total) if count else "",
                    spoken.format(recency=rows[row], frequency=columns[column], customers=customers_count(count)),
                    (MARKS[row], column + 1) if count else None,
                )
                for column, count in enumerate(line)
            ]
            for row, line in enumerate(counts)
        ]
        self.grid.set_cells(cells, rows, columns)
        message = self.tr("{customers} with a purchase, by recency and frequency")
        self.grid.set_message(self.tr("Recency and frequency"), message.format(customers=customers_count(total)))

    def _build(self) -> None:
        grid = QGridLayout()
        self.column.addLayout(grid)
        grid.setSpacing(GUTTER)
        top = Qt.AlignmentFlag.AlignTop
        grid.addWidget(self._grid_card, 0, 0)
        grid.addWidget(self._class_card, 0, 1)
        grid.addWidget(self.thresholds, 1, 0, top)
        grid.addWidget(self._mark_card, 1, 1, top)
        grid.addWidget(self._group_card, 2, 0, 1, 2)
        grid.setColumnStretch(0, 3)
        grid.setColumnStretch(1, 2)
        grid.setRowStretch(3, 1)
