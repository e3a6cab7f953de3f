"""One condition in short, as beside a customer: "Town: Annecy", "Last purchase: at least 90 days ago"."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Final, cast

from PySide6.QtCore import QCoreApplication

from app.ui.labels import label
from app.ui.segments.class_words import class_words
from app.ui.segments.verb_phrases import moment_words, option_phrases, window_words
from app.ui.segments.words import (
    Vocabulary,
    amount_words,
    choice_words,
    field_words,
    flag_words,
    joined,
    operator_words,
    seen_words,
)

_AGO: Final = {"recency_days", "first_purchase_days"}
_AMOUNTS: Final = {"number", "days", "cents"}
_NAMED: Final = {"known", "unknown", "never", "percent", "count"}


def clause(condition: Mapping[str, Any], vocabulary: Vocabulary) -> str:
    """Return a condition in short."""
    text = QCoreApplication.translate("SegmentClauses", "{field}: {asked}")
    field_id = str(condition["field"])
    return text.format(field=field_words(field_id), asked=", ".join(_asked(condition, field_id, vocabulary)))


def _asked(condition: Mapping[str, Any], field_id: str, vocabulary: Vocabulary) -> list[str]:
    value_type, op = vocabulary.value_type(field_id), str(condition.get("op"))
    goods = [str(condition[name]) for name in ("category", "product") if condition.get(name)]
    if kind := condition.get("kind"):
        goods.append(choice_words("contact.kind", kind, vocabulary))
    further = [*option_phrases(condition, vocabulary)]
    further += [window_words(condition, is_never=op == "never"), moment_words(condition)]
    return [*goods, _compared(condition, field_id, value_type, vocabulary), *(words for words in further if words)]


def _compared(condition: Mapping[str, Any], field_id: str, value_type: str, vocabulary: Vocabulary) -> str:
    op, value = str(condition.get("op")), condition.get("value")
    if value_type == "flag":
        return flag_words(field_id, is_on=bool(value))
    if op in _NAMED:
        known = vocabulary.fields.get(field_id)
        words = operator_words(known, op) if known else op
        return words if op in {"known", "unknown", "never"} else f"{value} {words}"
    if value_type == "times" or value_type in _AMOUNTS:
        times = 1 if value is None else value
        amount = amount_words(op, times, value_type, vocabulary.currency)
        if field_id in _AGO or field_id.startswith("custom.date"):
            return QCoreApplication.translate("SegmentClauses", "{amount} ago").format(amount=amount)
        return amount
    values = cast("Sequence[Any]", value) if isinstance(value, list | tuple) else [value]
    words = [_value(condition, field_id, item, vocabulary) for item in values]
    if op == "none_of":
        listed = joined(words, QCoreApplication.translate("SegmentClauses", "{several} nor {one}"))
    else:
        listed = joined(words, QCoreApplication.translate("SegmentClauses", "{several} or {one}"))
    return label("rule_text", op).format(value=listed)


def _value(condition: Mapping[str, Any], field_id: str, value: object, vocabulary: Vocabulary) -> str:
    if field_id == "class_was":
        return class_words(str(condition.get("segmentation") or "rfm"), value, vocabulary)
    return choice_words(field_id, value, vocabulary)


def what_was_seen(condition: Mapping[str, Any], value: object, vocabulary: Vocabulary) -> str:
    """Return the value that a condition looked at, a class of the past by its grouping."""
    field_id = str(condition["field"])
    if field_id == "class_was" and value is not None:
        return _value(condition, field_id, value, vocabulary)
    return seen_words(field_id, value, vocabulary)
