"""Who moves where, month by month: a bar of classes for each month, and bands from one to the next."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QPainterPath

from app.models.domain.transition import NOT_YET, Flow, Matrix
from app.ui.charts.chart import Chart, text_width, write
from app.ui.formats import customers_count, day_text, month_letter, whole_number
from app.ui.segments.transitions.words import class_name
from app.ui.theme.look import look
from app.ui.theme.tokens import SEGMENT_COLOURS

if TYPE_CHECKING:
    from PySide6.QtGui import QMouseEvent, QPainter

_COLOURS: Final = ("chart_cat1", "chart_cat3", "chart_cat5", "chart_cat2", "chart_cat4", "chart_cat6", "chart_past")
_BAR: Final = 12
_AXIS: Final = 38
_LEAST_TITLE: Final = 11
_BAND_ALPHA: Final = 90
_STAYED_ALPHA: Final = 36
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
_Band = tuple[QPainterPath, int, tuple[str, str], str]


class FlowChart(Chart):
    """`band_opened` carries the step (its two days) and the passage of the band that was clicked."""

    band_opened = Signal(object, object)

    def __init__(self) -> None:
        """Start empty."""
        super().__init__(420)
        self._flow: Flow | None = None
        self._bands: list[_Band] = []

    def show_flow(self, flow: Flow) -> None:
        """Show the months."""
        self._flow = flow
        text = QCoreApplication.translate("Transitions", "Passages month by month, {first} to {last}.")
        first, last = (day_text(day) for day in (flow.days[0], flow.days[-1]))
        title = QCoreApplication.translate("Transitions", "Month by month")
        self.set_message(title, text.format(first=first, last=last))
        self.update()

    def minimumSizeHint(self) -> QSize:
        """Return the least that can be read."""
        return QSize(look().px(380), look().px(180))

    def table_rows(self) -> list[list[str]]:
        """Return every passage of every month."""
        titles = [
            QCoreApplication.translate("Transitions", "From"),
            QCoreApplication.translate("Transitions", "To"),
            QCoreApplication.translate("Transitions", "Class before"),
            QCoreApplication.translate("Transitions", "Class after"),
            QCoreApplication.translate("Transitions", "Customers"),
        ]
        if self._flow is None:
            return [titles]
        return [titles, *(
            [day_text(step.from_on), day_text(step.to_on), *(class_name(step.segmentation, code) for code in cell),
             whole_number(passage.customers)]
            for step in self._flow.steps for cell, passage in step.cells.items()
        )]  # fmt: skip

    def paint_chart(self, painter: QPainter, rect: QRectF) -> None:
        """Paint bars, bands, months and names."""
        flow = self._flow
        self._bands = []
        if flow is None or not flow.steps:
            return
        px = look().px
        titles = {code: class_name(flow.segmentation, code) for code in self._classes()}
        room = max(text_width(title) for title in titles.values()) + px(14)
        width = (rect.width() - room - px(_BAR)) / len(flow.steps)
        inner = QRectF(rect.left(), rect.top(), rect.width(), rect.height() - px(_AXIS))
        scale = inner.height() / max(self._most(), 1)
        for number, step in enumerate(flow.steps):
            self._paint_step(painter, step, number, (inner, width, scale))
        for number, day in enumerate(flow.days):
            self._paint_bar(painter, number, (inner, width, scale))
            box = QRectF(rect.left() + number * width - px(18), inner.bottom() + px(4), px(36) + px(_BAR), px(16))
            write(painter, box, month_letter(day))
            if number == 0 or day.month == 1:
                box.translate(px(18) if number == 0 else 0, px(15))
                write(painter, box, str(day.year), alignment=_LEFT if number == 0 else Qt.AlignmentFlag.AlignCenter)
        self._paint_titles(painter, inner, scale, titles)

    def words_at(self, place: QPointF) -> str:
        """Return the sentence of the band at a place."""
        found = self._band_at(QPointF(place))
        return found[3] if found else ""

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Open a band."""
        found = self._band_at(event.position())
        if found is not None and self._flow is not None:
            step = self._flow.steps[found[1]]
            self.band_opened.emit((step.from_on, step.to_on), found[2])
        super().mouseReleaseEvent(event)

    def _band_at(self, place: QPointF) -> _Band | None:
        return next((band for band in reversed(self._bands) if band[0].contains(place)), None)

    def _classes(self) -> tuple[str, ...]:
        return self._flow.segmentation.classes if self._flow is not None else ()

    def _total(self, number: int, code: str) -> int:
        """Return how many are in a class on the day of that number."""
        if self._flow is None:
            return 0
        steps = self._flow.steps
        return steps[0].row_total(code).customers if number == 0 else steps[number - 1].column_total(code).customers

    def _most(self) -> int:
        steps = self._flow.steps if self._flow is not None else ()
        return max((step.total.customers for step in steps), default=0)

    def _color(self, code: str) -> QColor:
        classes = self._classes()
        token = SEGMENT_COLOURS.get(code) or _COLOURS[min(classes.index(code), len(_COLOURS) - 1)]
        return QColor(look().color(token))

    def _paint_bar(self, painter: QPainter, number: int, space: tuple[QRectF, float, float]) -> None:
        inner, width, scale = space
        top = inner.top()
        for code in self._classes():
            height = self._total(number, code) * scale
            box = QRectF(inner.left() + number * width, top, look().px(_BAR), max(height - 1, 0))
            painter.fillRect(box, self._color(code))
            top += height

    def _paint_step(self, painter: QPainter, step: Matrix, number: int, space: tuple[QRectF, float, float]) -> None:
        """Paint the bands of a month, in the order of the classes on both sides; newcomers come in from below."""
        inner, width, scale = space
        classes = self._classes()
        left = inner.left() + number * width + look().px(_BAR)
        right = inner.left() + (number + 1) * width
        ends: dict[str, float] = {}
        top = inner.top()
        for code in classes:
            ends[code] = top
            top += step.column_total(code).customers * scale
        start = inner.top()
        for row in (*classes, NOT_YET):
            for column in classes:
                passage = step.cell(row, column)
                if not passage.customers:
                    continue
                height = passage.customers * scale
                path = _band((left, start), (right, ends[column]), height)
                color = self._color(column if row == NOT_YET else row)
                color.setAlpha(_STAYED_ALPHA if row == column else _BAND_ALPHA)
                painter.fillPath(path, color)
                self._bands.append((path, number, (row, column), self._words(step, row, column)))
                start += height
                ends[column] += height

    def _paint_titles(self, painter: QPainter, inner: QRectF, scale: float, titles: dict[str, str]) -> None:
        last, px = len(self._flow.steps) if self._flow is not None else 0, look().px
        left = inner.right() - max(text_width(title) for title in titles.values()) - px(4)
        top, least = inner.top(), inner.top()
        for code, title in titles.items():
            height = self._total(last, code) * scale
            if height >= px(_LEAST_TITLE) / 2:
                middle = max(top + height / 2, least + px(8))
                write(painter, QRectF(left, middle - px(9), inner.right() - left, px(18)), title, "text_primary",
                      alignment=_LEFT)  # fmt: skip
                least = middle + px(8)
            top += height

    def _words(self, step: Matrix, row: str, column: str) -> str:
        text = QCoreApplication.translate("Transitions", "{first} to {second}: {customers}, {from_day} to {to_day}")
        first, second = (class_name(step.segmentation, code) for code in (row, column))
        count = customers_count(step.cell(row, column).customers)
        days = {"from_day": day_text(step.from_on), "to_day": day_text(step.to_on)}
        return text.format(first=first, second=second, customers=count, **days)


def _band(start: tuple[float, float], end: tuple[float, float], height: float) -> QPainterPath:
    middle = (start[0] + end[0]) / 2
    path = QPainterPath(QPointF(*start))
    path.cubicTo(QPointF(middle, start[1]), QPointF(middle, end[1]), QPointF(*end))
    path.lineTo(QPointF(end[0], end[1] + height))
    path.cubicTo(
        QPointF(middle, end[1] + height), QPointF(middle, start[1] + height), QPointF(start[0], start[1] + height)
    )
    path.closeSubpath()
    return path
