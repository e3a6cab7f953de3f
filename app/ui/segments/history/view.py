"""A segment through its last 24 months: size and revenue, and who entered or left between two ends of months."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.models.domain.segment import Rule
from app.models.domain.segment_history import Moves
from app.ui.formats import day_text, money_axis, money_round, whole_number
from app.ui.jobs.job import Job, JobState
from app.ui.segments.history import messages
from app.ui.segments.history.months_chart import Month, MonthsChart
from app.ui.segments.history.moved_list import MovedList
from app.ui.segments.history.words import month_words, moved_name, moved_rule, verdict
from app.ui.segments.history.work import FindHistory, KeptHistory, ReadMoves, Told
from app.ui.theme.widgets import Button, JobStrip, Placeholder, Text

if TYPE_CHECKING:
    from app.models.domain.segment_history import MonthPoint
    from app.ui.shell.page import Page

messages.teach()

_STRIP_AFTER_MS: Final = 700


class HistoryView(QWidget):
    """Shows a saved segment (its id) or a rule; reads by jobs of the page it stands on."""

    def __init__(self, page: Page) -> None:
        """Start without a segment."""
        super().__init__()
        self._page = page
        self._rule: Rule | int | None = None
        self._name = ""
        self._told: Told | None = None
        self._job: Job | None = None
        self._key = f"history.{id(self)}"
        self.verdict = Text("", "table", "secondary", wraps=True)
        self.waiting = Placeholder(4)
        self.strip = JobStrip()
        self.again = Button("", "link")
        self.again.clicked.connect(self._on_again)
        self.chart = MonthsChart()
        self.chart.month_chosen.connect(self._on_month)
        self.chart.told.connect(page.context.shell.announced)
        self.moved = MovedList(page)
        self.moved.segment_wanted.connect(self._on_segment)
        self.moved.customers_wanted.connect(self._on_customers)
        self.moved.customer_opened.connect(self._on_customer)
        self._strip_timer = QTimer(self)
        self._strip_timer.setSingleShot(True)
        self._strip_timer.setInterval(_STRIP_AFTER_MS)
        self._strip_timer.timeout.connect(self._on_long)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        for widget in (self.verdict, self.strip, self.again, self.waiting, self.chart, self.moved):
            column.addWidget(widget)
        column.addStretch(0)
        for widget in (self.again, self.waiting, self.chart, self.moved):
            widget.hide()
        self.retranslate()

    def show_segment(self, rule: Rule | int | None, name: str = "") -> None:
        """Show the past of a saved segment or of a rule; `name` is used when those who moved become a segment."""
        self._name = name
        if rule != self._rule:
            self._rule, self._told = rule, None
            self.chart.set_taken(-1)
        self.refresh()

    def refresh(self) -> None:
        """Read the history anew."""
        self.again.hide()
        if self._rule is None:
            self._stop_waiting()
            self._hide_figures()
            return
        self._stop_waiting()
        self.waiting.setVisible(self._told is None)
        if self._told is None:
            self._hide_figures()
        work = KeptHistory(self._page.context.services, self._rule)
        self._page.load(work, self._on_kept, latest=self._key)

    def retranslate(self) -> None:
        """Set every text."""
        self.again.setText(self.tr("Look at its past"))
        self.again.set_hint(self.tr("Ask the rule as of the end of each of the last 24 months"))
        self.moved.retranslate()
        self.strip.retranslate()
        if self._told is not None:
            self._show(self._told)

    def _on_kept(self, told: Told) -> None:
        if told.months is not None or self._rule is None:
            self._on_found(told)
        elif told.is_quick and isinstance(self._rule, int):
            self._find()
        else:  # a rule being edited, or many customers: found when asked for
            self._stop_waiting()
            self._told = None
            self._hide_figures()
            self.verdict.setText(self.tr("Size and revenue month by month, who entered and who left."))
            self.again.show()

    def _find(self) -> None:
        """Look for the history, with a strip when it takes long."""
        if self._rule is None:
            return
        self.again.hide()
        self.verdict.setText("")
        self.waiting.show()
        work = FindHistory(self._page.context.services, self._rule)
        title = self.tr("Looking at the past of a segment")
        self._job = self._page.load(work, self._on_found, latest=self._key, title=title, cancellable=True)
        self._job.ended.connect(self._on_ended)
        self._strip_timer.start()

    def _on_long(self) -> None:
        if self._job is not None:
            self.strip.follow(self._job)

    def _on_ended(self, state: JobState) -> None:
        if self.sender() is not self._job:  # its answer is there, or another segment is in sight by now
            return
        self._stop_waiting()
        self.again.setVisible(state is JobState.CANCELLED and self._told is None)

    def _on_found(self, told: Told) -> None:
        self._stop_waiting()
        self._told = told
        self._show(told)
        months = told.months or ()
        if len(months) > 1:
            place = self.chart.taken() if 0 < self.chart.taken() < len(months) else len(months) - 1
            self.chart.set_taken(place)
            self._on_month(place)

    def _hide_figures(self) -> None:
        for widget in (self.chart, self.moved):
            widget.hide()
        self.verdict.setText("")

    def _stop_waiting(self) -> None:
        self._strip_timer.stop()
        self._job = None
        self.waiting.hide()

    def _show(self, told: Told) -> None:
        months = told.months or ()
        self.chart.setVisible(bool(months))
        self.moved.setVisible(len(months) > 1 and self.moved.isVisibleTo(self))
        if not months:
            self.verdict.setText(self.tr("No past yet: it begins with the first purchase or contact imported."))
            return
        self.verdict.setText(verdict(months, told.currency))
        titles = (
            self.tr("Month"),
            self.tr("Customers"),
            self.tr("Revenue, 12 months"),
            self.tr("Entered"),
            self.tr("Left"),
        )
        self.chart.set_months([_month(point, told.currency) for point in months], titles, self._money_axis)
        self.chart.set_message(self.tr("Size and revenue month by month"), self.verdict.text())

    def _money_axis(self, cents: float) -> str:
        return money_axis(cents, self._told.currency if self._told is not None else "EUR")

    def _on_month(self, place: int) -> None:
        months = self._told.months if self._told is not None else None
        if not months or self._rule is None:
            return
        if place < 1:
            self.moved.hide()
            return
        work = ReadMoves(self._page.context.services, self._rule, months[place - 1].day, months[place].day)
        self._page.load(work, self._on_moves, latest=f"{self._key}.moves")

    def _on_moves(self, moves: Moves) -> None:
        if self._told is not None:
            self.moved.set_saved(is_saved=isinstance(self._rule, int))
            self.moved.show_moves(moves, self._told.currency)
            self.moved.show()

    def _days(self) -> tuple[MonthPoint, MonthPoint] | None:
        months = self._told.months if self._told is not None else None
        place = self.chart.taken()
        return (months[place - 1], months[place]) if months and 0 < place < len(months) else None

    def _moved(self, which: str) -> tuple[Rule, str] | None:
        """Return the rule and the name of those who moved in the month in sight."""
        days = self._days()
        if days is None or self._rule is None:
            return None
        from_on, to_on = days[0].day, days[1].day
        name = self._name or self.tr("the segment")
        return moved_rule(which, self._rule, from_on, to_on), moved_name(which, name, from_on, to_on)

    def _on_segment(self, which: str) -> None:
        moved = self._moved(which)
        if moved is not None:
            self._page.context.navigator.go("segments", rule=moved[0], name=moved[1])

    def _on_customers(self, which: str) -> None:
        moved = self._moved(which)
        if moved is not None:
            self._page.context.navigator.go("customers", rule=moved[0], name=moved[1])

    def _on_customer(self, customer_id: int) -> None:
        self._page.context.navigator.go("customers", customer_id=customer_id)

    def _on_again(self) -> None:
        self._find()


def _month(point: MonthPoint, currency: str) -> Month:
    cells = (
        day_text(point.day),
        whole_number(point.customers),
        money_round(point.revenue_12m_cents, currency),
        "" if point.entered is None else whole_number(point.entered),
        "" if point.left is None else whole_number(point.left),
    )
    return Month(point.day, point.customers, point.revenue_12m_cents, month_words(point, currency), cells)
