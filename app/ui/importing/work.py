"""The jobs of the import page: functions over services and values, run off the window's thread."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from app.models.domain.changes import Area, Changes
from app.models.domain.errors import KnownError

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from app.models.domain.importing import ImportReport
    from app.models.domain.ports import Progress
    from app.services.container import Services
    from app.services.importing.fields import FileKind
    from app.services.importing.intake import Found
    from app.services.importing.mapping.types import FileMapping
    from app.services.importing.plan import ImportPlan, Preview
    from app.services.importing.raw_rows import RawRows
    from app.services.importing.reading.table import ReadingChoices


@dataclass(frozen=True, slots=True)
class BeginReadingWork:
    """Have the process that reads files ready before the first one comes."""

    def __call__(self, progress: Progress) -> None:
        """Wait until it is."""
        from app.services.reading_job import begin_reading  # noqa: PLC0415 - loads the importing services

        begin_reading(progress)


@dataclass(frozen=True, slots=True)
class FindWork:
    """Look at what was dropped: which files, which of them belong together, which tables they hold."""

    paths: tuple[Path, ...]
    groups: bool = True

    def __call__(self, progress: Progress) -> tuple[tuple[Path, ...], Found]:
        """Return the dropped paths with what was found."""
        from app.services.reading_job import find_in_child  # noqa: PLC0415 - reading is loaded with the first file

        return self.paths, find_in_child(self.paths, progress, groups=self.groups)


@dataclass(frozen=True, slots=True)
class RawRowsWork:
    """The first rows of a file as they are, with what is left out of them."""

    path: Path
    choices: ReadingChoices
    more: tuple[Path, ...] = ()

    def __call__(self, progress: Progress) -> RawRows | KnownError:
        """Return the rows, or why the file cannot be read this way."""
        from app.services.reading_job import raw_rows_in_child  # noqa: PLC0415 - as above

        progress.check_cancelled()
        try:
            return raw_rows_in_child(self.path, self.choices, self.more, progress)
        except KnownError as error:
            return error


@dataclass(frozen=True, slots=True)
class PreviewWork:
    """Read a table and say how it is understood; with `mapping`, as the user corrected it. `key` names the draft."""

    services: Services
    key: int
    path: Path
    choices: ReadingChoices
    mapping: FileMapping | None = None
    kind: FileKind | None = None
    more: tuple[Path, ...] = ()

    def __call__(self, progress: Progress) -> tuple[int, Preview | KnownError]:
        """Return the key with the preview, or with the reason why there is none."""
        progress.check_cancelled()
        try:
            return self.key, self._preview(progress)
        except KnownError as error:
            return self.key, error

    def _preview(self, progress: Progress) -> Preview:
        from app.services.reading_job import preview_in_child  # noqa: PLC0415 - as above

        return preview_in_child(self.services, self.path, self.choices, self.mapping, self.kind, self.more, progress)


@dataclass(frozen=True, slots=True)
class CheckWork:
    """Say what importing each file would do; a file that fails does not keep the others from being checked."""

    services: Services
    plans: Sequence[ImportPlan]

    def __call__(self, progress: Progress) -> list[ImportReport | KnownError]:
        """Return the report of each plan, or the reason why there is none."""
        from app.services.import_job import check_in_child  # noqa: PLC0415 - processes are rarely needed

        answers: list[ImportReport | KnownError] = []
        for plan in self.plans:
            progress.check_cancelled()
            try:
                answers.append(check_in_child(self.services, plan, progress))
            except KnownError as error:
                answers.append(error)
        return answers


@dataclass(frozen=True, slots=True)
class ImportWork:
    """Import the files, all of them or none."""

    services: Services
    plans: Sequence[ImportPlan]

    def __call__(self, progress: Progress) -> list[ImportReport]:
        """Return what was done."""
        from app.services.import_job import import_in_child  # noqa: PLC0415 - processes are rarely needed

        return import_in_child(self.services, self.plans, progress)


@dataclass(frozen=True, slots=True)
class BatchesWork:
    """Take imports back, or put them in force again, and derive everything anew."""

    services: Services
    batch_ids: Sequence[int]
    restores: bool = False

    def __call__(self, progress: Progress) -> Changes:
        """Return what changed; one import can be undone by one step."""
        from app.services.import_job import refresh_in_child  # noqa: PLC0415 - processes are rarely needed

        importing = self.services.importing
        act = importing.restore if self.restores else importing.withdraw
        done = [act(batch_id) for batch_id in self.batch_ids]
        refresh_in_child(self.services, progress)
        if len(done) == 1:
            return replace(done[0], areas=Area.EVERYTHING)
        return Changes(
            Area.EVERYTHING, "imports_restored" if self.restores else "imports_withdrawn", {"count": len(done)}
        )


@dataclass(frozen=True, slots=True)
class SaveRejectedWork:
    """Write the rejected rows of an import as a file of the same columns."""

    services: Services
    batch_id: int
    target: Path

    def __call__(self, progress: Progress) -> int:
        """Return how many rows were written."""
        progress.check_cancelled()
        return self.services.importing.save_rejected(self.batch_id, self.target)


@dataclass(frozen=True, slots=True)
class ImportFacts:
    """What the page shows of the workspace: its sources, its currency."""

    sources: list[str]
    currency: str


@dataclass(frozen=True, slots=True)
class FactsWork:
    """Read what the page shows of the workspace."""

    services: Services

    def __call__(self, progress: Progress) -> ImportFacts:
        """Return the facts."""
        progress.check_cancelled()
        names = [source.name for source in self.services.importing.sources()]
        return ImportFacts(names, self.services.workspace.business().currency)


@dataclass(frozen=True, slots=True)
class ReviewCountWork:
    """Count the duplicates that somebody must decide about."""

    services: Services

    def __call__(self, progress: Progress) -> int:
        """Return how many there are."""
        progress.check_cancelled()
        return self.services.identity.review_count()


@dataclass(frozen=True, slots=True)
class BusinessDay:
    """What cleaning needs to know of the workspace."""

    country: str
    today: str


@dataclass(frozen=True, slots=True)
class BusinessDayWork:
    """Read the country of the business and the day."""

    services: Services

    def __call__(self, progress: Progress) -> BusinessDay:
        """Return both."""
        progress.check_cancelled()
        return BusinessDay(self.services.workspace.business().country, self.services.clock.today().isoformat())


@dataclass(frozen=True, slots=True)
class ReportWork:
    """Read what an import of the past did."""

    services: Services
    batch_id: int

    def __call__(self, progress: Progress) -> ImportReport:
        """Return its report."""
        progress.check_cancelled()
        return self.services.importing.report(self.batch_id)
