"""What the user decided about one file, and what is shown of it before."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from app.models.domain.importing import IssueCount
from app.services.importing.fields import FileKind
from app.services.importing.mapping.types import FileMapping
from app.services.importing.reading.table import Reading, ReadingChoices


@dataclass(frozen=True, slots=True)
class ImportPlan:
    """One file to import: where its rows come from and how its columns are understood.

    `more` are further files with the same header, read after it as one table.
    """

    path: Path
    source: str
    mapping: FileMapping
    choices: ReadingChoices
    more: tuple[Path, ...] = ()

    @property
    def kind(self) -> FileKind:
        """What the rows of the file are about."""
        return self.mapping.kind


@dataclass(frozen=True, slots=True)
class Drift:
    """What is otherwise than in the last import of the same source.

    `code` is new_column, missing_column (`values` are empty) or new_value: texts that a column of statuses, flags or
    choices never held before.
    """

    code: str
    header: str
    values: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Preview:
    """How a file is understood before anything is written.

    `rows` are (row number, cells as they are, cells after cleaning: None where a value is dropped), the first of the
    file. `recognised` is the name of the known tool, None when the file is not a known export. `issues` are those of
    the first `rows_cleaned` rows. `drift` is empty for a source that was never imported.
    """

    plan: ImportPlan
    reading: Reading
    recognised: str | None
    row_estimate: int | None
    rows: tuple[tuple[int, tuple[str, ...], tuple[str | None, ...]], ...]
    issues: tuple[IssueCount, ...] = ()
    rows_cleaned: int = 0
    drift: tuple[Drift, ...] = ()
