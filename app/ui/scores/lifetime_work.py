"""What the page of lifetime value reads, on worker threads."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from app.models.domain.ports import Progress
    from app.models.domain.score_page import LifetimePage, ScorePage
    from app.services.container import Services

_LISTED = 30


@dataclass(frozen=True, slots=True)
class LifetimeFigures:
    """The page of the score, who holds the value, and where the best tenth begins."""

    page: ScorePage
    value: LifetimePage
    top_tenth_from_cents: int | None


@dataclass(frozen=True, slots=True)
class ReadLifetime:
    """Reads all three."""

    services: Services

    def __call__(self, progress: Progress) -> LifetimeFigures:
        """Return them as of the day of the figures."""
        page = self.services.scoring.page("lifetime_value", _LISTED)
        progress.check_cancelled()
        value = self.services.scoring.lifetime_page()
        progress.check_cancelled()
        return LifetimeFigures(page, value, self.services.score_pages.top_tenth_from_cents("lifetime_value"))
