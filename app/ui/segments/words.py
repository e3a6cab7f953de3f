"""Words of rules: fields, operators, values and amounts, and the values that conditions looked at."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import Any, Final, cast

from PySide6.QtCore import QCoreApplication, QLocale

from app.models.domain.segment import RuleField, Segment
from app.ui.formats import NOTHING, days_count, money, whole_number
from app.ui.labels import channel_label, consent_label, label, pmg_label, segment_label
from app.ui.persona_words import persona_of_key
from app.ui.segments import labels, past_labels, score_values

TAUGHT_BY = (labels, past_labels, score_values)
"""The modules whose import teaches the words used here."""


_SEGMENTS: Final = {"segment", "entered", "left"}
_SEVERAL: Final = {"bought_channel", "source", "tag", "list", "batch", "data_issue"}
"""Fields that see several values of one customer, separated by commas."""

_CUSTOM_VALUES: Final = {"text": "text", "number": "number", "date": "days", "until": "days", "flag": "flag"}


@dataclass(frozen=True, slots=True)
class Vocabulary:
    """What words need to know of the workspace: day, fields with their choices, names of segments, currency."""

    today: date
    fields: Mapping[str, RuleField] = field(default_factory=dict[str, RuleField])
    segments: Mapping[int, Segment] = field(default_factory=dict[int, Segment])
    currency: str = "EUR"

    def value_type(self, field_id: str) -> str:
        """Return the type of the values of a field."""
        known = self.fields.get(field_id)
        if known is None and field_id.startswith("custom."):
            return _CUSTOM_VALUES.get(field_id.split(".")[1], "text")
        return known.value if known else "choice"

    def name_of(self, field_id: str, value: object) -> str | None:
        """Return the words that the data has for a value that is an id."""
        known = self.fields.get(field_id)
        names = known.names if known else ()
        return next((words for key, words in names if key == str(value)), None)


def segment_name(segment: Segment) -> str:
    """Return the owner's name of a segment, or the words of a ready-made one still called by its code."""
    ready = segment.ready_id
    if ready is None or segment.name != ready:
        return segment.name
    return ready_name(ready)


def ready_name(ready_id: str) -> str:
    """Return the words of a ready-made segment."""
    if ready_id.startswith("rfm_"):
        return segment_label(ready_id.removeprefix("rfm_"))
    return label("ready_name", ready_id)


def field_words(field_id: str) -> str:
    """Return the words of a field in a combo; a field of the owner's own bears the name they gave it."""
    if score_values.is_own_score(field_id):
        return score_values.own_field_words(field_id)
    if field_id.startswith("custom."):
        _, kind, name = field_id.split(".", 2)
        return label("rule_field", f"custom.{kind}").format(name=name)
    return label("rule_field", field_id)


def operator_words(known: RuleField, op: str) -> str:
    """Return the words of an operator in a combo, those of the field itself if it has any."""
    for kind in (known.id, known.value):
        words = label("rule_operator", f"{kind}.{op}")
        if words != f"{kind}.{op}":
            return words
    return label("rule_operator", f"choice.{op}")


def choice_words(field_id: str, value: object, vocabulary: Vocabulary) -> str:
    """Return one value of a field in words; text of the data stays as it is."""
    if field_id in _SEGMENTS:
        segment = vocabulary.segments.get(_whole(value))
        return segment_name(segment) if segment else NOTHING
    if field_id == "persona":
        return persona_of_key(str(value))
    if (name := vocabulary.name_of(field_id, value)) is not None:
        return name
    if field_id == "birth_month":
        month = _whole(value)
        return QLocale().standaloneMonthName(month) if 1 <= month <= 12 else label("rule_value", "month.this")
    code = str(value)
    if field_id == "rfm":
        return segment_label(code)
    if field_id == "pmg":
        return pmg_label(code)
    if field_id.startswith("consent_"):
        return consent_label(code)
    if field_id in {"bought_channel", "bought.channel"}:
        return _taught(f"purchase_channel.{code}", code)
    if field_id == "contact.channel":
        return channel_label(code)
    if field_id == "class_was.segmentation":
        return _grouping(code)
    if score_values.is_own_score(field_id):
        return _taught(f"attrition.{code}", code)
    return _taught(f"{field_id}.{code}", code)


def flag_words(field_id: str, *, is_on: bool) -> str:
    """Return the words of yes or no for a field."""
    if field_id.startswith("custom."):
        field_id = "custom.flag"
    return label("rule_value", f"{field_id}.{'yes' if is_on else 'no'}")


def seen_words(field_id: str, value: object, vocabulary: Vocabulary) -> str:
    """Return the value that a condition looked at: "108 days", "4", "Apt", "yes"."""
    value_type = vocabulary.value_type(field_id)
    if value is None:
        return NOTHING
    if value_type == "flag":
        return flag_words(field_id, is_on=bool(value))
    if value_type == "days":
        return days_count(_whole(value))
    if value_type == "cents":
        return money(_whole(value), vocabulary.currency)
    if value_type == "times":
        return times_words(_whole(value))
    if value_type == "number":
        return whole_number(_whole(value))
    if field_id in _SEVERAL:
        return ", ".join(choice_words(field_id, part, vocabulary) for part in str(value).split(",") if part)
    return choice_words(field_id, value, vocabulary)


def times_words(times: int) -> str:
    """Return "3 times"."""
    text = QCoreApplication.translate("SegmentsWords", "%n time(s)", None, times)
    return text.replace("(s)", "" if abs(times) < 2 else "s")


def joined(items: Sequence[str], last: str) -> str:
    """Return "A, B and C"; `last` is the template that joins the last two, with {several} and {one}."""
    if len(items) < 2:
        return "".join(items)
    return last.format(several=", ".join(items[:-1]), one=items[-1])


def amount_words(op: str, value: object, value_type: str, currency: str = "") -> str:
    """Return "at least 90 days", "between 50 € and 80 €"."""
    ends = cast("Sequence[Any]", value) if isinstance(value, list | tuple) else (value, value)
    least, most = (quantity_words(end, value_type, currency) for end in (ends[0], ends[-1]))
    return label("rule_amount", op).format(value=least, other=most)


def quantity_words(amount: object, value_type: str, currency: str) -> str:
    """Return a number with its unit: days, times, money."""
    value = _whole(amount)
    if value_type == "days":
        return days_count(value)
    if value_type == "times":
        return times_words(value)
    if value_type == "cents":
        return money(value, currency, 0 if value % 100 == 0 else 2)
    return whole_number(value)


def _grouping(code: str) -> str:
    """Return the words of a grouping: a score, segments of one's own, a column of one's own."""
    words = label("rule_grouping", code)
    return field_words(code) if words == code else words


def _taught(code: str, otherwise: str) -> str:
    words = label("rule_value", code)
    return otherwise if words == code else words


def _whole(value: object) -> int:
    try:
        return round(float(str(value)))
    except ValueError:
        return 0
