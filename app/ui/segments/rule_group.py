"""A group of rules inside the rules: handle, how many of them must hold, its rows, what it adds."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from app.ui.segments.draft import Part
from app.ui.segments.drag_handle import REMOVE, DragHandle, act_of
from app.ui.segments.join_choice import JoinChoice
from app.ui.theme.widgets import Button, IconButton, Text

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent


class RuleGroup(QFrame):
    """One shade deeper than what is around it; its rows are put into `rows`."""

    joined = Signal(int, str)
    acted = Signal(int, str)
    rule_wanted = Signal(int)
    group_wanted = Signal(int)

    def __init__(self, part: Part, depth: int, outer_join: str) -> None:
        """Show the group `part` at `depth` (1: directly in the rules), inside a group joined by `outer_join`."""
        super().__init__()
        self.key = part.key
        self.setProperty("card", "well" if depth % 2 else "true")
        self.handle = DragHandle(self.tr("Move the group (Alt+↑, Alt+↓)"))
        self.handle.acted.connect(self._on_act)
        self.join = JoinChoice()
        self.join.set_choice(part.join)
        self.join.chosen.connect(self._on_joined)
        self.left = Text("", "table_strong")
        self._remove = IconButton("x", self.tr("Remove the group"), is_small=True)
        self._remove.clicked.connect(self._on_remove)
        self._before = Text(self.tr("or") if outer_join in {"any", "none"} else self.tr("and"), "table")
        self._after = Text(self.tr("of these rules"), "table")
        self.rows = QVBoxLayout()
        self.rows.setSpacing(6)
        self._build()
        self.setAccessibleName(self.tr("Group of rules"))

    def focus_order(self) -> list[QWidget]:
        """Return what takes the focus in the head of the group, in the order it is read."""
        return [self.handle, *self.join.findChildren(QPushButton), self._remove]

    def show_left(self, text: str, *, is_stale: bool) -> None:
        """Show how many customers are left after this group."""
        self.left.setText(text)
        self.left.set_tone("muted" if is_stale else "primary")

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Act on the whole group by the keyboard while its own head has the focus."""
        if act := act_of(event):
            self.acted.emit(self.key, act)
            return
        super().keyPressEvent(event)

    def _build(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(8)
        for widget in (self.handle, self._before, self.join, self._after):
            head.addWidget(widget)
        head.addStretch(1)
        head.addWidget(self.left)
        head.addWidget(self._remove)
        add = Button(self.tr("Add a rule"), "quiet", "plus", is_small=True)
        add.clicked.connect(self._on_rule)
        group = Button(self.tr("Add a group"), "quiet", "plus", is_small=True)
        group.clicked.connect(self._on_group)
        foot = QHBoxLayout()
        foot.setSpacing(4)
        foot.addWidget(add)
        foot.addWidget(group)
        foot.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(6, 6, 6, 6)
        column.setSpacing(6)
        column.addLayout(head)
        column.addLayout(self.rows)
        column.addLayout(foot)

    def _on_joined(self, join: str) -> None:
        self.joined.emit(self.key, join)

    def _on_remove(self) -> None:
        self.acted.emit(self.key, REMOVE)

    def _on_act(self, act: str) -> None:
        self.acted.emit(self.key, act)

    def _on_rule(self) -> None:
        self.rule_wanted.emit(self.key)

    def _on_group(self) -> None:
        self.group_wanted.emit(self.key)
