"""A labelled field with its error or hint under it."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QVBoxLayout, QWidget

from app.ui.theme.icons import icon
from app.ui.theme.restyle import set_style_property
from app.ui.theme.tokens import ICON_SMALL
from app.ui.theme.widgets.icon_label import IconLabel
from app.ui.theme.widgets.text import Text


class FieldError(QWidget):
    """Icon and sentence in the bad tone, hidden while there is nothing to say."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Start hidden."""
        super().__init__(parent)
        self._text = Text("", "caption", "bad", wraps=True)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(5)
        row.addWidget(IconLabel("circle-alert", "bad_text", ICON_SMALL))
        row.addWidget(self._text, 1)
        self.hide()

    def set_error(self, sentence: str) -> None:
        """Show a sentence, or nothing."""
        self._text.setText(sentence)
        self.setVisible(bool(sentence))

    def text(self) -> str:
        """Return the sentence."""
        return self._text.text()


class Field(QWidget):
    """A label (buddy of the editor), the editor, a hint, an error: `Field("Name", QLineEdit())`."""

    def __init__(self, label: str, editor: QWidget, hint: str = "", parent: QWidget | None = None) -> None:
        """Wrap `editor`."""
        super().__init__(parent)
        self.editor = editor
        self.label = Text(label, "caption", "secondary")
        self.label.setBuddy(editor)
        self.hint = Text(hint, "caption", "muted", wraps=True)
        self.error = FieldError()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(self.label)
        column.addWidget(editor)
        column.addWidget(self.error)
        column.addWidget(self.hint)
        self.set_label(label, hint)

    def set_label(self, label: str, hint: str = "") -> None:
        """Change the words."""
        self.label.setText(label)
        self.label.setVisible(bool(label))
        self.editor.setAccessibleName(label)
        self.hint.setText(hint)
        self.hint.setVisible(bool(hint))

    def set_error(self, sentence: str) -> None:
        """Show what is wrong under the editor, or nothing."""
        set_style_property(self.editor, "invalid", bool(sentence))
        self.error.set_error(sentence)
        self.editor.setAccessibleDescription(sentence or self.hint.text())


class SearchField(QLineEdit):
    """A field with a magnifying glass and a clear button."""

    def __init__(self, placeholder: str = "", parent: QWidget | None = None) -> None:
        """Show `placeholder` while empty."""
        super().__init__(parent)
        self.addAction(icon("search"), QLineEdit.ActionPosition.LeadingPosition)
        self.setClearButtonEnabled(True)
        self.set_placeholder(placeholder)

    def set_placeholder(self, placeholder: str) -> None:
        """Change the words shown while empty, also spoken."""
        self.setPlaceholderText(placeholder)
        self.setAccessibleName(placeholder)


def labelled(label: str, editor: QWidget) -> tuple[QLabel, QWidget]:
    """Return a label that is the buddy of `editor`, and the editor, for forms in one row."""
    text = Text(label, "table")
    text.setBuddy(editor)
    editor.setAccessibleName(label)
    return text, editor
