"""One condition as what customers do or do not do: "have bought “Teas” at least 2 times in the last 90 days"."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date
from typing import Any, Final, cast

from PySide6.QtCore import QCoreApplication

from app.ui.formats import day_text, days_ago, days_count
from app.ui.labels import label
from app.ui.segments import phrases, score_values
from app.ui.segments.class_words import class_words, grouping_words
from app.ui.segments.grammar import goods, spoken
from app.ui.segments.words import (
    Vocabulary,
    amount_words,
    choice_words,
    field_words,
    joined,
    quantity_words,
)

TAUGHT_BY = phrases
"""The module whose import teaches the phrases."""

_OPPOSITES: Final = {
    "is": "is_not",
    "any_of": "none_of",
    "contains": "not_contains",
    "known": "unknown",
    "never": "at_least",
}
_POSITIVE: Final = {negative: positive for positive, negative in _OPPOSITES.items() if positive != "never"}
"""Operators said in the negative, and what they deny."""


def verb_phrase(condition: Mapping[str, Any], vocabulary: Vocabulary, *, is_negative: bool = False) -> str:
    """Return a condition as a verb phrase, or its opposite."""
    field_id, op = str(condition["field"]), str(condition.get("op"))
    value_type = vocabulary.value_type(field_id)
    if value_type == "flag":
        return _flag(field_id, is_on=bool(condition.get("value")) != is_negative)
    if value_type == "times":
        return _times(condition, vocabulary, is_negative=is_negative)
    if op in _POSITIVE:
        condition, op, is_negative = {**condition, "op": _POSITIVE[op]}, _POSITIVE[op], not is_negative
    words = spoken(_phrase(condition, op, value_type, vocabulary, is_negative), is_negative=is_negative)
    return " ".join([words, *_further(condition, vocabulary, is_negative=is_negative)])


def _phrase(condition: Mapping[str, Any], op: str, value_type: str, vocabulary: Vocabulary, is_negative: bool) -> str:
    """Return the phrase of a condition with its verb still in brackets."""
    field_id, value = str(condition["field"]), condition.get("value")
    name = field_words(field_id)
    if field_id == "class_was":
        return _class_was(condition, op, vocabulary, is_negative=is_negative)
    if op in {"known", "contains", "starts_with"}:
        return _taught(f"any.{op}").format(name=name, value=value)
    if value_type in {"number", "days", "cents"} and field_id != "random":
        amount = amount_words(op, value, value_type, vocabulary.currency)
        what = _what(condition, is_negative=is_negative)
        return _template(field_id, "amount").format(amount=amount, value=amount, name=name, what=what)
    values = _values(field_id, value, vocabulary, is_negative=is_negative)
    if field_id == "segment":
        moment = moment_words(condition)
        return _taught("segment.then" if moment else "segment.now").format(value=values, moment=moment)
    if field_id == "birth_month" and value == "this":
        return _taught("birth_month.this")
    if field_id == "random":
        return _taught(f"random.{op}").format(value=quantity_words(value, "number", vocabulary.currency))
    return _template(field_id, "value").format(value=values, name=name)


def _class_was(condition: Mapping[str, Any], op: str, vocabulary: Vocabulary, *, is_negative: bool) -> str:
    grouping = str(condition.get("segmentation") or "rfm")
    words = grouping_words(grouping, vocabulary)
    classes = [class_words(grouping, item, vocabulary) for item in _several(condition.get("value"))]
    values = _or(classes, is_negative=is_negative)
    template = _taught("class_was.known" if op == "known" else "class_was")
    return template.format(value=values, grouping=words, moment=moment_words(condition))


def _times(condition: Mapping[str, Any], vocabulary: Vocabulary, *, is_negative: bool) -> str:
    """Return how often something happened; "not at least 2 times" is said as "at most once"."""
    op, times = str(condition.get("op")), condition.get("value")
    least = _first(times)
    if is_negative and op in {"never", "at_least", "at_most"}:
        op, least, is_negative = _turned(op, least)
    is_never = op == "never" or (op, least) in {("at_most", 0), ("exactly", 0)}
    amount = (
        ""
        if is_never or (op, least) == ("at_least", 1)
        else amount_words(op, times if op == "between" else least, "times")
    )
    windows = window_words(condition, is_never=is_never, is_counted=bool(amount))
    ending = "" if not is_never else ".not" if windows else ".never"
    kind = condition.get("kind")
    key = f"{condition['field']}{'.kind' if kind else ''}{ending}"
    words = spoken(_taught(key), is_negative=is_negative).format(
        what=_what(condition, is_negative=is_never or is_negative),
        kind=choice_words("contact.kind", kind, vocabulary) if kind else "",
    )
    return " ".join(part for part in [words, amount, *option_phrases(condition, vocabulary), windows] if part)


def _turned(op: str, times: int) -> tuple[str, int, bool]:
    """Return the opposite of "at least n times" and its like, as (operator, times, whether still denied)."""
    if op == "never":
        return "at_least", 1, False
    if op == "at_least":
        return ("never", 0, False) if times <= 1 else ("at_most", times - 1, False)
    return "at_least", times + 1, False


def _further(condition: Mapping[str, Any], vocabulary: Vocabulary, *, is_negative: bool) -> list[str]:
    """Return channel, campaign and period of a condition that is not counted in times."""
    parts = [*option_phrases(condition, vocabulary), window_words(condition, is_never=is_negative)]
    return [part for part in parts if part]


def option_phrases(condition: Mapping[str, Any], vocabulary: Vocabulary) -> list[str]:
    """Return amount, channel, direction, campaign, mailing and scenario of a condition, as far as it bears them."""
    parts: list[str] = []
    if (cents := condition.get("amount_cents")) is not None:
        amount = quantity_words(cents, "cents", vocabulary.currency)
        parts.append(
            QCoreApplication.translate("SegmentSentences", "for at least {amount} each time").format(amount=amount)
        )
    if channel := condition.get("channel"):
        parts.append(_through(condition, str(channel), vocabulary))
    if direction := condition.get("direction"):
        parts.append(label("rule_direction", str(direction)))
    for name, template in (
        ("campaign", QCoreApplication.translate("SegmentSentences", "in the campaign “{name}”")),
        ("mailing", QCoreApplication.translate("SegmentSentences", "in the mailing “{name}”")),
        ("scenario", QCoreApplication.translate("SegmentSentences", "in the scenario “{name}”")),
    ):
        if (value := condition.get(name)) is not None:
            parts.append(template.format(name=choice_words(f"contact.{name}", value, vocabulary)))
    return parts


def _through(condition: Mapping[str, Any], channel: str, vocabulary: Vocabulary) -> str:
    field = vocabulary.fields.get(str(condition["field"]))
    if field is not None and field.group == "purchases":
        return _lower(choice_words("bought.channel", channel, vocabulary))
    name = _lower(choice_words("contact.channel", channel, vocabulary))
    return QCoreApplication.translate("SegmentSentences", "by {channel}").format(channel=name)


def window_words(condition: Mapping[str, Any], *, is_never: bool, is_counted: bool = False) -> str:
    """Return the period of a condition, "" for any time."""
    first, last = condition.get("from_on"), condition.get("to_on")
    days, until = condition.get("within_days"), condition.get("until_days_ago")
    if days and until:
        text = QCoreApplication.translate("SegmentSentences", "over {days} that ended {ago} ago")
        return text.format(days=days_count(int(days)), ago=days_count(int(until)))
    if days:
        count = int(days)
        if is_never:
            return _plural(QCoreApplication.translate("SegmentSentences", "for %n day(s)", None, count), count)
        if is_counted:
            within = QCoreApplication.translate("SegmentSentences", "within the last %n day(s)", None, count)
            return _plural(within, count)
        return _plural(QCoreApplication.translate("SegmentSentences", "in the last %n day(s)", None, count), count)
    if first and last:
        return QCoreApplication.translate("SegmentSentences", "from {first} to {last}").format(
            first=_day(first), last=_day(last)
        )
    if first:
        return QCoreApplication.translate("SegmentSentences", "since {day}").format(day=_day(first))
    return QCoreApplication.translate("SegmentSentences", "until {day}").format(day=_day(last)) if last else ""


def moment_words(condition: Mapping[str, Any]) -> str:
    """Return the day a condition looks back to, "" for today."""
    if (day := condition.get("on")) is not None:
        return QCoreApplication.translate("SegmentSentences", "on {day}").format(day=_day(day))
    days = condition.get("days_ago")
    if days == 365:
        return QCoreApplication.translate("SegmentSentences", "a year ago")
    return days_ago(int(days)) if days else ""


def _what(condition: Mapping[str, Any], *, is_negative: bool) -> str:
    """Return what was bought: goods of a category, a product, something, anything."""
    category, product = condition.get("category"), condition.get("product")
    words = [goods(str(category), is_negative=is_negative)] if category else []
    if product:
        words.append(QCoreApplication.translate("SegmentSentences", "“{name}”").format(name=product))
    if words:
        return (
            QCoreApplication.translate("SegmentSentences", "{category}, {product}").format(
                category=words[0], product=words[1]
            )
            if len(words) > 1
            else words[0]
        )
    if is_negative:
        return QCoreApplication.translate("SegmentSentences", "anything")
    return QCoreApplication.translate("SegmentSentences", "something")


def _values(field_id: str, value: object, vocabulary: Vocabulary, *, is_negative: bool) -> str:
    return _or([choice_words(field_id, item, vocabulary) for item in _several(value)], is_negative=is_negative)


def _several(value: object) -> Sequence[Any]:
    return cast("Sequence[Any]", value) if isinstance(value, list | tuple) else [value]


def _or(words: Sequence[str], *, is_negative: bool) -> str:
    if is_negative:
        return joined(words, QCoreApplication.translate("SegmentDenials", "{several} or {one}"))
    return joined(words, QCoreApplication.translate("SegmentSentences", "{several} or {one}"))


def _flag(field_id: str, *, is_on: bool) -> str:
    ending = "yes" if is_on else "no"
    if field_id.startswith("custom."):
        return _taught(f"custom.flag.{ending}").format(name=field_words(field_id))
    words = label("rule_phrase", f"{field_id}.{ending}")
    if words != f"{field_id}.{ending}":
        return spoken(words)
    known = (
        QCoreApplication.translate("SegmentSentences", "yes")
        if is_on
        else QCoreApplication.translate("SegmentSentences", "no")
    )
    return spoken(_taught("any.value").format(name=field_words(field_id), value=known))


def _template(field_id: str, kind: str) -> str:
    """Return the phrase of a field; own scores and columns share theirs, a field without any has the plainest."""
    if score_values.is_own_score(field_id):
        return _taught("own.class" if field_id.endswith(".class") else "own.value")
    key = ".".join(field_id.split(".")[:2]) if field_id.startswith("custom.") else field_id
    words = label("rule_phrase", key)
    return words if words != key else _taught(f"any.{kind}")


def _plural(text: str, count: int) -> str:
    return text.replace("(s)", "" if count < 2 else "s")


def _lower(text: str) -> str:
    """Return a word as it stands within a sentence: "e-mail", but "SMS"."""
    return text if text[1:2].isupper() else text[:1].lower() + text[1:]


def _first(times: object) -> int:
    """Return a number of times; the first of two, 1 for none."""
    ends = cast("Sequence[Any]", times) if isinstance(times, list | tuple) else (times,)
    value = ends[0] if ends else None
    return 1 if value is None else int(float(str(value)))


def _taught(key: str) -> str:
    return label("rule_phrase", key)


def _day(value: object) -> str:
    try:
        return day_text(date.fromisoformat(str(value)))
    except ValueError:
        return str(value)
