"""The rows and groups of a draft: made from its tree, dragged by hand, acted on by the keyboard."""

from __future__ import annotations

import itertools
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from typing import Any

from PySide6.QtCore import QPoint, Signal
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from app.ui.formats import whole_number
from app.ui.segments import tree_moves
from app.ui.segments.draft import Draft, Part, added, find, replaced
from app.ui.segments.drag_handle import DOWN, DUPLICATE, IN, NEGATE, OUT, REMOVE, UP, DragHandle
from app.ui.segments.drop_mark import DropMark, DropPlace
from app.ui.segments.new_conditions import new_condition
from app.ui.segments.rule_group import RuleGroup
from app.ui.segments.rule_row import RuleRow
from app.ui.segments.words import Vocabulary

_FIRST_FIELD = "recency_days"


class RulesBoard(QWidget):
    """Edits the tree of a draft. `edited` follows every change of it, `reshaped` those that made other rows."""

    edited = Signal()
    reshaped = Signal()
    emptied = Signal()

    def __init__(self) -> None:
        """Start without a draft."""
        super().__init__()
        self._draft: Draft | None = None
        self._vocabulary: Vocabulary | None = None
        self.rows: dict[int, RuleRow | RuleGroup] = {}
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(6)
        self.mark = DropMark(self)
        self._before: Sequence[QWidget] = ()
        self._after: Sequence[QWidget] = ()

    def set_neighbours(self, before: Sequence[QWidget], after: Sequence[QWidget]) -> None:
        """Know what has the focus before the rows and after them."""
        self._before, self._after = before, after

    def set_draft(self, draft: Draft, vocabulary: Vocabulary) -> None:
        """Edit another draft, or the same one in other words."""
        self._draft, self._vocabulary = draft, vocabulary
        self.show_draft(is_new=True)

    def show_draft(self, *, is_new: bool = False) -> None:
        """Show the tree; rows that say the same as before are kept unless all are to be new."""
        if self._draft is None:
            return
        before, self.rows = self.rows, {}
        while self._column.takeAt(0) is not None:
            pass
        kept: set[int] = set()
        reusable = {} if is_new else {key: row for key, row in before.items() if isinstance(row, RuleRow)}
        self._fill(self._column, self._draft.root, 1, reusable, kept)
        for key, row in before.items():
            if key not in kept:
                row.hide()
                row.deleteLater()
        self._order_focus()

    def show_left(self, left: Mapping[int, int], *, is_stale: bool) -> None:
        """Show what is left after each rule."""
        for key, row in self.rows.items():
            known = left.get(key)
            row.show_left("" if known is None else whole_number(known), is_stale=is_stale)

    def focus_row(self, key: int) -> None:
        """Put the focus on the field of a row, or on the handle of a group."""
        row = self.rows.get(key)
        if isinstance(row, RuleRow):
            row.field.setFocus()
        elif isinstance(row, RuleGroup):
            row.handle.setFocus()

    def insert(self, parts: list[Part], group_key: int | None = None) -> None:
        """Add parts at the end of a group (the outermost by default) and focus the last of them."""
        if self._draft is None:
            return
        root = self._draft.root
        self._draft.change(root=added(root, root.key if group_key is None else group_key, parts))
        self._changed_shape(parts[-1].children[-1].key if parts[-1].children else parts[-1].key)

    def add_rule(self, group_key: int | None = None) -> None:
        """Add a rule to fill in."""
        self.insert([self._new_part()], group_key)

    def add_group(self, group_key: int | None = None) -> None:
        """Add a group with a rule to fill in."""
        self.insert([Part(None, "any", (self._new_part(),))], group_key)

    def set_join(self, key: int, join: str) -> None:
        """Join the rules of a group in another way."""
        part = find(self._draft.root, key) if self._draft else None
        if self._draft is None or part is None or part.join == join:
            return
        self._draft.change(root=replaced(self._draft.root, key, replace(part, join=join)))
        self._changed_shape(None)

    def act(self, key: int, act: str) -> None:
        """Move, turn round, duplicate or remove a part."""
        if self._draft is None:
            return
        root, focus_key = self._draft.root, key
        if act == REMOVE:
            self._remove(key)
            return
        if act == DUPLICATE:
            root, focus_key = tree_moves.duplicated(root, key)
        else:
            root = _MOVES[act](root, key)
        if root != self._draft.root:
            self._draft.change(root=root)
            self._changed_shape(focus_key)

    def drop_place(self, key: int, place: QPoint) -> DropPlace | None:
        """Return where a part dropped at a place of the screen would go; None where it cannot."""
        if self._draft is None:
            return None
        y, group, holder = self.mapFromGlobal(place).y(), self._draft.root, self._column
        while True:
            children = [self.rows[child.key] for child in group.children]
            inner = next((row for row in children if isinstance(row, RuleGroup) and self._is_inside(row, y)), None)
            if inner is None:
                break
            if inner.key == key:
                return None
            group, holder = find(group, inner.key) or group, inner.rows
        tops = [row.mapTo(self, QPoint(0, 0)).y() for row in children]
        index = sum(1 for row, top in zip(children, tops, strict=True) if top + row.height() / 2 < y)
        line = tops[index] - 4 if index < len(tops) else tops[-1] + children[-1].height() + 1 if tops else 0
        parent = holder.parentWidget() or self
        left = parent.mapTo(self, holder.geometry().topLeft()).x() if parent is not self else 0
        return DropPlace(group.key, index, line, left, holder.geometry().width())

    def _is_inside(self, row: RuleGroup, y: int) -> bool:
        """Whether a height is well inside a group, not at its edges where parts go before or after it."""
        top = row.mapTo(self, QPoint(0, 0)).y()
        return top + 10 < y < top + row.height() - 10

    def _fill(
        self, layout: QVBoxLayout, group: Part, depth: int, reusable: Mapping[int, RuleRow], kept: set[int]
    ) -> None:
        for part in group.children:
            if part.is_group:
                box = self._new_group(part, depth, group.join)
                layout.addWidget(box)
                self.rows[part.key] = box
                self._fill(box.rows, part, depth + 1, reusable, kept)
                continue
            row = reusable.get(part.key)
            if row is not None and row.shows(part):
                kept.add(part.key)
            else:
                row = self._new_row(part)
            layout.addWidget(row)
            self.rows[part.key] = row

    def _new_group(self, part: Part, depth: int, outer_join: str) -> RuleGroup:
        box = RuleGroup(part, depth, outer_join)
        box.joined.connect(self.set_join)
        box.rule_wanted.connect(self.add_rule)
        box.group_wanted.connect(self.add_group)
        box.acted.connect(self.act)
        self._connect_handle(box.handle)
        return box

    def _new_row(self, part: Part) -> RuleRow:
        if self._vocabulary is None:
            raise RuntimeError("a row needs a vocabulary")
        row = RuleRow(part, self._vocabulary)
        row.changed.connect(self._on_row_changed)
        row.acted.connect(self.act)
        self._connect_handle(row.handle)
        return row

    def _connect_handle(self, handle: DragHandle) -> None:
        handle.dragged.connect(self._on_dragged)
        handle.dropped.connect(self._on_dropped)
        handle.drag_left.connect(self.mark.hide)

    def _new_part(self) -> Part:
        if self._vocabulary is None:
            raise RuntimeError("a rule needs a vocabulary")
        return Part(new_condition(self._vocabulary.fields[_FIRST_FIELD]))

    def _order_focus(self) -> None:
        """Let Tab go through the rows as they are read, wherever they were before."""
        widgets = [*self._before[-1:], *self._in_order(), *self._after]
        for before, after in itertools.pairwise(widgets):
            QWidget.setTabOrder(before, after)

    def _in_order(self) -> Iterator[QWidget]:
        for row in self.rows.values():
            yield from row.focus_order()

    def _changed_shape(self, focus_key: int | None) -> None:
        had_focus = QApplication.focusWidget()
        self.show_draft()
        row = self.rows.get(focus_key) if focus_key is not None else None
        if row is not None and had_focus is not None and row.isAncestorOf(had_focus):
            had_focus.setFocus()
        elif focus_key is not None:
            self.focus_row(focus_key)
        self.reshaped.emit()
        self.edited.emit()

    def _remove(self, key: int) -> None:
        if self._draft is None:
            return
        order = list(self.rows)
        place = order.index(key)
        self._draft.change(root=tree_moves.removed(self._draft.root, key))
        self._changed_shape(None)
        near = [other for other in (*order[place + 1 :], *reversed(order[:place])) if other in self.rows]
        if near:
            self.focus_row(near[0])
        else:
            self.emptied.emit()

    def _on_row_changed(self, key: int, condition: dict[str, Any], is_typing: bool) -> None:
        part = find(self._draft.root, key) if self._draft is not None else None
        if self._draft is None or part is None:
            return
        root = replaced(self._draft.root, key, replace(part, condition=condition))
        self._draft.change(root=root, joins=f"value {key}" if is_typing else "")
        self._order_focus()
        self.edited.emit()

    def _on_dragged(self, place: QPoint) -> None:
        key = self._dragged_key()
        self.mark.show_at(self.drop_place(key, place) if key is not None else None)

    def _on_dropped(self, place: QPoint) -> None:
        key = self._dragged_key()
        self.mark.hide()
        where = self.drop_place(key, place) if key is not None else None
        if self._draft is None or key is None or where is None:
            return
        root = tree_moves.moved_to(self._draft.root, key, where.group_key, where.index)
        if root != self._draft.root:
            self._draft.change(root=root)
            self._changed_shape(key)

    def _dragged_key(self) -> int | None:
        handle = self.sender()
        return next((key for key, row in self.rows.items() if row.handle is handle), None)


def _up(root: Part, key: int) -> Part:
    return tree_moves.moved(root, key, -1)


def _down(root: Part, key: int) -> Part:
    return tree_moves.moved(root, key, 1)


_MOVES = {
    UP: _up,
    DOWN: _down,
    IN: tree_moves.moved_in,
    OUT: tree_moves.moved_out,
    NEGATE: tree_moves.negated,
}
