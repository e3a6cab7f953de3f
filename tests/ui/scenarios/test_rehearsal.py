"""The dry run in the window: totals, calendar, reasons and the chosen day agree; a draft alone; the year gone by."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

import pytest

from tests.builders.plan_window import TODAY, go, settle

if TYPE_CHECKING:
    from app.ui.scenarios.page import ScenariosPage
    from app.ui.shell.session import Session


@pytest.fixture(autouse=True)
def scenarios_in_service(session: Session) -> None:
    session.services.scenarios.ensure_ready("en")


def opened(session: Session) -> ScenariosPage:
    page = go(session, "scenarios")
    page.rehearse.click()
    settle(session)
    return page


def test_sixty_days_from_the_list(session: Session) -> None:
    page = opened(session)
    view = page.rehearsal
    found = view._found
    assert found is not None
    assert len(found.days) == 60
    assert view.figures["contacts"]._figure.text() == str(found.contacts)
    first = next(day for day in found.days if day.contacts)
    assert [view.model.row_at(row) for row in range(view.model.rowCount())] == list(first.contacts)
    assert page.header.title() == "Dry run"
    assert not page.new.isVisible()


def test_a_day_and_a_reason_are_listed_when_chosen(session: Session) -> None:
    view = opened(session).rehearsal
    assert view._found is not None
    day = [day for day in view._found.days if day.contacts][-1]
    view.calendar.opened.emit(day.day)
    settle(session)
    assert view.model.rowCount() == len(day.contacts)
    code = next(contact.withheld.code for contact in view._found.withheld if contact.withheld)
    view.reasons.opened.emit(code)
    settle(session)
    expected = [each for each in view._found.withheld if each.withheld and each.withheld.code == code]
    assert view.model.rowCount() == len(expected) > 0


def test_the_year_gone_by_says_who_came_back_without_a_message(session: Session) -> None:
    view = opened(session).rehearsal
    view.span._buttons["past"].click()
    settle(session)
    assert view._found is not None
    assert view._found.days[0].day == TODAY - timedelta(days=365)
    assert view._found.returned is not None
    assert view.figures["last"]._label.text() == "Came back by themselves"


def test_one_scenario_is_rehearsed_from_its_form(session: Session) -> None:
    birthday = next(each for each in session.services.scenarios.all() if each.template_id == "birthday")
    page = go(session, "scenarios", scenario_id=birthday.id)
    page.rehearse.click()
    settle(session)
    found = page.rehearsal._found
    assert {contact.template_id for day in found.days for contact in day.contacts} <= {"birthday"}
    session.navigator.back()
    settle(session)
    assert page.shows_editor()
