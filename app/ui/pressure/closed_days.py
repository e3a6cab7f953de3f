"""The days on which the shop is closed: periods from a first to a last day."""

from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QDate, QEvent, Signal
from PySide6.QtWidgets import QDateEdit, QHBoxLayout, QVBoxLayout, QWidget

from app.ui.theme.widgets import Button, IconButton, Text

if TYPE_CHECKING:
    from collections.abc import Callable

_FIRST_LENGTH_DAYS = 14


class ClosedDays(QWidget):
    """A line for each period, and a button for one more."""

    edited = Signal()

    def __init__(self, today: Callable[[], date], parent: QWidget | None = None) -> None:
        """Hold no period; the first one added begins after `today`."""
        super().__init__(parent)
        self._today = today
        self.lines: list[ClosedPeriod] = []
        self.add = Button("", "link", "plus", is_small=True)
        self.add.clicked.connect(self._on_add)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(6)
        row = QHBoxLayout()
        row.addWidget(self.add)
        row.addStretch(1)
        self._column.addLayout(row)
        self.retranslate()

    def periods(self) -> tuple[tuple[date, date], ...]:
        """Return the periods in order of time."""
        return tuple(sorted(line.period() for line in self.lines))

    def set_periods(self, periods: tuple[tuple[date, date], ...]) -> None:
        """Show periods without telling that they were edited."""
        if periods == self.periods():
            return
        for line in list(self.lines):
            self._remove(line)
        for period in periods:
            self._append(period)

    def retranslate(self) -> None:
        """Set every text."""
        self.add.setText(self.tr("Add days when you are closed"))
        for line in self.lines:
            line.retranslate()

    def changeEvent(self, event: QEvent) -> None:
        """Follow a change of language."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def _append(self, period: tuple[date, date]) -> None:
        line = ClosedPeriod(period, self)
        line.edited.connect(self.edited)
        line.removed.connect(self._on_removed)
        self.lines.append(line)
        self._column.insertWidget(len(self.lines) - 1, line)

    def _remove(self, line: ClosedPeriod) -> None:
        self.lines.remove(line)
        self._column.removeWidget(line)
        line.hide()
        line.deleteLater()

    def _on_add(self) -> None:
        last = self.periods()[-1][1] if self.lines else self._today()
        first = last + timedelta(days=1)
        self._append((first, first + timedelta(days=_FIRST_LENGTH_DAYS - 1)))
        self.lines[-1].first.setFocus()
        self.edited.emit()

    def _on_removed(self) -> None:
        self._remove(cast("ClosedPeriod", self.sender()))
        self.edited.emit()


class ClosedPeriod(QWidget):
    """From a first to a last day, both closed."""

    edited = Signal()
    removed = Signal()

    def __init__(self, period: tuple[date, date], parent: QWidget) -> None:
        """Show `period`."""
        super().__init__(parent)
        self.first, self.last = _day_edit(period[0]), _day_edit(period[1])
        self.last.setMinimumDate(self.first.date())
        self._words = [Text("", "table", "secondary") for _ in range(2)]
        self.remove = IconButton("x", "", is_small=True)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        for widget in (self._words[0], self.first, self._words[1], self.last, self.remove):
            row.addWidget(widget)
        row.addStretch(1)
        self.first.dateChanged.connect(self._on_first)
        self.last.dateChanged.connect(self.edited)
        self.remove.clicked.connect(self.removed)
        self.retranslate()

    def period(self) -> tuple[date, date]:
        """Return the first and the last day."""
        return cast("date", self.first.date().toPython()), cast("date", self.last.date().toPython())

    def retranslate(self) -> None:
        """Set every text."""
        self._words[0].setText(self.tr("from"))
        self._words[1].setText(self.tr("to"))
        self.first.setAccessibleName(self.tr("First day closed"))
        self.last.setAccessibleName(self.tr("Last day closed"))
        self.remove.set_name(self.tr("Remove these days"))

    def _on_first(self, day: QDate) -> None:
        was_blocked = self.last.blockSignals(True)
        self.last.setMinimumDate(day)
        self.last.blockSignals(was_blocked)
        self.edited.emit()


def _day_edit(day: date) -> QDateEdit:
    edit = QDateEdit(QDate(day.year, day.month, day.day))
    edit.setCalendarPopup(True)
    edit.setKeyboardTracking(False)
    return edit
