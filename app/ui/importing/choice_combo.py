"""One choice of reading: as found in the file, one of the known ones, or any text."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QComboBox, QWidget

_ESCAPES = {"\\t": "\t", "\\n": "\n"}
"""How signs are typed that no key of a form gives."""


class ChoiceCombo(QComboBox):
    """`value()` is None for as found; with `takes_text` anything may be typed."""

    changed = Signal()

    def __init__(
        self,
        items: Sequence[tuple[str, str]],
        chosen: str | None,
        *,
        found: str = "",
        has_found: bool = True,
        takes_text: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        """Offer `items` (value, words) under "as found", which tells what was `found`."""
        super().__init__(parent)
        self._takes_text = takes_text
        self.setEditable(takes_text)
        self.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(12)
        if has_found:
            self.addItem("", None)
            self.set_found(found)
        for value, words in items:
            self.addItem(words, value)
        self._choose(chosen)
        self.currentIndexChanged.connect(self._on_chosen)
        if takes_text:
            self.editTextChanged.connect(self._on_typed)

    def set_found(self, found: str) -> None:
        """Say what the file itself tells."""
        if self.itemData(0) is None:
            text = QCoreApplication.translate("ReadingDialog", "{found} (found)").format(found=found)
            self.setItemText(0, text if found else QCoreApplication.translate("ReadingDialog", "As found"))

    def value(self) -> str | None:
        """Return what was chosen or typed."""
        text = self.currentText()
        place = self.findText(text) if self._takes_text else self.currentIndex()
        if place < 0:
            return _ESCAPES.get(text, text) or None
        value = self.itemData(place)
        return None if value is None else str(value)

    def choose(self, value: str | None) -> None:
        """Choose as a user does."""
        self._choose(value)

    def _choose(self, value: str | None) -> None:
        values = [self.itemData(place) for place in range(self.count())]
        if value in values:
            self.setCurrentIndex(values.index(value))
        elif value is not None and self._takes_text:
            self.setEditText(value)

    def _on_chosen(self) -> None:
        self.changed.emit()

    def _on_typed(self, text: str) -> None:
        if self.findText(text) < 0:
            self.changed.emit()
