"""Icons: Lucide drawings recoloured with the theme in force, cached by name, colour, size and pixel ratio.

An icon is painted by an engine that asks the look at paint time, so a theme switch needs no new icons.
"""

from __future__ import annotations

from enum import Enum
from functools import lru_cache
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QRect
from PySide6.QtGui import QColor, QPainter, QPixmap

from app.ui.theme.look import look
from app.ui.theme.resource_files import resource_path
from app.ui.theme.tokens import ICON_STROKE

if TYPE_CHECKING:
    from PySide6.QtGui import QIcon

CLEAR = QColor(0, 0, 0, 0)
_DRAWN = 24
"""How wide and high the drawings say they are."""


class Side(Enum):
    """Where an icon stands in a box wider than high; the rest is the gap to the words beside it."""

    LEFT = "left"
    MIDDLE = "middle"
    RIGHT = "right"


def icon(name: str, color: str = "text_secondary", on_color: str | None = None, stands: Side = Side.MIDDLE) -> QIcon:
    """Return the icon `name` in the colour token `color`; `on_color` is used while its button is checked."""
    from app.ui.theme.icon_engine import themed_icon  # noqa: PLC0415 - the start page has none

    return themed_icon(name, color, on_color or color, stands)


def icon_pixmap(name: str, color: str = "text_secondary", size: int = 16, ratio: float = 1.0) -> QPixmap:
    """Return the picture of an icon, `size` design pixels wide, for painters and labels."""
    return drawn_icon(name, look().color(color).name(), look().px(size), ratio)


def paint_icon(painter: QPainter, rect: QRect, name: str, color: str) -> None:
    """Paint an icon centred in `rect`, as large as fits."""
    side = min(rect.width(), rect.height())
    ratio = painter.device().devicePixelRatioF()
    pixmap = drawn_icon(name, look().color(color).name(), side, ratio)
    corner = QPoint(rect.x() + (rect.width() - side) // 2, rect.y() + (rect.height() - side) // 2)
    painter.drawPixmap(corner, pixmap)


@lru_cache(maxsize=256)
def _drawing(name: str) -> str:
    source = resource_path("icons", f"{name}.svg").read_text("utf-8")
    return source.replace('stroke-width="2"', f'stroke-width="{ICON_STROKE}"')


@lru_cache(maxsize=1024)
def drawn_icon(name: str, color: str, side: int, ratio: float) -> QPixmap:
    """Return the picture of an icon in the colour "#rrggbb", `side` pixels wide times the pixel ratio."""
    pixels = max(1, round(side * ratio))
    drawing = _drawing(name).replace("currentColor", color)
    for length in ("width", "height"):
        drawing = drawing.replace(f'{length}="{_DRAWN}"', f'{length}="{pixels}"', 1)
    pixmap = QPixmap()
    pixmap.loadFromData(drawing.encode(), "svg")
    pixmap.setDevicePixelRatio(ratio)
    return pixmap
