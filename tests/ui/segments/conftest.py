"""A shop of some customers with scores, and the page of segments over it."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING, Any

import pytest
from PySide6.QtWidgets import QStackedWidget

from app.models.domain.settings import Business, ScorePolicy
from app.services.scoring.figures import refresh
from app.ui.segments.page import SegmentsPage
from app.ui.shell.context import PageContext
from app.ui.shell.navigator import Navigator
from app.ui.shell.page import Page
from app.ui.shell.shell import Shell
from tests.builders.workspace import add_consent, add_customer, add_product, add_purchase
from tests.fakes import TODAY

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pytestqt.qtbot import QtBot

    from app.services.container import Services
    from app.ui.jobs import JobRunner
    from app.ui.preferences import Preferences
    from tests.fakes import FixedClock


class Visited(Page):
    """Another section, which keeps what it was opened with."""

    def __init__(self, context: PageContext) -> None:
        super().__init__(context)
        self.opened: list[dict[str, Any]] = []

    def open(self, **params: Any) -> None:
        self.opened.append(params)


@pytest.fixture
def shop(services: Services) -> Services:
    """Ada (Annecy, often, recently), Léa (Lyon, once, long ago), Bao (Bastia, never)."""
    services.workspace.save_business(Business(name="Maison Lavande"))
    with services.database.write() as connection:
        add_product(connection, 1, "Thé vert sencha", "Thés")
        add_customer(connection, 1, first_name="Ada", city="Annecy", email="a@example.org", birth_on="1980-05-01")
        add_customer(connection, 2, first_name="Léa", city="Lyon", street="1 rue", birth_on="--11-30")
        add_customer(connection, 3, first_name="Bao", city="Bastia")
        for days in (10, 40, 200):
            add_purchase(connection, 1, TODAY - timedelta(days), 5000, products=[1])
        add_purchase(connection, 2, TODAY - timedelta(500), 1000, channel="web")
        add_consent(connection, 1, "email", "granted")
        refresh(connection, TODAY, ScorePolicy())
        for index in ("profile_search", "profile_words"):
            connection.exec_driver_sql(
                f"INSERT INTO {index} (rowid, search_text) SELECT customer_id, search_text FROM profile"
            )
    return services


@pytest.fixture
def context(shop: Services, jobs: JobRunner, preferences: Preferences, clock: FixedClock) -> Iterator[PageContext]:
    stack = QStackedWidget()
    context = PageContext(shop, jobs, Navigator(stack), preferences, clock, Shell())

    def make_page() -> Page:
        return SegmentsPage(context)

    def make_other() -> Page:
        return Visited(context)

    context.navigator.register("segments", make_page)
    for section in ("customers", "mailings", "scenarios", "importing"):
        context.navigator.register(section, make_other)
    context.shell.data_changed.connect(context.navigator.mark_stale)
    stack.resize(1228, 872)
    stack.show()
    yield context
    jobs.wait_idle()
    stack.close()
    stack.deleteLater()


@pytest.fixture
def page(context: PageContext, qtbot: QtBot) -> SegmentsPage:
    del qtbot
    context.navigator.go("segments")
    assert context.jobs.wait_idle()
    page = context.navigator.page("segments")
    assert isinstance(page, SegmentsPage)
    return page
