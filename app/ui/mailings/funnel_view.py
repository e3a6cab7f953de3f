"""From the customers wanted to the recipients left: one line for each reason that sets some aside."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from app.ui.formats import MINUS, whole_number
from app.ui.mailings.words import step_words
from app.ui.theme.widgets import Line, Text

if TYPE_CHECKING:
    from collections.abc import Sequence


class FunnelView(QWidget):
    """Start, steps that set somebody aside, recipients."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Start empty."""
        super().__init__(parent)
        self._rows: QWidget | None = None
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self.lines: list[tuple[str, str]] = []

    def show_funnel(
        self, title: str, start: int, steps: Sequence[tuple[str, int]], recipients: int, channel: str
    ) -> None:
        """Show how `start` customers become `recipients`."""
        old = self._rows
        self._rows = QWidget()
        grid = QGridLayout(self._rows)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setVerticalSpacing(6)
        grid.setHorizontalSpacing(12)
        grid.setColumnStretch(0, 1)
        self.lines = [(title, whole_number(start))]
        self.lines += [(step_words(code, channel), f"{MINUS}\u00a0{whole_number(n)}") for code, n in steps if n]
        self.lines.append((self.tr("Recipients"), whole_number(recipients)))
        last = len(self.lines) - 1
        for place, (words, figure) in enumerate(self.lines):
            if place in {1, last}:
                grid.addWidget(Line("strong"), 2 * place - 1, 0, 1, 2)
            role = "table_strong" if place == last else "table"
            tone = "primary" if place in {0, last} else "secondary"
            grid.addWidget(Text(words, role, tone, wraps=place not in {0, last}), 2 * place, 0)
            number = Text(figure, "table_strong" if place in {0, last} else "table")
            grid.addWidget(number, 2 * place, 1, Qt.AlignmentFlag.AlignRight)
        self._column.addWidget(self._rows)
        if old is not None:
            self._column.removeWidget(old)
            old.hide()
            old.deleteLater()
