"""All values of a column, or those with one issue: what each means, what to read instead, which rows to leave out."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, Qt
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from app.ui.importing.dialog_frame import DialogFrame
from app.ui.importing.labels import counted, field_label
from app.ui.importing.value_row import ValueRow
from app.ui.importing.value_words import has_meanings
from app.ui.theme.look import look
from app.ui.theme.widgets.button import Button
from app.ui.theme.widgets.text import Text

if TYPE_CHECKING:
    from app.services.importing.column_values import ColumnValues
    from app.services.importing.mapping.types import FileMapping

_PORTION: Final = 40
"""Rows shown at once: each holds an editor, and a window that builds hundreds of them stands still."""


class ValuesDialog(DialogFrame):
    """`changes()` is what to read instead of which text, and the texts whose rows are left out."""

    def __init__(
        self, mapping: FileMapping, found: ColumnValues, parent: QWidget | None = None, *, sentence: str = ""
    ) -> None:
        """Show the values `found` in a column; `sentence` says why they are asked about."""
        title = QCoreApplication.translate("ValuesDialog", "Values of “{column}”").format(column=found.header)
        field_id = mapping.field_of(found.header)
        super().__init__(
            title,
            _sentence(field_id, found) if not sentence or _has_suggestions(found) else sentence,
            QCoreApplication.translate("ValuesDialog", "Apply"),
            parent,
            width=920,
            grows=True,
        )
        self.rows: list[ValueRow] = []
        self._found = found
        self._field = field_id
        self._before = dict(mapping.values.get(found.header, {}))
        self._left_out = mapping.left_out.get(found.header, ())
        self.accept_all = Button("", icon="check", is_small=True)
        self.more = Button("", "link", is_small=True)
        self._list = QWidget()
        self._list.setProperty("scrolled", "true")
        self._column = QVBoxLayout(self._list)
        self._column.setContentsMargins(0, 0, 8, 0)
        self._column.setSpacing(0)
        self._column.addStretch(1)
        self._add_head()
        self._add_scroll()
        self._show_more()
        if self.rows:
            self.rows[0].editor.setFocus()
        self.more.clicked.connect(self._show_more)
        self.accept_all.clicked.connect(self._on_accept_all)

    def changes(self) -> tuple[dict[str, str], tuple[str, ...]]:
        """Return texts to read instead, and texts whose rows are left out; what is not shown stays as it was."""
        shown = {row.value.text for row in self.rows}
        values = {text: instead for text, instead in self._before.items() if text not in shown}
        left_out = [text for text in self._left_out if text not in shown]
        for row in self.rows:
            instead = row.instead()
            if row.leave_out.isChecked():
                left_out.append(row.value.text)
            elif instead is not None:
                values[row.value.text] = instead
        return values, tuple(left_out)

    def _add_head(self) -> None:
        suggested = sum(value.suggestion is not None for value in self._found.values)
        text = QT_TRANSLATE_NOOP("ValuesDialog", "Accept the %n correction(s) proposed")
        self.accept_all.setText(counted("ValuesDialog", text, suggested))
        line = QHBoxLayout()
        words = QT_TRANSLATE_NOOP("ValuesDialog", "%n different value(s)")
        line.addWidget(Text(counted("ValuesDialog", words, self._found.distinct), "caption", "muted"), 1)
        line.addWidget(self.accept_all)
        self.accept_all.setVisible(suggested > 0)
        self.body.addLayout(line)

    def _add_scroll(self) -> None:
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setMinimumHeight(look().px(min(40 * max(len(self._found.values), 2), 360)))
        scroll.setWidget(self._list)
        self.body.addWidget(scroll, 1)
        self.body.addWidget(self.more, 0, Qt.AlignmentFlag.AlignLeft)

    def _show_more(self) -> None:
        start = len(self.rows)
        for value in self._found.values[start : start + _PORTION]:
            row = ValueRow(
                value,
                self._field,
                self._before.get(value.text),
                is_left_out=value.text in self._left_out,
                parent=self._list,
            )
            self._column.insertWidget(self._column.count() - 1, row)
            self.rows.append(row)
        rest = len(self._found.values) - len(self.rows)
        self.more.setText(
            counted("ValuesDialog", QT_TRANSLATE_NOOP("ValuesDialog", "Show %n more value(s)"), min(rest, _PORTION))
        )
        self.more.setVisible(rest > 0)
        hidden = self._found.distinct - len(self._found.values)
        text = QT_TRANSLATE_NOOP("ValuesDialog", "%n rarer value(s) are not listed; they stay as they are.")
        self.note.setText(counted("ValuesDialog", text, hidden) if hidden > 0 else "")

    def _on_accept_all(self) -> None:
        while len(self.rows) < len(self._found.values):
            self._show_more()
        for row in self.rows:
            if row.value.suggestion is not None:
                row.take_suggestion()


def _has_suggestions(found: ColumnValues) -> bool:
    return any(value.suggestion is not None for value in found.values)


def _sentence(field_id: str | None, found: ColumnValues) -> str:
    if _has_suggestions(found):
        return QCoreApplication.translate(
            "ValuesDialog", "Tick the corrections to take; the others stay as they are written."
        )
    if field_id is None:
        return QCoreApplication.translate("ValuesDialog", "Write another text where one should be read differently.")
    if has_meanings(field_id):
        text = QCoreApplication.translate("ValuesDialog", "Say what each value means for “{field}”.")
    else:
        text = QCoreApplication.translate("ValuesDialog", "Write what to read instead, for all its rows.")
    return text.format(field=field_label(field_id))
