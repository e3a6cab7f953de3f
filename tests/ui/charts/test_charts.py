"""Charts: painted in both themes, opened by clicks, saved, and readable as tables."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QColor, QImage

from app.ui.charts.bar_chart import Bar, BarChart
from app.ui.charts.bar_rows import BarRow, BarRows
from app.ui.charts.chart import nice_ticks
from app.ui.charts.heat_grid import HeatCell, HeatGrid, ink_on
from app.ui.charts.stem_chart import Stem, StemChart
from app.ui.theme.look import look

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from app.ui.charts.chart import Chart


@pytest.fixture
def bars(qtbot: QtBot) -> BarChart:
    chart = BarChart(has_totals=True)
    qtbot.addWidget(chart)
    chart.set_bars(
        [Bar("J", [10, 20], key="jan"), Bar("F", [0, 0], key="feb"), Bar("M", [30, 15], key="mar")],
        ["a year earlier", "12 months"],
        ["chart_past", "chart_cat1"],
    )
    chart.resize(300, 200)
    chart.show()
    return chart


def test_a_click_opens_the_bar(bars: BarChart, qtbot: QtBot) -> None:
    opened: list[object] = []
    bars.opened.connect(opened.append)
    qtbot.mouseClick(bars, Qt.MouseButton.LeftButton, pos=QPoint(290, 100))
    assert opened == ["mar"]


def test_bars_are_as_high_as_their_values(bars: BarChart) -> None:
    image = bars.grab().toImage()
    past, now = QColor(look().theme.chart_past), QColor(look().theme.chart_cat1)

    def height(color: QColor, left: int, right: int) -> int:
        columns = ([image.pixelColor(x, y) == color for y in range(200)] for x in range(left, right))
        return max(sum(column) for column in columns)

    tallest = height(past, 200, 300)
    assert abs(height(now, 0, 130) - tallest * 20 / 30) <= 2
    assert abs(height(now, 200, 300) - tallest / 2) <= 2


def test_values_can_be_read_as_a_table(bars: BarChart) -> None:
    assert bars.table_rows() == [
        ["", "a year earlier", "12 months"],
        ["J", "10", "20"],
        ["F", "0", "0"],
        ["M", "30", "15"],
    ]


def test_pictures_are_saved(bars: BarChart, tmp_path: Path) -> None:
    bars.set_message("Revenue", "Revenue went up")
    bars.save_png(tmp_path / "chart.png")
    bars.save_svg(tmp_path / "chart.svg")
    assert QImage(str(tmp_path / "chart.png")).size().toTuple() == (600, 400)
    assert "Revenue went up" in (tmp_path / "chart.svg").read_text("utf-8")
    assert bars.accessibleDescription() == "Revenue went up"


def test_stacked_bars_note_a_quiet_day(qtbot: QtBot) -> None:
    chart = BarChart(is_stacked=True, has_axis=False, has_totals=True)
    qtbot.addWidget(chart)
    chart.set_bars([Bar("Tue", [17, 6]), Bar("Sun", [0, 0], note="quiet")], ["r", "c"], ["chart_cat1", "chart_cat2"])
    chart.resize(200, 160)
    colors = {chart.grab().toImage().pixelColor(50, y).name() for y in range(160)}
    assert look().theme.chart_cat1.lower() in colors
    assert look().theme.chart_cat2.lower() in colors


def test_stems_shade_the_silence(qtbot: QtBot) -> None:
    chart = StemChart()
    qtbot.addWidget(chart)
    stems = [Stem(date(2025, 1, 10), 50), Stem(date(2025, 6, 1), 80, "Gift")]
    chart.set_stems(stems, date(2025, 11, 18), lambda value: f"{value:.0f}", ("170 d", "silence"))
    chart.resize(400, 190)
    image = chart.grab().toImage()
    assert image.pixelColor(380, 100) == QColor(look().theme.warn_tint)
    assert image.pixelColor(100, 100) != QColor(look().theme.warn_tint)


def test_rows_open_what_they_count(qtbot: QtBot) -> None:
    chart = BarRows()
    qtbot.addWidget(chart)
    chart.set_rows([BarRow("Best", 169, "169", key="best"), BarRow("Lost", 1135, "1,135", key="lost")])
    chart.resize(300, 80)
    opened: list[object] = []
    chart.opened.connect(opened.append)
    qtbot.mouseClick(chart, Qt.MouseButton.LeftButton, pos=QPoint(100, 60))
    assert opened == ["lost"]


def test_heat_cells_choose_and_open(qtbot: QtBot) -> None:
    chart = HeatGrid()
    qtbot.addWidget(chart)
    chart.set_cells([[HeatCell(0.1, "4", key=(0, 0)), HeatCell(None)]], ["R5"], ["F1", "F2"])
    chart.resize(300, 70)
    opened: list[object] = []
    chart.opened.connect(opened.append)
    qtbot.mouseClick(chart, Qt.MouseButton.LeftButton, pos=QPoint(80, 45))
    qtbot.mouseClick(chart, Qt.MouseButton.LeftButton, pos=QPoint(250, 45))
    assert opened == [(0, 0)]


def test_an_empty_chart_paints_nothing_wrong(qtbot: QtBot) -> None:
    charts: list[Chart] = [BarChart(), StemChart(), BarRows(), HeatGrid()]
    for chart in charts:
        qtbot.addWidget(chart)
        chart.resize(200, 100)
        assert not chart.grab().isNull()


@pytest.mark.parametrize(("highest", "ticks"), [(0, [0]), (7, [0, 2, 4, 6]), (690, [0, 200, 400, 600])])
def test_ticks_are_round(highest: float, ticks: list[float]) -> None:
    assert nice_ticks(highest) == ticks


def test_ink_is_the_better_of_black_and_white() -> None:
    assert ink_on(QColor(look().theme.chart_seq1)).name() == "#1a1917"
    assert ink_on(QColor(look().theme.chart_seq7)).name() == "#ffffff"
