"""The tree that the builder edits: to and from rules, moving, removing, undo."""

from __future__ import annotations

from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from app.ui.segments.draft import Draft, Part, added, conditions, group_of, replaced, rule_of, whole_rule
from app.ui.segments.tree_moves import duplicated, moved, moved_in, moved_out, moved_to, negated, removed

A = {"field": "city", "op": "is", "value": "Apt"}
B = {"field": "rfm", "op": "is", "value": "best"}
C = {"field": "age", "op": "at_least", "value": 30}

CONDITIONS = st.builds(lambda age: {"field": "age", "op": "at_least", "value": age}, st.integers(0, 99))
RULES: st.SearchStrategy[dict[str, Any]] = st.recursive(
    CONDITIONS,
    lambda inner: st.one_of(
        st.builds(
            lambda join, children: {join: children}, st.sampled_from(["all", "any"]), st.lists(inner, min_size=1)
        ),
        st.builds(
            lambda join, children: {"not": {join: children}},
            st.sampled_from(["all", "any"]),
            st.lists(inner, min_size=1),
        ),
        st.builds(lambda condition: {"not": condition}, CONDITIONS),
    ),
    max_leaves=8,
)


@given(RULES)
def test_a_rule_comes_back_as_it_was(rule: dict[str, Any]) -> None:
    is_lone = "field" in rule or "field" in rule.get("not", {})
    expected = {"all": [rule]} if is_lone else rule
    assert whole_rule(group_of(rule)) == expected


@given(RULES, st.data())
def test_moving_loses_and_doubles_nothing(rule: dict[str, Any], data: st.DataObject) -> None:
    root = group_of(rule)
    parts = list(conditions(root))
    part = data.draw(st.sampled_from(parts))
    after = moved(root, part.key, data.draw(st.sampled_from([-1, 1])))
    assert sorted(p.key for p in conditions(after)) == sorted(p.key for p in parts)


def test_a_rule_at_the_edge_of_its_group_leaves_it() -> None:
    root = group_of({"all": [A, {"any": [B, C]}]})
    inner = root.children[1].children[0]
    assert rule_of(moved(root, inner.key, -1)) == {"all": [A, B, {"any": [C]}]}


def test_incomplete_conditions_and_empty_groups_are_left_out_of_the_rule() -> None:
    root = added(group_of({"all": [A]}), 0, [Part(None, "any")])
    assert whole_rule(root) == {"all": [A]}
    assert whole_rule(root, lambda _part: False) == {"all": []}


def test_typing_in_one_field_is_one_step_back() -> None:
    root = group_of({"all": [C]})
    draft = Draft("Name", root)
    part = root.children[0]
    for age in (4, 40):
        draft.change(root=replaced(draft.root, part.key, Part({**C, "value": age}, key=part.key)), joins="value")
    draft.change(name="Other", joins="name")
    draft.undo()
    assert whole_rule(draft.root)["all"][0]["value"] == 40
    draft.undo()
    assert whole_rule(draft.root) == {"all": [C]}
    assert not draft.is_changed
    draft.redo()
    draft.redo()
    assert (draft.state.name, draft.can_redo) == ("Other", False)


@given(RULES, st.data())
def test_a_part_dropped_anywhere_is_there_once_and_nothing_else_is_lost(
    rule: dict[str, Any], data: st.DataObject
) -> None:
    root = group_of(rule)
    parts = list(_all_parts(root))
    part = data.draw(st.sampled_from(parts))
    group = data.draw(st.sampled_from([root, *(p for p in parts if p.is_group)]))
    after = moved_to(root, part.key, group.key, data.draw(st.integers(0, len(group.children))))
    assert sorted(p.key for p in conditions(after)) == sorted(p.key for p in conditions(root))


@given(RULES, st.data())
def test_turning_a_part_round_twice_changes_nothing(rule: dict[str, Any], data: st.DataObject) -> None:
    root = group_of(rule)
    part = data.draw(st.sampled_from([root, *_all_parts(root)]))
    assert negated(negated(root, part.key), part.key) == root


def test_a_rule_goes_into_the_group_beside_it_and_out_again() -> None:
    root = group_of({"all": [A, {"any": [B, C]}]})
    first = root.children[0]
    inside = moved_in(root, first.key)
    assert rule_of(inside) == {"all": [{"any": [A, B, C]}]}
    assert rule_of(moved_out(inside, first.key)) == {"all": [{"any": [B, C]}, A]}


def test_a_rule_without_a_group_beside_it_gets_one_and_leaves_none_empty() -> None:
    root = group_of({"all": [A, B]})
    first = root.children[0]
    inside = moved_in(root, first.key)
    assert rule_of(inside) == {"all": [{"any": [A]}, B]}
    assert rule_of(moved_out(inside, first.key)) == {"all": [A, B]}


def test_a_group_cannot_be_dropped_into_itself() -> None:
    root = group_of({"all": [A, {"any": [B, {"all": [C]}]}]})
    group = root.children[1]
    assert moved_to(root, group.key, group.children[1].key, 0) == root


def test_a_copy_has_keys_of_its_own() -> None:
    root = group_of({"all": [A, {"any": [B, C]}]})
    after, key = duplicated(root, root.children[1].key)
    assert rule_of(after) == {"all": [A, {"any": [B, C]}, {"any": [B, C]}]}
    assert key not in {part.key for part in _all_parts(root)}
    assert len({part.key for part in _all_parts(after)}) == len(list(_all_parts(after)))


def test_the_last_rule_of_a_group_takes_the_group_with_it() -> None:
    root = group_of({"all": [A, {"any": [{"all": [B]}]}]})
    assert rule_of(removed(root, root.children[1].children[0].children[0].key)) == {"all": [A]}


def _all_parts(part: Part) -> list[Part]:
    return [found for child in part.children for found in (child, *_all_parts(child))]
