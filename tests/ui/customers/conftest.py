"""A small shop with a few customers, one of them twice, and the frame that the Customers page lives in."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date
from typing import TYPE_CHECKING, Any, ClassVar

import pytest
from PySide6.QtWidgets import QStackedWidget

from app.models.domain.changes import Changes
from app.ui.customers.page import CustomersPage, create
from app.ui.shell.context import PageContext
from app.ui.shell.navigator import Navigator
from app.ui.shell.page import Page
from app.ui.shell.shell import Shell
from tests.builders.workspace import add_consent, add_contact, add_customer, add_product, add_purchase

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pytestqt.qtbot import QtBot

    from app.services.container import Services
    from app.ui.jobs import JobRunner
    from app.ui.preferences import Preferences
    from tests.fakes import FixedClock

HELENE, PAUL, PAUL_AGAIN, ZOE, ALONE = 1, 4, 5, 6, 7


@pytest.fixture
def shop(services: Services) -> Services:
    """Return services over five records: Hélène buys often, Paul is there twice, Zoé once, one never bought."""
    with services.database.write() as connection:
        add_product(connection, 1, "Miel de lavande", "Miels")
        add_product(connection, 2, "Thé vert", "Thés")
        add_customer(
            connection, HELENE, first_name="Hélène", last_name="Marchetti", email="helene@courriel.example",
            phone="+33639984715", street="8 chemin des Amandiers", postcode="04300", city="Forcalquier",
            birth_on="1968-12-02", created_on="2023-03-11",
        )  # fmt: skip
        add_customer(connection, PAUL, first_name="Paul", last_name="Nguyen", postcode="69003", city="Lyon")
        add_customer(connection, PAUL_AGAIN, first_name="P", last_name="Nguyen", postcode="69003", city="Lyon")
        add_customer(connection, ZOE, first_name="Zoé", last_name="Durand", city="Apt", email="zoe@courriel.example")
        add_customer(connection, ALONE, first_name="Alain", last_name="Faure", city="Mane")
        for month in range(1, 9):
            add_purchase(connection, HELENE, date(2025, month, 2), 5000, products=(1, 2))
        add_purchase(connection, PAUL, date(2025, 10, 3), 2500, products=(2,))
        add_purchase(connection, ZOE, date(2025, 11, 3), 1500, channel="web", products=(1,))
        add_contact(connection, HELENE, date(2025, 10, 28))
        connection.exec_driver_sql(
            "INSERT INTO consent_event (record_id, batch_id, channel, status, decided_on, stated_on, is_live) VALUES "
            "(1, 1, 'email', 'granted', '2023-03-11', '2023-03-11', 1), "
            "(1, 1, 'sms', 'refused', '2023-03-11', '2023-03-11', 1)"
        )
        add_consent(connection, HELENE, "email", "granted")
    services.rebuild.refresh()
    return services


class OtherPage(Page):
    """A page that remembers what it was opened with."""

    def __init__(self, context: PageContext) -> None:
        super().__init__(context)
        self.opened: list[dict[str, Any]] = []

    def open(self, **params: Any) -> None:
        self.opened.append(params)


@dataclass
class Frame:
    """The page in its stack, with neighbours, and what it told the window."""

    page: CustomersPage
    navigator: Navigator
    shell: Shell
    jobs: JobRunner
    toasts: list[tuple[str, object]] = field(default_factory=list[tuple[str, object]])
    sections: ClassVar[tuple[str, ...]] = ("home", "segments", "mailings", "contact_plan", "importing")

    def settle(self) -> None:
        """Wait for the jobs, also those that a short timer starts."""
        self.jobs.wait_idle()
        self.page.list._load_pane()
        self.jobs.wait_idle()

    def names(self) -> list[str]:
        """Return the names in the table."""
        model = self.page.list.model
        return [str(model.index(row, 0).data()) for row in range(model.rowCount())]

    def opened(self, section: str) -> list[dict[str, Any]]:
        """Return what a neighbour was opened with."""
        page = self.navigator.page(section)
        assert isinstance(page, OtherPage)
        return page.opened


@pytest.fixture
def frame(
    shop: Services, jobs: JobRunner, preferences: Preferences, clock: FixedClock, qtbot: QtBot
) -> Iterator[Frame]:
    """Return the page over the shop, shown at 1440 × 900."""
    yield from make_frame(shop, jobs, preferences, clock, qtbot)


def make_frame(
    services: Services, jobs: JobRunner, preferences: Preferences, clock: FixedClock, qtbot: QtBot
) -> Iterator[Frame]:
    """Build the frame, and take it down."""
    stack = QStackedWidget()
    shell, navigator = Shell(), Navigator(stack)
    context = PageContext(services, jobs, navigator, preferences, clock, shell)
    navigator.register("customers", lambda: create(context))
    for section in Frame.sections:
        navigator.register(section, lambda: OtherPage(context))
    qtbot.addWidget(stack)
    stack.resize(1228, 872)
    stack.show()
    navigator.go("home")
    navigator.go("customers")
    page = navigator.page("customers")
    assert isinstance(page, CustomersPage)
    frame = Frame(page, navigator, shell, jobs)
    crashes: list[BaseException] = []
    jobs.crashed.connect(crashes.append)

    def on_changed(changes: Changes) -> None:
        navigator.mark_stale(changes)

    def on_toast(text: str, undo: object) -> None:
        frame.toasts.append((text, undo))

    shell.data_changed.connect(on_changed)
    shell.toast_wanted.connect(on_toast)
    frame.settle()
    yield frame
    jobs.wait_idle()
    assert crashes == []
