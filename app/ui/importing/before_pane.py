"""What to know and to answer before importing a file: kind of rows, problems, questions, what was repaired."""

from __future__ import annotations

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QHBoxLayout, QRadioButton, QWidget

from app.models.domain.importing import IssueCount
from app.services.importing.fields import FileKind
from app.services.importing.mapping.types import Question
from app.ui.importing.draft import FileDraft
from app.ui.importing.finding_row import FindingRow, issue_row
from app.ui.importing.labels import counted, kind_label
from app.ui.importing.question_words import option_words, problem_sentence, question_sentence, question_title
from app.ui.theme.widgets.badge import Badge
from app.ui.theme.widgets.pane import Pane
from app.ui.theme.widgets.segmented import SegmentedControl
from app.ui.theme.widgets.text import Text

_ISSUES_SHOWN = 12
_VALUE_PROPERTY = "option_value"


class QuestionRow(FindingRow):
    """A question with its options as radio buttons, each with its effect."""

    answered = Signal(object, str)  # Question, value

    def __init__(self, question: Question, chosen: str | None, currency: str) -> None:
        """Ask `question`; `chosen` is the answer given or proposed."""
        super().__init__("asked", question_title(question), question_sentence(question))
        self._question = question
        self._group = QButtonGroup(self)
        for option in question.options:
            name, effect = option_words(question, option, currency)
            button = QRadioButton(name)
            button.setProperty(_VALUE_PROPERTY, option.value)
            button.setChecked(option.value == chosen)
            button.setAccessibleDescription(effect)
            self._group.addButton(button)
            self.texts.addSpacing(2)
            self._add_option(button, effect, is_beside=question.kind == "total_per")
        self._group.buttonClicked.connect(self._on_clicked)

    def _add_option(self, button: QRadioButton, effect: str, *, is_beside: bool) -> None:
        line = QHBoxLayout()
        if is_beside:
            line.setSpacing(6)
            line.addWidget(button)
            line.addWidget(Text(f"({effect})" if effect else "", "table", "muted"))
            line.addStretch(1)
        else:
            self.texts.addWidget(button)
            line.setContentsMargins(24, 0, 0, 0)
            line.addWidget(Text(effect, "table", "muted", wraps=True), 1)
        self.texts.addLayout(line)

    def choose(self, value: str) -> None:
        """Answer as the user does."""
        for button in self._group.buttons():
            if button.property(_VALUE_PROPERTY) == value:
                button.click()

    def _on_clicked(self, button: QAbstractButton) -> None:
        self.answered.emit(self._question, str(button.property(_VALUE_PROPERTY)))


class BeforePane(Pane):
    """The pane at the right of the columns."""

    answered = Signal(object, str)  # Question, value
    kind_chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        """Start empty."""
        super().__init__(parent)
        self.questions: list[QuestionRow] = []
        self.kinds: SegmentedControl | None = None

    def show_draft(self, draft: FileDraft, currency: str) -> None:
        """Show everything about a file anew."""
        self.clear_sections()
        self.questions = []
        self._add_head(draft)
        problems = [problem for problem in draft.problems() if problem.code != "answer_needed"]
        for problem in problems:
            self.add_section(FindingRow("problem", problem_sentence(problem)))
        for question in draft.mapping.questions if draft.mapping is not None else ():
            row = QuestionRow(question, draft.answer_to(question), currency)
            row.answered.connect(self.answered)
            self.add_section(row)
            self.questions.append(row)
        self._add_issues(draft)

    def _add_head(self, draft: FileDraft) -> None:
        section = self.add_section()
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

    def _add_issues(self, draft: FileDraft) -> None:
        if draft.preview is None:
            return
        issues = _told(draft)
        if not issues:
            done = QCoreApplication.translate("BeforePane", "Nothing to repair in the first rows")
            follows = QCoreApplication.translate("BeforePane", "The whole file is checked at the next step.")
            self.add_section(FindingRow("repaired", done, follows))
            return
        for place, issue in enumerate(issues[:_ISSUES_SHOWN]):
            section = self.add_section(issue_row(issue))
            if place == 0:
                text = QT_TRANSLATE_NOOP("BeforePane", "Noticed in the first %n row(s)")
                caption = counted("BeforePane", text, draft.preview.rows_cleaned)
                section.insertWidget(0, Text(caption, "caption", "muted"))


def _badge(draft: FileDraft) -> Badge:
    problems = [problem for problem in draft.problems() if problem.code != "answer_needed"]
    if problems:
        text = QT_TRANSLATE_NOOP("BeforePane", "%n thing(s) to correct")
        return Badge(counted("BeforePane", text, len(problems)), "bad")
    waiting = len(draft.open_questions())
    if waiting:
        text = QT_TRANSLATE_NOOP("BeforePane", "%n answer(s) awaited")
        return Badge(counted("BeforePane", text, waiting), "warn")
    return Badge(QCoreApplication.translate("BeforePane", "Ready"), "good", "check")


def _told(draft: FileDraft) -> list[IssueCount]:
    """The issues of the sample, without those that an open question is about."""
    asked = {question.header for question in (draft.mapping.questions if draft.mapping is not None else ())}
    issues = draft.preview.issues if draft.preview is not None else ()
    return [issue for issue in issues if issue.code != "date_ambiguous" or issue.column not in asked]
