"""How to reach a customer: each value with its source, its date, and the other values known."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.models.domain.customer import KnownValue
from app.ui.customers.customer_facts import CustomerFacts
from app.ui.customers.elided_text import ElidedText
from app.ui.customers.words import counted, field_words, source_words
from app.ui.labels import label
from app.ui.theme.widgets import Button, Card, IconLabel, Line, Text

_ORDER = ("email", "mobile", "landline", "address", "birth_on", "card")
_ICONS = {
    "email": "mail",
    "mobile": "smartphone",
    "landline": "phone",
    "address": "map-pin",
    "birth_on": "cake",
    "card": "tag",
}


class ContactCard(Card):
    """Contact values; a link under a value shows the others."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Start empty."""
        super().__init__("", "", parent)
        self._values = QVBoxLayout()
        self._values.setSpacing(10)
        self.body.addLayout(self._values)
        self.body.addStretch(1)

    def show_facts(self, facts: CustomerFacts) -> None:
        """Show the values of a customer."""
        self.set_title(self.tr("Contact"), self.tr("and their source"))
        clear_layout(self._values)
        known = {value.field or _guess(value): value for value in facts.profile.values}
        shown = [(field, known[field]) for field in _ORDER if field in known]
        for place, (field, value) in enumerate(shown):
            if place:
                self._values.addWidget(Line())
            self._values.addWidget(ValueRow(field, value))
        if not shown:
            sentence = self.tr("No way to reach this customer is known yet.")
            self._values.addWidget(Text(sentence, "table", "muted", wraps=True))


class ValueRow(QWidget):
    """One value: what it is, where it comes from, and a link to the others."""

    toggled = Signal(bool)

    def __init__(self, field: str, value: KnownValue, parent: QWidget | None = None) -> None:
        """Show `value`."""
        super().__init__(parent)
        self._field, self._value = field, value
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        shape = ElidedText if field == "email" else Text
        main = shape(field_words(field, value.value), "body", wraps=field != "email", is_selectable=True)
        main.setAccessibleName(f"{label('record_field', field)}: {value.value}")
        column.addWidget(main)
        foot = QHBoxLayout()
        foot.setSpacing(5)
        foot.addWidget(IconLabel(_ICONS.get(field, "info"), "text_muted", 13))
        source = source_words(value.source, value.seen_on) or label("record_field", field)
        foot.addWidget(ElidedText(source, "caption", "secondary"), 1)
        column.addLayout(foot)
        self._others = QWidget()
        self._others.hide()
        if value.others:
            self._link = Button("", "link", is_small=True)
            self._link.setCheckable(True)
            self._link.clicked.connect(self._on_link)
            column.addLayout(_left(self._link))
            self._fill_others()
            column.addWidget(self._others)
            self._name_link()

    def _fill_others(self) -> None:
        column = QVBoxLayout(self._others)
        column.setContentsMargins(10, 0, 0, 4)
        column.setSpacing(2)
        for other in self._value.others:
            column.addWidget(
                Text(field_words(self._field, other.value), "table", "secondary", wraps=True, is_selectable=True)
            )
            source = source_words(other.source, other.seen_on)
            if source:
                column.addWidget(Text(source, "caption", "muted", wraps=True))

    def _name_link(self) -> None:
        count = len(self._value.others)
        self._link.setText(
            counted(QCoreApplication.translate("ValueRow", "%n other value(s) known", None, count), count)
        )

    def _on_link(self) -> None:
        self._others.setVisible(self._link.isChecked())


def clear_layout(layout: QVBoxLayout) -> None:
    """Take every widget out of a layout."""
    while layout.count():
        item = layout.takeAt(0)
        widget = item.widget() if item is not None else None
        if widget is not None:
            widget.hide()
            widget.deleteLater()


def _left(widget: QWidget) -> QHBoxLayout:
    row = QHBoxLayout()
    row.addWidget(widget)
    row.addStretch(1)
    return row


def _guess(value: KnownValue) -> str:
    """A value that no record holds any more has lost its field."""
    if "@" in value.value:
        return "email"
    return "mobile" if value.value.startswith("+") else "address"
