"""Small squares with words, where direct labels have no room."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.ui.charts.chart import text_width, write
from app.ui.theme.look import look

if TYPE_CHECKING:
    from collections.abc import Sequence

_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter


class Legend(QWidget):
    """Entries of (words, colour token) in a row."""

    def __init__(self, entries: Sequence[tuple[str, str]] = (), parent: QWidget | None = None) -> None:
        """Show `entries`."""
        super().__init__(parent)
        self._entries = list(entries)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        look().changed.connect(self.updateGeometry)

    def set_entries(self, entries: Sequence[tuple[str, str]]) -> None:
        """Change the entries."""
        self._entries = list(entries)
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """Return what the entries take."""
        width = sum(look().px(15) + text_width(words) + look().px(14) for words, _ in self._entries)
        return QSize(max(round(width) - look().px(10), 0), look().px(18))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint squares and words."""
        del event
        px = look().px
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        left = 0.0
        for words, color in self._entries:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(look().color(color))
            painter.drawRoundedRect(QRectF(left, self.height() / 2 - px(5), px(10), px(10)), 2, 2)
            left += px(15)
            write(painter, QRectF(left, 0, self.width(), self.height()), words, "text_secondary", alignment=_LEFT)
            left += text_width(words) + px(14)
        painter.end()
