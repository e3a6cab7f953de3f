"""Icons for buttons and menus: painted at the size, in the colour and state that are asked for."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize
from PySide6.QtGui import QIcon, QIconEngine, QPainter, QPixmap

from app.ui.theme.icons import CLEAR, Side, drawn_icon, paint_icon
from app.ui.theme.look import look

# Qt owns what `clone` returns but the binding does not know it: without a reference here it would be freed twice.
_CLONES: list[QIconEngine] = []


def themed_icon(name: str, color: str, on_color: str, stands: Side) -> QIcon:
    """Return an icon that follows the look in force; `on_color` is used while its button is checked."""
    return QIcon(_ThemedEngine(name, color, on_color, stands))


class _ThemedEngine(QIconEngine):
    """Paints one icon with the colours of the look in force."""

    def __init__(self, name: str, color: str, on_color: str, stands: Side) -> None:
        super().__init__()
        self._stands = stands
        self._name = name
        self._color = color
        self._on_color = on_color

    def paint(self, painter: QPainter, rect: QRect, mode: QIcon.Mode, state: QIcon.State) -> None:
        side = min(rect.width(), rect.height())
        box = QRect(rect.x() + self._offset(rect.width(), side), rect.y(), side, rect.height())
        paint_icon(painter, box, self._name, self._color_of(mode, state))

    def pixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State) -> QPixmap:
        return self.scaledPixmap(size, mode, state, 1.0)

    def scaledPixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State, scale: float) -> QPixmap:
        side = min(size.width(), size.height())
        color = look().color(self._color_of(mode, state)).name()
        drawn = drawn_icon(self._name, color, round(side / scale), scale)
        if size.width() == size.height():
            return drawn
        box = QPixmap(size)
        box.fill(CLEAR)
        painter = QPainter(box)
        painter.drawPixmap(QRect(self._offset(size.width(), side), 0, side, side), drawn)
        painter.end()
        box.setDevicePixelRatio(scale)
        return box

    def clone(self) -> QIconEngine:
        engine = _ThemedEngine(self._name, self._color, self._on_color, self._stands)
        _CLONES.append(engine)
        return engine

    def _offset(self, width: int, side: int) -> int:
        spare = width - side
        return {Side.LEFT: 0, Side.MIDDLE: spare // 2, Side.RIGHT: spare}[self._stands]

    def _color_of(self, mode: QIcon.Mode, state: QIcon.State) -> str:
        if mode == QIcon.Mode.Disabled:
            return "text_disabled"
        return self._on_color if state == QIcon.State.On else self._color
