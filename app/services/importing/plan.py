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
    """One file to import: where its rows come from and how its columns are understood."""

    path: Path
    source: str
    mapping: FileMapping
    choices: ReadingChoices

    @property
    def kind(self) -> FileKind:
        """What the rows of the file are about."""
        return self.mapping.kind


@dataclass(frozen=True, slots=True)
class Preview:
    """How a file is understood before anything is written.

    `rows` are (row number, cells as they are, cells after cleaning: None where a value is dropped), the first of the
    file. `recognised` is the name of the known tool, None when the file is not a known export. `issues` are those of
    the first `rows_cleaned` rows.
    """

    plan: ImportPlan
    reading: Reading
    recognised: str | None
    row_estimate: int | None
    rows: tuple[tuple[int, tuple[str, ...], tuple[str | None, ...]], ...]
    issues: tuple[IssueCount, ...] = ()
    rows_cleaned: int = 0
