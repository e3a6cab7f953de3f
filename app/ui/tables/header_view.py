"""The head of a table: sunken, with an arrow after the title of the sorted column, and the choice of columns."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter
from PySide6.QtWidgets import QHeaderView, QWidget

from app.ui.theme.icons import paint_icon
from app.ui.theme.look import look
from app.ui.theme.tokens import ICON_SMALL, TABLE_HEADER

_PADDING = 12


class HeaderView(QHeaderView):
    """Painted from the tokens, aligned with the cells."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Make a horizontal header that can be clicked."""
        super().__init__(Qt.Orientation.Horizontal, parent)
        self.setSectionsClickable(True)
        self.setHighlightSections(False)
        self.setSortIndicatorShown(False)
        self.setSectionsMovable(True)
        self.setMinimumSectionSize(look().px(36))
        self.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        self.sorted_section = -1
        self.is_descending = False
        look().changed.connect(self._on_look_changed)
        self._on_look_changed()

    def set_sorted(self, section: int, *, is_descending: bool) -> None:
        """Show the arrow at a column."""
        self.sorted_section, self.is_descending = section, is_descending
        self.viewport().update()

    def sizeHint(self) -> QSize:
        """Return 32 high."""
        return QSize(super().sizeHint().width(), look().px(TABLE_HEADER))

    def paintSection(self, painter: QPainter, rect: QRect, logicalIndex: int) -> None:
        """Paint one title."""
        px = look().px
        painter.save()
        painter.fillRect(rect, look().color("bg_sunken"))
        painter.fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), look().color("border_default"))
        model = self.model()
        title = str(model.headerData(logicalIndex, Qt.Orientation.Horizontal) or "")
        alignment = model.headerData(logicalIndex, Qt.Orientation.Horizontal, Qt.ItemDataRole.TextAlignmentRole)
        is_right = bool(alignment is not None and alignment & Qt.AlignmentFlag.AlignRight)
        is_sorted = logicalIndex == self.sorted_section
        font = look().font("caption", 600)
        arrow = px(ICON_SMALL) + px(2) if is_sorted else 0
        inner = rect.adjusted(px(_PADDING), 0, -px(_PADDING), -1)
        metrics = QFontMetrics(font)
        text = metrics.elidedText(title, Qt.TextElideMode.ElideRight, inner.width() - arrow)
        width = metrics.horizontalAdvance(text)
        left = inner.right() - width - arrow + 1 if is_right else inner.left()
        painter.setFont(font)
        painter.setPen(look().color("text_secondary"))
        painter.drawText(QRect(left, inner.top(), width + 2, inner.height()), Qt.AlignmentFlag.AlignVCenter, text)
        if is_sorted:
            box = QRect(left + width + px(2), inner.center().y() - px(ICON_SMALL) // 2 + 1, px(13), px(13))
            paint_icon(painter, box, "arrow-down" if self.is_descending else "arrow-up", "text_muted")
        painter.restore()

    def _on_look_changed(self) -> None:
        self.setMinimumSectionSize(look().px(36))
        self.updateGeometry()
        self.viewport().update()
