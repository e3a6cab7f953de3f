"""The name of the program with its amber accent."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Signal
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QPainterPath, QPaintEvent
from PySide6.QtWidgets import QWidget

from app.ui.theme.look import look
from app.ui.theme.tokens import WORDMARK_FAMILIES

_NAME = "Clientèle"
_BEFORE = "Client"


class Wordmark(QWidget):
    """The name in the display cut, its grave accent in amber; `drawn` says that it is in sight."""

    drawn = Signal()

    def __init__(self, size: int = 19, parent: QWidget | None = None) -> None:
        """Write it `size` design pixels high."""
        super().__init__(parent)
        self._size = size
        self.setAccessibleName(_NAME)
        self._on_look_changed()
        look().changed.connect(self._on_look_changed)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint letters, then the accent over them."""
        del event
        font = self._font()
        metrics = QFontMetricsF(font)
        path = QPainterPath()
        path.addText(0, metrics.ascent(), font, _NAME)
        start = metrics.horizontalAdvance(_BEFORE)
        ceiling = metrics.ascent() - metrics.xHeight()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillPath(path, look().brush("text_primary"))
        accent = QRectF(start, 0, metrics.horizontalAdvance("e"), ceiling - self._size * look().scale * 0.02)
        painter.setClipRect(accent)
        painter.fillPath(path, look().brush("chart_cat2"))
        painter.end()
        self.drawn.emit()

    def _font(self) -> QFont:
        font = QFont(list(WORDMARK_FAMILIES))
        font.setPixelSize(look().px(self._size))
        font.setWeight(QFont.Weight.DemiBold)
        return font

    def _on_look_changed(self) -> None:
        metrics = QFontMetricsF(self._font())
        self.setFixedSize(QSize(round(metrics.horizontalAdvance(_NAME)) + 2, round(metrics.height())))
        self.update()
