"""Chooses the field that one column becomes; the list it opens is shared by all rows of a file."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QComboBox, QStyleOptionComboBox, QWidget

from app.ui.importing.labels import field_label
from app.ui.theme.look import look
from app.ui.theme.restyle import set_style_property

if TYPE_CHECKING:
    from PySide6.QtGui import QFocusEvent, QKeyEvent, QWheelEvent

    from app.ui.importing.target_popup import TargetPopup

_BESIDE_TEXT: Final = 64
"""Margins and arrow of a combo box."""
CUSTOM: Final = "custom"
"""What the list answers for "keep as a field of your own"."""


class TargetCombo(QComboBox):
    """Looks like a combo box and opens the searchable list; the wheel scrolls the rows, not the choice."""

    target_chosen = Signal(str)  # a field id, "" for none, CUSTOM
    entered = Signal()

    def __init__(self, popup: TargetPopup, parent: QWidget | None = None) -> None:
        """Offer the fields of `popup`."""
        super().__init__(parent)
        self._popup = popup
        self._target = ""
        self.setProperty("small", "true")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(8)
        self.addItem("")

    def target(self) -> str:
        """Return the chosen field id, "" for none."""
        return self._target

    def set_target(self, field_id: str | None, words: str = "") -> None:
        """Show a field without telling; `words` instead of its name, for what is no single field."""
        self._target = field_id or ""
        self.setItemText(0, words or target_words(self._target))

    def choose(self, field_id: str) -> None:
        """Choose as the user does."""
        if field_id != CUSTOM:
            self.set_target(field_id)
        self.target_chosen.emit(field_id)

    def set_invalid(self, *, is_invalid: bool) -> None:
        """Mark a choice that cannot stand."""
        if bool(self.property("invalid")) is not is_invalid:
            set_style_property(self, "invalid", is_invalid)

    def initStyleOption(self, option: QStyleOptionComboBox) -> None:
        """Cut a name that is too long with an ellipsis."""
        super().initStyleOption(option)
        room = self.width() - look().px(_BESIDE_TEXT)
        option.currentText = self.fontMetrics().elidedText(  # type: ignore[attr-defined] - missing in the stubs
            self.currentText(), Qt.TextElideMode.ElideRight, room
        )

    def showPopup(self) -> None:
        """Open the list under the box."""
        self._popup.open_for(self)

    def hidePopup(self) -> None:
        """Close the list."""
        self._popup.hide()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Open the list with the letter typed as its search."""
        text = event.text()
        if event.modifiers() & ~Qt.KeyboardModifier.ShiftModifier or not text.strip() or not text.isprintable():
            super().keyPressEvent(event)
            return
        self._popup.open_for(self, text)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Leave the wheel to the list around."""
        event.ignore()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Tell that this row is looked at."""
        super().focusInEvent(event)
        self.entered.emit()


def target_words(field_id: str) -> str:
    """Return the name of a field, or of none."""
    return field_label(field_id) if field_id else QCoreApplication.translate("TargetCombo", "Do not import")
