"""Every customer: search, chips, table with its sum, and the pane of the current row."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSplitter, QStackedWidget, QVBoxLayout, QWidget

from app.ui.customers.customer_facts import CustomerFacts, Planned, ReadFacts, ReadPlanned
from app.ui.customers.customer_pane import CustomerPane
from app.ui.customers.customer_table import FIRST_SORT, CustomerColumns, CustomerSource
from app.ui.customers.filter_bar import FilterBar
from app.ui.customers.selection_bar import Chosen, SelectionBar
from app.ui.formats import customers_count, money, whole_number
from app.ui.persona_words import know_personas
from app.ui.tables import PagedTableModel, TableView
from app.ui.theme.look import look
from app.ui.theme.tokens import GUTTER, PAGE_BOTTOM, PAGE_SIDE, PANE_FOLDS_BELOW
from app.ui.theme.widgets import Button, EmptyState, Menu, Text

if TYPE_CHECKING:
    from collections.abc import Mapping

    from app.models.domain.customer import CustomerCount, CustomerQuery, CustomerRow, Tag
    from app.models.domain.ports import Progress
    from app.models.domain.segment import Segment
    from app.services.container import Services
    from app.ui.customers.filters import Filters
    from app.ui.shell.page import Page

_PANE_DELAY_MS = 90
_PANE_WIDTH = "customers.pane_width"
_PANE_FIRST = 304


@dataclass(frozen=True, slots=True)
class _Answer:
    """How many customers answer, in which currency; `tightest` is the filter without which most would.

    `own_scores` are the names of the scores that the owner made, by id.
    """

    filters: Filters
    count: CustomerCount
    currency: str
    tightest: str | None = None
    without_tightest: int = 0
    own_scores: Mapping[str, str] = field(default_factory=dict[str, str])


class ListView(QWidget):
    """The tab All; `profile_wanted` carries the id of the customer to open."""

    profile_wanted = Signal(int)
    filters_changed = Signal(object)

    def __init__(self, page: Page) -> None:
        """Build the list over the services of `page`."""
        super().__init__()
        self._page = page
        self._services = page.context.services
        self._answer: _Answer | None = None
        self._wants_pane = True
        self._current: CustomerRow | None = None
        self.bar = FilterBar()
        self.bar.changed.connect(self._on_filters)
        self.bar.pane_wanted.connect(self._on_pane_wanted)
        self.bar.columns_wanted.connect(self._on_columns)
        self._columns = CustomerColumns()
        self.model: PagedTableModel[CustomerRow] = PagedTableModel(self._columns.all(), page.context.jobs, self)
        self.model.set_sort(FIRST_SORT, descending=True)
        self.model.loaded.connect(self._on_loaded)
        self.model.failed.connect(page.show_error)
        self.table = TableView(self.model, name="customers", preferences=page.context.preferences, is_bare=True)
        self.table.row_chosen.connect(self._on_row)
        self.table.row_activated.connect(self._on_row_activated)
        self.table.menu_wanted.connect(self._on_menu)
        self.table.selectionModel().selectionChanged.connect(self._on_selection)
        self.selection = SelectionBar(page)
        self.selection.copy_wanted.connect(self.table.copy_rows)
        self.pane = CustomerPane()
        self.pane.profile_wanted.connect(self.profile_wanted)
        self.pane.contact_wanted.connect(self._on_note)
        self._pane_timer = QTimer(self)
        self._pane_timer.setSingleShot(True)
        self._pane_timer.setInterval(_PANE_DELAY_MS)
        self._pane_timer.timeout.connect(self._load_pane)
        self._build()
        self._add_shortcuts()
        self.retranslate()

    def refresh(self) -> None:
        """Read segments, count and rows again."""
        services = self._services

        def work(progress: Progress) -> list[Segment]:
            progress.check_cancelled()
            return services.segments.all()

        def read_tags(progress: Progress) -> list[Tag]:
            progress.check_cancelled()
            return services.notes.tags()

        self._page.load(work, self._on_segments, latest="segments")
        self._page.load(read_tags, self._on_tags, latest="tags")
        self._query_changed()

    def filters(self) -> Filters:
        """Return the filters in force."""
        return self.bar.filters()

    def set_filters(self, filters: Filters) -> None:
        """Filter by something else."""
        self.bar.set_filters(filters)

    def query(self) -> CustomerQuery:
        """Return the query in force with its order."""
        key, is_descending = self.model.sort_state()
        return replace(self.filters().query(), sort=key or "name", descending=is_descending)

    def retranslate(self) -> None:
        """Set every text."""
        self.bar.retranslate()
        self.pane.retranslate()
        self.selection.retranslate()
        self.table.setAccessibleName(self.tr("Customers"))
        self._as_segment.setText(self.tr("Make it a segment"))
        self._as_segment.set_hint(self.tr("Opens the segment builder with these filters"))
        self._no_customers.set_texts(
            self.tr("No customers yet"),
            self.tr("Your customers will appear here after a first import."),
            self.tr("Import my files"),
        )
        self._show_answer()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fold the pane in a narrow window."""
        super().resizeEvent(event)
        self._fold()

    def _build(self) -> None:
        self._count = Text("", "table_strong")
        self._sum = Text("", "table", "secondary")
        self._as_segment = Button("", "link", "chart-pie")
        self._as_segment.clicked.connect(self._on_as_segment)
        foot = QFrame()
        foot.setProperty("foot", "true")
        row = QHBoxLayout(foot)
        row.setContentsMargins(16, 9, 12, 9)
        row.addWidget(self._count)
        row.addWidget(self._sum)
        row.addStretch(1)
        row.addWidget(self.selection)
        self.selection.hide()
        row.addWidget(self._as_segment)
        self._no_customers = EmptyState("users")
        self._no_customers.primary_activated.connect(self._on_import)
        self._no_match = EmptyState("search")
        self._no_match.primary_activated.connect(self._on_relax)
        self._no_match.secondary_activated.connect(self.bar.clear)
        self._states = QStackedWidget()
        for state in (self.table, self._no_customers, self._no_match):
            self._states.addWidget(state)
        card = QFrame()
        card.setProperty("card", "true")
        column = QVBoxLayout(card)
        column.setContentsMargins(1, 1, 1, 1)
        column.setSpacing(0)
        column.addWidget(self._states, 1)
        column.addWidget(foot)
        self._foot = foot
        self._splitter = QSplitter(Qt.Orientation.Horizontal)
        self._splitter.setHandleWidth(GUTTER)
        self._splitter.addWidget(card)
        self._splitter.addWidget(self.pane)
        self._splitter.setStretchFactor(0, 1)
        self._splitter.setStretchFactor(1, 0)
        self._splitter.setCollapsible(0, False)
        self._splitter.setCollapsible(1, False)
        self._splitter.splitterMoved.connect(self._on_splitter)
        self.pane.setMaximumWidth(look().px(420))
        whole = QVBoxLayout(self)
        whole.setContentsMargins(PAGE_SIDE, 0, PAGE_SIDE, PAGE_BOTTOM)
        whole.setSpacing(12)
        whole.addWidget(self.bar)
        whole.addWidget(self._splitter, 1)
        width = self._page.context.preferences.get(_PANE_WIDTH, _PANE_FIRST)
        self._splitter.setSizes([10_000, look().px(width if isinstance(width, int) else _PANE_FIRST)])

    def _add_shortcuts(self) -> None:
        find = QShortcut(QKeySequence("Ctrl+F"), self)
        find.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        find.activated.connect(self._on_find)
        down = QShortcut(QKeySequence("Down"), self.bar.search)
        down.setContext(Qt.ShortcutContext.WidgetShortcut)
        down.activated.connect(self.table.setFocus)

    def _query_changed(self) -> None:
        self.model.set_source(CustomerSource(self._services.customers, self.filters().query()))
        self._page.load(_CountWork(self._services, self.filters()), self._on_answer, latest="count")

    def _load_pane(self) -> None:
        row = self._current
        if row is None or not self.pane.isVisibleTo(self):
            return
        self._page.load(ReadFacts(self._services, row.customer_id, is_whole=False), self._on_facts, latest="pane")

    def _on_segments(self, segments: list[Segment]) -> None:
        self.bar.set_segments(segments)

    def _on_tags(self, tags: list[Tag]) -> None:
        self.bar.set_tags(tags)
        self.selection.set_tags([tag.name for tag in tags])

    def _on_columns(self) -> None:
        header = self.table.horizontalHeader()
        header.customContextMenuRequested.emit(QPoint(header.width() - look().px(220), header.height()))

    def _on_selection(self) -> None:
        """Several rows chosen put what can be done with them in the place of the sum."""
        ranges = self.table.selectionModel().selection().toList()
        places = tuple(sorted({row for part in ranges for row in range(part.top(), part.bottom() + 1)}))
        is_several = len(places) > 1
        if is_several:
            rows = [self.model.row_at(place) for place in places]
            known = tuple(row.customer_id for row in rows if row is not None)
            self.selection.show_chosen(Chosen(self.query(), places, known))
        self.selection.setVisible(is_several)
        for widget in (self._count, self._sum):
            widget.setVisible(not is_several)
        self._show_as_segment()

    def _show_as_segment(self) -> None:
        can_be = self._answer is not None and self._answer.filters.as_rule() is not None
        has_page = "segments" in self._page.context.navigator.sections()
        self._as_segment.setVisible(can_be and has_page and self.selection.isHidden())

    def _on_filters(self, filters: Filters) -> None:
        self._query_changed()
        self.filters_changed.emit(filters)

    def _on_answer(self, answer: _Answer) -> None:
        self._answer = answer
        if self._columns.currency != answer.currency:
            self._columns.currency = answer.currency
            self.model.retranslate()
        self.model.set_more_columns(self._columns.own(answer.own_scores))
        self._show_answer()

    def _show_answer(self) -> None:
        answer = self._answer
        if answer is None:
            self._as_segment.hide()
            return
        count = answer.count
        self._count.setText(customers_count(count.count))
        amount = money(count.revenue_12m_cents, answer.currency)
        is_all = answer.filters.is_empty()
        text = self.tr("{amount} in 12 months") if is_all else self.tr("of {total} · {amount} in 12 months")
        self._sum.setText(text.format(total=whole_number(count.total), amount=amount))
        self._show_as_segment()
        self._foot.setVisible(count.total > 0)
        self.bar.setVisible(count.total > 0)
        self._show_state(answer)
        self._fold()

    def _show_state(self, answer: _Answer) -> None:
        if answer.count.total == 0:
            self._states.setCurrentWidget(self._no_customers)
        elif answer.count.count == 0:
            self._states.setCurrentWidget(self._no_match)
            words = answer.filters.words(answer.tightest or "text")
            sentence = self.tr("“{filter}” excludes the most: {customers} without it.")
            self._no_match.set_texts(
                self.tr("Nobody matches"),
                sentence.format(filter=words, customers=customers_count(answer.without_tightest)),
                self.tr("Remove this filter"),
                self.tr("Clear all") if len(answer.filters.in_force()) > 1 else "",
            )
        else:
            self._states.setCurrentWidget(self.table)

    def _on_loaded(self, count: int) -> None:
        if count == 0:
            self._current = None
            self.pane.show_nobody()
            self._fold()
            return
        self._choose_row()
        self._fold()

    def _choose_row(self) -> None:
        """Keep the current customer if the first rows have it, else take the first."""
        wanted = self._current.customer_id if self._current else None
        rows = (self.model.row_at(number) for number in range(min(200, self.model.rowCount())))
        place = next((n for n, row in enumerate(rows) if row is not None and row.customer_id == wanted), 0)
        self.table.setCurrentIndex(self.model.index(place, 0, QModelIndex()))
        row = self.model.row_at(place)
        if row is not None:
            self._on_row(row)

    def _on_row(self, row: CustomerRow) -> None:
        self._current = row
        self._pane_timer.start()

    def _on_facts(self, facts: CustomerFacts) -> None:
        today = self._page.context.shell.looked_at or self._page.context.clock.today()
        self.pane.show_customer(facts, today)
        work = ReadPlanned(self._services, facts.profile.customer_id, today)
        self._page.load(work, self._on_planned, latest="pane_plan")

    def _on_planned(self, planned: Planned) -> None:
        self.pane.show_planned(planned)

    def _on_row_activated(self, row: CustomerRow) -> None:
        self.profile_wanted.emit(row.customer_id)

    def _on_menu(self, row: CustomerRow, place: QPoint) -> None:
        self._current = row
        menu = Menu(self)
        menu.add(self.tr("Open the profile"), self._on_open_current, "external-link", "Return")
        menu.add(self.tr("Copy"), self.table.copy_rows, "copy", "Ctrl+C")
        menu.exec(place)
        menu.deleteLater()

    def _on_open_current(self) -> None:
        if self._current is not None:
            self.profile_wanted.emit(self._current.customer_id)

    def _on_note(self, customer_id: int, name: str) -> None:
        from app.ui.customers.event_dialogs import ContactDialog  # noqa: PLC0415 - for who notes one

        ContactDialog(self._page.context, customer_id, name, self).open()

    def _on_find(self) -> None:
        self.bar.search.setFocus()
        self.bar.search.selectAll()

    def _on_relax(self) -> None:
        if self._answer is not None and self._answer.tightest:
            self.bar.set_filters(self.filters().without(self._answer.tightest))

    def _on_import(self) -> None:
        self._page.context.navigator.go("importing")

    def _on_as_segment(self) -> None:
        self._page.context.navigator.go("segments", rule=self.filters().as_rule())

    def _on_pane_wanted(self, is_wanted: bool) -> None:
        self._wants_pane = is_wanted
        self._fold()
        self._load_pane()

    def _on_splitter(self) -> None:
        width = round(self.pane.width() / look().scale)
        self._page.context.preferences.put(_PANE_WIDTH, width)

    def _fold(self) -> None:
        is_narrow = self.window().width() < look().px(PANE_FOLDS_BELOW)
        if is_narrow and not self.bar.pane_toggle.isVisibleTo(self.bar):
            self._wants_pane = False
            self.bar.pane_toggle.setChecked(False)
        if not is_narrow:
            self._wants_pane = True
        self.bar.pane_toggle.setVisible(is_narrow)
        self.pane.setVisible(self._wants_pane and self.model.rowCount() > 0)


@dataclass(frozen=True, slots=True)
class _CountWork:
    """The job behind the footer and the empty states."""

    services: Services
    filters: Filters

    def __call__(self, progress: Progress) -> _Answer:
        """Count; when nobody answers, find the filter that leaves out most."""
        customers = self.services.customers
        count = customers.count(self.filters.query())
        currency = self.services.workspace.business().currency
        own = {score.score_id: score.name for score in self.services.scoring.own_scores()}
        know_personas(self.services.personas.names())
        if count.count or not count.total:
            return _Answer(self.filters, count, currency, own_scores=own)
        found: list[tuple[int, str]] = []
        for key in self.filters.in_force():
            progress.check_cancelled()
            found.append((customers.count(self.filters.without(key).query()).count, key))
        most, tightest = max(found)
        return _Answer(self.filters, count, currency, tightest, most, own)
