"""The days of a rehearsal as a calendar: a row for each week, shaded by contacts, quiet days hatched."""

from __future__ import annotations

import math
from datetime import date, timedelta
from typing import TYPE_CHECKING

from app.ui.charts.heat_grid import HeatCell, HeatGrid
from app.ui.formats import month_text, weekday_short, whole_number
from app.ui.plan_words import contacts_count, day_of_week

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtWidgets import QWidget

    from app.models.domain.rehearsal import RehearsedDay

_CELL_HEIGHT = 44
_A_MONDAY = date(2024, 1, 1)


class RehearsalCalendar(HeatGrid):
    """Weeks from Monday to Sunday; `opened` carries the day that was clicked."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Start empty."""
        super().__init__(_CELL_HEIGHT, parent)

    def show_days(self, days: Sequence[RehearsedDay]) -> None:
        """Show the days in order."""
        weekdays = [weekday_short(_A_MONDAY + timedelta(days=number)) for number in range(7)]
        if not days:
            self.set_cells([], [], weekdays)
            return
        by_day = {day.day: day for day in days}
        busiest = max(len(day.contacts) for day in days)
        monday = days[0].day - timedelta(days=days[0].day.weekday())
        mondays = [monday + timedelta(weeks=week) for week in range((days[-1].day - monday).days // 7 + 1)]
        cells = [[_cell(each + timedelta(days=n), by_day, busiest) for n in range(7)] for each in mondays]
        self.set_cells(cells, _titles(mondays), weekdays)


def _cell(day: date, by_day: dict[date, RehearsedDay], busiest: int) -> HeatCell:
    rehearsed = by_day.get(day)
    if rehearsed is None:
        return HeatCell(None, " ")
    count = len(rehearsed.contacts)
    words = f"{day_of_week(day)}, {contacts_count(count)}"
    shade = math.sqrt(count / busiest) * 0.99 if count else None  # one very busy day leaves the others apart
    return HeatCell(
        shade, whole_number(count) if count else " ", str(day.day), words, day, is_hatched=rehearsed.is_quiet
    )


def _titles(mondays: Sequence[date]) -> list[str]:
    """The month beside the first week that begins in it."""
    seen: set[tuple[int, int]] = set()
    titles: list[str] = []
    for monday in mondays:
        month = (monday.year, monday.month)
        titles.append("" if month in seen else month_text(monday))
        seen.add(month)
    return titles
