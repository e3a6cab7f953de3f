"""The matrix on the screen: shaded cells, the diagonal dashed, one cell chosen by pointer or arrow keys."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QPen
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHeaderView,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
)

from app.ui.charts.chart import text_width
from app.ui.charts.heat_grid import ink_on
from app.ui.segments.transitions.matrix_model import CELL_ROLE, MONEY, MatrixModel, Part, Shown
from app.ui.theme.look import look
from app.ui.theme.tokens import RADIUS_SM

if TYPE_CHECKING:
    from PySide6.QtCore import QEvent
    from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QPainter, QResizeEvent

Index = QModelIndex | QPersistentModelIndex

_STEPS: Final = (0.03, 0.07, 0.12, 0.25, 0.45, 0.70)
"""Shares of a row from which a cell is one step darker: most cells are small, and differences among them matter."""
_WIDEST_NAME: Final = 180
_TOTAL_WIDTH, _TOTAL_WIDTH_MONEY = 62, 82
_TITLE_HEIGHT: Final = 46
_SUM_HEIGHT: Final = 34
_CELL_HEIGHTS: Final = (35, 60)
_LEAST_COLUMN: Final = 52
_GAP: Final = 3
_NARROWED: Final = 88
_CENTER = Qt.AlignmentFlag.AlignCenter
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
_WRAP = Qt.TextFlag.TextWordWrap


class MatrixTable(QTableView):
    """`opened` carries the passage that was chosen, `told` its sentence when the arrow keys came to it."""

    opened = Signal(object)
    told = Signal(str)

    def __init__(self) -> None:
        """Start empty."""
        super().__init__()
        self.matrix_model = MatrixModel(self)
        self.setModel(self.matrix_model)
        self.setItemDelegate(_CellDelegate(self))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setShowGrid(False)
        self.setProperty("bare", "true")
        self.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setTabKeyNavigation(False)
        self.setMouseTracking(True)
        for header in (self.horizontalHeader(), self.verticalHeader()):
            header.hide()
            header.setMinimumSectionSize(1)
            header.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.chosen: tuple[str, str] | None = None
        self.matrix_model.modelReset.connect(self._lay_out)
        look().changed.connect(self._lay_out)

    def choose(self, key: tuple[str, str] | None) -> None:
        """Outline a passage without telling."""
        self.chosen = key
        index = self.matrix_model.place_of(key) if key is not None else QModelIndex()
        if index.isValid():
            self.setCurrentIndex(index)
        self.viewport().update()

    def sizeHint(self) -> QSize:
        """Return what all rows take at their usual height."""
        px = look().px
        rows = max(self.matrix_model.rowCount() - 3, 1)
        return QSize(px(640), px(_TITLE_HEIGHT + 2 * _SUM_HEIGHT + rows * 56))

    def minimumSizeHint(self) -> QSize:
        """Return the least that can be read; it scrolls inside itself."""
        return QSize(look().px(380), look().px(180))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share the room out."""
        super().resizeEvent(event)
        self._lay_out()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Open the passage under the pointer."""
        super().mouseReleaseEvent(event)
        self._open(self.indexAt(event.position().toPoint()))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows go from passage to passage, Enter and Space open."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space} and not event.modifiers():
            self._open(self.currentIndex())
            return
        steps = {
            Qt.Key.Key_Left: (0, -1),
            Qt.Key.Key_Right: (0, 1),
            Qt.Key.Key_Up: (-1, 0),
            Qt.Key.Key_Down: (1, 0),
        }
        step = steps.get(Qt.Key(event.key()))
        if step is None:
            super().keyPressEvent(event)
            return
        self._go(step)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Stand on a passage."""
        super().focusInEvent(event)
        if self._cell(self.currentIndex()) is None:
            self._go((0, 1))
        self.viewport().update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Take the mark of the keys away."""
        super().focusOutEvent(event)
        self.viewport().update()

    def viewportEvent(self, event: QEvent) -> bool:
        """Let the pointer show what can be opened."""
        found = super().viewportEvent(event)
        if event.type() == event.Type.MouseMove:
            place = self.viewport().mapFromGlobal(self.cursor().pos())
            is_open = self._cell(self.indexAt(place)) is not None
            self.viewport().setCursor(Qt.CursorShape.PointingHandCursor if is_open else Qt.CursorShape.ArrowCursor)
        return found

    def _cell(self, index: Index) -> Shown | None:
        shown = index.data(CELL_ROLE) if index.isValid() else None
        return shown if isinstance(shown, Shown) and shown.key is not None else None

    def _open(self, index: Index) -> None:
        cell = self._cell(index)
        if cell is not None:
            self.choose(cell.key)
            self.opened.emit(cell.key)

    def _go(self, step: tuple[int, int]) -> None:
        """Go to the next passage in a direction, over what is empty."""
        model = self.matrix_model
        index = self.currentIndex()
        row, column = (index.row(), index.column()) if index.isValid() else (1, 0)
        while True:
            row, column = row + step[0], column + step[1]
            if not (0 <= row < model.rowCount() and 0 <= column < model.columnCount()):
                return
            found = self._cell(model.index(row, column))
            if found is not None:
                self.setCurrentIndex(model.index(row, column))
                self.told.emit(found.words)
                self.viewport().update()
                return

    def _lay_out(self) -> None:
        """Give the columns the width that is there, and the rows the height."""
        model, px = self.matrix_model, look().px
        columns, rows = model.columnCount(), model.rowCount()
        if not columns:
            return
        names = max(text_width(str(model.index(row, 0).data()), look().font("table", 600)) for row in range(1, rows))
        corner = max(text_width(line) for line in str(model.index(0, 0).data()).split("\n"))
        name_width = min(round(max(names, corner)) + px(10), px(_WIDEST_NAME))
        total_width = px(_TOTAL_WIDTH_MONEY if model.mode == MONEY else _TOTAL_WIDTH)
        room = (self.viewport().width() - name_width - total_width) // max(columns - 2, 1)
        self.setColumnWidth(0, name_width)
        for column in range(1, columns - 1):
            self.setColumnWidth(column, max(room, px(_LEAST_COLUMN)))
        self.setColumnWidth(columns - 1, total_width)
        parts = [self._part(row) for row in range(rows)]
        heats = sum(part is Part.NAME for part in parts)
        titles = self._title_height()
        fixed = titles + px(_SUM_HEIGHT) * (rows - heats - 1)
        least, most = (px(height) for height in _CELL_HEIGHTS)
        height = min(max((self.viewport().height() - fixed) // max(heats, 1), least), most)
        for row, part in enumerate(parts):
            self.setRowHeight(row, {Part.CORNER: titles, Part.NAME: height}.get(part, px(_SUM_HEIGHT)))

    def _title_height(self) -> int:
        """Return what the titles take in their columns, two lines at least."""
        model = self.matrix_model
        metrics = QFontMetrics(look().font("caption", 600))
        needed = look().px(_TITLE_HEIGHT)
        for column in range(1, model.columnCount()):
            box = QRect(0, 0, self.columnWidth(column) - look().px(4), look().px(200))
            lines = metrics.boundingRect(box, int(_WRAP), str(model.index(0, column).data()))
            needed = max(needed, lines.height() + look().px(14))
        return needed

    def _part(self, row: int) -> Part:
        shown = self.matrix_model.index(row, 0).data(CELL_ROLE)
        return shown.part if isinstance(shown, Shown) else Part.NAME


class _CellDelegate(QStyledItemDelegate):
    """Paints the cells of a MatrixTable."""

    def __init__(self, table: MatrixTable) -> None:
        super().__init__(table)
        self._table = table

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint one cell."""
        shown = index.data(CELL_ROLE)
        if not isinstance(shown, Shown):
            return
        box = QRectF(option.rect)  # type: ignore[attr-defined]
        painter.save()
        painter.setRenderHint(painter.RenderHint.Antialiasing)
        if shown.part is Part.HEAT:
            self._heat(painter, box, shown, index)
        else:
            self._words(painter, box, shown, index)
        painter.restore()

    def _words(self, painter: QPainter, box: QRectF, shown: Shown, index: Index) -> None:
        is_first, is_last = index.column() == 0, index.column() == index.model().columnCount() - 1
        font = {Part.CORNER: look().font("caption"), Part.SUM: look().font("table", 600)}
        font[Part.TITLE] = look().font("caption", 600)
        painter.setFont(font.get(shown.part, look().font("table")))
        muted = shown.part in {Part.CORNER, Part.AHEAD}
        ink = "text_muted" if muted else "text_secondary" if shown.part in {Part.TITLE, Part.TOTAL} else "text_primary"
        painter.setPen(look().color(ink))
        if shown.part is Part.SUM:
            painter.setPen(QPen(look().color("border_default"), 1))
            painter.drawLine(QPointF(box.left(), box.top() + 0.5), QPointF(box.right(), box.top() + 0.5))
            painter.setPen(look().color(ink))
        pad = look().px(4)
        inner = box.adjusted(0 if is_first else pad, 0, -pad, 0)
        if shown.part in {Part.TITLE, Part.CORNER}:
            side = Qt.AlignmentFlag.AlignLeft if is_first else Qt.AlignmentFlag.AlignRight if is_last else None
            flags = (side or Qt.AlignmentFlag.AlignHCenter) | Qt.AlignmentFlag.AlignBottom
            inner.adjust(0 if is_first else -look().px(2), 0, look().px(2), -look().px(8))
            painter.drawText(inner, int(flags) | int(_WRAP), _fitted(painter, shown.figure, inner.width()))
            return
        side = _LEFT if is_first else _RIGHT if is_last else _CENTER
        text = _short(painter, shown, inner.width())
        if is_first:
            text = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, int(inner.width()))
        painter.drawText(inner, side, text)

    def _heat(self, painter: QPainter, box: QRectF, shown: Shown, index: Index) -> None:
        gap = look().px(_GAP)
        inner = box.adjusted(0.5, 0.5, -gap, -gap)
        back = look().color("bg_sunken") if shown.is_empty else look().color(f"chart_seq{_step(shown.share or 0.0)}")
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(back)
        painter.drawRoundedRect(inner, look().px(RADIUS_SM), look().px(RADIUS_SM))
        self._outline(painter, inner, shown, index)
        painter.setPen(look().color("text_muted") if shown.is_empty else ink_on(back))
        painter.setFont(look().font("table", 400 if shown.is_empty else 600))
        figure = _short(painter, shown, inner.width())
        if not shown.under:
            painter.drawText(inner, _CENTER, figure)
            return
        height = painter.fontMetrics().height()
        top = inner.center().y() - height
        painter.drawText(QRectF(inner.left(), top, inner.width(), height), _CENTER, figure)
        painter.setFont(look().font("caption"))
        under = shown.under
        if painter.fontMetrics().horizontalAdvance(under) > inner.width():
            under = under.partition(" (")[0]  # the tooltip and the pane say what chance would have kept
        painter.drawText(QRectF(inner.left(), top + height - 1, inner.width(), height), _CENTER, under)

    def _outline(self, painter: QPainter, inner: QRectF, shown: Shown, index: Index) -> None:
        """Outline what is chosen, mark where the keys are, dash the diagonal."""
        painter.setBrush(Qt.BrushStyle.NoBrush)
        radius = look().px(RADIUS_SM)
        is_here = self._table.hasFocus() and index == self._table.currentIndex()
        if shown.key is not None and shown.key == self._table.chosen:
            painter.setPen(QPen(look().color("text_primary"), 3))
            painter.drawRoundedRect(inner.adjusted(1, 1, -1, -1), radius, radius)
        elif is_here:
            painter.setPen(QPen(look().color("focus_ring"), 2))
            painter.drawRoundedRect(inner.adjusted(1, 1, -1, -1), radius, radius)
        elif shown.is_diagonal:
            pen = QPen(look().color("text_secondary"), 1, Qt.PenStyle.DashLine)
            painter.setPen(pen)
            painter.drawRoundedRect(inner.adjusted(0.5, 0.5, -0.5, -0.5), radius, radius)


def _step(share: float) -> int:
    return 1 + sum(share >= least for least in _STEPS)


def _short(painter: QPainter, shown: Shown, width: float) -> str:
    """Return the figure, or as much of it as a narrow cell takes: tooltip and pane say the rest."""
    if painter.fontMetrics().horizontalAdvance(shown.figure) <= width - look().px(2):
        return shown.figure
    return shown.short or shown.figure.partition(" (")[0]


def _fitted(painter: QPainter, title: str, width: float) -> str:
    """Narrow the letters for a word that is too wide for its column, and cut what still is."""

    def is_wide() -> bool:
        return any(painter.fontMetrics().horizontalAdvance(word) > width for word in title.split())

    if is_wide():
        font = painter.font()
        font.setStretch(_NARROWED)
        painter.setFont(font)
    if not is_wide():
        return title
    elided = painter.fontMetrics().elidedText
    return " ".join(elided(word, Qt.TextElideMode.ElideRight, int(width)) for word in title.split())
