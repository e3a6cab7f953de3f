"""One rule as a sentence of combos: handle, field, operator, values, what is left, remove."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout

from app.models.domain.segment import RuleField
from app.ui.labels import label
from app.ui.segments.condition_editor import ConditionEditor
from app.ui.segments.draft import Part
from app.ui.segments.inputs import RowCombo
from app.ui.segments.new_conditions import new_condition
from app.ui.segments.words import Vocabulary, clause, field_words
from app.ui.theme.look import look
from app.ui.theme.widgets import IconButton, Menu, Text

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent

_FIELD_WIDTH = 168
GROUPS = ("purchases", "person", "contact", "scores", "segments", "custom", "data")


class RuleRow(QFrame):
    """A condition of the draft, by its key. Alt+↑/↓ moves it, Delete on the handle removes it."""

    changed = Signal(int, dict, bool)  # key, condition, whether a value is being typed
    removed = Signal(int)
    moved = Signal(int, int)  # key, step

    def __init__(self, part: Part, vocabulary: Vocabulary) -> None:
        """Show the condition of `part`."""
        super().__init__()
        self.key = part.key
        self._condition = dict(part.condition or {})
        self._vocabulary = vocabulary
        self.setProperty("card", "true")
        self.handle = IconButton("grip-vertical", self.tr("Move the rule (Alt+↑, Alt+↓)"), is_small=True)
        self.handle.clicked.connect(self._on_handle)
        self.field = RowCombo(self.tr("What the rule looks at"))
        self.field.setFixedWidth(look().px(_FIELD_WIDTH))
        self.field.picked.connect(self._on_field)
        self.left = Text("", "table_strong")
        self.left.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self._remove = IconButton("x", self.tr("Remove the rule"), is_small=True)
        self._remove.clicked.connect(self._on_remove)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(6, 5, 6, 5)
        self._row.setSpacing(6)
        self._row.addWidget(self.handle, 0, Qt.AlignmentFlag.AlignTop)
        self._row.addWidget(self.field, 0, Qt.AlignmentFlag.AlignTop)
        self.editor = self._new_editor()
        self._row.addWidget(self.editor, 1)
        self.left.setFixedHeight(look().px(28))
        self._row.addWidget(self.left, 0, Qt.AlignmentFlag.AlignTop)
        self._row.addWidget(self._remove, 0, Qt.AlignmentFlag.AlignTop)
        self._fill_field()
        self._name()

    def show_left(self, text: str, *, is_stale: bool) -> None:
        """Show how many customers are left after this rule."""
        self.left.setText(text)
        self.left.set_tone("muted" if is_stale else "primary")

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move with Alt+arrows; remove with Delete."""
        is_alt = bool(event.modifiers() & Qt.KeyboardModifier.AltModifier)
        if is_alt and event.key() in {Qt.Key.Key_Up, Qt.Key.Key_Down}:
            self.moved.emit(self.key, -1 if event.key() == Qt.Key.Key_Up else 1)
            return
        if event.key() == Qt.Key.Key_Delete and self.handle.hasFocus():
            self.removed.emit(self.key)
            return
        super().keyPressEvent(event)

    def _known(self) -> RuleField:
        field_id = str(self._condition["field"])
        return self._vocabulary.fields.get(field_id) or RuleField(field_id, "data", "choice", ("is",))

    def _fill_field(self) -> None:
        choices: list[tuple[str, str]] = []
        for group in GROUPS:
            fields = [f for f in self._vocabulary.fields.values() if f.group == group and f.operators]
            if fields:
                choices.append(("", label("rule_group", group)))
                choices.extend((f.id, field_words(f.id)) for f in fields)
        self.field.set_choices(choices, str(self._condition["field"]))

    def _new_editor(self) -> ConditionEditor:
        editor = ConditionEditor(self._condition, self._known(), self._vocabulary)
        editor.changed.connect(self._on_edited)
        return editor

    def _name(self) -> None:
        self.setAccessibleName(clause(self._condition, self._vocabulary))

    def _on_field(self, field_id: str) -> None:
        known = self._vocabulary.fields.get(field_id)
        if known is None or field_id == self._condition["field"]:
            return
        self._condition = new_condition(known)
        old = self.editor
        self.editor = self._new_editor()
        self._row.replaceWidget(old, self.editor)
        old.hide()
        old.deleteLater()
        self._on_edited(self._condition, False)

    def _on_edited(self, condition: dict[str, object], is_typing: bool) -> None:
        self._condition = dict(condition)
        self._name()
        self.updateGeometry()
        self.changed.emit(self.key, self._condition, is_typing)

    def _on_remove(self) -> None:
        self.removed.emit(self.key)

    def _on_handle(self) -> None:
        menu = Menu(self)
        menu.add(self.tr("Move up"), self._on_up, "arrow-up")
        menu.add(self.tr("Move down"), self._on_down, "arrow-down")
        menu.add(self.tr("Remove the rule"), self._on_remove, "x")
        menu.exec(self.handle.mapToGlobal(QPoint(0, look().px(28))))
        menu.deleteLater()

    def _on_up(self) -> None:
        self.moved.emit(self.key, -1)

    def _on_down(self) -> None:
        self.moved.emit(self.key, 1)
