"""The user's own fields of a customer, corrected in place."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from app.ui.customers.contact_card import clear_layout
from app.ui.customers.own_labels import issue_sentence
from app.ui.customers.words import own_source_words, source_words
from app.ui.formats import day_text, decimal, whole_number
from app.ui.theme.widgets import Card, IconButton, Line, Text
from app.ui.theme.widgets.field import FieldError

if TYPE_CHECKING:
    from app.models.domain.customer import CustomValue
    from app.models.domain.errors import KnownError
    from app.ui.customers.customer_facts import CustomerFacts


class OwnFieldsCard(Card):
    """Name, value and source of each own field; hidden without any. `correct_wanted` carries field and value."""

    correct_wanted = Signal(str, str)

    def __init__(self, parent: QWidget | None = None) -> None:
        """Start empty."""
        super().__init__("", "", parent)
        self._rows = QVBoxLayout()
        self._rows.setSpacing(8)
        self.body.addLayout(self._rows)
        self._by_field: dict[str, OwnFieldRow] = {}

    def show_facts(self, facts: CustomerFacts) -> None:
        """Show the own fields of a customer."""
        self.set_title(self.tr("Your own fields"))
        clear_layout(self._rows)
        self._by_field.clear()
        for place, value in enumerate(facts.profile.custom):
            if place:
                self._rows.addWidget(Line())
            row = OwnFieldRow(value)
            row.correct_wanted.connect(self.correct_wanted)
            self._by_field[f"custom:{value.field_id}"] = row
            self._rows.addWidget(row)
        self.setVisible(bool(facts.profile.custom))

    def show_problem(self, field: str, error: KnownError) -> None:
        """Say under a field why what was typed cannot be right."""
        row = self._by_field.get(field)
        if row is not None:
            row.show_problem(issue_sentence(error))


class OwnFieldRow(QWidget):
    """One value with a pencil."""

    correct_wanted = Signal(str, str)

    def __init__(self, value: CustomValue) -> None:
        """Show `value`."""
        super().__init__()
        self._value = value
        self._main = Text(self._words(), "body", wraps=True, is_selectable=True)
        self._editor = QLineEdit(self._words())
        self._editor.setAccessibleName(value.name)
        self._editor.returnPressed.connect(self._on_return)
        self._error = FieldError()
        self._pencil = IconButton("pencil", self.tr("Correct {field}").format(field=value.name), is_small=True)
        self._pencil.clicked.connect(self._on_edit)
        row = QHBoxLayout()
        row.setSpacing(4)
        row.addWidget(self._main, 1)
        row.addWidget(self._editor, 1)
        row.addWidget(self._pencil, 0, Qt.AlignmentFlag.AlignTop)
        self._editor.hide()
        source = own_source_words(value.seen_on) if value.is_own else source_words(value.source, value.seen_on)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        column.addWidget(Text(value.name, "caption", "secondary", wraps=True))
        column.addLayout(row)
        column.addWidget(self._error)
        column.addWidget(Text(source, "caption", "muted", wraps=True))

    def show_problem(self, sentence: str) -> None:
        """Say why what was typed cannot be right."""
        self._error.set_error(sentence)
        self._editor.setFocus()

    def _words(self) -> str:
        value = self._value.value
        if isinstance(value, bool):
            return self.tr("yes") if value else self.tr("no")
        if isinstance(value, date):
            return day_text(value)
        if isinstance(value, float):
            return decimal(value, 2)
        return whole_number(value) if isinstance(value, int) else value

    def _on_edit(self) -> None:
        value = self._value.value
        self._editor.setText(value.strftime("%d/%m/%Y") if isinstance(value, date) else self._words())
        self._main.hide()
        self._pencil.hide()
        self._editor.show()
        self._editor.setFocus()
        self._editor.selectAll()

    def _on_return(self) -> None:
        self.correct_wanted.emit(f"custom:{self._value.field_id}", self._editor.text())
