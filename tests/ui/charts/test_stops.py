"""Charts are reached and read by the keyboard: arrows go from bar to bar, Enter opens, the table is a key away."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt

from app.ui.charts.bar_chart import Bar, BarChart
from app.ui.charts.bar_rows import BarRow, BarRows
from app.ui.charts.chart_table import ChartTable
from app.ui.charts.heat_grid import HeatCell
from app.ui.charts.pair_rows import PairRow, PairRows
from app.ui.charts.slant_grid import SlantGrid
from app.ui.charts.stops import next_stop

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from app.ui.charts.chart import Chart


def shown(chart: Chart, qtbot: QtBot) -> Chart:
    chart.set_message("Customers by class", "Best 3, loyal 2")
    qtbot.addWidget(chart)
    chart.resize(400, 220)
    chart.show()
    return chart


def rows() -> BarRows:
    chart = BarRows()
    chart.set_rows([BarRow("Best", 3, "3", key="best"), BarRow("Loyal", 2, "2", key="loyal")], ("Class", "Customers"))
    return chart


def grid() -> SlantGrid:
    chart = SlantGrid()
    cells = [[HeatCell(0.5, "5", "", f"{row}-{column}", (row, column)) for column in range(3)] for row in range(2)]
    chart.set_cells(cells, ["a", "b"], ["x", "y", "z"])
    return chart


def bars() -> BarChart:
    chart = BarChart()
    chart.set_bars([Bar("Jan", [1.0], key="jan"), Bar("Feb", [2.0], key="feb")], ["Sales"], ["chart_cat1"])
    return chart


def pairs() -> PairRows:
    chart = PairRows()
    chart.set_rows([PairRow("Low", 0.1, 0.2, "Low: 10 % announced, 20 % seen")], ("", "Announced", "Seen"))
    return chart


def test_every_chart_with_words_takes_the_focus_and_has_a_text(qtbot: QtBot) -> None:
    for made in (rows(), grid(), bars(), pairs()):
        chart = shown(made, qtbot)
        assert chart.focusPolicy() & Qt.FocusPolicy.TabFocus
        assert (chart.accessibleName(), chart.accessibleDescription()) == ("Customers by class", "Best 3, loyal 2")
        assert all(stop.words and chart.rect().toRectF().intersects(stop.place) for stop in chart.stops())


def test_arrows_go_from_row_to_row_and_enter_opens(qtbot: QtBot) -> None:
    chart = shown(rows(), qtbot)
    opened: list[object] = []
    chart.opened.connect(opened.append)
    for key in (Qt.Key.Key_Down, Qt.Key.Key_Down, Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Up, Qt.Key.Key_Space):
        qtbot.keyClick(chart, key)
    assert opened == ["loyal", "best"]


def test_a_grid_is_crossed_both_ways(qtbot: QtBot) -> None:
    chart = shown(grid(), qtbot)
    opened: list[object] = []
    chart.opened.connect(opened.append)
    for key in (
        Qt.Key.Key_Right,
        Qt.Key.Key_Right,
        Qt.Key.Key_Down,
        Qt.Key.Key_Return,
        Qt.Key.Key_End,
        Qt.Key.Key_Enter,
    ):
        qtbot.keyClick(chart, key)
    assert opened == [(1, 1), (1, 2)]


def test_the_stop_is_outlined_while_the_chart_has_the_focus(qtbot: QtBot) -> None:
    chart = shown(bars(), qtbot)
    chart.setFocus()
    qtbot.waitUntil(chart.hasFocus)
    before = chart.grab().toImage()
    qtbot.keyClick(chart, Qt.Key.Key_Right)
    assert chart.grab().toImage() != before


def test_enter_shows_the_table_of_a_chart_that_opens_nothing(qtbot: QtBot) -> None:
    chart = shown(pairs(), qtbot)
    qtbot.keyClick(chart, Qt.Key.Key_Return)
    (table,) = chart.findChildren(ChartTable)
    assert table.isVisible()
    table.close()


@pytest.mark.parametrize(
    ("key", "at", "expected"),
    [(Qt.Key.Key_Right, None, 0), (Qt.Key.Key_Left, 0, 0), (Qt.Key.Key_Down, 1, 4), (Qt.Key.Key_Down, 4, 4),
     (Qt.Key.Key_Home, 4, 0), (Qt.Key.Key_A, 1, None)],
)  # fmt: skip
def test_keys_lead_to_a_neighbour_and_stay_at_the_edge(key: int, at: int | None, expected: int | None) -> None:
    assert next_stop(key, at, 6, 3) == expected
