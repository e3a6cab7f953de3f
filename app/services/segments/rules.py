"""A rule as it is written (JSON-able data), checked and turned into a typed tree.

{"all": [rule, …]} · {"any": [rule, …]} · {"not": rule} · {"field": …, "op": …, "value": …, options…}. An empty "all"
holds for everybody, an empty "any" for nobody.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import Any, Final, cast

from app.models.domain.errors import KnownError
from app.models.domain.segment import Rule

VERSION: Final = 1
MAX_DEPTH: Final = 50
MAX_CONDITIONS: Final = 500
MAX_DRAWS: Final = 4
MAX_FILE: Final = 1_000_000
MAX_SEGMENTS: Final = 50
"""Of a rule file: characters, and segments that it brings."""
_LONGEST_NAME: Final = 200
MAX_DAYS: Final = 12
"""So many other days may one rule look at: the figures of each are computed."""


@dataclass(frozen=True, slots=True)
class Condition:
    """One condition; `path` says where it stands in the rule, `options` are its keys beside field, op and value."""

    field: str
    op: str
    value: Any
    options: Mapping[str, Any]
    path: str


@dataclass(frozen=True, slots=True)
class Group:
    """Children joined by "all" or "any", or the one child of "not"."""

    op: str
    children: tuple[Node, ...]
    path: str


Node = Condition | Group


@dataclass(frozen=True, slots=True)
class NamedRule:
    """A rule read from a file, with the name it bears there and the rules of segments that it names."""

    name: str
    rule: Rule
    segments: Mapping[str, Rule] = field(default_factory=dict[str, "Rule"])


@dataclass(slots=True)
class Budget:
    """How much of the limits a rule, with the segments it names, has used."""

    conditions: int = 0
    draws: int = 0
    days: set[date] = field(default_factory=set[date])
    segments: list[int] = field(default_factory=list[int])

    def take(self, depth: int) -> None:
        """Count one more condition or group. KnownError: rule_too_deep."""
        self.conditions += 1
        if depth > MAX_DEPTH or self.conditions > MAX_CONDITIONS:
            raise KnownError("rule_too_deep", depth=MAX_DEPTH, conditions=MAX_CONDITIONS)

    def take_day(self, day: date) -> None:
        """Count one more day that the rule looks at. KnownError: rule_many_days."""
        self.days.add(day)
        if len(self.days) > MAX_DAYS:
            raise KnownError("rule_many_days", most=MAX_DAYS)

    def take_draw(self, path: str) -> None:
        """Count one more sample of so many: each repeats its group. KnownError: rule_invalid (many_draws)."""
        self.draws += 1
        if self.draws > MAX_DRAWS:
            raise invalid(path, "many_draws", MAX_DRAWS)


def invalid(path: str, detail: str, value: object = None) -> KnownError:
    """Return the KnownError rule_invalid: `path` in the rule, `detail` a code, `value` what was found."""
    return KnownError("rule_invalid", path=path, detail=detail, value=str(value)[:100] if value is not None else "")


def parse(rule: object, budget: Budget | None = None, path: str = "", depth: int = 1) -> Node:
    """Check the shape of a rule. KnownError: rule_invalid (path, detail), rule_too_deep."""
    budget = budget or Budget()
    budget.take(depth)
    if not isinstance(rule, Mapping):
        raise invalid(path, "not_a_rule", rule)
    known = cast("Mapping[object, object]", rule)
    if not all(isinstance(key, str) for key in known):
        raise invalid(path, "unknown_key", known)
    content = cast("Mapping[str, Any]", known)
    groups = [op for op in ("all", "any", "not") if op in content]
    if "field" in content and not groups:
        return _condition(content, path)
    if len(groups) != 1 or len(content) != 1:
        raise invalid(path, "not_a_rule", sorted(content))
    op = groups[0]
    children: Any = [content[op]] if op == "not" else content[op]
    if not isinstance(children, list | tuple):
        raise invalid(path, "not_a_list", op)
    places = enumerate(cast("list[object]", children))
    return Group(op, tuple(parse(child, budget, f"{path}/{op}/{n}", depth + 1) for n, child in places), path)


def rule_from_json(text: str) -> NamedRule:
    """Read a rule file: {"version": 1, "name": …, "rule": …, "segments": {name: rule}}, see portable.py.

    KnownError: rule_invalid, rule_too_deep.
    """
    content = _json(text)
    if not isinstance(content, dict):
        raise invalid("", "not_an_object")
    known = cast("dict[str, Any]", content)
    if set(known) - {"version", "name", "rule", "segments"} or "rule" not in known:
        raise invalid("", "unknown_key" if "rule" in known else "rule_missing", sorted(known))
    if type(known.get("version")) is not int or known["version"] != VERSION:
        raise invalid("version", "version", known.get("version"))
    name = known.get("name", "")
    if not isinstance(name, str) or len(name) > _LONGEST_NAME:
        raise invalid("name", "name")
    parse(known["rule"])
    return NamedRule(name.strip(), known["rule"], _segments(known.get("segments", {})))


def rule_to_json(name: str, rule: Rule, segments: Mapping[str, Rule] | None = None) -> str:
    """Write what `rule_from_json` reads."""
    content: dict[str, Any] = {"version": VERSION, "name": name, "rule": rule}
    return json.dumps(content | ({"segments": segments} if segments else {}), ensure_ascii=False, indent=1)


def _json(text: str) -> object:
    """Read JSON of a size that rules can have, without what JSON does not have. KnownError: rule_…"""
    if len(text) > MAX_FILE:
        raise invalid("", "too_large", len(text))
    try:
        content: object = json.loads(
            text.removeprefix("\ufeff"), object_pairs_hook=_once_each, parse_constant=_no_constant
        )
        json.dumps(content, ensure_ascii=False).encode()
    except RecursionError as error:
        raise KnownError("rule_too_deep", depth=MAX_DEPTH, conditions=MAX_CONDITIONS) from error
    except ValueError as error:
        raise invalid("", "not_json", error) from error
    return content


def _once_each(pairs: list[tuple[str, object]]) -> dict[str, object]:
    found = dict(pairs)
    if len(found) != len(pairs):
        keys = [key for key, _ in pairs]
        raise invalid("", "duplicate_key", next(key for key in keys if keys.count(key) > 1))
    return found


def _no_constant(constant: str) -> object:
    raise invalid("", "not_a_number", constant)


def _segments(content: object) -> dict[str, Rule]:
    if not isinstance(content, dict):
        raise invalid("segments", "not_an_object")
    found = cast("dict[str, Rule]", content)
    if len(found) > MAX_SEGMENTS:
        raise invalid("segments", "too_large", len(found))
    for name, rule in found.items():
        if not name.strip() or len(name) > _LONGEST_NAME:
            raise invalid("segments", "name")
        parse(rule, path="segments")
    return found


def _condition(content: Mapping[str, Any], path: str) -> Condition:
    name, op = content["field"], content.get("op")
    if not isinstance(name, str):
        raise invalid(path, "unknown_field", name)
    if not isinstance(op, str):
        raise invalid(path, "unknown_operator", op)
    options = {key: value for key, value in content.items() if key not in {"field", "op", "value"}}
    return Condition(name, op, content.get("value"), options, path)
