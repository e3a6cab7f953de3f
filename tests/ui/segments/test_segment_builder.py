"""The builder over a real workspace: rows, live counts, keyboard, undo, why not, saving."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, cast

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from app.ui.segments.draft import part_of
from app.ui.segments.rule_group import RuleGroup
from app.ui.segments.rule_row import RuleRow
from app.ui.translation import Translation

if TYPE_CHECKING:
    import pytest

    from app.ui.segments.drag_handle import DragHandle
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
    assert "Customers from Annecy who" in page.builder.rules.words.text()


def test_the_rule_that_leaves_nobody_is_named(page: SegmentsPage) -> None:
    build(page, {"all": [BOUGHT, {"field": "city", "op": "is", "value": "Nowhere"}]})
    empties = page.builder.rules.empties
    assert empties.isVisible()
    assert "rule 2: Town: Nowhere" in empties.label.text()


def test_an_edited_value_is_counted_after_a_pause_and_the_old_count_is_muted(page: SegmentsPage) -> None:
    build(page, {"all": [{"field": "purchase_count", "op": "at_least", "value": 1}]})
    row = rows(page)[0]
    row.editor.values.numbers[0].setValue(2)  # type: ignore[arg-type]
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
    rows(page)[1].acted.emit(rows(page)[1].key, "remove")
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
    row.editor.set_operator("any_of")
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
    assert spoken[1] == "Does not hold: Town: Annecy (seen: Lyon)"


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
    asked = [field for field in context.services.segments.fields() if field.operators and field.group != "memory"]
    known = {field.value: field for field in asked}.values()
    rules = [with_operator(new_condition(field), op, field) for field in known for op in field.operators]
    for rule in rules:
        page.builder.rules.board.insert([part_of(rule)])
    assert [row._condition for row in rows(page)] == rules
    assert all(row.editor.inputs() for row in rows(page))


def test_the_words_follow_the_language(page: SegmentsPage, qapp: QApplication, request: pytest.FixtureRequest) -> None:
    translation = Translation(qapp)
    request.addfinalizer(lambda: translation.switch("en"))
    build(page, {"all": [BOUGHT]})
    translation.switch("fr")
    settled(page)
    assert page.builder.count.figure.text() == "2"


def group(page: SegmentsPage) -> RuleGroup:
    return next(row for row in page.builder.rules.rows.values() if isinstance(row, RuleGroup))


def test_a_rule_dragged_by_its_handle_goes_into_a_group(page: SegmentsPage) -> None:
    build(page, {"all": [BOUGHT, {"any": [ANNECY]}]})
    handle, target = rows(page)[0].handle, rows(page)[1]
    board = page.builder.rules.board
    drag(handle, target.mapToGlobal(QPoint(40, target.height() - 3)))
    assert board.mark.isVisible()
    assert board.mark.mapToGlobal(QPoint(0, 0)).y() >= target.mapToGlobal(QPoint(0, target.height())).y()
    drop(handle, target.mapToGlobal(QPoint(40, target.height() - 3)))
    assert not board.mark.isVisible()
    assert page.builder.rule() == {"all": [{"any": [ANNECY, BOUGHT]}]}
    page.builder.undo()
    assert page.builder.rule() == {"all": [BOUGHT, {"any": [ANNECY]}]}


def test_a_group_dragged_above_a_rule_stands_before_it(page: SegmentsPage) -> None:
    build(page, {"all": [BOUGHT, {"any": [ANNECY]}]})
    first = rows(page)[0]
    place = first.mapToGlobal(QPoint(40, 2))
    handle = group(page).handle
    drag(handle, place)
    drop(handle, place)
    assert page.builder.rule() == {"all": [{"any": [ANNECY]}, BOUGHT]}


def test_a_drag_left_with_escape_moves_nothing(page: SegmentsPage) -> None:
    build(page, {"all": [BOUGHT, ANNECY]})
    handle, place = rows(page)[1].handle, rows(page)[0].mapToGlobal(QPoint(40, 2))
    drag(handle, place)
    QTest.keyClick(handle, Qt.Key.Key_Escape)
    assert not page.builder.rules.board.mark.isVisible()
    drop(handle, place)
    assert page.builder.rule() == {"all": [BOUGHT, ANNECY]}


def drag(handle: DragHandle, place: QPoint) -> None:
    QTest.mousePress(handle, Qt.MouseButton.LeftButton, pos=QPoint(5, 5))
    for way in (QPoint(5, 40), handle.mapFromGlobal(place)):
        QTest.mouseMove(handle, way)


def drop(handle: DragHandle, place: QPoint) -> None:
    QTest.mouseRelease(handle, Qt.MouseButton.LeftButton, pos=handle.mapFromGlobal(place))


def press(row: RuleRow | RuleGroup, key: Qt.Key, modifier: Qt.KeyboardModifier) -> None:
    target = row.field if isinstance(row, RuleRow) else row.handle
    target.setFocus()
    QTest.keyClick(target, key, modifier)


def test_the_keyboard_regroups_doubles_and_turns_round(page: SegmentsPage) -> None:
    alt, control = Qt.KeyboardModifier.AltModifier, Qt.KeyboardModifier.ControlModifier
    build(page, {"all": [BOUGHT, ANNECY]})
    press(rows(page)[1], Qt.Key.Key_Right, alt)
    assert page.builder.rule() == {"all": [BOUGHT, {"any": [ANNECY]}]}
    press(rows(page)[0], Qt.Key.Key_Right, alt)
    assert page.builder.rule() == {"all": [{"any": [BOUGHT, ANNECY]}]}
    press(rows(page)[0], Qt.Key.Key_Left, alt)
    assert page.builder.rule() == {"all": [{"any": [ANNECY]}, BOUGHT]}
    press(rows(page)[1], Qt.Key.Key_N, alt)
    assert page.builder.rule() == {"all": [{"any": [ANNECY]}, {"not": BOUGHT}]}
    assert not rows(page)[1].negation.isHidden()
    press(group(page), Qt.Key.Key_N, alt)
    press(rows(page)[1], Qt.Key.Key_D, control)
    assert page.builder.rule() == {"all": [{"not": {"any": [ANNECY]}}, {"not": BOUGHT}, {"not": BOUGHT}]}
    press(group(page), Qt.Key.Key_Delete, Qt.KeyboardModifier.NoModifier)
    assert page.builder.rule() == {"all": [{"not": BOUGHT}, {"not": BOUGHT}]}
    rows(page)[0].negation.click()
    assert page.builder.rule() == {"all": [BOUGHT, {"not": BOUGHT}]}
    settled(page)
    assert page.builder.count.figure.text() == "0"


def test_the_focus_follows_a_rule_that_moves(page: SegmentsPage) -> None:
    build(page, {"all": [BOUGHT, ANNECY]})
    moved = rows(page)[1]
    press(moved, Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    assert rows(page)[0] is moved
    assert moved.field.hasFocus()
    QTest.keyClick(moved.field, Qt.Key.Key_Tab)
    assert moved.isAncestorOf(cast("QWidget", QApplication.focusWidget()))


def test_a_field_is_found_by_typing_a_word_it_is_not_called_by(page: SegmentsPage) -> None:
    build(page, {"all": [BOUGHT]})
    field = rows(page)[0].field
    field.setFocus()
    QTest.keyClicks(field, "b")
    picker = field.picker
    assert picker is not None
    QTest.keyClicks(picker.search, "irth")
    words = [picker.model.choice(row).key for row in range(picker.model.rowCount())]
    assert {"birth_month", "birthday_within_days", "age"} <= set(words)
    QTest.keyClick(picker.search, Qt.Key.Key_Down)
    QTest.keyClick(picker.search, Qt.Key.Key_Return)
    condition: Any = page.builder.draft.root.children[0].condition  # type: ignore[union-attr]
    assert condition["field"] in {"birth_month", "birthday_within_days", "age"}


def test_values_are_offered_with_their_counts_and_several_can_be_ticked(page: SegmentsPage) -> None:
    build(page, {"all": [{"field": "city", "op": "any_of", "value": ["Annecy"]}]})
    many = rows(page)[0].editor.values.many  # type: ignore[union-attr]
    assert many is not None
    many.showPopup()
    picker = many.picker
    assert picker is not None
    offered = {picker.model.choice(row).key: picker.model.choice(row).count for row in range(picker.model.rowCount())}
    assert offered == {"Annecy": 1, "Bastia": 1, "Lyon": 1}
    QTest.keyClicks(picker.search, "lyo")
    QTest.keyClick(picker.search, Qt.Key.Key_Return)
    assert page.builder.rule() == {"all": [{"field": "city", "op": "any_of", "value": ["Annecy", "Lyon"]}]}
    settled(page)
    assert page.builder.count.figure.text() == "2"


def test_a_town_that_no_customer_has_can_be_typed(page: SegmentsPage) -> None:
    build(page, {"all": [ANNECY]})
    choice = rows(page)[0].editor.values.choice  # type: ignore[union-attr]
    assert choice is not None
    choice.showPopup()
    picker = choice.picker
    assert picker is not None
    QTest.keyClicks(picker.search, "Nice")
    QTest.keyClick(picker.search, Qt.Key.Key_Return)
    assert page.builder.rule() == {"all": [{"field": "city", "op": "is", "value": "Nice"}]}


def test_further_options_of_purchases_come_when_asked_for(page: SegmentsPage) -> None:
    build(page, {"all": [{"field": "bought", "op": "at_least", "value": 1, "category": "Thés"}]})
    editor = rows(page)[0].editor
    assert list(editor.options) == ["category"]
    editor.show_option("channel")
    editor.options["channel"].editor.choose("web")  # type: ignore[attr-defined]
    editor.period._kind.picked.emit("any")  # type: ignore[union-attr]
    assert page.builder.rule() == {
        "all": [{"field": "bought", "op": "at_least", "value": 1, "category": "Thés", "channel": "web"}]
    }
