"""Combos of rule rows whose list can be searched: one value of many, or several of them."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QSize, Qt, Signal
from PySide6.QtWidgets import QComboBox

from app.ui.segments.inputs import fitted
from app.ui.segments.picker import Choice, Picker
from app.ui.theme.look import look

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent, QWheelEvent

_WIDEST = 230
_OPENING = {Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Down, Qt.Key.Key_Space, Qt.Key.Key_F4}


class ListCombo(QComboBox):
    """Looks like a combo and says what is chosen; its list opens on a click, Space, Enter, Down or a letter."""

    def __init__(self, spoken_name: str) -> None:
        """Start with nothing chosen."""
        super().__init__()
        self._spoken_name = spoken_name
        self._choices: Sequence[Choice] = ()
        self._chosen: list[str] = []
        self.takes_typed = False
        self.picker: Picker | None = None
        self.setProperty("small", "true")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(spoken_name)
        self.setMaximumWidth(look().px(_WIDEST))
        self.addItem("")

    def showPopup(self) -> None:
        """Open the choices under the combo."""
        self.picker = self._new_picker()
        self.picker.left.connect(self._on_closed)
        self.picker.open_list()

    def sizeHint(self) -> QSize:
        """Return the size of what is chosen."""
        return fitted(self, super().sizeHint())

    def minimumSizeHint(self) -> QSize:
        """Never less."""
        return self.sizeHint()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Let the page scroll."""
        event.ignore()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Open the list; leave Alt+arrows, Delete and Ctrl to the row."""
        letter = event.text() if event.text().isalnum() else ""
        if event.modifiers() & (Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.ControlModifier):
            event.ignore()
        elif event.key() in _OPENING or letter:
            self.showPopup()
            if letter and self.picker is not None:
                self.picker.type(letter)
        elif event.key() in {Qt.Key.Key_Up, Qt.Key.Key_Delete, Qt.Key.Key_Escape}:
            event.ignore()
        else:
            super().keyPressEvent(event)

    def show_words(self, words: str) -> None:
        """Say what is chosen, whole in the tooltip."""
        self.setItemText(0, words or QCoreApplication.translate("ListCombo", "Choose…"))
        self.updateGeometry()
        self.setToolTip(words)
        self.setAccessibleName(f"{self._spoken_name}: {words}" if words else self._spoken_name)

    def _new_picker(self) -> Picker:
        return Picker(self, self._choices, self._chosen, takes_typed=self.takes_typed)

    def _words(self, key: str) -> str:
        return next((choice.words for choice in self._choices if choice.key == key), key)

    def _on_closed(self) -> None:
        self.picker = None


class OneChoice(ListCombo):
    """One of many; `picked` carries the key the user took."""

    picked = Signal(str)

    def set_choices(self, choices: Sequence[Choice], chosen: str) -> None:
        """Offer choices with one chosen; a chosen key that is not offered is added as it is."""
        known = {choice.key for choice in choices}
        self._choices = choices if not chosen or chosen in known else [*choices, Choice(chosen, chosen)]
        self._chosen = [chosen] if chosen else []
        self.show_words(self._words(chosen) if chosen else "")

    def choose(self, key: str) -> None:
        """Take a key as if the user had."""
        self._chosen = [key]
        self.show_words(self._words(key))
        self.picked.emit(key)

    def _new_picker(self) -> Picker:
        picker = super()._new_picker()
        picker.picked.connect(self.choose)
        return picker


class ManyChoices(ListCombo):
    """Several of many; `ticked` carries the keys after each change."""

    ticked = Signal(list)

    def __init__(self, spoken_name: str, choices: Sequence[Choice], chosen: Sequence[str]) -> None:
        """Offer choices; `chosen` are ticked."""
        super().__init__(spoken_name)
        known = {choice.key for choice in choices}
        self._choices = [*choices, *(Choice(key, key) for key in chosen if key not in known)]
        self._chosen = list(chosen)
        self._show()

    def keys(self) -> list[str]:
        """Return the ticked keys."""
        return list(self._chosen)

    def choose(self, keys: list[str]) -> None:
        """Take keys as if the user had ticked them."""
        self._chosen = list(keys)
        self._show()
        self.ticked.emit(self.keys())

    def _new_picker(self) -> Picker:
        picker = Picker(self, self._choices, self._chosen, takes_many=True, takes_typed=self.takes_typed)
        picker.ticked.connect(self.choose)
        return picker

    def _show(self) -> None:
        self.show_words(", ".join(self._words(key) for key in self._chosen))
