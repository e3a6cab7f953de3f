"""What the pages of scores read and write, on worker threads."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from itertools import count
from typing import TYPE_CHECKING

from app.models.domain.changes import Area, Changes
from app.models.domain.score import RfmGrid, ScoreOverview
from app.models.domain.score_page import ScoreStep
from app.models.domain.score_quality import ScoreQuality
from app.models.domain.settings import ScorePolicy
from app.ui.scores import tabs

if TYPE_CHECKING:
    from app.models.domain.ports import Progress
    from app.services.container import Services
    from app.services.scoring.engagement import EngagementPolicy

_SPREAD = ("lifetime_value",)
"""Scores without classes whose card shows how their amounts spread."""

TOUCHED = Area.SCORES | Area.SEGMENTS | Area.PROFILES | Area.PLAN | Area.SETTINGS


@dataclass(frozen=True, slots=True)
class Figures:
    """Everything that the cards and pages show; `is_stale` when something was imported since."""

    overviews: Mapping[str, ScoreOverview]
    qualities: Mapping[str, ScoreQuality]
    grid: RfmGrid
    policy: ScorePolicy
    currency: str
    as_of: date
    is_stale: bool = False
    own_names: Mapping[str, str] = field(default_factory=dict[str, str])
    spreads: Mapping[str, tuple[ScoreStep, ...]] = field(default_factory=dict[str, "tuple[ScoreStep, ...]"])


@dataclass(frozen=True, slots=True)
class ReadFigures:
    """Reads the overviews of every score, the RFM grid and the thresholds."""

    services: Services

    def __call__(self, progress: Progress) -> Figures:
        """Return them as of the day of the figures; the pages of single scores are made ready meanwhile."""
        scoring, workspace = self.services.scoring, self.services.workspace
        tabs.preload()
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
            workspace.is_stale(),
            {score.score_id: score.name for score in scoring.own_scores()},
            {score_id: scoring.page(score_id, 0).steps for score_id in _SPREAD if score_id in overviews},
        )


@dataclass(frozen=True, slots=True)
class SavePolicy:
    """Keeps thresholds, or the weights of engagement, and computes the scores again, in a child process."""

    services: Services
    policy: ScorePolicy | None = None
    weights: EngagementPolicy | None = None

    def __call__(self, progress: Progress) -> Changes:
        """Return what changed."""
        from app.services.score_job import recompute_in_child  # noqa: PLC0415 - loads what computes

        recompute_in_child(self.services, progress, self.policy, self.weights)
        return Changes(TOUCHED)


@dataclass(frozen=True, slots=True)
class Recompute:
    """Brings every score up to date: after an import everything derived, otherwise the scores of the day in sight."""

    services: Services

    def __call__(self, progress: Progress) -> Changes:
        """Return what changed."""
        if not self.services.workspace.is_stale():
            return SavePolicy(self.services)(progress)
        from app.services.import_job import refresh_in_child  # noqa: PLC0415 - loads the importing services

        refresh_in_child(self.services, progress)
        return Changes(Area.EVERYTHING)


@dataclass(frozen=True, slots=True)
class MadeList:
    """A list made by hand, and what undoes it."""

    list_id: int
    name: str
    changes: Changes


@dataclass(frozen=True, slots=True)
class MakeList:
    """Puts customers on a new list called `name`, with a number behind it where the name is taken."""

    services: Services
    name: str
    customer_ids: tuple[int, ...]

    def __call__(self, progress: Progress) -> MadeList:
        """Return the list."""
        lists = self.services.lists
        taken = {each.name.casefold() for each in lists.all()}
        names = (self.name if number == 1 else f"{self.name} ({number})" for number in count(1))
        name = next(name for name in names if name.casefold() not in taken)
        changes = lists.create(name, self.customer_ids)
        return MadeList(int(str((changes.params or {})["list_id"])), name, changes)
