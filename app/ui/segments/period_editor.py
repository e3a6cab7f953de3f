"""When something happened: at any time, in the last days, in days before those, between two days, since, until."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, timedelta
from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import QObject, Signal

from app.ui.formats import NO_BREAK
from app.ui.segments.inputs import RowCombo, RowDate, RowNumber
from app.ui.theme.widgets import Text

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

KEYS: Final = ("within_days", "until_days_ago", "from_on", "to_on")
"""The options of a condition that a period writes."""

_ANY, _LAST, _EARLIER, _BETWEEN, _SINCE, _UNTIL = "any", "last", "earlier", "between", "since", "until"
_USUAL_DAYS = 365


class PeriodEditor(QObject):
    """A combo with what it needs after it, as `widgets` to lay out; `changed` carries the options of the condition."""

    changed = Signal(dict)

    def __init__(
        self, condition: Mapping[str, Any], today: date, parent: QObject, *, has_earlier: bool = False
    ) -> None:
        """Show the period of `condition`; a day not chosen yet is near `today`."""
        super().__init__(parent)
        days = self.tr("days")
        suffix = f"{NO_BREAK}{days}"
        self._days = RowNumber(
            self.tr("Number of days"), int(condition.get("within_days") or _USUAL_DAYS), least=1, suffix=suffix
        )
        self._until_words = Text(self.tr("that ended"), "table", "secondary")
        self._until = RowNumber(
            self.tr("Days since the end"),
            int(condition.get("until_days_ago") or _USUAL_DAYS),
            least=1,
            suffix=self.tr("{days} ago").format(days=suffix),
        )
        self._first = RowDate(self.tr("First day"), _day(condition.get("from_on"), today - timedelta(91)))
        self._and = Text(self.tr("and"), "table", "secondary")
        self._last = RowDate(self.tr("Last day"), _day(condition.get("to_on"), today))
        self._kind = RowCombo(self.tr("When"))
        choices = [
            (_ANY, self.tr("at any time")),
            (_LAST, self.tr("in the last")),
            *([(_EARLIER, self.tr("in a stretch of"))] if has_earlier else []),
            (_BETWEEN, self.tr("between")),
            (_SINCE, self.tr("since")),
            (_UNTIL, self.tr("until")),
        ]
        self._kind.set_choices(choices, _kind_of(condition))
        self.widgets: tuple[QWidget, ...] = (
            self._kind, self._days, self._until_words, self._until, self._first, self._and, self._last,
        )  # fmt: skip
        self._kind.picked.connect(self._on_picked)
        self._days.valueChanged.connect(self._on_edited)
        self._until.valueChanged.connect(self._on_edited)
        self._first.dateChanged.connect(self._on_edited)
        self._last.dateChanged.connect(self._on_edited)

    def options(self) -> dict[str, Any]:
        """Return the options that the period makes."""
        kind = str(self._kind.currentData())
        if kind in {_LAST, _EARLIER}:
            days = {"within_days": self._days.value()}
            return days if kind == _LAST else days | {"until_days_ago": self._until.value()}
        options: dict[str, Any] = {}
        if kind in {_BETWEEN, _SINCE}:
            options["from_on"] = self._first.iso()
        if kind in {_BETWEEN, _UNTIL}:
            options["to_on"] = self._last.iso()
        return options

    def show_needed(self) -> None:
        """Show what the kind of period needs; called once the widgets are laid out, so none becomes a window."""
        kind = str(self._kind.currentData())
        self._days.setHidden(kind not in {_LAST, _EARLIER})
        self._until_words.setHidden(kind != _EARLIER)
        self._until.setHidden(kind != _EARLIER)
        self._first.setHidden(kind not in {_BETWEEN, _SINCE})
        self._and.setHidden(kind != _BETWEEN)
        self._last.setHidden(kind not in {_BETWEEN, _UNTIL})

    def _on_picked(self, kind: str) -> None:
        del kind
        self.show_needed()
        self.changed.emit(self.options())

    def _on_edited(self) -> None:
        self.changed.emit(self.options())


class MomentEditor(QObject):
    """As of which day: today, so many days ago, or a given day; `changed` carries the options of the condition."""

    changed = Signal(dict)

    def __init__(self, condition: Mapping[str, Any], today: date, parent: QObject, *, has_today: bool) -> None:
        """Show the moment of `condition`."""
        super().__init__(parent)
        self._days = RowNumber(
            self.tr("Number of days"),
            int(condition.get("days_ago") or _USUAL_DAYS),
            least=1,
            suffix=f"{NO_BREAK}{self.tr('days ago')}",
        )
        self._day = RowDate(self.tr("Day"), _day(condition.get("on"), today - timedelta(_USUAL_DAYS)))
        self._kind = RowCombo(self.tr("As of"))
        choices = [("days_ago", self.tr("it was so")), ("on", self.tr("it was so on"))]
        today_choice = [("now", self.tr("today"))] if has_today else []
        kind = "on" if condition.get("on") else "days_ago" if condition.get("days_ago") or not has_today else "now"
        self._kind.set_choices([*today_choice, *choices], kind)
        self.widgets: tuple[QWidget, ...] = (self._kind, self._days, self._day)
        self._kind.picked.connect(self._on_picked)
        self._days.valueChanged.connect(self._on_edited)
        self._day.dateChanged.connect(self._on_edited)

    def options(self) -> dict[str, Any]:
        """Return the options that the moment makes."""
        kind = str(self._kind.currentData())
        if kind == "now":
            return {}
        return {"days_ago": self._days.value()} if kind == "days_ago" else {"on": self._day.iso()}

    def show_needed(self) -> None:
        """Show what the kind of moment needs, once laid out."""
        kind = str(self._kind.currentData())
        self._days.setHidden(kind != "days_ago")
        self._day.setHidden(kind != "on")

    def _on_picked(self, kind: str) -> None:
        del kind
        self.show_needed()
        self.changed.emit(self.options())

    def _on_edited(self) -> None:
        self.changed.emit(self.options())


def _kind_of(condition: Mapping[str, Any]) -> str:
    if condition.get("within_days"):
        return _EARLIER if condition.get("until_days_ago") else _LAST
    first, last = condition.get("from_on"), condition.get("to_on")
    if first and last:
        return _BETWEEN
    return _SINCE if first else _UNTIL if last else _ANY


def _day(value: object, otherwise: date) -> date:
    try:
        return date.fromisoformat(str(value)) if value else otherwise
    except ValueError:
        return otherwise
