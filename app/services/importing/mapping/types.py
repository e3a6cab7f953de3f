"""The mapping of one file: its kind, a field for each column, the formats, and what remains to be asked."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Final

from app.services.importing.cleaning.column_format import FORMAT_QUESTIONS, ColumnFormat

if TYPE_CHECKING:
    from collections.abc import Mapping

    from app.services.importing.fields import FileKind

SURE: Final = 0.9
PROBABLE: Final = 0.6

CUSTOM_TYPES: Final = ("text", "number", "date", "flag")
"""What a field of the user's own can hold."""


@dataclass(frozen=True, slots=True)
class ColumnMapping:
    """What one column is taken for. `reason` is preset, saved, name, values or none (a code)."""

    header: str
    index: int
    field: str | None
    confidence: float = 0.0
    examples: tuple[str, ...] = ()
    reason: str = "none"

    @property
    def is_sure(self) -> bool:
        """Nobody needs to look at it."""
        return self.confidence >= SURE

    @property
    def is_probable(self) -> bool:
        """Right most of the time, worth a look."""
        return PROBABLE <= self.confidence < SURE


@dataclass(frozen=True, slots=True)
class QuestionOption:
    """One possible answer: its code, three examples of its effect, and the sum it would give (total_per)."""

    value: str
    examples: tuple[str, ...] = ()
    total_e4: int | None = None


@dataclass(frozen=True, slots=True)
class Question:
    """What the file itself cannot answer.

    kind "date_order": `values` are three texts of the column, the options "dmy" and "mdy" each hold the three days
    (YYYY-MM-DD or --MM-DD) that they would be. kind "decimal_sign": options "," and "." with the amounts in plain
    digits (1234.00) and the sum that each gives in the rows looked at. kind "currency": ISO codes with that sum. kind
    "time_zone": "local" and "written", each with the moments (YYYY-MM-DDTHH:MM:SS) whose day depends on it; `count` is
    their number in the rows looked at. kind "country": ISO alpha-2 codes with the numbers or postcodes as they would
    be ("" where they are none). kind "total_per": options "order" and "line", each with the sum it
    gives in the rows looked at; `values` are amounts, `count` is the number of orders that repeat theirs.
    `suggested` is the likelier option.
    """

    kind: str
    header: str
    options: tuple[QuestionOption, ...]
    suggested: str | None = None
    values: tuple[str, ...] = ()
    count: int = 0


@dataclass(frozen=True, slots=True)
class Join:
    """Several columns that are one value together: date and time, number and street. Empty cells are passed over."""

    field: str
    headers: tuple[str, ...]
    separator: str = " "

    @property
    def header(self) -> str:
        """The name that the joined column goes by in formats, questions and issues."""
        return " + ".join(self.headers)


@dataclass(frozen=True, slots=True)
class CustomField:
    """A column kept under a name of the user's own. `type` is one of CUSTOM_TYPES."""

    name: str
    type: str = "text"


@dataclass(frozen=True, slots=True)
class FileMapping:
    """The mapping of a file. `formats` is by header.

    `constants` are values that hold for every row although no column says so: a newsletter tool writes "unsubscribed"
    into the name of the file. Field id → text, cleaned like the text of a cell.

    What is done to cells before they are cleaned: `values` (header → text of a cell → text to read instead; "" for
    nothing), `left_out` (header → texts whose rows are not taken), `inverted` (headers of flags that mean the
    opposite), `joins`, `splits` (header → the fields its parts are, in their order) and `custom` (header → the field
    of the user's own that it fills, beside or instead of one of ours). Texts are compared without regard to case.
    """

    kind: FileKind
    columns: tuple[ColumnMapping, ...]
    preset_id: str | None = None
    formats: Mapping[str, ColumnFormat] = field(default_factory=dict[str, ColumnFormat])
    questions: tuple[Question, ...] = ()
    constants: Mapping[str, str] = field(default_factory=dict[str, str])
    values: Mapping[str, Mapping[str, str]] = field(default_factory=dict[str, "Mapping[str, str]"])
    left_out: Mapping[str, tuple[str, ...]] = field(default_factory=dict[str, tuple[str, ...]])
    inverted: frozenset[str] = frozenset()
    joins: tuple[Join, ...] = ()
    splits: Mapping[str, tuple[str, ...]] = field(default_factory=dict[str, tuple[str, ...]])
    custom: Mapping[str, CustomField] = field(default_factory=dict[str, CustomField])

    def field_of(self, header: str) -> str | None:
        """The field of the first column with this header."""
        return next((column.field for column in self.columns if column.header == header), None)

    def column_of(self, field_id: str) -> ColumnMapping | None:
        """The first column that is this field."""
        return next((column for column in self.columns if column.field == field_id), None)

    def with_answer(self, question: Question, value: str) -> FileMapping:
        """The mapping after the user chose an option: the format or the field follows, the question is gone."""
        columns, formats = self.columns, dict(self.formats)
        if question.kind in FORMAT_QUESTIONS:
            known = formats.get(question.header, ColumnFormat())
            formats[question.header] = known.with_answer(question.kind, value)
        elif question.kind == "total_per":
            target = "purchase.total" if value == "order" else "line.amount"
            columns = tuple(
                replace(column, field=target, confidence=1.0) if column.header == question.header else column
                for column in columns
            )
        questions = tuple(other for other in self.questions if other != question)
        constants = dict(self.constants)
        if question.kind == "currency":
            constants["purchase.currency"] = value
        return replace(self, columns=columns, formats=formats, questions=questions, constants=constants)

    def to_json(self) -> str:
        """The saved form, as from_json reads it."""
        from app.services.importing.mapping.saved import to_json  # noqa: PLC0415 - it reads and makes this very class

        return to_json(self)

    @classmethod
    def from_json(cls, text: str) -> FileMapping:
        """Read the saved form, or the short form {"kind": …, "columns": {header: field or null}}.

        Columns of the short form have index -1 until propose_mapping(saved=…) finds them in a file.
        KnownError: mapping_invalid (params: detail, place).
        """
        from app.services.importing.mapping.saved import from_json  # noqa: PLC0415 - it reads and makes this very class

        return from_json(text)
