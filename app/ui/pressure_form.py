"""The rules of contact pressure as a form: the settings and the contact plan show the same one."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtWidgets import QCheckBox, QComboBox, QGridLayout, QHBoxLayout, QSpinBox, QVBoxLayout, QWidget

from app.models.domain.settings import PressurePolicy
from app.models.domain.values import LeapDayRule
from app.ui.formats import sentence_start, weekday_long
from app.ui.jobs import Lane
from app.ui.theme.widgets import FieldError, Text, Toggle

if TYPE_CHECKING:
    from app.models.domain.changes import Changes
    from app.models.domain.ports import Progress
    from app.ui.shell.context import PageContext

_A_MONDAY = date(2024, 1, 1)
_MOST_CONTACTS = 60
_MOST_DAYS = 365
_COLUMNS = 4


class PressureForm(QWidget):
    """Cap, least gap, quiet weekdays, leap day; `edited` when the user changed something."""

    edited = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        """Show the rules that a new business starts with."""
        super().__init__(parent)
        self.has_cap = Toggle("")
        self.cap_contacts = _number(0, _MOST_CONTACTS)
        self.cap_days = _number(1, _MOST_DAYS)
        self.gap_days = _number(0, _MOST_DAYS)
        self.quiet = [QCheckBox() for _ in range(7)]
        self.leap_day = QComboBox()
        for rule in LeapDayRule:
            self.leap_day.addItem("", rule)
        self._names = [Text("", "body") for _ in range(4)]
        self._hints = [Text("", "caption", "muted", wraps=True) for _ in range(4)]
        self._words = [Text("", "table", "secondary") for _ in range(3)]
        self._warning = FieldError()
        self._build()
        self.set_policy(PressurePolicy())
        self.has_cap.toggled.connect(self._on_cap_toggled)
        for spin in (self.cap_contacts, self.cap_days, self.gap_days):
            spin.valueChanged.connect(self._on_edited)
        for box in self.quiet:
            box.toggled.connect(self._on_edited)
        self.leap_day.currentIndexChanged.connect(self._on_edited)
        self.retranslate()

    def policy(self) -> PressurePolicy:
        """Return the rules as they stand in the form."""
        return PressurePolicy(
            self.cap_contacts.value() if self.has_cap.isChecked() else None,
            self.cap_days.value(),
            self.gap_days.value(),
            tuple(number for number, box in enumerate(self.quiet, 1) if box.isChecked()),
            LeapDayRule(self.leap_day.currentData()),
        )

    def set_policy(self, policy: PressurePolicy) -> None:
        """Show rules without telling that they were edited."""
        was_blocked = self.blockSignals(True)
        self.has_cap.setChecked(policy.cap_contacts is not None)
        if policy.cap_contacts is not None:
            self.cap_contacts.setValue(policy.cap_contacts)
        self.cap_days.setValue(policy.cap_days)
        self.gap_days.setValue(policy.least_gap_days)
        for number, box in enumerate(self.quiet, 1):
            box.setChecked(number in policy.quiet_weekdays)
        self.leap_day.setCurrentIndex(self.leap_day.findData(policy.leap_day))
        self.blockSignals(was_blocked)
        self._show_state()

    def retranslate(self) -> None:
        """Set every text."""
        titles = (self.tr("Most contacts"), self.tr("Between two contacts"), self.tr("Days without contacts"))
        for name, title in zip(self._names, (*titles, self.tr("Born on 29 February")), strict=True):
            name.setText(title)
        hints = (
            self.tr("All channels, scenarios and lists together, for one customer."),
            self.tr("A customer who was contacted more recently is withheld and waits."),
            self.tr("Nobody is contacted on these days; birthdays are moved forward, the rest waits."),
            self.tr("When the birthday is celebrated in a year without 29 February."),
        )
        for hint, text in zip(self._hints, hints, strict=True):
            hint.setText(text)
        for word, text in zip(self._words, (self.tr("contacts in"), self.tr("days"), self.tr("days")), strict=True):
            word.setText(text)
        self.has_cap.setText(self.tr("at most"))
        self.has_cap.setAccessibleName(titles[0])
        self.cap_contacts.setAccessibleName(titles[0])
        self.cap_days.setAccessibleName(self.tr("Days that the limit counts"))
        self.gap_days.setAccessibleName(titles[1])
        self.leap_day.setAccessibleName(self._names[3].text())
        for number, box in enumerate(self.quiet):
            box.setText(sentence_start(weekday_long(date.fromordinal(_A_MONDAY.toordinal() + number))))
        self.leap_day.setItemText(0, self.tr("on 28 February"))
        self.leap_day.setItemText(1, self.tr("on 1 March"))
        self._show_state()

    def changeEvent(self, event: QEvent) -> None:
        """Follow a change of language."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def _build(self) -> None:
        cap = _row(self.has_cap, self.cap_contacts, self._words[0], self.cap_days, self._words[1])
        gap = _row(self.gap_days, self._words[2])
        days = QGridLayout()
        days.setHorizontalSpacing(16)
        for place, box in enumerate(self.quiet):
            days.addWidget(box, place // _COLUMNS, place % _COLUMNS)
        days.setColumnStretch(_COLUMNS, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(16)
        for name, hint, control in zip(self._names, self._hints, (cap, gap, days, _row(self.leap_day)), strict=True):
            block = QVBoxLayout()
            block.setSpacing(4)
            block.addWidget(name)
            block.addWidget(hint)
            block.addLayout(control)
            column.addLayout(block)
        column.addWidget(self._warning)
        column.addStretch(1)

    def _show_state(self) -> None:
        is_capped = self.has_cap.isChecked()
        self.cap_contacts.setEnabled(is_capped)
        self.cap_days.setEnabled(is_capped)
        warning = ""
        if is_capped and self.cap_contacts.value() == 0:
            warning = self.tr("With 0 contacts nobody is ever contacted.")
        elif all(box.isChecked() for box in self.quiet):
            warning = self.tr("With no day left, nobody is ever contacted.")
        self._warning.set_error(warning)

    def _on_cap_toggled(self) -> None:
        self._on_edited()

    def _on_edited(self) -> None:
        self._show_state()
        self.edited.emit()


class PressureSaver(QObject):
    """Saves the rules and offers to take them back, for the card or dialog that is its parent."""

    saved = Signal()

    def __init__(self, context: PageContext, parent: QObject) -> None:
        """Write through the services of `context`."""
        super().__init__(parent)
        self._context = context

    def save(self, policy: PressurePolicy) -> None:
        """Write `policy`, unless it is in force already."""
        self._context.jobs.start(_Save(self._context, policy), then=self._on_saved, lane=Lane.WRITE, initiator=self)

    def _on_saved(self, outcome: tuple[Changes | None, PressurePolicy]) -> None:
        changes, before = outcome
        if changes is not None:
            self._context.shell.data_changed.emit(changes)
            put_back = _PutBack(self._context, before)
            self._context.shell.toast(self.tr("Pressure rules saved. The plan follows them."), put_back)
        self.saved.emit()


@dataclass(frozen=True)
class _Save:
    """The job: what was in force, and the change."""

    context: PageContext
    policy: PressurePolicy

    def __call__(self, progress: Progress) -> tuple[Changes | None, PressurePolicy]:
        """Write unless nothing is new."""
        progress.check_cancelled()
        workspace = self.context.services.workspace
        before = workspace.pressure()
        return (None if before == self.policy else workspace.save_pressure(self.policy)), before


@dataclass(frozen=True)
class _PutBack:
    """The undo of a change of rules."""

    context: PageContext
    before: PressurePolicy

    def __call__(self) -> None:
        """Write the earlier rules."""
        context = self.context
        save = _Save(context, self.before)
        context.jobs.start(save, then=self.on_restored, lane=Lane.WRITE, initiator=context.shell)

    def on_restored(self, outcome: tuple[Changes | None, PressurePolicy]) -> None:
        """Let the pages follow."""
        if outcome[0] is not None:
            self.context.shell.data_changed.emit(outcome[0])


def _number(lowest: int, highest: int) -> QSpinBox:
    spin = QSpinBox()
    spin.setRange(lowest, highest)
    spin.setKeyboardTracking(False)
    spin.setFixedWidth(84)
    return spin


def _row(*widgets: QWidget) -> QHBoxLayout:
    row = QHBoxLayout()
    row.setSpacing(8)
    for widget in widgets:
        row.addWidget(widget, 0, Qt.AlignmentFlag.AlignVCenter)
    row.addStretch(1)
    return row
