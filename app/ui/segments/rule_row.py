"""One rule as a sentence of combos: handle, "not", field, operator, values, what is left, remove."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from app.models.domain.segment import RuleField
from app.ui.segments.condition_editor import ConditionEditor
from app.ui.segments.draft import Part
from app.ui.segments.drag_handle import NEGATE, REMOVE, DragHandle, act_of
from app.ui.segments.field_chooser import FieldChooser
from app.ui.segments.new_conditions import new_condition
from app.ui.segments.short_words import clause
from app.ui.segments.words import Vocabulary
from app.ui.theme.look import look
from app.ui.theme.widgets import Button, IconButton, Text

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent


class RuleRow(QFrame):
    """A condition of the draft, by its key; `acted` carries what is to be done with it (see drag_handle)."""

    changed = Signal(int, dict, bool)  # key, condition, whether a value is being typed
    acted = Signal(int, str)

    def __init__(self, part: Part, vocabulary: Vocabulary) -> None:
        """Show the condition of `part`."""
        super().__init__()
        self.key = part.key
        self._condition: dict[str, Any] = dict(part.condition or {})
        self._is_negated = part.is_negated
        self._vocabulary = vocabulary
        self.setProperty("card", "true")
        self.handle = DragHandle(self.tr("Move the rule (Alt+↑, Alt+↓)"))
        self.handle.acted.connect(self._on_act)
        self.negation = Button(self.tr("not"), is_small=True)
        self.negation.set_hint(self.tr("The rule is turned round: click to take “not” away"), "Alt+N")
        self.negation.clicked.connect(self._on_negation)
        self.field = FieldChooser(self.tr("What the rule looks at"), vocabulary)
        self.field.picked.connect(self._on_field)
        self.left = Text("", "table_strong")
        self.left.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self.left.setFixedHeight(look().px(28))
        self._remove = IconButton("x", self.tr("Remove the rule"), is_small=True)
        self._remove.clicked.connect(self._on_remove)
        self.editor = self._new_editor()
        self._row = QHBoxLayout(self)
        self._build()
        self.field.set_field(str(self._condition["field"]))
        self._name()

    def shows(self, part: Part) -> bool:
        """Whether the row shows a part as it is now."""
        return part.condition == self._condition and part.is_negated == self._is_negated

    def focus_order(self) -> list[QWidget]:
        """Return what takes the focus, in the order it is read."""
        return [self.handle, self.negation, self.field, *self.editor.inputs(), self._remove]

    def show_left(self, text: str, *, is_stale: bool) -> None:
        """Show how many customers are left after this rule."""
        self.left.setText(text)
        self.left.set_tone("muted" if is_stale else "primary")

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Act on the rule by the keyboard."""
        if act := act_of(event):
            self.acted.emit(self.key, act)
            return
        super().keyPressEvent(event)

    def _build(self) -> None:
        top = Qt.AlignmentFlag.AlignTop
        self._row.setContentsMargins(6, 5, 6, 5)
        self._row.setSpacing(6)
        for widget in (self.handle, self.negation, self.field):
            self._row.addWidget(widget, 0, top)
        self._row.addWidget(self.editor, 1)
        self._row.addWidget(self.left, 0, top)
        self._row.addWidget(self._remove, 0, top)
        self.negation.setVisible(self._is_negated)

    def _known(self) -> RuleField:
        field_id = str(self._condition["field"])
        return self._vocabulary.fields.get(field_id) or RuleField(field_id, "data", "choice", ("is",))

    def _new_editor(self) -> ConditionEditor:
        editor = ConditionEditor(self._condition, self._known(), self._vocabulary)
        editor.changed.connect(self._on_edited)
        return editor

    def _name(self) -> None:
        words = clause(self._condition, self._vocabulary)
        self.setAccessibleName(self.tr("Not: {rule}").format(rule=words) if self._is_negated else words)

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

    def _on_edited(self, condition: dict[str, Any], is_typing: bool) -> None:
        self._condition = dict(condition)
        self._name()
        self.updateGeometry()
        self.changed.emit(self.key, self._condition, is_typing)

    def _on_remove(self) -> None:
        self.acted.emit(self.key, REMOVE)

    def _on_negation(self) -> None:
        self.acted.emit(self.key, NEGATE)

    def _on_act(self, act: str) -> None:
        self.acted.emit(self.key, act)
