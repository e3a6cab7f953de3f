"""How parts of a rule change place: up and down, into and out of groups, by hand; groups left empty go away."""

from __future__ import annotations

from dataclasses import replace

from app.ui.segments.draft import Part, find, replaced


def parent_of(part: Part, key: int) -> Part | None:
    """Return the group that holds a part, None for the outermost group itself."""
    if any(child.key == key for child in part.children):
        return part
    return next((found for child in part.children if (found := parent_of(child, key)) is not None), None)


def place_of(group: Part, key: int) -> int:
    """Return where a child stands in its group."""
    return next(place for place, child in enumerate(group.children) if child.key == key)


def moved(root: Part, key: int, step: int) -> Part:
    """Return the tree with a part one place up (-1) or down (1); at the edge of a group it leaves the group."""
    parent = parent_of(root, key)
    if parent is None:
        return root
    place = place_of(parent, key)
    if 0 <= place + step < len(parent.children):
        return moved_to(root, key, parent.key, place + step + (1 if step > 0 else 0))
    outer = parent_of(root, parent.key)
    if outer is None:
        return root
    return moved_to(root, key, outer.key, place_of(outer, parent.key) + (1 if step > 0 else 0))


def moved_out(root: Part, key: int) -> Part:
    """Return the tree with a part after the group that held it."""
    parent = parent_of(root, key)
    outer = parent_of(root, parent.key) if parent is not None else None
    if parent is None or outer is None:
        return root
    return moved_to(root, key, outer.key, place_of(outer, parent.key) + 1)


def moved_in(root: Part, key: int) -> Part:
    """Return the tree with a part in the group before it, else in the one after it, else in a new group of its own."""
    parent = parent_of(root, key)
    if parent is None:
        return root
    place = place_of(parent, key)
    before, after = parent.children[:place][-1:], parent.children[place + 1 :][:1]
    for near, index in ((before, -1), (after, 0)):
        if near and near[0].is_group:
            return moved_to(root, key, near[0].key, len(near[0].children) if index else 0)
    part = parent.children[place]
    return replaced(root, key, Part(None, "any" if parent.join == "all" else "all", (part,)))


def moved_to(root: Part, key: int, group_key: int, index: int) -> Part:
    """Return the tree with a part before the child `index` of a group; unchanged where it cannot go."""
    part, group, parent = find(root, key), find(root, group_key), parent_of(root, key)
    if part is None or group is None or parent is None or not group.is_group or find(part, group_key) is not None:
        return root
    if parent.key == group_key and place_of(parent, key) < index:
        index -= 1
    without = replaced(root, key, None)
    group = find(without, group_key) or without
    children = [*group.children]
    children.insert(index, part)
    return pruned(replaced(without, group.key, replace(group, children=tuple(children))))


def removed(root: Part, key: int) -> Part:
    """Return the tree without a part, nor groups that it leaves empty."""
    return pruned(replaced(root, key, None))


def duplicated(root: Part, key: int) -> tuple[Part, int]:
    """Return the tree with a copy of a part right after it, and the key of the copy."""
    part, parent = find(root, key), parent_of(root, key)
    if part is None or parent is None:
        return root, key
    copy = _fresh(part)
    children = [*parent.children]
    children.insert(place_of(parent, key) + 1, copy)
    return replaced(root, parent.key, replace(parent, children=tuple(children))), copy.key


def pruned(root: Part) -> Part:
    """Return the tree without empty groups; the outermost one stays."""
    kept = tuple(pruned(child) for child in root.children if not child.is_group or pruned(child).children)
    return replace(root, children=kept)


def _fresh(part: Part) -> Part:
    """Return a part with new keys."""
    return Part(part.condition, part.join, tuple(_fresh(child) for child in part.children), is_negated=part.is_negated)


_OPPOSITES = {"all": "not_all", "not_all": "all", "any": "none", "none": "any"}


def negated(root: Part, key: int) -> Part:
    """Return the tree with a part turned round."""
    part = find(root, key)
    if part is None:
        return root
    if part.is_group:
        return replaced(root, key, replace(part, join=_OPPOSITES[part.join]))
    return replaced(root, key, replace(part, is_negated=not part.is_negated))
