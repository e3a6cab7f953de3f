"""What the page of attrition reads and writes, on worker threads."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from app.models.domain.changes import Changes
from app.ui.scores.work import TOUCHED

if TYPE_CHECKING:
    from app.models.domain.ports import Progress
    from app.models.domain.score_page import ScorePage
    from app.services.container import Services


@dataclass(frozen=True, slots=True)
class ReadScorePage:
    """Reads the page of any score, with so many customers first."""

    services: Services
    score_id: str
    limit: int = 30

    def __call__(self, progress: Progress) -> ScorePage:
        """Return it."""
        progress.check_cancelled()
        return self.services.scoring.page(self.score_id, self.limit)


@dataclass(frozen=True, slots=True)
class KeepLevels:
    """Keeps the two thresholds of attrition; levels follow at once, nothing is learnt anew."""

    services: Services
    medium: int
    high: int

    def __call__(self, progress: Progress) -> Changes:
        """Return what changed."""
        progress.check_cancelled()
        self.services.score_pages.keep_attrition_levels(self.medium / 100, self.high / 100)
        return Changes(TOUCHED)
