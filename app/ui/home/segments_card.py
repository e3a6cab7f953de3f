"""Customers by segment: how many, how their number moved over a year."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Signal

from app.ui.charts.bar_rows import BarRow, BarRows
from app.ui.formats import signed, whole_number
from app.ui.home.words import counted, joined
from app.ui.labels import segment_label
from app.ui.theme.tokens import SEGMENT_COLOURS
from app.ui.theme.widgets import Card, Text

if TYPE_CHECKING:
    from app.models.domain.insights import HomeFigures, HomeTrends

_ORDER = ("best", "loyal", "occasional", "new", "at_risk", "dormant", "lost")
_WELCOME = frozenset({"best", "loyal", "occasional", "new"})
_TO_WATCH = frozenset({"at_risk"})


class SegmentsCard(Card):
    """A row per RFM class; `opened` carries the class clicked."""

    opened = Signal(object)

    def __init__(self) -> None:
        """Start empty."""
        super().__init__()
        self._figures: HomeFigures | None = None
        self._trends: HomeTrends | None = None
        self._span = Text("", "caption", "secondary")
        self.add_to_head(self._span)
        self.chart = BarRows(35)
        self.chart.opened.connect(self.opened)
        self.body.addWidget(self.chart, 1)
        self.retranslate()

    def show_figures(self, figures: HomeFigures) -> None:
        """Show the counts; changes and trends follow."""
        self._figures = figures
        if self._trends is not None and self._trends.as_of != figures.as_of:
            self._trends = None
        self.retranslate()

    def show_trends(self, trends: HomeTrends) -> None:
        """Show how the counts moved."""
        self._trends = trends
        self.retranslate()

    def retranslate(self) -> None:
        """Set every text."""
        figures = self._figures
        self._span.setText(self.tr("12 months"))
        if figures is None:
            return
        count = figures.customers
        text = QCoreApplication.translate("SegmentsCard", "Your %n customer(s) by segment", None, count)
        title = counted(text, count)
        self.set_title(title)
        counts = dict(figures.classes)
        rows = [self._row(klass, counts.get(klass, 0)) for klass in _ORDER]
        self.chart.set_rows(rows, (self.tr("Segment"), self.tr("Customers")))
        spoken = self.tr("{segment} {customers}")
        words = [spoken.format(segment=row.label, customers=row.figure) for row in rows]
        self.chart.set_message(title, joined(words))

    def _row(self, klass: str, count: int) -> BarRow:
        year = self._trends.classes.get(klass) if self._trends is not None else None
        change, tone = "", "muted"
        if year is not None and year.year_before is not None:
            moved = count - year.year_before
            change = signed(moved)
            tone = _tone(klass, moved)
        trend = [value for value in year.trend if value is not None] if year is not None else []
        return BarRow(
            segment_label(klass),
            count,
            whole_number(count),
            SEGMENT_COLOURS[klass],
            has_square=True,
            change=change,
            change_tone=tone,
            trend=trend,
            key=klass,
        )


def _tone(klass: str, moved: int) -> str:
    if not moved or klass not in _WELCOME | _TO_WATCH:
        return "muted"
    is_good = (moved > 0) == (klass in _WELCOME)
    return "good" if is_good else "warn"
