"""Rules in words: clauses of conditions, the sentence of a rule, values that conditions looked at."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import Any, Final, cast

from PySide6.QtCore import QCoreApplication, QLocale

from app.models.domain.segment import Rule, RuleField, Segment
from app.ui.formats import NOTHING, day_text, days_count, money, sentence_start, whole_number
from app.ui.labels import channel_label, consent_label, label, pmg_label, segment_label
from app.ui.segments import clauses, labels, score_values

TAUGHT_BY = (labels, clauses, score_values)
"""The modules whose import teaches the words used here."""


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
    own = label("rule_operator", f"{known.id}.{op}")
    return own if own != f"{known.id}.{op}" else label("rule_operator", f"{known.value}.{op}")


def choice_words(field_id: str, value: object, vocabulary: Vocabulary) -> str:
    """Return one value of a field in words; text of the data stays as it is."""
    if field_id == "segment":
        segment = vocabulary.segments.get(_whole(value))
        return segment_name(segment) if segment else NOTHING
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
    if score_values.is_own_score(field_id):
        return _taught(f"attrition.{code}", code)
    return _taught(f"{field_id}.{code}", code)


def flag_words(field_id: str, *, is_on: bool) -> str:
    """Return the words of yes or no for a field."""
    if field_id.startswith("custom."):
        field_id = "custom.flag"
    return label("rule_value", f"{field_id}.{'yes' if is_on else 'no'}")


def clause(condition: Mapping[str, Any], vocabulary: Vocabulary) -> str:
    """Return a condition as a whole clause: "their last purchase was at least 90 days ago"."""
    field_id, op, value = str(condition["field"]), str(condition.get("op")), condition.get("value")
    value_type = vocabulary.value_type(field_id)
    if op in {"known", "unknown"}:
        return label("rule_amount", op).format(field=field_words(field_id))
    if field_id.startswith("custom."):
        return _custom_clause(condition, value_type, vocabulary)
    if value_type == "flag":
        return label("rule_clause", f"{field_id}.{'yes' if value else 'no'}")
    if value_type == "times":
        return _times_clause(condition, vocabulary)
    if field_id == "segment":
        return label("rule_clause", f"segment.{op}").format(value=choice_words(field_id, value, vocabulary))
    if value_type in {"number", "days", "cents"}:
        amount = _amount(op, value, value_type, vocabulary.currency)
        if score_values.is_own_score(field_id):
            return score_values.own_clause(field_id, amount)
        return label("rule_clause", field_id).format(amount=amount)
    words = label("rule_text", op).format(value=_listed(field_id, op, value, vocabulary))
    if score_values.is_own_score(field_id):
        return score_values.own_clause(field_id, words)
    return _with_period(label("rule_clause", field_id).format(value=words), condition)


def sentence(rule: Rule, vocabulary: Vocabulary, *, starts: bool = True) -> str:
    """Return a rule as one sentence with its full stop; with a capital unless it follows other words."""
    text = _rule_words(rule, vocabulary, is_outermost=True)
    if not text:
        text = QCoreApplication.translate("SegmentsWords", "everybody")
    return QCoreApplication.translate("SegmentsWords", "{sentence}.").format(
        sentence=sentence_start(text) if starts else text
    )


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
    if field_id in {"bought_channel", "source"}:
        return ", ".join(choice_words(field_id, part, vocabulary) for part in str(value).split(","))
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


def _rule_words(rule: Rule, vocabulary: Vocabulary, *, is_outermost: bool = False) -> str:
    if "field" in rule:
        return clause(rule, vocabulary)
    if "not" in rule:
        inner = _rule_words(rule["not"], vocabulary, is_outermost=True)
        text = QCoreApplication.translate("SegmentsWords", "not the case: ({rules})")
        return text.format(rules=inner) if inner else ""
    join = "all" if "all" in rule else "any"
    parts = [words for child in rule[join] if (words := _rule_words(child, vocabulary))]
    if len(parts) < 2:
        return "".join(parts)
    last = QCoreApplication.translate("SegmentsWords", "{several}, and {one}")
    if join == "any":
        last = QCoreApplication.translate("SegmentsWords", "{several}, or {one}")
    text = joined(parts, last)
    return text if is_outermost else f"({text})"


def _custom_clause(condition: Mapping[str, Any], value_type: str, vocabulary: Vocabulary) -> str:
    _, kind, name = str(condition["field"]).split(".", 2)
    op, value = str(condition.get("op")), condition.get("value")
    if value_type == "flag":
        return label("rule_clause", f"custom.flag.{'yes' if value else 'no'}").format(name=name)
    if value_type in {"number", "days"}:
        amount = _amount(op, value, value_type, vocabulary.currency)
        return label("rule_clause", f"custom.{kind}").format(name=name, amount=amount)
    words = label("rule_text", op).format(value=_listed(name, op, value, vocabulary))
    return label("rule_clause", "custom.text").format(name=name, value=words)


def _times_clause(condition: Mapping[str, Any], vocabulary: Vocabulary) -> str:
    field_id, op, value = str(condition["field"]), str(condition.get("op")), condition.get("value")
    key = f"{field_id}.never" if op == "never" else field_id
    times = 1 if value is None else _whole(value)
    amount = label("rule_amount", op).format(value=times_words(times)) if op != "never" else ""
    if (op, times) == ("at_least", 1):
        amount = label("rule_amount", "once")
    text = label("rule_clause", key).format(what=_what(condition, is_never=op == "never"), amount=amount)
    channel = condition.get("channel")
    if channel:
        kind = "bought.channel" if field_id == "bought" else "contact.channel"
        through = QCoreApplication.translate("SegmentsWords", "{clause} ({channel})")
        text = through.format(clause=text, channel=choice_words(kind, channel, vocabulary))
    return _with_period(text, condition)


def _what(condition: Mapping[str, Any], *, is_never: bool) -> str:
    category, product = condition.get("category"), condition.get("product")
    quoted = QCoreApplication.translate("SegmentsWords", "“{name}”")
    names = [quoted.format(name=name) for name in (category, product) if name]
    if names:
        return ", ".join(names)
    if is_never:
        return QCoreApplication.translate("SegmentsWords", "anything")
    return QCoreApplication.translate("SegmentsWords", "something")


def _with_period(text: str, condition: Mapping[str, Any]) -> str:
    first, last, days = condition.get("from_on"), condition.get("to_on"), condition.get("within_days")
    if days:
        template = QCoreApplication.translate("SegmentsWords", "{clause} in the last {days}")
    elif first and last:
        template = QCoreApplication.translate("SegmentsWords", "{clause} from {first} to {last}")
    elif first:
        template = QCoreApplication.translate("SegmentsWords", "{clause} since {first}")
    elif last:
        template = QCoreApplication.translate("SegmentsWords", "{clause} until {last}")
    else:
        return text
    return template.format(
        clause=text, days=days_count(_whole(days)), first=_day(first) if first else "", last=_day(last) if last else ""
    )


def _amount(op: str, value: object, value_type: str, currency: str) -> str:
    ends = cast("Sequence[Any]", value) if isinstance(value, list | tuple) else (value, value)
    least, most = (_quantity(_whole(end), value_type, currency) for end in (ends[0], ends[-1]))
    return label("rule_amount", op).format(value=least, other=most)


def _quantity(value: int, value_type: str, currency: str) -> str:
    if value_type == "days":
        return days_count(value)
    if value_type == "cents":
        return money(value, currency, 0 if value % 100 == 0 else 2)
    return whole_number(value)


def _listed(field_id: str, op: str, value: object, vocabulary: Vocabulary) -> str:
    values = cast("Sequence[Any]", value) if isinstance(value, list | tuple) else [value]
    words = [choice_words(field_id, item, vocabulary) for item in values]
    if op == "none_of":
        return joined(words, QCoreApplication.translate("SegmentsWords", "{several} nor {one}"))
    return joined(words, QCoreApplication.translate("SegmentsWords", "{several} or {one}"))


def _taught(code: str, otherwise: str) -> str:
    words = label("rule_value", code)
    return otherwise if words == code else words


def _day(value: object) -> str:
    try:
        return day_text(date.fromisoformat(str(value)))
    except ValueError:
        return str(value)


def _whole(value: object) -> int:
    try:
        return round(float(str(value)))
    except ValueError:
        return 0
