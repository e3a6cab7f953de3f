"""The jobs behind data quality: reading figures and lists, writing corrections."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from app.models.domain.changes import Changes
    from app.models.domain.customer import Profile
    from app.models.domain.ports import Progress
    from app.models.domain.quality import DoubtfulValue, QualityOverview, Question
    from app.services.container import Services


@dataclass(frozen=True, slots=True)
class ReadOverview:
    """Reads the figures of every field and how long the lists are."""

    services: Services

    def __call__(self, progress: Progress) -> QualityOverview:
        """Do it."""
        progress.check_cancelled()
        return self.services.quality.overview()


@dataclass(frozen=True, slots=True)
class ReadDoubtful:
    """Reads one list of doubtful values."""

    services: Services
    kind: str

    def __call__(self, progress: Progress) -> list[DoubtfulValue]:
        """Do it."""
        progress.check_cancelled()
        return self.services.quality.doubtful(self.kind)


@dataclass(frozen=True, slots=True)
class ReadQuestions:
    """Reads what to ask of whom; of one datum only if `ask` is given."""

    services: Services
    ask: str | None

    def __call__(self, progress: Progress) -> list[Question]:
        """Do it."""
        progress.check_cancelled()
        return self.services.quality.questions(self.ask)


@dataclass(frozen=True, slots=True)
class ReadProfile:
    """Reads what is shown of a customer, to be corrected. KnownError: customer_unknown."""

    services: Services
    customer_id: int

    def __call__(self, progress: Progress) -> Profile:
        """Do it."""
        progress.check_cancelled()
        return self.services.customers.profile(self.customer_id)


@dataclass(frozen=True, slots=True)
class Correct:
    """Writes corrections as one act: (customer, field, value). KnownError: value_refused and others."""

    services: Services
    corrections: Sequence[tuple[int, str, str | None]]

    def __call__(self, progress: Progress) -> Changes:
        """Do it."""
        progress.check_cancelled()
        return self.services.corrections.correct_many(self.corrections)
