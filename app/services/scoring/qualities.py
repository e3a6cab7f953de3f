"""How far each score may be trusted: kept with the features it came from and, for the stored scores, in a setting."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Final, cast

from app.models.domain.score_quality import ScoreQuality
from app.services.scoring.columns import QUALITIES
from app.services.workspace.service import get_setting, set_setting

if TYPE_CHECKING:
    from sqlalchemy import Connection

    from app.services.scoring.columns import FeatureTable

SCORE_QUALITY: Final = "score_quality"
"""Setting: the qualities of the stored scores, by score."""


def keep_quality(features: FeatureTable, quality: ScoreQuality) -> None:
    """Keep what a computation found about a score."""
    _kept(features)[quality.score_id] = quality


def qualities_of(features: FeatureTable) -> Mapping[str, ScoreQuality]:
    """Return what the computations over a table of features found."""
    return _kept(features)


def store_qualities(connection: Connection, features: FeatureTable) -> None:
    """Keep the qualities of the scores that were just stored."""
    set_setting(connection, SCORE_QUALITY, {name: quality.to_json() for name, quality in _kept(features).items()})


def stored_quality(connection: Connection, score_id: str) -> ScoreQuality | None:
    """Return the quality of a stored score; None for one that says none, or before the first computation."""
    saved: dict[str, Any] = get_setting(connection, SCORE_QUALITY) or {}
    return ScoreQuality.from_json(saved[score_id]) if score_id in saved else None


def _kept(features: FeatureTable) -> dict[str, ScoreQuality]:
    return cast("dict[str, ScoreQuality]", features.memo.setdefault(QUALITIES, {}))
