"""A figure that matters: label, value, change in words with an arrow, sparkline."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.ui.charts.spark_line import SparkLine
from app.ui.theme.tokens import ICON_SMALL
from app.ui.theme.widgets.icon_label import IconLabel
from app.ui.theme.widgets.text import Text

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QMouseEvent


class KeyFigure(QWidget):
    """Label 12, figure 24, change and sparkline; `opened` when clicked (every count opens)."""

    opened = Signal()

    def __init__(self, label: str = "", figure: str = "", parent: QWidget | None = None) -> None:
        """Show `label` and `figure`; add the rest with `set_change` and `set_trend`."""
        super().__init__(parent)
        self._label = Text(label, "caption", "secondary")
        self._figure = Text(figure, "figure")
        self._arrow = IconLabel("arrow-up", "good_text", ICON_SMALL)
        self._change = Text("", "caption_strong", "good")
        self._since = Text("", "caption", "secondary")
        self.spark = SparkLine()
        change = QHBoxLayout()
        change.setSpacing(3)
        change.addWidget(self._arrow)
        change.addWidget(self._change)
        change.addWidget(self._since)
        change.addStretch(1)
        texts = QVBoxLayout()
        texts.setSpacing(2)
        texts.addWidget(self._label)
        texts.addWidget(self._figure)
        texts.addLayout(change)
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 10, 16, 10)
        row.addLayout(texts, 1)
        row.addWidget(self.spark, 0, Qt.AlignmentFlag.AlignVCenter)
        self.spark.hide()
        self.set_change("", "")
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def set_figure(self, label: str, figure: str) -> None:
        """Change label and figure."""
        self._label.setText(label)
        self._figure.setText(figure)
        self.setAccessibleName(f"{label}, {figure}")

    def set_change(self, change: str, since: str, *, tone: str = "good", is_up: bool = True) -> None:
        """Say the change ("14,8 %") and since when ("over a year"); nothing when `change` is empty."""
        self._arrow.set_icon("arrow-up" if is_up else "arrow-down", f"{tone}_text" if tone != "muted" else "text_muted")
        self._arrow.setVisible(bool(change))
        self._change.setText(change)
        self._change.setVisible(bool(change))
        self._change.set_tone(tone)
        self._since.setText(since)

    def set_trend(self, values: Sequence[float], color: str = "chart_cat1") -> None:
        """Show a sparkline of `values`."""
        self.spark.set_values(values, color)
        self.spark.setVisible(len(values) > 1)

    def set_stale(self, *, is_stale: bool) -> None:
        """Mute the figure while a new one is computed."""
        self._figure.set_tone("muted" if is_stale else "primary")

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Open what the figure counts."""
        if event.button() == Qt.MouseButton.LeftButton and self.rect().contains(event.position().toPoint()):
            self.opened.emit()
        super().mouseReleaseEvent(event)
