"""Decisions already taken on duplicates, each with its undo."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from app.models.domain.identity import DecisionRow
from app.ui.customers.contact_card import clear_layout
from app.ui.customers.words import name_list
from app.ui.formats import moment_text
from app.ui.theme.widgets import Button, Card, EmptyState, Line, Text, Tile

_SHOWN_AT_MOST = 100


class PastDecisions(QScrollArea):
    """The latest decisions first; `undo_wanted` carries the key of the act to take back."""

    undo_wanted = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        """Start empty."""
        super().__init__(parent)
        self._rows: Sequence[DecisionRow] = ()
        content = QWidget()
        content.setProperty("scrolled", "true")
        column = QVBoxLayout(content)
        column.setContentsMargins(0, 0, 0, 0)
        self._card = Card()
        self._lines = QVBoxLayout()
        self._lines.setSpacing(8)
        self._card.body.addLayout(self._lines)
        self._empty = EmptyState("history")
        column.addWidget(self._card)
        column.addWidget(self._empty, 1)
        column.addStretch(1)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setWidget(content)

    def show_decisions(self, rows: Sequence[DecisionRow]) -> None:
        """Show what was decided."""
        self._rows = rows
        self._card.set_title(self.tr("Past decisions"), self.tr("They hold for later imports too."))
        self._empty.set_texts(
            self.tr("No decision yet"),
            self.tr("What you join or keep apart is listed here, and can be taken back at any time."),
        )
        clear_layout(self._lines)
        for place, row in enumerate(rows[:_SHOWN_AT_MOST]):
            if place:
                self._lines.addWidget(Line())
            line = _DecisionLine(row)
            line.undo_wanted.connect(self.undo_wanted)
            self._lines.addWidget(line)
        self._card.setVisible(bool(rows))
        self._empty.setVisible(not rows)


class _DecisionLine(QWidget):
    """One act: what, when, who, and Undo."""

    undo_wanted = Signal(str)

    def __init__(self, row: DecisionRow) -> None:
        super().__init__()
        self._key = row.group_key
        is_same = row.kind == "same"
        names = name_list(list(dict.fromkeys(name for name in row.names if name)))
        title = self.tr("Joined: {names}") if is_same else self.tr("Kept apart: {names}")
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(Text(title.format(names=names), "table_strong", wraps=True))
        when = moment_text(row.decided_at)
        state = self.tr("{moment}, taken back since") if row.is_withdrawn else "{moment}"
        words.addWidget(Text(state.format(moment=when), "caption", "secondary"))
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 2, 0, 2)
        line.setSpacing(12)
        line.addWidget(Tile("merge" if is_same else "split", "neutral"))
        line.addLayout(words, 1)
        if not row.is_withdrawn:
            undo = Button(self.tr("Take back"), icon="undo-2", is_small=True)
            undo.setAccessibleDescription(title.format(names=names))
            undo.clicked.connect(self._on_undo)
            line.addWidget(undo)

    def _on_undo(self) -> None:
        self.undo_wanted.emit(self._key)
