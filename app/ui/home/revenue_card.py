"""Revenue by month beside the year before; a month begun is compared with the same days."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, Qt, Signal

from app.ui.charts.bar_chart import Bar, BarChart
from app.ui.charts.legend import Legend
from app.ui.formats import money_axis, money_round, month_full, month_letter, sentence_start
from app.ui.theme.widgets import Card, Text

if TYPE_CHECKING:
    from app.models.domain.insights import HomeFigures, MonthRevenue

_COLOURS = ("chart_past", "chart_cat1")


class RevenueCard(Card):
    """Two bars a month; `opened` carries the first day of the month clicked."""

    opened = Signal(object)

    def __init__(self) -> None:
        """Start empty."""
        super().__init__()
        self._figures: HomeFigures | None = None
        self._is_narrow = False
        self._legend = Legend()
        self.add_to_head(self._legend)
        self.note = Text("", "caption", "secondary")
        self.chart = BarChart(height=230)
        self.chart.opened.connect(self.opened)
        self.body.setSpacing(2)
        self.body.addWidget(self.note, 0, Qt.AlignmentFlag.AlignRight)
        self.body.addWidget(self.chart, 1)
        self.retranslate()

    def show_figures(self, figures: HomeFigures) -> None:
        """Show the months."""
        self._figures = figures
        self.retranslate()

    def set_narrow(self, *, is_narrow: bool) -> None:
        """Name only the paler bars when there is little room."""
        if is_narrow != self._is_narrow:
            self._is_narrow = is_narrow
            self.retranslate()

    def retranslate(self) -> None:
        """Set every text."""
        title = self.tr("Revenue per month")
        self.set_title(title)
        before, now = self.tr("a year earlier"), self.tr("last 12 months")
        entries = [(now, _COLOURS[1]), (before, _COLOURS[0])]
        self._legend.set_entries(entries[1:] if self._is_narrow else entries)
        figures = self._figures
        if figures is None:
            return
        begun = next((month for month in figures.months if month.until_day is not None), None)
        self.note.setText(self._begun(begun) if begun else "")
        self.note.setVisible(begun is not None)
        self.chart.set_bars(
            [self._bar(month, figures.currency) for month in figures.months],
            [before, now],
            list(_COLOURS),
            value_text=_Money(figures.currency).round,
            axis_text=_Money(figures.currency).axis,
        )
        text = self.tr("{now} in twelve months, {before} in the twelve months before.")
        total = sum(month.revenue_cents for month in figures.months)
        past = sum(month.before_cents for month in figures.months)
        words = text.format(now=money_round(total, figures.currency), before=money_round(past, figures.currency))
        self.chart.set_message(title, words)

    def _begun(self, month: MonthRevenue) -> str:
        name = QLocale().standaloneMonthName(month.month.month)
        if month.until_day == 1:
            return self.tr("{month}: the 1st only").format(month=name)
        return self.tr("{month}: days 1 to {day}").format(month=name, day=month.until_day)

    def _bar(self, month: MonthRevenue, currency: str) -> Bar:
        words = self.tr("{month}: {now}, a year earlier {before}").format(
            month=sentence_start(month_full(month.month)),
            now=money_round(month.revenue_cents, currency),
            before=money_round(month.before_cents, currency),
        )
        values = [month.before_cents, month.revenue_cents]
        return Bar(month_letter(month.month), values, words=words, key=month.month)


class _Money:
    """Amounts in the currency of the business."""

    def __init__(self, currency: str) -> None:
        self._currency = currency

    def round(self, cents: float) -> str:
        return money_round(round(cents), self._currency)

    def axis(self, cents: float) -> str:
        return money_axis(cents, self._currency)
