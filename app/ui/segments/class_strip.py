"""A strip of a segment's RFM classes, each as wide as its share, with its words under it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from app.ui.charts.legend import Legend
from app.ui.formats import whole_number
from app.ui.labels import segment_label
from app.ui.theme.look import look
from app.ui.theme.tokens import SEGMENT_COLOURS
from app.ui.theme.widgets import FlowLayout

PROSPECT_COLOUR = "border_control"
_HEIGHT, _GAP = 10, 2


class _Strip(QWidget):
    """The bars alone."""

    def __init__(self) -> None:
        super().__init__()
        self._parts: Sequence[tuple[str, int]] = ()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def set_parts(self, parts: Sequence[tuple[str, int]]) -> None:
        self._parts = parts
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(look().px(200), look().px(_HEIGHT))

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        total = sum(count for _, count in self._parts)
        if not total:
            painter.setBrush(look().color("border_subtle"))
            painter.drawRoundedRect(QRectF(self.rect()), 2, 2)
        room = self.width() - _GAP * max(len(self._parts) - 1, 0)
        left = 0.0
        for klass, count in self._parts:
            width = room * count / total
            painter.setBrush(look().color(class_colour(klass)))
            painter.drawRoundedRect(QRectF(left, 0, max(width, 1), self.height()), 2, 2)
            left += width + _GAP
        painter.end()


class ClassStrip(QWidget):
    """Strip and legend of (class, customers)."""

    def __init__(self) -> None:
        """Start empty."""
        super().__init__()
        self._strip = _Strip()
        self._legend = QWidget()
        self._flow = FlowLayout(self._legend, 12)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self._strip)
        column.addWidget(self._legend)

    def set_classes(self, classes: Sequence[tuple[str, int]]) -> None:
        """Show classes with their customers, most numerous first."""
        ordered = sorted(((klass, count) for klass, count in classes if count), key=_count_of, reverse=True)
        self._strip.set_parts(ordered)
        while (item := self._flow.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        entries = [(f"{segment_label(klass)} {whole_number(count)}", class_colour(klass)) for klass, count in ordered]
        for entry in entries:
            self._flow.addWidget(Legend([entry]))
        self._legend.updateGeometry()
        self.setAccessibleName(", ".join(words for words, _ in entries))


def class_colour(klass: str) -> str:
    """Return the fixed colour of an RFM class."""
    return SEGMENT_COLOURS.get(klass, PROSPECT_COLOUR)


def _count_of(entry: tuple[str, int]) -> int:
    return entry[1]
