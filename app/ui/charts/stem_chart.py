"""Purchases in time as stems, with the present silence shaded."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPen

from app.ui.charts.chart import Chart, nice_ticks, rule, text_width, write
from app.ui.formats import day_text, month_text
from app.ui.theme.look import look
from app.ui.theme.tokens import CHART_LINE

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from PySide6.QtWidgets import QWidget

_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
_CENTRE_TOP = Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignHCenter


@dataclass(frozen=True, slots=True)
class Stem:
    """A purchase: day, amount, and a label if it deserves one ("Noël")."""

    day: date
    value: float
    label: str = ""


class StemChart(Chart):
    """One stem per purchase; the silence since the last one is a band with its words."""

    def __init__(self, height: int = 190, parent: QWidget | None = None) -> None:
        """Start empty."""
        super().__init__(height, parent)
        self._stems: list[Stem] = []
        self._until: date | None = None
        self._silence = ("", "")
        self._value_text: Callable[[float], str] = str

    def set_stems(
        self,
        stems: Sequence[Stem],
        until: date,
        value_text: Callable[[float], str],
        silence: tuple[str, str] = ("", ""),
    ) -> None:
        """Show `stems` up to the day `until`; `silence` is the bold and the plain line of the band."""
        self._stems = sorted(stems, key=lambda stem: stem.day)
        self._until = until
        self._silence = silence
        self._value_text = value_text
        self.update()

    def table_rows(self) -> list[list[str]]:
        """Return one row per purchase."""
        return [["", ""], *([day_text(stem.day), self._value_text(stem.value)] for stem in self._stems)]

    def paint_chart(self, painter: QPainter, rect: QRectF) -> None:
        """Paint band, grid, stems, years."""
        if not self._stems or self._until is None:
            return
        top = max(stem.value for stem in self._stems) or 1.0
        ticks = nice_ticks(top * 1.1, 4)
        left = max(text_width(self._value_text(tick)) for tick in ticks) + look().px(10)
        plot = rect.adjusted(left, look().px(8), -look().px(4), -look().px(24))
        first = self._stems[0].day
        days = max((self._until - first).days, 1)
        scale = max(top * 1.1, ticks[-1])

        def across(day: date) -> float:
            return plot.left() + look().px(6) + (day - first).days / days * (plot.width() - look().px(6))

        self._paint_band(painter, plot, across)
        for tick in ticks:
            height = plot.bottom() - tick / scale * plot.height()
            if tick:
                rule(painter, plot.left(), plot.right(), height, "chart_grid")
            box = QRectF(rect.left(), height - 10, left - look().px(8), 20)
            write(painter, box, self._value_text(tick), alignment=_RIGHT)
        self._paint_months(painter, plot, across, first)
        self._paint_stems(painter, plot, across, scale)
        rule(painter, plot.left(), plot.right(), plot.bottom(), "chart_axis")

    def _paint_band(self, painter: QPainter, plot: QRectF, across: Callable[[date], float]) -> None:
        bold, plain = self._silence
        if not bold or self._until is None:
            return
        start = across(self._stems[-1].day)
        band = QRectF(start, plot.top(), plot.right() - start, plot.height())
        painter.fillRect(band, look().color("warn_tint"))
        words = max(text_width(bold, look().font("caption", 600)), text_width(plain)) + look().px(8)
        box = QRectF(band.right() - max(words, band.width()), band.top() + look().px(6), max(words, band.width()), 16)
        write(painter, box, bold, "warn_text", look().font("caption", 600))
        write(painter, box.translated(0, look().px(15)), plain, "warn_text")

    def _paint_months(self, painter: QPainter, plot: QRectF, across: Callable[[date], float], first: date) -> None:
        last_right = -1.0
        for day in _half_years(first, self._until or first):
            text = month_text(day)
            width = text_width(text) + look().px(8)
            left = min(max(across(day) - width / 2, plot.left() - look().px(4)), plot.right() - width)
            if left > last_right:
                write(painter, QRectF(left, plot.bottom() + look().px(5), width, 18), text, alignment=_CENTRE_TOP)
                last_right = left + width

    def _paint_stems(self, painter: QPainter, plot: QRectF, across: Callable[[date], float], scale: float) -> None:
        color = look().color("chart_cat1")
        for stem in self._stems:
            foot = QPointF(across(stem.day), plot.bottom())
            head = QPointF(foot.x(), plot.bottom() - max(stem.value, 0) / scale * plot.height())
            painter.setPen(QPen(color, CHART_LINE * look().scale))
            painter.drawLine(foot, head)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(color)
            painter.drawEllipse(head, look().px(3.5), look().px(3.5))
            if stem.label:
                width = text_width(stem.label)
                box = QRectF(head.x() - width - look().px(8), head.y() - 9, width, 18)
                write(painter, box, stem.label, "text_muted")


def _half_years(first: date, last: date) -> list[date]:
    """Return the first day, then each January and July; only every other one when there are many."""
    days = [first]
    day = date(first.year, 7, 1) if first.month < 7 else date(first.year + 1, 1, 1)
    while day <= last:
        if (day - first).days > 45:
            days.append(day)
        following = day + timedelta(days=190)
        day = date(following.year, 7, 1) if following.month >= 7 else date(following.year, 1, 1)
    return days
