"""Three ready examples to start a segment from, shown while it has no rule."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.ui.segments.new_conditions import EXAMPLES
from app.ui.theme.widgets import Button, FlowLayout, Text

_ICONS = {"going_quiet": "clock-alert", "birthday_soon": "cake", "one_purchase": "shopping-bag"}


class ExamplesBox(QWidget):
    """A line that says that nobody is left out yet, and a button per example (`chosen` carries its code)."""

    chosen = Signal(str)

    def __init__(self) -> None:
        """Start without words."""
        super().__init__()
        self._lead = Text("", "table", "secondary", wraps=True)
        self.buttons = {code: Button("", icon=_ICONS[code]) for code in EXAMPLES}
        holder = QWidget()
        row = FlowLayout(holder, 8)
        for button in self.buttons.values():
            button.clicked.connect(self._on_clicked)
            row.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 8)
        column.addWidget(self._lead)
        column.addWidget(holder)

    def retranslate(self) -> None:
        """Set every text."""
        self._lead.setText(self.tr("Without a rule, everybody is in. Start from an example, or add your own rule."))
        self.buttons["going_quiet"].setText(self.tr("Good customers going quiet"))
        self.buttons["birthday_soon"].setText(self.tr("Birthday within 30 days"))
        self.buttons["one_purchase"].setText(self.tr("One purchase, then nothing"))

    def _on_clicked(self) -> None:
        self.chosen.emit(next(code for code, button in self.buttons.items() if button is self.sender()))
