"""What importing will do, or did: alarms first, then the sum of the files, then one card for each; scrolling."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QScrollArea, QVBoxLayout, QWidget

from app.models.domain.errors import KnownError
from app.models.domain.importing import ImportReport
from app.ui.importing.alarm_card import AlarmCard, alarms_of
from app.ui.importing.draft import FileDraft
from app.ui.importing.outcome_card import OutcomeCard
from app.ui.importing.totals_card import TotalsCard
from app.ui.theme.tokens import GUTTER

Outcome = tuple[FileDraft, ImportReport | KnownError]


class _Content(QWidget):
    """As high as its cards are in the width there is; wrapped texts would ask for the height of the narrowest."""

    def minimumSizeHint(self) -> QSize:
        """Return the least width alone."""
        return QSize(super().minimumSizeHint().width(), 1)


class OutcomeList(QScrollArea):
    """What became of each file."""

    rejected_wanted = Signal(object)  # ImportReport
    undo_wanted = Signal(object)  # ImportReport
    again_wanted = Signal(object)  # ImportReport
    act_wanted = Signal(object)  # IssueAct

    def __init__(self, parent: QWidget | None = None) -> None:
        """Start empty."""
        super().__init__(parent)
        self.cards: list[OutcomeCard] = []
        self.alarms: AlarmCard | None = None
        self.totals: TotalsCard | None = None
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    def show_outcomes(self, outcomes: Sequence[Outcome], currency: str) -> None:
        """Show the outcome of each file; where one was reading stays in view."""
        place = self.verticalScrollBar().value()
        content = _Content()
        content.setProperty("scrolled", "true")
        box = QVBoxLayout(content)
        box.setContentsMargins(0, 0, 8, 0)
        box.setSpacing(GUTTER)
        self._add_overview(box, outcomes)
        self.cards = []
        for draft, outcome in outcomes:
            card = OutcomeCard(draft, outcome, currency)
            card.rejected_wanted.connect(self.rejected_wanted)
            card.undo_wanted.connect(self.undo_wanted)
            card.again_wanted.connect(self.again_wanted)
            card.act_wanted.connect(self.act_wanted)
            box.addWidget(card)
            self.cards.append(card)
        box.addStretch(1)
        self._take_away()
        self.setWidget(content)
        self.verticalScrollBar().setValue(place)

    def _take_away(self) -> None:
        """Hidden first, so that the focus leaves it while it is still there."""
        before = self.takeWidget()
        if before is not None:  # pyright: ignore[reportUnnecessaryComparison] - None the first time
            before.hide()
            before.deleteLater()

    def _add_overview(self, box: QVBoxLayout, outcomes: Sequence[Outcome]) -> None:
        self.alarms = self.totals = None
        reports = [(draft, outcome) for draft, outcome in outcomes if isinstance(outcome, ImportReport)]
        if any(report.is_dry_run and alarms_of(report) for _, report in reports):
            self.alarms = AlarmCard(reports)
            self.alarms.act_wanted.connect(self.act_wanted)
            box.addWidget(self.alarms)
        if len(outcomes) > 1:
            self.totals = TotalsCard(
                [(draft, outcome if isinstance(outcome, ImportReport) else None) for draft, outcome in outcomes]
            )
            box.addWidget(self.totals)
