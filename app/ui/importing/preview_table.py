"""A quiet table of cells of a file: scrolls inside itself, however many columns there are."""

from __future__ import annotations

from enum import Enum
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, QRect, Qt
from PySide6.QtGui import QFontMetrics, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from app.ui.formats import NOTHING
from app.ui.theme.look import look

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent

Index = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()
MARK_ROLE: Final = Qt.ItemDataRole.UserRole
"""Whether something was noticed in a cell."""

ROW_ROLE: Final = Qt.ItemDataRole.UserRole + 1
"""What a row is, as a RowLook."""

CELL_SHOWN: Final = 500
"""How much of a cell is shown: some hold a megabyte."""

_PADDING: Final = 12
_WIDEST: Final = 220
_NARROWEST: Final = 56
_UNSEEN_WIDTH: Final = 110
_ROWS_MEASURED: Final = 12
_CELL_MEASURED: Final = 60


class RowLook(Enum):
    """How a row is painted."""

    PLAIN = "plain"
    STRONG = "strong"
    LEFT_OUT = "left_out"


class PreviewDelegate(QStyledItemDelegate):
    """Plain cells; the column looked at tinted, what was noticed in bold, rows left out in grey."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint one cell."""
        view = option.widget
        rect: QRect = option.rect
        row_look = index.data(ROW_ROLE)
        painter.save()
        if isinstance(view, PreviewTable) and index.column() == view.looked_at:
            painter.fillRect(rect, look().color("bg_selected"))
        elif row_look is RowLook.LEFT_OUT:
            painter.fillRect(rect, look().color("bg_sunken"))
        painter.fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), look().color("border_subtle"))
        is_marked = bool(index.data(MARK_ROLE))
        text = str(index.data() or "")
        is_muted = index.column() == 0 or text == NOTHING or row_look is RowLook.LEFT_OUT
        color = "warn_text" if is_marked else "text_muted" if is_muted else "text_primary"
        font = look().font("caption", 600 if is_marked or row_look is RowLook.STRONG else 400)
        if row_look is RowLook.LEFT_OUT and index.column() > 0:
            font.setStrikeOut(True)
        inner = rect.adjusted(look().px(_PADDING), 0, -look().px(_PADDING), -1)
        painter.setFont(font)
        painter.setPen(look().color(color))
        cut = QFontMetrics(font).elidedText(text, Qt.TextElideMode.ElideRight, inner.width())
        painter.drawText(inner, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, cut)
        painter.restore()


class PreviewTable(QTableView):
    """Columns get the width of what they show when they come into view: thousands of them cost nothing."""

    def __init__(self, model: QAbstractTableModel, parent: QWidget | None = None) -> None:
        """Show `model`."""
        super().__init__(parent)
        self.looked_at = -1
        self._fitted: set[int] = set()
        self.setProperty("bare", "true")
        self.setModel(model)
        self.setItemDelegate(PreviewDelegate(self))
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        header = self.horizontalHeader()
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        header.setHighlightSections(False)
        header.setMinimumSectionSize(look().px(36))
        model.modelReset.connect(self.fit)
        look().changed.connect(self.fit)
        self.horizontalScrollBar().valueChanged.connect(self._fit_seen)

    def look_at(self, column: int) -> None:
        """Tint a column of the file and bring it into view."""
        self.looked_at = column + 1
        if self.model().rowCount(_ROOT) and column >= 0:
            self.scrollTo(self.model().index(0, self.looked_at), QAbstractItemView.ScrollHint.EnsureVisible)
            self._fit_seen()
        self.viewport().update()

    def fit(self) -> None:
        """Give each column in view the width of what it shows, within reason."""
        self._fitted.clear()
        self.verticalHeader().setDefaultSectionSize(look().px(28))
        self.horizontalHeader().setDefaultSectionSize(look().px(_UNSEEN_WIDTH))
        self._fit_seen()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit the columns that came into view."""
        super().resizeEvent(event)
        self._fit_seen()

    def _fit_seen(self) -> None:
        header, count = self.horizontalHeader(), self.model().columnCount(_ROOT)
        column = max(header.visualIndexAt(0), 0)
        room = max(self.viewport().width(), look().px(_UNSEEN_WIDTH))
        while column < count and (not self._fitted or header.sectionViewportPosition(column) < room):
            if column not in self._fitted:
                self._fitted.add(column)
                header.resizeSection(column, self._width_of(column))
            column += 1

    def _width_of(self, column: int) -> int:
        metrics, heads = QFontMetrics(look().font("caption", 400)), QFontMetrics(look().font("caption", 600))
        model, px = self.model(), look().px
        title = str(model.headerData(column, Qt.Orientation.Horizontal) or "")[:_CELL_MEASURED]
        rows = range(min(model.rowCount(_ROOT), _ROWS_MEASURED))
        texts = [str(model.index(row, column).data() or "")[:_CELL_MEASURED] for row in rows]
        widest = max([heads.horizontalAdvance(title), *(metrics.horizontalAdvance(text) for text in texts)])
        return min(max(widest + px(2 * _PADDING + 6), px(_NARROWEST)), px(_WIDEST))
