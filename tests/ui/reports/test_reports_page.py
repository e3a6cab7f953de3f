"""Reports over a real workspace: tables, tabs, the workbook, the picture of a chart, nothing yet."""

from __future__ import annotations

import zipfile
from datetime import date
from typing import TYPE_CHECKING

import pytest
from PySide6.QtWidgets import QStackedWidget

from app.ui.reports.page import ReportsPage
from app.ui.shell.context import PageContext
from app.ui.shell.navigator import Navigator
from app.ui.shell.shell import Shell
from tests.builders.workspace import add_customer, add_product, add_purchase

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from app.services.container import Services
    from app.ui.jobs import JobRunner
    from app.ui.preferences import Preferences
    from tests.fakes import FixedClock


@pytest.fixture
def page(
    services: Services, jobs: JobRunner, preferences: Preferences, clock: FixedClock, qtbot: QtBot
) -> Iterator[ReportsPage]:
    stack = QStackedWidget()
    page = ReportsPage(PageContext(services, jobs, Navigator(stack), preferences, clock, Shell()))
    qtbot.addWidget(page)
    page.resize(1200, 800)
    yield page
    jobs.wait_idle()
    stack.deleteLater()


def sell(services: Services) -> None:
    with services.database.write() as connection:
        add_customer(connection, 1)
        add_product(connection, 1, "Thé", "=Thés")
        add_purchase(connection, 1, date(2025, 11, 3), 12_350, channel="shop", products=[1])
        add_purchase(connection, 1, date(2024, 11, 3), 10_000, channel="online", products=[1])
    services.rebuild.refresh(unify=False)


def show(page: ReportsPage) -> ReportsPage:
    page.show()
    page.context.jobs.wait_idle()
    return page


def cells(page: ReportsPage, row: int) -> list[str]:
    model = page.views[page.tabs.choice() if page.tabs else ""].model
    return [str(model.index(row, column).data()) for column in range(model.columnCount())]


def test_revenue_by_month_latest_first(page: ReportsPage, services: Services) -> None:
    sell(services)
    show(page)
    assert cells(page, 0) == ["November 2025, up to day 18", "€123.50", "€100.00", "+23.5%", "1", "€123.50"]
    assert cells(page, 1)[:2] == ["October 2025", "€0.00"]
    assert len(page.revenue.chart.table_rows()) == 13


def test_tabs_show_their_tables(page: ReportsPage, services: Services) -> None:
    sell(services)
    show(page)
    page.open(tab="customers")
    assert cells(page, 0)[1:4] == ["0", "1", "1"]
    page.open(tab="categories")
    assert cells(page, 0)[:4] == ["=Thés", "€123.50", "100.0%", "€100.00"]
    page.open(tab="channels")
    assert [cells(page, row)[0] for row in (0, 1)] == ["Shop", "Online"]
    assert page.channels.isVisible()
    page.open()
    assert page.channels.isVisible()


def test_the_table_in_sight_becomes_a_workbook(page: ReportsPage, services: Services, tmp_path: Path) -> None:
    sell(services)
    show(page)
    page.open(tab="categories")
    page.export_to(tmp_path / "categories.xlsx")
    page.context.jobs.wait_idle()
    with zipfile.ZipFile(tmp_path / "categories.xlsx") as book:
        sheet, strings = (book.read(f"xl/{name}.xml").decode() for name in ("worksheets/sheet1", "sharedStrings"))
        assert 'name="Revenue by category"' in book.read("xl/workbook.xml").decode()
    assert "=Thés" in strings
    assert "<f>" not in sheet
    assert "<v>123.5</v>" in sheet


def test_a_file_that_cannot_be_written_is_said(page: ReportsPage, services: Services, tmp_path: Path) -> None:
    sell(services)
    show(page)
    page.export_to(tmp_path / "missing" / "table.xlsx")
    page.context.jobs.wait_idle()
    assert page.banner.isVisible()


def test_charts_are_saved_as_pictures(page: ReportsPage, services: Services, tmp_path: Path) -> None:
    sell(services)
    show(page)
    page.revenue.chart.save_png(tmp_path / "chart.png")
    page.revenue.chart.save_svg(tmp_path / "chart.svg")
    assert (tmp_path / "chart.png").read_bytes().startswith(b"\x89PNG")
    assert b"<svg" in (tmp_path / "chart.svg").read_bytes()


def test_without_sales_it_says_what_to_import(page: ReportsPage) -> None:
    show(page)
    assert page.empty.isVisible()
    page.open(tab="channels")
    assert page.empty.isVisible()
