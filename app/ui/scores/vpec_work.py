"""What the page of the potential reads, on worker threads and in a child process."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from app.ui.scores.vpec_labels import CLASS_SCORES

if TYPE_CHECKING:
    from collections.abc import Sequence

    from app.models.domain.ports import Progress
    from app.models.domain.score import ScoreOverview
    from app.models.domain.score_page import PotentialMonth, ScorePage
    from app.services.container import Services

_LISTED = 30


@dataclass(frozen=True, slots=True)
class VpecFigures:
    """The page of the score, and the five classes beside it."""

    page: ScorePage
    classes: tuple[ScoreOverview, ...]
    value_cents: dict[str, int]
    """The sum of the values of each class of evolution."""


@dataclass(frozen=True, slots=True)
class ReadVpec:
    """Reads the page and the classes."""

    services: Services

    def __call__(self, progress: Progress) -> VpecFigures:
        """Return them as of the day of the figures."""
        scoring = self.services.scoring
        page = scoring.page("vpec", _LISTED)
        progress.check_cancelled()
        classes = tuple(scoring.overview(score_id) for score_id in CLASS_SCORES)
        return VpecFigures(page, classes, self.services.score_pages.values_by_class("vpec"))


@dataclass(frozen=True, slots=True)
class ReadMonths:
    """Computes how the potential moved month by month."""

    services: Services

    def __call__(self, progress: Progress) -> Sequence[PotentialMonth]:
        """Return the months, the earliest first."""
        from app.services.score_job import potential_months_in_child  # noqa: PLC0415 - loads what computes

        return potential_months_in_child(self.services, progress)
