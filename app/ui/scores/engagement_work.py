"""What the page of engagement reads, on worker threads."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from app.models.domain.ports import Progress
    from app.models.domain.score_lists import EmailHabits
    from app.models.domain.score_page import ScorePage, ScorePreview
    from app.services.container import Services
    from app.services.scoring.engagement import EngagementPolicy

_LISTED = 30


@dataclass(frozen=True, slots=True)
class EngagementFigures:
    """The page of the score, its weights, and what customers do with e-mails."""

    page: ScorePage
    policy: EngagementPolicy
    habits: EmailHabits


@dataclass(frozen=True, slots=True)
class ReadEngagement:
    """Reads all three."""

    services: Services

    def __call__(self, progress: Progress) -> EngagementFigures:
        """Return them as of the day of the figures."""
        page = self.services.scoring.page("engagement", _LISTED)
        progress.check_cancelled()
        policy = self.services.scoring.engagement_policy()
        return EngagementFigures(page, policy, self.services.score_pages.email_habits())


@dataclass(frozen=True, slots=True)
class PreviewWeights:
    """Says how engagement would spread with other weights; nothing is kept."""

    services: Services
    policy: EngagementPolicy

    def __call__(self, progress: Progress) -> ScorePreview:
        """Return it."""
        progress.check_cancelled()
        return self.services.scoring.preview_engagement(self.policy)
