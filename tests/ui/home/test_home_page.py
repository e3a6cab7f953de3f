"""Home over a real workspace: tasks that vanish, figures, another day, nothing yet, another language."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING

import pytest
from PySide6.QtWidgets import QApplication, QStackedWidget, QWidget

from app.models.domain.changes import Area, Changes
from app.models.domain.settings import Business
from app.ui.home.page import HomePage
from app.ui.shell.context import PageContext
from app.ui.shell.navigator import Navigator
from app.ui.shell.page import Page
from app.ui.shell.shell import Shell
from app.ui.theme.widgets import Text
from app.ui.translation import Translation
from tests.builders.workspace import add_customer, add_purchase, ensure_source

if TYPE_CHECKING:
    from collections.abc import Iterator
    from typing import Any

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
def context(services: Services, jobs: JobRunner, preferences: Preferences, clock: FixedClock) -> Iterator[PageContext]:
    services.workspace.save_business(Business(name="Maison Lavande", owner_first_name="Claire"))
    stack = QStackedWidget()
    context = PageContext(services, jobs, Navigator(stack), preferences, clock, Shell())
    for section in ("importing", "customers", "contact_plan", "scenarios", "reports"):
        context.navigator.register(section, _visited(context))
    yield context
    jobs.wait_idle()
    stack.deleteLater()


def _visited(context: PageContext) -> Any:
    def make() -> Page:
        return Visited(context)

    return make


@pytest.fixture
def page(context: PageContext, qtbot: QtBot) -> HomePage:
    page = HomePage(context)
    qtbot.addWidget(page)
    page.resize(1228, 872)
    return page


def show(page: HomePage) -> HomePage:
    page.show()
    page.context.jobs.wait_idle()
    return page


def texts(widget: QWidget) -> list[str]:
    return [label.text() for label in widget.findChildren(Text) if label.isVisibleTo(widget)]


def sell(services: Services) -> None:
    with services.database.write() as connection:
        for number in (1, 2):
            add_customer(connection, number, email=f"c{number}@gmial.com", birth_on="1970-11-23")
            add_purchase(connection, number, date(2025, 6, number), 12_350)
            add_purchase(connection, number, date(2024, 6, number), 10_000)
            add_purchase(connection, number, date(2023, 6, number), 10_000)
            connection.exec_driver_sql(
                "INSERT INTO consent_event (record_id, channel, status, decided_on, stated_on, is_live) "
                "VALUES (?, 'email', 'granted', '2025-01-01', '2025-01-01', 1)",
                (number,),
            )
    services.rebuild.refresh(unify=False)


def test_greets_and_asks_for_files_while_there_are_none(page: HomePage) -> None:
    show(page)
    assert page.title().endswith(", Claire")
    assert [task.section for task in page.tasks.tasks()] == ["importing"]
    assert not page.strip.isVisible()
    assert not page.health.isVisible()
    assert page.no_purchases.isVisible()
    assert page.no_purchases.mapTo(page, page.no_purchases.rect().topRight()).x() > page.week.geometry().center().x()
    page.no_purchases.secondary.click()
    assert page.context.navigator.current() == "importing"


def test_customers_without_sales_keep_the_health_of_their_data(page: HomePage, services: Services) -> None:
    with services.database.write() as connection:
        add_customer(connection, 1, email="a@example.org")
        add_customer(connection, 2)
    services.rebuild.refresh(unify=False)
    show(page)
    assert page.no_purchases.isVisible()
    assert "50%" in texts(page.health)
    assert not page.revenue.isVisible()


def test_tasks_in_order_and_gone_when_done(page: HomePage, services: Services, clock: FixedClock) -> None:
    sell(services)
    _changes, scenario = services.scenarios.create("birthday", "en")
    services.scenarios.set_status(scenario.id, "active")
    show(page)
    tasks = page.tasks.tasks()
    assert [task.section for task in tasks] == ["contact_plan", "customers"]
    assert tasks[0].title == "Contact 2 customers"
    assert tasks[0].why == "2 e-mails to review."
    assert tasks[1].title == "Correct 2 e-mail addresses"
    page.tasks.rows[1].button.click()
    visited = page.context.navigator.page("customers")
    assert isinstance(visited, Visited)
    assert visited.opened == [{"query": "gmial.com"}]
    plan = services.scenarios.plan(clock.today())
    services.scenarios.remove(clock.today(), *plan.contacts)
    page.mark_stale(Changes(Area.PLAN))
    page.context.jobs.wait_idle()
    assert [task.section for task in page.tasks.tasks()] == ["customers"]


def test_an_old_import_says_what_it_means(page: HomePage, services: Services, clock: FixedClock) -> None:
    sell(services)
    with services.database.write() as connection:
        ensure_source(connection)
        connection.exec_driver_sql("UPDATE source SET kind = 'till'")
    clock.advance(12)
    services.rebuild.refresh(unify=False)
    show(page)
    task = next(task for task in page.tasks.tasks() if task.section == "importing")
    assert task.title == "Import “Caisse” again"
    assert task.why == "Last import 12 days ago. Scores do not see purchases made since."
    assert "12 days ago" in texts(page.health)


def test_nothing_to_do_is_said_with_the_next_contact(page: HomePage, services: Services) -> None:
    sell(services)
    with services.database.write() as connection:
        connection.exec_driver_sql("UPDATE record_version SET email = replace(email, 'gmial', 'gmail')")
        connection.exec_driver_sql("UPDATE record_version SET birth_on = '1970-11-27'")  # greeted on the 22nd
    services.rebuild.refresh(unify=False)
    _changes, scenario = services.scenarios.create("birthday", "en")
    services.scenarios.set_status(scenario.id, "active")
    show(page)
    assert page.tasks.tasks() == []
    assert "Nothing to do today." in texts(page.tasks)
    assert "Next contact on Saturday." in texts(page.tasks)
    assert page.week.sentence.text() == "<b>2 contacts</b> planned, none on the first day. Sunday stays quiet."


def test_figures_changes_and_trends(page: HomePage, services: Services) -> None:
    sell(services)
    show(page)
    assert {"€247", "23.5%"} <= set(texts(page.strip.revenue))
    assert {"€123.50", "23.5%"} <= set(texts(page.strip.basket))
    assert {"2", "unchanged over a year"} <= set(texts(page.strip.active))
    assert page.segments.title_label.text() == "Your 2 customers by segment"
    rows = dict(row[:2] for row in page.segments.chart.table_rows()[1:])
    assert sum(map(int, rows.values())) == 2
    assert len(page.revenue.chart.table_rows()) == 13
    assert page.revenue.note.text() == "November: days 1 to 18"


def test_counts_open_their_customers(page: HomePage, services: Services) -> None:
    sell(services)
    show(page)
    page.strip.at_risk.opened.emit()
    page.strip.active.opened.emit()
    page.segments.chart.opened.emit("lost")
    visited = page.context.navigator.page("customers")
    assert isinstance(visited, Visited)
    rules = [params["rule"] for params in visited.opened]
    assert rules[0] == {"field": "rfm", "op": "is", "value": "at_risk"}
    assert services.segments.count(rules[1]).customers == 2
    assert rules[2]["value"] == "lost"


def test_another_day_has_its_own_work_and_figures(page: HomePage, services: Services) -> None:
    sell(services)
    services.rebuild.look_at(date(2024, 7, 1))
    show(page)
    assert page.tasks.title_label.text() == "To do on 1 July 2024"
    assert page.tasks.tasks() == []
    assert "€200" in texts(page.strip.revenue)
    assert "Loyal, at risk on that day" in texts(page.strip)
    assert "You are looking at 1 July 2024" in texts(page.header)


def test_french_while_running(page: HomePage, services: Services) -> None:
    sell(services)
    show(page)
    application = QApplication.instance()
    translation = Translation(application)
    translation.switch("fr")
    try:
        page.retranslate()
        page.refresh()
        page.context.jobs.wait_idle()
        assert any(text.startswith("247") and text.endswith("€") for text in texts(page.strip.revenue))
    finally:
        translation.switch("en")


def test_narrow_pages_put_the_health_below(page: HomePage, services: Services) -> None:
    sell(services)
    show(page)
    assert page.health.y() == page.revenue.y()
    page.resize(900, 700)
    QApplication.processEvents()
    assert page.health.y() > page.revenue.y()
    assert page.content.width() <= page.width()


def test_the_first_name_may_be_missing(page: HomePage, services: Services) -> None:
    services.workspace.save_business(replace(services.workspace.business(), owner_first_name=""))
    show(page)
    assert "," not in page.title()
