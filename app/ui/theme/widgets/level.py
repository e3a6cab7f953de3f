"""A level in three blocks: one painter for the widget and the table delegate."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from app.ui.theme.look import look
from app.ui.theme.widgets.text import Text

BLOCKS_WIDTH = 28
_TONES = {1: "good", 2: "warn", 3: "bad"}


def paint_level(painter: QPainter, left: float, middle: float, filled: int, tone: str | None = None) -> None:
    """Paint three 8×10 blocks, `filled` of them in the tone of the level, from `left`, centred on `middle`."""
    scale = look().scale
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    on = look().color(f"{tone or _TONES.get(filled, 'good')}_solid")
    off = look().color("border_default")
    for block in range(3):
        painter.setBrush(on if block < filled else off)
        corner = QPointF(left + block * 10 * scale, middle - 5 * scale)
        painter.drawRoundedRect(QRectF(corner.x(), corner.y(), 8 * scale, 10 * scale), 1.5 * scale, 1.5 * scale)
    painter.restore()


class LevelBlocks(QWidget):
    """The three blocks alone."""

    def __init__(self, filled: int = 0, tone: str | None = None, parent: QWidget | None = None) -> None:
        """Fill `filled` of three; the tone follows the level unless given."""
        super().__init__(parent)
        self._filled = filled
        self._tone = tone
        self._on_look_changed()
        look().changed.connect(self._on_look_changed)

    def set_level(self, filled: int, tone: str | None = None) -> None:
        """Change the level."""
        self._filled, self._tone = filled, tone
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the blocks."""
        del event
        painter = QPainter(self)
        paint_level(painter, 0, self.height() / 2, self._filled, self._tone)
        painter.end()

    def _on_look_changed(self) -> None:
        self.setFixedSize(QSize(look().px(BLOCKS_WIDTH), look().px(12)))
        self.update()


class LevelWidget(QWidget):
    """Blocks, then the word of the level and optionally a figure."""

    def __init__(self, filled: int, word: str, figure: str = "", parent: QWidget | None = None) -> None:
        """Show `filled` of three blocks, `word` in the tone of the level and `figure` in bold."""
        super().__init__(parent)
        self._blocks = LevelBlocks(filled)
        self._word = Text(word, "table_strong")
        self._figure = Text(figure, "table_strong")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(4)
        row.addWidget(self._blocks)
        row.addWidget(self._word)
        row.addWidget(self._figure)
        self.set_level(filled, word, figure)

    def set_level(self, filled: int, word: str, figure: str = "") -> None:
        """Change level, word and figure."""
        self._blocks.set_level(filled)
        self._word.setText(word)
        self._word.set_tone(_TONES.get(filled, "muted"))
        self._figure.setText(figure)
        self._figure.setVisible(bool(figure))
        self.setAccessibleName(f"{word} {figure}".strip())
