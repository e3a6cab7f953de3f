"""The seven days ahead: how many contacts each holds, by nature; a day opens its plan."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from app.ui.charts.bar_chart import Bar, BarChart
from app.ui.charts.legend import Legend
from app.ui.formats import day_month, sentence_start, weekday_long, weekday_short, whole_number
from app.ui.labels import nature_label
from app.ui.plan_words import contacts_count, day_of_week
from app.ui.theme.tokens import NATURE_COLOURS
from app.ui.theme.widgets import Badge, Button, Card, Line, Text

if TYPE_CHECKING:
    from datetime import date

    from app.models.domain.scenario import DayLoad

_NATURES = ("relational", "commercial")


class WeekView(QWidget):
    """`day_wanted` carries the day to open."""

    day_wanted = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        """Start empty."""
        super().__init__(parent)
        self._loads: list[DayLoad] = []
        self._today: date | None = None
        self.chart_card = Card()
        self.chart = BarChart(is_stacked=True, has_axis=True, has_totals=True, height=220)
        self.chart.opened.connect(self._on_opened)
        self._legend = Legend()
        self.chart_card.body.addWidget(self.chart)
        self.chart_card.body.addWidget(self._legend)
        self.days_card = Card()
        self._grid_holder = QWidget()
        self.days_card.body.addWidget(self._grid_holder)
        self._buttons: list[Button] = []
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(16)
        column.addWidget(self.chart_card)
        column.addWidget(self.days_card)
        column.addStretch(1)

    def show_week(self, loads: list[DayLoad], today: date) -> None:
        """Show the days."""
        self._loads, self._today = loads, today
        self.retranslate()

    def retranslate(self) -> None:
        """Set every text."""
        self.chart_card.set_title(self.tr("Next 7 days"), self.tr("if the plan of each day is approved on its day"))
        self.days_card.set_title(self.tr("Day by day"))
        self._legend.set_entries([(nature_label(nature), NATURE_COLOURS[nature]) for nature in _NATURES])
        self._show_chart()
        self._show_days()

    def _show_chart(self) -> None:
        bars = [
            Bar(
                f"{weekday_short(load.day)}\n{day_month(load.day)}",
                [load.relational, load.commercial],
                words=f"{day_of_week(load.day)}, {contacts_count(load.relational + load.commercial)}",
                note=self.tr("quiet") if load.is_quiet else "",
                is_now=load.day == self._today,
                key=load.day,
            )
            for load in self._loads
        ]
        names = [nature_label(nature) for nature in _NATURES]
        self.chart.set_bars(bars, names, [NATURE_COLOURS[nature] for nature in _NATURES], whole_number)
        total = sum(load.relational + load.commercial for load in self._loads)
        self.chart.set_message(self.chart_card.title_label.text(), contacts_count(total))

    def _show_days(self) -> None:
        old = self._grid_holder
        self._grid_holder = QWidget()
        self._buttons = []
        grid = QGridLayout(self._grid_holder)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(24)
        grid.setVerticalSpacing(6)
        grid.setColumnStretch(4, 1)
        for place, load in enumerate(self._loads):
            self._add_day(grid, 2 * place, load)
        self.days_card.body.replaceWidget(old, self._grid_holder)
        old.hide()
        old.deleteLater()

    def _add_day(self, grid: QGridLayout, row: int, load: DayLoad) -> None:
        if row:
            grid.addWidget(Line(), row - 1, 0, 1, 6)
        is_today = load.day == self._today
        day = Text(sentence_start(day_of_week(load.day)), "table_strong" if is_today else "table")
        grid.addWidget(day, row, 0)
        total = load.relational + load.commercial
        if load.is_quiet and not total:
            grid.addWidget(Badge(self.tr("Day without contacts"), "neutral", "moon"), row, 1, 1, 3)
            return
        relational = self.tr("{count} relational").format(count=whole_number(load.relational))
        commercial = self.tr("{count} commercial").format(count=whole_number(load.commercial))
        grid.addWidget(Text(contacts_count(total), "table_strong"), row, 1)
        grid.addWidget(Text(relational, "table", "secondary"), row, 2)
        grid.addWidget(Text(commercial, "table", "secondary"), row, 3)
        button = Button(self.tr("See the plan"), "link")
        button.setAccessibleName(f"{button.text()}, {weekday_long(load.day)}")
        button.setProperty("day", load.day.isoformat())
        button.clicked.connect(self._on_button)
        self._buttons.append(button)
        grid.addWidget(button, row, 5, Qt.AlignmentFlag.AlignRight)

    def _on_button(self) -> None:
        sender = self.sender()
        for load in self._loads:
            if sender.property("day") == load.day.isoformat():
                self.day_wanted.emit(load.day)

    def _on_opened(self, key: object) -> None:
        self.day_wanted.emit(key)
