"""The tree that the builder edits: to and from rules, moving, removing, undo."""

from __future__ import annotations

from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from app.ui.segments.draft import Draft, Part, added, conditions, group_of, moved, replaced, rule_of, whole_rule

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
        st.builds(lambda children: {"not": {"any": children}}, st.lists(inner, min_size=1)),
    ),
    max_leaves=8,
)


@given(RULES)
def test_a_rule_comes_back_as_it_was(rule: dict[str, Any]) -> None:
    expected = {"all": [rule]} if "field" in rule else rule
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
