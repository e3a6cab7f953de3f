"""A rule while it is edited: an immutable tree whose parts keep their key, and the steps to undo and redo."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from itertools import count
from typing import Any, Final

JOINS: Final = ("all", "any", "none", "not_all")
_KEYS = count(1)


def _new_key() -> int:
    return next(_KEYS)


@dataclass(frozen=True, slots=True)
class Part:
    """A condition (negated or not), or a group (`condition` None) of which all, any, none or not all must hold."""

    condition: Mapping[str, Any] | None = None
    join: str = "all"
    children: tuple[Part, ...] = ()
    key: int = field(default_factory=_new_key)
    is_negated: bool = False

    @property
    def is_group(self) -> bool:
        """Whether it holds other parts."""
        return self.condition is None


def group_of(rule: Mapping[str, Any]) -> Part:
    """Return a rule as a group; a lone condition becomes the only child."""
    part = part_of(rule)
    return part if part.is_group else Part(children=(part,))


def part_of(rule: Mapping[str, Any]) -> Part:
    """Return a rule as parts with fresh keys; "not" turns a condition round, or a group into none or not all of it."""
    if "field" in rule:
        return Part(dict(rule))
    if "not" not in rule:
        join = "all" if "all" in rule else "any"
        return Part(None, join, tuple(part_of(child) for child in rule[join]))
    inner = rule["not"]
    if "field" in inner:
        return Part(dict(inner), is_negated=True)
    join = "all" if "all" in inner else "any"
    children = inner.get(join, [inner])
    return Part(None, "not_all" if join == "all" else "none", tuple(part_of(child) for child in children))


def rule_of(part: Part, keeps: Callable[[Part], bool] | None = None) -> dict[str, Any] | None:
    """Return the rule of a part; conditions that `keeps` refuses and empty groups are left out (None)."""
    if part.condition is not None:
        if keeps is not None and not keeps(part):
            return None
        return {"not": dict(part.condition)} if part.is_negated else dict(part.condition)
    rules = [rule for child in part.children if (rule := rule_of(child, keeps)) is not None]
    return joined_rule(part.join, rules) if rules else None


def joined_rule(join: str, rules: Sequence[Mapping[str, Any]]) -> dict[str, Any]:
    """Return rules joined by all, any, none or not all."""
    if join in {"none", "not_all"}:
        return {"not": {"any" if join == "none" else "all": list(rules)}}
    return {join: list(rules)}


def whole_rule(root: Part, keeps: Callable[[Part], bool] | None = None) -> dict[str, Any]:
    """Return the rule of the outermost group; without any condition it holds for everybody."""
    return rule_of(root, keeps) or {"all": []}


def conditions(part: Part) -> Iterator[Part]:
    """Yield every condition in order."""
    if not part.is_group:
        yield part
    for child in part.children:
        yield from conditions(child)


def find(part: Part, key: int) -> Part | None:
    """Return a part by its key."""
    if part.key == key:
        return part
    return next((found for child in part.children if (found := find(child, key)) is not None), None)


def replaced(part: Part, key: int, new: Part | None) -> Part:
    """Return the tree with a part exchanged, or taken away for None."""
    children: list[Part] = []
    for child in part.children:
        if child.key != key:
            children.append(replaced(child, key, new))
        elif new is not None:
            children.append(new)
    if part.key == key and new is not None:
        return new
    return replace(part, children=tuple(children))


def added(root: Part, group_key: int, new: Sequence[Part]) -> Part:
    """Return the tree with parts put at the end of a group."""
    group = find(root, group_key) or root
    return replaced(root, group.key, replace(group, children=(*group.children, *new)))


@dataclass(frozen=True, slots=True)
class State:
    """What the builder edits: the name of the segment and its rule."""

    name: str
    root: Part


class Draft:
    """The present state, those before and those undone. `segment_id` None: saved as a new segment."""

    def __init__(self, name: str, root: Part, segment_id: int | None = None) -> None:
        """Start with nothing to undo."""
        self.segment_id = segment_id
        self.state = State(name, root)
        self._saved = self.state
        self._before: list[State] = []
        self._after: list[State] = []
        self._last: str = ""

    @property
    def root(self) -> Part:
        """The outermost group."""
        return self.state.root

    @property
    def is_changed(self) -> bool:
        """Whether something differs from what was opened or saved."""
        return self.state != self._saved

    @property
    def can_undo(self) -> bool:
        """Whether there is a step back."""
        return bool(self._before)

    @property
    def can_redo(self) -> bool:
        """Whether there is a step forward."""
        return bool(self._after)

    def change(self, *, root: Part | None = None, name: str | None = None, joins: str = "") -> None:
        """Take a new state; changes with the same `joins` one after the other are one step."""
        state = State(self.state.name if name is None else name, self.root if root is None else root)
        if state == self.state:
            return
        if not joins or joins != self._last:
            self._before.append(self.state)
        self._last = joins
        self._after.clear()
        self.state = state

    def undo(self) -> None:
        """Go one step back."""
        if self._before:
            self._after.append(self.state)
            self.state = self._before.pop()
            self._last = ""

    def redo(self) -> None:
        """Go one step forward."""
        if self._after:
            self._before.append(self.state)
            self.state = self._after.pop()
            self._last = ""

    def saved_as(self, segment_id: int) -> None:
        """Take note that the present state is saved."""
        self.segment_id = segment_id
        self._saved = self.state
