"""A distribution with two thresholds: dragged by the mouse, moved by keys, never crossing each other."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QColor

from app.ui.charts.heat_grid import HeatCell
from app.ui.charts.level_chart import LevelBar, LevelChart
from app.ui.charts.pair_rows import PairRow, PairRows
from app.ui.charts.slant_grid import SlantGrid
from app.ui.theme.look import look

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot


@pytest.fixture
def chart(qtbot: QtBot) -> LevelChart:
    chart = LevelChart()
    qtbot.addWidget(chart)
    bars = [LevelBar(start, start + 5, 10 + start, f"{start}", (start, start + 5)) for start in range(0, 100, 5)]
    chart.set_bars(bars, "chance", ("Chance", "Customers"))
    chart.set_names((("Low: 10", "10"), ("Medium: 20", "20"), ("High: 30", "30")))
    chart.resize(600, 260)
    chart.show()
    return chart


def place(chart: LevelChart, percent: float) -> QPoint:
    plot = chart._plot(chart.rect().toRectF())
    return QPoint(round(chart._place(plot, percent)), round(plot.center().y()))


def test_a_threshold_is_dragged_and_told_while_it_moves(chart: LevelChart, qtbot: QtBot) -> None:
    moved: list[tuple[int, int]] = []
    settled: list[tuple[int, int]] = []
    chart.moved.connect(lambda *limits: moved.append(limits))
    chart.settled.connect(lambda *limits: settled.append(limits))
    qtbot.mousePress(chart, Qt.MouseButton.LeftButton, pos=place(chart, 50))
    qtbot.mouseMove(chart, place(chart, 60))
    qtbot.mouseMove(chart, place(chart, 72))
    qtbot.mouseRelease(chart, Qt.MouseButton.LeftButton, pos=place(chart, 72))
    assert moved == [(25, 60), (25, 72)]
    assert settled == [(25, 72)]


def test_thresholds_never_cross_and_stay_within(chart: LevelChart, qtbot: QtBot) -> None:
    qtbot.mousePress(chart, Qt.MouseButton.LeftButton, pos=place(chart, 50))
    qtbot.mouseMove(chart, place(chart, 3))
    assert chart.limits() == (25, 26)
    qtbot.mouseMove(chart, place(chart, 100))
    assert chart.limits() == (25, 99)
    qtbot.mouseRelease(chart, Qt.MouseButton.LeftButton, pos=place(chart, 99))


def test_keys_move_the_threshold_in_hand(chart: LevelChart, qtbot: QtBot) -> None:
    chart.setFocus()
    qtbot.keyClick(chart, Qt.Key.Key_Right)
    qtbot.keyClick(chart, Qt.Key.Key_Right, Qt.KeyboardModifier.ShiftModifier)
    qtbot.keyClick(chart, Qt.Key.Key_Up)
    qtbot.keyClick(chart, Qt.Key.Key_Left)
    assert chart.limits() == (24, 56)


def test_a_click_off_the_lines_opens_the_bar(chart: LevelChart, qtbot: QtBot) -> None:
    opened: list[object] = []
    chart.opened.connect(opened.append)
    qtbot.mouseClick(chart, Qt.MouseButton.LeftButton, pos=place(chart, 82))
    assert opened == [(80, 85)]


def test_a_bar_that_a_line_cuts_has_two_colours(chart: LevelChart) -> None:
    chart.set_limits(25, 62)
    image = chart.grab().toImage()
    bottom = round(chart._plot(chart.rect().toRectF()).bottom()) - 4
    ratio = image.devicePixelRatio()
    colours = [image.pixelColor(round(place(chart, p).x() * ratio), round(bottom * ratio)) for p in (61, 64)]
    assert colours == [QColor(look().theme.warn_solid), QColor(look().theme.bad_solid)]


def test_without_levels_nothing_can_be_dragged(chart: LevelChart, qtbot: QtBot) -> None:
    chart.set_levels_shown(has_levels=False)
    opened: list[object] = []
    chart.opened.connect(opened.append)
    qtbot.mouseClick(chart, Qt.MouseButton.LeftButton, pos=place(chart, 51))
    assert opened == [(50, 55)]
    assert chart.limits() == (25, 50)


def test_values_are_readable_as_a_table(chart: LevelChart, qtbot: QtBot) -> None:
    assert chart.table_rows()[1] == ["0% – 5%", "10"]
    pairs = PairRows()
    qtbot.addWidget(pairs)
    pairs.set_rows([PairRow("High", 0.5, 0.25), PairRow("Low", None, None)], ("Level", "announced", "seen"))
    assert pairs.table_rows() == [["Level", "announced", "seen"], ["High", "50%", "25%"], ["Low", "–", "–"]]
    pairs.resize(300, 80)
    image = pairs.grab().toImage()
    rows = [[image.pixelColor(x, y) for x in range(image.width())] for y in range(image.height() // 2)]
    past, seen = QColor(look().theme.chart_past), QColor(look().theme.chart_cat1)
    widest = [max(row.count(colour) for row in rows) for colour in (past, seen)]
    assert abs(widest[0] - 2 * widest[1]) <= 3


def test_a_grid_with_long_titles_keeps_its_cells_within(qtbot: QtBot) -> None:
    grid = SlantGrid()
    qtbot.addWidget(grid)
    names = [f"A category with a long name {number}" for number in range(9)]
    grid.set_cells([[HeatCell(0.5, "50%", key=(r, c)) for c in range(9)] for r in range(9)], names, names)
    grid.resize(700, grid.sizeHint().height())
    rect = grid.rect().toRectF()
    assert rect.contains(grid._box(rect, 0, 0))
    assert rect.contains(grid._box(rect, 8, 8))
    assert grid._cell_at(grid._box(rect, 3, 4).center()).key == (3, 4)  # type: ignore[union-attr]
