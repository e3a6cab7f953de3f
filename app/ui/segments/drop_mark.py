"""The line that shows where a dragged rule would go."""

from __future__ import annotations

from dataclasses import dataclass
from typing import cast

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QScrollArea, QWidget

from app.ui.theme.look import look

_HEIGHT = 3
_SCROLLS_WITHIN = 48


@dataclass(frozen=True, slots=True)
class DropPlace:
    """Before the child `index` of a group; the line that says so, in the board."""

    group_key: int
    index: int
    top: int
    left: int
    width: int


class DropMark(QWidget):
    """A line over the rows, in the colour of the accent."""

    def __init__(self, board: QWidget) -> None:
        """Start out of sight."""
        super().__init__(board)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.hide()

    def show_at(self, place: DropPlace | None) -> None:
        """Show where a rule would go, or nothing where it cannot; the page scrolls along."""
        self.setVisible(place is not None)
        if place is None:
            return
        self.setGeometry(place.left, max(place.top, 0), place.width, look().px(_HEIGHT))
        self.raise_()
        area = self.parentWidget()
        while area is not None and not isinstance(area, QScrollArea):
            area = area.parentWidget()
        if isinstance(area, QScrollArea):
            content = cast("QWidget", area.widget())
            inside = content.mapFromGlobal(self.mapToGlobal(QPoint(0, 0)))
            area.ensureVisible(0, inside.y(), 0, look().px(_SCROLLS_WITHIN))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the line."""
        del event
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(look().color("accent_solid"))
        painter.drawRoundedRect(self.rect(), 1.5, 1.5)
        painter.end()
