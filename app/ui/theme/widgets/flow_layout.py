"""A layout that wraps, for chips."""

from __future__ import annotations

from PySide6.QtCore import QMargins, QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QWidget


class FlowLayout(QLayout):
    """Items from left to right, wrapping to the next line, centred on their line."""

    def __init__(self, parent: QWidget | None = None, spacing: int = 8) -> None:
        """Lay out inside `parent`, without margins."""
        super().__init__(parent)
        self._items: list[QLayoutItem] = []
        self.setContentsMargins(QMargins(0, 0, 0, 0))
        self.setSpacing(spacing)

    def addItem(self, item: QLayoutItem) -> None:
        """Add at the end."""
        self._items.append(item)

    def count(self) -> int:
        """Return the number of items."""
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:  # type: ignore[override]
        """Return an item."""
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:  # type: ignore[override]
        """Remove and return an item."""
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def expandingDirections(self) -> Qt.Orientation:
        """Ask for no more than needed."""
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:
        """Height follows width."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Return the height of all lines at `width`."""
        return self._arrange(QRect(0, 0, width, 0), moves=False)

    def setGeometry(self, rect: QRect) -> None:
        """Place the items."""
        super().setGeometry(rect)
        self._arrange(rect, moves=True)

    def sizeHint(self) -> QSize:
        """Return the least size."""
        return self.minimumSize()

    def minimumSize(self) -> QSize:
        """Return the size of the largest item."""
        size = QSize()
        for item in self._items:
            size = size.expandedTo(item.minimumSize())
        return size

    def _arrange(self, rect: QRect, *, moves: bool) -> int:
        """Place the items in `rect` if `moves`, and return the height they take."""
        x, y, line_height = rect.x(), rect.y(), 0
        line: list[tuple[QLayoutItem, QPoint]] = []
        for item in self._items:
            if item.isEmpty():
                continue
            hint = item.sizeHint()
            if line and x + hint.width() > rect.right() + 1:
                _place(line, line_height, moves=moves)
                line, x, y, line_height = [], rect.x(), y + line_height + self.spacing(), 0
            line.append((item, QPoint(x, y)))
            x += hint.width() + self.spacing()
            line_height = max(line_height, hint.height())
        _place(line, line_height, moves=moves)
        return y + line_height - rect.y()


def _place(line: list[tuple[QLayoutItem, QPoint]], line_height: int, *, moves: bool) -> None:
    if not moves:
        return
    for item, corner in line:
        hint = item.sizeHint()
        item.setGeometry(QRect(QPoint(corner.x(), corner.y() + (line_height - hint.height()) // 2), hint))
