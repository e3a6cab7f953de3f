"""What was announced beside what was seen: two bars to a row, on one scale."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSize, Qt

from app.ui.charts.chart import Chart, text_width, write
from app.ui.charts.stops import Stop
from app.ui.formats import percent
from app.ui.theme.look import look

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from PySide6.QtCore import QPointF
    from PySide6.QtGui import QPainter
    from PySide6.QtWidgets import QWidget

_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter


@dataclass(frozen=True, slots=True)
class PairRow:
    """A row: label, what was announced, what was seen; None where there was nobody."""

    label: str
    announced: float | None
    seen: float | None
    words: str = ""


class PairRows(Chart):
    """The announced bar above in the colour of the past, the seen one below."""

    def __init__(self, row_height: int = 40, parent: QWidget | None = None) -> None:
        """Start empty."""
        super().__init__(row_height, parent)
        self._row_height = row_height
        self._rows: list[PairRow] = []
        self._titles = ("", "", "")
        self._value_text: Callable[[float], str] = percent

    def set_rows(
        self, rows: Sequence[PairRow], titles: tuple[str, str, str], value_text: Callable[[float], str] = percent
    ) -> None:
        """Show `rows`; `titles` name label, announced and seen in the table."""
        self._rows, self._titles, self._value_text = list(rows), titles, value_text
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """Return what all rows take."""
        return QSize(look().px(300), look().px(self._row_height) * max(len(self._rows), 1))

    def minimumSizeHint(self) -> QSize:
        """Return the same height, narrow."""
        return QSize(look().px(200), self.sizeHint().height())

    def table_rows(self) -> list[list[str]]:
        """Return one row per pair."""
        rows = [[row.label, self._text(row.announced), self._text(row.seen)] for row in self._rows]
        return [list(self._titles), *rows]

    def paint_chart(self, painter: QPainter, rect: QRectF) -> None:
        """Paint every row."""
        if not self._rows:
            return
        px = look().px
        labels = max(text_width(row.label) for row in self._rows) + px(12)
        strong = look().font("caption", 600)
        figures = max(text_width(self._text(row.seen), strong) for row in self._rows) + px(10)
        bars = max(rect.width() - labels - figures, px(24))
        highest = max(max(row.announced or 0, row.seen or 0) for row in self._rows) or 1.0
        height = rect.height() / len(self._rows)
        for index, row in enumerate(self._rows):
            line = QRectF(rect.left(), rect.top() + index * height, rect.width(), height)
            write(painter, line, row.label, "text_secondary", alignment=_LEFT)
            middle = line.center().y()
            for place, (value, color) in enumerate(((row.announced, "chart_past"), (row.seen, "chart_cat1"))):
                top = middle - px(13) if place == 0 else middle + px(2)
                width = max((value or 0) / highest * bars, 1 if value is not None else 0)
                painter.fillRect(QRectF(line.left() + labels, top, width, px(9)), look().color(color))
                box = QRectF(line.left() + labels + width + px(6), top - px(4), figures + px(20), px(17))
                ink, font = ("text_muted", look().font("caption")) if place == 0 else ("text_primary", strong)
                write(painter, box, self._text(value), ink, font, _LEFT)

    def words_at(self, place: QPointF) -> str:
        """Return the words of the row at a place."""
        if not self._rows:
            return ""
        index = int(place.y() / (self.height() / len(self._rows)))
        return self._rows[index].words if 0 <= index < len(self._rows) else ""

    def stops(self) -> list[Stop]:
        """Return the rows."""
        height = self.height() / max(len(self._rows), 1)
        return [
            Stop(QRectF(0, place * height, self.width(), height), row.words) for place, row in enumerate(self._rows)
        ]

    def _text(self, value: float | None) -> str:
        return "–" if value is None else self._value_text(value)
