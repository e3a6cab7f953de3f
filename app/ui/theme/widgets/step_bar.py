"""The head of a wizard: numbered steps."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.ui.theme.icons import paint_icon
from app.ui.theme.look import look

if TYPE_CHECKING:
    from collections.abc import Sequence

_CIRCLE = 22
_GAP = 8
_DASH = 16


class StepBar(QWidget):
    """Steps in a row: done = outlined tick, current = filled, next = outline."""

    def __init__(self, steps: Sequence[str] = (), current: int = 0, parent: QWidget | None = None) -> None:
        """Show `steps` with the one at index `current` in force."""
        super().__init__(parent)
        self._steps = list(steps)
        self._current = current
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        look().changed.connect(self._on_look_changed)

    def set_steps(self, steps: Sequence[str]) -> None:
        """Change the words."""
        self._steps = list(steps)
        self._on_look_changed()

    def set_current(self, current: int) -> None:
        """Go to a step."""
        self._current = current
        self.setAccessibleName(f"{current + 1}/{len(self._steps)} {self._steps[current]}")
        self._on_look_changed()

    def sizeHint(self) -> QSize:
        """Return what all steps take."""
        width = sum(self._width_of(index) for index in range(len(self._steps)))
        dashes = max(len(self._steps) - 1, 0) * look().px(_DASH + 2 * _GAP)
        return QSize(width + dashes, look().px(28))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint circles, words and dashes."""
        del event
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        left = 0
        for index in range(len(self._steps)):
            self._paint_step(painter, left, index)
            left += self._width_of(index) + look().px(_GAP)
            if index < len(self._steps) - 1:
                painter.setPen(QPen(look().color("border_button"), 1))
                middle = self.height() / 2
                painter.drawLine(QPointF(left, middle), QPointF(left + look().px(_DASH), middle))
                left += look().px(_DASH + _GAP)
        painter.end()

    def _paint_step(self, painter: QPainter, left: int, index: int) -> None:
        side = look().px(_CIRCLE)
        circle = QRectF(left + 0.5, (self.height() - side) / 2, side - 1, side - 1)
        is_current, is_done = index == self._current, index < self._current
        edge = look().color("accent_solid" if is_current or is_done else "border_control")
        painter.setPen(QPen(edge, 1.2))
        painter.setBrush(edge if is_current else Qt.BrushStyle.NoBrush)
        painter.drawEllipse(circle)
        if is_done:
            mark = QRect(0, 0, look().px(13), look().px(13))
            mark.moveCenter(circle.center().toPoint())
            paint_icon(painter, mark, "check", "accent_text")
        else:
            painter.setFont(look().font("caption", 600))
            painter.setPen(look().color("text_on_accent" if is_current else "text_muted"))
            painter.drawText(circle, Qt.AlignmentFlag.AlignCenter, str(index + 1))
        painter.setFont(look().font("table", 600 if is_current else 400))
        painter.setPen(look().color("text_primary" if is_current else "text_secondary"))
        words = QRect(left + side + look().px(_GAP), 0, self.width(), self.height())
        painter.drawText(words, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, self._steps[index])

    def _width_of(self, index: int) -> int:
        font = look().font("table", 600 if index == self._current else 400)
        return look().px(_CIRCLE + _GAP) + QFontMetrics(font).horizontalAdvance(self._steps[index]) + 2

    def _on_look_changed(self) -> None:
        self.updateGeometry()
        self.update()
