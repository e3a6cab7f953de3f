"""A card of the help: a word or a key at the left, what it means at the right."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QWidget

from app.ui.theme.look import look
from app.ui.theme.widgets.card import Card
from app.ui.theme.widgets.text import Text

if TYPE_CHECKING:
    from collections.abc import Sequence

_WORD_WIDTH = 168


class HelpCard(Card):
    """Rows of two texts; rows without a left text use the whole width."""

    def __init__(self) -> None:
        """Start empty."""
        super().__init__("")
        self.rows: list[tuple[str, str]] = []
        self._holder: QWidget | None = None

    def set_rows(self, rows: Sequence[tuple[str, str]]) -> None:
        """Show `rows` in the place of those before."""
        if self._holder is not None:
            self.body.removeWidget(self._holder)
            self._holder.hide()
            self._holder.deleteLater()
        self.rows = list(rows)
        self._holder = QWidget(self)
        grid = QGridLayout(self._holder)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(10)
        grid.setColumnStretch(1, 1)
        for number, (word, sentence) in enumerate(rows):
            text = Text(sentence, "table", "secondary", wraps=True)
            text.setAlignment(Qt.AlignmentFlag.AlignTop)
            if word:
                left = Text(word, "table_strong", wraps=True)
                left.setFixedWidth(look().px(_WORD_WIDTH))
                grid.addWidget(left, number, 0, Qt.AlignmentFlag.AlignTop)
                grid.addWidget(text, number, 1)
            else:
                grid.addWidget(text, number, 0, 1, 2)
        self.body.addWidget(self._holder)
