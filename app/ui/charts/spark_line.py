"""A trend in a few pixels."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QWidget

from app.ui.theme.look import look
from app.ui.theme.tokens import SPARK_LINE

if TYPE_CHECKING:
    from collections.abc import Sequence


def paint_spark(painter: QPainter, rect: QRectF, values: Sequence[float], color: str) -> None:
    """Paint the line of `values` in `rect` with a dot at its end."""
    if len(values) < 2:
        return
    low, high = min(values), max(values)
    spread = (high - low) or 1.0
    inner = rect.adjusted(1, 3, -4, -3)
    step = inner.width() / (len(values) - 1)
    points = [
        QPointF(inner.left() + index * step, inner.bottom() - (value - low) / spread * inner.height())
        for index, value in enumerate(values)
    ]
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    pen = QPen(look().color(color), SPARK_LINE * look().scale)
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    painter.setPen(pen)
    painter.drawPolyline(QPolygonF(points))
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(look().color(color))
    painter.drawEllipse(points[-1], 2.5 * look().scale, 2.5 * look().scale)
    painter.restore()


class SparkLine(QWidget):
    """A sparkline 90×28; decorative, the words beside it say the change."""

    def __init__(
        self,
        values: Sequence[float] = (),
        color: str = "chart_cat1",
        size: QSize | None = None,
        parent: QWidget | None = None,
    ) -> None:
        """Show `values` in the colour token `color`."""
        super().__init__(parent)
        self._values = list(values)
        self._color = color
        self._size = size or QSize(90, 28)
        self._on_look_changed()
        look().changed.connect(self._on_look_changed)

    def set_values(self, values: Sequence[float], color: str | None = None) -> None:
        """Change the line."""
        self._values = list(values)
        self._color = color or self._color
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint it."""
        del event
        painter = QPainter(self)
        paint_spark(painter, QRectF(self.rect()), self._values, self._color)
        painter.end()

    def _on_look_changed(self) -> None:
        self.setFixedSize(look().px(self._size.width()), look().px(self._size.height()))
        self.update()
