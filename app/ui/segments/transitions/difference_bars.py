"""What sets two groups apart: a fact in words, and under it how many of each group have it, as two bars."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from app.ui.charts.chart import text_width, write
from app.ui.theme.look import look
from app.ui.theme.widgets import Text

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent

_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
_LINE = 18
_BAR = 8


class DifferenceBars(QWidget):
    """One difference. `groups` are (name, share, words) of the cell and of those it is compared with."""

    def __init__(
        self, fact: str, when: str, groups: tuple[tuple[str, float, str], tuple[str, float, str]], label_width: int
    ) -> None:
        """Show it; the bars begin `label_width` pixels from the left."""
        super().__init__()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        column.addWidget(Text(fact, "table", wraps=True))
        bars = _TwoBars(groups, label_width)
        column.addWidget(bars)
        self.setToolTip(when)
        said = ", ".join(f"{name} {words}" for name, _, words in groups)
        self.setAccessibleName(f"{fact}: {said} ({when})")


class _TwoBars(QWidget):
    def __init__(self, groups: tuple[tuple[str, float, str], tuple[str, float, str]], label_width: int) -> None:
        super().__init__()
        self._groups, self._label_width = groups, label_width
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """Return two lines."""
        return QSize(look().px(240), look().px(2 * _LINE))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the bars with their words."""
        del event
        painter = QPainter(self)
        px = look().px
        words_width = max(text_width(words) for _, _, words in self._groups) + px(8)
        room = max(self.width() - self._label_width - words_width, px(30))
        for place, (name, share, words) in enumerate(self._groups):
            line = QRectF(0, place * px(_LINE), self.width(), px(_LINE))
            write(painter, line, name, "text_secondary", alignment=_LEFT)
            color = "chart_cat4" if place == 0 else "chart_past"
            top = line.center().y() - px(_BAR) / 2
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(look().color(color))
            bar = QRectF(self._label_width, top, max(room * share, 2), px(_BAR))
            painter.drawRoundedRect(bar, px(4) if bar.width() > px(8) else 1, px(4) if bar.width() > px(8) else 1)
            end = QRectF(self.width() - words_width, line.top(), words_width, line.height())
            write(painter, end, words, "text_primary", alignment=_RIGHT)
        painter.end()
