"""What the page of satisfaction and influence reads, on worker threads."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from app.models.domain.ports import Progress
    from app.models.domain.score import ScoreOverview
    from app.models.domain.score_lists import Opinions
    from app.services.container import Services


@dataclass(frozen=True, slots=True)
class SatisfactionFigures:
    """How satisfaction and influence spread, whom to repair with, who recommends."""

    satisfaction: ScoreOverview
    influence: ScoreOverview
    opinions: Opinions

    @property
    def by_class(self) -> dict[str, int]:
        """Return the customers of each class of satisfaction."""
        return {share.klass: share.customers for share in self.satisfaction.classes}


@dataclass(frozen=True, slots=True)
class ReadSatisfaction:
    """Reads all of it."""

    services: Services

    def __call__(self, progress: Progress) -> SatisfactionFigures:
        """Return it as of the day of the figures."""
        scoring = self.services.scoring
        satisfaction, influence = scoring.overview("satisfaction"), scoring.overview("influence")
        progress.check_cancelled()
        return SatisfactionFigures(satisfaction, influence, self.services.score_pages.opinions())
