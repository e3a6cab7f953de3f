"""A grid of counts, shaded: the RFM grid, a transition matrix, a calendar."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QBrush, QColor, QMouseEvent, QPainter, QPen

from app.ui.charts.chart import Chart, text_width, write
from app.ui.charts.stops import Stop
from app.ui.formats import NOTHING
from app.ui.theme.look import look
from app.ui.theme.tokens import RADIUS_SM

if TYPE_CHECKING:
    from collections.abc import Hashable, Sequence

    from PySide6.QtWidgets import QWidget

_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
_STEPS = 7
_GAP = 3
_INK = ("#1A1917", "#FFFFFF")


@dataclass(frozen=True, slots=True)
class HeatCell:
    """A cell: shade from 0 to 1 (None: sunken, a dash), figure in bold, line under it, spoken words, key, hatching."""

    shade: float | None
    figure: str = ""
    under: str = ""
    words: str = ""
    key: Hashable = field(default=None)
    is_hatched: bool = False


class HeatGrid(Chart):
    """Cells in seven shades; text in the better of black and white; a click chooses a cell."""

    def __init__(self, cell_height: int = 40, parent: QWidget | None = None) -> None:
        """Start empty."""
        super().__init__(cell_height, parent)
        self._cell_height = cell_height
        self._cells: list[list[HeatCell]] = []
        self._rows: list[str] = []
        self._columns: list[str] = []
        self._chosen: Hashable = None

    def set_cells(self, cells: Sequence[Sequence[HeatCell]], rows: Sequence[str], columns: Sequence[str]) -> None:
        """Show `cells` by row under their titles."""
        self._cells = [list(row) for row in cells]
        self._rows, self._columns = list(rows), list(columns)
        self.updateGeometry()
        self.update()

    def set_chosen(self, key: Hashable) -> None:
        """Outline a cell."""
        self._chosen = key
        self.update()

    def sizeHint(self) -> QSize:
        """Return what all rows take."""
        height = look().px(self._cell_height + _GAP) * max(len(self._rows), 1) + look().px(22)
        return QSize(look().px(360), height)

    def minimumSizeHint(self) -> QSize:
        """Return the same height, narrow."""
        return QSize(look().px(220), self.sizeHint().height())

    def table_rows(self) -> list[list[str]]:
        """Return the figures."""
        rows = zip(self._rows, self._cells, strict=True)
        return [["", *self._columns], *([title, *(cell.figure or NOTHING for cell in row)] for title, row in rows)]

    def paint_chart(self, painter: QPainter, rect: QRectF) -> None:
        """Paint titles and cells."""
        if not self._cells or not self._columns:
            return
        for index, title in enumerate(self._rows):
            box = self._box(rect, index, 0)
            write(painter, QRectF(rect.left(), box.top(), box.left() - 8, box.height()), title, alignment=_RIGHT)
        for index, title in enumerate(self._columns):
            box = self._box(rect, 0, index)
            write(painter, QRectF(box.left(), rect.top(), box.width(), look().px(20)), title)
        for row, cells in enumerate(self._cells):
            for column, cell in enumerate(cells):
                self._paint_cell(painter, self._box(rect, row, column), cell)

    def words_at(self, place: QPointF) -> str:
        """Return the words of the cell at a place."""
        cell = self._cell_at(place)
        return cell.words if cell else ""

    def stops(self) -> list[Stop]:
        """Return the cells, row by row."""
        rect = QRectF(self.rect())
        return [
            Stop(self._box(rect, row, column), cell.words or cell.figure or NOTHING, cell.key)
            for row, cells in enumerate(self._cells)
            for column, cell in enumerate(cells)
        ]

    def stops_in_a_row(self) -> int:
        """Return how many columns there are."""
        return max(len(self._columns), 1)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Choose and open a cell."""
        cell = self._cell_at(event.position())
        if cell is not None and cell.key is not None:
            self.set_chosen(cell.key)
            self.opened.emit(cell.key)
        super().mouseReleaseEvent(event)

    def _box(self, rect: QRectF, row: int, column: int) -> QRectF:
        px = look().px
        left = max((text_width(title) for title in self._rows), default=0) + px(12)
        width = (rect.width() - left) / max(len(self._columns), 1)
        height = (rect.height() - px(22)) / max(len(self._rows), 1)
        corner = QPointF(rect.left() + left + column * width, rect.top() + px(22) + row * height)
        return QRectF(corner.x(), corner.y(), width - px(_GAP), height - px(_GAP))

    def _cell_at(self, place: QPointF) -> HeatCell | None:
        rect = QRectF(self.rect())
        for row, cells in enumerate(self._cells):
            for column, cell in enumerate(cells):
                if self._box(rect, row, column).contains(place):
                    return cell
        return None

    def _paint_cell(self, painter: QPainter, box: QRectF, cell: HeatCell) -> None:
        back = look().color("bg_sunken") if cell.shade is None else shade_color(cell.shade)
        painter.setBrush(back)
        is_chosen = cell.key is not None and cell.key == self._chosen
        painter.setPen(QPen(look().color("text_primary"), 3) if is_chosen else Qt.PenStyle.NoPen)
        painter.drawRoundedRect(box, look().px(RADIUS_SM), look().px(RADIUS_SM))
        if cell.is_hatched:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QBrush(look().color("border_default"), Qt.BrushStyle.BDiagPattern))
            painter.drawRoundedRect(box, look().px(RADIUS_SM), look().px(RADIUS_SM))
        ink = "text_muted" if cell.shade is None else ""
        font = look().font("table", 600)
        painter.setPen(look().color(ink) if ink else ink_on(back))
        painter.setFont(font)
        half = box.height() / 2
        figure = box.adjusted(0, 0, 0, -half + 4) if cell.under else box
        painter.drawText(figure, Qt.AlignmentFlag.AlignCenter, cell.figure or NOTHING)
        if cell.under:
            painter.setFont(look().font("caption"))
            painter.drawText(box.adjusted(0, half - 2, 0, -2), Qt.AlignmentFlag.AlignCenter, cell.under)


def shade_color(shade: float) -> QColor:
    """Return the sequential colour of a share from 0 to 1."""
    step = min(max(int(shade * _STEPS), 0), _STEPS - 1) + 1
    return look().color(f"chart_seq{step}")


def ink_on(back: QColor) -> QColor:
    """Return the better of black and white on a colour, by WCAG contrast."""
    light = _luminance(back)
    dark_ink, white = QColor(_INK[0]), QColor(_INK[1])
    on_dark = (light + 0.05) / (_luminance(dark_ink) + 0.05)
    on_white = (_luminance(white) + 0.05) / (light + 0.05)
    return dark_ink if on_dark >= on_white else white


def _luminance(color: QColor) -> float:
    """Return the relative luminance (WCAG 2.2, definition of relative luminance)."""

    def linear(part: float) -> float:
        return part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4

    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) + 0.0722 * linear(color.blueF())
