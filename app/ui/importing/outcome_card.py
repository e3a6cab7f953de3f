"""What importing one file will do, or did: rows, money, what was noticed, what was rejected and why."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication, Signal

from app.models.domain.importing import ImportReport, IssueCount
from app.ui.importing.alarm_card import ALARM
from app.ui.importing.elided_text import NameText
from app.ui.importing.finding_row import FindingRow, issue_row
from app.ui.importing.issue_acts import IssueAct, IssueActs, acts_for
from app.ui.importing.labels import kind_label
from app.ui.importing.outcome_figures import OutcomeFigures
from app.ui.importing.question_words import answer_words
from app.ui.messages import error_sentence
from app.ui.theme.widgets.button import Button
from app.ui.theme.widgets.card import Card
from app.ui.theme.widgets.field import FieldError

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from app.models.domain.errors import KnownError
    from app.models.domain.importing import RejectedRow
    from app.ui.importing.draft import FileDraft

_EXAMPLES_SHOWN: Final = 3


class OutcomeCard(Card):
    """One file of the check or of the result; alarms of a check stand above all cards instead."""

    rejected_wanted = Signal(object)  # ImportReport
    undo_wanted = Signal(object)  # ImportReport
    again_wanted = Signal(object)  # ImportReport: correct its rejected rows and import them
    act_wanted = Signal(object)  # IssueAct

    def __init__(
        self, draft: FileDraft, outcome: ImportReport | KnownError, currency: str, parent: QWidget | None = None
    ) -> None:
        """Show what became of `draft`."""
        self.report = outcome if isinstance(outcome, ImportReport) else None
        kind = self.report.kind if self.report else draft.mapping.kind.value if draft.mapping is not None else ""
        place = QCoreApplication.translate("OutcomeCard", "{source}, {kind}").format(
            source=draft.source, kind=kind_label(kind).lower()
        )
        super().__init__("", "", parent)
        self.setAccessibleName(draft.name)
        self.name = NameText(draft.name, "card")
        self.place = NameText(place, "table", "muted")
        self.head.insertWidget(0, self.name)
        self.head.insertWidget(1, self.place)
        self._head.show()
        self.acts: list[IssueActs] = []
        self.undo: Button | None = None
        self._draft = draft
        if isinstance(outcome, ImportReport):
            self._show_report(outcome, currency)
            return
        error = FieldError()
        error.set_error(error_sentence(outcome))
        self.body.addWidget(error)

    def _show_report(self, report: ImportReport, currency: str) -> None:
        self.body.addWidget(OutcomeFigures(report))
        for row, act in _kept_answers(self._draft, currency):
            self._add(row, [act] if report.is_dry_run else [])
        for issue in report.rejections or _rejected(report):
            self._add_issue(issue, report)
        for issue in report.issues:
            if issue.severity != ALARM or not report.is_dry_run:
                self._add_issue(issue, report)
        if report.batch_id is not None:
            self._add_head_acts(report)

    def _add_issue(self, issue: IssueCount, report: ImportReport) -> None:
        acts = acts_for(self._draft, issue.code, issue.column) if report.is_dry_run else []
        self._add(issue_row(issue), acts)

    def _add(self, row: FindingRow, acts: list[IssueAct]) -> None:
        self.add_line()
        self.body.addWidget(row)
        links = IssueActs(row, acts)
        links.wanted.connect(self.act_wanted)
        self.acts.append(links)

    def _add_head_acts(self, report: ImportReport) -> None:
        translate = QCoreApplication.translate
        if report.rejected_count:
            save = Button(translate("OutcomeCard", "Save rejected rows…"), icon="save", is_small=True)
            save.clicked.connect(self._on_save)
            self.add_to_head(save)
            again = Button(translate("OutcomeCard", "Correct and import again…"), icon="pencil", is_small=True)
            again.clicked.connect(self._on_again)
            self.add_to_head(again)
        self.undo = Button(translate("OutcomeCard", "Undo"), icon="undo-2", is_small=True)
        self.undo.setAccessibleDescription(self._draft.name)
        self.undo.clicked.connect(self._on_undo)
        self.add_to_head(self.undo)

    def _on_save(self) -> None:
        self.rejected_wanted.emit(self.report)

    def _on_again(self) -> None:
        self.again_wanted.emit(self.report)

    def _on_undo(self) -> None:
        self.undo_wanted.emit(self.report)

    def show_undone(self) -> None:
        """Say that this file was taken back."""
        self.place.set_whole(QCoreApplication.translate("OutcomeCard", "Undone; nothing of it counts any more."))
        if self.undo is not None:
            self.undo.hide()


def _kept_answers(draft: FileDraft, currency: str) -> list[tuple[FindingRow, IssueAct]]:
    rows: list[tuple[FindingRow, IssueAct]] = []
    for question in draft.open_questions():
        answer = draft.answer_to(question)
        if answer is not None:
            title = QCoreApplication.translate("OutcomeCard", "Kept as proposed, nobody answered")
            row = FindingRow("asked", title, answer_words(question, answer, currency))
            rows.append((row, IssueAct("answer", draft, question.header)))
    return rows


def _rejected(report: ImportReport) -> list[IssueCount]:
    """One for each reason and column, most frequent first. Beyond the rows kept, counts are of the rows kept."""
    counts = Counter((one.reason, one.column) for one in report.rejected)
    return [
        IssueCount(
            reason,
            column,
            "rejects_row",
            count,
            tuple(_example(one) for one in report.rejected if (one.reason, one.column) == (reason, column))[
                :_EXAMPLES_SHOWN
            ],
        )
        for (reason, column), count in counts.most_common()
    ]


def _example(row: RejectedRow) -> tuple[int, str, str | None]:
    return row.row, row.value or "–", None
