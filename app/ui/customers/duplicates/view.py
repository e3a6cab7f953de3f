"""The review of duplicates: a queue, records side by side, the verdict, and three keys to decide."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QSplitter, QStackedWidget, QVBoxLayout, QWidget

from app.models.domain.changes import Changes
from app.models.domain.errors import KnownError
from app.models.domain.identity import CaseDetail, DecisionRow, ReviewCase
from app.models.domain.ports import Progress
from app.ui.customers.duplicates.compare_table import MARK_SIGNS, MARK_TONES, CompareTable
from app.ui.customers.duplicates.jobs import Act, Queue, ReadQueue, TakeBack, deciding, follow_with_figures
from app.ui.customers.duplicates.past_decisions import PastDecisions
from app.ui.customers.duplicates.review_queue import ReviewQueue, ReviewQueueModel
from app.ui.customers.duplicates.verdict_cards import VerdictCards
from app.ui.customers.words import counted, name_list
from app.ui.formats import whole_number
from app.ui.jobs import Lane
from app.ui.labels import label
from app.ui.theme.look import look
from app.ui.theme.tokens import GUTTER, PAGE_BOTTOM, PAGE_SIDE
from app.ui.theme.widgets import Button, EmptyState, Line, Text

if TYPE_CHECKING:
    from app.ui.shell.page import Page

_KEYS_FROM = 1100
_QUEUE_AT_MOST = 100_000


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
        self._count = 0
        self._settled: set[str] = set()
        self._skipped: list[str] = []
        self._detail: CaseDetail | None = None
        self._model = ReviewQueueModel()
        self.queue = ReviewQueue(self._model)
        self.queue.case_chosen.connect(self._on_case)
        self.table = CompareTable()
        self.table.ticked.connect(self._on_ticked)
        self.verdict = VerdictCards()
        self.past = PastDecisions()
        self.past.undo_wanted.connect(self._on_undo)
        self._build()
        self._add_shortcuts()
        self.retranslate()

    def refresh(self) -> None:
        """Read the queue, and the past decisions when they are in sight."""
        self._page.load(ReadQueue(self._services, _QUEUE_AT_MOST), self._on_queue, latest="duplicates")
        if self.shows_decisions():
            self._load_decisions()

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
        self._different.setText(self.tr("Different people"))
        self._different.set_hint(self.tr("They stay two customers, for later imports too"), "N")
        self._skip.setText(self.tr("Skip"))
        self._skip.set_hint(self.tr("Decide later"), "S")
        self._undoable.setText(self.tr("Can be taken back at any time"))
        self.queue.setAccessibleName(self.tr("Pairs to check"))
        for mark, text in self._legend.items():
            text.setText(label("match_mark", mark))
        self._none_left.set_texts(
            self.tr("No duplicate to check"),
            self.tr("The records that are surely one person were joined without asking."),
            "",
            self.tr("Past decisions"),
        )
        self._show_title()
        if self._detail is not None:
            self._on_detail(self._detail)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave the keys to the tooltips where the buttons need the room."""
        super().resizeEvent(event)
        for mark in self._key_marks:
            mark.setVisible(self.width() >= look().px(_KEYS_FROM))

    def _build(self) -> None:
        self._none_left = EmptyState("copy-check")
        self._none_left.secondary_activated.connect(self._on_past_wanted)
        self._states = QStackedWidget()
        review = QSplitter(Qt.Orientation.Horizontal)
        review.setHandleWidth(GUTTER)
        review.setChildrenCollapsible(False)
        for part in (self._queue_card(), self._middle(), self._verdict_area()):
            review.addWidget(part)
        review.setStretchFactor(0, 0)
        review.setStretchFactor(1, 1)
        review.setStretchFactor(2, 0)
        review.setSizes([look().px(224), 10_000, look().px(288)])
        for state in (review, self._none_left, self.past):
            self._states.addWidget(state)
        self._review = review
        column = QVBoxLayout(self)
        column.setContentsMargins(PAGE_SIDE, 0, PAGE_SIDE, PAGE_BOTTOM)
        column.addWidget(self._states)

    def _queue_card(self) -> QWidget:
        card = _card()
        self._queue_title = Text("", "card")
        self._queue_title.setContentsMargins(14, 10, 14, 10)
        column = QVBoxLayout(card)
        column.setContentsMargins(1, 1, 1, 1)
        column.setSpacing(0)
        column.addWidget(self._queue_title)
        column.addWidget(Line("strong"))
        column.addWidget(self.queue, 1)
        card.setMinimumWidth(look().px(184))
        card.setMaximumWidth(look().px(320))
        return card

    def _middle(self) -> QWidget:
        card = _card()
        self._sentence = Text("", "pane", wraps=True)
        self._odds = Text("", "table", "secondary", wraps=True)
        head = QVBoxLayout()
        head.setContentsMargins(16, 12, 16, 12)
        head.setSpacing(2)
        head.addWidget(self._sentence)
        head.addWidget(self._odds)
        column = QVBoxLayout(card)
        column.setContentsMargins(1, 1, 1, 1)
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(Line("strong"))
        column.addWidget(self.table, 1)
        column.addWidget(Line("strong"))
        column.addLayout(self._legend_row())
        middle = QWidget()
        whole = QVBoxLayout(middle)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(12)
        whole.addWidget(card, 1)
        whole.addWidget(self._buttons())
        return middle

    def _legend_row(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setContentsMargins(16, 10, 16, 10)
        row.setSpacing(6)
        self._legend: dict[str, Text] = {}
        for mark, sign in MARK_SIGNS.items():
            row.addWidget(Text(sign, "strong", MARK_TONES[mark]))
            self._legend[mark] = Text("", "caption", MARK_TONES[mark])
            row.addWidget(self._legend[mark])
            row.addSpacing(8)
        row.addStretch(1)
        self._undoable = Text("", "caption", "muted")
        row.addWidget(self._undoable)
        return row

    def _buttons(self) -> QWidget:
        card = _card()
        self._join = Button("", "primary", is_big=True)
        self._different = Button("", is_big=True)
        self._skip = Button("", is_big=True)
        self._key_marks: list[Text] = []
        row = QHBoxLayout(card)
        row.setContentsMargins(16, 12, 16, 12)
        row.setSpacing(10)
        for button, key, slot in (
            (self._join, "M", self._on_join),
            (self._different, "N", self._on_different),
            (self._skip, "S", self._on_skip),
        ):
            button.clicked.connect(slot)
            mark = Text(key, "caption")
            mark.setProperty("key", "true")
            self._key_marks.append(mark)
            row.addWidget(button)
            row.addWidget(mark, 0, Qt.AlignmentFlag.AlignVCenter)
            row.addSpacing(6)
        row.addStretch(1)
        return card

    def _verdict_area(self) -> QWidget:
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        holder = QWidget()
        holder.setProperty("scrolled", "true")
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.verdict)
        area.setWidget(holder)
        area.setMinimumWidth(look().px(272))
        area.setMaximumWidth(look().px(380))
        return area

    def _add_shortcuts(self) -> None:
        keys = [("M", self._on_join), ("N", self._on_different), ("S", self._on_skip)]
        keys += [("1", self._on_first), ("2", self._on_second), ("3", self._on_third), ("4", self._on_fourth)]
        for key, slot in keys:
            shortcut = QShortcut(QKeySequence(key), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(slot)

    def _load_decisions(self) -> None:
        services = self._services

        def work(progress: Progress) -> list[DecisionRow]:
            progress.check_cancelled()
            return services.identity.decisions()

        self._page.load(work, self._on_decisions, latest="decisions")

    def _show_state(self) -> None:
        self._states.setCurrentWidget(self._review if self._model.cases() else self._none_left)

    def _show_title(self) -> None:
        text = counted(QCoreApplication.translate("DuplicatesView", "%n to check", None, self._count), self._count)
        self._queue_title.setText(text)

    def _on_queue(self, queue: Queue) -> None:
        self._currency = queue.currency
        waiting = [case for case in queue.cases if case.case_id not in self._settled]
        self._settled &= {case.case_id for case in queue.cases}
        order = {case_id: place for place, case_id in enumerate(self._skipped)}
        waiting.sort(key=lambda case: order.get(case.case_id, -1))
        self._count = len(waiting)
        current = self.queue.current_case()
        self._model.set_cases(waiting)
        self._after_queue(current.case_id if current else None)

    def _after_queue(self, wanted: str | None) -> None:
        """Show title, count and state; put the cursor on the wanted case, else on the first."""
        self._show_title()
        self.counted.emit(self._count)
        if not self.shows_decisions():
            self._show_state()
        cases = self._model.cases()
        if not cases:
            self._detail = None
            self.table.show_nothing()
            self.verdict.show_nothing()
            return
        self.queue.choose(next((n for n, case in enumerate(cases) if case.case_id == wanted), 0))

    def _on_case(self, case: ReviewCase) -> None:
        services = self._services

        def work(progress: Progress) -> CaseDetail:
            progress.check_cancelled()
            return services.identity.case(case.case_id)

        self._page.context.jobs.start(
            work, then=self._on_detail, failed=self._on_case_gone, latest="customers.case", initiator=self._page
        )

    def _on_case_gone(self, error: KnownError) -> None:
        """A case that another decision settled leaves the queue at the next reading."""
        if error.code != "case_unknown":
            self._page.show_error(error)
            return
        self._settled.update(case.case_id for case in [self.queue.current_case()] if case is not None)
        self._page.load(ReadQueue(self._services, _QUEUE_AT_MOST), self._on_queue, latest="duplicates")

    def _on_detail(self, detail: CaseDetail) -> None:
        self._detail = detail
        self.table.show_case(detail, self._currency)
        self._on_ticked()

    def _on_ticked(self) -> None:
        detail = self._detail
        if detail is None:
            return
        letters = self.table.chosen_letters()
        pair = name_list(["A", "B"])
        self._sentence.setText(label("match_verdict", detail.likelihood).format(records=pair))
        odds = self.tr("Out of 100 cases like this one, {count} were.")
        self._odds.setText(odds.format(count=whole_number(min(max(detail.percent, 1), 99))))
        self._join.setText(self.tr("Join {records}").format(records=name_list(letters) or pair))
        self._join.set_hint(self.tr("The ticked records become one customer"), "M")
        self._join.setEnabled(len(letters) > 1)
        self.verdict.show_case(detail, self.table.chosen_ids(), self._currency)

    def _on_join(self) -> None:
        chosen = self.table.chosen_ids()
        if self._detail is not None and len(chosen) > 1 and self._can_decide():
            self._decide(chosen, "same")

    def _on_different(self) -> None:
        if self._detail is not None and self._can_decide():
            # One record speaks for all those of its customer.
            asked = {record.customer_id: record.record_id for record in reversed(self._detail.records[:2])}
            self._decide(list(asked.values()), "different")

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
        self.queue.setFocus()

    def _can_decide(self) -> bool:
        return self._states.currentWidget() is self._review

    def _decide(self, record_ids: list[int], kind: Literal["same", "different"]) -> None:
        """Write the decision in the background and go to the next case at once."""
        case = self.queue.current_case()
        self._page.load(
            Act(self._services, deciding(tuple(record_ids), kind)),
            self._on_written,
            lane=Lane.WRITE,
            title=self.tr("Bringing the customers up to date"),
        )
        if case is None:
            return
        self._settled.add(case.case_id)
        row = self.queue.currentIndex().row()
        cases = [other for other in self._model.cases() if other is not case]
        following = cases[min(row, len(cases) - 1)].case_id if cases else None
        self._count = max(self._count - 1, len(cases))
        self._model.set_cases(cases)
        self._after_queue(following)
        self.queue.setFocus()

    def _on_written(self, changes: Changes) -> None:
        self._page.context.shell.applied(changes)
        follow_with_figures(self._page.context)

    def _on_decisions(self, rows: list[DecisionRow]) -> None:
        self.past.show_decisions(rows)

    def _on_undo(self, group_key: str) -> None:
        self._settled.clear()
        self._page.load(
            TakeBack(self._services, group_key),
            self._page.context.shell.applied,
            lane=Lane.WRITE,
            title=self.tr("Bringing the customers up to date"),
        )

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


def _card() -> QFrame:
    card = QFrame()
    card.setProperty("card", "true")
    return card
