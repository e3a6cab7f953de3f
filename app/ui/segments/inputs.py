"""Inputs of rule rows: they leave the wheel to the page and Alt+arrows to the row."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtGui import QKeyEvent, QStandardItemModel, QWheelEvent
from PySide6.QtWidgets import (
    QAbstractSpinBox,
    QComboBox,
    QDoubleSpinBox,
    QListWidget,
    QListWidgetItem,
    QMenu,
    QSpinBox,
    QWidgetAction,
)

from app.ui.theme.look import look
from app.ui.theme.widgets import Button

_ARROWS = {Qt.Key.Key_Up, Qt.Key.Key_Down}
_LARGEST = 999_999
_HEIGHT = 28


def _moves_row(event: QKeyEvent) -> bool:
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

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Let the page scroll."""
        event.ignore()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave Alt+arrows to the row."""
        if _moves_row(event):
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
        self.picked.emit(str(self.itemData(index)))


class RowNumber(QSpinBox):
    """A whole number."""

    def __init__(self, spoken_name: str, value: int, *, least: int = 0, suffix: str = "") -> None:
        """Show `value`."""
        super().__init__()
        self.setAccessibleName(spoken_name)
        self.setProperty("small", "true")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setGroupSeparatorShown(True)
        self.setRange(least, _LARGEST)
        self.setSuffix(suffix)
        self.setValue(value)
        _fit(self, 62 + 8 * len(suffix))

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Let the page scroll."""
        event.ignore()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave Alt+arrows to the row."""
        if _moves_row(event):
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
        if _moves_row(event):
            event.ignore()
            return
        super().keyPressEvent(event)


def _fit(box: QAbstractSpinBox, width: int) -> None:
    """Give a number box the height of the combos beside it, and its text their margin."""
    box.setFixedSize(look().px(width), look().px(_HEIGHT))
    box.lineEdit().setTextMargins(look().px(5), 0, 0, 0)


class ManyChoices(Button):
    """Several of many choices: a button that says which, a list of check boxes behind it."""

    picked = Signal(list)

    def __init__(self, spoken_name: str, choices: Sequence[tuple[str, str]], chosen: Sequence[str]) -> None:
        """Offer (key, words); `chosen` are ticked."""
        super().__init__("", icon="chevron-down", is_small=True)
        self.setMaximumWidth(look().px(230))
        self._spoken_name = spoken_name
        self._list = QListWidget()
        self._list.setProperty("bare", "true")
        self._list.setAccessibleName(spoken_name)
        self._list.setMinimumSize(look().px(220), look().px(min(260, 30 * max(len(choices), 1) + 8)))
        known = dict(choices)
        for key, words in [*choices, *((key, key) for key in chosen if key not in known)]:
            item = QListWidgetItem(words)
            item.setData(Qt.ItemDataRole.UserRole, key)
            item.setFlags(Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsUserCheckable)
            item.setCheckState(Qt.CheckState.Checked if key in chosen else Qt.CheckState.Unchecked)
            self._list.addItem(item)
        self._list.itemChanged.connect(self._on_changed)
        holder = QWidgetAction(self)
        holder.setDefaultWidget(self._list)
        menu = QMenu(self)
        menu.addAction(holder)
        self.setMenu(menu)
        self._show()

    def keys(self) -> list[str]:
        """Return the ticked keys."""
        return [str(item.data(Qt.ItemDataRole.UserRole)) for item in self._ticked()]

    def _ticked(self) -> list[QListWidgetItem]:
        items = (self._list.item(row) for row in range(self._list.count()))
        return [item for item in items if item.checkState() == Qt.CheckState.Checked]

    def _on_changed(self) -> None:
        self._show()
        self.picked.emit(self.keys())

    def _show(self) -> None:
        names = [item.text() for item in self._ticked()]
        text = ", ".join(names) if names else self.tr("Choose…")
        self.setText(text if len(text) <= 26 else f"{text[:25]}…")
        self.setToolTip(", ".join(names))
        self.setAccessibleName(f"{self._spoken_name}: {', '.join(names)}" if names else self._spoken_name)
