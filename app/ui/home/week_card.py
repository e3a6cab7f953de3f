"""The contacts of the seven days ahead, by nature."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Signal

from app.ui.charts.bar_chart import Bar, BarChart
from app.ui.charts.legend import Legend
from app.ui.formats import day_text, weekday_long, weekday_short, whole_number
from app.ui.home.words import counted, joined
from app.ui.labels import nature_label
from app.ui.theme.tokens import NATURE_COLOURS
from app.ui.theme.widgets import Card, Text

if TYPE_CHECKING:
    from app.models.domain.insights import HomeWeek
    from app.models.domain.scenario import DayLoad

_NATURES = ("relational", "commercial")


class WeekCard(Card):
    """Stacked bars, one a day; `opened` carries the day of a bar."""

    opened = Signal(object)

    def __init__(self) -> None:
        """Start empty."""
        super().__init__()
        self._week: HomeWeek | None = None
        self._is_today = True
        self.sentence = Text("", "table", "secondary", wraps=True, is_rich=True)
        self.chart = BarChart(is_stacked=True, has_axis=False, has_totals=True, height=150)
        self.chart.opened.connect(self.opened)
        self._legend = Legend()
        self.body.addWidget(self.sentence)
        self.body.addWidget(self.chart, 1)
        self.body.addWidget(self._legend)
        self.retranslate()

    def show_week(self, week: HomeWeek, *, is_today: bool) -> None:
        """Show the days ahead."""
        self._week = week
        self._is_today = is_today
        self.retranslate()

    def retranslate(self) -> None:
        """Set every text."""
        week = self._week
        title = self.tr("Contacts in the next 7 days")
        if week is not None and not self._is_today:
            title = self.tr("Contacts from {day} on").format(day=day_text(week.day))
        self.set_title(title)
        self._legend.set_entries([(nature_label(nature), NATURE_COLOURS[nature]) for nature in _NATURES])
        if week is None:
            return
        text = self._words(week)
        self.sentence.setText(text)
        plain = text.replace("<b>", "").replace("</b>", "")
        self.sentence.setAccessibleName(plain)
        self.chart.set_bars(
            [self._bar(load, week) for load in week.loads],
            [nature_label(nature) for nature in _NATURES],
            [NATURE_COLOURS[nature] for nature in _NATURES],
        )
        self.chart.set_message(title, plain)

    def _bar(self, load: DayLoad, week: HomeWeek) -> Bar:
        return Bar(
            f"{weekday_short(load.day)}\n{load.day.day}",
            [load.relational, load.commercial],
            key=load.day,
            note=self.tr("quiet") if load.is_quiet else "",
            is_now=load.day == week.day,
        )

    def _words(self, week: HomeWeek) -> str:
        total = sum(load.relational + load.commercial for load in week.loads)
        first = sum(load.relational + load.commercial for load in week.loads if load.day == week.day)
        if not total:
            return self.tr("No contact planned.")
        count = counted(QCoreApplication.translate("WeekCard", "%n contact(s)", None, total), total)
        if not first:
            text = self.tr("<b>{contacts}</b> planned, none on the first day.")
        elif self._is_today:
            text = self.tr("<b>{contacts}</b> planned, {first} of them today.")
        else:
            text = self.tr("<b>{contacts}</b> planned, {first} of them on the first day.")
        text = text.format(contacts=count, first=whole_number(first))
        quiet = [weekday_long(load.day) for load in week.loads if load.is_quiet]
        if not quiet:
            return text
        words = self.tr("{day} stays quiet.") if len(quiet) == 1 else self.tr("Quiet days: {day}.")
        return self.tr("{first} {second}").format(first=text, second=words.format(day=joined(quiet)))
