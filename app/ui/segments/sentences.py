"""A rule as one sentence: "Customers from Annecy who have bought “Teas” at least 2 times in the last 90 days"."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any, cast

from PySide6.QtCore import QCoreApplication

from app.models.domain.segment import Rule
from app.ui.segments.grammar import from_place
from app.ui.segments.verb_phrases import verb_phrase
from app.ui.segments.words import Vocabulary, choice_words, joined

_TOP, _INNER = 0, 1
_PLACES = {"is", "any_of"}


@dataclass(frozen=True, slots=True)
class Clause:
    """A condition to say, or parts joined by all or any; negation stands at the conditions only."""

    condition: Mapping[str, Any] | None = None
    is_negative: bool = False
    join: str = "all"
    parts: tuple[Clause, ...] = ()


def sentence(rule: Rule, vocabulary: Vocabulary) -> str:
    """Return a rule as one sentence with its full stop."""
    whole = _clause(rule, is_negative=False)
    parts = whole.parts if whole.condition is None and whole.join == "all" else (whole,)
    places = [part for part in parts if _is_place(part)]
    others = [part for part in parts if not _is_place(part)]
    text = _customers(places, vocabulary)
    if not parts:
        text = QCoreApplication.translate("SegmentSentences", "All your customers")
    if others:
        said = _said(others[0], vocabulary, _TOP) if len(others) == 1 else _all_of(others, vocabulary, _TOP)
        text = QCoreApplication.translate("SegmentSentences", "{customers} who {clauses}").format(
            customers=text, clauses=said
        )
    return QCoreApplication.translate("SegmentSentences", "{sentence}.").format(sentence=text)


def _clause(rule: Rule, *, is_negative: bool) -> Clause:
    """Return a rule with "not" brought down to its conditions, and groups of the same kind run together."""
    if "field" in rule:
        return Clause(rule, is_negative)
    if "not" in rule:
        return _clause(rule["not"], is_negative=not is_negative)
    join = "all" if "all" in rule else "any"
    said_join = ("any" if join == "all" else "all") if is_negative else join
    parts: list[Clause] = []
    for child in rule[join]:
        part = _clause(child, is_negative=is_negative)
        if part.condition is None and (part.join == said_join or len(part.parts) < 2):
            parts.extend(part.parts)
        else:
            parts.append(part)
    return parts[0] if len(parts) == 1 else Clause(join=said_join, parts=tuple(parts))


def _said(clause: Clause, vocabulary: Vocabulary, depth: int) -> str:
    if clause.condition is not None:
        return verb_phrase(clause.condition, vocabulary, is_negative=clause.is_negative)
    join = _all_of if clause.join == "all" else _any_of
    text = join(clause.parts, vocabulary, depth)
    return f"({text})" if depth > _INNER else text


def _all_of(parts: Sequence[Clause], vocabulary: Vocabulary, depth: int) -> str:
    said = [_said(part, vocabulary, depth + 1) for part in sorted(parts, key=_is_group)]
    if depth == _TOP:
        return _and(said)
    if len(said) == 2:
        both = QCoreApplication.translate("SegmentSentences", "both {first} and {second}")
        return both.format(first=said[0], second=said[1])
    return QCoreApplication.translate("SegmentSentences", "at the same time {clauses}").format(clauses=_and(said))


def _any_of(parts: Sequence[Clause], vocabulary: Vocabulary, depth: int) -> str:
    said = [_said(part, vocabulary, depth + 1) for part in sorted(parts, key=_is_group)]
    if depth == _TOP and not any(_is_group(part) for part in parts):
        return _or(said)
    text = QCoreApplication.translate("SegmentSentences", "either {clause}").format(clause=said[0])
    for words in said[1:-1]:
        template = QCoreApplication.translate("SegmentSentences", "{clauses}, {clause}")
        text = template.format(clauses=text, clause=words)
    last = QCoreApplication.translate("SegmentSentences", "{clauses} or {clause}")
    return last.format(clauses=text, clause=said[-1])


def _customers(places: Sequence[Clause], vocabulary: Vocabulary) -> str:
    """Return who the sentence is about: "Customers", "Customers from Annecy or from Lyon"."""
    words: list[str] = []
    for place in places:
        value: Any = (place.condition or {}).get("value")
        values = cast("Sequence[object]", value) if isinstance(value, list | tuple) else [value]
        words.append(_or([from_place(choice_words("city", name, vocabulary)) for name in values]))
    if not words:
        return QCoreApplication.translate("SegmentSentences", "Customers")
    return QCoreApplication.translate("SegmentSentences", "Customers {places}").format(places=_and(words))


def _and(words: Sequence[str]) -> str:
    return joined(words, QCoreApplication.translate("SegmentSentences", "{several} and {one}"))


def _or(words: Sequence[str]) -> str:
    return joined(words, QCoreApplication.translate("SegmentSentences", "{several} or {one}"))


def _is_place(clause: Clause) -> bool:
    condition = clause.condition
    return (
        condition is not None
        and condition["field"] == "city"
        and condition.get("op") in _PLACES
        and bool(condition.get("value"))
        and not clause.is_negative
    )


def _is_group(clause: Clause) -> bool:
    return clause.condition is None
