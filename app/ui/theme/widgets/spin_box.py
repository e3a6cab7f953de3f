"""Fields for numbers with the inset of the other fields, which a style sheet cannot give them."""

from __future__ import annotations

from PySide6.QtWidgets import QAbstractSpinBox, QDateEdit, QDoubleSpinBox, QLineEdit, QSpinBox, QWidget

from app.ui.theme.look import look

_INSET = 7


class SpinBox(QSpinBox):
    """A whole number."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Start at its least value."""
        super().__init__(parent)
        give_inset(self)


class DoubleSpinBox(QDoubleSpinBox):
    """A number with decimals."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Start at its least value."""
        super().__init__(parent)
        give_inset(self)


def give_inset(box: QAbstractSpinBox) -> None:
    """Move the text of a number field away from its edge, as in other fields."""
    line = box.findChild(QLineEdit)
    if line is not None and not isinstance(box, QDateEdit):
        line.setTextMargins(look().px(_INSET), 0, 0, 0)


def give_insets(holder: QWidget) -> None:
    """Do so for every number field inside `holder`."""
    for box in holder.findChildren(QAbstractSpinBox):
        give_inset(box)
