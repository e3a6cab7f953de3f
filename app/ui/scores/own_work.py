"""What the page of own scores reads and writes, on worker threads."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from app.ui.scores.own_labels import feature_words

if TYPE_CHECKING:
    from app.models.domain.changes import Changes
    from app.models.domain.own_score import OwnScore
    from app.models.domain.ports import Progress
    from app.models.domain.score_page import ScorePreview
    from app.services.container import Services

_SCALE_OF_UNIT = {"cents": 100.0, "share": 0.01}


@dataclass(frozen=True, slots=True)
class OwnFigures:
    """The own scores, what rules may look at (those with words), and by how much a value shown is multiplied."""

    scores: tuple[OwnScore, ...]
    names: tuple[str, ...]
    scales: Mapping[str, float]
    scored: Mapping[str, int] = field(default_factory=dict[str, int])


@dataclass(frozen=True, slots=True)
class ReadOwn:
    """Reads them."""

    services: Services

    def __call__(self, progress: Progress) -> OwnFigures:
        """Return them as of the day of the figures."""
        scoring = self.services.scoring
        scores = scoring.own_scores()
        progress.check_cancelled()
        units = {spec.id: spec.unit for spec in scoring.specs()}
        names = tuple(name for name in scoring.own_names() if feature_words(name))
        scales = {
            name: 100.0 if name.endswith("_cents") else _SCALE_OF_UNIT.get(units.get(name, ""), 1.0) for name in names
        }
        scored = {score.score_id: scoring.overview(score.score_id).scored for score in scores}
        return OwnFigures(scores, names, scales, scored)


@dataclass(frozen=True, slots=True)
class PreviewOwn:
    """Says how a definition would spread."""

    services: Services
    score: OwnScore

    def __call__(self, progress: Progress) -> ScorePreview:
        """Return it; nothing is kept."""
        progress.check_cancelled()
        return self.services.scoring.preview_own(self.score)


@dataclass(frozen=True, slots=True)
class KeepOwn:
    """Keeps a new or a changed score."""

    services: Services
    score: OwnScore

    def __call__(self, progress: Progress) -> Changes:
        """Return what changed."""
        progress.report(0, None, "scores")
        scoring = self.services.scoring
        return scoring.create_own(self.score) if self.score.id is None else scoring.update_own(self.score)


@dataclass(frozen=True, slots=True)
class DeleteOwn:
    """Puts a score aside."""

    services: Services
    own_id: int

    def __call__(self, progress: Progress) -> Changes:
        """Return what changed."""
        progress.check_cancelled()
        return self.services.scoring.delete_own(self.own_id)
