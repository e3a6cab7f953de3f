"""Rows of sentences: a reason with its arrow, a task with its button, a measure with its bar."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.ui.theme.look import look
from app.ui.theme.tokens import ICON_SMALL, TASK_ROW
from app.ui.theme.widgets.badge import Badge
from app.ui.theme.widgets.button import Button
from app.ui.theme.widgets.icon_label import IconLabel
from app.ui.theme.widgets.text import Text
from app.ui.theme.widgets.tile import Tile

_REASONS = {
    "worse": ("arrow-up", "bad_text"),
    "better": ("arrow-down", "good_text"),
    "plus": ("plus", "good_text"),
    "minus": ("minus", "bad_text"),
}


class ReasonRow(QWidget):
    """One sentence saying why; kinds worse ↑, better ↓, plus, minus, or the name of an icon."""

    def __init__(
        self, text: str, kind: str = "info", color: str = "text_secondary", parent: QWidget | None = None
    ) -> None:
        """Show `text` after the mark of `kind`; `color` is for icons given by name."""
        super().__init__(parent)
        icon, token = _REASONS.get(kind, (kind, color))
        self.label = Text(text, "table", "secondary", wraps=True, is_selectable=True)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(7)
        mark = IconLabel(icon, token, ICON_SMALL)
        holder = QVBoxLayout()
        holder.setContentsMargins(0, 2, 0, 0)
        holder.addWidget(mark)
        holder.addStretch(1)
        row.addLayout(holder)
        row.addWidget(self.label, 1)


class TaskRow(QWidget):
    """Something to do: tile, title, why, how long or a badge, and its button (`activated`)."""

    activated = Signal()

    def __init__(
        self,
        icon: str,
        title: str,
        why: str,
        action: str,
        *,
        tone: str = "neutral",
        duration: str = "",
        badge: str = "",
        is_primary: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        """Show a task; `action` is the verb on the button."""
        super().__init__(parent)
        texts = QVBoxLayout()
        texts.setSpacing(2)
        texts.addStretch(1)
        texts.addWidget(Text(title, "strong"))
        reason = Text(why, "table", "secondary")
        reason.setToolTip(why)
        reason.setMinimumWidth(40)
        texts.addWidget(reason)
        texts.addStretch(1)
        self.button = Button(action, "primary" if is_primary else "secondary")
        self.button.setAccessibleDescription(title)
        self.button.clicked.connect(self.activated)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12)
        row.addWidget(Tile(icon, tone), 0, Qt.AlignmentFlag.AlignVCenter)
        row.addLayout(texts, 1)
        if badge:
            row.addWidget(Badge(badge, "bad"), 0, Qt.AlignmentFlag.AlignVCenter)
        if duration:
            row.addWidget(Text(duration, "caption", "muted"), 0, Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(self.button, 0, Qt.AlignmentFlag.AlignVCenter)
        self._on_look_changed()
        look().changed.connect(self._on_look_changed)

    def _on_look_changed(self) -> None:
        self.setFixedHeight(look().px(TASK_ROW))
        self.button.setMinimumWidth(look().px(104))


class Bar(QWidget):
    """A rounded bar 6 high, filled up to a share; a colour token."""

    def __init__(
        self, share: float = 0.0, color: str = "accent_solid", height: int = 6, parent: QWidget | None = None
    ) -> None:
        """Fill `share` (0 to 1) of the bar."""
        super().__init__(parent)
        self._share = share
        self._color = color
        self._height = height
        self._on_look_changed()
        look().changed.connect(self._on_look_changed)

    def set_share(self, share: float) -> None:
        """Change the filled share."""
        self._share = share
        self.update()

    def sizeHint(self) -> QSize:
        """Return a modest width."""
        return QSize(look().px(120), look().px(self._height))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the trough and the filled part."""
        del event
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        radius = self.height() / 2
        painter.setBrush(look().color("border_subtle"))
        painter.drawRoundedRect(self.rect(), radius, radius)
        width = round(self.width() * min(max(self._share, 0.0), 1.0))
        if width > 0:
            painter.setBrush(look().color(self._color))
            painter.drawRoundedRect(0, 0, max(width, self.height()), self.height(), radius, radius)
        painter.end()

    def _on_look_changed(self) -> None:
        self.setFixedHeight(look().px(self._height))
        self.update()


class MeasureRow(QWidget):
    """A named share: label, figure at the right, bar below."""

    def __init__(
        self, label: str, figure: str, share: float, color: str = "accent_solid", parent: QWidget | None = None
    ) -> None:
        """Show `label`, `figure` and a bar of `share`."""
        super().__init__(parent)
        head = QHBoxLayout()
        head.addWidget(Text(label, "table"), 1)
        head.addWidget(Text(figure, "table_strong"))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addLayout(head)
        column.addWidget(Bar(share, color))
        self.setAccessibleName(f"{label}, {figure}")
