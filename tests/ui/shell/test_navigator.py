"""The navigator: pages built once, on their first visit, and the way back."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest
from PySide6.QtWidgets import QStackedWidget

from app.models.domain.changes import Area, Changes
from app.ui.shell.context import PageContext
from app.ui.shell.navigator import Navigator
from app.ui.shell.page import Page
from app.ui.shell.shell import Shell

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from app.services.container import Services
    from app.ui.jobs import JobRunner
    from app.ui.preferences import Preferences


class Noted(Page):
    """A page that notes its visits and refreshes."""

    watches = Area.SCORES

    def __init__(self, context: PageContext) -> None:
        super().__init__(context)
        self.visits: list[dict[str, Any]] = []
        self.refreshes = 0

    def open(self, **params: Any) -> None:
        self.visits.append(params)

    def refresh(self) -> None:
        self.refreshes += 1


@pytest.fixture
def stack(qtbot: QtBot) -> QStackedWidget:
    stack = QStackedWidget()
    qtbot.addWidget(stack)
    return stack


@pytest.fixture
def navigator(stack: QStackedWidget, services: Services, jobs: JobRunner, preferences: Preferences) -> Navigator:
    navigator = Navigator(stack)
    context = PageContext(services, jobs, navigator, preferences, services.clock, Shell(navigator))
    for section in ("home", "customers", "scores"):
        navigator.register(section, lambda: Noted(context))
    return navigator


def test_pages_are_built_on_their_first_visit_only(navigator: Navigator, stack: QStackedWidget) -> None:
    navigator.go("home")
    navigator.go("customers", customer_id=4)
    navigator.go("home")
    assert stack.count() == 2
    assert navigator.page("customers").visits == [{"customer_id": 4}]  # type: ignore[attr-defined]


def test_back_returns_to_the_same_place(navigator: Navigator) -> None:
    navigator.go("customers", customer_id=4)
    navigator.go("scores")
    assert navigator.came_from() == "customers"
    navigator.back()
    assert navigator.current() == "customers"
    assert navigator.page("customers").visits[-1] == {"customer_id": 4}  # type: ignore[attr-defined]
    navigator.back()
    assert navigator.current() == "customers"


def test_unknown_sections_are_left_alone(navigator: Navigator) -> None:
    navigator.go("home")
    navigator.go("nowhere")
    assert navigator.current() == "home"


def test_hidden_pages_refresh_on_their_next_visit(navigator: Navigator, stack: QStackedWidget) -> None:
    stack.show()
    navigator.go("home")
    navigator.go("customers")
    home, customers = navigator.page("home"), navigator.page("customers")
    assert isinstance(home, Noted)
    assert isinstance(customers, Noted)
    assert (home.refreshes, customers.refreshes) == (1, 1)
    navigator.mark_stale(Changes(Area.SCORES))
    assert (home.refreshes, customers.refreshes) == (1, 2)
    navigator.mark_stale(Changes(Area.MAILINGS))
    navigator.go("home")
    assert (home.refreshes, customers.refreshes) == (2, 2)
    navigator.go("customers")
    assert customers.refreshes == 2
