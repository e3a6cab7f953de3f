"""The card of the rules: rows and groups of the draft, the sentence that says them, and three examples to start."""

from __future__ import annotations

import html
from collections.abc import Mapping
from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.ui.formats import whole_number
from app.ui.segments.draft import Draft, Part, added, find, group_of, moved, replaced, whole_rule
from app.ui.segments.examples_box import ExamplesBox
from app.ui.segments.new_conditions import EXAMPLES, is_complete, new_condition
from app.ui.segments.rule_group import RuleGroup
from app.ui.segments.rule_row import RuleRow
from app.ui.segments.words import Vocabulary, sentence
from app.ui.theme.widgets import Button, Card, ReasonRow, SegmentedControl, Text

DEEPEST_GROUP = 3
_FIRST_FIELD = "recency_days"


class RulesCard(Card):
    """Edits the rule of a draft; `edited` follows every change."""

    edited = Signal()

    def __init__(self) -> None:
        """Start without a draft."""
        super().__init__()
        self._draft: Draft | None = None
        self._vocabulary: Vocabulary | None = None
        self.rows: dict[int, RuleRow | RuleGroup] = {}
        self._left_words = Text("", "table", "muted")
        self.add_to_head(self._left_words)
        self._before, self._after = Text("", "table"), Text("", "table")
        self.join = SegmentedControl([("all", ""), ("any", ""), ("none", "")], is_small=True)
        self.join.chosen.connect(self._on_root_joined)
        self.add_rule = Button("", icon="plus", is_small=True)
        self.add_rule.clicked.connect(self._on_add_rule)
        self.add_group = Button("", icon="plus", is_small=True)
        self.add_group.clicked.connect(self._on_add_group)
        self.examples = ExamplesBox()
        self.examples.chosen.connect(self._on_example)
        self._rows = QVBoxLayout()
        self._rows.setSpacing(6)
        self._empties = ReasonRow("", "triangle-alert", "warn_text")
        self._empties.hide()
        self.words = Text("", "table", is_rich=True, wraps=True, is_selectable=True)
        self._build()

    def _build(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(8)
        for widget in (self._before, self.join, self._after):
            head.addWidget(widget)
        head.addStretch(1)
        self._head_row = QWidget()
        self._head_row.setLayout(head)
        head.setContentsMargins(0, 0, 0, 0)
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        buttons.addWidget(self.add_rule)
        buttons.addWidget(self.add_group)
        buttons.addStretch(1)
        self.body.addWidget(self._head_row)
        self.body.addLayout(self._rows)
        self.body.addWidget(self.examples)
        self.body.addLayout(buttons)
        self.body.addSpacing(4)
        self.body.addWidget(self._empties)
        self.body.addWidget(self.words)

    def retranslate(self) -> None:
        """Set every text, rows included."""
        self.set_title(self.tr("Rules"))
        self._left_words.setText(self.tr("left after each rule"))
        self._before.setText(self.tr("Keep the customers for whom"))
        self._after.setText(self.tr("of these rules hold"))
        self.join.set_texts({"all": self.tr("all"), "any": self.tr("at least one"), "none": self.tr("none")})
        self.add_rule.setText(self.tr("Add a rule"))
        self.add_group.setText(self.tr("Add a group"))
        self.examples.retranslate()
        self.show_draft()

    def set_draft(self, draft: Draft, vocabulary: Vocabulary) -> None:
        """Edit another draft."""
        self._draft, self._vocabulary = draft, vocabulary
        self.show_draft()

    def show_draft(self) -> None:
        """Make the rows anew from the draft."""
        if self._draft is None or self._vocabulary is None:
            return
        while (item := self._rows.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        self.rows = {}
        root = self._draft.root
        self.join.set_choice(root.join)
        self._fill(self._rows, root, 1)
        has_rules = bool(root.children)
        self._head_row.setVisible(has_rules)
        self._left_words.setVisible(has_rules)
        self.examples.setVisible(not has_rules)
        self._show_words()

    def show_left(self, left: Mapping[int, int], emptied_by: str, *, is_stale: bool) -> None:
        """Show what is left after each rule, and the rule that leaves nobody."""
        for key, row in self.rows.items():
            known = left.get(key)
            row.show_left("" if known is None else whole_number(known), is_stale=is_stale)
        self._empties.setVisible(bool(emptied_by))
        self._empties.label.setText(emptied_by)

    def is_complete(self, part: Part) -> bool:
        """Whether a condition of the draft says all it must."""
        condition = part.condition or {}
        known = self._vocabulary.fields.get(str(condition.get("field"))) if self._vocabulary else None
        return is_complete(condition, known)

    def focus_row(self, key: int) -> None:
        """Put the focus on the field of a row."""
        row = self.rows.get(key)
        if isinstance(row, RuleRow):
            row.field.setFocus()
        elif isinstance(row, RuleGroup):
            row.join.setFocus()

    def insert(self, parts: list[Part], group_key: int | None = None) -> None:
        """Add parts at the end of a group (the outermost by default) and focus the last of them."""
        if self._draft is None:
            return
        root = self._draft.root
        self._draft.change(root=added(root, root.key if group_key is None else group_key, parts))
        self._changed_shape(parts[-1].children[-1].key if parts[-1].children else parts[-1].key)

    def _fill(self, layout: QVBoxLayout, group: Part, depth: int) -> None:
        for part in group.children:
            if part.is_group:
                box = RuleGroup(part, depth, DEEPEST_GROUP)
                box.joined.connect(self._on_joined)
                box.rule_wanted.connect(self._on_rule_in)
                box.group_wanted.connect(self._on_group_in)
                self._fill(box.rows, part, depth + 1)
            else:
                box = self._new_row(part)
            box.removed.connect(self._on_removed)
            box.moved.connect(self._on_moved)
            self.rows[part.key] = box
            layout.addWidget(box)

    def _new_row(self, part: Part) -> RuleRow:
        vocabulary = self._vocabulary
        if vocabulary is None:
            raise RuntimeError("a row needs a vocabulary")
        row = RuleRow(part, vocabulary)
        row.changed.connect(self._on_row_changed)
        return row

    def _new_part(self) -> Part:
        if self._vocabulary is None:
            raise RuntimeError("a rule needs a vocabulary")
        return Part(new_condition(self._vocabulary.fields[_FIRST_FIELD]))

    def _show_words(self) -> None:
        if self._draft is None or self._vocabulary is None:
            return
        rule = whole_rule(self._draft.root, self.is_complete)
        words = sentence(rule, self._vocabulary, starts=False)
        text = self.tr("<b>In plain words:</b> {sentence}").format(sentence=html.escape(words, quote=False))
        self.words.setText(text)
        self.words.setVisible(bool(self._draft.root.children))

    def _changed_shape(self, focus_key: int | None) -> None:
        self.show_draft()
        if focus_key is not None:
            self.focus_row(focus_key)
        self.edited.emit()

    def _on_row_changed(self, key: int, condition: dict[str, object], is_typing: bool) -> None:
        if self._draft is None:
            return
        part = find(self._draft.root, key)
        if part is None:
            return
        root = replaced(self._draft.root, key, replace(part, condition=condition))
        self._draft.change(root=root, joins=f"value {key}" if is_typing else "")
        self._show_words()
        self.edited.emit()

    def _on_root_joined(self, join: str) -> None:
        if self._draft is not None:
            self._on_joined(self._draft.root.key, join)

    def _on_joined(self, key: int, join: str) -> None:
        part = find(self._draft.root, key) if self._draft else None
        if self._draft is None or part is None:
            return
        self._draft.change(root=replaced(self._draft.root, key, replace(part, join=join)))
        self._show_words()
        self.edited.emit()

    def _on_removed(self, key: int) -> None:
        if self._draft is None:
            return
        order = list(self.rows)
        place = order.index(key)
        self._draft.change(root=replaced(self._draft.root, key, None))
        self.show_draft()
        near = [other for other in (*order[place + 1 :], *reversed(order[:place])) if other in self.rows]
        if near:
            self.focus_row(near[0])
        else:
            self.add_rule.setFocus()
        self.edited.emit()

    def _on_moved(self, key: int, step: int) -> None:
        if self._draft is None:
            return
        self._draft.change(root=moved(self._draft.root, key, step))
        self._changed_shape(key)

    def _on_add_rule(self) -> None:
        self.insert([self._new_part()])

    def _on_add_group(self) -> None:
        self.insert([Part(None, "any", (self._new_part(),))])

    def _on_rule_in(self, key: int) -> None:
        self.insert([self._new_part()], key)

    def _on_group_in(self, key: int) -> None:
        self.insert([Part(None, "any", (self._new_part(),))], key)

    def _on_example(self, code: str) -> None:
        if self._draft is None:
            return
        self._draft.change(root=group_of(EXAMPLES[code]))
        self._changed_shape(self._draft.root.children[0].key)
