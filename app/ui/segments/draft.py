"""A rule while it is edited: an immutable tree whose parts keep their key, and the steps to undo and redo."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from itertools import count
from typing import Any, Final

JOINS: Final = ("all", "any", "none")
_KEYS = count(1)


def _new_key() -> int:
    return next(_KEYS)


@dataclass(frozen=True, slots=True)
class Part:
    """A condition, or a group (`condition` None) whose children are joined by all, any or none."""

    condition: Mapping[str, Any] | None = None
    join: str = "all"
    children: tuple[Part, ...] = ()
    key: int = field(default_factory=_new_key)

    @property
    def is_group(self) -> bool:
        """Whether it holds other parts."""
        return self.condition is None


def group_of(rule: Mapping[str, Any]) -> Part:
    """Return a rule as a group; a lone condition becomes the only child."""
    part = part_of(rule)
    return part if part.is_group else Part(children=(part,))


def part_of(rule: Mapping[str, Any]) -> Part:
    """Return a rule as parts with fresh keys; {"not": rule} becomes a group of which none may hold."""
    if "field" in rule:
        return Part(dict(rule))
    if "not" in rule:
        inner = rule["not"]
        children = inner.get("any", [inner])
        return Part(None, "none", tuple(part_of(child) for child in children))
    join = "all" if "all" in rule else "any"
    return Part(None, join, tuple(part_of(child) for child in rule[join]))


def rule_of(part: Part, keeps: Callable[[Part], bool] | None = None) -> dict[str, Any] | None:
    """Return the rule of a part; conditions that `keeps` refuses and empty groups are left out (None)."""
    if part.condition is not None:
        return dict(part.condition) if keeps is None or keeps(part) else None
    rules = [rule for child in part.children if (rule := rule_of(child, keeps)) is not None]
    if not rules:
        return None
    return {"not": {"any": rules}} if part.join == "none" else {part.join: rules}


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


def moved(root: Part, key: int, step: int) -> Part:
    """Return the tree with a part one place up (-1) or down (1); at the edge of a group it leaves the group."""
    parent = _parent(root, key)
    if parent is None:
        return root
    order = list(parent.children)
    place = next(index for index, child in enumerate(order) if child.key == key)
    if 0 <= place + step < len(order):
        order.insert(place + step, order.pop(place))
        return replaced(root, parent.key, replace(parent, children=tuple(order)))
    outer = _parent(root, parent.key)
    if outer is None:
        return root
    part = order[place]
    without = replaced(root, key, None)
    outer = find(without, outer.key) or without
    order = list(outer.children)
    place = next(index for index, child in enumerate(order) if child.key == parent.key)
    order.insert(place + (1 if step > 0 else 0), part)
    return replaced(without, outer.key, replace(outer, children=tuple(order)))


def _parent(part: Part, key: int) -> Part | None:
    if any(child.key == key for child in part.children):
        return part
    return next((found for child in part.children if (found := _parent(child, key)) is not None), None)


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
