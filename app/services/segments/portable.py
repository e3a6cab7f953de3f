"""Rules between workspaces: in a rule file, segments, lists, imports, mailings and scenarios stand by their names.

{"version": 1, "name": …, "rule": …, "segments": {name: rule}}: `segments` holds those that the rule names, themselves
by names. A name means the segment of that name (or ready-made code) of the workspace that reads the file; the file's
own rule counts where there is none.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, Final, cast

from sqlalchemy import text

from app.models.domain.errors import KnownError
from app.models.domain.segment import Rule
from app.services.scoring.own import own_scores
from app.services.segments import store
from app.services.segments.class_was import SEGMENTS
from app.services.segments.memory import CLASS_WAS, REFERRING
from app.services.segments.rules import Budget, NamedRule, invalid, parse, rule_to_json

if TYPE_CHECKING:
    from sqlalchemy import Connection

    Make = Callable[[str, Rule], int]

_OWN_FIELD: Final = "own:"
_VALUES: Final = {"list": ("customer_list", "name"), "batch": ("import_batch", "file_name")}
"""Fields whose value is an id, with the table and column of its name."""
_OPTIONS: Final = {"mailing": "mailing", "scenario": "scenario"}

Condition = dict[str, Any]


def export_text(connection: Connection, segment_id: int) -> str:
    """Return a segment as a rule file. KnownError: segment_missing."""
    segment = store.one(connection, segment_id)
    export = _Export(connection)
    rule = _mapped(segment.rule, export.condition)
    return rule_to_json(segment.name, rule, export.segments)


def resolved(connection: Connection, file: NamedRule, make: Make | None = None) -> Rule:
    """Return the rule of a file with the ids of this workspace.

    Segments that only the file knows are made by `make`; without it their rules stand in the place of the ids.
    KnownError: rule_invalid (segment_missing, list_missing, …), rule_cycle, rule_too_deep.
    """
    return _mapped(file.rule, _Import(connection, file.segments, make).condition)


@dataclass(slots=True)
class _Export:
    """Ids to names; the rules of the segments met on the way."""

    connection: Connection
    segments: dict[str, Rule] = field(default_factory=dict[str, Rule])

    def condition(self, condition: Condition) -> Condition:
        found = dict(condition)
        if found.get("field") in REFERRING and isinstance(found.get("value"), int):
            found["value"] = self._segment(found["value"])
        elif found.get("field") in REFERRING and "rule" in found:
            found["rule"] = _mapped(found["rule"], self.condition)
        if found.get("field") == CLASS_WAS and str(found.get("segmentation")).startswith(SEGMENTS):
            names = {part: self._segment(int(part)) for part in found["segmentation"].removeprefix(SEGMENTS).split(",")}
            found["segmentation"] = list(names.values())
            found |= _renamed_value(found, names)
        _rename_ids(self.connection, found, _name_of)
        found["field"] = self._own_field(found["field"])
        return found

    def _segment(self, segment_id: int) -> str:
        segment = store.one(self.connection, segment_id)
        if segment.name not in self.segments:
            self.segments[segment.name] = {"all": []}
            self.segments[segment.name] = _mapped(segment.rule, self.condition)
        return segment.name

    def _own_field(self, field_id: str) -> str:
        for score in own_scores(self.connection):
            if field_id.partition(".")[0] == score.score_id:
                return field_id.replace(score.score_id, f"{_OWN_FIELD}{score.name}", 1)
        return field_id


@dataclass(slots=True)
class _Import:
    """Names to ids; `known` are those found or made, `open` the names being made."""

    connection: Connection
    rules: Mapping[str, Rule]
    make: Make | None
    known: dict[str, int] = field(default_factory=dict[str, int])
    open: list[str] = field(default_factory=list[str])
    budget: Budget = field(default_factory=Budget)

    def __post_init__(self) -> None:
        for segment in store.saved(self.connection):
            self.known.setdefault(segment.name.casefold(), segment.id)
            if segment.ready_id:
                self.known.setdefault(segment.ready_id, segment.id)

    def condition(self, condition: Condition) -> Condition:
        found = dict(condition)
        if found.get("field") in REFERRING and isinstance(found.get("value"), str):
            segment = self._segment(found.pop("value"))
            found |= {"value": segment} if isinstance(segment, int) else {"rule": segment}
        elif found.get("field") in REFERRING and "rule" in found:
            parse(found["rule"], self.budget)
            found["rule"] = _mapped(found["rule"], self.condition)
        if found.get("field") == CLASS_WAS and isinstance(found.get("segmentation"), list):
            names = {str(name): self._id(str(name)) for name in found["segmentation"]}
            found["segmentation"] = SEGMENTS + ",".join(names.values())
            found |= _renamed_value(found, names)
        _rename_ids(self.connection, found, _id_of)
        if str(found["field"]).startswith(_OWN_FIELD):
            found["field"] = self._own_field(found["field"])
        return found

    def _segment(self, name: str) -> int | Rule:
        """Return the id of a segment, made if it must be; or its rule, where nothing is to be made."""
        folded = name.casefold()
        if folded in self.known:
            return self.known[folded]
        if folded in self.open:
            raise KnownError("rule_cycle", segment=name, path="segments")
        rule = next((rule for key, rule in self.rules.items() if key.casefold() == folded), None)
        if rule is None:
            raise invalid("segments", "segment_missing", name)
        parse(rule, self.budget, "segments")
        self.open.append(folded)
        inner = _mapped(rule, self.condition)
        self.open.pop()
        if self.make is None:
            return inner
        self.known[folded] = self.make(name, inner)
        return self.known[folded]

    def _id(self, name: str) -> str:
        segment = self._segment(name)
        if not isinstance(segment, int):
            raise invalid("segments", "segment_missing", name)
        return str(segment)

    def _own_field(self, field_id: str) -> str:
        for score in own_scores(self.connection):
            for suffix in ("", ".class"):
                if field_id == f"{_OWN_FIELD}{score.name}{suffix}":
                    return f"{score.score_id}{suffix}"
        raise invalid("", "unknown_field", field_id)


def _mapped(rule: Rule, change: Callable[[Condition], Condition]) -> dict[str, Any]:
    """Return a rule whose conditions are changed; its shape was checked."""
    for op in ("all", "any"):
        if op in rule:
            return {op: [_mapped(child, change) for child in cast("list[Rule]", rule[op])]}
    if "not" in rule:
        return {"not": _mapped(rule["not"], change)}
    return change(dict(rule))


def _renamed_value(condition: Condition, names: Mapping[str, str]) -> Condition:
    """Return the value of a condition on classes that are segments, by their other names."""
    value: Any = condition.get("value")
    if isinstance(value, list):
        return {"value": [names.get(str(one), one) for one in cast("list[Any]", value)]}
    return {"value": names.get(str(value), value)} if "value" in condition else {}


def _rename_ids(
    connection: Connection, condition: Condition, other: Callable[[Connection, str, str, Any], Any]
) -> None:
    """Put names in the place of ids, or ids in that of names."""
    if condition.get("field") in _VALUES and "value" in condition:
        table, column = _VALUES[condition["field"]]
        value: Any = condition["value"]
        several = cast("list[Any]", value) if isinstance(value, list) else [value]
        found = [other(connection, table, column, one) for one in several]
        condition["value"] = found if isinstance(value, list) else found[0]
    for option, table in _OPTIONS.items():
        if option in condition:
            condition[option] = other(connection, table, "name", condition[option])


def _name_of(connection: Connection, table: str, column: str, value: Any) -> Any:
    found = connection.execute(text(f"SELECT {column} FROM {table} WHERE id = :id"), {"id": value}).scalar()
    return value if found is None else found


def _id_of(connection: Connection, table: str, column: str, value: Any) -> Any:
    """Return the id of a name, the latest one; numbers stay."""
    if not isinstance(value, str):
        return value
    statement = text(f"SELECT max(id) FROM {table} WHERE {column} = :name")
    found = connection.execute(statement, {"name": value}).scalar()
    if found is None:
        raise invalid("", f"{table.removeprefix('customer_').removeprefix('import_')}_missing", value)
    return int(found)
