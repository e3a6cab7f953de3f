"""Sentences of the Scores section for other pages; its modules are imported when the first one is asked for."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

from app.ui.labels import codes, label

if TYPE_CHECKING:
    from app.models.domain.reasons import Reason

_WORDS = "app.ui.scores.score_words"
_LABELS = "app.ui.scores.labels"


def other_reason_words(reason: Reason, currency: str) -> str:
    """Return why a customer has a score, as the Scores section says it."""
    import_module(_LABELS)
    return str(import_module(_WORDS).reason_words(reason, currency))


def score_title(score_id: str) -> str:
    """Return the name of a score; one nobody taught words for shows its id."""
    import_module(_LABELS)
    return label("score_name", score_id)


def score_class_words(score_id: str, klass: str) -> str:
    """Return a class of a score; one nobody taught words for, as a category, shows itself."""
    import_module(_LABELS)
    key = f"{score_id}.{klass}"
    return label("score_class", key) if key in codes("score_class") else klass
