"""An icon in a tinted square, and initials in a circle."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize
from PySide6.QtGui import QPainter, QPainterPath, QPaintEvent
from PySide6.QtWidgets import QWidget

from app.ui.theme.icons import paint_icon
from app.ui.theme.look import look
from app.ui.theme.tokens import ICON_TILE, RADIUS_MD, TILE

_COLOURS = {
    "neutral": ("bg_pressed", "text_secondary"),
    "accent": ("accent_tint", "accent_text"),
    "good": ("good_tint", "good_text"),
    "warn": ("warn_tint", "warn_text"),
    "bad": ("bad_tint", "bad_text"),
}


class _Fixed(QWidget):
    """A square of a design size that follows the text size."""

    def __init__(self, side: int, parent: QWidget | None) -> None:
        super().__init__(parent)
        self._side = side
        self._on_look_changed()
        look().changed.connect(self._on_look_changed)

    def _on_look_changed(self) -> None:
        side = look().px(self._side)
        self.setFixedSize(QSize(side, side))
        self.update()

    def _shape(self, *, is_round: bool) -> QPainterPath:
        radius = self.width() / 2 if is_round else look().px(RADIUS_MD)
        path = QPainterPath()
        path.addRoundedRect(self.rect(), radius, radius)
        return path


class Tile(_Fixed):
    """An icon in a tinted square; tones neutral, accent, good, warn, bad."""

    def __init__(
        self,
        icon: str,
        tone: str = "neutral",
        side: int = TILE,
        icon_side: int | None = None,
        *,
        is_round: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        """Show `icon`."""
        super().__init__(side, parent)
        self._icon = icon
        self._tone = tone
        self._icon_side = icon_side or round(side * ICON_TILE / TILE)
        self._is_round = is_round

    def set_tile(self, icon: str, tone: str) -> None:
        """Change icon and tone."""
        self._icon, self._tone = icon, tone
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the square and its icon."""
        del event
        back, front = _COLOURS[self._tone]
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillPath(self._shape(is_round=self._is_round), look().brush(back))
        side = look().px(self._icon_side)
        box = QRect(0, 0, side, side)
        box.moveCenter(self.rect().center())
        paint_icon(painter, box, self._icon, front)
        painter.end()


class Avatar(_Fixed):
    """Initials in a circle, or in a square for a business; tones accent or neutral."""

    def __init__(
        self,
        name: str = "",
        side: int = 40,
        tone: str = "accent",
        *,
        is_square: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        """Show the initials of `name`."""
        super().__init__(side, parent)
        self._initials = initials(name)
        self._tone = tone
        self._is_square = is_square

    def set_name(self, name: str) -> None:
        """Show the initials of another name."""
        self._initials = initials(name)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the shape and the initials."""
        from PySide6.QtCore import Qt  # noqa: PLC0415 - see set_named

        del event
        back, front = _COLOURS[self._tone]
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillPath(self._shape(is_round=not self._is_square), look().brush(back))
        painter.setPen(look().color(front))
        font = look().font("body", 600)
        font.setPixelSize(max(look().px(12), round(self.width() * 0.36)))
        painter.setFont(font)
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, self._initials)
        painter.end()


def initials(name: str) -> str:
    """Return the first letters of the first and last word of a name."""
    words = [word for word in name.replace("-", " ").split() if word[0].isalnum()]
    if not words:
        return ""
    return (words[0][0] + (words[-1][0] if len(words) > 1 else "")).upper()
