"""The form: limits, gaps, balance, days without contacts, leap day."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QCheckBox, QComboBox, QGridLayout, QHBoxLayout, QLayout, QVBoxLayout, QWidget

from app.models.domain.settings import Cap, PressurePolicy
from app.models.domain.values import Channel, LeapDayRule
from app.ui.formats import sentence_start, weekday_long
from app.ui.pressure.closed_days import ClosedDays
from app.ui.pressure.limit_row import LimitRow, number
from app.ui.theme.widgets import FieldError, Text, Toggle

if TYPE_CHECKING:
    from collections.abc import Callable

_A_MONDAY = date(2024, 1, 1)
_CONTACTS = (0, 60)
_DAYS = (1, 365)
_COLUMNS = 4
_USUAL = 2
"""What a limit starts with when it is switched on."""
_NATURES = ("commercial", "relational")
_PARTS = (*(("nature", nature) for nature in _NATURES), *(("channel", channel.value) for channel in Channel))
"""What further limits may count, in the order in which they are shown."""


class PressureForm(QWidget):
    """Every rule of a PressurePolicy; `edited` when the user changed something."""

    edited = Signal()

    def __init__(self, today: Callable[[], date], parent: QWidget | None = None) -> None:
        """Show the rules that a new business starts with; `today` is where days closed begin."""
        super().__init__(parent)
        self._policy = PressurePolicy()
        self.cap = LimitRow(_CONTACTS, _DAYS)
        self.parts = {part: LimitRow(_CONTACTS, _DAYS) for part in _PARTS}
        self.gap_days = number(0, _DAYS[1])
        self.unread = LimitRow(_DAYS)
        self.balance = LimitRow((2, 20), (1, 20))
        self.quiet = [QCheckBox() for _ in range(7)]
        self.holidays = Toggle("")
        self.closed = ClosedDays(today)
        self.leap_day = QComboBox()
        for rule in LeapDayRule:
            self.leap_day.addItem("", rule)
        self._names = [Text("", "body") for _ in range(6)]
        self._hints = [Text("", "caption", "muted", wraps=True) for _ in range(6)]
        self._gap_word = Text("", "table", "secondary")
        self._warning = FieldError()
        self._build()
        self.set_policy(self._policy)
        self._connect()
        self.retranslate()

    def policy(self) -> PressurePolicy:
        """Return the rules as they stand in the form."""
        cap, unread, balance = self.cap.values(), self.unread.values(), self.balance.values()
        return replace(
            self._policy,
            cap_contacts=cap[0] if cap else None,
            cap_days=self.cap.numbers[1].value(),
            further_caps=tuple(
                Cap(values[0], values[1], **{kind: code})
                for (kind, code), row in self.parts.items()
                if (values := row.values())
            ),
            least_gap_days=self.gap_days.value(),
            unread_gap_days=unread[0] if unread else None,
            balance_of=self.balance.numbers[0].value(),
            balance_commercial=balance[1] if balance else None,
            quiet_weekdays=tuple(place for place, box in enumerate(self.quiet, 1) if box.isChecked()),
            keeps_holidays=self.holidays.isChecked(),
            closed=self.closed.periods(),
            leap_day=LeapDayRule(self.leap_day.currentData()),
        )

    def set_policy(self, policy: PressurePolicy) -> None:
        """Show rules without telling that they were edited."""
        self._policy = policy
        was_blocked = self.blockSignals(True)
        self._show_limits(policy)
        self.gap_days.setValue(policy.least_gap_days)
        for place, box in enumerate(self.quiet, 1):
            box.setChecked(place in policy.quiet_weekdays)
        self.holidays.setChecked(policy.keeps_holidays)
        self.closed.set_periods(policy.closed)
        self.leap_day.setCurrentIndex(self.leap_day.findData(policy.leap_day))
        self.blockSignals(was_blocked)
        self._show_state()

    def retranslate(self) -> None:
        """Set every text."""
        self._name_blocks()
        contacts, days = self.tr("contacts in"), self.tr("days")
        self.cap.set_texts(self.tr("at most"), contacts, days)
        names = (
            self.tr("commercial messages, at most"),
            self.tr("relational messages, at most"),
            self.tr("e-mails, at most"),
            self.tr("SMS, at most"),
            self.tr("letters, at most"),
            self.tr("calls, at most"),
        )
        for row, name in zip(self.parts.values(), names, strict=True):
            row.set_texts(name, self.tr("in"), days)
        self._gap_word.setText(days)
        self.unread.set_texts(self.tr("those who no longer open e-mails:"), days)
        self.balance.set_texts(self.tr("of"), self.tr("contacts in a row, at most"), self.tr("commercial"))
        for place, box in enumerate(self.quiet):
            box.setText(sentence_start(weekday_long(date.fromordinal(_A_MONDAY.toordinal() + place))))
        self.holidays.setText(self.tr("and on public holidays"))
        self.leap_day.setItemText(0, self.tr("on 28 February"))
        self.leap_day.setItemText(1, self.tr("on 1 March"))
        self._show_state()

    def changeEvent(self, event: QEvent) -> None:
        """Follow a change of language."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def _name_blocks(self) -> None:
        blocks = (
            (self.tr("Most contacts"), self.tr("All channels, scenarios and lists together, for one customer.")),
            (self.tr("Among them"), self.tr("Further limits, each for its own kind of contact.")),
            (
                self.tr("Between two contacts"),
                self.tr("A customer who was contacted more recently is withheld and waits."),
            ),
            (
                self.tr("Balance"),
                self.tr("A customer who is only sold to leaves: the others inform, give, ask or propose."),
            ),
            (
                self.tr("Days without contacts"),
                self.tr("Nobody is contacted on these days; birthdays are moved forward, the rest waits."),
            ),
            (
                self.tr("Born on 29 February"),
                self.tr("When the birthday is celebrated in a year without 29 February."),
            ),
        )
        for name, hint, (title, text) in zip(self._names, self._hints, blocks, strict=True):
            name.setText(title)
            hint.setText(text)
        self.gap_days.setAccessibleName(blocks[2][0])
        self.leap_day.setAccessibleName(blocks[5][0])

    def _build(self) -> None:
        days = QGridLayout()
        days.setHorizontalSpacing(16)
        for place, box in enumerate(self.quiet):
            days.addWidget(box, place // _COLUMNS, place % _COLUMNS)
        days.setColumnStretch(_COLUMNS, 1)
        contents = (
            _stacked(self.cap),
            _stacked(*self.parts.values()),
            _stacked(_row(self.gap_days, self._gap_word), self.unread),
            _stacked(self.balance),
            _stacked(days, _row(self.holidays), self.closed),
            _row(self.leap_day),
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(16)
        for name, hint, content in zip(self._names, self._hints, contents, strict=True):
            block = QVBoxLayout()
            block.setSpacing(4)
            block.addWidget(name)
            block.addWidget(hint)
            block.addLayout(content)
            column.addLayout(block)
        column.addWidget(self._warning)
        column.addStretch(1)

    def _connect(self) -> None:
        for row in (self.cap, *self.parts.values(), self.unread, self.balance, self.closed):
            row.edited.connect(self._on_edited)
        self.gap_days.valueChanged.connect(self._on_edited)
        for box in (*self.quiet, self.holidays):
            box.toggled.connect(self._on_edited)
        self.leap_day.currentIndexChanged.connect(self._on_edited)

    def _show_limits(self, policy: PressurePolicy) -> None:
        self.cap.numbers[1].setValue(policy.cap_days)
        self.cap.set_values(None if policy.cap_contacts is None else [policy.cap_contacts, policy.cap_days])
        caps = {("nature", cap.nature) if cap.nature else ("channel", cap.channel): cap for cap in policy.further_caps}
        for part, row in self.parts.items():
            cap = caps.get(part)
            row.numbers[0].setValue(_USUAL)
            row.numbers[1].setValue(policy.cap_days)
            row.set_values([cap.contacts, cap.days] if cap else None)
        self.unread.set_values(None if policy.unread_gap_days is None else [policy.unread_gap_days])
        self.balance.numbers[0].setValue(policy.balance_of)
        most = policy.balance_commercial
        self.balance.set_values(None if most is None else [policy.balance_of, most])

    def _show_state(self) -> None:
        cap = self.cap.values()
        warning = ""
        if cap and cap[0] == 0:
            warning = self.tr("With 0 contacts nobody is ever contacted.")
        elif all(box.isChecked() for box in self.quiet):
            warning = self.tr("With no day left, nobody is ever contacted.")
        self._warning.set_error(warning)

    def _on_edited(self) -> None:
        self._show_state()
        self.edited.emit()


def _stacked(*parts: QWidget | QLayout) -> QVBoxLayout:
    column = QVBoxLayout()
    column.setSpacing(4)
    for part in parts:
        if isinstance(part, QWidget):
            column.addWidget(part)
        else:
            column.addLayout(part)
    return column


def _row(*widgets: QWidget) -> QHBoxLayout:
    row = QHBoxLayout()
    row.setSpacing(8)
    for widget in widgets:
        row.addWidget(widget, 0, Qt.AlignmentFlag.AlignVCenter)
    row.addStretch(1)
    return row
