"""The line above the matrix: two days, what puts customers into classes, what the cells show."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QPoint, Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QWidget

from app.ui.formats import day_text
from app.ui.segments.transitions.matrix_model import CUSTOMERS, MONEY, SHARE
from app.ui.segments.transitions.words import segmentation_name
from app.ui.shell.day_popup import DayPopup
from app.ui.theme.look import look
from app.ui.theme.widgets import Button, SegmentedControl, Text

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from app.models.domain.transition import Segmentation

MATRIX, FLOW = "matrix", "flow"
OWN: Final = "segments:"
"""The entry that lets one choose segments."""


class Choices(QWidget):
    """`days_chosen` carries both days, `segmentation_chosen` an id or OWN."""

    days_chosen = Signal(object, object)
    segmentation_chosen = Signal(str)

    def __init__(self) -> None:
        """Start without days."""
        super().__init__()
        self._days: tuple[date, date] | None = None
        self._latest: date | None = None
        self._before = Text("", "table", "secondary")
        self._between = Text("", "table", "secondary")
        self.from_day, self.to_day = Button("", icon="calendar"), Button("", icon="calendar")
        self.from_day.clicked.connect(self._on_from)
        self.to_day.clicked.connect(self._on_to)
        self.segmentation = QComboBox()
        self.segmentation.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.segmentation.setMinimumContentsLength(24)
        self.segmentation.activated.connect(self._on_segmentation)
        self.picture = SegmentedControl([(MATRIX, ""), (FLOW, "")])
        self.mode = SegmentedControl([(CUSTOMERS, ""), (SHARE, ""), (MONEY, "")])
        self.row = QHBoxLayout(self)
        self.row.setContentsMargins(0, 0, 0, 0)
        self.row.setSpacing(8)
        for widget in (self._before, self.from_day, self._between, self.to_day):
            self.row.addWidget(widget)
        self.row.addWidget(self.segmentation, 1)
        self.row.addStretch(1)
        self.row.addWidget(self.picture)
        self.row.addWidget(self.mode)

    def retranslate(self) -> None:
        """Set every text."""
        self._before.setText(self.tr("From"))
        self._between.setText(self.tr("to"))
        self.from_day.set_hint(self.tr("Choose the first day"))
        self.to_day.set_hint(self.tr("Choose the second day"))
        self.segmentation.setAccessibleName(self.tr("What puts customers into classes"))
        self.segmentation.setToolTip(self.tr("What puts customers into classes"))
        self.picture.set_texts({MATRIX: self.tr("Matrix"), FLOW: self.tr("Months")})
        self.mode.set_texts({CUSTOMERS: self.tr("Customers"), SHARE: self.tr("Share"), MONEY: self.tr("Sales")})
        self._say_days()

    def set_days(self, days: tuple[date, date], latest: date) -> None:
        """Show both days; none later than `latest` can be chosen."""
        self._days, self._latest = days, latest
        self._say_days()

    def set_segmentations(self, offered: Sequence[Segmentation], chosen: Segmentation | None, chosen_id: str) -> None:
        """List what can be chosen; a set of segments, when it is the choice, in the last place but one."""
        self.segmentation.clear()
        for segmentation in offered:
            self.segmentation.addItem(segmentation_name(segmentation), segmentation.id)
        if chosen is not None and chosen.kind == "segments":
            self.segmentation.addItem(segmentation_name(chosen), chosen.id)
        self.segmentation.addItem(self.tr("Segments of your choice…"), OWN)
        self.segmentation.setCurrentIndex(max(self.segmentation.findData(chosen_id), 0))

    def _say_days(self) -> None:
        for place, button in enumerate((self.from_day, self.to_day)):
            button.setText(day_text(self._days[place]) if self._days else "")
            button.setEnabled(self._days is not None)

    def _on_from(self) -> None:
        self._ask(self.from_day, 0)

    def _on_to(self) -> None:
        self._ask(self.to_day, 1)

    def _ask(self, button: Button, place: int) -> None:
        if self._days is None or self._latest is None:
            return
        popup = DayPopup(self._days[place], self._latest, self)
        popup.picked.connect(self._on_first if place == 0 else self._on_second)
        popup.adjustSize()
        popup.move(button.mapToGlobal(QPoint(0, button.height() + look().px(4))))
        popup.show()

    def _on_first(self, day: date) -> None:
        if self._days is not None:
            self.days_chosen.emit(day, self._days[1])

    def _on_second(self, day: date) -> None:
        if self._days is not None:
            self.days_chosen.emit(self._days[0], day)

    def _on_segmentation(self, place: int) -> None:
        self.segmentation_chosen.emit(str(self.segmentation.itemData(place)))
