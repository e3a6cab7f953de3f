"""Every choice the reader makes, as a form: encoding, separator, signs, header, units, totals, which table."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.services.importing.reading.table import ReadingChoices
from app.ui.formats import whole_number
from app.ui.importing.choice_combo import ChoiceCombo
from app.ui.importing.labels import DELIMITER, ENCODING
from app.ui.labels import codes, label
from app.ui.theme.look import look
from app.ui.theme.widgets.spin_box import SpinBox
from app.ui.theme.widgets.text import Text

if TYPE_CHECKING:
    from collections.abc import Sequence

    from app.services.importing.reading.parts import TablePart
    from app.services.importing.reading.table import Reading

_QUOTES: Final = ('"', "'", "`")
_LAST_HEADER_ROW: Final = 9_999
_TEXT_KIND: Final = "csv"
_WITHOUT_ROWS: Final = frozenset({"json", "jsonl", "vcard", "vcf"})
"""Formats whose records name their fields: no header to look for."""

_NOTED = {"units_row": "units_row_skipped", "totals_row": "totals_row_skipped"}
_CAPTION_WIDTH = 116
_ROW_WIDTH = 84


class ReadingForm(QWidget):
    """`choices()` is what is chosen, None where the file itself should tell; `changed` follows the user."""

    changed = Signal()

    def __init__(
        self,
        choices: ReadingChoices,
        reading: Reading | None,
        parts: Sequence[TablePart] = (),
        parent: QWidget | None = None,
    ) -> None:
        """Show `choices` over what `reading` found; `parts` are the tables that may be read instead of this one."""
        super().__init__(parent)
        self._parts = list(parts)
        self._base = choices
        self._form = QVBoxLayout(self)
        self._form.setContentsMargins(0, 0, 0, 0)
        self._form.setSpacing(8)
        self.encoding = self._combo(ENCODING, choices.encoding)
        self.delimiter = self._combo(DELIMITER, choices.delimiter, takes_text=True)
        nothing = ("", QCoreApplication.translate("ReadingDialog", "None"))
        self.quote = ChoiceCombo([nothing, *((sign, sign) for sign in _QUOTES)], choices.quotechar, takes_text=True)
        self.escape = ChoiceCombo([nothing, ("\\", "\\")], choices.escapechar, takes_text=True)
        self.header = ChoiceCombo(
            [
                ("row", QCoreApplication.translate("ReadingDialog", "In row number")),
                ("none", QCoreApplication.translate("ReadingDialog", "No header")),
            ],
            None if choices.header_row is None else "row" if choices.header_row else "none",
        )
        self.header_row = SpinBox()
        self.header_row.setRange(1, _LAST_HEADER_ROW)
        self.header_row.setValue(choices.header_row or (reading.header_row if reading is not None else None) or 1)
        self.units = self._yes_no(is_left_out=choices.units_row)
        self.totals = self._yes_no(is_left_out=choices.totals_row)
        self.sheet = self._sheets(choices, reading)
        self._lay_out(reading)
        self.show_found(reading)
        for combo in (self.encoding, self.delimiter, self.quote, self.escape, self.units, self.totals, self.sheet):
            combo.changed.connect(self.changed)
        self.header.changed.connect(self._on_header)
        self.header_row.valueChanged.connect(self.changed)

    def choices(self) -> ReadingChoices:
        """Return what is chosen."""
        member, sheet = self._base.member, self._base.sheet
        chosen = self.sheet.value()
        if self._parts:
            part = self._parts[int(chosen or 0)]
            member, sheet = part.member, part.sheet
        elif chosen is not None:
            sheet = chosen
        header = self.header.value()
        return ReadingChoices(
            encoding=self.encoding.value(),
            delimiter=self.delimiter.value(),
            quotechar=self.quote.value(),
            header_row=None if header is None else self.header_row.value() if header == "row" else 0,
            sheet=sheet,
            escapechar=self.escape.value(),
            member=member,
            units_row=_said(self.units),
            totals_row=_said(self.totals),
        )

    def show_found(self, reading: Reading | None) -> None:
        """Say beside "as found" what the file tells."""
        self.header_row.setVisible(self.header.isVisibleTo(self) and self.header.value() == "row")
        if reading is None:
            return
        translate = QCoreApplication.translate
        nothing = translate("ReadingDialog", "none")
        if reading.encoding and self.encoding.value() is None:
            self.encoding.set_found(label(ENCODING, reading.encoding))
        if reading.delimiter and self.delimiter.value() is None:
            self.delimiter.set_found(label(DELIMITER, reading.delimiter))
        if self.quote.value() is None:
            self.quote.set_found(reading.quotechar or nothing)
        if self.header.value() is None:
            row = translate("ReadingDialog", "row {row}")
            self.header.set_found(row.format(row=whole_number(reading.header_row)) if reading.header_row else nothing)
        noted = {note.code for note in reading.notes}
        for combo, code in ((self.units, _NOTED["units_row"]), (self.totals, _NOTED["totals_row"])):
            if combo.value() is None:
                combo.set_found(translate("ReadingDialog", "left out") if code in noted else nothing)

    def _lay_out(self, reading: Reading | None) -> None:
        translate = QCoreApplication.translate
        kind = reading.kind if reading is not None else _TEXT_KIND
        has_rows = kind not in _WITHOUT_ROWS
        is_text = kind == _TEXT_KIND
        self._add(translate("ReadingDialog", "Table"), self.sheet, is_seen=self.sheet.count() > 1)
        self._add(translate("ReadingDialog", "Accents"), self.encoding, is_seen=is_text)
        self._add(translate("ReadingDialog", "Separator"), self.delimiter, is_seen=is_text)
        self._add(translate("ReadingDialog", "Quotes"), self.quote, is_seen=is_text)
        self._add(translate("ReadingDialog", "Escape sign"), self.escape, is_seen=is_text)
        self.header_row.setAccessibleName(translate("ReadingDialog", "Row of the header"))
        self.header_row.setFixedWidth(look().px(_ROW_WIDTH))
        self._add(translate("ReadingDialog", "Header"), self.header, is_seen=has_rows).addWidget(self.header_row)
        self._add(translate("ReadingDialog", "Row of units"), self.units, is_seen=has_rows)
        self._add(translate("ReadingDialog", "Rows of totals"), self.totals, is_seen=has_rows)

    def _add(self, words: str, editor: QWidget, *, is_seen: bool) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(8)
        caption = Text(words, "table", "secondary")
        caption.setBuddy(editor)
        caption.setFixedWidth(look().px(_CAPTION_WIDTH))
        editor.setAccessibleName(words)
        row.addWidget(caption)
        row.addWidget(editor, 1)
        self._form.addLayout(row)
        caption.setVisible(is_seen)
        editor.setVisible(is_seen)
        return row

    def _combo(self, kind: str, chosen: str | None, *, takes_text: bool = False) -> ChoiceCombo:
        known = [(code, label(kind, code)) for code in codes(kind)]
        return ChoiceCombo(known, chosen, takes_text=takes_text)

    def _yes_no(self, *, is_left_out: bool | None) -> ChoiceCombo:
        items = [
            ("yes", QCoreApplication.translate("ReadingDialog", "Leave out")),
            ("no", QCoreApplication.translate("ReadingDialog", "Take as data")),
        ]
        return ChoiceCombo(items, None if is_left_out is None else "yes" if is_left_out else "no")

    def _sheets(self, choices: ReadingChoices, reading: Reading | None) -> ChoiceCombo:
        if self._parts:
            names = [(str(place), part.name) for place, part in enumerate(self._parts)]
            places = [(part.member, part.sheet) for part in self._parts]
            here = (choices.member, choices.sheet)
            chosen = str(places.index(here)) if here in places else "0"
            return ChoiceCombo(names, chosen, has_found=False)
        sheets = reading.sheets if reading is not None else ()
        chosen = choices.sheet or (reading.sheet if reading is not None else None)
        return ChoiceCombo([(sheet, sheet) for sheet in sheets], chosen, has_found=False)

    def _on_header(self) -> None:
        self.header_row.setVisible(self.header.value() == "row")
        self.changed.emit()


def _said(combo: ChoiceCombo) -> bool | None:
    value = combo.value()
    return None if value is None else value == "yes"
