"""One section in the rail."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QEnterEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from app.ui.theme.icons import paint_icon
from app.ui.theme.look import look
from app.ui.theme.tokens import ICON_NAV, NAV_ITEM, RADIUS_MD


class NavButton(QAbstractButton):
    """Icon, name and an optional count; folded to the icon when the rail is narrow."""

    def __init__(self, section: str, icon: str, parent: QWidget | None = None) -> None:
        """Stand for `section`."""
        super().__init__(parent)
        self.section = section
        self._icon = icon
        self._count = ""
        self._is_folded = False
        self._keys = ""
        self.setCheckable(True)
        self.setAutoExclusive(True)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        look().changed.connect(self.updateGeometry)

    def set_words(self, text: str, keys: str) -> None:
        """Set name and shortcut."""
        self._keys = keys
        self.setText(text)
        self._tell()

    def set_count(self, count: str) -> None:
        """Show a count at the right."""
        self._count = count
        self._tell()
        self.update()

    def set_folded(self, *, is_folded: bool) -> None:
        """Show the icon only."""
        self._is_folded = is_folded
        self.update()

    def sizeHint(self) -> QSize:
        """Return one row."""
        return QSize(look().px(36), look().px(NAV_ITEM))

    def minimumSizeHint(self) -> QSize:
        """Return one row."""
        return self.sizeHint()

    def enterEvent(self, event: QEnterEvent) -> None:
        """Repaint under the pointer."""
        self.update()
        super().enterEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint back, icon, name and count."""
        del event
        px = look().px
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        if self.isChecked() or self.underMouse():
            painter.setBrush(look().color("accent_tint" if self.isChecked() else "bg_pressed"))
            painter.drawRoundedRect(self.rect(), px(RADIUS_MD), px(RADIUS_MD))
        front = "accent_text" if self.isChecked() else "text_secondary"
        side = px(ICON_NAV)
        left = (self.width() - side) // 2 if self._is_folded else px(10)
        paint_icon(painter, QRect(left, (self.height() - side) // 2, side, side), self._icon, front)
        if self._is_folded:
            self._paint_mark(painter)
        else:
            self._paint_words(painter, front)
        painter.end()

    def _paint_words(self, painter: QPainter, front: str) -> None:
        px = look().px
        painter.setFont(look().font("body", 600 if self.isChecked() else 400))
        painter.setPen(look().color(front))
        words = self.rect().adjusted(px(38), 0, -px(10), 0)
        painter.drawText(words, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, self.text())
        painter.setFont(look().font("caption", 600))
        painter.drawText(words, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight, self._count)

    def _paint_mark(self, painter: QPainter) -> None:
        if self._count:
            painter.setBrush(look().color("accent_solid"))
            painter.drawEllipse(self.width() - look().px(12), look().px(7), look().px(6), look().px(6))

    def _tell(self) -> None:
        name = f"{self.text()}, {self._count}" if self._count else self.text()
        self.setAccessibleName(name)
        self.setToolTip(f"{self.text()} ({self._keys})" if self._keys else self.text())
        self.setAccessibleDescription(self.toolTip())
