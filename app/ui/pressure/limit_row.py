"""A limit that may be switched off: at most so many contacts in so many days."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from app.ui.theme.widgets import SpinBox, Text, Toggle


class LimitRow(QWidget):
    """A switch with its words, then numbers with words after each; the numbers sleep while the switch is off."""

    edited = Signal()

    def __init__(self, *bounds: tuple[int, int], parent: QWidget | None = None) -> None:
        """Hold one number for each (lowest, highest)."""
        super().__init__(parent)
        self.switch = Toggle("")
        self.numbers = [number(lowest, highest) for lowest, highest in bounds]
        self._words = [Text("", "table", "secondary") for _ in bounds]
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self.switch)
        for spin, word in zip(self.numbers, self._words, strict=True):
            row.addWidget(spin, 0, Qt.AlignmentFlag.AlignVCenter)
            row.addWidget(word, 0, Qt.AlignmentFlag.AlignVCenter)
            spin.valueChanged.connect(self.edited)
        row.addStretch(1)
        self.switch.toggled.connect(self._on_toggled)
        self._show_state()

    def values(self) -> list[int] | None:
        """Return the numbers, None while the limit is off."""
        return [spin.value() for spin in self.numbers] if self.switch.isChecked() else None

    def set_values(self, values: list[int] | None) -> None:
        """Show a limit, or none, without telling that it was edited."""
        was_blocked = self.blockSignals(True)
        self.switch.setChecked(values is not None)
        for spin, value in zip(self.numbers, values or [], strict=False):
            spin.setValue(value)
        self.blockSignals(was_blocked)
        self._show_state()

    def set_texts(self, name: str, *words: str) -> None:
        """Name the limit, and say what stands after each number."""
        self.switch.setText(name)
        self.switch.setAccessibleName(name)
        self.switch.updateGeometry()
        for spin, word, text in zip(self.numbers, self._words, words, strict=True):
            word.setText(text)
            spin.setAccessibleName(f"{name} {text}")

    def _on_toggled(self) -> None:
        self._show_state()
        self.edited.emit()

    def _show_state(self) -> None:
        for spin in self.numbers:
            spin.setEnabled(self.switch.isChecked())


def number(lowest: int, highest: int) -> SpinBox:
    """Return a field for a whole number."""
    spin = SpinBox()
    spin.setRange(lowest, highest)
    spin.setKeyboardTracking(False)
    spin.setFixedWidth(84)
    return spin
