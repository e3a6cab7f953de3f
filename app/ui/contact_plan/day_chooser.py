"""The day of the plan: one back, one on, back to today."""

from __future__ import annotations

from datetime import date, timedelta

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from app.ui.formats import day_long
from app.ui.theme.widgets import Button, IconButton, Text


class DayChooser(QWidget):
    """`chosen` carries the day."""

    chosen = Signal(object)

    def __init__(self, today: date, parent: QWidget | None = None) -> None:
        """Stand at today."""
        super().__init__(parent)
        self._today = today
        self._day = today
        self.back = IconButton("chevron-left", "", is_small=True)
        self.on = IconButton("chevron-right", "", is_small=True)
        self._words = Text("", "table", "secondary")
        self.to_today = Button("", "link")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(4)
        for widget in (self.back, self._words, self.on, self.to_today):
            row.addWidget(widget)
        self.back.clicked.connect(self._on_back)
        self.on.clicked.connect(self._on_on)
        self.to_today.clicked.connect(self._on_today)
        self.retranslate()

    def day(self) -> date:
        """Return the day in force."""
        return self._day

    def set_day(self, day: date, today: date) -> None:
        """Show a day without telling."""
        self._day, self._today = day, today
        self._words.setText(day_long(day))
        self.to_today.setVisible(day != today)

    def retranslate(self) -> None:
        """Set every text."""
        self.back.set_name(self.tr("Day before"))
        self.on.set_name(self.tr("Day after"))
        self.to_today.setText(self.tr("Back to today"))
        self.set_day(self._day, self._today)

    def _choose(self, day: date) -> None:
        self.set_day(day, self._today)
        self.chosen.emit(day)

    def _on_back(self) -> None:
        self._choose(self._day - timedelta(days=1))

    def _on_on(self) -> None:
        self._choose(self._day + timedelta(days=1))

    def _on_today(self) -> None:
        self._choose(self._today)
