"""The profile: who, how to reach, what happened, why a score, stepping through the list, stopping contacts."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt

from app.models.domain.changes import UndoStep
from app.ui.customers.filters import Filters
from app.ui.theme.widgets import Badge
from tests.ui.customers.conftest import ALONE, HELENE, PAUL, ZOE, Frame
from tests.ui.customers.test_list import words

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from app.services.container import Services


def opened(frame: Frame, customer_id: int) -> str:
    frame.navigator.go("customers", customer_id=customer_id)
    frame.settle()
    return words(frame.page.profile)


def test_contact_values_name_their_source(frame: Frame) -> None:
    text = opened(frame, HELENE)
    assert "helene@courriel.example" in text
    assert "06\u00a039\u00a098\u00a047\u00a015" in text
    assert "Caisse" in text
    assert "2 December 1968" in text


def test_consents_are_said_in_words(frame: Frame) -> None:
    text = opened(frame, HELENE)
    assert "SMS refused" in text
    assert "Phone: never asked" in text


def test_scores_have_their_reasons(frame: Frame) -> None:
    text = opened(frame, HELENE)
    assert "8 purchases so far (" in text
    assert "of the revenue: number 1 of" in text
    assert "108 days ago" in text


def test_thread_tells_purchases_contacts_and_consents(frame: Frame) -> None:
    text = opened(frame, HELENE)
    assert "Purchase in the shop: miels, thés" in text
    assert "E-mail sent" in text
    assert "SMS refused, according to Caisse" in text
    frame.page.profile.overview.timeline._choice._buttons["purchases"].click()
    assert "E-mail sent" not in words(frame.page.profile.overview.timeline)


def test_affinities_count_purchases(frame: Frame) -> None:
    opened(frame, HELENE)
    assert "Miels" in words(frame.page.profile.overview.affinities)
    assert "of 8 purchases" in words(frame.page.profile.overview.affinities)


def test_prospect_is_told_what_is_missing(frame: Frame) -> None:
    text = opened(frame, ALONE)
    assert "makes this prospect a customer" in text
    assert "No score yet" in text
    badges = [badge.text() for badge in frame.page.profile.head.findChildren(Badge)]
    assert "Prospect" in badges


def test_steps_through_the_list_it_came_from(frame: Frame, qtbot: QtBot) -> None:
    frame.page.list.profile_wanted.emit(HELENE)
    frame.settle()
    profile = frame.page.profile
    assert "1 of 5" in words(profile.head)
    qtbot.keyClick(profile.head._more, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    frame.settle()
    assert profile.customer_id() == PAUL
    assert "2 of 5" in words(profile.head)
    profile.head.stepped.emit(-1)
    frame.settle()
    assert profile.customer_id() == HELENE


def test_place_in_the_list_names_the_filter(frame: Frame) -> None:
    frame.page.list.set_filters(Filters(text="durand"))
    frame.settle()
    frame.page.list.profile_wanted.emit(ZOE)
    frame.settle()
    assert "1 of 1, “Search: durand”" in words(frame.page.profile.head)


def test_from_another_page_the_way_back_names_it(frame: Frame) -> None:
    frame.navigator.go("home")
    opened(frame, ZOE)
    assert frame.page.profile.head.header._back.text() == "Home"
    assert "of 5" not in words(frame.page.profile.head)
    frame.page.profile.head.header._back.click()
    assert frame.navigator.current() == "home"


def test_stopping_contacts_can_be_taken_back(frame: Frame, shop: Services) -> None:
    opened(frame, HELENE)
    head = frame.page.profile.head
    menu = head.actions_menu()
    assert menu.actions()[-1].text() == "Do not contact any more"
    menu.actions()[-1].trigger()
    menu.deleteLater()
    frame.settle()
    assert shop.customers.profile(HELENE).is_suppressed
    text, undo = frame.toasts[-1]
    assert text == "This customer will not be contacted any more"
    assert isinstance(undo, UndoStep)
    menu = head.actions_menu()
    assert menu.actions()[-1].text() == "May be contacted again"
    menu.actions()[-1].trigger()
    menu.deleteLater()
    frame.settle()
    assert not shop.customers.profile(HELENE).is_suppressed


def test_every_tab_shows_its_rows(frame: Frame) -> None:
    opened(frame, HELENE)
    profile = frame.page.profile
    counts: dict[str, int] = {}
    for key, view in (
        ("purchases", profile.purchases),
        ("contacts", profile.contacts),
        ("provenance", profile.records),
    ):
        profile.head.tabs.set_choice(key)
        frame.settle()
        assert view.isVisible()
        counts[key] = view.table.model().rowCount()
    assert counts == {"purchases": 8, "contacts": 3, "provenance": 1}


def test_a_customer_that_is_gone_is_said(frame: Frame) -> None:
    opened(frame, 999)
    assert frame.page.banner.isVisible()
    assert "not in the workspace any more" in frame.page.banner.accessibleName()
