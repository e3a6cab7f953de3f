"""What can be done about imports that were made: withdraw, restore, save what was rejected."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from app.models.domain.changes import Changes
from app.models.domain.importing import BatchRow, ImportReport
from app.ui.formats import moment_text
from app.ui.importing.outcome_words import rows_words
from app.ui.importing.report_dialog import ReportDialog
from app.ui.importing.work import BatchesWork, ReportWork, SaveRejectedWork
from app.ui.jobs import Job, Lane
from app.ui.workspaces import FileChooser

if TYPE_CHECKING:
    from app.ui.shell.page import Page


class BatchActs(QObject):
    """Starts the jobs on behalf of the page, and tells the window what changed."""

    withdrawn = Signal(list)  # batch ids
    to_correct = Signal(object)  # Path of the file that holds the rejected rows

    def __init__(self, page: Page, chooser: FileChooser) -> None:
        """Act for `page`; `chooser` asks where to write."""
        super().__init__(page)
        self._page = page
        self._chooser = chooser
        self._withdrawing: list[int] = []
        self._reported: BatchRow | None = None
        self._corrected: Path | None = None
        self.dialog: ReportDialog | None = None

    def withdraw(self, batch_ids: Sequence[int]) -> Job:
        """Take imports back and derive everything anew."""
        self._withdrawing = list(batch_ids)
        work = BatchesWork(self._page.context.services, tuple(batch_ids))
        return self._page.load(work, self._on_withdrawn, lane=Lane.WRITE, title=self.tr("Withdrawing the import"))

    def on_withdraw(self, row: BatchRow) -> None:
        """Withdraw one import of the history."""
        self.withdraw([row.batch_id])

    def on_restore(self, row: BatchRow) -> None:
        """Put one import of the history in force again."""
        work = BatchesWork(self._page.context.services, (row.batch_id,), restores=True)
        self._page.load(work, self._on_restored, lane=Lane.WRITE, title=self.tr("Restoring the import"))

    def on_save_rejected(self, row: BatchRow | ImportReport) -> None:
        """Ask where to, then write the rejected rows."""
        if row.batch_id is None:
            return
        target = self._ask_target(row)
        if target is not None:
            self._page.load(SaveRejectedWork(self._page.context.services, row.batch_id, target), self._on_saved)

    def on_report(self, row: BatchRow) -> None:
        """Tell again what an import did."""
        self._reported = row
        self._page.load(ReportWork(self._page.context.services, row.batch_id), self._on_report, latest="import.report")

    def on_correct(self, row: BatchRow | ImportReport) -> None:
        """Write the rejected rows to a file, to be corrected there and imported again."""
        if row.batch_id is None:
            return
        self._corrected = self._ask_target(row)
        if self._corrected is not None:
            work = SaveRejectedWork(self._page.context.services, row.batch_id, self._corrected)
            self._page.load(work, self._on_to_correct)

    def undo_one(self, report: ImportReport) -> None:
        """Take one of the files just imported back."""
        if report.batch_id is not None:
            self.withdraw([report.batch_id])

    def _ask_target(self, row: BatchRow | ImportReport) -> Path | None:
        proposal = self.tr("{file} rejected rows.csv").format(file=Path(row.file_name).stem)
        title, pattern = self.tr("Save rejected rows"), self.tr("Tables (*.csv)")
        return self._chooser.save_file(self._page, title, proposal, pattern)

    def _on_report(self, report: ImportReport) -> None:
        if self._reported is None:
            return
        self.dialog = ReportDialog(report, moment_text(self._reported.created_at), self._page)
        self.dialog.rejected_wanted.connect(self.on_save_rejected)
        self.dialog.again_wanted.connect(self.on_correct)
        self.dialog.finished.connect(self.dialog.deleteLater)
        self.dialog.open()

    def _on_to_correct(self, count: int) -> None:
        del count
        self.to_correct.emit(self._corrected)

    def _on_withdrawn(self, changes: Changes) -> None:
        self.withdrawn.emit(self._withdrawing)
        self._page.context.shell.applied(changes)

    def _on_restored(self, changes: Changes) -> None:
        self._page.context.shell.applied(changes)

    def _on_saved(self, count: int) -> None:
        text = self.tr("{rows} saved with their reasons").format(rows=rows_words(count))
        self._page.context.shell.toast(text)


@dataclass(frozen=True, slots=True)
class UndoImport:
    """The step that the toast of an import offers."""

    acts: BatchActs
    batch_ids: tuple[int, ...]

    def __call__(self) -> None:
        """Withdraw what was imported."""
        self.acts.withdraw(self.batch_ids)
