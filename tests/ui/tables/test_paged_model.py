"""The windowed table model and its view."""

from __future__ import annotations

import threading
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QAbstractItemModelTester

from app.models.domain.errors import KnownError
from app.ui.tables import Column, Kind, PagedTableModel, TableView
from app.ui.tables.paged_model import PAGE_ROWS, PAGES_KEPT, VALUE_ROLE

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from app.ui.jobs import JobRunner
    from app.ui.preferences import Preferences


@dataclass
class Numbers:
    """Rows 0 to n−1, each its number; remembers what was asked."""

    total: int
    asked: list[tuple[int, str | None, bool]] = field(default_factory=list)
    gate: threading.Event | None = None

    def count(self) -> int:
        return self.total

    def rows(self, offset: int, limit: int, sort: str | None, descending: bool) -> list[int]:
        if self.gate is not None:
            self.gate.wait(5)
        self.asked.append((offset, sort, descending))
        numbers = range(self.total - 1, -1, -1) if descending else range(self.total)
        return list(numbers[offset : offset + limit])


COLUMNS = [
    Column[int]("name", lambda: "Name", lambda row: f"Customer {row}", is_strong=True, sort="name", width=150),
    Column[int]("revenue", lambda: "Revenue", lambda row: f"{row}.00", Kind.NUMBER, sort="revenue", width=90),
    Column[int](
        "risk", lambda: "Risk", lambda row: f"{row % 100} %", Kind.LEVEL, value=lambda row: row % 4,
        spoken=lambda row: f"risk level {row % 4}", width=110, is_optional=True,
    ),
]  # fmt: skip


@pytest.fixture
def model(jobs: JobRunner) -> PagedTableModel[int]:
    return PagedTableModel(COLUMNS, jobs)


def load(model: PagedTableModel[int], jobs: JobRunner, source: Numbers) -> None:
    model.set_source(source)
    assert jobs.wait_idle()


def look_at(model: PagedTableModel[int], jobs: JobRunner, row: int, qtbot: QtBot) -> Any:
    model.data(model.index(row, 0))
    qtbot.waitUntil(lambda: model.row_at(row) is not None)
    assert jobs.wait_idle()
    return model.data(model.index(row, 0))


def test_the_model_keeps_the_rules_of_qt(model: PagedTableModel[int], jobs: JobRunner, qtbot: QtBot) -> None:
    tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    load(model, jobs, Numbers(1000))
    look_at(model, jobs, 500, qtbot)
    load(model, jobs, Numbers(3))
    load(model, jobs, Numbers(0))
    assert tester.model() is model


def test_the_count_comes_first_and_rows_when_looked_at(
    model: PagedTableModel[int], jobs: JobRunner, qtbot: QtBot
) -> None:
    source = Numbers(1_000_000)
    load(model, jobs, source)
    assert model.rowCount() == 1_000_000
    assert [offset for offset, _, _ in source.asked] == [0]
    assert model.data(model.index(999_999, 0)) is None
    assert look_at(model, jobs, 999_999, qtbot) == "Customer 999999"


def test_memory_does_not_depend_on_the_number_of_rows(
    model: PagedTableModel[int], jobs: JobRunner, qtbot: QtBot
) -> None:
    load(model, jobs, Numbers(1_000_000))
    for row in range(0, 50 * PAGE_ROWS, PAGE_ROWS):
        look_at(model, jobs, row, qtbot)
    assert model.pages_in_memory() == PAGES_KEPT


def test_sorting_fetches_in_the_new_order(model: PagedTableModel[int], jobs: JobRunner) -> None:
    source = Numbers(500)
    load(model, jobs, source)
    model.sort(1, Qt.SortOrder.DescendingOrder)
    assert jobs.wait_idle()
    assert source.asked[-1] == (0, "revenue", True)
    assert model.data(model.index(0, 0)) == "Customer 499"
    model.sort(2, Qt.SortOrder.AscendingOrder)
    assert model.sort_state() == ("revenue", True)


def test_an_answer_of_an_older_source_is_dropped(model: PagedTableModel[int], jobs: JobRunner) -> None:
    gate = threading.Event()
    model.set_source(Numbers(10, gate=gate))
    model.set_source(Numbers(7))
    gate.set()
    assert jobs.wait_idle()
    assert model.rowCount() == 7


def test_cells_carry_value_and_spoken_words(model: PagedTableModel[int], jobs: JobRunner) -> None:
    load(model, jobs, Numbers(10))
    cell = model.index(7, 2)
    assert cell.data(VALUE_ROLE) == 3
    assert cell.data(Qt.ItemDataRole.AccessibleTextRole) == "risk level 3"
    assert model.index(0, 1).data(Qt.ItemDataRole.TextAlignmentRole) & Qt.AlignmentFlag.AlignRight


def test_a_failing_source_is_told(model: PagedTableModel[int], jobs: JobRunner) -> None:
    class Broken(Numbers):
        def rows(self, offset: int, limit: int, sort: str | None, descending: bool) -> list[int]:
            raise KnownError("file_locked")

    errors: list[KnownError] = []
    model.failed.connect(errors.append)
    load(model, jobs, Broken(5))
    assert [error.code for error in errors] == ["file_locked"]


def test_copying_rows_gives_a_table(model: PagedTableModel[int], jobs: JobRunner, qtbot: QtBot) -> None:
    load(model, jobs, Numbers(10))
    view = TableView(model)
    qtbot.addWidget(view)
    view.resize(600, 300)
    view.show()
    view.selectRow(2)
    qtbot.keyClick(view, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert QGuiApplication.clipboard().text() == "Name\tRevenue\tRisk\nCustomer 2\t2.00\t2 %"


def test_optional_columns_go_first_when_narrow(model: PagedTableModel[int], jobs: JobRunner, qtbot: QtBot) -> None:
    load(model, jobs, Numbers(10))
    view = TableView(model)
    qtbot.addWidget(view)
    view.resize(600, 300)
    view.show()
    assert not view.isColumnHidden(2)
    view.resize(300, 300)
    assert view.isColumnHidden(2)
    assert not view.isColumnHidden(1)


def test_header_click_turns_the_order(model: PagedTableModel[int], jobs: JobRunner, qtbot: QtBot) -> None:
    source = Numbers(10)
    load(model, jobs, source)
    view = TableView(model)
    qtbot.addWidget(view)
    view.horizontalHeader().sectionClicked.emit(0)
    assert jobs.wait_idle()
    view.horizontalHeader().sectionClicked.emit(0)
    assert jobs.wait_idle()
    assert [asked[1:] for asked in source.asked] == [(None, False), ("name", False), ("name", True)]


def test_hidden_columns_are_remembered(
    model: PagedTableModel[int], jobs: JobRunner, preferences: Preferences, qtbot: QtBot
) -> None:
    preferences.put("table.numbers", {"hidden": ["revenue"], "widths": {"name": 222}})
    load(model, jobs, Numbers(10))
    view = TableView(model, name="numbers", preferences=preferences)
    qtbot.addWidget(view)
    view.resize(900, 300)
    view.show()
    assert view.isColumnHidden(1)
    assert view.columnWidth(0) == 222


def test_enter_opens_the_row(model: PagedTableModel[int], jobs: JobRunner, qtbot: QtBot) -> None:
    load(model, jobs, Numbers(10))
    view = TableView(model)
    qtbot.addWidget(view)
    opened: list[int] = []
    view.row_activated.connect(opened.append)
    view.setCurrentIndex(model.index(4, 0))
    qtbot.keyClick(view, Qt.Key.Key_Return)
    assert opened == [4]
