"""The card of what is to do, in order; tasks vanish when they are done."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.ui.formats import day_full, sentence_start, weekday_long
from app.ui.home.tasks import Task, tasks_of
from app.ui.theme.widgets import Card, Line, Placeholder, TaskRow, Text, Tile

if TYPE_CHECKING:
    from app.models.domain.insights import HomeWeek, HomeWork


class TasksCard(Card):
    """Rows of tasks; `wanted` says which one was taken up."""

    wanted = Signal(object)  # Task

    def __init__(self) -> None:
        """Show that the list is being made."""
        super().__init__()
        self._work: HomeWork | None = None
        self._week: HomeWeek | None = None
        self._has_customers = True
        self._is_narrow = False
        self._tasks: list[Task] | None = None
        self.rows: list[TaskRow] = []
        self.body.setSpacing(0)
        self._list = QWidget()
        column = QVBoxLayout(self._list)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(Placeholder(4))
        self.body.addWidget(self._list)
        self.body.addStretch(1)
        self.retranslate()

    def show_work(self, work: HomeWork, *, has_customers: bool) -> None:
        """Show what waits."""
        self._work = work
        self._has_customers = has_customers
        self.retranslate()

    def show_week(self, week: HomeWeek) -> None:
        """Take note of the next contact, for when there is nothing to do."""
        self._week = week
        self._fill(is_forced=not self._tasks)

    def set_narrow(self, *, is_narrow: bool) -> None:
        """Leave out how long tasks take."""
        if is_narrow != self._is_narrow:
            self._is_narrow = is_narrow
            self._fill(is_forced=True)

    def retranslate(self) -> None:
        """Set every text."""
        work = self._work
        if work is None or work.is_today:
            self.set_title(self.tr("To do today"))
        else:
            self.set_title(self.tr("To do on {day}").format(day=day_full(work.day)))
        self._fill(is_forced=False)

    def tasks(self) -> list[Task]:
        """Return the tasks in sight."""
        return list(self._tasks or [])

    def _fill(self, *, is_forced: bool) -> None:
        if self._work is None:
            return
        tasks = tasks_of(self._work, has_customers=self._has_customers)
        if tasks == self._tasks and tasks and not is_forced:
            return
        focused = next((place for place, row in enumerate(self.rows) if row.button.hasFocus()), None)
        self._tasks = tasks
        self.rows = []
        holder = QWidget()
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for place, task in enumerate(tasks):
            if place:
                column.addWidget(Line())
            column.addWidget(self._row(task, is_primary=place == 0 and self._work.is_today))
        if not tasks:
            column.addWidget(self._nothing())
        self.body.replaceWidget(self._list, holder)
        holder.show()
        self._list.hide()
        self._list.deleteLater()
        self._list = holder
        if focused is not None and self.rows:
            self.rows[min(focused, len(self.rows) - 1)].button.setFocus()

    def _row(self, task: Task, *, is_primary: bool) -> TaskRow:
        row = TaskRow(
            task.icon,
            task.title,
            task.why,
            task.action,
            tone=task.tone,
            duration="" if self._is_narrow else task.duration,
            is_primary=is_primary,
        )
        row.activated.connect(self._on_activated)
        self.rows.append(row)
        return row

    def _nothing(self) -> QWidget:
        holder = QWidget()
        row = QHBoxLayout(holder)
        row.setContentsMargins(0, 10, 0, 10)
        row.setSpacing(12)
        row.addWidget(Tile("circle-check", "good"), 0, Qt.AlignmentFlag.AlignVCenter)
        texts = QVBoxLayout()
        texts.setSpacing(2)
        title, sentence = self._nothing_words()
        texts.addWidget(Text(title, "strong"))
        if sentence:
            texts.addWidget(Text(sentence, "table", "secondary", wraps=True))
        row.addLayout(texts, 1)
        return holder

    def _nothing_words(self) -> tuple[str, str]:
        work, week = self._work, self._week
        if work is not None and not work.is_today:
            title = self.tr("No contact was to be made on that day.")
            return title, self.tr("What is to do today comes back with today’s figures.")
        title = self.tr("Nothing to do today.")
        if work is not None and work.approved:
            title = self.tr("Nothing more to do today: the contacts are approved.")
        if week is None or week.next_contact_on is None:
            return title, self.tr("No contact is planned in the next 7 days.") if week is not None else ""
        day = weekday_long(week.next_contact_on)
        return title, sentence_start(self.tr("Next contact on {day}.").format(day=day))

    def _on_activated(self) -> None:
        place = next((place for place, row in enumerate(self.rows) if row is self.sender()), None)
        if place is not None and self._tasks:
            self.wanted.emit(self._tasks[place])
