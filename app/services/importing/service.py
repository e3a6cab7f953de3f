"""Importing, as the window and the command line call it."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from app.models.db.engine import Database
from app.models.domain.changes import Changes
from app.models.domain.importing import BatchRow, ImportReport, RejectedRow, SourceAge
from app.models.domain.ports import Clock, NoProgress, Progress
from app.services.importing import batches, history, named_mappings
from app.services.importing.column_values import column_values
from app.services.importing.fields import FileKind
from app.services.importing.mapping.types import FileMapping
from app.services.importing.plan import ImportPlan, Preview
from app.services.importing.preview import preview_file
from app.services.importing.reading.table import ReadingChoices
from app.services.importing.run import check_file, import_file, import_into
from app.services.workspace.service import WorkspaceService

if TYPE_CHECKING:
    from sqlalchemy import Connection


class ImportingService:
    """From a file to source records, purchases and contact events."""

    def __init__(self, database: Database, clock: Clock, workspace: WorkspaceService) -> None:
        self._database = database
        self._clock = clock
        self._workspace = workspace

    def preview(
        self,
        path: Path,
        *,
        choices: ReadingChoices | None = None,
        mapping: FileMapping | None = None,
        kind: FileKind | None = None,
        source: str | None = None,
        more: Sequence[Path] = (),
    ) -> Preview:
        """How the file is understood, with a mapping to correct; `more` are further parts of it.

        Reads, never writes. KnownError: those of reading.
        """
        business = self._workspace.business()
        return preview_file(
            self._database,
            self._clock,
            business,
            path,
            choices=choices,
            mapping=mapping,
            kind=kind,
            source=source,
            more=more,
        )

    def check(self, plan: ImportPlan, progress: Progress) -> ImportReport:
        """Exactly what importing would do, by doing it and taking it back."""
        return check_file(self._database, self._clock, self._workspace.business(), plan, progress)

    def issue_values(
        self, plan: ImportPlan, code: str, column: str, progress: Progress | None = None
    ) -> tuple[tuple[str, int], ...]:
        """The distinct values of a column that an issue of the check is about, each with its rows, most first.

        Empty for an issue that is about no column. What `FileMapping.values` or `left_out` then say of a value holds
        for all of its rows. KnownError: those of reading. Reads the file again, linear in its rows.
        """
        if plan.mapping.field_of(column) is None:
            return ()
        code = {"future_dates": "date_in_future"}.get(code, code)
        country, today = self._workspace.business().country, self._clock.today().isoformat()
        found = column_values(plan, column, country, today, issue=code, progress=progress or NoProgress())
        return tuple((value.text, value.count) for value in found.values)

    def run(self, plan: ImportPlan, progress: Progress) -> ImportReport:
        """Import the file, all of it or nothing. The derived tables are rebuilt by whoever calls this."""
        return import_file(self._database, self._clock, self._workspace.business(), plan, progress)

    def run_in(self, connection: Connection, plan: ImportPlan, progress: Progress) -> ImportReport:
        """Import the file as a part of a longer transaction."""
        return import_into(connection, self._clock, self._workspace.business(), plan, progress)

    def batches(self) -> list[BatchRow]:
        """The imports, newest first."""
        return batches.batches(self._database)

    def sources(self) -> list[SourceAge]:
        """The sources with the age of their last import."""
        return batches.sources(self._database, self._clock)

    def withdraw(self, batch_id: int) -> Changes:
        """Take an import back. The derived tables are rebuilt by whoever calls this."""
        return batches.withdraw(self._database, self._clock, batch_id)

    def restore(self, batch_id: int) -> Changes:
        """Put a withdrawn import in force again."""
        return batches.restore(self._database, batch_id)

    def report(self, batch_id: int) -> ImportReport:
        """What an import of the past did. KnownError: batch_unknown."""
        return history.batch_report(self._database, batch_id, self._workspace.business().currency)

    def rejected_rows(self, batch_id: int) -> list[RejectedRow]:
        """The rows an import set aside."""
        return batches.rejected_rows(self._database, batch_id)

    def save_rejected(self, batch_id: int, path: Path) -> int:
        """Write the rejected rows with their reason as a CSV file of the same shape."""
        return batches.save_rejected(self._database, batch_id, path)

    def mapping_names(self) -> list[str]:
        """The names of the mappings that the user keeps."""
        return named_mappings.names(self._database)

    def keep_mapping(self, name: str, mapping: FileMapping) -> None:
        """Keep a mapping under a name, in place of one of the same name. KnownError: name_missing."""
        named_mappings.keep(self._database, self._clock, name, mapping)

    def kept_mapping(self, name: str) -> FileMapping:
        """The mapping of a name. KnownError: mapping_unknown."""
        return named_mappings.read(self._database, name)

    def rename_mapping(self, name: str, new_name: str) -> None:
        """Give a kept mapping another name. KnownError: name_missing, mapping_unknown, mapping_name_taken."""
        named_mappings.rename(self._database, self._clock, name, new_name)

    def forget_mapping(self, name: str) -> None:
        """Keep a mapping no longer."""
        named_mappings.forget(self._database, name)
