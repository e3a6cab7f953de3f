"""Sentences of own scores: what was changed, what is wrong."""

from __future__ import annotations

from PySide6.QtCore import QT_TRANSLATE_NOOP

from app.ui.messages import add_changes, add_errors

_CONTEXT = "OwnScoreMessages"

add_changes(
    _CONTEXT,
    {
        "own_score_created": QT_TRANSLATE_NOOP("OwnScoreMessages", "“{name}” is made and computed"),
        "own_score_updated": QT_TRANSLATE_NOOP("OwnScoreMessages", "“{name}” is changed and computed"),
        "own_score_deleted": QT_TRANSLATE_NOOP("OwnScoreMessages", "“{name}” is deleted"),
        "own_score_restored": QT_TRANSLATE_NOOP("OwnScoreMessages", "“{name}” is as it was before"),
    },
)
add_errors(
    _CONTEXT,
    {
        "own_score_name": QT_TRANSLATE_NOOP("OwnScoreMessages", "Give the score a name."),
        "own_score_name_taken": QT_TRANSLATE_NOOP(
            "OwnScoreMessages", "Another score of yours is called “{name}”. Choose another name."
        ),
        "own_score_rules": QT_TRANSLATE_NOOP("OwnScoreMessages", "A score needs a rule, and holds {most} at most."),
        "own_score_rule": QT_TRANSLATE_NOOP(
            "OwnScoreMessages", "Rule {number} cannot be read. Its values must be in order."
        ),
        "own_score_levels": QT_TRANSLATE_NOOP("OwnScoreMessages", "High must begin above medium."),
        "own_score_many": QT_TRANSLATE_NOOP(
            "OwnScoreMessages", "There are {most} scores of your own already. Delete one first."
        ),
        "own_score_missing": QT_TRANSLATE_NOOP("OwnScoreMessages", "This score is no longer there."),
        "formula_empty": QT_TRANSLATE_NOOP("OwnScoreMessages", "Write the formula."),
        "formula_long": QT_TRANSLATE_NOOP(
            "OwnScoreMessages", "The formula is too long: {longest} characters at most, and not too many brackets."
        ),
        "formula_unreadable": QT_TRANSLATE_NOOP(
            "OwnScoreMessages", "The formula cannot be read from character {place} on."
        ),
        "formula_name": QT_TRANSLATE_NOOP(
            "OwnScoreMessages", "“{name}” is no name of a feature or score. Choose one under Insert."
        ),
        "formula_part": QT_TRANSLATE_NOOP("OwnScoreMessages", "“{part}” cannot be used in a formula."),
    },
)
