"""The plan in the real window: read, adjusted, approved, undone; and when acting is off."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING, Any

import pytest

from app.models.domain.changes import UndoStep
from app.models.domain.settings import PressurePolicy
from app.ui.contact_plan.approve_dialog import ApproveDialog
from app.ui.contact_plan.postpone_dialog import PostponeDialog
from app.ui.contact_plan.pressure_dialog import PressureDialog
from app.ui.plan_words import withheld_sentence
from tests.builders.plan_window import NEW_BY_EMAIL, NEW_BY_POST, NEW_REFUSING, ChosenPlaces, go, open_dialog, settle
from tests.fakes import TODAY

if TYPE_CHECKING:
    from pathlib import Path

    from app.ui.shell.session import Session


@pytest.fixture
def page(session: Session, tmp_path: Path) -> Any:
    session.services.scenarios.ensure_ready("fr")
    page = go(session, "contact_plan")
    page.places = ChosenPlaces(tmp_path / "files")
    return page


def ids(view: Any) -> list[int]:
    return [contact.customer_id for contact in view.model.contacts()]


def choose(page: Any, customer_id: int) -> None:
    view = page.planned
    contact = next(each for each in view.model.contacts() if each.customer_id == customer_id)
    from app.ui.contact_plan.plan_facts import key_of

    view.tree.setCurrentIndex(view.model.index_of(key_of(contact)))


def test_the_day_by_channel_with_counts(page: Any) -> None:
    assert ids(page.planned) == [NEW_BY_EMAIL, NEW_BY_POST]
    assert [group.title() for group in page.planned.model.groups()] == ["E-mail", "Letter"]
    assert page.approve.text() == "Approve 2 contacts"
    assert page.channels._buttons["all"].text() == "All 2"
    page.channels._buttons["post"].click()
    assert ids(page.planned) == [NEW_BY_POST]
    assert page.approve.text() == "Approve 1 contact"


def test_the_pane_shows_the_very_message_and_why(session: Session, page: Any) -> None:
    choose(page, NEW_BY_EMAIL)
    settle(session)
    facts = page.planned.pane._facts
    assert facts.contact.customer_id == NEW_BY_EMAIL
    assert facts.message.body.startswith("Bonjour Hélène,")
    assert "Maison Lavande" in facts.message.subject
    assert facts.consent.status == "granted"


def test_withheld_ones_stand_in_groups_and_in_the_footer(page: Any) -> None:
    page.open(tab="withheld")
    assert ids(page.withheld) == [NEW_REFUSING]
    assert page.withheld.model.groups()[0].title() == "Refused by the customer"
    assert page._withheld_words.text() == "1 refused"


def test_withholding_and_putting_back(session: Session, page: Any) -> None:
    toasts: list[Any] = []
    session.shell.toast_wanted.connect(lambda text, undo: toasts.append((text, undo)))
    choose(page, NEW_BY_POST)
    settle(session)
    page.planned.pane.remove.click()
    settle(session)
    assert ids(page.planned) == [NEW_BY_EMAIL]
    assert toasts[-1][0] == "1 contact taken out of the plan"
    assert isinstance(toasts[-1][1], UndoStep)
    session.shell.undo(toasts[-1][1])
    settle(session)
    assert ids(page.planned) == [NEW_BY_EMAIL, NEW_BY_POST]


def test_putting_off_until_a_day(session: Session, page: Any) -> None:
    choose(page, NEW_BY_EMAIL)
    settle(session)
    page.planned.pane.acted.emit("postpone:date")
    dialog = open_dialog(session, PostponeDialog)
    dialog.primary.click()
    settle(session)
    assert ids(page.planned) == [NEW_BY_POST]
    withheld = {contact.customer_id: contact for contact in page.withheld.model.contacts()}
    assert withheld[NEW_BY_EMAIL].withheld.params["until"] == (TODAY + timedelta(days=14)).isoformat()
    page.open(tab="withheld")
    page.withheld.tree.setCurrentIndex(page.withheld.model.index(0, 0, page.withheld.model.index(1, 0)))
    settle(session)
    page.withheld.pane.restore.click()
    settle(session)
    assert ids(page.planned) == [NEW_BY_EMAIL, NEW_BY_POST]


def test_a_day_ahead_is_read_but_not_approved(session: Session, page: Any) -> None:
    page.day_chooser.on.click()
    settle(session)
    assert page.day_chooser.day() == TODAY + timedelta(days=1)
    assert ids(page.planned) == [NEW_BY_EMAIL, NEW_BY_POST]
    assert not page.approve.isEnabled()
    assert "on its day" in page.approve.toolTip()
    page.day_chooser.to_today.click()
    settle(session)
    assert page.approve.isEnabled()


def test_a_folder_that_is_gone_is_said_in_the_dialog_and_nothing_is_recorded(
    session: Session, page: Any, tmp_path: Path
) -> None:
    page.approve.click()
    dialog = open_dialog(session, ApproveDialog)
    page.places.folder = tmp_path / "gone"
    dialog._choose.click()
    dialog.primary.click()
    settle(session)
    assert "does not exist" in dialog.banner.accessibleName()
    assert session.services.mailings.all() == []
    dialog.reject()


def test_only_the_ticked_ones_are_approved(session: Session, page: Any, tmp_path: Path) -> None:
    group = page.planned.model.index(1, 0)
    page.planned.tree.toggle(page.planned.model.index(0, 0, group))
    assert page.approve.text() == "Approve 1 contact"
    page.approve.click()
    open_dialog(session, ApproveDialog).primary.click()
    settle(session)
    assert [path.name for path in (tmp_path / "files").iterdir()] == [f"{TODAY}-email.csv"]
    assert page.result.isVisible()
    page.result.folder.click()
    assert page.places.shown == [tmp_path / "files"]
    page.open(tab="approved")
    assert ids(page.approved) == [NEW_BY_EMAIL]


def test_pressure_rules_change_the_plan_and_can_be_taken_back(session: Session, page: Any) -> None:
    toasts: list[Any] = []
    session.shell.toast_wanted.connect(lambda _text, undo: toasts.append(undo))
    page.rules.click()
    dialog = open_dialog(session, PressureDialog)
    dialog.form.quiet[TODAY.weekday()].setChecked(True)
    dialog.primary.click()
    settle(session)
    assert TODAY.isoweekday() in session.services.workspace.pressure().quiet_weekdays
    assert ids(page.planned) == []
    assert {withheld_sentence(each.withheld) for each in page.withheld.model.contacts()} >= {
        "Day without contacts, next one open: Wednesday 19 Nov"
    }
    session.shell.undo(toasts[-1])
    settle(session)
    assert session.services.workspace.pressure() == PressurePolicy(country="FR")
    assert ids(page.planned) == [NEW_BY_EMAIL, NEW_BY_POST]


def test_acting_is_off_while_another_day_is_looked_at(session: Session, page: Any) -> None:
    session.shell.set_looked_at(TODAY - timedelta(days=1))
    settle(session)
    assert page.day_chooser.day() == TODAY - timedelta(days=1)
    assert not page.approve.isEnabled()
    assert not page.rules.isEnabled()
    assert not page.planned.pane.remove.isEnabled()


def test_without_a_scenario_the_page_leads_to_the_gallery(session: Session) -> None:
    page = go(session, "contact_plan")
    assert page._tab_stack.currentWidget() is page.no_scenario
    page.no_scenario.primary.click()
    settle(session)
    scenarios: Any = session.navigator.page("scenarios")
    assert session.navigator.current() == "scenarios"
    assert set(scenarios.gallery.cards) >= {"welcome", "birthday", "reactivation"}


def test_the_week_opens_a_day(session: Session, page: Any) -> None:
    page.open(tab="week")
    settle(session)
    assert len(page.week._loads) == 7
    page.week._buttons[1].click()
    settle(session)
    assert page.tabs.choice() == "today"
    assert page.day_chooser.day() == TODAY + timedelta(days=1)
