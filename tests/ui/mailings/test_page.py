"""Mailing lists in the real window: made with the funnel in view, kept, withdrawn, put back."""

from __future__ import annotations

import csv
from datetime import timedelta
from typing import TYPE_CHECKING, Any

import pytest

from app.ui.mailings.new_list_dialog import NewListDialog
from tests.builders.plan_window import NEW_BY_EMAIL, OLD, ChosenPlaces, go, open_dialog, settle
from tests.builders.workspace import add_consent
from tests.fakes import TODAY

if TYPE_CHECKING:
    from pathlib import Path

    from app.ui.shell.session import Session


@pytest.fixture
def page(session: Session) -> Any:
    with session.services.database.write() as connection:
        add_consent(connection, OLD, "email", "granted")
    page = go(session, "mailings")
    page.places = ChosenPlaces(None)
    return page


def new_list(session: Session, page: Any) -> Any:
    page.new.click()
    return open_dialog(session, NewListDialog)


def rows_of(path: Path) -> list[list[str]]:
    with path.open(encoding="utf-8-sig", newline="") as file:
        return list(csv.reader(file, delimiter=";"))


def test_the_funnel_and_the_button_count(session: Session, page: Any) -> None:
    dialog = new_list(session, page)
    assert dialog.panel.funnel.lines[0] == ("Everybody", "4")
    assert dialog.panel.funnel.lines[-1] == ("Recipients", "2")
    assert ("no usable e-mail address", "−\u00a01") in dialog.panel.funnel.lines
    assert dialog.primary.text() == "Create the list of 2 recipients"
    assert dialog.panel.preview.horizontalHeaderItem(0).text() == "EMAIL"
    dialog.reject()


def test_a_list_is_written_kept_withdrawn_and_put_back(session: Session, page: Any, tmp_path: Path) -> None:
    toasts: list[Any] = []
    session.shell.toast_wanted.connect(lambda text, undo: toasts.append((text, undo)))
    dialog = new_list(session, page)
    dialog.name.setText("Noël / fêtes")
    dialog.name.textEdited.emit("Noël / fêtes")
    dialog.primary.click()
    settle(session)
    path = tmp_path / "files" / f"{TODAY} Noël fêtes.csv"
    assert sorted(row[0] for row in rows_of(path)[1:]) == ["alain@courriel.example", "helene@courriel.example"]
    assert toasts[-1][0] == "List “Noël / fêtes” written: 2 recipients"
    assert page.model.rowCount() == 1
    assert {each.customer_id for each in page.pane.facts().recipients} == {NEW_BY_EMAIL, OLD}
    page.pane.withdraw.click()
    settle(session)
    assert page.pane.facts().mailing.is_withdrawn
    assert page.pane.withdraw.isHidden()
    session.shell.undo(toasts[-1][1])
    settle(session)
    assert not page.pane.facts().mailing.is_withdrawn
    assert session.services.mailings.all()[0].is_withdrawn is False


def test_with_nobody_left_the_button_is_off_and_says_why(session: Session, page: Any) -> None:
    dialog = new_list(session, page)
    dialog.channel._buttons["sms"].click()
    settle(session)
    assert not dialog.primary.isEnabled()
    assert dialog.formats.choice() == "brevo"
    assert dialog.panel.notes == [
        "Nobody is left of “Everybody”; most of them: no mobile number. Try another channel or another group."
    ]
    dialog.reject()


def test_the_channel_offers_only_the_tools_that_read_it(session: Session, page: Any) -> None:
    dialog = new_list(session, page)
    dialog.channel._buttons["phone"].click()
    settle(session)
    shown = {format_id for format_id, card in dialog.formats.cards.items() if card.isVisibleTo(dialog.formats)}
    assert shown == {"generic_fr", "generic_en", "xlsx", "call_list"}
    assert dialog.formats.choice() == "call_list"
    assert dialog.path.text().endswith(".xlsx")
    dialog.reject()


def test_it_opens_for_a_segment(session: Session, page: Any) -> None:
    segment = session.services.segments.by_name("prospects")
    session.navigator.go("mailings", segment_id=segment.id)
    dialog = open_dialog(session, NewListDialog)
    assert dialog.whom.currentText() == "Prospects"
    assert dialog._request().segment_id == segment.id
    dialog.reject()


def test_a_name_is_needed_and_told_beside_the_field(session: Session, page: Any) -> None:
    dialog = new_list(session, page)
    dialog.name.setText(" ")
    dialog.name.textEdited.emit(" ")
    dialog.primary.click()
    settle(session)
    assert dialog._name_field.error.text() == "A name is needed."
    assert session.services.mailings.all() == []
    dialog.reject()


def test_a_chosen_place_is_kept(session: Session, page: Any, tmp_path: Path) -> None:
    dialog = new_list(session, page)
    page.places.file = tmp_path / "elsewhere"
    dialog.choose.click()
    assert dialog.path.text() == str(tmp_path / "elsewhere.csv")
    dialog.primary.click()
    settle(session)
    assert (tmp_path / "elsewhere.csv").is_file()


def test_making_a_list_is_off_while_another_day_is_looked_at(session: Session, page: Any) -> None:
    session.shell.set_looked_at(TODAY - timedelta(days=1))
    assert not page.new.isEnabled()
    go(session, "mailings", segment_id=1)
    assert page.findChildren(NewListDialog) == []


def test_an_empty_journal_says_what_to_do(page: Any) -> None:
    assert page._states.currentWidget() is page.empty
    assert not page.pane.isVisible()
