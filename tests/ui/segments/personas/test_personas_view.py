"""The tab of personas: cards, names changed in place, another number, refusals, prospects by maturity."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton

from app.ui.persona_words import persona_words
from app.ui.segments.personas.words import persona_rule
from tests.builders.workspace import fill
from tests.ui.segments.personas.looking import opened, view_of, words

if TYPE_CHECKING:
    from app.services.container import Services
    from app.ui.segments.page import SegmentsPage
    from app.ui.shell.context import PageContext


@pytest.fixture
def shop(services: Services) -> Services:
    """Return a shop with customers enough for personas."""
    fill(services.database, customers=500)
    services.scoring.refresh()
    return services


@pytest.fixture
def four(shop: Services) -> Services:
    """Return the same with four personas."""
    shop.personas.find(4)
    return shop


def test_a_card_for_each_persona(four: Services, page: SegmentsPage, context: PageContext) -> None:
    view = view_of(page, context)
    cards = four.personas.page().cards
    boxes = [box for box in view.boxes if not box.isHidden()]
    assert [box.name.text() for box in boxes] == [persona_words(card.persona.name) for card in cards]
    assert boxes[0].see.text() == f"See the {cards[0].figures.customers}"
    assert str(cards[0].figures.customers) in boxes[0].extent.text()
    assert [button.text() for button in boxes[0].typical] == [one.name for one in cards[0].typical]
    assert view.numbers.choice() == "4"
    assert view.empty.isHidden()
    assert len(view.difference.grid.table_rows()[0]) == 5
    assert len(view.number.rows.table_rows()) == 8


@pytest.mark.usefixtures("four")
def test_a_count_opens_its_customers(page: SegmentsPage, context: PageContext) -> None:
    view = view_of(page, context)
    view.boxes[1].see.click()
    rule = opened(context)["rule"]
    assert rule == persona_rule("p2")
    assert context.services.segments.count(persona_rule("p2")).customers == sum(
        key == "p2" for key in context.services.personas.classes().values()
    )
    view.boxes[1].typical[0].click()
    assert opened(context) == {"customer_id": context.services.personas.page().cards[1].typical[0].customer_id}


@pytest.mark.usefixtures("four")
def test_a_persona_becomes_a_segment_read_in_its_words(page: SegmentsPage, context: PageContext) -> None:
    view = view_of(page, context)
    name = view.boxes[0].name.text()
    view.boxes[0].make.click()
    assert context.jobs.wait_idle()
    assert page.shows_builder()
    assert page.builder.rule() == persona_rule("p1")
    assert page.title() == name


@pytest.mark.usefixtures("four")
def test_a_name_is_changed_in_place_and_taken_back(page: SegmentsPage, context: PageContext) -> None:
    view = view_of(page, context)
    box = view.boxes[2]
    before = box.name.text()
    box.pencil.click()
    assert box.line.text() == before
    box.line.setText("Les amis du thé")
    QTest.keyClick(box.line, Qt.Key.Key_Return)
    assert context.jobs.wait_idle()
    assert box.name.text() == "Les amis du thé"
    assert box.line.isHidden()
    box.pencil.click()
    box.line.setText("never")
    QTest.keyClick(box.line, Qt.Key.Key_Escape)
    assert context.jobs.wait_idle()
    assert box.name.text() == "Les amis du thé"
    assert context.services.personas.names()["p3"] == "Les amis du thé"


def test_the_first_visit_finds_them_and_another_number_says_who_moved(page: SegmentsPage, context: PageContext) -> None:
    view = view_of(page, context)
    assert context.jobs.wait_idle(60_000)
    found = context.services.personas.page()
    assert found.version is not None
    assert view.numbers.choice() == str(found.version.proposed_k)
    assert view.moved.isHidden()
    other = 9 if found.version.proposed_k != 9 else 3
    next(button for button in view.numbers.findChildren(QAbstractButton) if button.text() == str(other)).click()
    assert context.jobs.wait_idle(60_000)
    version = context.services.personas.page().version
    assert version is not None
    assert len([box for box in view.boxes if not box.isHidden()]) == other
    assert not view.moved.isHidden()
    assert f"{version.moved} customer" in words(view.moved)
