"""The form of a customer: every value that can be typed, for a new one and for corrections."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QComboBox, QGridLayout, QLineEdit, QWidget

from app.ui.customers.own_labels import issue_sentence
from app.ui.formats import phone_text
from app.ui.labels import channel_label, codes, label
from app.ui.theme.widgets import Field, Text

if TYPE_CHECKING:
    from collections.abc import Mapping

    from app.models.domain.errors import KnownError

CHANNELS = ("email", "sms", "post", "phone")
_ROWS = (
    ("title", "first_name", "last_name"),
    ("company",),
    ("email",),
    ("mobile", "landline"),
    ("street",),
    ("street_2",),
    ("postcode", "city", "country"),
    ("birth_on", "gender", "language"),
)
_CHOICES = ("title", "gender", "language")
_COLUMNS = 6


class PersonForm(QWidget):
    """Fields in the order in which one writes them; `with_consents` asks what was agreed to as well."""

    def __init__(self, parent: QWidget | None = None, *, with_consents: bool) -> None:
        """Start empty."""
        super().__init__(parent)
        self._fields: dict[str, Field] = {}
        self._before: dict[str, str] = {}
        self._consents: dict[str, QComboBox] = {}
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(10)
        for number, row in enumerate(_ROWS):
            width = _COLUMNS // len(row)
            for place, name in enumerate(row):
                editor: QWidget = QComboBox() if name in _CHOICES else QLineEdit()
                field = self._fields[name] = Field(name, editor)
                grid.addWidget(field, number, place * width, 1, width)
        for column in range(_COLUMNS):
            grid.setColumnStretch(column, 1)
        if with_consents:
            self._consent_title = Text("", "table_strong")
            grid.addWidget(self._consent_title, len(_ROWS), 0, 1, _COLUMNS)
            grid.addLayout(self._consent_row(), len(_ROWS) + 1, 0, 1, _COLUMNS)

    def set_values(self, values: Mapping[str, str | None]) -> None:
        """Show what is known; what is changed from there counts as corrected."""
        for name, field in self._fields.items():
            self._set(field.editor, name, values.get(name) or "")
        self._before = {name: self._typed(name) for name in self._fields}

    def focus_on(self, name: str) -> None:
        """Start in a field; address and telephone begin with their first part."""
        name = {"address": "street", "phone": "mobile"}.get(name, name)
        if name in self._fields:
            editor = self._fields[name].editor
            editor.setFocus()
            if isinstance(editor, QLineEdit):
                editor.selectAll()

    def values(self) -> dict[str, str]:
        """Return what is typed, blanks left out, consents that were said included."""
        typed = {name: self._typed(name) for name in self._fields}
        said = {f"consent_{channel}": str(box.currentData() or "") for channel, box in self._consents.items()}
        return {name: value for name, value in {**typed, **said}.items() if value}

    def changed(self) -> dict[str, str]:
        """Return the fields whose values are others than were shown."""
        typed = {name: self._typed(name) for name in self._fields}
        return {name: value for name, value in typed.items() if value != self._before.get(name, "")}

    def show_problem(self, error: KnownError | None) -> bool:
        """Say under its field why a value cannot be right; False when it is about no field."""
        for field in self._fields.values():
            field.set_error("")
        name = str(error.params.get("field", "")) if error is not None else ""
        if error is None or name not in self._fields:
            return False
        self._fields[name].set_error(issue_sentence(error))
        self._fields[name].editor.setFocus()
        return True

    def retranslate(self) -> None:
        """Set every text."""
        for name, field in self._fields.items():
            field.set_label(label("profile_field", name))
            if name == "birth_on" and isinstance(field.editor, QLineEdit):
                field.editor.setPlaceholderText(self.tr("day/month/year"))
            if isinstance(field.editor, QComboBox):
                _fill_choices(field.editor, name)
        if self._consents:
            self._consent_title.setText(self.tr("Agreed to be contacted by"))
        for channel, box in self._consents.items():
            _fill_consents(box, channel)

    def editor(self, name: str) -> QWidget:
        """Return the editor of a field."""
        return self._fields[name].editor

    def _consent_row(self) -> QGridLayout:
        grid = QGridLayout()
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(10)
        for place, channel in enumerate(CHANNELS):
            box = self._consents[channel] = QComboBox()
            box.setMinimumWidth(1)
            grid.addWidget(box, place // 2, place % 2)
        return grid

    def _set(self, editor: QWidget, name: str, value: str) -> None:
        if isinstance(editor, QComboBox):
            if value and editor.findData(value) < 0:
                editor.addItem(value, value)
            editor.setCurrentIndex(max(editor.findData(value), 0))
        elif isinstance(editor, QLineEdit):
            shown = phone_text(value) if name in {"mobile", "landline"} and value else value
            editor.setText(_day_typed(value) if name == "birth_on" else shown)

    def _typed(self, name: str) -> str:
        editor = self._fields[name].editor
        if isinstance(editor, QComboBox):
            return str(editor.currentData() or "")
        return editor.text().strip() if isinstance(editor, QLineEdit) else ""


def _fill_choices(box: QComboBox, name: str) -> None:
    chosen = box.currentData()
    box.clear()
    box.addItem(QCoreApplication.translate("PersonForm", "unknown"), "")
    for code in codes("field_choice"):
        if code.startswith(f"{name}."):
            box.addItem(label("field_choice", code), code.partition(".")[2])
    box.setCurrentIndex(max(box.findData(chosen), 0))


def _fill_consents(box: QComboBox, channel: str) -> None:
    chosen = box.currentData()
    box.clear()
    name = channel_label(channel)
    box.setAccessibleName(name)
    words = {
        "": QCoreApplication.translate("PersonForm", "{channel}: not asked"),
        "granted": QCoreApplication.translate("PersonForm", "{channel}: yes"),
        "refused": QCoreApplication.translate("PersonForm", "{channel}: no"),
    }
    for code, text in words.items():
        box.addItem(text.format(channel=name), code)
    box.setCurrentIndex(max(box.findData(chosen), 0))


def _day_typed(value: str) -> str:
    return "/".join(reversed(value.lstrip("-").split("-"))) if value else ""
