"""The texts of one channel: fields with tinted places, a button that inserts them, the length of an SMS."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Signal
from PySide6.QtGui import QSyntaxHighlighter, QTextCharFormat
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QVBoxLayout, QWidget

from app.services.messages.render import TEXT_KEYS
from app.ui.labels import label
from app.ui.theme.look import look
from app.ui.theme.widgets import Field

if TYPE_CHECKING:
    from collections.abc import Mapping

    from PySide6.QtGui import QTextDocument

_PLACE = re.compile(r"\{[^{}]*\}")
_HEIGHTS = {"email_body": 250, "sms_body": 110, "post_body": 290, "phone_body": 230}


class TextEditor(QWidget):
    """The fields of a channel; `edited` carries the key of the text that the user changed."""

    edited = Signal(str)

    def __init__(self, channel: str, parent: QWidget | None = None) -> None:
        """Make the fields of `channel`, empty."""
        super().__init__(parent)
        self.channel = channel
        self.fields: dict[str, Field] = {}
        self._focused: QLineEdit | QPlainTextEdit | None = None
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        for key in TEXT_KEYS[channel]:
            editor = self._editor(key)
            editor.setProperty("text_key", key)
            editor.installEventFilter(self)
            field = Field("", editor)
            column.addWidget(field)
            self.fields[key] = field
        column.addStretch(1)
        self._focused = self._body()
        self.retranslate()

    def texts(self) -> dict[str, str]:
        """Return the texts by key."""
        return {key: _text_of(field.editor) for key, field in self.fields.items()}

    def set_texts(self, texts: Mapping[str, str]) -> None:
        """Show texts without telling; what is shown already keeps its cursor."""
        for key, field in self.fields.items():
            if _text_of(field.editor) == texts.get(key, ""):
                continue
            field.editor.blockSignals(True)
            if isinstance(field.editor, QLineEdit):
                field.editor.setText(texts.get(key, ""))
                field.editor.setCursorPosition(0)
            elif isinstance(field.editor, QPlainTextEdit):
                field.editor.setPlainText(texts.get(key, ""))
            field.editor.blockSignals(False)

    def insert_place(self, name: str) -> None:
        """Put a place at the cursor of the field that was written in last; its fallback follows the bar."""
        words = f"{{{name}|}}" if name == "first_name" else f"{{{name}}}"
        editor = self._focused
        if isinstance(editor, QLineEdit):
            editor.insert(words)
        elif editor is not None:
            editor.insertPlainText(words)
        if editor is not None:
            editor.setFocus()

    def retranslate(self) -> None:
        """Set every text."""
        for key, field in self.fields.items():
            field.set_label(label("message_text", key), field.hint.text())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Remember which field was written in last."""
        if event.type() == QEvent.Type.FocusIn and isinstance(watched, QLineEdit | QPlainTextEdit):
            self._focused = watched
        return False

    def _body(self) -> QPlainTextEdit | None:
        editors = (field.editor for field in self.fields.values())
        return next((editor for editor in editors if isinstance(editor, QPlainTextEdit)), None)

    def _editor(self, key: str) -> QLineEdit | QPlainTextEdit:
        if key == "email_subject":
            line = QLineEdit()
            line.textChanged.connect(self._on_edited)
            return line
        editor = QPlainTextEdit()
        editor.setTabChangesFocus(True)
        editor.setMinimumHeight(_HEIGHTS[key])
        editor.textChanged.connect(self._on_edited)
        _Places(editor.document())
        return editor

    def _on_edited(self) -> None:
        sender = self.sender()
        self.edited.emit(str(sender.property("text_key")))


class _Places(QSyntaxHighlighter):
    """Tints what stands between braces."""

    def __init__(self, document: QTextDocument) -> None:
        super().__init__(document)
        look().changed.connect(self.rehighlight)

    def highlightBlock(self, text: str) -> None:
        tint = QTextCharFormat()
        tint.setBackground(look().color("accent_tint"))
        tint.setForeground(look().color("accent_text"))
        for found in _PLACE.finditer(text):
            self.setFormat(found.start(), found.end() - found.start(), tint)


def _text_of(editor: QWidget) -> str:
    if isinstance(editor, QLineEdit):
        return editor.text()
    return editor.toPlainText() if isinstance(editor, QPlainTextEdit) else ""
