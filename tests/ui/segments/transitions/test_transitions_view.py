"""The tab Moves: the matrix by pointer and keys, the pane of a cell, other days and segmentations, months, files."""

from __future__ import annotations

import csv
from datetime import date, timedelta
from typing import TYPE_CHECKING, Any, cast

import pytest
from PySide6.QtCore import QEvent, QPointF, Qt
from PySide6.QtGui import QImage, QKeyEvent
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QApplication

from app.models.domain.transition import NOT_YET
from app.ui.segments.transitions.choices import FLOW, OWN
from app.ui.segments.transitions.difference_bars import DifferenceBars
from app.ui.segments.transitions.matrix_model import CELL_ROLE, MONEY, SHARE, MatrixModel, Part, Shown
from app.ui.segments.transitions.segments_dialog import SegmentsDialog
from app.ui.segments.transitions.view import TransitionsView
from app.ui.theme.widgets import Text
from tests.builders.workspace import add_contact, add_customer, add_purchase
from tests.fakes import TODAY

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from app.services.container import Services
    from app.ui.segments.page import SegmentsPage
    from app.ui.shell.context import PageContext
    from app.ui.shell.page import Page

YEAR_AGO = date(2024, 11, 18)
LEFT = ("active", "gone")


@pytest.fixture
def view(shop: Services, context: PageContext, page: SegmentsPage) -> TransitionsView:
    """Sixty customers who bought a year ago: forty still do and had a message, twenty do not."""
    with shop.database.write() as connection:
        for customer in range(10, 70):
            add_customer(connection, customer, first_name=f"Client {customer}")
            for number in range(5):
                add_purchase(connection, customer, YEAR_AGO - timedelta(20 + 30 * number), 1_000 * customer)
            if customer < 50:
                add_contact(connection, customer, YEAR_AGO + timedelta(100))
                for number in range(5):
                    add_purchase(connection, customer, TODAY - timedelta(20 + 30 * number), 2_000)
    context.preferences.put("segments.transitions.segmentation", "activity")
    context.navigator.go("segments", tab="transitions")
    settle(context)
    return cast("TransitionsView", page.view("transitions").widget_in_it)


def settle(context: PageContext) -> None:
    """Jobs start further jobs."""
    for _ in range(4):
        assert context.jobs.wait_idle()


def shown(view: TransitionsView, key: tuple[str, str]) -> Shown:
    return cast("Shown", view.table.matrix_model.place_of(key).data(CELL_ROLE))


def press(view: TransitionsView, key: Qt.Key) -> None:
    QApplication.sendEvent(view.table, QKeyEvent(QEvent.Type.KeyPress, key, Qt.KeyboardModifier.NoModifier))


def opened(context: PageContext, section: str) -> dict[str, Any]:
    page: Page = context.navigator.page(section)
    return cast("list[dict[str, Any]]", getattr(page, "opened"))[-1]  # noqa: B009 - of the test's own page


def differences(view: TransitionsView) -> list[str]:
    return [bars.findChildren(Text)[0].text() for bars in view.pane.findChildren(DifferenceBars) if not bars.isHidden()]


def test_the_year_up_to_today_is_compared_first(view: TransitionsView) -> None:
    model = view.table.matrix_model
    matrix = model.matrix
    assert matrix is not None
    assert (matrix.from_on, matrix.to_on) == (YEAR_AGO, TODAY)
    assert shown(view, LEFT).figure == str(matrix.cell(*LEFT).customers)
    assert shown(view, ("active", "active")).is_diagonal
    rows = [model.index(row, 0).data() for row in range(model.rowCount())]
    assert rows[1:] == ["Active", "Slowing down", "Inactive", "Gone", "Not yet customers", "Today", "In a year"]
    assert "if the next twelve months resemble the last" in view.note.text()
    assert "Too little history" in view.note.text(), "the shop has less than two years"


def test_the_model_keeps_the_promises_of_models(view: TransitionsView) -> None:
    QAbstractItemModelTester(view.table.matrix_model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    QAbstractItemModelTester(MatrixModel(), QAbstractItemModelTester.FailureReportingMode.Fatal)
    view.table.matrix_model.set_mode(SHARE)


def test_the_passage_that_lost_most_is_opened_first(view: TransitionsView) -> None:
    assert view.table.chosen == LEFT
    assert view.pane.name.text() == "Active → Gone"
    assert view.pane.detail is not None
    assert "20 customers" in view.pane.facts.text()


def test_a_click_opens_a_passage(view: TransitionsView, context: PageContext, qtbot: QtBot) -> None:
    place = view.table.visualRect(view.table.matrix_model.place_of(("active", "active"))).center()
    qtbot.mouseClick(view.table.viewport(), Qt.MouseButton.LeftButton, pos=place)
    settle(context)
    assert view.table.chosen == ("active", "active")
    assert view.pane.name.text() == "Active: stayed"
    assert view.pane.model.rowCount() == 40


def test_arrow_keys_go_over_empty_cells_and_enter_opens(view: TransitionsView, context: PageContext) -> None:
    told: list[str] = []
    context.shell.announced.connect(told.append)
    view.table.setCurrentIndex(view.table.matrix_model.place_of(("active", "active")))
    press(view, Qt.Key.Key_Right)
    assert told[-1].startswith("Active to Gone: 20 customers.")
    press(view, Qt.Key.Key_Left)
    assert told[-1].startswith("Active to Active: 40 customers.")
    press(view, Qt.Key.Key_Return)
    settle(context)
    assert view.table.chosen == ("active", "active")


def test_what_sets_apart_is_said_with_both_shares(view: TransitionsView) -> None:
    assert "Received no message, between the two dates" in differences(view)
    bars = next(bars for bars in view.pane.findChildren(DifferenceBars) if "no message" in bars.accessibleName())
    assert "these 20 of 20" in bars.accessibleName()
    assert "stayed 0 of 40" in bars.accessibleName()


def test_nothing_clear_is_said(view: TransitionsView, context: PageContext, shop: Services) -> None:
    with shop.database.write() as connection:
        connection.exec_driver_sql("DELETE FROM contact_event")
        connection.exec_driver_sql("UPDATE customer_order SET net_e4 = 100000, day = day / 30 * 30")
        connection.exec_driver_sql("DELETE FROM class_snapshot")
    view.refresh()
    settle(context)
    assert "Nothing clear" in view.pane.about.text()
    assert differences(view) == []


def test_a_passage_becomes_a_segment(view: TransitionsView, context: PageContext, page: SegmentsPage) -> None:
    assert view.pane.detail is not None
    rule = view.pane.detail.rule
    assert context.services.segments.members(rule) == list(range(50, 70))
    view.pane.make.click()
    settle(context)
    assert page.shows_builder()
    assert page.builder.rule() == rule
    assert page.builder.draft is not None
    assert "Active to Gone" in page.builder.draft.state.name


def test_its_customers_and_a_customer_are_opened(view: TransitionsView, context: PageContext) -> None:
    view.pane.see.click()
    assert opened(context, "customers")["rule"] == view.pane.detail.rule if view.pane.detail else False
    view.pane.customer_opened.emit(55)
    assert opened(context, "customers") == {"customer_id": 55}


def test_a_scenario_is_chosen_for_the_saved_segment(view: TransitionsView, context: PageContext) -> None:
    view.pane.scenario.click()
    settle(context)
    assert opened(context, "scenarios") == {"gallery": True}
    saved = [segment for segment in context.services.segments.all() if segment.ready_id is None]
    assert [segment.rule for segment in saved] == [view.pane.detail.rule if view.pane.detail else None]


def test_shares_and_money(view: TransitionsView) -> None:
    view.choices.mode.set_choice(SHARE)
    view.choices.mode.chosen.emit(SHARE)
    assert shown(view, LEFT).figure.startswith("33")
    assert shown(view, LEFT).under == "20"
    view.choices.mode.chosen.emit(MONEY)
    lost = sum(5 * 1_000 * customer for customer in range(50, 70)) // 100
    assert shown(view, LEFT).figure == "€0"
    assert shown(view, LEFT).under == f"−{lost:,}"
    assert view.table.chosen == LEFT


def test_shares_of_small_rows_are_not_shown(view: TransitionsView, context: PageContext) -> None:
    matrix = view.table.matrix_model.matrix
    assert matrix is not None
    cell = next(cell for cell in matrix.cells if 0 < matrix.row_total(cell[0]).customers < 20)
    assert shown(view, cell).under == ""
    assert "too few for a share" in shown(view, cell).words
    view.table.opened.emit(cell)
    settle(context)
    assert "too few for a share" in view.pane.facts.text()
    assert "Too few customers" in view.pane.about.text()


def test_a_day_before_the_data_proposes_the_first(view: TransitionsView, context: PageContext) -> None:
    view.choices.days_chosen.emit(date(2015, 1, 1), TODAY)
    settle(context)
    assert view.early.isVisibleTo(view)
    view.early.link_activated.emit()
    settle(context)
    assert not view.early.isVisibleTo(view)
    matrix = view.table.matrix_model.matrix
    assert matrix is not None
    assert matrix.from_on == context.services.transitions.first_day()


def test_days_in_the_wrong_order_are_turned_round(view: TransitionsView, context: PageContext) -> None:
    view.choices.days_chosen.emit(TODAY, YEAR_AGO + timedelta(30))
    settle(context)
    matrix = view.table.matrix_model.matrix
    assert matrix is not None
    assert (matrix.from_on, matrix.to_on) == (YEAR_AGO + timedelta(30), TODAY)


def test_segments_of_ones_choice(view: TransitionsView, context: PageContext) -> None:
    segments = context.services.segments.all()
    dialog = SegmentsDialog(segments, [segments[2].id], view)
    taken: list[list[int]] = []
    dialog.taken.connect(taken.append)
    assert dialog.ids() == [segments[2].id]
    dialog.list.item(1).setCheckState(Qt.CheckState.Checked)
    dialog.list.setCurrentRow(1)
    dialog.up.click()
    dialog.take.click()
    assert taken == [[segments[0].id, segments[2].id]]
    view._on_segments(taken[0])
    settle(context)
    matrix = view.table.matrix_model.matrix
    assert matrix is not None
    assert matrix.segmentation.id == f"{OWN}{segments[0].id},{segments[2].id}"
    assert view.choices.segmentation.currentText() == "2 segments of your choice"
    assert context.preferences.get("segments.transitions.segmentation", "") == matrix.segmentation.id


def test_months_hold_the_passages_of_each(
    view: TransitionsView, context: PageContext, tmp_path: Path, qtbot: QtBot
) -> None:
    view.choices.picture.set_choice(FLOW)
    view.choices.picture.chosen.emit(FLOW)
    settle(context)
    assert view.chart.isVisibleTo(view)
    rows = view.chart.table_rows()
    assert len({tuple(row[:2]) for row in rows[1:]}) == 12
    picture = tmp_path / "flow.png"
    view.chart.save_png(picture)
    assert not QImage(str(picture)).isNull()
    band = next(band for band in view.chart._bands if band[2][0] != NOT_YET)
    inside = next(
        QPointF(x, y)
        for x in range(int(band[0].boundingRect().left()), int(band[0].boundingRect().right()))
        for y in range(int(band[0].boundingRect().top()), int(band[0].boundingRect().bottom()))
        if view.chart._band_at(QPointF(x, y)) is band
    )
    qtbot.mouseClick(view.chart, Qt.MouseButton.LeftButton, pos=inside.toPoint())
    settle(context)
    assert view.pane.detail is not None
    assert (view.pane.detail.row, view.pane.detail.column) == band[2]


def test_the_matrix_goes_to_files(view: TransitionsView, context: PageContext, tmp_path: Path) -> None:
    path = tmp_path / "matrix.csv"
    view.save(path)
    settle(context)
    with path.open(encoding="utf-8-sig", newline="") as file:
        rows = list(csv.DictReader(file))
    found = {(row["Class before"], row["Class after"]): int(row["Customers"]) for row in rows}
    assert found["Active", "Gone"] == 20
    book = tmp_path / "matrix.xlsx"
    view.save(book)
    settle(context)
    assert book.read_bytes()[:2] == b"PK"


def test_another_language_and_no_customers(context: PageContext, page: SegmentsPage, shop: Services) -> None:
    with shop.database.write() as connection:
        connection.exec_driver_sql("DELETE FROM customer_order")
    context.navigator.go("segments", tab="transitions")
    settle(context)
    view = cast("TransitionsView", page.view("transitions").widget_in_it)
    assert view.empty.isVisibleTo(view)
    view.retranslate()
    view.empty.primary_activated.emit()
    assert opened(context, "importing") == {}


def test_every_kind_of_cell_is_painted(view: TransitionsView) -> None:
    picture = view.table.grab().toImage()
    assert not picture.isNull()
    parts = {
        cast("Shown", view.table.matrix_model.index(row, column).data(CELL_ROLE)).part
        for row in range(view.table.matrix_model.rowCount())
        for column in range(view.table.matrix_model.columnCount())
    }
    assert parts >= {Part.CORNER, Part.TITLE, Part.NAME, Part.HEAT, Part.TOTAL, Part.SUM}
