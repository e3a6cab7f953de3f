"""What a page or a list says when it has nothing to show."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.ui.theme.widgets.button import Button
from app.ui.theme.widgets.text import Text
from app.ui.theme.widgets.tile import Tile


def centred(widget: QWidget) -> QHBoxLayout:
    """Return a row with `widget` in its middle; unlike an alignment it lets a wrapping text have its height."""
    row = QHBoxLayout()
    row.addStretch(1)
    row.addWidget(widget)
    row.addStretch(1)
    return row


class EmptyState(QWidget):
    """Tile, one line, one sentence, one or two buttons (`primary_activated`, `secondary_activated`)."""

    primary_activated = Signal()
    secondary_activated = Signal()

    def __init__(
        self,
        icon: str,
        title: str = "",
        sentence: str = "",
        primary: str = "",
        secondary: str = "",
        parent: QWidget | None = None,
    ) -> None:
        """Show an empty state; buttons without text are hidden."""
        super().__init__(parent)
        self._tile = Tile(icon, "accent", 44, 22)
        self._title = Text("", "pane")
        self._sentence = Text("", "table", "secondary", wraps=True)
        self._sentence.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self._sentence.setFixedWidth(420)
        self.primary = Button("", "primary")
        self.secondary = Button("")
        self.primary.clicked.connect(self.primary_activated)
        self.secondary.clicked.connect(self.secondary_activated)
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        buttons.addStretch(1)
        buttons.addWidget(self.primary)
        buttons.addWidget(self.secondary)
        buttons.addStretch(1)
        column = QVBoxLayout(self)
        column.setSpacing(8)
        column.addStretch(1)
        column.addWidget(self._tile, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addSpacing(4)
        column.addWidget(self._title, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addLayout(centred(self._sentence))
        column.addSpacing(4)
        column.addLayout(buttons)
        column.addStretch(1)
        self.set_texts(title, sentence, primary, secondary)

    def set_texts(self, title: str, sentence: str, primary: str = "", secondary: str = "") -> None:
        """Change the words."""
        self._title.setText(title)
        self._sentence.setText(sentence)
        self._sentence.setVisible(bool(sentence))
        for button, text in ((self.primary, primary), (self.secondary, secondary)):
            button.setText(text)
            button.setVisible(bool(text))

    def set_icon(self, icon: str, tone: str = "accent") -> None:
        """Change the tile."""
        self._tile.set_tile(icon, tone)
