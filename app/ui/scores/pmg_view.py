"""PMG: share of the customers beside share of the revenue, and where the lines are drawn."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from app.models.domain.score import ScoreOverview
from app.ui.charts.bar_chart import Bar, BarChart
from app.ui.charts.bar_rows import BarRows
from app.ui.charts.legend import Legend
from app.ui.formats import customers_count, day_text, percent
from app.ui.labels import label, pmg_label
from app.ui.scores.distributions import class_rows
from app.ui.scores.pmg_thresholds import PmgThresholds
from app.ui.scores.view import ScoreView
from app.ui.theme.tokens import GUTTER
from app.ui.theme.widgets import Card, ReasonRow, Text

if TYPE_CHECKING:
    from app.ui.scores.page import ScoresPage
    from app.ui.scores.work import Figures


class PmgView(ScoreView):
    """Sizes open their customers; thresholds compute the scores again."""

    def __init__(self, page: ScoresPage) -> None:
        """Start without figures."""
        super().__init__(page)
        self._share_card, self._class_card = Card(), Card()
        self.verdict = Text("", "body", wraps=True)
        self.legend = Legend()
        self.chart = BarChart(has_axis=True, has_totals=False, height=240)
        self.chart.setMinimumHeight(220)
        self.chart.opened.connect(page.show_class)
        self._shares = Text("", "caption", "muted", wraps=True)
        for widget in (self.verdict, self.legend, self.chart, self._shares):
            self._share_card.body.addWidget(widget)
        self.classes = BarRows(34)
        self.classes.opened.connect(page.show_class)
        self._none = ReasonRow("", "users")
        self._limit = ReasonRow("", "info")
        for widget in (self.classes, self._none, self._limit):
            self._class_card.body.addWidget(widget)
        self.thresholds = PmgThresholds()
        self.thresholds.saved.connect(page.save)
        left, right = QVBoxLayout(), QVBoxLayout()
        for column, cards in ((left, (self._share_card,)), (right, (self._class_card, self.thresholds))):
            column.setSpacing(GUTTER)
            for card in cards:
                column.addWidget(card)
            column.addStretch(1)
        row = QHBoxLayout()
        row.setSpacing(GUTTER)
        row.addLayout(left, 3)
        row.addLayout(right, 2)
        self.column.addLayout(row)

    def show_figures(self, figures: Figures) -> None:
        """Show the figures, in the language in force."""
        overview = figures.overviews["pmg"]
        day = self.tr("as of {day}").format(day=day_text(figures.as_of))
        self._share_card.set_title(self.tr("Customers and revenue"), day)
        self._class_card.set_title(self.tr("The three sizes"), self.tr("customers, spent in 12 months"))
        self._show_shares(overview)
        self.classes.set_rows(class_rows(overview, figures.currency), (self.tr("Size"), self.tr("Customers")))
        classed = sum(share.customers for share in overview.classes)
        none = self.tr("{customers} without a size: no purchase in the period looked at.")
        self._none.label.setText(none.format(customers=customers_count(overview.scored + overview.without - classed)))
        self._limit.label.setText(label("score_limit", "pmg"))
        self.thresholds.show_policy(figures.policy)

    def _show_shares(self, overview: ScoreOverview) -> None:
        customers = sum(share.customers for share in overview.classes) or 1
        revenue = sum(max(share.revenue_12m_cents, 0) for share in overview.classes) or 1
        series = [self.tr("share of customers"), self.tr("share of revenue, 12 months")]
        colours = ["chart_past", "chart_cat1"]
        bars = [
            Bar(
                pmg_label(share.klass),
                [100 * share.customers / customers, 100 * max(share.revenue_12m_cents, 0) / revenue],
                key=("pmg", share.klass),
            )
            for share in overview.classes
        ]
        self.legend.set_entries(list(zip(series, colours, strict=True)))
        self.chart.set_bars(bars, series, colours, _percent)
        lines = [
            self.tr("{size}: {customers} of customers, {revenue} of revenue").format(
                size=bar.label, customers=_percent(bar.values[0]), revenue=_percent(bar.values[1])
            )
            for bar in bars
        ]
        self._shares.setText("\n".join(lines))
        self.chart.set_message(self.tr("Customers and revenue"), "; ".join(lines))
        self.verdict.setText(_verdict(overview, bars))


def _percent(hundredths: float) -> str:
    return percent(hundredths / 100)


def _verdict(overview: ScoreOverview, bars: list[Bar]) -> str:
    large = overview.classes[0].customers
    if not large:
        return QCoreApplication.translate("PmgView", "Nobody has bought in the period looked at.")
    text = QCoreApplication.translate("PmgView", "%n large customer(s) bring {share} of your revenue.", None, large)
    text = text.replace("(s)", "" if large == 1 else "s")
    return text.format(share=_percent(bars[0].values[1]))
