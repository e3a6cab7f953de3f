"""What importing one file will do, or did: rows, money, what was noticed, what was rejected and why."""

from __future__ import annotations

from collections import Counter
from typing import Final

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.models.domain.errors import KnownError
from app.models.domain.importing import ImportReport, RejectedRow
from app.ui.formats import whole_number
from app.ui.importing.draft import FileDraft
from app.ui.importing.finding_row import FindingRow, issue_row
from app.ui.importing.issue_words import issue_sentence, issue_title
from app.ui.importing.labels import kind_label
from app.ui.importing.question_words import answer_words, examples_sentence, money_e4
from app.ui.messages import error_sentence
from app.ui.theme.widgets.button import Button
from app.ui.theme.widgets.card import Card
from app.ui.theme.widgets.field import FieldError
from app.ui.theme.widgets.text import Text

_EXAMPLES_SHOWN: Final = 3


class OutcomeCard(Card):
    """One file of the check or of the result."""

    rejected_wanted = Signal(object)  # ImportReport

    def __init__(
        self, draft: FileDraft, outcome: ImportReport | KnownError, currency: str, parent: QWidget | None = None
    ) -> None:
        """Show what became of `draft`."""
        self.report = outcome if isinstance(outcome, ImportReport) else None
        kind = kind_label(draft.mapping.kind.value) if draft.mapping is not None else ""
        place = QCoreApplication.translate("OutcomeCard", "{source}, {kind}").format(
            source=draft.source, kind=kind.lower()
        )
        super().__init__(draft.name, place, parent)
        if isinstance(outcome, KnownError):
            error = FieldError()
            error.set_error(error_sentence(outcome))
            self.body.addWidget(error)
            return
        self.body.addLayout(_figures(outcome))
        rows = [*_kept_answers(draft, currency), *_rejected(outcome)]
        rows += [issue_row(issue) for issue in outcome.issues]
        for row in rows:
            self.add_line()
            self.body.addWidget(row)
        if outcome.rejected_count and outcome.batch_id is not None:
            save = Button(QCoreApplication.translate("OutcomeCard", "Save rejected rows…"), icon="save", is_small=True)
            save.clicked.connect(self._on_save)
            self.add_to_head(save)

    def _on_save(self) -> None:
        self.rejected_wanted.emit(self.report)


def _figures(report: ImportReport) -> QHBoxLayout:
    translate = QCoreApplication.translate
    figures = [
        (translate("OutcomeCard", "New rows"), whole_number(report.imported), "primary"),
        (translate("OutcomeCard", "Updated rows"), whole_number(report.updated), "primary"),
        (translate("OutcomeCard", "Unchanged rows"), whole_number(report.unchanged), "primary"),
        (
            translate("OutcomeCard", "Rejected rows"),
            whole_number(report.rejected_count),
            "warn" if report.rejected_count else "primary",
        ),
    ]
    if report.kind == "purchases":
        purchases = report.counts.get("purchases", 0)
        figures.append((translate("OutcomeCard", "Purchases"), whole_number(purchases), "primary"))
        figures.append((translate("OutcomeCard", "Amount"), money_e4(report.money_e4, report.currency), "primary"))
        if report.anonymous_e4:
            anonymous = money_e4(report.anonymous_e4, report.currency)
            figures.append((translate("OutcomeCard", "of which without a customer"), anonymous, "primary"))
        if report.refunded_e4:
            refunded = money_e4(report.refunded_e4, report.currency)
            figures.append((translate("OutcomeCard", "Given back"), refunded, "primary"))
    row = QHBoxLayout()
    row.setSpacing(32)
    for words, figure, tone in figures:
        column = QVBoxLayout()
        column.setSpacing(2)
        column.addWidget(Text(words, "caption", "secondary"))
        column.addWidget(Text(figure, "pane", tone, is_selectable=True))
        row.addLayout(column)
    row.addStretch(1)
    return row


def _kept_answers(draft: FileDraft, currency: str) -> list[FindingRow]:
    rows: list[FindingRow] = []
    for question in draft.open_questions():
        answer = draft.answer_to(question)
        if answer is not None:
            title = QCoreApplication.translate("OutcomeCard", "Kept as proposed, nobody answered")
            rows.append(FindingRow("asked", title, answer_words(question, answer, currency)))
    return rows


def _rejected(report: ImportReport) -> list[FindingRow]:
    """One row for each reason, most frequent first. Beyond the rows kept, counts are of the rows kept."""
    counts = Counter(one.reason for one in report.rejected)
    return [
        FindingRow(
            "rejects_row",
            issue_title(reason, count),
            issue_sentence(reason),
            examples_sentence([_example(one) for one in report.rejected if one.reason == reason][:_EXAMPLES_SHOWN]),
        )
        for reason, count in counts.most_common()
    ]


def _example(row: RejectedRow) -> tuple[int, str, str | None]:
    return row.row, row.value or "–", None
