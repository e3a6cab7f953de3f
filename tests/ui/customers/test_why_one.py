"""Why records are one customer: what is shown, and what its buttons write."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from app.ui.customers.why_one import WhyOneDialog
from app.ui.theme.widgets import Button
from tests.ui.customers.conftest import HELENE, PAUL, PAUL_AGAIN, ZOE, Frame
from tests.ui.customers.test_list import words

if TYPE_CHECKING:
    from app.services.container import Services


def opened(frame: Frame, customer_id: int) -> WhyOneDialog:
    dialog = WhyOneDialog(frame.page.context, customer_id, frame.page)
    dialog.open()
    frame.settle()
    return dialog


def button(dialog: WhyOneDialog, name: str) -> Button:
    found = [each for each in dialog.findChildren(Button) if name in (each.text(), each.accessibleName())]
    return next(each for each in found if each.isVisibleTo(dialog))


@pytest.fixture
def joined(shop: Services) -> Services:
    shop.identity.decide([PAUL, PAUL_AGAIN], "same")
    shop.rebuild.refresh(unify=False)
    return shop


def test_records_and_the_word_that_joined_them_are_told(joined: Services, frame: Frame) -> None:
    dialog = opened(frame, PAUL_AGAIN)
    text = words(dialog)
    assert "Paul Nguyen: 2 records" in text
    assert "A and B: you joined them" in text
    assert "69003 Lyon" in text
    assert "Nobody known lives with this customer." in text
    dialog.close()


def test_a_record_is_split_off_and_that_taken_back(joined: Services, frame: Frame) -> None:
    dialog = opened(frame, PAUL)
    button(dialog, "Split off record B").click()
    frame.settle()
    assert joined.customers.forward(PAUL_AGAIN) == PAUL_AGAIN
    assert joined.customers.totals() == (3, 2)
    assert "There is one record only" in words(dialog)
    assert frame.toasts[-1][0] == "The record is a customer of its own now"
    assert [row.act for row in joined.identity.decisions()] == ["split_off", "decide"]
    dialog.banner.link_activated.emit()
    frame.settle()
    assert "Paul Nguyen: 2 records" in words(dialog)
    assert joined.customers.totals() == (3, 1)
    dialog.close()


def test_one_household_can_be_denied_and_the_others_are_named(shop: Services, frame: Frame) -> None:
    shop.identity.decide_household([HELENE, ZOE], is_one=True)
    dialog = opened(frame, HELENE)
    assert button(dialog, "Zoé Durand").isVisibleTo(dialog)
    assert "You said so." in words(dialog)
    button(dialog, "Not one household").click()
    frame.settle()
    assert shop.identity.household_of(HELENE) is None
    assert frame.toasts[-1][0] == "Noted: not one household"
    dialog.close()


def test_a_customer_that_is_gone_is_said(shop: Services, frame: Frame) -> None:
    assert shop.customers.totals() == (3, 2)
    dialog = opened(frame, 999)
    assert dialog.banner.isVisibleTo(dialog)
    dialog.close()


def test_the_name_of_a_housemate_opens_that_profile(shop: Services, frame: Frame) -> None:
    shop.identity.decide_household([HELENE, ZOE], is_one=True)
    dialog = opened(frame, HELENE)
    button(dialog, "Zoé Durand").click()
    frame.settle()
    assert frame.page.shows_profile()
    assert frame.page.title() == "Zoé Durand"
