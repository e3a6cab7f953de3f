"""What the tab asks the services for, on worker threads."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from app.models.domain.changes import Changes
from app.models.domain.segment import Segment
from app.models.domain.transition import (
    CellDetail,
    Flow,
    Matrix,
    Mover,
    NoiseShare,
    Projection,
    Refusal,
    Segmentation,
    months_before,
)

if TYPE_CHECKING:
    from app.models.domain.ports import Progress
    from app.services.container import Services
    from app.services.files.workbook import Sheet

YEAR_MONTHS = 12


@dataclass(frozen=True, slots=True)
class Question:
    """What the matrix is asked of."""

    segmentation_id: str
    from_on: date
    to_on: date


@dataclass(frozen=True, slots=True)
class Offered:
    """What can be chosen, and the days that the data holds."""

    segmentations: tuple[Segmentation, ...]
    segments: tuple[Segment, ...]
    first_on: date | None
    last_on: date
    currency: str


@dataclass(frozen=True, slots=True)
class Beside:
    """What takes a little longer than the matrix."""

    question: Question
    noise: Mapping[str, NoiseShare]
    projection: Projection | Refusal


@dataclass(frozen=True, slots=True)
class ReadOffered:
    """Reads what can be chosen."""

    services: Services

    def __call__(self, progress: Progress) -> Offered:
        """Return it."""
        progress.check_cancelled()
        passages = self.services.transitions
        return Offered(
            passages.segmentations(),
            tuple(self.services.segments.all()),
            passages.first_day(),
            passages.last_day(),
            self.services.workspace.business().currency,
        )


@dataclass(frozen=True, slots=True)
class ReadMatrix:
    """Reads the matrix."""

    services: Services
    question: Question

    def __call__(self, progress: Progress) -> Matrix:
        """Return it."""
        asked = self.question
        return self.services.transitions.matrix(asked.segmentation_id, asked.from_on, asked.to_on, progress)


@dataclass(frozen=True, slots=True)
class ReadBeside:
    """Reads what is noise, and the projection."""

    services: Services
    question: Question

    def __call__(self, progress: Progress) -> Beside:
        """Return both."""
        passages, asked = self.services.transitions, self.question
        noise = passages.noise(asked.segmentation_id, asked.from_on)
        progress.check_cancelled()
        return Beside(asked, noise, passages.projection(asked.segmentation_id, asked.to_on, progress))


@dataclass(frozen=True, slots=True)
class ReadCell:
    """Opens a cell."""

    services: Services
    question: Question
    cell: tuple[str, str]

    def __call__(self, progress: Progress) -> CellDetail:
        """Return its customers and what sets them apart."""
        asked = self.question
        days = (asked.from_on, asked.to_on)
        return self.services.transitions.cell(asked.segmentation_id, days, self.cell, progress=progress)


@dataclass(frozen=True, slots=True)
class ReadFlow:
    """Reads the twelve months up to the second day."""

    services: Services
    question: Question

    def __call__(self, progress: Progress) -> Flow:
        """Return them."""
        return self.services.transitions.flow(self.question.segmentation_id, self.question.to_on, progress)


@dataclass(frozen=True, slots=True)
class SaveSheets:
    """Writes tables as a workbook, or the first of them as CSV, after the ending of the name."""

    path: Path
    sheets: tuple[Sheet, ...]

    def __call__(self, progress: Progress) -> Path:
        """Return where they are."""
        from app.services.transitions.export import save_sheets  # noqa: PLC0415 - only when asked for

        progress.check_cancelled()
        save_sheets(self.path, self.sheets)
        return self.path


@dataclass(frozen=True, slots=True)
class MoverRows:
    """The customers of an opened cell, for a table."""

    movers: tuple[Mover, ...] = ()

    def count(self) -> int:
        """Return how many there are."""
        return len(self.movers)

    def rows(self, offset: int, limit: int, sort: str | None, descending: bool) -> Sequence[Mover]:
        """Return a page of them."""
        keys = {"name": _name, "silence": _silence, "before": _before, "after": _after}
        found = self.movers if sort is None else sorted(self.movers, key=keys[sort], reverse=descending)
        return found[offset : offset + limit]


@dataclass(frozen=True, slots=True)
class MakeSegment:
    """Saves the customers of a cell as a segment."""

    services: Services
    name: str
    rule: Mapping[str, object]

    def __call__(self, progress: Progress) -> Changes:
        """Return what changed."""
        progress.check_cancelled()
        return self.services.segments.create(self.name, self.rule)


def usual_days(offered: Offered) -> tuple[date, date]:
    """Return the last year, or as much of it as the data holds."""
    last = offered.last_on
    year_ago = months_before(last, YEAR_MONTHS)
    if offered.first_on is None or offered.first_on <= year_ago:
        return year_ago, last
    return min(offered.first_on, months_before(last, 1)), last


def _name(mover: Mover) -> str:
    return mover.name.casefold()


def _silence(mover: Mover) -> int:
    return -1 if mover.silence_days is None else mover.silence_days


def _before(mover: Mover) -> int:
    return mover.revenue_before_cents


def _after(mover: Mover) -> int:
    return mover.revenue_after_cents
