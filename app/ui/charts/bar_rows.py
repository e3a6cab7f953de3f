"""Named bars in rows: affinities, segments with their counts."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, QSize, Qt

from app.ui.charts.chart import Chart, text_width, write
from app.ui.charts.spark_line import paint_spark
from app.ui.charts.stops import Stop
from app.ui.theme.look import look

if TYPE_CHECKING:
    from collections.abc import Hashable, Sequence

    from PySide6.QtGui import QMouseEvent, QPainter
    from PySide6.QtWidgets import QWidget

_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


@dataclass(frozen=True, slots=True)
class BarRow:
    """A row: label, value for the bar, figure as text; optional square, change and sparkline; key opened by a click."""

    label: str
    value: float
    figure: str
    color: str = "chart_cat1"
    has_square: bool = False
    change: str = ""
    change_tone: str = "muted"
    trend: Sequence[float] = ()
    key: Hashable = field(default=None)


class BarRows(Chart):
    """Rows of label, bar, figure, change, trend, aligned in columns."""

    def __init__(self, row_height: int = 36, *, has_trough: bool = False, parent: QWidget | None = None) -> None:
        """Start empty; `has_trough` draws the grey rest of each bar."""
        super().__init__(row_height, parent)
        self._row_height = row_height
        self._has_trough = has_trough
        self._rows: list[BarRow] = []
        self._titles = ("", "")

    def set_rows(self, rows: Sequence[BarRow], titles: tuple[str, str] = ("", "")) -> None:
        """Show `rows`; `titles` name label and figure in the table."""
        self._rows = list(rows)
        self._titles = titles
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """Return what all rows take."""
        return QSize(look().px(320), look().px(self._row_height) * max(len(self._rows), 1))

    def minimumSizeHint(self) -> QSize:
        """Return what all rows take, narrow."""
        return QSize(look().px(200), round(look().px(self._row_height) * 0.8) * max(len(self._rows), 1))

    def table_rows(self) -> list[list[str]]:
        """Return one row per bar."""
        return [[*self._titles], *([row.label, row.figure] for row in self._rows)]

    def paint_chart(self, painter: QPainter, rect: QRectF) -> None:
        """Paint every row."""
        if not self._rows:
            return
        px = look().px
        labels = max(text_width(row.label, look().font("table")) for row in self._rows) + px(10)
        labels += px(20) if any(row.has_square for row in self._rows) else 0
        figures = max(text_width(row.figure, look().font("table", 600)) for row in self._rows) + px(8)
        changes = max(text_width(row.change) for row in self._rows)
        changes += px(14) if changes else 0
        sparks = px(72) if any(len(row.trend) > 1 for row in self._rows) else 0
        bars = max(rect.width() - labels - figures - changes - sparks, px(24))
        highest = max(row.value for row in self._rows) or 1.0
        height = rect.height() / len(self._rows)
        for index, row in enumerate(self._rows):
            line = QRectF(rect.left(), rect.top() + index * height, rect.width(), height)
            self._paint_label(painter, line, row)
            bar = QRectF(line.left() + labels, line.center().y() - px(5), bars, px(10))
            self._paint_bar(painter, bar, row, highest)
            figure = QRectF(bar.right(), line.top(), figures, height)
            write(painter, figure, row.figure, "text_primary", look().font("table", 600), _RIGHT)
            change = QRectF(figure.right(), line.top(), changes, height)
            tone = {"good": "good_text", "bad": "bad_text", "warn": "warn_text"}.get(row.change_tone, "text_muted")
            write(painter, change, row.change, tone, look().font("caption"), _RIGHT)
            spark = QRectF(change.right() + px(10), line.center().y() - px(11), sparks - px(10), px(22))
            paint_spark(painter, spark, row.trend, row.color)

    def words_at(self, place: QPointF) -> str:
        """Return the words of the row at a place."""
        row = self._row_at(place)
        return f"{row.label}: {row.figure}" if row else ""

    def stops(self) -> list[Stop]:
        """Return the rows."""
        height = self.height() / max(len(self._rows), 1)
        return [
            Stop(QRectF(0, place * height, self.width(), height), f"{row.label}: {row.figure}", row.key)
            for place, row in enumerate(self._rows)
        ]

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Open what a row counts."""
        row = self._row_at(event.position())
        if row is not None and row.key is not None:
            self.opened.emit(row.key)
        super().mouseReleaseEvent(event)

    def _row_at(self, place: QPointF) -> BarRow | None:
        if not self._rows:
            return None
        index = int(place.y() / (self.height() / len(self._rows)))
        return self._rows[index] if 0 <= index < len(self._rows) else None

    def _paint_label(self, painter: QPainter, line: QRectF, row: BarRow) -> None:
        px = look().px
        left = 0
        if row.has_square:
            left = px(20)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(look().color(row.color))
            painter.drawRoundedRect(QRectF(line.left(), line.center().y() - px(5), px(10), px(10)), 2, 2)
        write(painter, line.adjusted(left, 0, 0, 0), row.label, "text_primary", look().font("table"), _LEFT)

    def _paint_bar(self, painter: QPainter, bar: QRectF, row: BarRow, highest: float) -> None:
        painter.setPen(Qt.PenStyle.NoPen)
        if self._has_trough:
            painter.setBrush(look().color("border_subtle"))
            painter.drawRoundedRect(bar, 2, 2)
        width = max(row.value, 0) / highest * bar.width()
        if width > 0:
            painter.setBrush(look().color(row.color))
            painter.drawRoundedRect(QRectF(bar.left(), bar.top(), max(width, 3), bar.height()), 2, 2)
