"""The card of the rules: rows and groups of the draft, the sentence that says them, and three examples to start."""

from __future__ import annotations

import html
from collections.abc import Mapping

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from app.ui.segments.draft import Draft, Part, group_of, whole_rule
from app.ui.segments.examples_box import ExamplesBox
from app.ui.segments.join_choice import JoinChoice
from app.ui.segments.new_conditions import EXAMPLES, is_complete
from app.ui.segments.rule_group import RuleGroup
from app.ui.segments.rule_row import RuleRow
from app.ui.segments.rules_board import RulesBoard
from app.ui.segments.sentences import sentence
from app.ui.segments.words import Vocabulary
from app.ui.theme.widgets import Button, Card, ReasonRow, Text


class RulesCard(Card):
    """Edits the rule of a draft; `edited` follows every change."""

    edited = Signal()

    def __init__(self) -> None:
        """Start without a draft."""
        super().__init__()
        self._draft: Draft | None = None
        self._vocabulary: Vocabulary | None = None
        self._left_words = Text("", "table", "muted")
        self.add_to_head(self._left_words)
        self._before, self._after = Text("", "table"), Text("", "table")
        self.join = JoinChoice()
        self.join.chosen.connect(self._on_root_joined)
        self.board = RulesBoard()
        self.board.edited.connect(self._on_edited)
        self.board.reshaped.connect(self._show_shape)
        self.board.emptied.connect(self._on_emptied)
        self.add_rule = Button("", icon="plus", is_small=True)
        self.add_rule.clicked.connect(self._on_add_rule)
        self.add_group = Button("", icon="plus", is_small=True)
        self.add_group.clicked.connect(self._on_add_group)
        self.examples = ExamplesBox()
        self.examples.chosen.connect(self._on_example)
        self.empties = ReasonRow("", "triangle-alert", "warn_text")
        self.empties.hide()
        self.words = Text("", "table", is_rich=True, wraps=True, is_selectable=True)
        self.board.set_neighbours(self.join.findChildren(QPushButton), [self.add_rule, self.add_group])
        self._build()

    @property
    def rows(self) -> Mapping[int, RuleRow | RuleGroup]:
        """The rows and groups in sight, by the key of their part."""
        return self.board.rows

    def retranslate(self) -> None:
        """Set every text, rows included."""
        self.set_title(self.tr("Rules"))
        self._left_words.setText(self.tr("left after each rule"))
        self._before.setText(self.tr("Keep the customers for whom"))
        self._after.setText(self.tr("of these rules hold"))
        self.join.retranslate()
        self.add_rule.setText(self.tr("Add a rule"))
        self.add_group.setText(self.tr("Add a group"))
        self.examples.retranslate()
        self.board.show_draft(is_new=True)
        self._show_shape()

    def set_draft(self, draft: Draft, vocabulary: Vocabulary) -> None:
        """Edit another draft."""
        self._draft, self._vocabulary = draft, vocabulary
        self.board.set_draft(draft, vocabulary)
        self._show_shape()

    def show_draft(self) -> None:
        """Show the draft as it is now."""
        self.board.show_draft()
        self._show_shape()

    def show_left(self, left: Mapping[int, int], emptied_by: str, *, is_stale: bool) -> None:
        """Show what is left after each rule, and the rule that leaves nobody."""
        self.board.show_left(left, is_stale=is_stale)
        self.empties.setVisible(bool(emptied_by))
        self.empties.label.setText(emptied_by)

    def is_complete(self, part: Part) -> bool:
        """Whether a condition of the draft says all it must."""
        condition = part.condition or {}
        known = self._vocabulary.fields.get(str(condition.get("field"))) if self._vocabulary else None
        return is_complete(condition, known)

    def _build(self) -> None:
        self._head_row = QWidget()
        head = QHBoxLayout(self._head_row)
        head.setContentsMargins(0, 0, 0, 0)
        head.setSpacing(8)
        for widget in (self._before, self.join, self._after):
            head.addWidget(widget)
        head.addStretch(1)
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        buttons.addWidget(self.add_rule)
        buttons.addWidget(self.add_group)
        buttons.addStretch(1)
        self.body.addWidget(self._head_row)
        self.body.addWidget(self.board)
        self.body.addWidget(self.examples)
        self.body.addLayout(buttons)
        self.body.addSpacing(4)
        self.body.addWidget(self.empties)
        self.body.addWidget(self.words)

    def _show_shape(self) -> None:
        """Show what depends on whether there are rules, and how they are joined."""
        if self._draft is None:
            return
        root = self._draft.root
        self.join.set_choice(root.join)
        has_rules = bool(root.children)
        self._head_row.setVisible(has_rules)
        self._left_words.setVisible(has_rules)
        self.examples.setVisible(not has_rules)
        self._show_words()

    def _show_words(self) -> None:
        if self._draft is None or self._vocabulary is None:
            return
        words = sentence(whole_rule(self._draft.root, self.is_complete), self._vocabulary)
        text = self.tr("<b>In plain words:</b> {sentence}").format(sentence=html.escape(words, quote=False))
        self.words.setText(text)
        self.words.setVisible(bool(self._draft.root.children))

    def _on_edited(self) -> None:
        self._show_words()
        self.edited.emit()

    def _on_root_joined(self, join: str) -> None:
        if self._draft is not None:
            self.board.set_join(self._draft.root.key, join)

    def _on_emptied(self) -> None:
        self.add_rule.setFocus()

    def _on_add_rule(self) -> None:
        self.board.add_rule()

    def _on_add_group(self) -> None:
        self.board.add_group()

    def _on_example(self, code: str) -> None:
        if self._draft is None:
            return
        self._draft.change(root=group_of(EXAMPLES[code]))
        self.show_draft()
        self.board.focus_row(self._draft.root.children[0].key)
        self.edited.emit()
