"""How far a score may be trusted, in words: what was announced and what came, or what is missing."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.ui.scores.score_words import filled

if TYPE_CHECKING:
    from app.models.domain.score_quality import ScoreQuality


def quality_words(quality: ScoreQuality, currency: str) -> str:
    """Return its reasons, one sentence after the other; numbers, days and amounts as the language writes them."""
    return " ".join(filled("score_quality", reason.code, reason.params, currency) for reason in quality.reasons)
