"""What to tell about segments, rules and scores."""

from __future__ import annotations

from typing import Final

from app.error_sentences.mark import QT_TRANSLATE_NOOP

SENTENCES: Final = {
    "transition_future": QT_TRANSLATE_NOOP(
        "ErrorSentences",
        "The day {day} has not come yet. Choose one up to {today}.",
    ),
    "segmentation_unknown": QT_TRANSLATE_NOOP(
        "ErrorSentences",
        "Nothing puts customers into classes under the name “{segmentation}”. Known: {known}.",
    ),
    "transition_class": QT_TRANSLATE_NOOP(
        "ErrorSentences",
        "There is no class “{name}” here. Known: {known}.",
    ),
    "transition_days": QT_TRANSLATE_NOOP(
        "ErrorSentences",
        "The second day must come after the first. Choose an earlier first day or a later second one.",
    ),
    "rule_cycle": QT_TRANSLATE_NOOP(
        "ErrorSentences",
        "The segment “{segment}” would depend on itself. Nothing was changed. Remove the rule that names it.",
    ),
    "rule_invalid": QT_TRANSLATE_NOOP(
        "ErrorSentences",
        "One of the rules cannot be understood ({detail} {value}). Nothing was changed. Correct or remove it.",
    ),
    "rule_many_days": QT_TRANSLATE_NOOP(
        "ErrorSentences",
        "The rules look at too many different days of the past, with the segments they name: {most} at most. "
        "Use the same days more often, or remove some rules.",
    ),
    "rule_too_deep": QT_TRANSLATE_NOOP(
        "ErrorSentences",
        "There are too many rules: at most {conditions}, in {depth} levels of groups. Remove some of them.",
    ),
    "category_name": QT_TRANSLATE_NOOP(
        "ErrorSentences",
        "A category needs a name of {longest} letters at most.",
    ),
    "formula_empty": QT_TRANSLATE_NOOP(
        "ErrorSentences",
        "The formula is empty. Write one, such as purchase_count_12m * 10.",
    ),
    "formula_long": QT_TRANSLATE_NOOP(
        "ErrorSentences",
        "The formula is too long or has too many brackets within each other. It may have {longest} characters.",
    ),
    "formula_name": QT_TRANSLATE_NOOP(
        "ErrorSentences",
        "“{name}” in the formula is neither a figure nor a score. Choose one from the list.",
    ),
    "formula_part": QT_TRANSLATE_NOOP(
        "ErrorSentences",
        "“{part}” cannot stand in a formula. It may hold numbers, names from the list, + − * / ( ), comparisons, "
        "min, max, abs, sqrt, log and known.",
    ),
    "formula_unreadable": QT_TRANSLATE_NOOP(
        "ErrorSentences",
        "The formula cannot be read from character {place} on. Look for a missing bracket or sign there.",
    ),
    "own_score_levels": QT_TRANSLATE_NOOP(
        "ErrorSentences",
        "The levels do not fit: high must begin above medium, and the highest value lie above the lowest.",
    ),
    "own_score_many": QT_TRANSLATE_NOOP(
        "ErrorSentences",
        "There are {most} scores of your own already, the most there can be. Delete one first.",
    ),
    "own_score_missing": QT_TRANSLATE_NOOP(
        "ErrorSentences",
        "There is no score of your own with the number {score} any more.",
    ),
    "own_score_name": QT_TRANSLATE_NOOP(
        "ErrorSentences",
        "Give the score a name.",
    ),
    "own_score_name_taken": QT_TRANSLATE_NOOP(
        "ErrorSentences",
        "Another score of yours is called “{name}”. Choose another name.",
    ),
    "own_score_rule": QT_TRANSLATE_NOOP(
        "ErrorSentences",
        "Rule {number} cannot be used: choose its figure, and values that fit each other.",
    ),
    "own_score_rules": QT_TRANSLATE_NOOP(
        "ErrorSentences",
        "A score by points needs between one and {most} rules.",
    ),
    "product_missing": QT_TRANSLATE_NOOP(
        "ErrorSentences",
        "One of these products is no longer there. Open the list again.",
    ),
    "segment_missing": QT_TRANSLATE_NOOP(
        "ErrorSentences",
        "The segment “{segment}” does not exist any more. Choose another one.",
    ),
    "segment_name_missing": QT_TRANSLATE_NOOP("ErrorSentences", "Give the segment a name, then save it."),
    "segment_name_taken": QT_TRANSLATE_NOOP(
        "ErrorSentences",
        "Another segment is called “{name}” already. Nothing was saved. Choose another name.",
    ),
    "segment_used": QT_TRANSLATE_NOOP(
        "ErrorSentences",
        "The segment “{name}” is used by {users}. Nothing was deleted. "
        "Put it aside instead: what uses it keeps working.",
    ),
    "list_missing": QT_TRANSLATE_NOOP("ErrorSentences", "This list does not exist any more. Choose another one."),
    "list_name_missing": QT_TRANSLATE_NOOP("ErrorSentences", "Give the list a name, then save it."),
    "list_name_taken": QT_TRANSLATE_NOOP(
        "ErrorSentences", "Another list is called “{name}” already. Nothing was saved. Choose another name."
    ),
    "list_used": QT_TRANSLATE_NOOP(
        "ErrorSentences",
        "The list “{name}” is used by the segments {users}. Nothing was deleted. Change their rules first.",
    ),
    "segment_unknown": QT_TRANSLATE_NOOP("ErrorSentences", "There is no segment “{name}”. Choose one of: {known}."),
}
