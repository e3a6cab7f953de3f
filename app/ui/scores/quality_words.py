"""How far a score may be trusted, in words: what was announced and what came, or what is missing."""

from __future__ import annotations

from datetime import date
from typing import Any

from app.models.domain.score_quality import ScoreQuality
from app.ui.formats import day_text, decimal, money_round, percent, whole_number
from app.ui.labels import label

_DAYS = frozenset({"on", "as_of", "until", "from_on", "until_on"})
_SHARES = frozenset({"share", "needed_share", "top_tenth_share", "inside_share"})


def quality_words(quality: ScoreQuality, currency: str) -> str:
    """Return its reasons, one sentence after the other; numbers, days and amounts as the language writes them."""
    sentences: list[str] = []
    for reason in quality.reasons:
        shown = {name: _shown(name, value, currency) for name, value in reason.params.items()}
        sentences.append(label("score_quality", reason.code).format_map(shown))
    return " ".join(sentences)


def _shown(name: str, value: Any, currency: str) -> str:
    if value is None:
        return "–"
    if name in _DAYS:
        return day_text(date.fromisoformat(str(value)))
    if name in _SHARES:
        return percent(float(value))
    if name.endswith("_cents"):
        return money_round(round(float(value)), currency)
    if name == "correlation":
        return decimal(float(value), 2)
    return whole_number(float(value))
