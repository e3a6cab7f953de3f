"""Grey shapes where content will be, shown only when loading takes longer than 300 ms."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt, QTimer
from PySide6.QtGui import QHideEvent, QPainter, QPaintEvent, QShowEvent
from PySide6.QtWidgets import QWidget

from app.ui.theme.look import look

_DELAY_MS = 300
_SHARES = (0.92, 0.68, 0.8, 0.55)


class Placeholder(QWidget):
    """Lines with an optional round shape before them, of the final height; nothing for the first 300 ms."""

    def __init__(
        self, lines: int = 2, row_height: int = 28, *, has_circles: bool = False, parent: QWidget | None = None
    ) -> None:
        """Stand for `lines` rows."""
        super().__init__(parent)
        self._lines = lines
        self._row_height = row_height
        self._has_circles = has_circles
        self._is_visible_yet = False
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_DELAY_MS)
        self._timer.timeout.connect(self.reveal)

    def reveal(self) -> None:
        """Show the shapes now."""
        self._is_visible_yet = True
        self._timer.stop()
        self.update()

    def showEvent(self, event: QShowEvent) -> None:
        """Count the delay from the moment it is in sight."""
        super().showEvent(event)
        if not self._is_visible_yet:
            self._timer.start()

    def hideEvent(self, event: QHideEvent) -> None:
        """Begin again the next time."""
        super().hideEvent(event)
        self._timer.stop()
        self._is_visible_yet = False

    def sizeHint(self) -> QSize:
        """Return the final height."""
        return QSize(look().px(200), look().px(self._row_height) * self._lines)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the shapes."""
        del event
        if not self._is_visible_yet:
            return
        px = look().px
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(look().color("border_subtle"))
        left = px(28) if self._has_circles else 0
        for line in range(self._lines):
            middle = px(self._row_height) * (line + 0.5)
            if self._has_circles:
                painter.drawEllipse(QRectF(0, middle - px(10), px(20), px(20)))
            width = (self.width() - left) * _SHARES[line % len(_SHARES)]
            painter.drawRoundedRect(QRectF(left, middle - px(5), width, px(10)), px(2), px(2))
        painter.end()
