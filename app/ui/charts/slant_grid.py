"""A grid of shades with many columns: their titles are written aslant above them."""

from __future__ import annotations

from math import cos, radians, sin
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF

from app.ui.charts.chart import text_width, write
from app.ui.charts.heat_grid import HeatGrid
from app.ui.theme.look import look

if TYPE_CHECKING:
    from PySide6.QtGui import QPainter

_ANGLE = 38
_LONGEST = 118
_GAP = 3
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


class SlantGrid(HeatGrid):
    """As HeatGrid, for long column titles; `words_at` on a title gives it whole."""

    def sizeHint(self) -> QSize:
        """Return what all rows take."""
        rows = look().px(self._cell_height + _GAP) * max(len(self._rows), 1)
        return QSize(look().px(360), rows + round(self._head()))

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

    def _head(self) -> float:
        longest = min(max((text_width(title) for title in self._columns), default=0.0), look().px(_LONGEST))
        return longest * sin(radians(_ANGLE)) + look().px(18)

    def _box(self, rect: QRectF, row: int, column: int) -> QRectF:
        px = look().px
        widest = min(max((text_width(title) for title in self._rows), default=0.0), px(150))
        left = widest + px(12)
        beyond = min(text_width(self._columns[-1]) if self._columns else 0.0, px(_LONGEST)) * cos(radians(_ANGLE))
        columns = max(len(self._columns), 1)
        width = min((rect.width() - left - beyond) / (columns - 0.5), (rect.width() - left) / columns)
        head = self._head()
        height = (rect.height() - head) / max(len(self._rows), 1)
        corner = QPointF(rect.left() + left + column * width, rect.top() + head + row * height)
        return QRectF(corner.x(), corner.y(), width - px(_GAP), height - px(_GAP))


def _cut(title: str, room: float) -> str:
    metrics = QFontMetricsF(look().font("caption"))
    return metrics.elidedText(title, Qt.TextElideMode.ElideRight, room)
