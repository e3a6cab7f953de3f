"""The four figures that matter, with their change over a year."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout

from app.ui.formats import money, money_round, percent, signed, whole_number
from app.ui.theme.look import look
from app.ui.theme.widgets import KeyFigure, Line

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent

    from app.models.domain.insights import HomeFigures, HomeTrends, YearFigure

_LEAST_WIDTH = 120
_SPARKS_FROM = 1_100
"""Below this width the strip has no room for trends beside the figures."""


class KeyFigureStrip(QFrame):
    """Revenue, active customers, average basket, customers at risk; `opened` carries which one was clicked."""

    opened = Signal(str)

    def __init__(self) -> None:
        """Start without figures."""
        super().__init__()
        self.setProperty("card", "true")
        self._figures: HomeFigures | None = None
        self._is_today = True
        self._trends: HomeTrends | None = None
        self.revenue, self.active, self.basket, self.at_risk = (KeyFigure() for _ in range(4))
        row = QHBoxLayout(self)
        row.setContentsMargins(1, 1, 1, 1)
        row.setSpacing(0)
        for place, figure in enumerate(self._all()):
            if place:
                row.addWidget(Line("upright"))
            figure.setMinimumWidth(_LEAST_WIDTH)
            row.addWidget(figure, 1)
        self.revenue.opened.connect(self._on_revenue)
        self.active.opened.connect(self._on_active)
        self.basket.opened.connect(self._on_basket)
        self.at_risk.opened.connect(self._on_at_risk)

    def show_figures(self, figures: HomeFigures, *, is_today: bool) -> None:
        """Show the figures; trends of customers follow."""
        self._figures = figures
        self._is_today = is_today
        if self._trends is not None and self._trends.as_of != figures.as_of:
            self._trends = None
        self.retranslate()

    def show_trends(self, trends: HomeTrends) -> None:
        """Show how the numbers of customers moved."""
        self._trends = trends
        self.retranslate()

    def retranslate(self) -> None:
        """Set every text."""
        figures, trends = self._figures, self._trends
        if figures is None:
            return
        currency = figures.currency
        self.revenue.set_figure(self.tr("Revenue, 12 months"), money_round(figures.revenue.value, currency))
        self.active.set_figure(self.tr("Active customers, 12 months"), whole_number(figures.active_customers))
        self.basket.set_figure(self.tr("Average basket, 12 months"), money(figures.basket.value, currency))
        at_risk = self.tr("Loyal, at risk today") if self._is_today else self.tr("Loyal, at risk on that day")
        self.at_risk.set_figure(at_risk, whole_number(figures.at_risk))
        self.at_risk.setToolTip(
            self.tr(
                "Segment At risk: they bought often and have not come for long. The risk of leaving, in Scores, is "
                "told of every customer of the year: its high risks are more."
            )
        )
        self.at_risk.setAccessibleDescription(self.at_risk.toolTip())
        tip = self.tr("Of which {amount} of sales without a known customer.")
        amount = money_round(figures.anonymous_12m_cents, currency)
        self.revenue.setToolTip(tip.format(amount=amount) if figures.anonymous_12m_cents else "")
        self._show_share(self.revenue, figures.revenue)
        self._show_share(self.basket, figures.basket)
        if trends is None:
            for figure in (self.active, self.at_risk):
                figure.set_change("", self.tr("comparing with a year ago…"))
        else:
            self._show_share(self.active, trends.active_customers)
            self._show_count(self.at_risk, trends.classes["at_risk"])
        self._show_sparks()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave the trends out when there is no room."""
        super().resizeEvent(event)
        self._show_sparks()

    def _show_share(self, figure: KeyFigure, year: YearFigure) -> None:
        """Say the change in per cent."""
        if year.value is None or not year.year_before or year.year_before < 0:
            figure.set_change("", self.tr("no year before to compare"))
            return
        change = (year.value - year.year_before) / year.year_before
        if round(abs(change), 3) == 0:
            figure.set_change("", self.tr("unchanged over a year"))
            return
        tone = "good" if change > 0 else "warn"
        figure.set_change(percent(abs(change), 1), self.tr("over a year"), tone=tone, is_up=change > 0)

    def _show_count(self, figure: KeyFigure, year: YearFigure) -> None:
        """Say the change in customers; more of them at risk is to watch."""
        if year.value is None or year.year_before is None:
            figure.set_change("", self.tr("no year before to compare"))
            return
        change = year.value - year.year_before
        if not change:
            figure.set_change("", self.tr("unchanged over a year"))
            return
        tone = "warn" if change > 0 else "good"
        figure.set_change(signed(abs(change)).lstrip("+"), self.tr("over a year"), tone=tone, is_up=change > 0)

    def _show_sparks(self) -> None:
        figures, trends = self._figures, self._trends
        has_room = self.width() >= look().px(_SPARKS_FROM)
        lines = {
            self.revenue: (figures.revenue if figures else None, "chart_cat1"),
            self.active: (trends.active_customers if trends else None, "chart_cat1"),
            self.basket: (figures.basket if figures else None, "chart_cat1"),
            self.at_risk: (trends.classes["at_risk"] if trends else None, "chart_cat2"),
        }
        for figure, (year, color) in lines.items():
            known = [value for value in year.trend if value is not None] if year and has_room else []
            figure.set_trend(known, color)

    def _all(self) -> tuple[KeyFigure, ...]:
        return self.revenue, self.active, self.basket, self.at_risk

    def _on_revenue(self) -> None:
        self.opened.emit("revenue")

    def _on_active(self) -> None:
        self.opened.emit("active")

    def _on_basket(self) -> None:
        self.opened.emit("basket")

    def _on_at_risk(self) -> None:
        self.opened.emit("at_risk")
