"""Outcome cards one under the other, scrolling."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QScrollArea, QVBoxLayout, QWidget

from app.models.domain.errors import KnownError
from app.models.domain.importing import ImportReport
from app.ui.importing.draft import FileDraft
from app.ui.importing.outcome_card import OutcomeCard
from app.ui.theme.tokens import GUTTER


class OutcomeList(QScrollArea):
    """What became of each file."""

    rejected_wanted = Signal(object)  # ImportReport

    def __init__(self, parent: QWidget | None = None) -> None:
        """Start empty."""
        super().__init__(parent)
        self.cards: list[OutcomeCard] = []
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    def show_outcomes(self, outcomes: Sequence[tuple[FileDraft, ImportReport | KnownError]], currency: str) -> None:
        """Show the outcome of each file."""
        content = QWidget()
        content.setProperty("scrolled", "true")
        box = QVBoxLayout(content)
        box.setContentsMargins(0, 0, 8, 0)
        box.setSpacing(GUTTER)
        self.cards = []
        for draft, outcome in outcomes:
            card = OutcomeCard(draft, outcome, currency)
            card.rejected_wanted.connect(self.rejected_wanted)
            box.addWidget(card)
            self.cards.append(card)
        box.addStretch(1)
        self.setWidget(content)
