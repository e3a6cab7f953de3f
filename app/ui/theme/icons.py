"""Icons: Lucide drawings recoloured with the theme in force, cached by name, colour, size and pixel ratio.

An icon is painted by an engine that asks the look at paint time, so a theme switch needs no new icons.
"""

from __future__ import annotations

from enum import Enum
from functools import lru_cache

from PySide6.QtCore import QByteArray, QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QIcon, QIconEngine, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from app.ui.theme.look import look
from app.ui.theme.resource_files import resource_path
from app.ui.theme.tokens import ICON_STROKE

# Qt owns what `clone` returns but the binding does not know it: without a reference here it would be freed twice.
_CLONES: list[QIconEngine] = []


class Side(Enum):
    """Where an icon stands in a box wider than high; the rest is the gap to the words beside it."""

    LEFT = "left"
    MIDDLE = "middle"
    RIGHT = "right"


def icon(name: str, color: str = "text_secondary", on_color: str | None = None, stands: Side = Side.MIDDLE) -> QIcon:
    """Return the icon `name` in the colour token `color`; `on_color` is used while its button is checked."""
    return QIcon(_ThemedEngine(name, color, on_color or color, stands))


def icon_pixmap(name: str, color: str = "text_secondary", size: int = 16, ratio: float = 1.0) -> QPixmap:
    """Return the picture of an icon, `size` design pixels wide, for painters and labels."""
    return _drawn(name, look().color(color).name(), look().px(size), ratio)


def paint_icon(painter: QPainter, rect: QRect, name: str, color: str) -> None:
    """Paint an icon centred in `rect`, as large as fits."""
    side = min(rect.width(), rect.height())
    ratio = painter.device().devicePixelRatioF()
    pixmap = _drawn(name, look().color(color).name(), side, ratio)
    corner = QPoint(rect.x() + (rect.width() - side) // 2, rect.y() + (rect.height() - side) // 2)
    painter.drawPixmap(corner, pixmap)


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
        drawn = _drawn(self._name, look().color(self._color_of(mode, state)).name(), round(side / scale), scale)
        if size.width() == size.height():
            return drawn
        box = QPixmap(size)
        box.fill(Qt.GlobalColor.transparent)
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


@lru_cache(maxsize=256)
def _renderer(name: str, color: str) -> QSvgRenderer:
    source = resource_path("icons", f"{name}.svg").read_text("utf-8")
    text = source.replace("currentColor", color).replace('stroke-width="2"', f'stroke-width="{ICON_STROKE}"')
    return QSvgRenderer(QByteArray(text.encode()))


@lru_cache(maxsize=1024)
def _drawn(name: str, color: str, side: int, ratio: float) -> QPixmap:
    pixels = max(1, round(side * ratio))
    pixmap = QPixmap(pixels, pixels)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    _renderer(name, color).render(painter, QRectF(0, 0, pixels, pixels))
    painter.end()
    pixmap.setDevicePixelRatio(ratio)
    return pixmap
