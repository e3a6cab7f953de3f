"""Which day the figures in sight are of, in the status bar: a click looks at another one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from app.ui.formats import day_full
from app.ui.shell.day_popup import DayPopup
from app.ui.theme.restyle import set_style_property
from app.ui.theme.widgets.button import Button

if TYPE_CHECKING:
    from datetime import date


class DayMark(QWidget):
    """The day, and the way back to today; `day_wanted` carries the day to look at (None: back to today)."""

    day_wanted = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        """Show no day yet."""
        super().__init__(parent)
        self._day: date | None = None
        self._today: date | None = None
        self._calendar: DayPopup | None = None
        self.day_button = _status_button("true")
        self.day_button.clicked.connect(self._on_day_clicked)
        self.today_button = _status_button("link")
        self.today_button.clicked.connect(self._on_today_clicked)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(2)
        row.addWidget(self.day_button)
        row.addWidget(self.today_button)

    def set_day(self, day: date, today: date) -> None:
        """Say which day the figures are of."""
        self._day, self._today = day, today
        self.retranslate()

    def retranslate(self) -> None:
        """Take the words of the language in force; told by the status bar."""
        if self._day is None:
            return
        is_other_day = self._day != self._today
        self.day_button.setText(self.tr("Figures as of {day}").format(day=day_full(self._day)))
        self.day_button.setToolTip(self.tr("Look at another day"))
        set_style_property(self.day_button, "status", "warn" if is_other_day else "true")
        self.today_button.setText(self.tr("Back to today"))
        self.today_button.setVisible(is_other_day)

    def _on_day_clicked(self) -> None:
        if self._day is None or self._today is None:
            return
        popup = DayPopup(self._day, self._today, self)
        popup.picked.connect(self._on_picked)
        corner = self.day_button.mapToGlobal(QPoint(0, 0))
        popup.adjustSize()
        popup.move(corner.x(), corner.y() - popup.height() - 4)
        popup.show()
        self._calendar = popup

    def _on_picked(self, day: date) -> None:
        self.day_wanted.emit(None if day == self._today else day)

    def _on_today_clicked(self) -> None:
        self.day_wanted.emit(None)


def _status_button(status: str) -> Button:
    button = Button("")
    button.setProperty("kind", None)
    button.setProperty("status", status)
    return button
