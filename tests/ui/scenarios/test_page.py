"""Scenarios in the real window: from a ready-made one to one at work; what may go wrong is told beside its field."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from tests.builders.plan_window import NEW_BY_EMAIL, go, settle

if TYPE_CHECKING:
    from app.ui.shell.session import Session


@pytest.fixture
def page(session: Session) -> Any:
    page = go(session, "scenarios", gallery=True)
    page.gallery.cards["welcome"].use.click()
    settle(session)
    return page


@pytest.fixture
def toasts(session: Session) -> list[Any]:
    found: list[Any] = []
    session.shell.toast_wanted.connect(lambda text, undo: found.append((text, undo)))
    return found


def test_a_new_one_is_a_draft_open_in_its_form(session: Session, page: Any) -> None:
    scenario = session.services.scenarios.all()[0]
    assert (scenario.template_id, scenario.status) == ("welcome", "draft")
    assert page.shows_editor()
    assert page.status.text() == "Draft"
    assert page.editor.name.text() == scenario.name
    assert not page.editor.is_changed()
    assert set(page.editor.parameters.fields) == {"after_days", "grace_days"}


def test_saving_what_was_changed_and_undoing_it(session: Session, page: Any, toasts: list[Any]) -> None:
    page.editor.parameters.fields["after_days"].editor.setValue(5)
    page.editor.channels.rows[0].down.click()
    assert page.save.isEnabled()
    page.save.click()
    settle(session)
    definition = session.services.scenarios.all()[0].definition
    assert definition["parameters"]["after_days"] == 5
    assert definition["channels"] == ["sms", "email", "post"]
    assert not page.editor.is_changed()
    session.shell.undo(toasts[-1][1])
    settle(session)
    assert session.services.scenarios.all()[0].definition["parameters"]["after_days"] == 2
    assert page.editor.parameters.fields["after_days"].editor.value() == 2


def test_putting_into_service_saves_first_and_pausing_follows(session: Session, page: Any) -> None:
    page.editor.nature._buttons["commercial"].click()
    assert page.publish.text() == "Save and put into service"
    page.publish.click()
    settle(session)
    scenario = session.services.scenarios.all()[0]
    assert (scenario.status, scenario.definition["nature"]) == ("active", "commercial")
    assert page.publish.text() == "Pause"
    page.publish.click()
    settle(session)
    assert session.services.scenarios.all()[0].status == "paused"
    assert page.status.text() == "Paused"


def test_a_broken_text_is_told_beside_it_and_not_saved(session: Session, page: Any) -> None:
    before = session.services.scenarios.all()[0].definition
    field = page.editor.editors["email"].fields["email_body"]
    field.editor.setPlainText("Bonjour {prenom}")
    settle(session)
    assert "“prenom” is no known place" in field.error.text()
    page.save.click()
    settle(session)
    assert "“prenom”" in field.error.text()
    assert session.services.scenarios.all()[0].definition == before
    field.editor.setPlainText("Bonjour {first_name|}")
    settle(session)
    assert field.error.text() == ""


def test_a_name_is_needed(session: Session, page: Any) -> None:
    page.editor.name.setText("  ")
    page.editor.name.textEdited.emit("  ")
    page.save.click()
    settle(session)
    assert page.editor._fields[0].error.text() == "A name is needed."
    assert session.services.scenarios.all()[0].name != ""


def test_the_preview_is_of_a_real_customer_found_by_search(session: Session, page: Any) -> None:
    preview = page.editor.preview
    assert preview._trial.message is not None
    preview.search.setText("Marchetti")
    settle(session)
    assert preview.list.count() == 1
    preview._on_item(preview.list.item(0))
    settle(session)
    assert preview._trial.case.customer_id == NEW_BY_EMAIL
    assert "Hélène" in preview._trial.message.body


def test_the_preview_warns_of_what_is_not_known(session: Session, page: Any) -> None:
    page.editor.editors["email"].fields["email_subject"].editor.setText("{company}, bonjour")
    settle(session)
    texts = [row.label.text() for row in page.editor.preview.findChildren(_reason_row())]
    assert any("Nothing known for “Company”" in text for text in texts)


def _reason_row() -> type[Any]:
    from app.ui.theme.widgets import ReasonRow

    return ReasonRow


def test_the_length_of_an_sms_is_told(session: Session, page: Any) -> None:
    page.editor.texts_channel._buttons["sms"].click()
    page.editor.editors["sms"].fields["sms_body"].editor.setPlainText("x" * 170)
    settle(session)
    assert page.editor.preview.sms_size.text() == "170 signs, 2 SMS, 136 left."


def test_a_place_is_put_where_the_cursor_is(page: Any) -> None:
    editor = page.editor.editors["email"].fields["email_body"].editor
    editor.setPlainText("Bonjour ")
    editor.moveCursor(editor.textCursor().MoveOperation.End)
    page.editor.insert_place("city")
    assert editor.toPlainText() == "Bonjour {city}"


def test_changes_wait_while_one_looks_elsewhere(session: Session, page: Any) -> None:
    scenario_id = session.services.scenarios.all()[0].id
    page.editor.priority.setValue(42)
    go(session, "settings")
    go(session, "scenarios", scenario_id=scenario_id)
    assert page.editor.priority.value() == 42
    assert page.save.isEnabled()


def test_the_list_tells_what_each_does_and_switches(session: Session, page: Any, toasts: list[Any]) -> None:
    scenario_id = session.services.scenarios.all()[0].id
    go(session, "scenarios")
    row = page.list.rows[scenario_id]
    assert "2 days after the first purchase" in row.open.accessibleDescription()
    row.switch.click()
    settle(session)
    assert session.services.scenarios.get(scenario_id).status == "active"
    page.list.rows[scenario_id].archive.click()
    settle(session)
    assert page.list.rows == {}
    session.shell.undo(toasts[-1][1])
    settle(session)
    assert list(page.list.rows) == [scenario_id]


def test_an_empty_list_leads_to_the_gallery(session: Session) -> None:
    page = go(session, "scenarios")
    page.list.empty.primary.click()
    settle(session)
    assert page._stack.currentWidget() is page._gallery_area
