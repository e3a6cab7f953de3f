"""Square bars: one series beside its past, or parts stacked; direct labels, horizontal grid only."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, Qt

from app.ui.charts.chart import Chart, nice_ticks, rule, text_width, write
from app.ui.charts.stops import Stop
from app.ui.formats import whole_number
from app.ui.theme.look import look

if TYPE_CHECKING:
    from collections.abc import Callable, Hashable, Sequence

    from PySide6.QtGui import QMouseEvent, QPainter
    from PySide6.QtWidgets import QWidget

_BOTTOM = Qt.AlignmentFlag.AlignBottom | Qt.AlignmentFlag.AlignHCenter
_TOP = Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignHCenter
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


@dataclass(frozen=True, slots=True)
class Bar:
    """One place on the axis: its label (lines), the values of its series, and how it is spoken.

    `note` is written in the place of an empty bar ("calme"); `is_now` sets the label in bold; `key` is what a click
    opens.
    """

    label: str
    values: Sequence[float]
    words: str = ""
    note: str = ""
    is_now: bool = False
    key: Hashable = field(default=None)


class BarChart(Chart):
    """Grouped (`is_stacked=False`: series side by side, as past and present) or stacked bars."""

    def __init__(
        self,
        *,
        is_stacked: bool = False,
        has_axis: bool = True,
        has_totals: bool = False,
        height: int = 200,
        parent: QWidget | None = None,
    ) -> None:
        """Start empty; `has_axis` shows round values at the left, `has_totals` writes each sum above its bar."""
        super().__init__(height, parent)
        self._is_stacked = is_stacked
        self._has_axis = has_axis
        self._has_totals = has_totals
        self._bars: list[Bar] = []
        self._series: list[str] = []
        self._colors: list[str] = []
        self._axis_text: Callable[[float], str] = whole_number
        self._value_text: Callable[[float], str] = whole_number

    def set_bars(
        self,
        bars: Sequence[Bar],
        series: Sequence[str],
        colors: Sequence[str],
        value_text: Callable[[float], str] = whole_number,
        axis_text: Callable[[float], str] | None = None,
    ) -> None:
        """Show `bars` of the named `series` in the colour tokens `colors`, the first series at the left or bottom."""
        self._bars = list(bars)
        self._series = list(series)
        self._colors = list(colors)
        self._value_text = value_text
        self._axis_text = axis_text or value_text
        self.update()

    def table_rows(self) -> list[list[str]]:
        """Return one row per bar."""
        rows = [["", *self._series]]
        rows += [[bar.label.replace("\n", " "), *map(self._value_text, bar.values)] for bar in self._bars]
        return rows

    def paint_chart(self, painter: QPainter, rect: QRectF) -> None:
        """Paint grid, bars, labels."""
        if not self._bars:
            return
        plot = self._plot(rect)
        top = self._highest()
        if self._has_axis:
            self._paint_axis(painter, rect, plot, top)
        for index, bar in enumerate(self._bars):
            slot = self._slot(plot, index)
            if self._is_stacked:
                self._paint_stack(painter, slot, bar, top)
            else:
                self._paint_group(painter, slot, bar, top)
            self._paint_label(painter, rect, slot, bar)
        rule(painter, plot.left(), plot.right(), plot.bottom(), "chart_axis")

    def words_at(self, place: QPointF) -> str:
        """Return the words of the bar at a place."""
        index = self._index_at(place)
        return "" if index is None else self._words_of(self._bars[index])

    def stops(self) -> list[Stop]:
        """Return the bars."""
        if not self._bars:
            return []
        plot = self._plot(QRectF(self.rect()))
        return [Stop(self._slot(plot, place), self._words_of(bar), bar.key) for place, bar in enumerate(self._bars)]

    def _words_of(self, bar: Bar) -> str:
        values = ", ".join(
            f"{name} {self._value_text(value)}" for name, value in zip(self._series, bar.values, strict=False)
        )
        return bar.words or f"{bar.label.replace(chr(10), ' ')}: {values}"

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Open what a bar counts."""
        index = self._index_at(event.position())
        if index is not None and self._bars[index].key is not None:
            self.opened.emit(self._bars[index].key)
        super().mouseReleaseEvent(event)

    def _highest(self) -> float:
        if self._is_stacked:
            return max((sum(bar.values) for bar in self._bars), default=0) or 1.0
        return max((max(bar.values, default=0) for bar in self._bars), default=0) or 1.0

    def _plot(self, rect: QRectF) -> QRectF:
        px = look().px
        lines = max(bar.label.count("\n") + 1 for bar in self._bars)
        left = 0.0
        if self._has_axis:
            left = max(text_width(self._axis_text(tick)) for tick in nice_ticks(self._highest())) + px(10)
        above = px(20) if self._has_totals else px(6)
        return rect.adjusted(left, above, 0, -px(15) * lines - px(8))

    def _slot(self, plot: QRectF, index: int) -> QRectF:
        width = plot.width() / len(self._bars)
        return QRectF(plot.left() + index * width, plot.top(), width, plot.height())

    def _index_at(self, place: QPointF) -> int | None:
        if not self._bars:
            return None
        plot = self._plot(QRectF(self.rect()))
        index = int((place.x() - plot.left()) / (plot.width() / len(self._bars)))
        return index if plot.left() <= place.x() and 0 <= index < len(self._bars) else None

    def _paint_axis(self, painter: QPainter, rect: QRectF, plot: QRectF, top: float) -> None:
        for tick in nice_ticks(top):
            height = plot.bottom() - tick / top * plot.height()
            if tick:
                rule(painter, plot.left(), plot.right(), height, "chart_grid")
            box = QRectF(rect.left(), height - 10, plot.left() - rect.left() - look().px(8), 20)
            write(painter, box, self._axis_text(tick), alignment=_RIGHT)

    def _paint_group(self, painter: QPainter, slot: QRectF, bar: Bar, top: float) -> None:
        count = max(len(bar.values), 1)
        gap = look().px(2)
        width = min(slot.width() * 0.78 / count, look().px(28))
        left = slot.center().x() - (width * count + gap * (count - 1)) / 2
        for position, value in enumerate(bar.values):
            height = max(value, 0) / top * slot.height()
            box = QRectF(left + position * (width + gap), slot.bottom() - height, width, height)
            painter.fillRect(box, look().color(self._colors[position]))
        if self._has_totals and bar.values:
            self._paint_total(painter, slot, max(bar.values), top, bar.values[-1])

    def _paint_stack(self, painter: QPainter, slot: QRectF, bar: Bar, top: float) -> None:
        width = min(slot.width() * 0.58, look().px(44))
        bottom = slot.bottom()
        for value, color in zip(bar.values, self._colors, strict=False):
            height = value / top * slot.height()
            box = QRectF(slot.center().x() - width / 2, bottom - height, width, height)
            painter.fillRect(box, look().color(color))
            if value and bottom < slot.bottom():
                rule(painter, box.left(), box.right(), bottom - 1, "bg_surface")
            bottom -= height
        total = sum(bar.values)
        if self._has_totals and total:
            self._paint_total(painter, slot, total, top, total)
        elif bar.note:
            write(painter, slot.adjusted(-8, 0, 8, -4), bar.note, "text_muted", alignment=_BOTTOM)

    def _paint_total(self, painter: QPainter, slot: QRectF, highest: float, top: float, value: float) -> None:
        height = slot.bottom() - highest / top * slot.height()
        box = QRectF(slot.left() - 8, height - look().px(20), slot.width() + 16, look().px(18))
        write(painter, box, self._value_text(value), "text_primary", look().font("caption", 600))

    def _paint_label(self, painter: QPainter, rect: QRectF, slot: QRectF, bar: Bar) -> None:
        font = look().font("caption", 700 if bar.is_now else 400)
        color = "text_primary" if bar.is_now else "chart_axis"
        box = QRectF(slot.left() - 4, slot.bottom() + look().px(5), slot.width() + 8, rect.bottom() - slot.bottom())
        write(painter, box, bar.label, color, font, _TOP)
