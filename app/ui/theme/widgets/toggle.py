"""A switch for something that is in force at once."""

from __future__ import annotations

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QWidget

from app.ui.theme.look import look


class Toggle(QAbstractButton):
    """An on/off switch with its words; `toggled` tells."""

    def __init__(self, text: str = "", *, is_on: bool = False, parent: QWidget | None = None) -> None:
        """Show a switch."""
        super().__init__(parent)
        self.setText(text)
        self.setCheckable(True)
        self.setChecked(is_on)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        look().changed.connect(self.updateGeometry)

    def sizeHint(self) -> QSize:
        """Return the size of switch and words."""
        words = QFontMetrics(look().font("table")).horizontalAdvance(self.text())
        return QSize(look().px(30) + (look().px(8) + words if words else 0), look().px(28))

    def minimumSizeHint(self) -> QSize:
        """Return the same."""
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint track, knob and words."""
        del event
        px = look().px
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        track = QRectF(0, (self.height() - px(18)) / 2, px(30), px(18))
        on = "accent_solid" if self.isChecked() else "border_control"
        painter.setBrush(look().color(on if self.isEnabled() else "border_default"))
        painter.drawRoundedRect(track, px(18) / 2, px(18) / 2)
        knob = px(14)
        left = track.right() - knob - 2 if self.isChecked() else track.left() + 2
        painter.setBrush(look().color("text_on_accent" if self.isChecked() else "bg_surface"))
        painter.drawEllipse(QRectF(left, track.center().y() - knob / 2, knob, knob))
        painter.setPen(look().color("text_primary" if self.isEnabled() else "text_disabled"))
        painter.setFont(look().font("table"))
        words = QRect(px(38), 0, self.width() - px(38), self.height())
        painter.drawText(words, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, self.text())
        painter.end()
