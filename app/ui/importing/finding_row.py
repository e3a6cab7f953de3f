"""One thing that was noticed in a file: mark, counted title, what it means, examples."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.models.domain.importing import IssueCount
from app.ui.importing.example_words import examples_sentence
from app.ui.importing.issue_words import issue_sentence, issue_title
from app.ui.importing.question_words import in_column
from app.ui.theme.tokens import ICON
from app.ui.theme.widgets.icon_label import IconLabel
from app.ui.theme.widgets.text import Text

_MARKS: Final = {
    "repaired": ("circle-check", "good_text"),
    "dropped_value": ("info", "accent_text"),
    "rejects_row": ("triangle-alert", "warn_text"),
    "asked": ("circle-question-mark", "warn_text"),
    "answered": ("circle-check", "good_text"),
    "alarm": ("triangle-alert", "bad_text"),
    "problem": ("circle-alert", "bad_text"),
}
_EXAMPLES_SHOWN: Final = 3


class FindingRow(QWidget):
    """A mark and lines of text beside it; more can be added to `texts`."""

    def __init__(self, kind: str, title: str, sentence: str = "", examples: str = "") -> None:
        """Show `title` and `sentence` after the mark of `kind`."""
        super().__init__()
        self.title = Text(title, "table_strong", wraps=True)
        self.texts = QVBoxLayout()
        self.texts.setSpacing(2)
        self.texts.addWidget(self.title)
        if sentence:
            self.texts.addWidget(Text(sentence, "table", "secondary", wraps=True, is_selectable=True))
        if examples:
            self.texts.addWidget(Text(examples, "caption", "muted", wraps=True, is_selectable=True))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(10)
        row.addWidget(IconLabel(*_MARKS[kind], ICON), 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(self.texts, 1)


def issue_row(issue: IssueCount, *, has_examples: bool = True) -> FindingRow:
    """Return the row of an issue."""
    title = " ".join(part for part in (issue_title(issue.code, issue.count), in_column(issue)) if part)
    examples = examples_sentence(issue.examples[:_EXAMPLES_SHOWN], issue.code) if has_examples else ""
    severity = str(issue.severity)
    return FindingRow(severity if severity in _MARKS else "dropped_value", title, issue_sentence(issue.code), examples)
