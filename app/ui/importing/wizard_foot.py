"""The foot of the wizard: what will be written, and the ways on and back."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.ui.importing.foot_state import FootState
from app.ui.theme.icons import Side, icon
from app.ui.theme.tokens import PAGE_SIDE
from app.ui.theme.widgets.button import Button
from app.ui.theme.widgets.line import Line
from app.ui.theme.widgets.text import Text


class WizardFoot(QWidget):
    """A sentence left; cancel, back and the one primary button right."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Start without words."""
        super().__init__(parent)
        self.setProperty("surface", "plain")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.sentence = Text("", "table", "secondary", wraps=True)
        self.cancel = Button("", "quiet")
        self.back = Button("")
        self.primary = Button("", "primary")
        row = QHBoxLayout()
        row.setContentsMargins(PAGE_SIDE, 12, PAGE_SIDE, 12)
        row.setSpacing(8)
        row.addWidget(self.sentence, 1)
        row.addWidget(self.cancel)
        row.addWidget(self.back)
        row.addWidget(self.primary)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(Line("strong"))
        column.addLayout(row)

    def show_state(self, state: FootState) -> None:
        """Say what follows, or what stands in the way, and name the act of the step."""
        self.sentence.setText(state.sentence)
        self.sentence.set_tone("bad" if state.is_problem else "secondary")
        self.primary.setAccessibleDescription(state.sentence)
        self.primary.setText(state.act)
        self.primary.setEnabled(state.is_on)
        self.primary.set_icon(state.icon)
        is_onward = state.icon == "arrow-right"
        if is_onward:
            self.primary.setIcon(icon(state.icon, "text_on_accent", None, Side.RIGHT))
        self.primary.setLayoutDirection(Qt.LayoutDirection.RightToLeft if is_onward else Qt.LayoutDirection.LeftToRight)
