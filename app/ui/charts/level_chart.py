"""A distribution from 0 to 100 % cut into three levels by two thresholds that can be dragged."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QPen

from app.ui.charts.chart import Chart, nice_ticks, rule, text_width, write
from app.ui.formats import percent, whole_number
from app.ui.theme.look import look

if TYPE_CHECKING:
    from collections.abc import Hashable, Sequence

    from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter
    from PySide6.QtWidgets import QWidget

WHOLE = 100
COLOURS = ("good_solid", "warn_solid", "bad_solid")
_TONES = ("good_text", "warn_text", "bad_text")
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
_TOP = Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignHCenter
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
_CATCH = 8
_BIG_STEP = 5
_AXIS = (0, 25, 50, 75, 100)


@dataclass(frozen=True, slots=True)
class LevelBar:
    """Customers from `lowest` up to `highest` percent; `words` are spoken, `key` is what a click opens."""

    lowest: float
    highest: float
    count: int
    words: str = ""
    key: Hashable = field(default=None)


class LevelChart(Chart):
    """`moved` while a threshold is dragged or moved by arrow keys, `settled` when it is let go; whole percents.

    Left and right move the threshold in hand by one (with Shift by five), up and down take the other one.
    """

    moved = Signal(int, int)
    settled = Signal(int, int)

    def __init__(self, height: int = 260, parent: QWidget | None = None) -> None:
        """Start empty."""
        super().__init__(height, parent)
        self._bars: list[LevelBar] = []
        self._limits = [25, 50]
        self._names: Sequence[tuple[str, str]] = (("", ""),) * 3
        self._caption = ""
        self._titles = ("", "")
        self._in_hand = 1
        self._is_dragging = False
        self._has_levels = True
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def set_bars(self, bars: Sequence[LevelBar], caption: str, titles: tuple[str, str]) -> None:
        """Show `bars`; `caption` is written under the axis, `titles` name its columns as a table."""
        self._bars, self._caption, self._titles = list(bars), caption, titles
        self.update()

    def set_limits(self, medium: int, high: int) -> None:
        """Put the thresholds, in percent, without telling."""
        self._limits = [medium, high]
        self.update()

    def set_names(self, names: Sequence[tuple[str, str]]) -> None:
        """Write above each level what stands in it: the long words, or the short ones where there is little room."""
        self._names = tuple(names)
        self.update()

    def set_levels_shown(self, *, has_levels: bool) -> None:
        """Show thresholds and colours, or one colour for a score that only puts in order."""
        self._has_levels = has_levels
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus if has_levels else Qt.FocusPolicy.NoFocus)
        self.update()

    def limits(self) -> tuple[int, int]:
        """Return the thresholds as they stand."""
        return self._limits[0], self._limits[1]

    def table_rows(self) -> list[list[str]]:
        """Return one row per bar."""
        rows = [[_span(bar), whole_number(bar.count)] for bar in self._bars]
        return [list(self._titles), *rows]

    def paint_chart(self, painter: QPainter, rect: QRectF) -> None:
        """Paint grid, bars, thresholds, names."""
        if not self._bars:
            return
        plot, top = self._plot(rect), self._highest()
        for tick in nice_ticks(top, 5):
            height = plot.bottom() - tick / top * plot.height()
            if tick:
                rule(painter, plot.left(), plot.right(), height, "chart_grid")
            box = QRectF(rect.left(), height - 10, plot.left() - rect.left() - look().px(8), 20)
            write(painter, box, whole_number(tick), alignment=_RIGHT)
        for bar in self._bars:
            self._paint_bar(painter, plot, bar, top)
        rule(painter, plot.left(), plot.right(), plot.bottom(), "chart_axis")
        self._paint_axis(painter, rect, plot)
        if self._has_levels:
            self._paint_limits(painter, rect, plot)

    def words_at(self, place: QPointF) -> str:
        """Return the words of the bar at a place."""
        bar = self._bar_at(QPointF(place))
        return bar.words if bar else ""

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Take the threshold under the pointer."""
        near = self._near(event.position())
        if near is not None and event.button() == Qt.MouseButton.LeftButton:
            self._in_hand, self._is_dragging = near, True
            self.update()
        super().mousePressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Move the threshold in hand, or show that there is one."""
        if self._is_dragging:
            plot = self._plot(QRectF(self.rect()))
            self._move_to(round((event.position().x() - plot.left()) / plot.width() * WHOLE))
        else:
            is_near = self._near(event.position()) is not None
            bar = self._bar_at(event.position())
            pointing = Qt.CursorShape.PointingHandCursor if bar and bar.key else Qt.CursorShape.ArrowCursor
            self.setCursor(Qt.CursorShape.SplitHCursor if is_near else pointing)
        super().mouseMoveEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Let the threshold go, or open what a bar counts."""
        if self._is_dragging:
            self._is_dragging = False
            self.settled.emit(*self._limits)
        else:
            bar = self._bar_at(event.position())
            if bar is not None and bar.key is not None and event.button() == Qt.MouseButton.LeftButton:
                self.opened.emit(bar.key)
        super().mouseReleaseEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move the threshold in hand by arrow keys."""
        key = event.key()
        step = _BIG_STEP if event.modifiers() & Qt.KeyboardModifier.ShiftModifier else 1
        if self._has_levels and key in {Qt.Key.Key_Left, Qt.Key.Key_Right}:
            self._move_to(self._limits[self._in_hand] + (step if key == Qt.Key.Key_Right else -step))
            self.settled.emit(*self._limits)
        elif self._has_levels and key in {Qt.Key.Key_Up, Qt.Key.Key_Down}:
            self._in_hand = 1 - self._in_hand
            self.update()
        else:
            super().keyPressEvent(event)

    def _move_to(self, limit: int) -> None:
        """Keep one percent between the ends and the two thresholds."""
        least = 1 if self._in_hand == 0 else self._limits[0] + 1
        most = self._limits[1] - 1 if self._in_hand == 0 else WHOLE - 1
        limit = min(max(limit, least), most)
        if limit != self._limits[self._in_hand]:
            self._limits[self._in_hand] = limit
            self.update()
            self.moved.emit(*self._limits)

    def _highest(self) -> float:
        return max((bar.count for bar in self._bars), default=0) or 1.0

    def _plot(self, rect: QRectF) -> QRectF:
        px = look().px
        left = max(text_width(whole_number(tick)) for tick in nice_ticks(self._highest(), 5)) + px(10)
        above = px(26) if self._has_levels else px(8)
        return rect.adjusted(left, above, -px(18), -px(42) if self._caption else -px(22))

    def _place(self, plot: QRectF, value: float) -> float:
        return plot.left() + value / WHOLE * plot.width()

    def _near(self, place: QPointF) -> int | None:
        """Return which threshold is under the pointer, the one in hand first where they meet."""
        if not self._bars or not self._has_levels:
            return None
        plot = self._plot(QRectF(self.rect()))
        for which in (self._in_hand, 1 - self._in_hand):
            if abs(place.x() - self._place(plot, self._limits[which])) <= look().px(_CATCH):
                return which
        return None

    def _bar_at(self, place: QPointF) -> LevelBar | None:
        plot = self._plot(QRectF(self.rect()))
        value = (place.x() - plot.left()) / max(plot.width(), 1) * WHOLE
        return next((bar for bar in self._bars if bar.lowest <= value < bar.highest), None)

    def _paint_bar(self, painter: QPainter, plot: QRectF, bar: LevelBar, top: float) -> None:
        """Fill a bar; one that a threshold cuts has two colours."""
        height = bar.count / top * plot.height()
        edges = (0, *self._limits, WHOLE) if self._has_levels else (0, WHOLE)
        gap = look().px(1)
        left, right = self._place(plot, bar.lowest) + gap, self._place(plot, bar.highest) - gap
        for level in range(len(edges) - 1):
            start = max(left, self._place(plot, edges[level]))
            end = min(right, self._place(plot, edges[level + 1]))
            if end > start:
                box = QRectF(start, plot.bottom() - height, end - start, height)
                painter.fillRect(box, look().color(COLOURS[level] if self._has_levels else "chart_cat1"))

    def _paint_axis(self, painter: QPainter, rect: QRectF, plot: QRectF) -> None:
        px = look().px
        for value in _AXIS:
            middle = self._place(plot, value)
            write(painter, QRectF(middle - px(30), plot.bottom() + px(4), px(60), px(18)), percent(value / WHOLE))
        if self._caption:
            box = QRectF(plot.left(), plot.bottom() + px(22), plot.width(), rect.bottom() - plot.bottom() - px(20))
            write(painter, box, self._caption, "text_muted", alignment=_TOP)

    def _paint_limits(self, painter: QPainter, rect: QRectF, plot: QRectF) -> None:
        px = look().px
        strong = look().font("caption", 600)
        starts = [plot.left(), *(self._place(plot, limit) for limit in self._limits), plot.right()]
        for level, names in enumerate(self._names):
            start, end = starts[level] + px(8), starts[level + 1] - px(2)
            room = end - start if level < len(COLOURS) - 1 else rect.right() - start
            name = next((words for words in names if text_width(words, strong) <= room), "")
            if name:
                box = QRectF(start, rect.top(), room, px(20))
                write(painter, box, name, _TONES[level], strong, _LEFT)
        for which, limit in enumerate(self._limits):
            middle = round(self._place(plot, limit)) + 0.5
            painter.setPen(QPen(look().color("text_secondary"), px(1), Qt.PenStyle.DashLine))
            painter.drawLine(QPointF(middle, rect.top() + px(4)), QPointF(middle, plot.bottom()))
            is_held = which == self._in_hand and (self.hasFocus() or self._is_dragging)
            painter.setPen(QPen(look().color("text_secondary"), px(1)))
            painter.setBrush(look().color("accent_solid" if is_held else "bg_surface"))
            grip = QRectF(middle - px(4), plot.top() + px(2), px(8), px(18))
            painter.drawRoundedRect(grip, px(3), px(3))
            painter.setBrush(Qt.BrushStyle.NoBrush)


def _span(bar: LevelBar) -> str:
    return f"{percent(bar.lowest / WHOLE)} – {percent(bar.highest / WHOLE)}"
