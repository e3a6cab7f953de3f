"""The PMG curve: which share of the revenue the first customers bring, and where the three sizes begin."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QPainterPath, QPen

from app.ui.charts.chart import Chart, rule, text_width, write
from app.ui.formats import percent
from app.ui.theme.look import look

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QPainter
    from PySide6.QtWidgets import QWidget

_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
_TOP = Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignHCenter
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
_QUARTERS: Final = (0.0, 0.25, 0.5, 0.75, 1.0)
_FILLS: Final = {"large": "chart_seq6", "medium": "chart_seq4", "small": "chart_seq2"}


@dataclass(frozen=True, slots=True)
class Band:
    """The part of a class: up to which share of the customers and of the revenue, its names (long, short), sentence."""

    key: str
    customers_to: float
    revenue_to: float
    names: tuple[str, ...]
    words: str


class SizeCurve(Chart):
    """`chosen` carries the class that was clicked, or taken by Left, Right and Enter; `told` what the keys came to."""

    chosen = Signal(str)
    told = Signal(str)

    def __init__(self, height: int = 180, parent: QWidget | None = None) -> None:
        """Start empty."""
        super().__init__(height, parent)
        self._points: list[tuple[float, float]] = []
        self._bands: list[Band] = []
        self._titles = ("", "", "")
        self._point_words: Callable[[int], str] = str
        self._taken = ""
        self._cursor = 0
        self._hover: int | None = None
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def set_curve(
        self,
        points: Sequence[tuple[float, float]],
        bands: Sequence[Band],
        titles: tuple[str, str, str],
        point_words: Callable[[int], str],
    ) -> None:
        """Show shares of customers and revenue (0 to 1); `titles` name both axes and the line of equals."""
        self._points, self._bands, self._titles = list(points), list(bands), titles
        self._point_words = point_words
        self._hover = None
        self.update()

    def set_taken(self, key: str) -> None:
        """Emphasize a class without telling."""
        self._taken = key
        self.update()

    def table_rows(self) -> list[list[str]]:
        """Return a row per twentieth of the points, and the ends of the classes."""
        step = max(len(self._points) // 20, 1)
        rows = [[percent(x, 1), percent(y, 1)] for x, y in self._points[::step]]
        return [[self._titles[0], self._titles[1]], *rows]

    def minimumSizeHint(self) -> QSize:
        """Return the least size that can be read."""
        return QSize(look().px(280), look().px(156))

    def paint_chart(self, painter: QPainter, rect: QRectF) -> None:
        """Paint grid, areas, curve, limits."""
        if not self._points:
            return
        plot = self._plot(rect)
        self._paint_axes(painter, rect, plot)
        for band in self._bands:
            self._paint_area(painter, plot, band)
        self._paint_lines(painter, plot)
        self._paint_limits(painter, rect, plot)
        if self._hover is not None:
            self._paint_hover(painter, plot, self._points[self._hover])

    def words_at(self, place: QPointF) -> str:
        """Return what the first customers up to a place bring."""
        point = self._point_at(QPointF(place))
        return "" if point is None else self._point_words(point)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Show the point under the pointer."""
        self._hover = self._point_at(event.position())
        is_over = self._band_at(event.position()) is not None
        self.setCursor(Qt.CursorShape.PointingHandCursor if is_over else Qt.CursorShape.ArrowCursor)
        self.update()
        super().mouseMoveEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Take the class under the pointer."""
        band = self._band_at(event.position())
        if band is not None and event.button() == Qt.MouseButton.LeftButton:
            self._cursor = self._bands.index(band)
            self._take(band)
        super().mouseReleaseEvent(event)

    def leaveEvent(self, event: object) -> None:
        """Let the point go."""
        self._hover = None
        self.update()
        super().leaveEvent(event)  # type: ignore[arg-type]

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go through the classes by Left and Right, take one by Enter."""
        key = event.key()
        if self._bands and key in {Qt.Key.Key_Left, Qt.Key.Key_Right}:
            step = 1 if key == Qt.Key.Key_Right else -1
            self._cursor = min(max(self._cursor + step, 0), len(self._bands) - 1)
            self.update()
            self.told.emit(self._bands[self._cursor].words)
        elif self._bands and key in {Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space}:
            self._take(self._bands[self._cursor])
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show where the keys are."""
        super().focusInEvent(event)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Hide where the keys are."""
        super().focusOutEvent(event)
        self.update()

    def _take(self, band: Band) -> None:
        self.set_taken(band.key)
        self.chosen.emit(band.key)

    def _plot(self, rect: QRectF) -> QRectF:
        px = look().px
        left = text_width(percent(1.0)) + px(10)
        return rect.adjusted(left, px(26), -px(18), -px(42))

    def _place(self, plot: QRectF, x: float, y: float) -> QPointF:
        return QPointF(plot.left() + x * plot.width(), plot.bottom() - y * plot.height())

    def _share_at(self, place: QPointF) -> float | None:
        plot = self._plot(QRectF(self.rect()))
        if not self._points or not plot.adjusted(-4, -26, 4, 22).contains(place):
            return None
        return min(max((place.x() - plot.left()) / max(plot.width(), 1), 0.0), 1.0)

    def _point_at(self, place: QPointF) -> int | None:
        share = self._share_at(place)
        if share is None:
            return None
        return min(range(len(self._points)), key=lambda index: abs(self._points[index][0] - share))

    def _band_at(self, place: QPointF) -> Band | None:
        share = self._share_at(place)
        if share is None:
            return None
        return next((band for band in self._bands if share <= band.customers_to), None)

    def _paint_axes(self, painter: QPainter, rect: QRectF, plot: QRectF) -> None:
        px = look().px
        for share in _QUARTERS:
            line = self._place(plot, 0, share).y()
            if share:
                rule(painter, plot.left(), plot.right(), line, "chart_grid")
            box = QRectF(rect.left(), line - 10, plot.left() - rect.left() - px(8), 20)
            write(painter, box, percent(share), alignment=_RIGHT)
            middle = self._place(plot, share, 0).x()
            write(painter, QRectF(middle - px(30), plot.bottom() + px(4), px(60), px(18)), percent(share))
        rule(painter, plot.left(), plot.right(), plot.bottom(), "chart_axis")
        caption = QRectF(plot.left(), plot.bottom() + px(22), plot.width(), px(18))
        write(painter, caption, self._titles[0], "text_muted", alignment=_TOP)

    def _paint_area(self, painter: QPainter, plot: QRectF, band: Band) -> None:
        """Fill what a class brings under the curve."""
        place = self._bands.index(band)
        start = self._bands[place - 1].customers_to if place else 0.0
        inside = [point for point in self._points if start < point[0] < band.customers_to]
        corners = [self._at(start), *inside, self._at(band.customers_to)]
        path = QPainterPath(self._place(plot, start, 0))
        for x, y in corners:
            path.lineTo(self._place(plot, x, y))
        path.lineTo(self._place(plot, band.customers_to, 0))
        path.closeSubpath()
        colour = QColor(look().color(_FILLS.get(band.key, "chart_seq3")))
        colour.setAlphaF(0.85 if band.key == self._taken else 0.38)
        painter.fillPath(path, colour)

    def _at(self, share: float) -> tuple[float, float]:
        """Return the point of the curve at a share of the customers."""
        before = (0.0, 0.0)
        for x, y in self._points:
            if x >= share:
                width = x - before[0]
                part = (share - before[0]) / width if width else 1.0
                return share, before[1] + part * (y - before[1])
            before = (x, y)
        return share, before[1]

    def _paint_lines(self, painter: QPainter, plot: QRectF) -> None:
        painter.setPen(QPen(look().color("chart_past"), look().px(1), Qt.PenStyle.DashLine))
        painter.drawLine(self._place(plot, 0, 0), self._place(plot, 1, 1))
        path = QPainterPath(self._place(plot, *self._points[0]))
        for point in self._points[1:]:
            path.lineTo(self._place(plot, *point))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(look().color("chart_cat1"), look().px(2)))
        painter.drawPath(path)
        font = look().font("caption")
        width = text_width(self._titles[2], font)
        corner = self._place(plot, 0.78, 0.70)
        box = QRectF(corner.x() - width / 2, corner.y() + look().px(8), width, look().px(18))
        write(painter, box, self._titles[2], "text_muted", font)

    def _paint_limits(self, painter: QPainter, rect: QRectF, plot: QRectF) -> None:
        px = look().px
        strong = look().font("caption", 600)
        start = 0.0
        for place, band in enumerate(self._bands):
            left, right = self._place(plot, start, 0).x(), self._place(plot, band.customers_to, 0).x()
            room = (right if place < len(self._bands) - 1 else rect.right()) - left - px(8)
            name = next((words for words in band.names if text_width(words, strong) <= room), "")
            tone = "text_primary" if band.key == self._taken else "text_secondary"
            write(painter, QRectF(left + px(6), rect.top(), max(room, 0), px(20)), name, tone, strong, _LEFT)
            if place < len(self._bands) - 1 and band.customers_to > start:
                painter.setPen(QPen(look().color("text_secondary"), px(1), Qt.PenStyle.DashLine))
                painter.drawLine(QPointF(right, rect.top() + px(4)), QPointF(right, plot.bottom()))
                dot = self._place(plot, band.customers_to, band.revenue_to)
                painter.setPen(QPen(look().color("bg_surface"), px(1)))
                painter.setBrush(look().color("chart_cat1"))
                painter.drawEllipse(dot, px(4), px(4))
            if self.hasFocus() and place == self._cursor:
                painter.setBrush(Qt.BrushStyle.NoBrush)
                painter.setPen(QPen(look().color("focus_ring"), px(2)))
                painter.drawRoundedRect(QRectF(left, plot.top(), right - left, plot.height()), 3, 3)
            start = band.customers_to

    def _paint_hover(self, painter: QPainter, plot: QRectF, point: tuple[float, float]) -> None:
        place = self._place(plot, *point)
        painter.setPen(QPen(look().color("text_muted"), 1))
        painter.drawLine(QPointF(place.x(), plot.bottom()), place)
        painter.drawLine(QPointF(plot.left(), place.y()), place)
        painter.setPen(QPen(look().color("bg_surface"), look().px(2)))
        painter.setBrush(look().color("text_primary"))
        painter.drawEllipse(place, look().px(4), look().px(4))
