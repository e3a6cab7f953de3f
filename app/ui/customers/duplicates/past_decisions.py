"""Decisions already taken on duplicates, each with its undo."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from app.ui.customers.contact_card import clear_layout
from app.ui.customers.words import counted, name_list
from app.ui.formats import moment_text
from app.ui.labels import label
from app.ui.theme.widgets import Button, Card, EmptyState, Line, Text, Tile

if TYPE_CHECKING:
    from collections.abc import Sequence

    from app.models.domain.identity import DecisionRow

_PORTION = 50
_MOST_NAMES = 3
_ICONS = {"same": "merge", "household": "house", "not_household": "house", "accept_above": "list-checks"}


class PastDecisions(QScrollArea):
    """The latest decisions first; `undo_wanted` carries the act to take back."""

    undo_wanted = Signal(object)  # DecisionRow

    def __init__(self, parent: QWidget | None = None) -> None:
        """Start empty."""
        super().__init__(parent)
        self._rows: Sequence[DecisionRow] = ()
        self._shown = _PORTION
        content = QWidget()
        content.setProperty("scrolled", "true")
        column = QVBoxLayout(content)
        column.setContentsMargins(0, 0, 0, 0)
        self._card = Card()
        self._lines = QVBoxLayout()
        self._lines.setSpacing(8)
        self._card.body.addLayout(self._lines)
        self._more = Button("", "quiet")
        self._more.clicked.connect(self._on_more)
        self._card.body.addWidget(self._more, 0, Qt.AlignmentFlag.AlignLeft)
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
        self._show()

    def retranslate(self) -> None:
        """Set every text."""
        self._card.set_title(self.tr("Past decisions"), self.tr("They hold for later imports too."))
        self._empty.set_texts(
            self.tr("No decision yet"),
            self.tr("What you join or keep apart is listed here, and can be taken back at any time."),
        )
        self._show()

    def _show(self) -> None:
        clear_layout(self._lines)
        for place, row in enumerate(self._rows[: self._shown]):
            if place:
                self._lines.addWidget(Line())
            line = _DecisionLine(row)
            line.undo_wanted.connect(self.undo_wanted)
            self._lines.addWidget(line)
        older = len(self._rows) - self._shown
        self._more.setText(
            counted(QCoreApplication.translate("PastDecisions", "%n older decision(s)", None, older), older)
        )
        self._more.setVisible(older > 0)
        self._card.setVisible(bool(self._rows))
        self._empty.setVisible(not self._rows)

    def _on_more(self) -> None:
        self._shown += _PORTION
        self._show()


class _DecisionLine(QWidget):
    """One act: what, when, about whom, and Undo."""

    undo_wanted = Signal(object)

    def __init__(self, row: DecisionRow) -> None:
        super().__init__()
        self._row = row
        kind = row.kind if row.act == "decide" else row.act
        title = label("decision", kind).format(names=_names(row))
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(Text(title, "table_strong", wraps=True))
        when = moment_text(row.decided_at)
        state = self.tr("{moment}, taken back since") if row.is_withdrawn else "{moment}"
        words.addWidget(Text(state.format(moment=when), "caption", "secondary"))
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 2, 0, 2)
        line.setSpacing(12)
        line.addWidget(Tile(_ICONS.get(kind, "split"), "neutral"))
        line.addLayout(words, 1)
        if not row.is_withdrawn:
            undo = Button(self.tr("Take back"), icon="undo-2", is_small=True)
            undo.setAccessibleDescription(title)
            undo.clicked.connect(self._on_undo)
            line.addWidget(undo)

    def _on_undo(self) -> None:
        self.setEnabled(False)
        self.undo_wanted.emit(self._row)


def _names(row: DecisionRow) -> str:
    """Return the names concerned, of many the first ones and how many others."""
    names = list(dict.fromkeys(name for name in row.names if name))
    others = len(names) - _MOST_NAMES
    if others <= 1:
        return name_list(names)
    text = QCoreApplication.translate("PastDecisions", "%n other(s)", None, others)
    return name_list([*names[:_MOST_NAMES], counted(text, others)])
