"""The builder of one segment: rules at the left with who is in, live count and RFM grid at the right."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QResizeEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from app.ui.rfm_axes import cell_rule
from app.ui.segments.count_card import CountCard
from app.ui.segments.draft import Draft, Part, rule_of, whole_rule
from app.ui.segments.drag_handle import act_of
from app.ui.segments.grid_card import GridCard
from app.ui.segments.name_head import NameHead
from app.ui.segments.past_card import PastCard
from app.ui.segments.rules_card import RulesCard
from app.ui.segments.sample_card import SampleCard
from app.ui.segments.sentences import sentence
from app.ui.segments.short_words import clause
from app.ui.segments.words import Vocabulary
from app.ui.segments.work import Counted, CountRule, Looked, LookInside
from app.ui.shell.page import Page
from app.ui.theme.look import look
from app.ui.theme.tokens import GUTTER, PAGE_BOTTOM, PAGE_SIDE
from app.ui.theme.widgets import Banner

_DELAY_MS = 250
_RIGHT_WIDTH, _RIGHT_NARROW, _NARROW_BELOW = 412, 336, 1080


class BuilderView(QWidget):
    """Edits a draft; counts 250 ms after the last change. `save_wanted` when it is to be saved."""

    save_wanted = Signal()
    use_wanted = Signal()

    def __init__(self, page: Page) -> None:
        """Ask through the jobs of `page`."""
        super().__init__()
        self._page = page
        self.draft: Draft | None = None
        self._vocabulary: Vocabulary | None = None
        self._seed = 0
        self._counted: Counted | None = None
        self.head = NameHead()
        self.banner = Banner(is_closable=True)
        self.banner.hide()
        self.rules = RulesCard()
        self.sample = SampleCard(page)
        self.count = CountCard()
        self.grid = GridCard()
        self.past = PastCard(page)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_DELAY_MS)
        self._timer.timeout.connect(self.recount)
        self._build()
        self._connect()

    def start(self, draft: Draft, vocabulary: Vocabulary) -> None:
        """Edit `draft`."""
        self.draft, self._vocabulary = draft, vocabulary
        self.sample.set_vocabulary(vocabulary)
        self.rules.set_draft(draft, vocabulary)
        self.head.field.clearFocus()
        self.sample.why.clear()
        self._show_draft()
        self.recount()
        if not draft.state.name:
            self.head.edit_name()

    def set_vocabulary(self, vocabulary: Vocabulary) -> None:
        """Take words and choices anew after the data changed, and count again."""
        if self.draft is not None:
            self._vocabulary = vocabulary
            self.sample.set_vocabulary(vocabulary)
            self.recount()

    def rule(self) -> dict[str, object]:
        """Return the rule of the draft without its incomplete conditions."""
        return whole_rule(self.draft.root, self.rules.is_complete) if self.draft else {"all": []}

    def recount(self) -> None:
        """Count now."""
        self._timer.stop()
        draft = self.draft
        if draft is None:
            return
        services, rule = self._page.context.services, self.rule()
        parts = [(part.key, rule_of(part, self.rules.is_complete)) for part in draft.root.children]
        known = tuple((key, part) for key, part in parts if part is not None)
        self._page.load(CountRule(services, rule, draft.root.join, known), self._on_counted, latest="count")
        self._page.load(LookInside(services, rule, self._seed), self._on_looked, latest="sample")
        self.sample.why.set_rule(rule)

    def retranslate(self) -> None:
        """Set every text."""
        for part in (self.head, self.rules, self.sample, self.count, self.grid, self.past):
            part.retranslate()

    def undo(self) -> None:
        """Go one step back in the builder."""
        if self.draft is not None and self.draft.can_undo:
            self.draft.undo()
            self._after_step()

    def redo(self) -> None:
        """Go one step forward."""
        if self.draft is not None and self.draft.can_redo:
            self.draft.redo()
            self._after_step()

    def event(self, event: QEvent) -> bool:
        """Keep the keys of steps for the builder, and those that move rules for the rule that has the focus."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            focus = QApplication.focusWidget()
            is_in_rules = focus is not None and self.rules.board.isAncestorOf(focus)
            if _step_of(event) or (is_in_rules and act_of(event)):
                event.accept()
                return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Undo, redo, save."""
        step = _step_of(event)
        if step == "undo":
            self.undo()
        elif step == "redo":
            self.redo()
        elif step == "save" and self.head.save.isEnabled():
            self.save_wanted.emit()
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Narrow the right column in a narrow window."""
        super().resizeEvent(event)
        is_narrow = self.width() < look().px(_NARROW_BELOW)
        self._right.setFixedWidth(look().px(_RIGHT_NARROW if is_narrow else _RIGHT_WIDTH))

    def _build(self) -> None:
        left = QVBoxLayout()
        left.setSpacing(GUTTER)
        left.addWidget(self.rules)
        left.addWidget(self.sample)
        left.addStretch(1)
        self._right = QWidget()
        right = QVBoxLayout(self._right)
        right.setContentsMargins(0, 0, 0, 0)
        right.setSpacing(GUTTER)
        right.addWidget(self.count)
        right.addWidget(self.grid)
        right.addWidget(self.past)
        right.addStretch(1)
        content = _Content()
        content.setProperty("scrolled", "true")
        whole = QVBoxLayout(content)
        whole.setContentsMargins(PAGE_SIDE, 0, PAGE_SIDE, PAGE_BOTTOM)
        whole.setSpacing(12)
        whole.addWidget(self.banner)
        row = QHBoxLayout()
        row.setSpacing(GUTTER)
        whole.addLayout(row, 1)
        row.addLayout(left, 1)
        row.addWidget(self._right)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setWidget(content)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.head)
        column.addWidget(area, 1)

    def _connect(self) -> None:
        self.head.back_activated.connect(self._page.context.navigator.back)
        self.head.name_changed.connect(self._on_name)
        self.head.name_entered.connect(self.rules.add_rule.setFocus)
        self.head.undo_wanted.connect(self.undo)
        self.head.redo_wanted.connect(self.redo)
        self.head.save_wanted.connect(self.save_wanted)
        self.head.use_wanted.connect(self.use_wanted)
        self.rules.edited.connect(self._on_edited)
        self.sample.others_wanted.connect(self._on_others)
        self.sample.customer_wanted.connect(self._on_customer)
        self.count.customers_wanted.connect(self._on_customers)
        self.grid.cell_chosen.connect(self._on_cell)

    def _show_draft(self) -> None:
        if self.draft is None:
            return
        self.head.show_name(self.draft.state.name)
        self.past.show_segment(self.draft.segment_id, self.draft.state.name)
        self.show_actions()

    def show_actions(self) -> None:
        """Switch the buttons on and off for the state of the draft."""
        draft = self.draft
        if draft is None:
            return
        self.head.undo.setEnabled(draft.can_undo)
        self.head.redo.setEnabled(draft.can_redo)
        can_save = bool(draft.state.name.strip()) and (draft.is_changed or draft.segment_id is None)
        self.head.save.setEnabled(can_save)
        is_today = self._page.context.shell.looked_at is None
        self.head.use.setEnabled(draft.segment_id is not None and not draft.is_changed and is_today)
        self.head.use.set_hint("" if self.head.use.isEnabled() else self.tr("Save the segment first"))

    def _after_step(self) -> None:
        self.rules.show_draft()
        self._show_draft()
        self._stale()

    def _stale(self) -> None:
        self.count.set_stale()
        if self._counted is not None:
            self.rules.show_left(self._counted.left, "", is_stale=True)
        self._timer.start()

    def _emptied_by(self, counted: Counted) -> str:
        """Name the rule after which nobody is left."""
        if self.draft is None or self._vocabulary is None or counted.count.customers or not counted.count.total:
            return ""
        parts = [part for part in self.draft.root.children if part.key in counted.left]
        empty = next((part for part in parts if counted.left[part.key] == 0), None)
        if empty is None:
            return ""
        if self.draft.root.join == "any" and len(parts) > 1:
            return self.tr("No customer answers any of these rules.")
        words = _part_words(empty, self._vocabulary)
        text = self.tr("Nobody is left after rule {number}: {rule}. Relax or remove it.")
        return text.format(number=parts.index(empty) + 1, rule=words)

    def _on_counted(self, counted: Counted) -> None:
        if self._timer.isActive() or self._vocabulary is None:
            return
        self._counted = counted
        self.count.show_count(counted.count, self._vocabulary.currency)
        self.rules.show_left(counted.left, self._emptied_by(counted), is_stale=False)
        self.sample.set_total(counted.count.customers)
        self.sample.setVisible(counted.count.total > 0)
        self.grid.setVisible(counted.count.total > 0)

    def _on_looked(self, looked: Looked) -> None:
        self.sample.show_sample(looked.sample)
        self.grid.show_grid(looked)

    def _on_edited(self) -> None:
        self.show_actions()
        self._stale()

    def _on_name(self, name: str) -> None:
        if self.draft is not None:
            self.draft.change(name=name.strip(), joins="name")
            self.show_actions()

    def _on_others(self) -> None:
        self._seed += 1
        services = self._page.context.services
        self._page.load(LookInside(services, self.rule(), self._seed), self._on_looked, latest="sample")

    def _on_customer(self, customer_id: int) -> None:
        self._page.context.navigator.go("customers", customer_id=customer_id)

    def _on_customers(self) -> None:
        if self.draft is None or self._vocabulary is None:
            return
        name = self.draft.state.name or sentence(self.rule(), self._vocabulary)
        self._page.context.navigator.go("customers", rule=self.rule(), name=name)

    def _on_cell(self, recency: int, frequency: int) -> None:
        self.rules.board.insert([Part(condition) for condition in cell_rule(recency, frequency)])


class _Content(QWidget):
    """What scrolls: as high as it is at its width, not as high as its texts would be in a narrow column."""

    def minimumSizeHint(self) -> QSize:
        """Ask for no height; the one at the width in force is asked for by itself."""
        return QSize(super().minimumSizeHint().width(), 0)


def _part_words(part: Part, vocabulary: Vocabulary) -> str:
    if part.condition is not None:
        return clause(part.condition, vocabulary)
    return sentence(rule_of(part) or {"all": []}, vocabulary).rstrip(".")


def _step_of(event: QKeyEvent) -> str:
    if event.matches(QKeySequence.StandardKey.Undo):
        return "undo"
    is_shifted = event.modifiers() == Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    is_again = event.key() == Qt.Key.Key_Y and event.modifiers() == Qt.KeyboardModifier.ControlModifier
    if is_again or event.matches(QKeySequence.StandardKey.Redo) or (event.key() == Qt.Key.Key_Z and is_shifted):
        return "redo"
    is_enter = event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}
    return "save" if is_enter and event.modifiers() & Qt.KeyboardModifier.ControlModifier else ""
