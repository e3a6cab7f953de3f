"""The card of contact pressure: reads the rules, keeps a change, offers to take it back."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from typing import TYPE_CHECKING, Any

import pytest

from app.models.domain.settings import Cap, PressurePolicy
from app.models.domain.values import LeapDayRule
from app.ui.pressure.form import PressureForm
from app.ui.settings.pressure_card import PressureCard
from tests.builders.plan_window import TODAY, go, settle

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication
    from pytestqt.qtbot import QtBot

    from app.ui.shell.session import Session

POLICIES = [
    PressurePolicy(),
    PressurePolicy(None, 30, 0, (), LeapDayRule.MARCH_1),
    PressurePolicy(0, 365, 60, (1, 2, 3, 4, 5, 6, 7)),
    PressurePolicy(
        further_caps=(Cap(1, 7, nature="relational"), Cap(2, 14, channel="sms"), Cap(0, 30, channel="phone")),
        keeps_holidays=False,
        closed=((date(2026, 8, 3), date(2026, 8, 23)), (date(2026, 12, 24), date(2027, 1, 2))),
        unread_gap_days=None,
        balance_commercial=None,
        balance_of=6,
        country="BE",
    ),
]


@pytest.mark.parametrize("policy", POLICIES)
def test_the_form_gives_back_what_it_shows(qapp: QApplication, qtbot: QtBot, policy: PressurePolicy) -> None:
    form = PressureForm(lambda: TODAY)
    qtbot.addWidget(form)
    edits: list[int] = []
    form.edited.connect(lambda: edits.append(1))
    form.set_policy(policy)
    assert form.policy() == policy
    assert edits == []


def test_days_closed_are_added_and_removed(qapp: QApplication, qtbot: QtBot) -> None:
    form = PressureForm(lambda: TODAY)
    qtbot.addWidget(form)
    form.closed.add.click()
    first, last = form.policy().closed[0]
    assert (first, (last - first).days) == (TODAY + timedelta(days=1), 13)
    line = form.closed.lines[0]
    line.first.setDate(line.last.date().addDays(2))
    assert form.policy().closed == ((line.period()[0], line.period()[0]),)
    form.closed.add.click()
    form.closed.lines[0].remove.click()
    assert len(form.policy().closed) == 1


def test_a_limit_of_commercial_messages_is_set_by_its_switch(qapp: QApplication, qtbot: QtBot) -> None:
    form = PressureForm(lambda: TODAY)
    qtbot.addWidget(form)
    row = form.parts["nature", "commercial"]
    row.switch.click()
    assert form.policy().further_caps == ()
    assert not row.numbers[0].isEnabled()
    row.switch.click()
    row.numbers[0].setValue(1)
    assert form.policy().further_caps == (Cap(1, 30, nature="commercial"),)


def test_rules_that_forbid_everything_are_pointed_out(qapp: QApplication, qtbot: QtBot) -> None:
    form = PressureForm(lambda: TODAY)
    qtbot.addWidget(form)
    form.set_policy(POLICIES[2])
    assert form._warning.text() == "With 0 contacts nobody is ever contacted."
    form.set_policy(POLICIES[0])
    assert form._warning.text() == ""


def test_a_change_is_kept_and_can_be_taken_back(session: Session) -> None:
    toasts: list[Any] = []
    session.shell.toast_wanted.connect(lambda _text, undo: toasts.append(undo))
    page = go(session, "settings")
    card = next(each for each in page.cards if isinstance(each, PressureCard))
    card.form.gap_days.setValue(21)
    card.save()
    settle(session)
    assert session.services.workspace.pressure().least_gap_days == 21
    session.shell.undo(toasts[-1])
    settle(session)
    assert session.services.workspace.pressure() == replace(PressurePolicy(), country="FR")
    assert card.form.gap_days.value() == 10
