"""The tables of Reports, worked out by hand, and written as a workbook."""

from __future__ import annotations

import zipfile
from datetime import date
from typing import TYPE_CHECKING

import pytest

from app.models.domain.errors import KnownError
from app.services.files.workbook import Sheet
from tests.builders.workspace import add_customer, add_product, add_purchase

if TYPE_CHECKING:
    from pathlib import Path

    from app.services.container import Services


def test_new_and_returning_by_month(services: Services) -> None:
    with services.database.write() as connection:
        for number in (1, 2):
            add_customer(connection, number)
        add_purchase(connection, 1, date(2025, 9, 3), 1_000)
        add_purchase(connection, 1, date(2025, 9, 20), 1_000)  # again in her first month: still one new customer
        add_purchase(connection, 1, date(2025, 11, 2), 1_000)
        add_purchase(connection, 2, date(2025, 11, 18), 1_000)
        add_purchase(connection, 2, date(2025, 11, 25), 1_000)  # later than the day of the figures
        add_purchase(connection, None, date(2025, 10, 2), 1_000)
        add_purchase(connection, 1, date(2025, 10, 2), -500, kind="refund")
    services.rebuild.refresh(unify=False)
    reports = services.insights.reports()
    months = {row.month: (row.new, row.returning) for row in reports.customers}
    assert months == {date(2025, 9, 1): (1, 0), date(2025, 10, 1): (0, 0), date(2025, 11, 1): (1, 1)}
    assert reports.customers[-1].until_day == 18
    assert [row.revenue_cents for row in reports.months] == [2_000, 500, 2_000]
    assert [row.sales for row in reports.months] == [2, 1, 2]


def test_categories_add_up_to_the_revenue(services: Services) -> None:
    with services.database.write() as connection:
        add_product(connection, 1, "Thé vert", "Thés")
        add_product(connection, 2, "Savon", "Savons")
        add_product(connection, 3, "Divers", "")
        add_purchase(connection, None, date(2025, 5, 1), 3_000, products=[1])
        add_purchase(connection, None, date(2024, 5, 1), 1_000, products=[1])
        add_purchase(connection, None, date(2025, 5, 2), 500, products=[2])
        add_purchase(connection, None, date(2025, 5, 3), 200, products=[3])
        add_purchase(connection, None, date(2025, 5, 4), 99)  # without lines
    services.rebuild.refresh(unify=False)
    reports, figures = services.insights.reports(), services.insights.figures()
    rows = [(row.code, row.revenue_cents, row.before_cents, row.sales) for row in reports.categories]
    assert rows == [("Thés", 3_000, 1_000, 1), ("Savons", 500, 0, 1), ("", 200, 0, 1), (None, 99, 0, 0)]
    assert reports.categories[0].quantity == 1
    assert sum(row.revenue_cents for row in reports.categories) == figures.revenue.value


def test_channels(services: Services) -> None:
    with services.database.write() as connection:
        add_purchase(connection, None, date(2025, 5, 1), 3_000, channel="shop")
        add_purchase(connection, None, date(2025, 5, 1), 4_000, channel="online")
        add_purchase(connection, None, date(2025, 5, 9), -1_500, channel="online", kind="refund")
        add_purchase(connection, None, date(2024, 5, 1), 700, channel="online")
        add_purchase(connection, None, date(2020, 5, 1), 700, channel="fair")
    services.rebuild.refresh(unify=False)
    rows = [(row.code, row.revenue_cents, row.before_cents, row.sales) for row in services.insights.reports().channels]
    assert rows == [("shop", 3_000, 0, 1), ("online", 2_500, 700, 1)]


def test_no_cell_of_a_workbook_is_a_formula(services: Services, tmp_path: Path) -> None:
    path = tmp_path / "table.xlsx"
    rows = (("=HYPERLINK(1)", 3, 2.5, date(2025, 11, 1), None), ("+33", 1, None, None, "@x"))
    services.insights.save_tables(path, [Sheet("A/B: [1]", ("Name", "a", "b", "c", "d"), rows)])
    with zipfile.ZipFile(path) as book:
        sheet = book.read("xl/worksheets/sheet1.xml").decode()
        strings = book.read("xl/sharedStrings.xml").decode()
    assert "<f>" not in sheet
    assert "=HYPERLINK(1)" in strings
    assert "@x" in strings
    assert "<v>3</v>" in sheet
    assert "<v>2.5</v>" in sheet
    assert "<v>45962</v>" in sheet, "1 November 2025 as the serial of a spreadsheet"


def test_a_workbook_that_cannot_be_written_says_so(services: Services, tmp_path: Path) -> None:
    with pytest.raises(KnownError, match="table_not_saved"):
        services.insights.save_tables(tmp_path / "missing" / "table.xlsx", [Sheet("A", ("x",), ())])
