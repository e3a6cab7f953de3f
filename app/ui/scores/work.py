"""What the page of scores reads and writes, on worker threads."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from app.models.domain.changes import Area, Changes
from app.models.domain.score import RfmGrid, ScoreOverview
from app.models.domain.score_quality import ScoreQuality
from app.models.domain.settings import ScorePolicy

if TYPE_CHECKING:
    from app.models.domain.ports import Progress
    from app.services.container import Services

TOUCHED = Area.SCORES | Area.SEGMENTS | Area.PROFILES | Area.PLAN | Area.SETTINGS


@dataclass(frozen=True, slots=True)
class Figures:
    """Everything that the cards and pages show."""

    overviews: Mapping[str, ScoreOverview]
    qualities: Mapping[str, ScoreQuality]
    grid: RfmGrid
    policy: ScorePolicy
    currency: str
    as_of: date


@dataclass(frozen=True, slots=True)
class ReadFigures:
    """Reads the overviews of every score, the RFM grid and the thresholds."""

    services: Services

    def __call__(self, progress: Progress) -> Figures:
        """Return them as of the day of the figures."""
        scoring, workspace = self.services.scoring, self.services.workspace
        overviews: dict[str, ScoreOverview] = {}
        qualities: dict[str, ScoreQuality] = {}
        for spec in scoring.specs():
            progress.check_cancelled()
            overviews[spec.id] = scoring.overview(spec.id)
            quality = scoring.quality(spec.id)
            if quality is not None:
                qualities[spec.id] = quality
        return Figures(
            overviews,
            qualities,
            scoring.rfm_grid(),
            workspace.score_policy(),
            workspace.business().currency,
            workspace.figures_on(),
        )


@dataclass(frozen=True, slots=True)
class SavePolicy:
    """Keeps thresholds and computes the scores again."""

    services: Services
    policy: ScorePolicy

    def __call__(self, progress: Progress) -> Changes:
        """Return what changed."""
        progress.report(0, None, "scores")
        self.services.workspace.save_score_policy(self.policy)
        self.services.scoring.refresh()
        return Changes(TOUCHED)
