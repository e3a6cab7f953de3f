"""From an empty list of scenarios to a file for the tool that sends: welcome, approve, wait for the gap, undo."""

from __future__ import annotations

import csv
from typing import TYPE_CHECKING, Any

import pytest

from app.ui.contact_plan.approve_dialog import ApproveDialog
from tests.builders.plan_window import (
    NEW_BY_EMAIL,
    NEW_BY_POST,
    NEW_REFUSING,
    ChosenPlaces,
    fill_shop,
    go,
    open_dialog,
    open_window,
    settle,
)
from tests.fakes import TODAY

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from app.services.container import Services
    from app.ui.shell.session import Session


@pytest.fixture
def session(services: Services, tmp_path: Path, qtbot: QtBot) -> Iterator[Session]:
    fill_shop(services)
    with open_window(services, tmp_path, qtbot) as session:
        yield session


def rows_of(path: Path) -> list[dict[str, str]]:
    with path.open(encoding="utf-8-sig", newline="") as file:
        return list(csv.DictReader(file, delimiter=";" if "post" in path.name else ","))


def withheld(page: Any) -> dict[tuple[str, int], str]:
    return {(each.scenario_name, each.customer_id): each.withheld.code for each in page.withheld.model.contacts()}


def test_welcome_from_the_gallery_to_the_file_and_back(session: Session, tmp_path: Path) -> None:
    toasts: list[Any] = []
    session.shell.toast_wanted.connect(lambda _text, undo: toasts.append(undo))

    plan = go(session, "contact_plan")
    plan.places = ChosenPlaces(tmp_path / "files")
    plan.no_scenario.primary.click()
    settle(session)
    scenarios: Any = session.navigator.page("scenarios")
    scenarios.gallery.cards["welcome"].use.click()
    settle(session)
    scenarios.publish.click()
    settle(session)

    go(session, "contact_plan")
    planned = {each.customer_id: each.channel for each in plan.planned.model.contacts()}
    assert planned == {NEW_BY_EMAIL: "email", NEW_BY_POST: "post"}
    assert withheld(plan) == {("Welcome", NEW_REFUSING): "refused"}
    plan.approve.click()
    open_dialog(session, ApproveDialog).primary.click()
    settle(session)

    by_email = rows_of(tmp_path / "files" / f"{TODAY}-email.csv")
    assert [row["Email"] for row in by_email] == ["helene@courriel.example"]
    assert by_email[0]["Message"].startswith("Hello Hélène,")
    by_post = rows_of(tmp_path / "files" / f"{TODAY}-post.csv")
    assert [row["Full name"] for row in by_post] == ["Paul Nguyen"]
    assert plan.planned.model.contacts() == []
    mailings = go(session, "mailings")
    assert mailings.model.rowCount() == 2

    # Another scenario that wants the same customers on the next day has to wait for the gap.
    go(session, "scenarios", gallery=True)
    scenarios.gallery.cards["welcome"].use.click()
    settle(session)
    scenarios.editor.name.setText("Second welcome")
    scenarios.editor.name.textEdited.emit("Second welcome")
    scenarios.publish.click()
    settle(session)
    go(session, "contact_plan")
    plan.day_chooser.on.click()
    settle(session)
    assert plan.planned.model.contacts() == []
    assert withheld(plan)["Second welcome", NEW_BY_EMAIL] == "contacted_recently"
    assert withheld(plan)["Second welcome", NEW_BY_POST] == "contacted_recently"

    # Undoing the approval puts everything back into the plan of its day.
    approval = next(undo for undo in toasts if undo is not None and undo.command == "withdraw_mailing")
    session.shell.undo(approval)
    settle(session)
    plan.day_chooser.to_today.click()
    settle(session)
    assert {each.customer_id for each in plan.planned.model.contacts()} == {NEW_BY_EMAIL, NEW_BY_POST}
    assert all(mailing.is_withdrawn for mailing in session.services.mailings.all())
