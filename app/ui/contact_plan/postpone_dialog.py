"""Until which day contacts are put off."""

from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING

from PySide6.QtCore import QDate, Signal
from PySide6.QtWidgets import QDateEdit

from app.ui.form_dialog import FormDialog
from app.ui.theme.widgets import Field

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

_FIRST_DAYS = 14


class PostponeDialog(FormDialog):
    """Asks for a day after the plan's; `chosen` carries it."""

    chosen = Signal(object)

    def __init__(self, day: date, parent: QWidget) -> None:
        """Propose two weeks after `day`."""
        super().__init__(parent)
        first, proposed = day + timedelta(days=1), day + timedelta(days=_FIRST_DAYS)
        self.until = QDateEdit()
        self.until.setCalendarPopup(True)
        self.until.setMinimumDate(QDate(first.year, first.month, first.day))
        self.until.setDate(QDate(proposed.year, proposed.month, proposed.day))
        self._field = Field("", self.until)
        self.body.addWidget(self._field)
        self.primary.clicked.connect(self._on_chosen)
        self.setMinimumWidth(420)
        self.retranslate()

    def retranslate(self) -> None:
        """Set every text."""
        self.set_title(self.tr("Put off"))
        self._field.set_label(self.tr("Until"), self.tr("On that day the contact comes back into the plan."))
        self.cancel.setText(self.tr("Cancel"))
        self.primary.setText(self.tr("Put off"))

    def _on_chosen(self) -> None:
        day = self.until.date()
        self.chosen.emit(date(day.year(), day.month(), day.day()))
        self.accept()
