"""Classes that customers were in on a past day, of any grouping: a score, personas, activity, segments of one's own."""

from __future__ import annotations

from typing import Final

from app.ui.labels import codes, label
from app.ui.segments.words import Vocabulary, choice_words

_CLASS: Final = "transition_class"
_SEGMENTS: Final = "segments:"


def class_words(grouping: str, code: object, vocabulary: Vocabulary) -> str:
    """Return a class of a grouping in words."""
    key = str(code)
    for known in _keys(grouping, key):
        words = label(_CLASS, known)
        if words != known:
            return words
    if grouping.startswith(_SEGMENTS):
        return choice_words("segment", key, vocabulary)
    return choice_words("persona" if grouping == "personas" else grouping, key, vocabulary)


def class_codes(grouping: str, vocabulary: Vocabulary) -> list[tuple[str, int]]:
    """Return the classes of a grouping that can be asked for, with their customers today (-1: not counted)."""
    field = vocabulary.fields.get("persona" if grouping == "personas" else grouping)
    if field is not None and field.choices:
        return list(field.choices)
    if grouping.startswith(_SEGMENTS):
        return [(each, -1) for each in grouping.removeprefix(_SEGMENTS).split(",")]
    _teach()
    return [(code.removeprefix(f"{grouping}."), -1) for code in codes(_CLASS) if code.startswith(f"{grouping}.")]


def grouping_words(grouping: str, vocabulary: Vocabulary) -> str:
    """Return what puts customers into classes."""
    if grouping.startswith(_SEGMENTS):
        return ", ".join(choice_words("segment", each, vocabulary) for each, _ in class_codes(grouping, vocabulary))
    words = choice_words("class_was.segmentation", grouping, vocabulary)
    if words != grouping:
        return words
    _teach()
    return label("transition_kind", grouping)


def _keys(grouping: str, code: str) -> tuple[str, ...]:
    _teach()
    return f"{grouping}.{code}", f"{'life' if grouping.endswith('_life') else 'email'}.{code}", code


def _teach() -> None:
    """Learn the words of the groupings that the tab of moves has."""
    from app.ui.segments.transitions import words  # noqa: PLC0415 - itself made of the words of segments

    del words
