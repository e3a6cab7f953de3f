"""A reason for or against, with its weight in a lighter tone after the sentence."""

from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.ui.customers.words import match_reason
from app.ui.theme.look import look
from app.ui.theme.tokens import ICON_SMALL
from app.ui.theme.widgets import IconLabel, Text

if TYPE_CHECKING:
    from app.models.domain.reasons import Reason

_MARKS = {"plus": ("plus", "good_text"), "minus": ("minus", "bad_text")}
_LINE_PERCENT = 118


class WeightedReason(QWidget):
    """Plus or minus, the sentence, and how much it weighs."""

    def __init__(self, reason: Reason) -> None:
        """Show why two records are, or are not, one person."""
        super().__init__()
        words, weight, kind = match_reason(reason)
        self._parts = (words, weight)
        self.label = Text("", "table", "secondary", wraps=True, is_rich=True)
        self.label.setAccessibleName(self.tr("{reason} {weight}.").format(reason=words, weight=weight))
        mark = QVBoxLayout()
        mark.setContentsMargins(0, 2, 0, 0)
        mark.addWidget(IconLabel(*_MARKS[kind], ICON_SMALL))
        mark.addStretch(1)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(7)
        row.addLayout(mark)
        row.addWidget(self.label, 1)
        self._show()
        look().changed.connect(self._show)

    def _show(self) -> None:
        words, weight = (escape(part) for part in self._parts)
        muted = look().color("text_muted").name()
        style = f"line-height:{_LINE_PERCENT}%; margin:0"
        self.label.setText(f'<p style="{style}">{words} <span style="color:{muted}">{weight}</span></p>')
