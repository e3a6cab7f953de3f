"""The tab of data quality: figures, lists that open from them, corrections at once and by hand, questions."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester

from app.models.domain.changes import UndoStep
from app.models.domain.ports import NoProgress
from app.ui.customers.quality.correct_dialog import CorrectDialog
from app.ui.customers.quality.view import QualityView
from app.ui.theme.widgets import Button
from tests.builders.workspace import add_customer
from tests.ui.customers.conftest import ZOE, Frame
from tests.ui.customers.test_list import words
from tests.ui.test_accessibility import nameless

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from app.services.container import Services

TYPO, ELSEWHERE = 20, 21


@pytest.fixture
def shop(shop: Services) -> Services:
    """Return the small shop with two addresses that have a typing error in a provider's name."""
    with shop.database.write() as connection:
        add_customer(connection, TYPO, first_name="Nina", last_name="Rossi", email="nina@gmial.com")
        add_customer(connection, ELSEWHERE, first_name="Luc", last_name="Blanc", email="luc@gmial.com", city="Apt")
    shop.rebuild.refresh()
    return shop


def opened(frame: Frame, key: str = "email") -> QualityView:
    frame.navigator.go("customers", tab="quality")
    frame.settle()
    view = frame.page.quality
    assert view is not None
    view.lists.choose(key)
    frame.settle()
    return view


def test_figures_stand_beside_the_list_and_count_it(frame: Frame) -> None:
    view = opened(frame)
    QAbstractItemModelTester(view.lists.values)
    text = words(view.fields)
    assert "E-mail" in text
    assert "57%" in text  # four of seven
    links = [button for button in view.fields.findChildren(Button) if button.text() == "2 doubtful"]
    assert len(links) == 1
    view.lists.choose("ask")
    links[0].click()
    frame.settle()
    assert view.lists.choice() == "email"
    assert view.lists.values.rowCount() == 2


def test_ticked_corrections_are_written_at_once_and_undone_at_once(frame: Frame, shop: Services, qtbot: QtBot) -> None:
    view = opened(frame)
    assert view.lists.correct.text() == "Correct 2 values"
    view.lists.value_table.setCurrentIndex(view.lists.values.index(0, 1))
    view.lists.value_table.setFocus()
    qtbot.keyClick(view.lists.value_table, Qt.Key.Key_Space)
    assert view.lists.correct.text() == "Correct 1 value"
    qtbot.keyClick(view.lists.value_table, Qt.Key.Key_Space)
    view.lists.correct.click()
    frame.settle()
    assert shop.quality.doubtful("email") == []
    assert "Nothing doubtful here" in words(view)
    text, undo = frame.toasts[-1]
    assert text == "2 values corrected"
    assert isinstance(undo, UndoStep)
    frame.shell.applied(shop.undo(undo, NoProgress()))
    frame.settle()
    assert view.lists.values.rowCount() == 2


def test_a_click_on_the_box_unticks_and_all_can_be_ticked_again(frame: Frame) -> None:
    view = opened(frame)
    view.lists.value_table.clicked.emit(view.lists.values.index(1, 0))
    assert [value.customer_id for value in view.lists.values.chosen()] == [TYPO]
    view.lists.all_button.click()
    assert not view.lists.correct.isEnabled()
    view.lists.all_button.click()
    assert view.lists.correct.isEnabled()
    spoken = view.lists.values.index(0, 0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken == "Will be corrected"


def test_a_value_is_corrected_by_hand_and_checked(frame: Frame, shop: Services) -> None:
    view = opened(frame, "address")
    rows = [view.lists.values.row_at(row) for row in range(view.lists.values.rowCount())]
    zoe = next(place for place, value in enumerate(rows) if value is not None and value.customer_id == ZOE)
    view.lists.value_table.setCurrentIndex(view.lists.values.index(zoe, 1))
    view.lists.by_hand.click()
    frame.settle()
    dialog = frame.page.findChildren(CorrectDialog)[-1]
    assert dialog.editors["city"].text() == "Apt"
    dialog.editors["street"].setText("3 rue Neuve")
    dialog.editors["postcode"].setText("84400")
    dialog.primary.click()
    frame.settle()
    fields = shop.customers.profile(ZOE).fields
    assert (fields["street"], fields["postcode"], fields["city"]) == ("3 rue Neuve", "84400", "Apt")
    assert ZOE not in {value.customer_id for value in shop.quality.doubtful("address")}


def test_what_cannot_be_an_address_is_refused_in_the_dialog(frame: Frame, shop: Services) -> None:
    view = opened(frame)
    view.lists.value_table.setCurrentIndex(view.lists.values.index(0, 1))
    view.lists.by_hand.click()
    frame.settle()
    dialog = frame.page.findChildren(CorrectDialog)[-1]
    assert dialog.editors["email"].text().endswith("@gmail.com")
    dialog.editors["email"].setText("nonsense")
    dialog.primary.click()
    frame.settle()
    assert dialog.banner.isVisibleTo(dialog)
    assert dialog.primary.isEnabled()
    assert len(shop.quality.doubtful("email")) == 2
    dialog.reject()


def test_questions_open_the_profile_and_can_be_of_one_datum(frame: Frame, shop: Services) -> None:
    view = opened(frame, "ask")
    asked = {question.customer_id: question.ask for question in shop.quality.questions()}
    assert view.lists.questions.rowCount() == len(asked) >= 2
    assert "They bought for" in words(view)
    view.lists.ask.setCurrentIndex(view.lists.ask.findData("consent_email"))
    view.lists.ask.activated.emit(view.lists.ask.currentIndex())
    frame.settle()
    assert view.lists.questions.rowCount() == list(asked.values()).count("consent_email") == 1
    row = view.lists.questions.row_at(0)
    assert row is not None
    view.lists.question_table.row_activated.emit(row)
    frame.settle()
    assert frame.page.shows_profile()


@pytest.mark.parametrize("key", ["email", "ask"])
def test_what_takes_the_focus_has_a_name(frame: Frame, key: str) -> None:
    view = opened(frame, key)
    assert nameless(view) == []
    frame.page.retranslate()
    assert view.lists.lists.choice() == key
