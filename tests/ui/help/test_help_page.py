"""Help: opened on the screen in sight, keys as they exist, the session's messages."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QStackedWidget

from app.models.domain.changes import Area, Changes
from app.ui.application import start_application
from app.ui.help.keys import KEYS
from app.ui.help.page import HelpPage
from app.ui.help.screens import SCREENS
from app.ui.main_window import MainWindow
from app.ui.pages import section_names
from app.ui.shell.context import PageContext
from app.ui.shell.navigator import Navigator
from app.ui.shell.shell import Shell

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from app.services.container import Services
    from app.ui.jobs import JobRunner
    from app.ui.preferences import Preferences


@pytest.fixture
def page(services: Services, jobs: JobRunner, preferences: Preferences, qtbot: QtBot) -> HelpPage:
    stack = QStackedWidget()
    qtbot.addWidget(stack)
    shell = Shell(stack, services.clock)
    page = HelpPage(PageContext(services, jobs, Navigator(stack), preferences, services.clock, shell))
    stack.addWidget(page)
    stack.show()
    return page


def test_it_opens_on_the_screen_in_sight(page: HelpPage) -> None:
    page.subjects.set_choice("terms")
    page.open(about="customers")
    first, others = page.cards["screens"]
    assert page.subjects.choice() == "screens"
    assert first.isVisible()
    assert first.rows[0][1].startswith("Everybody you know")
    assert "Customers" not in [word for word, _ in others.rows]


def test_without_a_screen_every_screen_is_listed(page: HelpPage) -> None:
    page.open()
    first, others = page.cards["screens"]
    assert not first.isVisible()
    assert len(others.rows) == len(SCREENS)


def test_every_section_is_explained() -> None:
    assert set(section_names()) - {"help"} == set(SCREENS)


def test_one_subject_is_in_sight_at_a_time(page: HelpPage) -> None:
    page.subjects.set_choice("keys")
    page.subjects.chosen.emit("keys")
    assert {key for key, cards in page.cards.items() if any(card.isVisible() for card in cards)} == {"keys"}


def test_the_messages_of_the_session_are_kept_newest_first(page: HelpPage) -> None:
    shell = page.context.shell
    shell.toast("3 records joined")
    shell.toast("List written")
    page.open()
    page.refresh()
    rows = page.cards["activity"][0].rows
    assert [text for _, text in rows] == ["List written", "3 records joined"]
    assert all(time for time, _ in rows)
    shell.undone(Changes(Area.NONE), "Undone")
    assert shell.activity[-1].text == "Undone"


def test_the_keys_of_the_whole_window_are_those_it_listens_to(
    jobs: JobRunner, preferences: Preferences, qtbot: QtBot
) -> None:
    start_application()
    window = MainWindow(jobs, preferences, "en")
    qtbot.addWidget(window)
    window.add_keyboard()
    heard = {shortcut.key().toString() for shortcut in window.findChildren(QShortcut)}
    listed = {QKeySequence(key).toString() for keys, _ in KEYS["everywhere"] for key in keys}
    assert listed <= heard
    unlisted = {"Ctrl+=", "Ctrl+Shift+Tab"} | {f"Ctrl+{number}" for number in range(2, 9)}
    assert heard - listed == unlisted
