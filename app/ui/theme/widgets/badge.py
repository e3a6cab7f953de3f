"""A short fact on a tint."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QSizePolicy, QWidget

from app.ui.theme.look import look
from app.ui.theme.restyle import set_style_property
from app.ui.theme.tokens import BADGE, ICON_SMALL
from app.ui.theme.widgets.icon_label import IconLabel

_ICON_COLOURS = {
    "neutral": "text_secondary",
    "accent": "accent_text",
    "good": "good_text",
    "warn": "warn_text",
    "bad": "bad_text",
}


class Badge(QFrame):
    """Text on a tint, 20 high; tones neutral, accent, good, warn, bad; with an icon if the tone matters."""

    def __init__(
        self, text: str = "", tone: str = "neutral", icon: str | None = None, parent: QWidget | None = None
    ) -> None:
        """Show `text`."""
        super().__init__(parent)
        self._icon = IconLabel(icon or "info", _ICON_COLOURS[tone], ICON_SMALL)
        self._text = QLabel(text)
        self._text.setTextFormat(Qt.TextFormat.PlainText)
        row = QHBoxLayout(self)
        row.setContentsMargins(7, 0, 7, 0)
        row.setSpacing(4)
        row.addWidget(self._icon)
        row.addWidget(self._text)
        self._icon.setVisible(icon is not None)
        self.setProperty("badge", tone)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self._on_look_changed()
        look().changed.connect(self._on_look_changed)

    def set_badge(self, text: str, tone: str | None = None, icon: str | None = None) -> None:
        """Change text, tone and icon."""
        self._text.setText(text)
        if tone is not None:
            set_style_property(self, "badge", tone)
            set_style_property(self._text, "tone", None if tone == "neutral" else tone)
        if icon is not None:
            self._icon.set_icon(icon, _ICON_COLOURS[str(self.property("badge"))])
            self._icon.show()

    def text(self) -> str:
        """Return the text."""
        return self._text.text()

    def _on_look_changed(self) -> None:
        self.setFixedHeight(look().px(BADGE))
