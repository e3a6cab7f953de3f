"""What the history of a segment asks the services for, on worker threads."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING, Final

from app.models.domain.segment import Rule
from app.models.domain.segment_history import MonthPoint, Moves

if TYPE_CHECKING:
    from app.models.domain.ports import Progress
    from app.services.container import Services


_FEW_CUSTOMERS: Final = 10_000
"""With more of them a history is found when it is asked for, not at every segment in sight."""


@dataclass(frozen=True, slots=True)
class Told:
    """A history (None: it has to be found first, which `is_quick` with few customers) and what its words need."""

    months: tuple[MonthPoint, ...] | None
    currency: str
    is_quick: bool


@dataclass(frozen=True, slots=True)
class KeptHistory:
    """Reads the history of a segment or rule if it is kept."""

    services: Services
    rule: Rule | int

    def __call__(self, progress: Progress) -> Told:
        """Return it."""
        progress.check_cancelled()
        return _told(self.services, self.services.segment_history.kept_months(self.rule))


@dataclass(frozen=True, slots=True)
class FindHistory:
    """Finds the history of a segment or rule, aside when there are many customers."""

    services: Services
    rule: Rule | int

    def __call__(self, progress: Progress) -> Told:
        """Return it."""
        from app.services.segment_history_job import months_aside  # noqa: PLC0415 - loads what computes

        return _told(self.services, months_aside(self.services, self.rule, progress))


@dataclass(frozen=True, slots=True)
class ReadMoves:
    """Reads who entered and who left between two days."""

    services: Services
    rule: Rule | int
    from_on: date
    to_on: date

    def __call__(self, progress: Progress) -> Moves:
        """Return them."""
        return self.services.segment_history.moves(self.rule, self.from_on, self.to_on, progress=progress)


def _told(services: Services, months: tuple[MonthPoint, ...] | None) -> Told:
    return Told(months, services.workspace.business().currency, sum(services.customers.totals()) <= _FEW_CUSTOMERS)
