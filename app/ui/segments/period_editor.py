"""When something happened: at any time, in the last days, between two days, since or until a day."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import Any

from PySide6.QtCore import QDate, QObject, Signal
from PySide6.QtWidgets import QDateEdit, QWidget

from app.ui.formats import NO_BREAK
from app.ui.segments.inputs import RowCombo, RowNumber
from app.ui.theme.look import look

_ANY, _LAST, _BETWEEN, _SINCE, _UNTIL = "any", "last", "between", "since", "until"
_USUAL_DAYS = 365


class PeriodEditor(QObject):
    """A combo with what it needs after it, as `widgets` to lay out; `changed` carries the options of the condition."""

    changed = Signal(dict)

    def __init__(self, condition: Mapping[str, Any], today: date, parent: QObject) -> None:
        """Show the period of `condition`; a day not chosen yet is near `today`."""
        super().__init__(parent)
        self._days = RowNumber(
            self.tr("Number of days"),
            int(condition.get("within_days") or _USUAL_DAYS),
            least=1,
            suffix=f"{NO_BREAK}{self.tr('days')}",
        )
        day = QDate(today.year, today.month, today.day)
        self._first = _day_field(self.tr("First day"), condition.get("from_on"), day.addMonths(-3))
        self._last = _day_field(self.tr("Last day"), condition.get("to_on"), day)
        self._kind = RowCombo(self.tr("When"))
        choices = [
            (_ANY, self.tr("at any time")),
            (_LAST, self.tr("in the last")),
            (_BETWEEN, self.tr("between")),
            (_SINCE, self.tr("since")),
            (_UNTIL, self.tr("until")),
        ]
        self._kind.set_choices(choices, _kind_of(condition))
        self.widgets: tuple[QWidget, ...] = (self._kind, self._days, self._first, self._last)
        self._kind.picked.connect(self._on_picked)
        self._days.valueChanged.connect(self._on_edited)
        self._first.dateChanged.connect(self._on_edited)
        self._last.dateChanged.connect(self._on_edited)

    def options(self) -> dict[str, Any]:
        """Return the options that the period makes."""
        kind = str(self._kind.currentData())
        if kind == _LAST:
            return {"within_days": self._days.value()}
        options: dict[str, Any] = {}
        if kind in {_BETWEEN, _SINCE}:
            options["from_on"] = self._first.date().toString("yyyy-MM-dd")
        if kind in {_BETWEEN, _UNTIL}:
            options["to_on"] = self._last.date().toString("yyyy-MM-dd")
        return options

    def show_needed(self) -> None:
        """Show what the kind of period needs; called once the widgets are laid out, so none becomes a window."""
        kind = str(self._kind.currentData())
        self._days.setHidden(kind != _LAST)
        self._first.setHidden(kind not in {_BETWEEN, _SINCE})
        self._last.setHidden(kind not in {_BETWEEN, _UNTIL})

    def _on_picked(self, kind: str) -> None:
        del kind
        self.show_needed()
        self.changed.emit(self.options())

    def _on_edited(self) -> None:
        self.changed.emit(self.options())


def _kind_of(condition: Mapping[str, Any]) -> str:
    if condition.get("within_days"):
        return _LAST
    first, last = condition.get("from_on"), condition.get("to_on")
    if first and last:
        return _BETWEEN
    return _SINCE if first else _UNTIL if last else _ANY


def _day_field(name: str, value: object, otherwise: QDate) -> QDateEdit:
    field = QDateEdit()
    field.setProperty("small", "true")
    field.setCalendarPopup(True)
    field.setFixedHeight(look().px(28))
    field.setAccessibleName(name)
    known = date.fromisoformat(str(value)) if value else None
    field.setDate(QDate(known.year, known.month, known.day) if known else otherwise)
    return field
