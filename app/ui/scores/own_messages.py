"""Sentences of what owners changed in their scores."""

from __future__ import annotations

from PySide6.QtCore import QT_TRANSLATE_NOOP

from app.ui.messages import add_changes

_CONTEXT = "OwnScoreMessages"

add_changes(
    _CONTEXT,
    {
        "own_score_created": QT_TRANSLATE_NOOP("OwnScoreMessages", "“{name}” is made and computed"),
        "own_score_updated": QT_TRANSLATE_NOOP("OwnScoreMessages", "“{name}” is changed and computed"),
        "own_score_deleted": QT_TRANSLATE_NOOP("OwnScoreMessages", "“{name}” is deleted"),
        "own_score_restored": QT_TRANSLATE_NOOP("OwnScoreMessages", "“{name}” is as it was before"),
        "engagement_saved": QT_TRANSLATE_NOOP("OwnScoreMessages", "The weights of engagement are kept"),
        "categories_chosen": QT_TRANSLATE_NOOP("OwnScoreMessages", "The products have their category"),
        "categories_restored": QT_TRANSLATE_NOOP("OwnScoreMessages", "The products have their former category"),
    },
)
