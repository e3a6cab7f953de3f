"""One value of a column: how often, what it is read as, and what to read instead."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, Signal
from PySide6.QtWidgets import QCheckBox, QComboBox, QHBoxLayout, QLineEdit, QSizePolicy, QWidget

from app.ui.importing.elided_text import ElidedText
from app.ui.importing.labels import counted
from app.ui.importing.value_words import meaning_words, meanings_of, understood_words
from app.ui.theme.look import look
from app.ui.theme.widgets.text import Text

if TYPE_CHECKING:
    from PySide6.QtGui import QWheelEvent

    from app.services.importing.column_values import ColumnValue

VALUE_WIDTH: Final = 240
COUNT_WIDTH: Final = 76
EDITOR_WIDTH: Final = 290
_NOTHING: Final = ""
_AS_IT_IS: Final = None


class _QuietCombo(QComboBox):
    """The wheel scrolls the list around it."""

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Leave the wheel to the list."""
        event.ignore()


class ValueRow(QWidget):
    """A value with its editor: a list of meanings where the field says one of a few things, else a text."""

    changed = Signal()

    def __init__(
        self, value: ColumnValue, field_id: str | None, instead: str | None, *, is_left_out: bool, parent: QWidget
    ) -> None:
        """Show `value`; `instead` is the text read in its place so far, None for the value itself."""
        super().__init__(parent)
        self.value = value
        self._list: QComboBox | None = None
        self._text: QLineEdit | None = None
        self.accept: QCheckBox | None = None
        shown = value.text or QCoreApplication.translate("ValueRow", "(empty)")
        name = ElidedText(shown, "table", "primary" if value.text else "muted")
        name.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Preferred)
        name.setFixedWidth(look().px(VALUE_WIDTH))
        count = Text(counted("ValueRow", QT_TRANSLATE_NOOP("ValueRow", "%n row(s)"), value.count), "table", "secondary")
        count.setFixedWidth(look().px(COUNT_WIDTH))
        self.leave_out = QCheckBox(QCoreApplication.translate("ValueRow", "Leave these rows out"))
        self.leave_out.setChecked(is_left_out)
        self.leave_out.toggled.connect(self._on_left_out)
        editor = self.editor = self._make_editor(field_id, instead)
        editor.setFixedWidth(look().px(EDITOR_WIDTH))
        editor.setAccessibleName(QCoreApplication.translate("ValueRow", "“{value}” means").format(value=shown))
        self.setMinimumHeight(look().px(30))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 2, 0, 2)
        row.setSpacing(12)
        for widget in (name, count, editor):
            row.addWidget(widget)
        row.addStretch(1)
        row.addWidget(self.leave_out)
        self._on_left_out(is_left_out)

    def instead(self) -> str | None:
        """Return the text to read in place of the value, None for the value itself."""
        if self.accept is not None:
            return self.value.suggestion if self.accept.isChecked() else None
        if self._list is not None:
            data = self._list.currentData()
            return None if data is _AS_IT_IS else str(data)
        text = self._text.text().strip() if self._text is not None else ""
        return text if text and text != self.value.text else None

    def set_instead(self, text: str | None) -> None:
        """Choose as the user does."""
        if self.accept is not None:
            self.accept.setChecked(text is not None)
        elif self._list is not None:
            self._list.setCurrentIndex(max(self._list.findData(text), 0))
        elif self._text is not None:
            self._text.setText(text or "")

    def take_suggestion(self) -> None:
        """Take the correction that was proposed."""
        self.set_instead(self.value.suggestion)

    def _make_editor(self, field_id: str | None, instead: str | None) -> QWidget:
        meanings = meanings_of(field_id)
        if self.value.suggestion is not None and not meanings:
            return self._make_accept(self.value.suggestion, instead)
        as_it_is = understood_words(self.value, field_id)
        if not meanings:
            self._text = QLineEdit(instead or "")
            self._text.setPlaceholderText(self.value.text)
            self._text.textChanged.connect(self.changed)
            return self._text
        self._list = _QuietCombo()
        self._list.addItem(as_it_is, None)
        for code in meanings:
            self._list.addItem(meaning_words(code), code)
        self._list.addItem(QCoreApplication.translate("ValueRow", "Nothing (as if empty)"), _NOTHING)
        self.set_instead(instead)
        self._list.currentIndexChanged.connect(self.changed)
        return self._list

    def _make_accept(self, suggestion: str, instead: str | None) -> QCheckBox:
        """A correction is proposed: it is taken or not."""
        self.accept = QCheckBox(suggestion)
        self.accept.setToolTip(suggestion)
        self.accept.setChecked(instead == suggestion)
        self.accept.toggled.connect(self.changed)
        return self.accept

    def _on_left_out(self, is_left_out: bool) -> None:
        for editor in (self._list, self._text, self.accept):
            if editor is not None:
                editor.setEnabled(not is_left_out)
        self.changed.emit()
