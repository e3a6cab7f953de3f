"""The builder over a real workspace: rows, live counts, keyboard, undo, why not, saving."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from app.ui.segments.rule_row import RuleRow
from app.ui.translation import Translation

if TYPE_CHECKING:
    import pytest
    from PySide6.QtWidgets import QApplication

    from app.ui.segments.page import SegmentsPage
    from app.ui.shell.context import PageContext

ANNECY = {"field": "city", "op": "is", "value": "Annecy"}
BOUGHT = {"field": "purchase_count", "op": "at_least", "value": 1}


def build(page: SegmentsPage, rule: dict[str, Any] | None = None, name: str = "") -> None:
    page.context.navigator.go("segments", **({"rule": rule, "name": name} if rule else {"new": True}))
    settled(page)


def settled(page: SegmentsPage) -> None:
    assert page.context.jobs.wait_idle()
    page.builder.recount()
    assert page.context.jobs.wait_idle()


def rows(page: SegmentsPage) -> list[RuleRow]:
    return [row for row in page.builder.rules.rows.values() if isinstance(row, RuleRow)]


def test_a_new_segment_holds_everybody_and_offers_examples(page: SegmentsPage) -> None:
    build(page)
    builder = page.builder
    assert builder.count.figure.text() == "3"
    assert builder.rules.examples.isVisible()
    builder.rules.examples.buttons["one_purchase"].click()
    settled(page)
    assert len(rows(page)) == 3
    assert not builder.rules.examples.isVisible()
    assert not builder.head.save.isEnabled()


def test_each_rule_says_what_is_left_after_it(page: SegmentsPage) -> None:
    build(page, {"all": [BOUGHT, ANNECY]})
    assert [row.left.text() for row in rows(page)] == ["2", "1"]
    assert page.builder.count.figure.text() == "1"
    assert "their town is Annecy" in page.builder.rules.words.text()


def test_the_rule_that_leaves_nobody_is_named(page: SegmentsPage) -> None:
    build(page, {"all": [BOUGHT, {"field": "city", "op": "is", "value": "Nowhere"}]})
    empties = page.builder.rules.findChildren(type(page.builder.rules._empties))[0]
    assert empties.isVisible()
    assert "rule 2: their town is Nowhere" in empties.label.text()


def test_an_edited_value_is_counted_after_a_pause_and_the_old_count_is_muted(page: SegmentsPage) -> None:
    build(page, {"all": [{"field": "purchase_count", "op": "at_least", "value": 1}]})
    row = rows(page)[0]
    row.editor._numbers[0].setValue(2)  # type: ignore[arg-type]
    assert page.builder.count.figure.property("tone") == "muted"
    assert page.builder.count.figure.text() == "2"
    settled(page)
    assert page.builder.count.figure.text() == "1"
    assert page.builder.count.figure.property("tone") == "primary"


def test_rules_are_added_moved_and_removed_by_the_keyboard(page: SegmentsPage, context: PageContext) -> None:
    build(page, {"all": [BOUGHT, ANNECY]})
    first = rows(page)[0]
    first.field.setFocus()
    QTest.keyClick(first.field, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    assert page.builder.rule() == {"all": [ANNECY, BOUGHT]}
    moved = page.builder.rules.rows[first.key]
    assert isinstance(moved, RuleRow)
    moved.handle.setFocus()
    QTest.keyClick(moved.handle, Qt.Key.Key_Delete)
    assert page.builder.rule() == {"all": [ANNECY]}
    QTest.keyClick(page.builder.rules.add_rule, Qt.Key.Key_Space)
    assert len(rows(page)) == 2
    assert context.jobs.wait_idle()


def test_undo_and_redo_stay_inside_the_builder(page: SegmentsPage) -> None:
    build(page, {"all": [BOUGHT, ANNECY]})
    rows(page)[1].removed.emit(rows(page)[1].key)
    assert page.builder.rule() == {"all": [BOUGHT]}
    QTest.keyClick(page.builder.rules.add_rule, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert page.builder.rule() == {"all": [BOUGHT, ANNECY]}
    page.builder.head.redo.click()
    assert page.builder.rule() == {"all": [BOUGHT]}
    assert not page.builder.head.redo.isEnabled()


def test_choosing_another_field_and_operator_makes_another_condition(page: SegmentsPage) -> None:
    build(page, {"all": [BOUGHT]})
    row = rows(page)[0]
    row.field.picked.emit("rfm")
    row.editor._on_operator("any_of")
    condition = page.builder.rule()["all"][0]  # type: ignore[index]
    assert (condition["field"], condition["op"]) == ("rfm", "any_of")
    assert isinstance(condition["value"], list)
    settled(page)
    assert page.builder.count.figure.text() == "1"


def test_a_group_holds_its_own_rules(page: SegmentsPage) -> None:
    build(page, {"all": [BOUGHT]})
    page.builder.rules.add_group.click()
    rule = page.builder.rule()
    assert list(rule["all"][1]) == ["any"]  # type: ignore[index]
    group = next(row for row in page.builder.rules.rows.values() if not isinstance(row, RuleRow))
    group.joined.emit(group.key, "none")
    assert list(page.builder.rule()["all"][1]) == ["not"]  # type: ignore[index]
    settled(page)
    assert page.builder.count.figure.text() in {"1", "2"}


def test_a_cell_of_the_grid_becomes_a_rule(page: SegmentsPage) -> None:
    build(page)
    page.builder.grid.grid.opened.emit((5, 4))
    assert page.builder.rule() == {
        "all": [
            {"field": "rfm_recency", "op": "exactly", "value": 5},
            {"field": "rfm_frequency", "op": "exactly", "value": 4},
        ]
    }


def test_why_a_customer_is_not_in_is_answered_rule_by_rule(page: SegmentsPage, context: PageContext) -> None:
    build(page, {"all": [BOUGHT, ANNECY]})
    why = page.builder.sample.why
    why.search.setText("Léa")
    why._find()
    assert context.jobs.wait_idle()
    assert list(why._found)
    next(iter(why._found)).click()
    assert context.jobs.wait_idle()
    assert why.verdict.text().endswith("is not in.")
    spoken = [why.answers.itemAt(place).widget().accessibleName() for place in range(why.answers.count())]  # type: ignore[union-attr]
    assert spoken[0].startswith("Holds: ")
    assert spoken[1] == "Does not hold: their town is Annecy (seen: Lyon)"


def test_a_segment_is_saved_then_changed(page: SegmentsPage, context: PageContext) -> None:
    toasts: list[str] = []
    context.shell.toast_wanted.connect(lambda text, _undo: toasts.append(text))
    build(page, {"all": [ANNECY]}, "Alpine")
    page.builder.head.save.click()
    assert context.jobs.wait_idle()
    saved = context.services.segments.by_name("Alpine")
    assert saved.rule == {"all": [ANNECY]}
    assert not page.builder.head.save.isEnabled()
    assert page.builder.head.use.isEnabled()
    page.builder.rules.add_rule.click()
    page.builder.head.save.click()
    assert context.jobs.wait_idle()
    assert len(context.services.segments.get(saved.id).rule["all"]) == 2
    assert toasts == ["Segment “Alpine” saved", "Segment “Alpine” changed"]


def test_a_name_already_taken_is_refused_in_the_page(page: SegmentsPage, context: PageContext) -> None:
    context.services.segments.create("Alpine", {"all": [ANNECY]})
    build(page, {"all": [BOUGHT]}, "alpine")
    page.save()
    assert context.jobs.wait_idle()
    assert page.builder.banner.isVisible()
    assert "is called “alpine” already" in page.builder.banner.accessibleName()


def test_a_ready_made_segment_opens_as_a_copy(page: SegmentsPage, context: PageContext) -> None:
    ready = next(s for s in context.services.segments.all() if s.ready_id == "rfm_best")
    context.navigator.go("segments", segment_id=ready.id)
    settled(page)
    assert page.builder.head.title() == "Best customers (copy)"
    assert page.builder.banner.isVisible()
    page.builder.head.save.click()
    assert context.jobs.wait_idle()
    assert context.services.segments.get(ready.id).rule == ready.rule
    assert context.services.segments.by_name("Best customers (copy)").ready_id is None


def test_leaving_without_saving_can_be_taken_back(page: SegmentsPage, context: PageContext) -> None:
    undos: list[Any] = []
    context.shell.toast_wanted.connect(lambda _text, undo: undos.append(undo))
    build(page, {"all": [ANNECY]}, "Alpine")
    page.builder.rules.add_rule.click()
    context.navigator.go("segments")
    assert not page.shows_builder()
    context.shell.undo(undos[-1])
    assert context.jobs.wait_idle()
    assert page.shows_builder()
    assert len(page.builder.rule()["all"]) == 2  # type: ignore[arg-type]


def test_every_kind_of_field_has_its_editor(page: SegmentsPage, context: PageContext) -> None:
    from app.ui.segments.new_conditions import new_condition, with_operator

    build(page)
    known = {field.value: field for field in context.services.segments.fields() if field.operators}.values()
    rules = [with_operator(new_condition(field), op, field) for field in known for op in field.operators]
    build(page, {"all": rules})
    assert len(rows(page)) == len(rules)


def test_the_words_follow_the_language(page: SegmentsPage, qapp: QApplication, request: pytest.FixtureRequest) -> None:
    translation = Translation(qapp)
    request.addfinalizer(lambda: translation.switch("en"))
    build(page, {"all": [BOUGHT]})
    translation.switch("fr")
    settled(page)
    assert page.builder.count.figure.text() == "2"
