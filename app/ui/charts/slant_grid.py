"""A grid of shades with many columns: their titles are written aslant above them."""

from __future__ import annotations

from math import cos, radians, sin
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF

from app.ui.charts.chart import text_width, write
from app.ui.charts.heat_grid import HeatCell, HeatGrid
from app.ui.theme.look import look

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QPainter
    from PySide6.QtWidgets import QWidget

_ANGLE = 38
_LONGEST = 118
_GAP = 3
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


class SlantGrid(HeatGrid):
    """As HeatGrid, for long column titles."""

    def __init__(self, cell_height: int = 40, parent: QWidget | None = None) -> None:
        """Start empty."""
        self._measured: tuple[float, float, float, float] | None = None
        super().__init__(cell_height, parent)

    def sizeHint(self) -> QSize:
        """Return what all rows take."""
        rows = look().px(self._cell_height + _GAP) * max(len(self._rows), 1)
        return QSize(look().px(360), rows + round(self._measures()[1]))

    def minimumSizeHint(self) -> QSize:
        """Return the same height, narrow."""
        return QSize(look().px(260), self.sizeHint().height())

    def paint_chart(self, painter: QPainter, rect: QRectF) -> None:
        """Paint titles and cells."""
        if not self._cells or not self._columns:
            return
        for index, title in enumerate(self._rows):
            box = self._box(rect, index, 0)
            room = box.left() - rect.left() - 8
            write(painter, QRectF(rect.left(), box.top(), room, box.height()), _cut(title, room), alignment=_RIGHT)
        for index, title in enumerate(self._columns):
            box = self._box(rect, 0, index)
            painter.save()
            painter.translate(QPointF(box.center().x(), box.top() - look().px(6)))
            painter.rotate(-_ANGLE)
            room = look().px(_LONGEST)
            write(painter, QRectF(0, -look().px(9), room, look().px(18)), _cut(title, room), alignment=_LEFT)
            painter.restore()
        for row, cells in enumerate(self._cells):
            for column, cell in enumerate(cells):
                self._paint_cell(painter, self._box(rect, row, column), cell)

    def set_cells(self, cells: Sequence[Sequence[HeatCell]], rows: Sequence[str], columns: Sequence[str]) -> None:
        """Show `cells` by row under their titles."""
        self._measured = None
        super().set_cells(cells, rows, columns)

    def _measures(self) -> tuple[float, float, float]:
        """Return the width of the row titles, the height of the column titles, how far the last one reaches beyond."""
        px = look().px
        if self._measured is None or self._measured[0] != look().scale:
            longest = min(max((text_width(title) for title in self._columns), default=0.0), px(_LONGEST))
            head = longest * sin(radians(_ANGLE)) + px(18)
            left = min(max((text_width(title) for title in self._rows), default=0.0), px(150)) + px(12)
            last = min(text_width(self._columns[-1]) if self._columns else 0.0, px(_LONGEST))
            self._measured = (look().scale, left, head, last * cos(radians(_ANGLE)))
        return self._measured[1:]

    def _box(self, rect: QRectF, row: int, column: int) -> QRectF:
        gap = look().px(_GAP)
        left, head, beyond = self._measures()
        columns = max(len(self._columns), 1)
        width = min((rect.width() - left - beyond) / (columns - 0.5), (rect.width() - left) / columns)
        height = (rect.height() - head) / max(len(self._rows), 1)
        corner = QPointF(rect.left() + left + column * width, rect.top() + head + row * height)
        return QRectF(corner.x(), corner.y(), width - gap, height - gap)


def _cut(title: str, room: float) -> str:
    metrics = QFontMetricsF(look().font("caption"))
    return metrics.elidedText(title, Qt.TextElideMode.ElideRight, room)
