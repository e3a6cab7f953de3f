"""The queue of doubtful pairs: a name, how likely, and a level in five blocks."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import (
    QAbstractListModel,
    QCoreApplication,
    QModelIndex,
    QPersistentModelIndex,
    QPointF,
    QRect,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QFontMetrics, QPainter
from PySide6.QtWidgets import QAbstractItemView, QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from app.ui.customers.words import counted
from app.ui.formats import money_round
from app.ui.labels import label
from app.ui.theme.look import look

if TYPE_CHECKING:
    from collections.abc import Sequence

    from app.models.domain.identity import ReviewCase

_ROOT = QModelIndex()
_ROW = 56
_BLOCKS = 5
_CASE_ROLE = Qt.ItemDataRole.UserRole
Index = QModelIndex | QPersistentModelIndex


class ReviewQueueModel(QAbstractListModel):
    """The cases to decide, in their order."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Start empty."""
        super().__init__(parent)
        self._cases: list[ReviewCase] = []
        self._currency = "EUR"

    def set_cases(self, cases: Sequence[ReviewCase], currency: str | None = None) -> None:
        """Show other cases; their worth is told in `currency`, as before if none is given."""
        self.beginResetModel()
        self._cases = list(cases)
        self._currency = currency or self._currency
        self.endResetModel()

    def cases(self) -> list[ReviewCase]:
        """Return the cases."""
        return self._cases

    def rowCount(self, parent: Index = _ROOT) -> int:
        """Return how many cases there are."""
        return 0 if parent.isValid() else len(self._cases)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return what a line shows and says."""
        if not index.isValid():
            return None
        case = self._cases[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return case_title(case)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{case_title(case)}, {self.words(case)}"
        if role == Qt.ItemDataRole.ToolTipRole:
            return self.words(case)
        return case if role == _CASE_ROLE else None

    def words(self, case: ReviewCase) -> str:
        """Return how likely a case is, and what its customers spent."""
        word = label("match_word", case.likelihood)
        return f"{word} · {money_round(case.worth_cents, self._currency)}" if case.worth_cents > 0 else word


class ReviewQueue(QListView):
    """The list of cases; `case_chosen` carries the case under the cursor."""

    case_chosen = Signal(object)

    def __init__(self, model: ReviewQueueModel, parent: QWidget | None = None) -> None:
        """Show `model`."""
        super().__init__(parent)
        self._queue = model
        self.setModel(model)
        self.setItemDelegate(_CaseDelegate(self))
        self.setProperty("bare", "true")
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setUniformItemSizes(True)
        self.setMouseTracking(True)
        self.selectionModel().currentRowChanged.connect(self._on_current)
        look().changed.connect(self.doItemsLayout)

    def choose(self, row: int) -> None:
        """Put the cursor on a line."""
        self.setCurrentIndex(self._queue.index(row, 0))

    def current_case(self) -> ReviewCase | None:
        """Return the case under the cursor."""
        return self.currentIndex().data(_CASE_ROLE) if self.currentIndex().isValid() else None

    def _on_current(self, current: QModelIndex, previous: QModelIndex) -> None:
        del previous
        if current.isValid():
            self.case_chosen.emit(current.data(_CASE_ROLE))


class _CaseDelegate(QStyledItemDelegate):
    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        del option, index
        return QSize(look().px(180), look().px(_ROW))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        case = index.data(_CASE_ROLE)
        rect, px = QRect(option.rect), look().px
        painter.save()
        is_chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        if is_chosen:
            painter.fillRect(rect, look().color("bg_selected"))
        elif option.state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(rect, look().color("bg_hover"))
        painter.fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), look().color("border_subtle"))
        inner = rect.adjusted(px(14), px(9), -px(12), -px(9))
        font = look().font("table", 600 if is_chosen else 500)
        painter.setFont(font)
        painter.setPen(look().color("text_primary"))
        title = QFontMetrics(font).elidedText(case_title(case), Qt.TextElideMode.ElideRight, inner.width())
        painter.drawText(inner, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop, title)
        painter.setFont(look().font("caption"))
        painter.setPen(look().color("text_secondary"))
        word = label("match_word", case.likelihood)
        painter.drawText(inner, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignBottom, word)
        corner = QPointF(inner.right() - px(7) * _BLOCKS, inner.bottom() - px(11))
        _paint_blocks(painter, corner, round(case.probability * _BLOCKS))
        painter.restore()


def _paint_blocks(painter: QPainter, corner: QPointF, filled: int) -> None:
    scale = look().scale
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    for block in range(_BLOCKS):
        is_full = block < max(filled, 1)
        painter.setBrush(look().color("accent_solid" if is_full else "border_default"))
        left = corner.x() + block * 7 * scale
        painter.drawRoundedRect(QRectF(left, corner.y(), 5.5 * scale, 9 * scale), scale, scale)


def case_title(case: ReviewCase) -> str:
    """Return Bénédicte Chabert, 3 records."""
    count = case.shown_count
    records = counted(QCoreApplication.translate("ReviewQueue", "%n record(s)", None, count), count)
    return f"{case.name}, {records}"
