"""How to reach a customer: each value with its source, its date, and the other values known; corrected in place."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from app.ui.customers.elided_text import ElidedText
from app.ui.customers.own_labels import issue_sentence, no_value_words
from app.ui.customers.words import counted, field_words, own_source_words, source_words
from app.ui.labels import label
from app.ui.theme.widgets import Button, Card, FlowLayout, IconButton, IconLabel, Line, Text
from app.ui.theme.widgets.field import FieldError

if TYPE_CHECKING:
    from app.models.domain.customer import KnownValue
    from app.models.domain.errors import KnownError
    from app.ui.customers.customer_facts import CustomerFacts

_ORDER = ("email", "mobile", "landline", "address", "birth_on", "card")
_IN_PLACE = frozenset({"email", "mobile", "landline", "birth_on"})
_ICONS = {
    "email": "mail",
    "mobile": "smartphone",
    "landline": "phone",
    "address": "map-pin",
    "birth_on": "cake",
    "card": "tag",
}


class ContactCard(Card):
    """Contact values. A pencil corrects one in place; a link shows the others, to be taken instead."""

    correct_wanted = Signal(str, str)  # field, value
    withdraw_wanted = Signal(str)
    edit_wanted = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        """Start empty."""
        super().__init__("", "", parent)
        self._values = QVBoxLayout()
        self._values.setSpacing(10)
        self.body.addLayout(self._values)
        self.body.addStretch(1)
        self._rows: dict[str, ValueRow] = {}

    def show_facts(self, facts: CustomerFacts) -> None:
        """Show the values of a customer."""
        self.set_title(self.tr("Contact"), self.tr("and their source"))
        clear_layout(self._values)
        self._rows.clear()
        known = {value.field or _guess(value): value for value in facts.profile.values}
        shown = [(field, known[field]) for field in _ORDER if field in known]
        for place, (field, value) in enumerate(shown):
            if place:
                self._values.addWidget(Line())
            row = self._rows[field] = ValueRow(field, value)
            row.correct_wanted.connect(self.correct_wanted)
            row.withdraw_wanted.connect(self.withdraw_wanted)
            row.edit_wanted.connect(self.edit_wanted)
            self._values.addWidget(row)
        if not shown:
            sentence = self.tr("No way to reach this customer is known yet.")
            self._values.addWidget(Text(sentence, "table", "muted", wraps=True))
        missing = [field for field in ("email", "mobile", "address") if field not in known]
        if missing:
            self._values.addWidget(self._adding(missing))

    def row(self, field: str) -> ValueRow | None:
        """Return the row of a field."""
        return self._rows.get(field)

    def show_problem(self, field: str, error: KnownError) -> None:
        """Say under a field why what was typed cannot be right."""
        row = self._rows.get(field)
        if row is not None:
            row.show_problem(issue_sentence(error))

    def _adding(self, missing: list[str]) -> QWidget:
        holder = QWidget()
        row = FlowLayout(holder, spacing=4)
        for field in missing:
            add = Button(label("profile_field", field), "link", "plus", is_small=True)
            add.setObjectName(field)
            add.clicked.connect(self._on_add)
            row.addWidget(add)
        return holder

    def _on_add(self) -> None:
        self.edit_wanted.emit(self.sender().objectName())


class ValueRow(QWidget):
    """One value: what it is, where it comes from, a pencil, and a link to the others."""

    toggled = Signal(bool)
    correct_wanted = Signal(str, str)
    withdraw_wanted = Signal(str)
    edit_wanted = Signal(str)

    def __init__(self, field: str, value: KnownValue, parent: QWidget | None = None) -> None:
        """Show `value`."""
        super().__init__(parent)
        self._field, self._value = field, value
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        column.addLayout(self._head())
        self._error = FieldError()
        column.addWidget(self._error)
        foot = QHBoxLayout()
        foot.setSpacing(5)
        foot.addWidget(IconLabel("pencil" if value.is_own else _ICONS.get(field, "info"), "text_muted", 13))
        source = own_source_words(value.seen_on) if value.is_own else source_words(value.source, value.seen_on)
        foot.addWidget(ElidedText(source or label("record_field", field), "caption", "secondary"), 1)
        column.addLayout(foot)
        self._others = QWidget(self)
        self._others.hide()
        self._others_column = QVBoxLayout(self._others)
        self._others_column.setContentsMargins(10, 0, 0, 4)
        self._others_column.setSpacing(2)
        if value.others or value.is_own:
            self._link = Button("", "link", is_small=True)
            self._link.setCheckable(True)
            self._link.clicked.connect(self._on_link)
            column.addLayout(_left(self._link))
            self._fill_others()
            column.addWidget(self._others)
            self._name_link()

    def start_editing(self) -> None:
        """Put a field in the place of the value, or ask for the form where it takes more than one."""
        if self._field not in _IN_PLACE:
            self.edit_wanted.emit(self._field)
            return
        self._editor.setText(field_words(self._field, self._value.value) if self._value.value else "")
        if self._field == "birth_on":
            self._editor.setText(_typed_day(self._value.value))
        self._main.hide()
        self._pencil.hide()
        self._editor.show()
        self._editor.setFocus()
        self._editor.selectAll()

    def stop_editing(self) -> None:
        """Leave the value as it is."""
        self._error.set_error("")
        self._editor.hide()
        self._main.show()
        self._pencil.show()
        self._pencil.setFocus()

    def show_problem(self, sentence: str) -> None:
        """Say why what was typed cannot be right."""
        self._error.set_error(sentence)
        self._editor.setFocus()

    def _head(self) -> QHBoxLayout:
        field, value = self._field, self._value
        shape = ElidedText if field == "email" else Text
        words = field_words(field, value.value) if value.value else no_value_words(field)
        tone = "primary" if value.value else "muted"
        self._main = shape(words, "body", tone, wraps=field != "email", is_selectable=True)
        self._main.setAccessibleName(f"{label('record_field', field)}: {value.value}")
        self._editor = _Editor()
        self._editor.setAccessibleName(label("profile_field", field))
        self._editor.returnPressed.connect(self._on_return)
        self._editor.left.connect(self.stop_editing)
        name = self.tr("Correct {field}").format(field=label("profile_field", field).lower())
        self._pencil = IconButton("pencil", name, is_small=True)
        self._pencil.clicked.connect(self.start_editing)
        row = QHBoxLayout()
        row.setSpacing(4)
        row.addWidget(self._main, 1)
        row.addWidget(self._editor, 1)
        row.addWidget(self._pencil, 0, Qt.AlignmentFlag.AlignTop)
        if field == "card":
            self._pencil.hide()
        self._editor.hide()
        return row

    def _fill_others(self) -> None:
        column = self._others_column
        for place, other in enumerate(self._value.others):
            column.addWidget(
                Text(field_words(self._field, other.value), "table", "secondary", wraps=True, is_selectable=True)
            )
            source = source_words(other.source, other.seen_on)
            if source:
                column.addWidget(Text(source, "caption", "muted", wraps=True))
            if self._field in _IN_PLACE:
                use = Button(self.tr("Use this one"), "link", is_small=True)
                use.setObjectName(str(place))
                use.setAccessibleDescription(other.value)
                use.clicked.connect(self._on_use)
                column.addLayout(_left(use))
        if self._value.is_own:
            back = Button(self.tr("Believe the files again"), "link", "rotate-ccw", is_small=True)
            back.clicked.connect(self._on_withdraw)
            column.addLayout(_left(back))

    def _name_link(self) -> None:
        count = len(self._value.others)
        if not count:
            self._link.setText(self.tr("Corrected by you"))
            return
        self._link.setText(
            counted(QCoreApplication.translate("ValueRow", "%n other value(s) known", None, count), count)
        )

    def _on_return(self) -> None:
        self.correct_wanted.emit(self._field, self._editor.text())

    def _on_use(self) -> None:
        place = int(self.sender().objectName())
        self.correct_wanted.emit(self._field, self._value.others[place].value)

    def _on_withdraw(self) -> None:
        self.withdraw_wanted.emit(self._field)

    def _on_link(self) -> None:
        self._others.setVisible(self._link.isChecked())


class _Editor(QLineEdit):
    """A field that Esc leaves."""

    left = Signal()

    def event(self, event: QEvent) -> bool:
        """Keep Esc for the field: the page would take it for the way back."""
        is_asked = event.type() == QEvent.Type.ShortcutOverride
        if is_asked and isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Escape:
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave with Esc, without leaving the page."""
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
            return
        super().keyPressEvent(event)


def clear_layout(layout: QVBoxLayout) -> None:
    """Take every widget out of a layout, and out of the rows in it."""
    while layout.count():
        item = layout.takeAt(0)
        if item is None:
            continue
        widget, inner = item.widget(), item.layout()
        if widget is not None:
            widget.hide()
            widget.deleteLater()
        if isinstance(inner, QHBoxLayout | QVBoxLayout):
            clear_layout(inner)  # type: ignore[arg-type]


def _left(widget: QWidget) -> QHBoxLayout:
    row = QHBoxLayout()
    row.addWidget(widget)
    row.addStretch(1)
    return row


def _typed_day(value: str) -> str:
    """A date of birth as one types it: 02/12/1968."""
    parts = value.lstrip("-").split("-")
    return "/".join(reversed(parts)) if value else ""


def _guess(value: KnownValue) -> str:
    """A value that no record holds any more has lost its field."""
    if "@" in value.value:
        return "email"
    return "mobile" if value.value.startswith("+") else "address"
