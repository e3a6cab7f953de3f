"""Words over several lines at the design's line height, without the document that a label makes for that."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QSize
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent, QTextLayout
from PySide6.QtWidgets import QLabel, QWidget

_LINE_PERCENT = 125


class Paragraph(QLabel):
    """Plain text that wraps, in a type role and a tone, from the top left."""

    def __init__(self, role: str = "body", tone: str = "primary", parent: QWidget | None = None) -> None:
        """Show nothing yet; the words come with `setText`."""
        super().__init__(parent)
        self.setProperty("role", role)
        self.setProperty("tone", tone)
        self.setWordWrap(True)  # so that layouts ask for the height at a width

    def heightForWidth(self, width: int) -> int:
        """Return the height of all lines."""
        return round(len(self._lines(width)) * self._pitch())

    def minimumSizeHint(self) -> QSize:
        """Return the height of one line: how many there are follows from the width."""
        return QSize(0, round(self._pitch()))

    def sizeHint(self) -> QSize:
        """Return the size at the width in force."""
        return QSize(self.width(), self.heightForWidth(self.width()))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint line by line, in the font and colour that the style sheet gave."""
        del event
        metrics = QFontMetricsF(self.font())
        pitch = self._pitch()
        baseline = (pitch - metrics.height()) / 2 + metrics.ascent()
        painter = QPainter(self)
        for line in self._lines(self.width()):
            painter.drawText(QPointF(0, baseline), line)
            baseline += pitch
        painter.end()

    def _pitch(self) -> float:
        return QFontMetricsF(self.font()).height() * _LINE_PERCENT / 100

    def _lines(self, width: int) -> list[str]:
        """The text, cut where Qt cuts it."""
        text = self.text()
        layout = QTextLayout(text, self.font())
        layout.beginLayout()
        lines: list[str] = []
        while (line := layout.createLine()).isValid():
            line.setLineWidth(max(1, width))
            lines.append(text[line.textStart() : line.textStart() + line.textLength()])
        layout.endLayout()
        return lines
