"""The tab of RFM and PMG: cells and parts of the curve by pointer and keys, their customers, limits tried and kept."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING, cast

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication

from app.models.domain.changes import Area, Changes
from app.models.domain.settings import ScorePolicy
from app.services.scoring.figures import refresh
from app.ui.segments.rfm_pmg.view import RfmPmgView
from app.ui.segments.rfm_pmg.words import cells_rule
from tests.builders.workspace import add_customer, add_purchase
from tests.fakes import TODAY

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from app.services.container import Services
    from app.ui.segments.page import SegmentsPage
    from app.ui.segments.rfm_pmg.cell_grid import CellGrid
    from app.ui.shell.context import PageContext


@pytest.fixture
def view(shop: Services, context: PageContext, page: SegmentsPage) -> RfmPmgView:
    """Ada, Léa and Bao, and twenty more who bought once to five times."""
    with shop.database.write() as connection:
        for customer_id in range(10, 30):
            add_customer(connection, customer_id, first_name=f"Client {customer_id}")
            for number in range(customer_id % 5 + 1):
                add_purchase(
                    connection, customer_id, TODAY - timedelta(20 * (customer_id - 9) + number), 100 * customer_id
                )
        refresh(connection, TODAY, ScorePolicy())
    context.navigator.go("segments", tab="rfm_pmg")
    assert context.jobs.wait_idle()
    return cast("RfmPmgView", page.view("rfm_pmg").widget_in_it)


def press(widget: CellGrid, key: Qt.Key, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    QApplication.sendEvent(widget, QKeyEvent(QEvent.Type.KeyPress, key, modifiers))


def click(qtbot: QtBot, grid: CellGrid, row: int, column: int, modifiers: Qt.KeyboardModifier) -> None:
    box = grid._box(grid.rect().toRectF(), row, column)
    qtbot.mouseClick(grid, Qt.MouseButton.LeftButton, modifiers, box.center().toPoint())


NO, CTRL, SHIFT = (
    Qt.KeyboardModifier.NoModifier,
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.ShiftModifier,
)


def test_a_cell_opens_its_customers_and_becomes_a_segment(
    view: RfmPmgView, context: PageContext, page: SegmentsPage, shop: Services, qtbot: QtBot
) -> None:
    picture = shop.rfm_pmg.picture()
    cell = max(picture.cells, key=lambda one: one.customers)
    place = (5 - cell.recency, cell.frequency - 1)
    click(qtbot, view.rfm.grid, *place, NO)
    assert context.jobs.wait_idle()
    assert view.pane.model.rowCount() == cell.customers
    assert str(cell.customers) in view.pane.facts.text()
    choice = view.choice()
    assert choice is not None
    assert shop.segments.count(choice.rule).customers == cell.customers
    view.pane.make.click()
    assert context.jobs.wait_idle()
    assert page.shows_builder()
    assert page.builder.draft is not None
    assert page.builder.rule() == choice.rule


def test_several_cells_by_pointer(view: RfmPmgView, context: PageContext, shop: Services, qtbot: QtBot) -> None:
    grid = view.rfm.grid
    click(qtbot, grid, 0, 0, NO)
    click(qtbot, grid, 1, 1, SHIFT)
    assert grid.taken() == [(5, 1), (5, 2), (4, 1), (4, 2)]
    click(qtbot, grid, 4, 4, CTRL)
    assert grid.taken() == [(5, 1), (5, 2), (4, 1), (4, 2), (1, 5)]
    click(qtbot, grid, 0, 1, CTRL)
    assert (5, 2) not in grid.taken()
    choice = view.choice()
    assert choice is not None
    chosen = set(grid.taken())
    cells = [one.customers for one in shop.rfm_pmg.picture().cells if (one.recency, one.frequency) in chosen]
    assert choice.customers == sum(cells) == shop.segments.count(choice.rule).customers
    assert context.jobs.wait_idle()


def test_cells_by_keys(view: RfmPmgView, context: PageContext) -> None:
    grid = view.rfm.grid
    told: list[str] = []
    context.shell.announced.connect(told.append)
    press(grid, Qt.Key.Key_Down)
    press(grid, Qt.Key.Key_Right)
    assert told[-1] == grid._cells[1][1].words
    assert grid.taken() == []
    press(grid, Qt.Key.Key_Return)
    assert grid.taken() == [(4, 2)]
    press(grid, Qt.Key.Key_Right, SHIFT)
    assert grid.taken() == [(4, 2), (4, 3)]
    press(grid, Qt.Key.Key_Escape)
    assert (grid.taken(), view.choice()) == ([], None)
    assert context.jobs.wait_idle()


def test_a_rectangle_of_cells_is_two_spans_and_others_are_parts() -> None:
    assert cells_rule({(5, 1), (4, 1), (5, 2), (4, 2)}) == {
        "all": [
            {"field": "rfm_recency", "op": "between", "value": [4, 5]},
            {"field": "rfm_frequency", "op": "between", "value": [1, 2]},
        ]
    }
    assert [len(part["all"]) for part in cells_rule({(5, 1), (4, 2)})["any"]] == [2, 2]


def test_the_curve_opens_a_size(view: RfmPmgView, context: PageContext, shop: Services, qtbot: QtBot) -> None:
    curve = view.pmg.curve
    plot = curve._plot(curve.rect().toRectF())
    qtbot.mouseClick(curve, Qt.MouseButton.LeftButton, pos=QPoint(round(plot.left() + 3), round(plot.center().y())))
    assert context.jobs.wait_idle()
    large = shop.rfm_pmg.picture().sizes[0]
    choice = view.choice()
    assert choice is not None
    assert choice.customers == large.customers == view.pane.model.rowCount()
    assert curve.words_at(QPointF(plot.center()))
    press(cast("CellGrid", curve), Qt.Key.Key_Right)
    press(cast("CellGrid", curve), Qt.Key.Key_Return)
    assert view.choice() is not choice
    view.pane.see.click()
    assert context.jobs.wait_idle()


def test_colour_by_money_keeps_the_choice(view: RfmPmgView, context: PageContext) -> None:
    press(view.rfm.grid, Qt.Key.Key_Return)
    before = view.rfm.grid.table_rows()
    view.rfm.by.set_choice("money")
    view.rfm.by.chosen.emit("money")
    assert view.rfm.grid.table_rows() != before
    assert view.rfm.grid.taken() == [(5, 1)]
    assert context.jobs.wait_idle()


def test_limits_are_tried_kept_and_taken_back(
    view: RfmPmgView, context: PageContext, shop: Services, qtbot: QtBot
) -> None:
    view.limits.click()
    dialog = view._dialog
    assert dialog is not None
    assert not dialog.primary.isEnabled()
    dialog.form.method.set_choice("thresholds")
    dialog.form.method.chosen.emit("thresholds")
    dialog.form.boxes["rfm_frequency"][3].setValue(4)
    assert not dialog.form.is_right()
    assert not dialog.primary.isEnabled()
    dialog.form.boxes["rfm_frequency"][3].setValue(40)
    assert dialog.primary.isEnabled()
    with qtbot.waitSignal(dialog.tried):
        pass
    assert context.jobs.wait_idle()
    moved = shop.rfm_pmg.preview(dialog.form.policy()).rfm_moved
    assert str(moved) in dialog.effect.text()
    undos: list[object] = []
    context.shell.toast_wanted.connect(lambda _, step: undos.append(step))
    dialog.primary.click()
    assert context.jobs.wait_idle(60_000)
    assert shop.workspace.score_policy().rfm.method == "thresholds"
    assert undos
    assert undos[-1] is not None


def test_another_day_is_asked_of_the_whole_window(view: RfmPmgView, context: PageContext) -> None:
    wanted: list[object] = []
    context.shell.day_wanted.connect(wanted.append)
    view._on_picked(TODAY - timedelta(30))  # what the calendar says: it cannot be opened without a display
    view._on_picked(TODAY)
    assert wanted == [TODAY - timedelta(30), None]
    assert "2025" in view.day.text()


def test_words_follow_the_language_and_figures_follow_the_data(
    view: RfmPmgView, context: PageContext, shop: Services
) -> None:
    before = view.rfm.grid.table_rows()
    with shop.database.write() as connection:
        add_purchase(connection, 3, TODAY, 2_000)
        refresh(connection, TODAY, ScorePolicy())
    context.shell.data_changed.emit(Changes(Area.SCORES))
    assert context.jobs.wait_idle()
    assert view.rfm.grid.table_rows() != before
    view.retranslate()
    assert view.pane.name.text()


def test_without_purchases_it_says_what_to_do(context: PageContext, page: SegmentsPage, shop: Services) -> None:
    with shop.database.write() as connection:
        connection.exec_driver_sql("DELETE FROM customer_score")
    context.navigator.go("segments", tab="rfm_pmg")
    assert context.jobs.wait_idle()
    view = cast("RfmPmgView", page.view("rfm_pmg").widget_in_it)
    assert view.empty.isVisibleTo(view)
    assert not view.split.isVisibleTo(view)
    assert not view.limits.isEnabled()


def test_few_customers_are_told_so(view: RfmPmgView) -> None:
    assert view.few.isVisibleTo(view)
