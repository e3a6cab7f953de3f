"""A group of rules inside the rules: how they are joined, its rows, what it adds."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout

from app.ui.segments.draft import Part
from app.ui.theme.widgets import Button, IconButton, SegmentedControl, Text

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent


class RuleGroup(QFrame):
    """One shade deeper than what is around it; its rows are put into `rows`."""

    joined = Signal(int, str)
    removed = Signal(int)
    moved = Signal(int, int)
    rule_wanted = Signal(int)
    group_wanted = Signal(int)

    def __init__(self, part: Part, depth: int, deepest: int) -> None:
        """Show the group `part` at `depth` (1: directly in the rules)."""
        super().__init__()
        self.key = part.key
        self.setProperty("card", "well" if depth % 2 else "true")
        self.join = SegmentedControl(
            [("all", self.tr("all")), ("any", self.tr("at least one")), ("none", self.tr("none"))], is_small=True
        )
        self.join.set_choice(part.join)
        self.join.chosen.connect(self._on_joined)
        self.left = Text("", "table_strong")
        self._remove = IconButton("x", self.tr("Remove the group"), is_small=True)
        self._remove.clicked.connect(self._on_remove)
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(Text(self.tr("and of these,"), "table"))
        head.addWidget(self.join)
        head.addWidget(Text(self.tr("must hold"), "table"))
        head.addStretch(1)
        head.addWidget(self.left)
        head.addWidget(self._remove)
        self.rows = QVBoxLayout()
        self.rows.setSpacing(6)
        self._add = Button(self.tr("Add a rule"), "quiet", "plus", is_small=True)
        self._add.clicked.connect(self._on_rule)
        foot = QHBoxLayout()
        foot.setSpacing(4)
        foot.addWidget(self._add)
        if depth < deepest:
            group = Button(self.tr("Add a group"), "quiet", "plus", is_small=True)
            group.clicked.connect(self._on_group)
            foot.addWidget(group)
        foot.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 8, 6, 6)
        column.setSpacing(6)
        column.addLayout(head)
        column.addLayout(self.rows)
        column.addLayout(foot)
        self.setAccessibleName(self.tr("Group of rules"))

    def show_left(self, text: str, *, is_stale: bool) -> None:
        """Show how many customers are left after this group."""
        self.left.setText(text)
        self.left.set_tone("muted" if is_stale else "primary")

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move the whole group with Alt+arrows while its own head has the focus."""
        is_alt = bool(event.modifiers() & Qt.KeyboardModifier.AltModifier)
        if is_alt and event.key() in {Qt.Key.Key_Up, Qt.Key.Key_Down}:
            self.moved.emit(self.key, -1 if event.key() == Qt.Key.Key_Up else 1)
            return
        super().keyPressEvent(event)

    def _on_joined(self, join: str) -> None:
        self.joined.emit(self.key, join)

    def _on_remove(self) -> None:
        self.removed.emit(self.key)

    def _on_rule(self) -> None:
        self.rule_wanted.emit(self.key)

    def _on_group(self) -> None:
        self.group_wanted.emit(self.key)
