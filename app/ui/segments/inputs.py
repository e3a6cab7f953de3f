"""Inputs of rule rows: they leave the wheel to the page and Alt+arrows to the row."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QDate, QSignalBlocker, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QStandardItemModel, QWheelEvent
from PySide6.QtWidgets import (
    QAbstractSpinBox,
    QComboBox,
    QDateEdit,
    QDoubleSpinBox,
    QSpinBox,
)

from app.ui.theme.look import look

_ARROWS = {Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Left, Qt.Key.Key_Right}
_LARGEST = 999_999
_HEIGHT = 28
_COMBO_EDGES, _ICON, _NARROWEST = 66, 22, 80


def moves_row(event: QKeyEvent) -> bool:
    """Whether a key moves the rule that has the focus."""
    return event.key() in _ARROWS and bool(event.modifiers() & Qt.KeyboardModifier.AltModifier)


class RowCombo(QComboBox):
    """A choice of keys; `picked` carries the key the user took. Items without key are headings."""

    picked = Signal(str)

    def __init__(self, spoken_name: str) -> None:
        """Start without choices."""
        super().__init__()
        self.setAccessibleName(spoken_name)
        self.setProperty("small", "true")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self.setMaxVisibleItems(18)
        self.setMaximumWidth(look().px(244))
        self.activated.connect(self._on_activated)

    def set_choices(self, choices: Sequence[tuple[str, str]], chosen: str) -> None:
        """Show (key, words) with one chosen; a chosen key that is not offered is added as it is."""
        with QSignalBlocker(self):
            self.clear()
            for key, words in choices:
                self.addItem(words, key)
                if not key:
                    self._turn_into_heading(self.count() - 1)
            if chosen and self.findData(chosen) < 0:
                self.addItem(chosen, chosen)
            self.setCurrentIndex(self.findData(chosen) if chosen else -1)

    def sizeHint(self) -> QSize:
        """Return the size of what is chosen: a rule reads as a sentence."""
        return fitted(self, super().sizeHint())

    def minimumSizeHint(self) -> QSize:
        """Never less."""
        return self.sizeHint()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Let the page scroll."""
        event.ignore()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave Alt+arrows to the row."""
        if moves_row(event):
            event.ignore()
            return
        super().keyPressEvent(event)

    def _turn_into_heading(self, index: int) -> None:
        model = self.model()
        if isinstance(model, QStandardItemModel):
            item = model.item(index)
            item.setEnabled(False)
            item.setFont(look().font("caption", 600))

    def _on_activated(self, index: int) -> None:
        self.updateGeometry()
        self.picked.emit(str(self.itemData(index)))


def fitted(combo: QComboBox, hint: QSize) -> QSize:
    """Return the size that the words chosen in a combo need, with its icon and arrow."""
    combo.ensurePolished()
    taken = look().px(_COMBO_EDGES) + (look().px(_ICON) if not combo.itemIcon(combo.currentIndex()).isNull() else 0)
    width = combo.fontMetrics().horizontalAdvance(combo.currentText()) + taken
    return QSize(max(look().px(_NARROWEST), min(width, combo.maximumWidth())), hint.height())


class RowNumber(QSpinBox):
    """A whole number."""

    def __init__(self, spoken_name: str, value: int, *, least: int = 0, suffix: str = "", single: str = "") -> None:
        """Show `value` with its unit, `single` for one."""
        super().__init__()
        self._suffixes = (single or suffix, suffix)
        self.setAccessibleName(spoken_name)
        self.setProperty("small", "true")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setGroupSeparatorShown(True)
        self.setRange(least, _LARGEST)
        self.setValue(value)
        self.valueChanged.connect(self._show_unit)
        self._show_unit(value)
        _fit(self, 62 + 8 * len(suffix))

    def _show_unit(self, value: int) -> None:
        self.setSuffix(self._suffixes[0 if value == 1 else 1])

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Let the page scroll."""
        event.ignore()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave Alt+arrows to the row."""
        if moves_row(event):
            event.ignore()
            return
        super().keyPressEvent(event)


class RowMoney(QDoubleSpinBox):
    """An amount; `cents` is what it holds."""

    def __init__(self, spoken_name: str, cents: int, symbol: str) -> None:
        """Show an amount in units of the currency."""
        super().__init__()
        self.setAccessibleName(spoken_name)
        self.setProperty("small", "true")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setGroupSeparatorShown(True)
        self.setRange(-_LARGEST, _LARGEST)
        self.setDecimals(2)
        self.setSuffix(f"\u00a0{symbol}")
        self.setValue(cents / 100)
        _fit(self, 116)

    def cents(self) -> int:
        """Return the amount in cents."""
        return round(self.value() * 100)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Let the page scroll."""
        event.ignore()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave Alt+arrows to the row."""
        if moves_row(event):
            event.ignore()
            return
        super().keyPressEvent(event)


class RowDate(QDateEdit):
    """A day, with its calendar."""

    def __init__(self, spoken_name: str, day: date) -> None:
        """Show `day`."""
        super().__init__()
        self.setAccessibleName(spoken_name)
        self.setProperty("small", "true")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCalendarPopup(True)
        self.setFixedHeight(look().px(_HEIGHT))
        self.setDate(QDate(day.year, day.month, day.day))

    def iso(self) -> str:
        """Return the day as rules write it."""
        return self.date().toString("yyyy-MM-dd")

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Let the page scroll."""
        event.ignore()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave Alt+arrows to the row."""
        if moves_row(event):
            event.ignore()
            return
        super().keyPressEvent(event)


def _fit(box: QAbstractSpinBox, width: int) -> None:
    """Give a number box the height of the combos beside it, and its text their margin."""
    box.setFixedSize(look().px(width), look().px(_HEIGHT))
    box.lineEdit().setTextMargins(look().px(5), 0, 0, 0)
