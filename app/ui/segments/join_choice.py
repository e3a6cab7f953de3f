"""How many of the rules of a group must hold: all, at least one, none, or not all of them."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from app.ui.theme.widgets import SegmentedControl


class JoinChoice(SegmentedControl):
    """The two usual choices and their opposites."""

    def __init__(self) -> None:
        """Start with all."""
        super().__init__([("all", ""), ("any", ""), ("none", ""), ("not_all", "")], is_small=True)
        self.retranslate()

    def retranslate(self) -> None:
        """Set every text."""
        translate = QCoreApplication.translate
        self.set_texts(
            {
                "all": translate("JoinChoice", "all"),
                "any": translate("JoinChoice", "at least one"),
                "none": translate("JoinChoice", "none"),
                "not_all": translate("JoinChoice", "not all"),
            }
        )
