"""Size (bars) and revenue (line) of a segment at the ends of months, over one axis of time."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainterPath, QPen

from app.ui.charts.chart import Chart, nice_ticks, rule, text_width, write
from app.ui.formats import money_axis, month_letter, whole_number
from app.ui.theme.look import look

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from datetime import date

    from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QPainter
    from PySide6.QtWidgets import QWidget

_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
_BAR: Final = 0.66
_WIDEST_BAR: Final = 24
_FOOT: Final = 36
_HEAD: Final = 20
_GAP: Final = 12
_SIZE_SHARE: Final = 0.58
_HEADROOM: Final = 1.08


@dataclass(frozen=True, slots=True)
class Month:
    """One end of a month: customers, revenue, what is said of it, and its cells as a table."""

    day: date
    customers: int
    revenue_cents: int
    words: str
    cells: tuple[str, ...]


class MonthsChart(Chart):
    """`month_chosen` carries the place of a month, by click or arrow keys; `told` its sentence when keys came to it."""

    month_chosen = Signal(int)
    told = Signal(str)

    def __init__(self, height: int = 230, parent: QWidget | None = None) -> None:
        """Start empty."""
        super().__init__(height, parent)
        self._months: list[Month] = []
        self._titles: Sequence[str] = ("", "", "")
        self._money_text: Callable[[float], str] = money_axis
        self._taken = -1
        self._hover = -1
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def set_months(self, months: Sequence[Month], titles: Sequence[str], money_text: Callable[[float], str]) -> None:
        """Show months, the earliest first; `titles` of the columns as a table, the second and third over the plots."""
        self._months, self._titles, self._money_text = list(months), titles, money_text
        self._hover = -1
        self._taken = min(self._taken, len(self._months) - 1)
        self.update()

    def set_taken(self, place: int) -> None:
        """Emphasize a month without telling."""
        self._taken = place
        self.update()

    def taken(self) -> int:
        """Return the place of the emphasized month, -1 for none."""
        return self._taken

    def table_rows(self) -> list[list[str]]:
        """Return a row per month."""
        return [list(self._titles), *([*month.cells] for month in self._months)]

    def minimumSizeHint(self) -> QSize:
        """Return the least size that can be read."""
        return QSize(look().px(240), look().px(190))

    def paint_chart(self, painter: QPainter, rect: QRectF) -> None:
        """Paint both plots and the months."""
        if not self._months:
            return
        sizes, money = self._plots(rect)
        self._paint_column(painter, rect)
        most = _HEADROOM * (max(month.customers for month in self._months) or 1)
        self._paint_axis(painter, rect, sizes, most, whole_number)
        for place, month in enumerate(self._months):
            self._paint_bar(painter, sizes, place, month.customers / most)
        rule(painter, sizes.left(), sizes.right(), sizes.bottom(), "chart_axis")
        highest = _HEADROOM * max(*(month.revenue_cents for month in self._months), 1)
        self._paint_axis(painter, rect, money, highest, self._money_text)
        rule(painter, money.left(), money.right(), money.bottom(), "chart_axis")
        self._paint_line(painter, money, highest)
        for plot, title in ((sizes, self._titles[1]), (money, self._titles[2])):
            head = QRectF(plot.left(), plot.top() - look().px(_HEAD), plot.width(), look().px(16))
            write(painter, head, title, "text_secondary", look().font("caption", 600), _LEFT)
        self._paint_months(painter, rect, money)

    def words_at(self, place: QPointF) -> str:
        """Return what is said of the month at a place."""
        found = self._place_at(QPointF(place))
        return self._months[found].words if found >= 0 else ""

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Show which month is under the pointer."""
        self._hover = self._place_at(event.position())
        self.setCursor(Qt.CursorShape.PointingHandCursor if self._hover >= 0 else Qt.CursorShape.ArrowCursor)
        self.update()
        super().mouseMoveEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Take the month under the pointer."""
        found = self._place_at(event.position())
        if found >= 0 and event.button() == Qt.MouseButton.LeftButton:
            self.set_taken(found)
            self.month_chosen.emit(found)
        super().mouseReleaseEvent(event)

    def leaveEvent(self, event: object) -> None:
        """Let the month go."""
        self._hover = -1
        self.update()
        super().leaveEvent(event)  # type: ignore[arg-type]

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go from month to month by Left and Right, to the ends by Home and End."""
        last = len(self._months) - 1
        steps = {
            Qt.Key.Key_Left: self._taken - 1,
            Qt.Key.Key_Right: self._taken + 1,
            Qt.Key.Key_Home: 0,
            Qt.Key.Key_End: last,
        }
        wanted = steps.get(Qt.Key(event.key()))
        if wanted is None or last < 0:
            super().keyPressEvent(event)
            return
        wanted = min(max(wanted, 0), last)
        if wanted != self._taken:
            self.set_taken(wanted)
            self.told.emit(self._months[wanted].words)
            self.month_chosen.emit(wanted)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show where the keys are."""
        super().focusInEvent(event)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Hide where the keys are."""
        super().focusOutEvent(event)
        self.update()

    def _plots(self, rect: QRectF) -> tuple[QRectF, QRectF]:
        px = look().px
        most = max((month.customers for month in self._months), default=0) or 1
        highest = max((month.revenue_cents for month in self._months), default=0) or 1
        texts = [*map(whole_number, nice_ticks(most, 3)), *map(self._money_text, nice_ticks(highest, 2))]
        left = max(text_width(text) for text in texts) + px(10)
        whole = rect.adjusted(left, px(_HEAD), -px(2), -px(_FOOT))
        height = whole.height() - px(_GAP + _HEAD)
        sizes = QRectF(whole.left(), whole.top(), whole.width(), height * _SIZE_SHARE)
        top = sizes.bottom() + px(_GAP + _HEAD)
        return sizes, QRectF(whole.left(), top, whole.width(), max(whole.bottom() - top, 1))

    def _next_year(self, place: int) -> int:
        """Return how many months a year has from a month on, a dozen at least in the last one."""
        year = self._months[place].day.year
        later = [next_place for next_place, month in enumerate(self._months) if month.day.year > year]
        return later[0] - place if later else 12

    def _middle(self, plot: QRectF, place: int) -> float:
        return plot.left() + (place + 0.5) * plot.width() / len(self._months)

    def _place_at(self, place: QPointF) -> int:
        if not self._months:
            return -1
        plot = self._plots(QRectF(self.rect()))[0]
        found = int((place.x() - plot.left()) // (plot.width() / len(self._months)))
        return found if 0 <= found < len(self._months) else -1

    def _paint_column(self, painter: QPainter, rect: QRectF) -> None:
        """Tint the months that are chosen and pointed at, over both plots."""
        sizes, money = self._plots(rect)
        step = sizes.width() / len(self._months)
        for place, tint in ((self._hover, "bg_hover"), (self._taken, "bg_selected")):
            if place >= 0:
                box = QRectF(sizes.left() + place * step, sizes.top(), step, money.bottom() - sizes.top())
                painter.fillRect(box, look().color(tint))
                if place == self._taken and self.hasFocus():
                    painter.setBrush(Qt.BrushStyle.NoBrush)
                    painter.setPen(QPen(look().color("focus_ring"), look().px(2)))
                    painter.drawRect(box)

    def _paint_axis(
        self, painter: QPainter, rect: QRectF, plot: QRectF, top: float, text: Callable[[float], str]
    ) -> None:
        for tick in nice_ticks(top, 3 if plot.height() > look().px(90) else 2):
            height = plot.bottom() - tick / top * plot.height()
            if tick:
                rule(painter, plot.left(), plot.right(), height, "chart_grid")
            box = QRectF(rect.left(), height - 9, plot.left() - rect.left() - look().px(6), 18)
            write(painter, box, text(tick), alignment=_RIGHT)

    def _paint_bar(self, painter: QPainter, plot: QRectF, place: int, share: float) -> None:
        width = min(plot.width() / len(self._months) * _BAR, look().px(_WIDEST_BAR))
        height = share * plot.height()
        box = QRectF(self._middle(plot, place) - width / 2, plot.bottom() - height, width, height)
        painter.fillRect(box, look().color("chart_cat1"))

    def _paint_line(self, painter: QPainter, plot: QRectF, highest: float) -> None:
        points = [
            QPointF(self._middle(plot, place), plot.bottom() - max(month.revenue_cents, 0) / highest * plot.height())
            for place, month in enumerate(self._months)
        ]
        path = QPainterPath(points[0])
        for point in points[1:]:
            path.lineTo(point)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(look().color("chart_cat2"), look().px(2)))
        painter.drawPath(path)
        painter.setPen(QPen(look().color("bg_surface"), look().px(1)))
        painter.setBrush(look().color("chart_cat2"))
        for place in {len(points) - 1, self._taken, self._hover}:
            if 0 <= place < len(points):
                painter.drawEllipse(points[place], look().px(4), look().px(4))

    def _paint_months(self, painter: QPainter, rect: QRectF, plot: QRectF) -> None:
        """Write a letter under each month, and the year under its first month in sight."""
        px = look().px
        step = plot.width() / len(self._months)
        year = 0
        for place, month in enumerate(self._months):
            middle = self._middle(plot, place)
            is_now = place == len(self._months) - 1
            font = look().font("caption", 700 if is_now or place == self._taken else 400)
            colour = "text_primary" if is_now or place == self._taken else "chart_axis"
            box = QRectF(middle - step / 2, plot.bottom() + px(2), step, px(16))
            write(painter, box, month_letter(month.day), colour, font)
            if month.day.year != year:
                year = month.day.year
                is_room = min(rect.right() - middle, self._next_year(place) * step) > text_width(str(year))
                line = QRectF(middle - step / 2, plot.bottom() + px(17), px(60), px(16))
                write(painter, line, str(year) if is_room else "", "text_muted", alignment=_LEFT)
