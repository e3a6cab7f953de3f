"""Step 3: exactly what importing will do, before it is done; and the progress of both."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QEvent, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.models.domain.errors import KnownError
from app.models.domain.importing import ImportReport
from app.ui.importing.draft import FileDraft
from app.ui.importing.outcome_list import OutcomeList
from app.ui.importing.time_left import TimeLeft
from app.ui.jobs import Job
from app.ui.theme.tokens import GUTTER
from app.ui.theme.widgets.banner import Banner
from app.ui.theme.widgets.job_strip import JobStrip


class CheckStep(QWidget):
    """Progress at the top, then one card for each file."""

    answers_wanted = Signal()
    act_wanted = Signal(object)  # IssueAct

    def __init__(self, parent: QWidget | None = None) -> None:
        """Start empty."""
        super().__init__(parent)
        self.strip = JobStrip()
        self.time_left = TimeLeft()
        self.notice = Banner("warn")
        self.notice.link_activated.connect(self.answers_wanted)
        self.notice.hide()
        self.outcomes = OutcomeList()
        self.outcomes.act_wanted.connect(self.act_wanted)
        self._shown: list[tuple[int, object, object]] | None = None
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GUTTER)
        column.addWidget(self.strip)
        column.addWidget(self.time_left)
        column.addWidget(self.notice)
        column.addWidget(self.outcomes, 1)

    def follow(self, job: Job) -> None:
        """Show the progress of a check or an import."""
        self.strip.follow(job)
        self.time_left.follow(job)

    def show_drafts(self, drafts: Sequence[FileDraft], currency: str) -> None:
        """Show what the check of each file said."""
        outcomes: list[tuple[FileDraft, ImportReport | KnownError]] = []
        for draft in drafts:
            outcome = draft.check_error or draft.report
            if outcome is not None:
                outcomes.append((draft, outcome))
        shown = [(draft.key, outcome, draft.in_force()) for draft, outcome in outcomes]
        if shown != self._shown:
            self._shown = [*shown]
            self.outcomes.show_outcomes(outcomes, currency)
        open_questions = sum(len(draft.open_questions()) for draft in drafts)
        self.notice.setVisible(bool(outcomes) and open_questions > 0)
        self.notice.set_banner(
            "warn",
            QCoreApplication.translate("CheckStep", "Questions are still open."),
            QCoreApplication.translate("CheckStep", "The likelier answers were kept; they are listed below."),
            QCoreApplication.translate("CheckStep", "Answer them"),
        )

    def changeEvent(self, event: QEvent) -> None:
        """Make everything anew in another language."""
        if event.type() == QEvent.Type.LanguageChange:
            self._shown = None
        super().changeEvent(event)
