"""A setting in a card: what it is, a hint, its control at the right."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.ui.theme.widgets.text import Text


class SettingRow(QWidget):
    """Words at the left, a control at the right."""

    def __init__(self, control: QWidget, parent: QWidget | None = None) -> None:
        """Hold `control`."""
        super().__init__(parent)
        self.control = control
        self._name = Text("", "body")
        self._hint = Text("", "caption", "muted", wraps=True)
        texts = QVBoxLayout()
        texts.setSpacing(2)
        texts.addWidget(self._name)
        texts.addWidget(self._hint)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 4, 0, 4)
        row.setSpacing(24)
        row.addLayout(texts, 1)
        row.addWidget(control, 0, Qt.AlignmentFlag.AlignVCenter)

    def set_words(self, name: str, hint: str = "") -> None:
        """Set the words, also spoken with the control."""
        self._name.setText(name)
        self._hint.setText(hint)
        self._hint.setVisible(bool(hint))
        self.control.setAccessibleName(name)
        self.control.setAccessibleDescription(hint)
