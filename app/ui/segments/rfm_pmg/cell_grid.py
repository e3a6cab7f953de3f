"""The RFM grid: shaded cells with their figures and classes; one or several are chosen by pointer or keys."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPen

from app.ui.charts.chart import Chart, text_width, write
from app.ui.charts.heat_grid import ink_on, shade_color
from app.ui.formats import NOTHING
from app.ui.theme.look import look
from app.ui.theme.tokens import RADIUS_SM, SEGMENT_COLOURS

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QPainter
    from PySide6.QtWidgets import QWidget

_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
_GAP: Final = 3
_TOP: Final = 42
_STRIP: Final = 6
_STEPS: Final = {
    Qt.Key.Key_Left: (0, -1),
    Qt.Key.Key_Right: (0, 1),
    Qt.Key.Key_Up: (-1, 0),
    Qt.Key.Key_Down: (1, 0),
}
_CHOOSES: Final = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space)


@dataclass(frozen=True, slots=True)
class Cell:
    """A cell: shade from 0 to 1 (None: nobody), figure, line under it, sentence, and its classes with their shares."""

    key: tuple[int, int]
    shade: float | None
    figure: str = ""
    under: str = ""
    words: str = ""
    classes: tuple[tuple[str, float], ...] = ()


class CellGrid(Chart):
    """`chosen` carries the keys of the cells; `told` the sentence of the cell that the arrow keys came to.

    A click takes one cell, with Ctrl one more or less, with Shift the rectangle from the last one. Arrow keys move,
    Enter takes, with Ctrl or Shift as the pointer does; Esc lets all go.
    """

    chosen = Signal(object)
    told = Signal(str)

    def __init__(self, cell_height: int = 40, parent: QWidget | None = None) -> None:
        """Start empty."""
        super().__init__(cell_height, parent)
        self._cell_height = cell_height
        self._cells: list[list[Cell]] = []
        self._rows: list[str] = []
        self._columns: list[str] = []
        self._titles = ("", "")
        self._taken: set[tuple[int, int]] = set()
        self._cursor = (0, 0)
        self._anchor = (0, 0)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def set_cells(
        self, cells: Sequence[Sequence[Cell]], rows: Sequence[str], columns: Sequence[str], titles: tuple[str, str]
    ) -> None:
        """Show `cells` by row; `titles` say what goes down and what across."""
        self._cells, self._rows, self._columns = [list(row) for row in cells], list(rows), list(columns)
        self._titles = titles
        self.updateGeometry()
        self.update()

    def set_taken(self, keys: Sequence[tuple[int, int]]) -> None:
        """Outline cells without telling."""
        self._taken = set(keys)
        self.update()

    def taken(self) -> list[tuple[int, int]]:
        """Return the keys of the outlined cells in reading order."""
        return [cell.key for row in self._cells for cell in row if cell.key in self._taken]

    def table_rows(self) -> list[list[str]]:
        """Return the figures."""
        rows = zip(self._rows, self._cells, strict=True)
        return [["", *self._columns], *([title, *(cell.figure or NOTHING for cell in row)] for title, row in rows)]

    def sizeHint(self) -> QSize:
        """Return what all rows take."""
        height = look().px(self._cell_height + _GAP) * max(len(self._rows), 1) + look().px(_TOP)
        return QSize(look().px(420), height)

    def minimumSizeHint(self) -> QSize:
        """Return the same height, narrow."""
        return QSize(look().px(300), self.sizeHint().height())

    def paint_chart(self, painter: QPainter, rect: QRectF) -> None:
        """Paint titles and cells."""
        if not self._cells:
            return
        px = look().px
        first, last = self._box(rect, 0, 0), self._box(rect, 0, len(self._columns) - 1)
        across = QRectF(first.left(), rect.top(), last.right() - first.left(), px(18))
        write(painter, across, self._titles[1], "text_muted")
        write(
            painter,
            QRectF(rect.left(), rect.top() + px(20), first.left() - px(8), px(20)),
            self._titles[0],
            "text_muted",
        )
        for column, title in enumerate(self._columns):
            box = self._box(rect, 0, column)
            write(painter, QRectF(box.left(), rect.top() + px(20), box.width(), px(20)), title)
        for row, title in enumerate(self._rows):
            box = self._box(rect, row, 0)
            write(painter, QRectF(rect.left(), box.top(), box.left() - px(10), box.height()), title, alignment=_RIGHT)
            for column, cell in enumerate(self._cells[row]):
                self._paint_cell(painter, self._box(rect, row, column), cell)
        if self.hasFocus():
            self._paint_cursor(painter, self._box(rect, *self._cursor))

    def words_at(self, place: QPointF) -> str:
        """Return the sentence of the cell at a place."""
        found = self._place_at(QPointF(place))
        return self._cells[found[0]][found[1]].words if found else ""

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Take the cell under the pointer."""
        found = self._place_at(event.position())
        if found is not None and event.button() == Qt.MouseButton.LeftButton:
            self._cursor = found
            self._take(event.modifiers())
        super().mouseReleaseEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Show that cells can be clicked."""
        is_over = self._place_at(event.position()) is not None
        self.setCursor(Qt.CursorShape.PointingHandCursor if is_over else Qt.CursorShape.ArrowCursor)
        super().mouseMoveEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move by arrows, take by Enter, let go by Esc."""
        key = Qt.Key(event.key())
        if key in _STEPS and self._cells:
            self._move(*_STEPS[key])
            if event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
                self._take(event.modifiers())
        elif key in _CHOOSES and self._cells:
            self._take(event.modifiers())
        elif key == Qt.Key.Key_Escape and self._taken:
            self.set_taken([])
            self.chosen.emit([])
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

    def _move(self, down: int, right: int) -> None:
        row = min(max(self._cursor[0] + down, 0), len(self._rows) - 1)
        column = min(max(self._cursor[1] + right, 0), len(self._columns) - 1)
        self._cursor = (row, column)
        self.update()
        self.told.emit(self._cells[row][column].words)

    def _take(self, modifiers: Qt.KeyboardModifier) -> None:
        """Take the cell of the cursor alone, beside others, or all up to it."""
        key = self._cells[self._cursor[0]][self._cursor[1]].key
        if modifiers & Qt.KeyboardModifier.ShiftModifier:
            rows, columns = (sorted(pair) for pair in zip(self._anchor, self._cursor, strict=True))
            inside = [self._cells[row][columns[0] : columns[1] + 1] for row in range(rows[0], rows[1] + 1)]
            self._taken = {cell.key for line in inside for cell in line}
        elif modifiers & Qt.KeyboardModifier.ControlModifier:
            self._taken = self._taken ^ {key}
            self._anchor = self._cursor
        else:
            self._taken = {key}
            self._anchor = self._cursor
        self.update()
        self.chosen.emit(self.taken())

    def _box(self, rect: QRectF, row: int, column: int) -> QRectF:
        px = look().px
        left = max((text_width(title) for title in (*self._rows, self._titles[0])), default=0) + px(14)
        width = (rect.width() - left) / max(len(self._columns), 1)
        height = (rect.height() - px(_TOP)) / max(len(self._rows), 1)
        return QRectF(
            rect.left() + left + column * width,
            rect.top() + px(_TOP) + row * height,
            width - px(_GAP),
            height - px(_GAP),
        )

    def _place_at(self, place: QPointF) -> tuple[int, int] | None:
        rect = QRectF(self.rect())
        for row, cells in enumerate(self._cells):
            for column in range(len(cells)):
                if self._box(rect, row, column).contains(place):
                    return row, column
        return None

    def _paint_cell(self, painter: QPainter, box: QRectF, cell: Cell) -> None:
        px = look().px
        back = look().color("bg_sunken") if cell.shade is None else shade_color(cell.shade)
        painter.setBrush(back)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.drawRoundedRect(box, px(RADIUS_SM), px(RADIUS_SM))
        painter.setPen(look().color("text_muted") if cell.shade is None else ink_on(back))
        painter.setFont(look().font("table", 600))
        inner = box.adjusted(0, 0, 0, -px(_STRIP) if cell.classes else 0)
        half = inner.height() / 2
        above = inner.adjusted(0, 0, 0, -half + px(4)) if cell.under else inner
        painter.drawText(above, Qt.AlignmentFlag.AlignCenter, cell.figure or NOTHING)
        if cell.under:
            painter.setFont(look().font("caption"))
            painter.drawText(inner.adjusted(0, half - px(2), 0, -px(1)), Qt.AlignmentFlag.AlignCenter, cell.under)
        self._paint_classes(painter, box, cell)
        if cell.key in self._taken:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(look().color("text_primary"), px(3)))
            painter.drawRoundedRect(box, px(RADIUS_SM), px(RADIUS_SM))

    def _paint_classes(self, painter: QPainter, box: QRectF, cell: Cell) -> None:
        """Paint the classes as a strip on the surface colour, so that no shade hides them."""
        if not cell.classes:
            return
        px = look().px
        strip = QRectF(box.left() + px(5), box.bottom() - px(_STRIP + 3), box.width() - px(10), px(_STRIP))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(look().color("bg_surface"))
        painter.drawRoundedRect(strip.adjusted(-px(1), -px(1), px(1), px(1)), 2, 2)
        left = strip.left()
        for klass, share in cell.classes:
            width = strip.width() * share
            painter.fillRect(QRectF(left, strip.top(), max(width - 1, 1), strip.height()), _colour(klass))
            left += width

    def _paint_cursor(self, painter: QPainter, box: QRectF) -> None:
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(look().color("focus_ring"), look().px(2), Qt.PenStyle.DashLine))
        inset = look().px(3)
        painter.drawRoundedRect(box.adjusted(inset, inset, -inset, -inset), 3, 3)


def _colour(klass: str):  # noqa: ANN202 - a colour of the look
    return look().color(SEGMENT_COLOURS.get(klass, "border_control"))
