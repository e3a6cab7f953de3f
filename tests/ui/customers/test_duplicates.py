"""The review of duplicates: a case side by side, keys, decisions that hold and can be taken back."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester

from app.models.domain.changes import UndoStep
from app.models.domain.errors import KnownError
from app.models.domain.ports import NoProgress
from app.ui.customers.duplicates.accept_dialog import AcceptDialog
from app.ui.customers.duplicates.past_decisions import _DecisionLine
from app.ui.theme.widgets import Button
from app.ui.translation import Translation
from tests.builders.workspace import add_customer
from tests.ui.customers.conftest import PAUL, PAUL_AGAIN, Frame
from tests.ui.customers.test_list import words
from tests.ui.test_accessibility import nameless

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from app.services.container import Services


THIRD = 8


def opened(frame: Frame) -> str:
    frame.navigator.go("customers", tab="duplicates")
    frame.settle()
    return words(frame.page.duplicates)


def test_records_stand_side_by_side_with_marks_and_reasons(frame: Frame) -> None:
    text = opened(frame)
    QAbstractItemModelTester(frame.page.duplicates._model)
    assert "1 to check" in text
    assert "A and B are very likely the same person" in text
    assert "≈" in text
    assert "The initial fits: Paul and P." in text
    assert "After joining" in text
    assert frame.page.head.tabs._badges["duplicates"].text() == "1"


def test_m_joins_and_the_toast_can_undo(frame: Frame, shop: Services, qtbot: QtBot) -> None:
    opened(frame)
    qtbot.keyClick(frame.page.duplicates.queue, Qt.Key.Key_M)
    assert "No duplicate to check" in words(frame.page.duplicates)
    frame.settle()
    assert shop.customers.totals() == (3, 1)
    assert shop.customers.forward(PAUL_AGAIN) == PAUL
    text, undo = frame.toasts[-1]
    assert text == "2 records joined into one customer"
    assert isinstance(undo, UndoStep)
    frame.shell.applied(shop.undo(undo, NoProgress()))
    frame.settle()
    assert shop.customers.totals() == (3, 2)
    assert "1 to check" in words(frame.page.duplicates)


def test_n_keeps_apart_for_good(frame: Frame, shop: Services, qtbot: QtBot) -> None:
    opened(frame)
    qtbot.keyClick(frame.page.duplicates.queue, Qt.Key.Key_N)
    frame.settle()
    assert shop.identity.review_count() == 0
    assert [row.kind for row in shop.identity.decisions()] == ["different"]
    assert frame.toasts[-1][0] == "Kept apart: they are different people"


def test_a_number_unticks_a_record_and_one_alone_cannot_be_joined(frame: Frame, qtbot: QtBot) -> None:
    opened(frame)
    view = frame.page.duplicates
    qtbot.keyClick(view.queue, Qt.Key.Key_2)
    qtbot.waitUntil(lambda: "Why not B" in words(view))
    assert view.table.chosen_letters() == ["A"]
    assert not view.bar.join.isEnabled()
    qtbot.keyClick(view.queue, Qt.Key.Key_2)
    assert view.bar.join.text() == "Join A and B"


def test_three_records_are_one_case_and_the_keys_choose_who_is_joined(
    frame: Frame, shop: Services, qtbot: QtBot
) -> None:
    with shop.database.write() as connection:
        add_customer(connection, THIRD, first_name="P", last_name="Nguyen", city="Lyon")
    shop.rebuild.refresh()
    opened(frame)
    view = frame.page.duplicates
    view.refresh()
    frame.settle()
    text = words(view)
    assert "1 to check" in text
    (case,) = view._model.cases()
    assert set(case.record_ids) == {PAUL, PAUL_AGAIN, THIRD}
    assert view._model.index(0, 0).data() == "Paul Nguyen, 3 records"
    for letter, key in (("A", Qt.Key.Key_1), ("B", Qt.Key.Key_2), ("C", Qt.Key.Key_3)):
        was_chosen = letter in view.table.chosen_letters()
        qtbot.keyClick(view.queue, key)
        assert (letter in view.table.chosen_letters()) is not was_chosen
        qtbot.keyClick(view.queue, key)
    if "C" in view.table.chosen_letters():
        qtbot.keyClick(view.queue, Qt.Key.Key_3)
    qtbot.waitUntil(lambda: view.bar.join.text() == "Join A and B")
    qtbot.keyClick(view.queue, Qt.Key.Key_M)
    frame.settle()
    joined = {shop.customers.forward(record) for record in case.record_ids[:2]}
    assert len(joined) == 1
    assert shop.customers.forward(case.record_ids[2]) not in joined
    (rest,) = view._model.cases()
    assert case.record_ids[2] in rest.record_ids


def test_skipping_leaves_the_case_for_later(frame: Frame, shop: Services, qtbot: QtBot) -> None:
    opened(frame)
    qtbot.keyClick(frame.page.duplicates.queue, Qt.Key.Key_S)
    frame.settle()
    assert shop.identity.decisions() == []
    assert "1 to check" in words(frame.page.duplicates)


def test_past_decisions_can_be_taken_back(frame: Frame, shop: Services) -> None:
    opened(frame)
    frame.page.duplicates.bar.join.click()
    frame.settle()
    frame.page._past.click()
    frame.settle()
    past = frame.page.duplicates.past
    assert "Joined: Paul Nguyen and P Nguyen" in words(past)
    past.findChildren(_DecisionLine)[0].findChildren(Button)[0].click()
    frame.settle()
    assert shop.customers.totals() == (3, 2)
    assert "taken back since" in words(past)


def test_h_notes_one_household_of_two_people(frame: Frame, shop: Services, qtbot: QtBot) -> None:
    opened(frame)
    qtbot.keyClick(frame.page.duplicates.queue, Qt.Key.Key_H)
    frame.settle()
    household = shop.identity.household_of(PAUL)
    assert household is not None
    assert {member.customer_id for member in household.members} == {PAUL, PAUL_AGAIN}
    assert shop.customers.totals() == (3, 2)
    assert frame.toasts[-1][0] == "Noted: different people of one household"
    frame.page._past.click()
    frame.settle()
    assert "One household: Paul Nguyen and P Nguyen" in words(frame.page.duplicates.past)


def test_many_cases_are_accepted_after_a_look_and_taken_back(frame: Frame, shop: Services) -> None:
    opened(frame)
    view = frame.page.duplicates
    view.card.accept.click()
    frame.settle()
    dialog = frame.page.findChildren(AcceptDialog)[-1]
    assert "No case is that likely" in words(dialog)
    assert not dialog.primary.isEnabled()
    dialog.choice.set_choice("very_likely")
    dialog.choice.chosen.emit("very_likely")
    frame.settle()
    assert "2 customers become 1." in words(dialog)
    assert "Paul Nguyen: very likely" in words(dialog)
    assert dialog.primary.text() == "Accept 1 case"
    dialog.primary.click()
    frame.settle()
    assert shop.customers.totals() == (3, 1)
    assert "No duplicate to check" in words(view)
    frame.page._past.click()
    frame.settle()
    assert "Accepted together: Paul Nguyen and P Nguyen" in words(view.past)
    view.past.findChildren(_DecisionLine)[0].findChildren(Button)[0].click()
    frame.settle()
    assert shop.customers.totals() == (3, 2)


def test_ticks_stay_when_the_queue_is_read_again(frame: Frame, qtbot: QtBot) -> None:
    opened(frame)
    view = frame.page.duplicates
    qtbot.keyClick(view.queue, Qt.Key.Key_2)
    view.refresh()
    frame.settle()
    assert view.table.chosen_letters() == ["A"]


def test_consents_stand_beside_the_records(frame: Frame, shop: Services) -> None:
    with shop.database.write() as connection:
        connection.exec_driver_sql(
            "INSERT INTO consent_event (record_id, batch_id, channel, status, decided_on, stated_on, is_live) VALUES "
            f"({PAUL}, 1, 'post', 'refused', NULL, '2025-02-01', 1), "
            f"({PAUL}, 1, 'post', 'granted', '2025-03-11', '2025-03-11', 1)"
        )
    frame.page.duplicates.refresh()
    text = opened(frame)
    assert "Consent" in text
    assert "Letter: yes" in text
    assert "Letter: no" not in text


@pytest.mark.parametrize("language", ["en", "fr"])
def test_what_takes_the_focus_has_a_name_in_both_languages(frame: Frame, language: str) -> None:
    opened(frame)
    translation = Translation()
    translation.switch(language)
    try:
        frame.page.retranslate()
        frame.settle()
        assert nameless(frame.page) == []
        assert all(button.toolTip() for button in (frame.page.duplicates.bar.join, frame.page.duplicates.bar.household))
    finally:
        translation.switch("en")


def test_a_case_that_is_gone_leaves_the_queue_once_and_for_all(frame: Frame, shop: Services) -> None:
    opened(frame)
    view = frame.page.duplicates
    view._on_case_gone(KnownError("case_unknown", case_id="4-5"))
    frame.settle()
    assert "No duplicate to check" in words(view)
    view.refresh()
    frame.settle()
    assert "1 to check" in words(view)
    assert shop.identity.review_count() == 1


def test_a_narrow_view_shows_reasons_or_the_queue_and_keys_go_on(frame: Frame, shop: Services, qtbot: QtBot) -> None:
    opened(frame)
    view = frame.page.duplicates
    view._review.resize(780, 700)
    assert not view.card.isVisible()
    assert view.verdict.isVisible()
    view.case_card.queue_toggle.click()
    assert view.card.isVisible()
    assert not view.verdict.isVisible()
    view.case_card.queue_toggle.click()
    view.take_focus()
    qtbot.keyClick(view.bar.join, Qt.Key.Key_N)
    frame.settle()
    assert [row.kind for row in shop.identity.decisions()] == ["different"]
