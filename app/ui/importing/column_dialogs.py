"""Small dialogs about one column: join it with another, keep it as a field of one's own, a value for all rows."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication
from PySide6.QtWidgets import QComboBox, QLineEdit, QWidget

from app.services.importing.fields import FileKind, fields_of
from app.services.importing.mapping.types import CUSTOM_TYPES, CustomField, FileMapping, Join
from app.ui.importing.dialog_frame import DialogFrame
from app.ui.importing.labels import field_label
from app.ui.importing.mapping_edits import fields_taken
from app.ui.labels import add_labels, label
from app.ui.theme.widgets.field import Field

if TYPE_CHECKING:
    from collections.abc import Sequence

CUSTOM_TYPE: Final = "custom_type"
_SEPARATORS: Final = (" ", ", ", "")
_LONGEST_NAME: Final = 80
_MOMENTS: Final = frozenset({"purchase.date", "purchase.time", "contact.date"})
_JOINED: Final = frozenset({"text", "name", "key", "datetime", "date", "birth_date", "phone"})


class JoinDialog(DialogFrame):
    """Asks which column a column is read together with, as which field."""

    def __init__(self, mapping: FileMapping, header: str, parent: QWidget | None = None) -> None:
        """Join the column `header` with another one."""
        translate = QCoreApplication.translate
        super().__init__(
            translate("JoinDialog", "Join “{column}” with another column").format(column=header),
            translate("JoinDialog", "Both are read as one value: a date and its time, a number and its street."),
            translate("JoinDialog", "Join"),
            parent,
        )
        self._header = header
        self.other = QComboBox()
        for column in mapping.columns:
            if column.header != header:
                self.other.addItem(_with_example(column.header, column.examples), column.header)
        self.order = QComboBox()
        self.field = _field_list(mapping.kind, _JOINED)
        self.separator = QComboBox()
        for sign in _SEPARATORS:
            self.separator.addItem(_separator_words(sign), sign)
        self._propose(mapping, header)
        self._show_order()
        for words, editor in (
            (translate("JoinDialog", "With"), self.other),
            (translate("JoinDialog", "In this order"), self.order),
            (translate("JoinDialog", "Between them"), self.separator),
            (translate("JoinDialog", "Together they are"), self.field),
        ):
            self.body.addWidget(Field(words, editor))
        self.other.currentIndexChanged.connect(self._show_order)

    def join(self) -> Join:
        """Return what was chosen."""
        other = str(self.other.currentData())
        headers = (self._header, other) if self.order.currentIndex() == 0 else (other, self._header)
        return Join(str(self.field.currentData()), headers, str(self.separator.currentData()))

    def _propose(self, mapping: FileMapping, header: str) -> None:
        """A date with its time, a street with its second line: else what stands beside it."""
        own = mapping.field_of(header)
        index = next(place for place, column in enumerate(mapping.columns) if column.header == header)
        partner = next(
            (
                column.header
                for column in mapping.columns
                if own in _MOMENTS and column.field in _MOMENTS and column.header != header
            ),
            mapping.columns[min(index + 1, len(mapping.columns) - 1)].header,
        )
        self.other.setCurrentIndex(max(self.other.findData(partner), 0))
        target = "purchase.date" if own == "purchase.time" else own
        self.field.setCurrentIndex(max(self.field.findData(target), 0))

    def _show_order(self) -> None:
        kept = max(self.order.currentIndex(), 0)
        other = str(self.other.currentData())
        self.order.clear()
        self.order.addItems([f"{self._header} + {other}", f"{other} + {self._header}"])
        self.order.setCurrentIndex(kept)


class CustomDialog(DialogFrame):
    """Asks the name and the type of a field of the user's own."""

    def __init__(self, header: str, known: CustomField | None, taken: Sequence[str], parent: QWidget | None) -> None:
        """Keep the column `header`; `taken` are names that other columns have."""
        translate = QCoreApplication.translate
        super().__init__(
            translate("CustomDialog", "Keep “{column}” as a field of your own").format(column=header),
            translate("CustomDialog", "It is shown on the profile and can be a condition of a segment."),
            translate("CustomDialog", "Keep"),
            parent,
        )
        self._taken = {name.casefold() for name in taken}
        self.name = QLineEdit(known.name if known is not None else " ".join(header.split())[:_LONGEST_NAME])
        self.name.setMaxLength(_LONGEST_NAME)
        self.type = QComboBox()
        for code in CUSTOM_TYPES:
            self.type.addItem(label(CUSTOM_TYPE, code), code)
        if known is not None:
            self.type.setCurrentIndex(max(self.type.findData(known.type), 0))
        self._name = Field(translate("CustomDialog", "Name"), self.name)
        self.body.addWidget(self._name)
        self.body.addWidget(Field(translate("CustomDialog", "It holds"), self.type))
        self.name.textChanged.connect(self._on_name)
        self._on_name()

    def custom(self) -> CustomField:
        """Return what was chosen."""
        return CustomField(" ".join(self.name.text().split()), str(self.type.currentData()))

    def _on_name(self) -> None:
        name = " ".join(self.name.text().split())
        is_taken = name.casefold() in self._taken
        text = QCoreApplication.translate("CustomDialog", "Another column has this name already.")
        self._name.set_error(text if is_taken else "")
        self.accept_button.setEnabled(bool(name) and not is_taken)


class ConstantDialog(DialogFrame):
    """Asks for a value that holds for every row of the file."""

    def __init__(self, mapping: FileMapping, parent: QWidget | None = None) -> None:
        """Offer the fields that no column fills."""
        translate = QCoreApplication.translate
        super().__init__(
            translate("ConstantDialog", "A value for every row"),
            translate("ConstantDialog", "For what the file does not say: where these sales were made, for example."),
            translate("ConstantDialog", "Add"),
            parent,
        )
        self.field = _field_list(mapping.kind, None, set(fields_taken(mapping)))
        self.field.setCurrentIndex(max(self.field.findData("purchase.channel"), 0))
        self.text = QLineEdit()
        self.body.addWidget(Field(translate("ConstantDialog", "Field"), self.field))
        self.body.addWidget(Field(translate("ConstantDialog", "Value"), self.text))
        self.text.textChanged.connect(self._on_text)
        self._on_text()

    def _on_text(self) -> None:
        self.accept_button.setEnabled(bool(self.text.text().strip()))


def _field_list(kind: FileKind, values: frozenset[str] | None, without: set[str] | None = None) -> QComboBox:
    combo = QComboBox()
    for field in fields_of(kind):
        if (values is None or field.value in values) and field.id not in (without or set()):
            combo.addItem(field_label(field.id), field.id)
    combo.setMaxVisibleItems(16)
    return combo


def _with_example(header: str, examples: Sequence[str]) -> str:
    example = next((" ".join(text.split()) for text in examples if text.strip()), "")
    return f"{header}  ({example[:24]})" if example else header


def _separator_words(sign: str) -> str:
    return {
        " ": QCoreApplication.translate("JoinDialog", "a space"),
        ", ": QCoreApplication.translate("JoinDialog", "a comma"),
        "": QCoreApplication.translate("JoinDialog", "nothing"),
    }[sign]


add_labels(
    CUSTOM_TYPE,
    "ImportLabels",
    {
        "text": QT_TRANSLATE_NOOP("ImportLabels", "Text"),
        "number": QT_TRANSLATE_NOOP("ImportLabels", "Number"),
        "date": QT_TRANSLATE_NOOP("ImportLabels", "Date"),
        "flag": QT_TRANSLATE_NOOP("ImportLabels", "Yes or no"),
    },
)
