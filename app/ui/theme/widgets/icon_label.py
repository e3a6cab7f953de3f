"""An icon by itself, and an icon with words."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from app.ui.theme.icons import paint_icon
from app.ui.theme.look import look
from app.ui.theme.tokens import ICON, ICON_SMALL
from app.ui.theme.widgets.text import Text

_TONE_COLOURS = {
    "primary": "text_primary",
    "secondary": "text_secondary",
    "muted": "text_muted",
    "accent": "accent_text",
    "good": "good_text",
    "warn": "warn_text",
    "bad": "bad_text",
}


class IconLabel(QWidget):
    """An icon of a design size that follows theme and text size."""

    def __init__(
        self, name: str, color: str = "text_secondary", side: int = ICON, parent: QWidget | None = None
    ) -> None:
        """Show the icon `name`."""
        super().__init__(parent)
        self._name = name
        self._color = color
        self._side = side
        self._on_look_changed()
        look().changed.connect(self._on_look_changed)

    def set_icon(self, name: str, color: str | None = None) -> None:
        """Change the icon."""
        self._name = name
        self._color = color or self._color
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the icon."""
        del event
        painter = QPainter(self)
        paint_icon(painter, self.rect(), self._name, self._color)
        painter.end()

    def _on_look_changed(self) -> None:
        side = look().px(self._side)
        self.setFixedSize(QSize(side, side))
        self.update()


class IconText(QWidget):
    """An icon followed by words in the same tone, as a consent ("E-mail", "SMS refused")."""

    def __init__(
        self,
        icon: str,
        text: str,
        tone: str = "secondary",
        role: str = "table",
        side: int = ICON_SMALL,
        parent: QWidget | None = None,
    ) -> None:
        """Show `icon` and `text`."""
        super().__init__(parent)
        self.icon = IconLabel(icon, _TONE_COLOURS[tone], side)
        self.label = Text(text, role, tone)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(6)
        row.addWidget(self.icon)
        row.addWidget(self.label, 1)

    def set_content(self, icon: str, text: str, tone: str | None = None) -> None:
        """Change icon, words and tone."""
        self.icon.set_icon(icon, _TONE_COLOURS[tone] if tone else None)
        self.label.setText(text)
        if tone:
            self.label.set_tone(tone)
