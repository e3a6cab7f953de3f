"""Two to four choices joined in one control."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QHBoxLayout, QLayout, QWidget

from app.ui.theme.widgets.button import Button

if TYPE_CHECKING:
    from collections.abc import Sequence


class SegmentedControl(QWidget):
    """Joined choices, one chosen; `choices` are (key, text) or (key, text, icon)."""

    chosen = Signal(str)

    def __init__(
        self,
        choices: Sequence[tuple[str, str] | tuple[str, str, str]] = (),
        *,
        is_small: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        """Show `choices`, the first one chosen."""
        super().__init__(parent)
        self._is_small = is_small
        self._buttons: dict[str, Button] = {}
        self._group = QButtonGroup(self)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(0)
        self._row.setSizeConstraint(QLayout.SizeConstraint.SetFixedSize)
        self._group.buttonClicked.connect(self._on_clicked)
        self.set_choices(choices)

    def set_choices(self, choices: Sequence[tuple[str, str] | tuple[str, str, str]]) -> None:
        """Replace the choices, keeping the chosen key if it is still there."""
        chosen = self.choice()
        for button in self._buttons.values():
            self._group.removeButton(button)
            self._row.removeWidget(button)
            button.hide()
            button.deleteLater()
        self._buttons = {}
        for position, (key, text, *icons) in enumerate(choices):
            button = Button(text, icon=None, is_small=self._is_small, parent=self)
            if icons:
                button.set_icon(icons[0], "text_secondary", "accent_text")
            button.setCheckable(True)
            button.setProperty("seg", _place(position, len(choices)))
            button.setProperty("kind", None)
            self._group.addButton(button)
            self._row.addWidget(button)
            self._buttons[key] = button
        if choices:
            self.set_choice(chosen if chosen in self._buttons else choices[0][0])

    def set_texts(self, texts: dict[str, str]) -> None:
        """Change texts in place (counts, another language)."""
        for key, text in texts.items():
            self._buttons[key].setText(text)

    def choice(self) -> str:
        """Return the chosen key."""
        return next((key for key, button in self._buttons.items() if button.isChecked()), "")

    def set_choice(self, key: str) -> None:
        """Choose without telling."""
        self._buttons[key].setChecked(True)

    def _on_clicked(self, button: QAbstractButton) -> None:
        self.chosen.emit(next(key for key, candidate in self._buttons.items() if candidate is button))


def _place(position: int, count: int) -> str:
    if count == 1:
        return "only"
    if position == 0:
        return "l"
    return "r" if position == count - 1 else "m"
