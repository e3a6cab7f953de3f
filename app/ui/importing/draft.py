"""What the user is preparing: the files, how each is understood, and what still stands in the way."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field, replace
from itertools import count
from typing import TYPE_CHECKING, Final

from app.services.importing.fields import FIELDS, FileKind
from app.services.importing.order_parts import columns_needed
from app.services.importing.plan import ImportPlan, Preview
from app.services.importing.reading.table import ReadingChoices
from app.ui.importing.mapping_edits import fields_taken

if TYPE_CHECKING:
    from pathlib import Path

    from app.models.domain.errors import KnownError
    from app.models.domain.importing import ImportReport
    from app.services.importing.mapping.types import ColumnMapping, FileMapping, Question

_ASKED_OF: Final = {
    "date_order": frozenset({"date", "datetime", "birth_date"}),
    "decimal_sign": frozenset({"amount", "quantity"}),
}
"""Of which type of value a question is; other questions are of the whole file."""
_BY_USER: Final = "user"
_keys = count(1)


@dataclass(frozen=True, slots=True)
class Problem:
    """Why a file cannot be checked: field_twice and column_needed (of `field`), answer_needed (for `header`)."""

    code: str
    field: str = ""
    header: str = ""


@dataclass(slots=True, eq=False)
class FileDraft:
    """One table on its way: the preview, the mapping as proposed and corrected, the answers given.

    `more` are the files read after `path` as one table with it; `part` is the sheet, or the file inside an archive,
    when the file holds several; `key` tells drafts of one file apart.
    `mapping` keeps every question that was asked, answered or not; `in_force` is the mapping with the answers.
    """

    path: Path
    choices: ReadingChoices = field(default_factory=ReadingChoices)
    more: tuple[Path, ...] = ()
    part: str = ""
    key: int = field(default_factory=lambda: next(_keys))
    source: str = ""
    is_loading: bool = True
    is_as_last_time: bool = False
    error: KnownError | None = None
    preview: Preview | None = None
    mapping: FileMapping | None = None
    proposed: FileMapping | None = None
    answers: dict[tuple[str, str], str] = field(default_factory=dict[tuple[str, str], str])
    report: ImportReport | None = None
    check_error: KnownError | None = None

    @property
    def name(self) -> str:
        """What to call it: the file's name, and which part of it."""
        return f"{self.path.name} · {self.part}" if self.part else self.path.name

    @property
    def is_ready(self) -> bool:
        """Whether the file was understood."""
        return self.preview is not None and self.mapping is not None and self.error is None

    def take_preview(self, preview: Preview) -> None:
        """Start from what the services propose."""
        self.preview, self.mapping, self.proposed = preview, preview.plan.mapping, preview.plan.mapping
        self.choices, self.error, self.is_loading = preview.plan.choices, None, False
        self.source = self.source or preview.plan.source
        self.is_as_last_time = any(column.reason == "saved" for column in preview.plan.mapping.columns)
        self.answers.clear()
        self._forget_check()

    def take_preview_again(self, preview: Preview) -> None:
        """Show the rows of a corrected mapping; what was proposed and asked before stays."""
        self.is_loading = False
        if self.mapping is None:
            return
        self.preview = preview
        fresh = preview.plan.mapping
        kept = [question for question in self.mapping.questions if self._still_asks(question)]
        asked = {(question.kind, question.header) for question in kept}
        new = [question for question in fresh.questions if (question.kind, question.header) not in asked]
        self.mapping = replace(self.mapping, formats=fresh.formats, questions=(*kept, *new))

    def in_force(self) -> FileMapping | None:
        """Return the mapping with every answer, given or proposed."""
        mapping = self.mapping
        for question in mapping.questions if mapping is not None else ():
            answer = self.answer_to(question)
            if answer is not None and mapping is not None:
                mapping = mapping.with_answer(question, answer)
        return mapping

    def answer_to(self, question: Question) -> str | None:
        """Return the answer given, else the one proposed, else None."""
        return self.answers.get((question.kind, question.header)) or question.suggested

    def is_answered(self, question: Question) -> bool:
        """Whether the user chose."""
        return (question.kind, question.header) in self.answers

    def open_questions(self) -> list[Question]:
        """Return the questions that the user did not answer."""
        questions = self.mapping.questions if self.mapping is not None else ()
        return [question for question in questions if not self.is_answered(question)]

    def answer(self, question: Question, value: str) -> None:
        """Take the user's answer."""
        self.answers[question.kind, question.header] = value
        self._forget_check()

    def set_target(self, index: int, field_id: str | None) -> None:
        """Take a column for another field, or leave it out."""
        mapping = self.in_force()
        if mapping is None or self.mapping is None:
            return
        header = mapping.columns[index].header
        columns = tuple(
            replace(column, field=field_id, confidence=1.0, reason=_BY_USER) if place == index else column
            for place, column in enumerate(self.mapping.columns)
        )
        questions = tuple(
            question for question in self.mapping.questions if question.kind != "total_per" or question.header != header
        )
        self.answers.pop(("total_per", header), None)
        self.mapping = replace(self.mapping, columns=columns, questions=questions)
        self._forget_check()

    def edit(self, mapping: FileMapping) -> None:
        """Take a mapping that the user changed; questions about columns that are something else now are gone."""
        self.mapping = mapping
        self.mapping = replace(mapping, questions=tuple(one for one in mapping.questions if self._still_asks(one)))
        self._forget_check()

    def columns(self) -> tuple[ColumnMapping, ...]:
        """Return the columns as they will be imported."""
        mapping = self.in_force()
        return mapping.columns if mapping is not None else ()

    def plan(self) -> ImportPlan | None:
        """Return what to import, None for a file that was not understood."""
        mapping = self.in_force()
        return ImportPlan(self.path, self.source, mapping, self.choices, self.more) if mapping is not None else None

    def problems(self) -> list[Problem]:
        """Return what stands in the way of checking the file."""
        mapping = self.in_force()
        if mapping is None or self.mapping is None:
            return []
        unanswered = [question for question in self.mapping.questions if self.answer_to(question) is None]
        return [
            *_twice(mapping),
            *_needed(mapping),
            *(Problem("answer_needed", header=question.header) for question in unanswered),
        ]

    def _still_asks(self, question: Question) -> bool:
        target = self.mapping.field_of(question.header) if self.mapping is not None else None
        if question.kind == "total_per":
            return target == "purchase.total"
        values = _ASKED_OF.get(question.kind)
        return values is None or (target is not None and FIELDS[target].value in values)

    def _forget_check(self) -> None:
        self.report, self.check_error = None, None


def _twice(mapping: FileMapping) -> list[Problem]:
    counts = Counter(fields_taken(mapping))
    return [Problem("field_twice", field_id) for field_id, count in counts.items() if count > 1]


def _needed(mapping: FileMapping) -> list[Problem]:
    """The same needs as the rows have when they are imported, said before anything is read."""
    mapped = set(fields_taken(mapping))
    if mapping.kind is FileKind.CUSTOMERS:
        is_about_somebody = any(field_id.startswith("customer.") for field_id in mapped)
        return [] if is_about_somebody else [Problem("column_needed", "customer.email")]
    if mapping.kind is FileKind.CONTACTS:
        known = mapped | set(mapping.constants)
        return [Problem("column_needed", one) for one in ("contact.kind", "contact.date") if one not in known]
    return [Problem("column_needed", one) for one in columns_needed(mapped | set(mapping.constants))]
