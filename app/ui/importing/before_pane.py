"""What to know and to answer before importing a file: kind of rows, problems, questions, what was repaired."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, QEvent, Qt, QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.models.domain.importing import IssueCount
from app.services.importing.fields import FileKind
from app.services.importing.mapping.types import Question
from app.ui.importing.draft import FileDraft
from app.ui.importing.finding_row import FindingRow, issue_row
from app.ui.importing.labels import counted, kind_label
from app.ui.importing.question_row import QuestionRow
from app.ui.importing.question_words import problem_sentence
from app.ui.theme.widgets.badge import Badge
from app.ui.theme.widgets.line import Line
from app.ui.theme.widgets.pane import Pane
from app.ui.theme.widgets.segmented import SegmentedControl
from app.ui.theme.widgets.text import Text

_ISSUES_SHOWN = 12
_AT_ONCE = 3
_QUESTIONS_SHOWN = 30
Section = tuple[object, Callable[[], QWidget]]
"""What a section shows, and how it is made."""


class BeforePane(Pane):
    """The pane at the right of the columns."""

    answered = Signal(object, str)  # Question, value
    kind_chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        """Start empty."""
        super().__init__(parent)
        self.questions: list[QuestionRow] = []
        self._sections: list[tuple[object, QWidget]] = []
        self._wanted: list[Section] = []
        self._later: list[Section] = []
        self._timer = QTimer(self)
        self._timer.setInterval(0)
        self._timer.timeout.connect(self._on_timer)
        self.kinds: SegmentedControl | None = None

    def show_draft(self, draft: FileDraft, currency: str) -> None:
        """Show everything about a file; sections that stay the same are left as they are."""
        wanted: list[Section] = [((draft.key, _kind_of(draft), _badge_words(draft)), lambda: self._make_head(draft))]
        problems = [problem for problem in draft.problems() if problem.code != "answer_needed"]
        wanted += [(problem, partial(FindingRow, "problem", problem_sentence(problem))) for problem in problems]
        questions = self._questions(draft, currency)
        wanted += questions[:_AT_ONCE]
        known = {key for key, _ in self._sections}
        self._later = [*questions[_AT_ONCE:], *self._issues(draft)]
        kept = [entry for entry in self._later if entry[0] in known]
        self._show_sections([*wanted, *kept])
        self._wanted = wanted
        if len(kept) < len(self._later):
            self._timer.start()

    def _questions(self, draft: FileDraft, currency: str) -> list[Section]:
        """The questions, as many as one can look at; of very many those that wait for an answer come first."""
        questions = list(draft.mapping.questions) if draft.mapping is not None else []
        if len(questions) > _QUESTIONS_SHOWN:
            questions = sorted(questions, key=draft.is_answered)[:_QUESTIONS_SHOWN]
        return [
            (
                (draft.key, question, draft.answer_to(question), draft.is_answered(question), currency),
                partial(self._make_question, question, draft, currency),
            )
            for question in questions
        ]

    def _list_questions(self) -> None:
        self.questions = [row for _, holder in self._sections for row in holder.findChildren(QuestionRow)]

    def changeEvent(self, event: QEvent) -> None:
        """Make everything anew in another language."""
        if event.type() == QEvent.Type.LanguageChange:
            self._later = []
            self._show_sections([])
        super().changeEvent(event)

    def _on_timer(self) -> None:
        """Make the next thing that was noticed; the window answers in between."""
        known = {key for key, _ in self._sections}
        shown = [entry for entry in self._later if entry[0] in known]
        missing = [entry for entry in self._later if entry[0] not in known]
        if len(missing) <= 1:
            self._timer.stop()
        if missing:
            following = {entry[0] for entry in (*shown, missing[0])}
            self._show_sections([*self._wanted, *(entry for entry in self._later if entry[0] in following)])

    def _show_sections(self, wanted: Sequence[Section]) -> None:
        """Take away the sections that are no longer wanted, make those that are new, in the order wanted."""
        keys = [key for key, _ in wanted]
        kept = {key: holder for key, holder in self._sections if key in keys}
        for key, holder in self._sections:
            if key not in kept:
                self.body.removeWidget(holder)
                holder.hide()
                holder.deleteLater()
        self._sections = [(key, kept[key] if key in kept else _section(make())) for key, make in wanted]
        for place, (_, holder) in enumerate(self._sections):
            if self.body.indexOf(holder) != place:
                self.body.insertWidget(place, holder)
        self._list_questions()

    def _make_question(self, question: Question, draft: FileDraft, currency: str) -> QWidget:
        row = QuestionRow(question, draft.answer_to(question), currency, is_answered=draft.is_answered(question))
        row.answered.connect(self.answered)
        return row

    def _make_head(self, draft: FileDraft) -> QWidget:
        content = QWidget()
        section = QVBoxLayout(content)
        section.setContentsMargins(0, 0, 0, 0)
        section.setSpacing(8)
        head = QHBoxLayout()
        head.addWidget(Text(QCoreApplication.translate("BeforePane", "Before importing"), "card"))
        head.addStretch(1)
        head.addWidget(_badge(draft), 0, Qt.AlignmentFlag.AlignVCenter)
        section.addLayout(head)
        caption = QCoreApplication.translate("BeforePane", "Each row of the file is about")
        section.addWidget(Text(caption, "table", "secondary"))
        self.kinds = SegmentedControl([(kind.value, kind_label(kind.value)) for kind in FileKind], is_small=True)
        self.kinds.setAccessibleName(caption)
        if draft.mapping is not None:
            self.kinds.set_choice(draft.mapping.kind.value)
        self.kinds.chosen.connect(self.kind_chosen)
        section.addWidget(self.kinds)
        return content

    def _issues(self, draft: FileDraft) -> list[Section]:
        if draft.preview is None:
            return []
        issues = _told(draft)
        if not issues:
            return [("nothing", _make_nothing)]
        text = QT_TRANSLATE_NOOP("BeforePane", "Noticed in the first %n row(s)")
        caption = counted("BeforePane", text, draft.preview.rows_cleaned)
        shown = issues[:_ISSUES_SHOWN]
        return [
            ((issue, place == 0), partial(_make_issue, issue, caption if place == 0 else ""))
            for place, issue in enumerate(shown)
        ]


def _section(content: QWidget) -> QWidget:
    """A line and what stands under it; the first section of the pane stands under its own edge."""
    holder = QWidget()
    column = QVBoxLayout(holder)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(0)
    inner = QVBoxLayout()
    inner.setContentsMargins(16, 14, 16, 14)
    inner.addWidget(content)
    column.addLayout(inner)
    column.addWidget(Line("strong"))
    return holder


def _make_nothing() -> QWidget:
    done = QCoreApplication.translate("BeforePane", "Nothing to repair in the first rows")
    follows = QCoreApplication.translate("BeforePane", "The whole file is checked at the next step.")
    return FindingRow("repaired", done, follows)


def _make_issue(issue: IssueCount, caption: str) -> QWidget:
    row = issue_row(issue)
    if caption:
        row.texts.insertWidget(0, Text(caption, "caption", "muted"))
    return row


def _kind_of(draft: FileDraft) -> FileKind | None:
    return draft.mapping.kind if draft.mapping is not None else None


def _badge_words(draft: FileDraft) -> tuple[str, str, str | None]:
    """Words, tone and icon of what is still to do."""
    problems = [problem for problem in draft.problems() if problem.code != "answer_needed"]
    if problems:
        text = QT_TRANSLATE_NOOP("BeforePane", "%n thing(s) to correct")
        return counted("BeforePane", text, len(problems)), "bad", None
    waiting = len(draft.open_questions())
    if waiting:
        text = QT_TRANSLATE_NOOP("BeforePane", "%n answer(s) awaited")
        return counted("BeforePane", text, waiting), "warn", None
    return QCoreApplication.translate("BeforePane", "Ready"), "good", "check"


def _badge(draft: FileDraft) -> Badge:
    return Badge(*_badge_words(draft))


def _told(draft: FileDraft) -> list[IssueCount]:
    """The issues of the sample, without those that an open question is about."""
    asked = {question.header for question in (draft.mapping.questions if draft.mapping is not None else ())}
    issues = draft.preview.issues if draft.preview is not None else ()
    return [issue for issue in issues if issue.code != "date_ambiguous" or issue.column not in asked]
