"""The review of duplicates: a queue, records side by side, the verdict, and keys to decide."""

from __future__ import annotations

from collections import deque
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QScrollArea, QStackedWidget, QVBoxLayout, QWidget

from app.ui.customers.duplicates import labels as _labels
from app.ui.customers.duplicates.accept_dialog import AcceptDialog
from app.ui.customers.duplicates.case_card import CaseCard
from app.ui.customers.duplicates.decision_bar import DecisionBar
from app.ui.customers.duplicates.jobs import (
    AcceptAbove,
    Act,
    Case,
    Queue,
    ReadCase,
    ReadDecisions,
    ReadQueue,
    TakeBack,
    deciding,
    follow_with_figures,
    make_way,
    one_household,
    taking_back,
)
from app.ui.customers.duplicates.past_decisions import PastDecisions
from app.ui.customers.duplicates.queue_card import QueueCard
from app.ui.customers.duplicates.review_queue import ReviewQueueModel
from app.ui.customers.duplicates.verdict_cards import VerdictCards
from app.ui.customers.folding_split import FoldingSplit
from app.ui.customers.words import counted, name_list
from app.ui.jobs import Lane
from app.ui.theme.look import look
from app.ui.theme.tokens import PAGE_BOTTOM, PAGE_SIDE
from app.ui.theme.widgets import EmptyState

if TYPE_CHECKING:
    from collections.abc import Callable

    from app.models.domain.changes import Changes, UndoStep
    from app.models.domain.errors import KnownError
    from app.models.domain.identity import DecisionRow, ReviewCase
    from app.services.identity.service import IdentityService
    from app.ui.shell.page import Page

_KNOWN = _labels.__name__  # importing the labels registers them
_KEYS_FROM = 1100
_FOLDS_BELOW = 840
_QUEUE_AT_MOST = 20_000
_MANY_RECORDS = 50  # of one act; taking more of them back at once is work for a child process


class DuplicatesView(QWidget):
    """The tab Duplicates; `counted` carries how many pairs wait."""

    counted = Signal(int)
    decisions_shown = Signal(bool)

    def __init__(self, page: Page) -> None:
        """Build the review over the services of `page`."""
        super().__init__()
        self._page = page
        self._services = page.context.services
        self._currency = "EUR"
        self._joined_count = 0
        self._pending: deque[str] = deque()
        self._gone: set[str] = set()
        self._skipped: list[str] = []
        self._case: Case | None = None
        self._model = ReviewQueueModel()
        self.card = QueueCard(self._model)
        self.queue = self.card.queue
        self.case_card = CaseCard()
        self.table = self.case_card.table
        self.bar = DecisionBar()
        self.verdict = VerdictCards()
        self.past = PastDecisions()
        self._build()
        self._connect()
        self.retranslate()

    def refresh(self) -> None:
        """Read the queue, and the past decisions when they are in sight."""
        self._gone.clear()
        self._read_queue()
        if self.shows_decisions():
            self._load_decisions()

    def take_focus(self) -> None:
        """Put the keyboard where its keys decide: into the queue, while that is folded away on the first button."""
        (self.queue if self.queue.isVisibleTo(self._review) else self.bar.join).setFocus()

    def shows_decisions(self) -> bool:
        """Whether past decisions are in sight instead of the queue."""
        return self._states.currentWidget() is self.past

    def show_decisions(self, *, is_wanted: bool) -> None:
        """Turn to past decisions, or back to the queue."""
        if is_wanted:
            self._states.setCurrentWidget(self.past)
            self._load_decisions()
        else:
            self._show_state()
        self.decisions_shown.emit(is_wanted)

    def retranslate(self) -> None:
        """Set every text."""
        self.card.retranslate()
        self.case_card.retranslate()
        self.bar.retranslate()
        self.past.retranslate()
        self._reasons.setAccessibleName(self.tr("Reasons"))
        self._show_none_left()
        if self._case is not None:
            self._show_case(self._case)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave the keys to the tooltips where the buttons need the room."""
        super().resizeEvent(event)
        self.bar.set_keys_shown(are_shown=self.width() >= look().px(_KEYS_FROM))

    def _build(self) -> None:
        self._none_left = EmptyState("copy-check")
        middle = QWidget()
        whole = QVBoxLayout(middle)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(12)
        whole.addWidget(self.case_card, 1)
        whole.addWidget(self.bar)
        self._states = QStackedWidget()
        self._reasons = self._verdict_area()
        review = FoldingSplit(self.card, self._reasons, self.case_card.queue_toggle, _FOLDS_BELOW)
        for part in (self.card, middle, self._reasons):
            review.addWidget(part)
        review.setStretchFactor(0, 0)
        review.setStretchFactor(1, 1)
        review.setStretchFactor(2, 0)
        review.setSizes([look().px(220), 10_000, look().px(276)])
        self._review = review
        for state in (review, self._none_left, self.past):
            self._states.addWidget(state)
        column = QVBoxLayout(self)
        column.setContentsMargins(PAGE_SIDE, 0, PAGE_SIDE, PAGE_BOTTOM)
        column.addWidget(self._states)

    def _verdict_area(self) -> QScrollArea:
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        holder = QWidget()
        holder.setProperty("scrolled", "true")
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.verdict)
        area.setWidget(holder)
        area.setMinimumWidth(look().px(256))
        area.setMaximumWidth(look().px(380))
        return area

    def _connect(self) -> None:
        self.queue.case_chosen.connect(self._on_case)
        self.card.accept_wanted.connect(self._on_accept_wanted)
        self.case_card.ticked.connect(self._on_ticked)
        self.past.undo_wanted.connect(self._on_undo)
        self._page.context.shell.undo_wanted.connect(self._on_undo_asked)
        self._none_left.secondary_activated.connect(self._on_past_wanted)
        self.bar.join_wanted.connect(self._on_join)
        self.bar.different_wanted.connect(self._on_different)
        self.bar.household_wanted.connect(self._on_household)
        self.bar.skip_wanted.connect(self._on_skip)
        keys = [("M", self._on_join), ("N", self._on_different), ("H", self._on_household), ("S", self._on_skip)]
        keys += [("1", self._on_first), ("2", self._on_second), ("3", self._on_third), ("4", self._on_fourth)]
        keys += [("Ctrl+Return", self._on_join)]
        for key, slot in keys:
            shortcut = QShortcut(QKeySequence(key), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(slot)

    def _read_queue(self) -> None:
        self._page.load(ReadQueue(self._services, _QUEUE_AT_MOST), self._on_queue, latest="duplicates")

    def _load_decisions(self) -> None:
        self._page.load(ReadDecisions(self._services), self._on_decisions, latest="decisions")

    def _show_state(self) -> None:
        self._states.setCurrentWidget(self._review if self._model.cases() else self._none_left)

    def _show_none_left(self) -> None:
        sentence = self.tr("The records that are surely one person were joined without asking.")
        if self._joined_count:
            sentence = joined_words(self._joined_count)
        self._none_left.set_texts(self.tr("No duplicate to check"), sentence, "", self.tr("Past decisions"))

    def _on_queue(self, queue: Queue) -> None:
        self._currency, self._joined_count = queue.currency, queue.joined_count
        self._show_none_left()
        hidden = self._gone.union(self._pending)
        waiting = [case for case in queue.cases if case.case_id not in hidden]
        order = {case_id: place for place, case_id in enumerate(self._skipped)}
        if order:
            waiting.sort(key=lambda case: order.get(case.case_id, -1))
        current = self.queue.current_case()
        self._model.set_cases(waiting, queue.currency)
        self._after_queue(current.case_id if current else None)

    def _after_queue(self, wanted: str | None) -> None:
        """Show title, count and state; put the cursor on the wanted case, else on the first."""
        self.card.show_count()
        cases = self._model.cases()
        self.counted.emit(len(cases))
        if not self.shows_decisions():
            self._show_state()
        if not cases:
            self._case = None
            self.table.show_nothing()
            self.verdict.show_nothing()
            return
        self.queue.choose(next((n for n, case in enumerate(cases) if case.case_id == wanted), 0))

    def _on_case(self, case: ReviewCase) -> None:
        self._page.context.jobs.start(
            ReadCase(self._services, case.case_id),
            then=self._on_case_read,
            failed=self._on_case_gone,
            latest="customers.case",
            initiator=self._page,
        )

    def _on_case_gone(self, error: KnownError) -> None:
        """A case that another decision settled leaves the queue at the next reading."""
        if error.code != "case_unknown":
            self._page.show_error(error)
            return
        wanted = self.queue.current_case()
        if wanted is not None:
            self._gone.add(wanted.case_id)
        self._read_queue()

    def _on_case_read(self, case: Case) -> None:
        if case != self._case:  # else the ticks of the user stay as they are
            self._show_case(case)

    def _show_case(self, case: Case) -> None:
        self._case = case
        self.case_card.show_case(case, self._currency)
        self._on_ticked()

    def _on_ticked(self) -> None:
        if self._case is None:
            return
        letters = self.table.chosen_letters()
        self.case_card.show_verdict(self._case.detail)
        self.bar.set_join(name_list(letters) or name_list(["A", "B"]), is_possible=len(letters) > 1)
        self.verdict.show_case(self._case.detail, self.table.chosen_ids(), self._currency)

    def _on_join(self) -> None:
        chosen = self.table.chosen_ids()
        if len(chosen) > 1:
            self._decide(deciding(tuple(chosen), "same"))

    def _on_different(self) -> None:
        if self._case is not None:
            self._decide(deciding(self._asked(), "different"))

    def _on_household(self) -> None:
        if self._case is not None:
            self._decide(one_household(self._asked()))

    def _asked(self) -> tuple[int, ...]:
        """The ticked records, else the two first: one record speaks for all those of its customer."""
        records = self._case.detail.records if self._case is not None else ()
        chosen = self.table.chosen_ids()
        asked = [record for record in records if record.record_id in chosen]
        customers = {record.customer_id: record.record_id for record in reversed(asked)}
        if len(customers) < 2:
            customers = {record.customer_id: record.record_id for record in reversed(records[:2])}
        return tuple(customers.values())

    def _on_skip(self) -> None:
        case = self.queue.current_case()
        if case is None or not self._can_decide():
            return
        if case.case_id in self._skipped:
            self._skipped.remove(case.case_id)
        self._skipped.append(case.case_id)
        row = self.queue.currentIndex().row()
        cases = [other for other in self._model.cases() if other is not case]
        following = cases[row].case_id if row < len(cases) else None
        self._model.set_cases([*cases, case])
        self._after_queue(following)
        self.take_focus()

    def _can_decide(self) -> bool:
        """Whether the case in sight is the one under the cursor: the next one may still be on its way."""
        case = self.queue.current_case()
        is_review = self._states.currentWidget() is self._review
        return is_review and case is not None and self._case is not None and self._case.detail.case_id == case.case_id

    def _decide(self, act: Callable[[IdentityService], Changes]) -> None:
        """Write the decision in the background and go to the next case at once."""
        case = self.queue.current_case()
        if case is None or not self._can_decide():
            return
        self._pending.append(case.case_id)
        self._write(Act(self._services, act), self._on_decided, self._on_not_decided)
        row = self.queue.currentIndex().row()
        cases = [other for other in self._model.cases() if other is not case]
        following = cases[min(row, len(cases) - 1)].case_id if cases else None
        self._model.set_cases(cases)
        self._after_queue(following)
        self.take_focus()

    def _write(
        self,
        work: Act | TakeBack | AcceptAbove,
        then: Callable[[Changes], None],
        failed: Callable[[KnownError], None] | None = None,
    ) -> None:
        make_way(self._page.context)
        self._page.context.jobs.start(
            work,
            then=then,
            failed=failed or self._page.show_error,
            lane=Lane.WRITE,
            title=self.tr("Bringing the customers up to date"),
            initiator=self._page,
        )

    def _on_decided(self, changes: Changes) -> None:
        self._pending.popleft()
        self._on_written(changes)

    def _on_not_decided(self, error: KnownError) -> None:
        self._pending.popleft()
        self._page.show_error(error)
        self.refresh()

    def _on_written(self, changes: Changes) -> None:
        self._page.context.shell.applied(changes)
        follow_with_figures(self._page.context)

    def _on_accept_wanted(self) -> None:
        cases = {case.case_id: case for case in self._model.cases()}
        dialog = AcceptDialog(self._page.context, cases, self._page)
        dialog.accepted_above.connect(self._on_accepted)
        dialog.open()

    def _on_accepted(self, least: float) -> None:
        self._write(AcceptAbove(self._services, least), self._page.context.shell.applied)

    def _on_decisions(self, rows: list[DecisionRow]) -> None:
        self.past.show_decisions(rows)

    def _on_undo(self, row: DecisionRow) -> None:
        if len(row.record_ids) > _MANY_RECORDS:
            self._write(TakeBack(self._services, row.group_key), self._page.context.shell.applied)
        else:
            self._write(Act(self._services, taking_back(row.group_key)), self._on_written)

    def _on_undo_asked(self, step: UndoStep) -> None:
        """Undo of a toast derives everything itself."""
        if step.command == "undo_decision":
            make_way(self._page.context)

    def _on_past_wanted(self) -> None:
        self.show_decisions(is_wanted=True)

    def _on_first(self) -> None:
        self.table.toggle(0)

    def _on_second(self) -> None:
        self.table.toggle(1)

    def _on_third(self) -> None:
        self.table.toggle(2)

    def _on_fourth(self) -> None:
        self.table.toggle(3)


def joined_words(count: int) -> str:
    """Return 612 records were joined without asking."""
    text = QCoreApplication.translate("DuplicatesView", "%n record(s) were joined without asking.", None, count)
    return counted(text, count)
