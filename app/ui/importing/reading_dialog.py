"""Correct how a file was read: encoding, separator, quotes, header row, sheet; everything else follows."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QComboBox, QDialog, QFormLayout, QFrame, QHBoxLayout, QSpinBox, QVBoxLayout, QWidget

from app.services.importing.reading.table import Reading, ReadingChoices
from app.ui.importing.labels import DELIMITER, ENCODING
from app.ui.labels import codes, label
from app.ui.theme.look import look
from app.ui.theme.widgets.button import Button
from app.ui.theme.widgets.text import Text

_QUOTES = ('"', "'", "`")
_LAST_HEADER_ROW = 500


class ReadingDialog(QDialog):
    """Window-modal; `choices()` is what was chosen, None where the file itself should tell."""

    def __init__(self, name: str, reading: Reading, choices: ReadingChoices, parent: QWidget | None = None) -> None:
        """Show how `reading` understood the file."""
        super().__init__(parent)
        self.setWindowTitle(QCoreApplication.translate("ReadingDialog", "Change reading"))
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self.setMinimumWidth(look().px(480))
        self.encoding = self._combo(ENCODING, choices.encoding, reading.encoding)
        self.delimiter = self._combo(DELIMITER, choices.delimiter, reading.delimiter)
        self.quote = _list([(quote, quote) for quote in _QUOTES], choices.quotechar)
        self.header_row = self._header_field(reading, choices)
        self.sheet = _list([(sheet, sheet) for sheet in reading.sheets], choices.sheet or reading.sheet, has_auto=False)
        form = QFormLayout()
        form.setContentsMargins(0, 0, 0, 0)
        form.setHorizontalSpacing(16)
        form.setVerticalSpacing(12)
        if reading.kind == "csv":
            self._add(form, QCoreApplication.translate("ReadingDialog", "Accents"), self.encoding)
            self._add(form, QCoreApplication.translate("ReadingDialog", "Separator"), self.delimiter)
            self._add(form, QCoreApplication.translate("ReadingDialog", "Quotes"), self.quote)
        else:
            self._add(form, QCoreApplication.translate("ReadingDialog", "Sheet"), self.sheet)
        self._add(form, QCoreApplication.translate("ReadingDialog", "Row of the header"), self.header_row)
        body = QVBoxLayout()
        body.setContentsMargins(20, 18, 20, 20)
        body.setSpacing(16)
        body.addWidget(Text(name, "dialog"))
        body.addLayout(form)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(body)
        column.addWidget(self._make_foot())
        self._is_csv = reading.kind == "csv"

    def choices(self) -> ReadingChoices:
        """Return what was chosen."""
        row = self.header_row.value()
        return ReadingChoices(
            encoding=self._chosen(self.encoding) if self._is_csv else None,
            delimiter=self._chosen(self.delimiter) if self._is_csv else None,
            quotechar=self._chosen(self.quote) if self._is_csv else None,
            header_row=None if row < 0 else row,
            sheet=None if self._is_csv else self._chosen(self.sheet),
        )

    def _combo(self, kind: str, chosen: str | None, found: str | None) -> QComboBox:
        known = [(code, label(kind, code)) for code in codes(kind)]
        combo = _list(known, chosen)
        if found is not None:
            text = QCoreApplication.translate("ReadingDialog", "As found: {found}")
            combo.setItemText(0, text.format(found=label(kind, found)))
        return combo

    def _header_field(self, reading: Reading, choices: ReadingChoices) -> QSpinBox:
        field = QSpinBox()
        field.setRange(-1, _LAST_HEADER_ROW)
        field.setSpecialValueText(
            QCoreApplication.translate("ReadingDialog", "As found: row {row}").format(row=reading.header_row or "–")
        )
        field.setToolTip(QCoreApplication.translate("ReadingDialog", "0: the file has no header"))
        field.setValue(-1 if choices.header_row is None else choices.header_row)
        return field

    def _add(self, form: QFormLayout, words: str, editor: QWidget) -> None:
        caption = Text(words, "table", "secondary")
        caption.setBuddy(editor)
        editor.setAccessibleName(words)
        form.addRow(caption, editor)

    def _make_foot(self) -> QFrame:
        foot = QFrame()
        foot.setProperty("foot", "true")
        cancel = Button(QCoreApplication.translate("ReadingDialog", "Cancel"))
        accept = Button(QCoreApplication.translate("ReadingDialog", "Read again"), "primary")
        accept.setDefault(True)
        cancel.clicked.connect(self.reject)
        accept.clicked.connect(self.accept)
        note = Text(
            QCoreApplication.translate("ReadingDialog", "The columns are proposed anew."),
            "caption",
            "muted",
            wraps=True,
        )
        row = QHBoxLayout(foot)
        row.setContentsMargins(20, 12, 20, 12)
        row.setSpacing(8)
        row.addWidget(note, 1)
        row.addWidget(cancel)
        row.addWidget(accept)
        return foot

    def _chosen(self, combo: QComboBox) -> str | None:
        value = combo.currentData()
        return None if value is None else str(value)


def _list(items: list[tuple[str, str]], chosen: str | None, *, has_auto: bool = True) -> QComboBox:
    combo = QComboBox()
    if has_auto:
        combo.addItem(QCoreApplication.translate("ReadingDialog", "As found"), None)
    for value, words in items:
        combo.addItem(words, value)
    if chosen is not None:
        combo.setCurrentIndex(max(combo.findData(chosen), 0))
    return combo
