"""Every segment with its count and money, and the pane of the current one: its rule in words and what to do."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QFrame, QStackedWidget, QVBoxLayout, QWidget

from app.models.domain.ports import Progress
from app.models.domain.segment import Segment, SegmentCount
from app.ui.formats import NOTHING, money_round, whole_number
from app.ui.segments.class_strip import class_colour
from app.ui.segments.list_bar import ListBar
from app.ui.segments.list_rows import list_id_of
from app.ui.segments.memory_rows import MemoryRows
from app.ui.segments.segment_actions import SegmentActions
from app.ui.segments.segment_pane import SegmentPane
from app.ui.segments.words import Vocabulary, segment_name
from app.ui.tables import Column, Kind, PagedTableModel, TableView
from app.ui.theme.tokens import PAGE_BOTTOM, PAGE_SIDE
from app.ui.theme.widgets import Button, EmptyState, IconButton, Menu
from app.ui.theme.widgets.side_split import SideSplit

if TYPE_CHECKING:
    from app.ui.segments.page import SegmentsPage

_OWN_COLOUR = "accent_solid"
_READY_COLOUR = "border_button"


@dataclass(frozen=True, slots=True)
class Found:
    """What was read."""

    segments: list[Segment]
    vocabulary: Vocabulary
    customers: int


class SegmentList(QWidget):
    """The list; signals carry the segment to act on."""

    new_wanted = Signal()
    edit_wanted = Signal(object)
    customers_wanted = Signal(object)
    use_wanted = Signal(object)
    scenario_wanted = Signal(object)

    def __init__(self, page: SegmentsPage) -> None:
        """Build the list over the jobs of `page`."""
        super().__init__()
        self._page = page
        self.acts = SegmentActions(page)
        self._found: Found | None = None
        self._current: Segment | None = None
        self.new = Button("", "primary", "plus")
        self.new.clicked.connect(self.new_wanted)
        self.more = IconButton("ellipsis", "", is_quiet=False)
        self.more.clicked.connect(self._on_more)
        page.header.add_action(self.more)
        page.header.add_action(self.new)
        self.bar = ListBar()
        self.bar.changed.connect(self._show_rows)
        self.model = self._new_model()
        self.model.loaded.connect(self._on_loaded)
        self.table = TableView(self.model, name="segments", preferences=page.context.preferences, is_bare=True)
        self.table.row_chosen.connect(self._on_row)
        self.table.row_activated.connect(self._on_activated)
        self.table.menu_wanted.connect(self._on_menu)
        self.pane = SegmentPane(page)
        self._connect_pane()
        self._empty = EmptyState("chart-pie")
        self._empty.primary_activated.connect(self._on_import)
        self._empty.secondary_activated.connect(self.new_wanted)
        self._build()
        shortcut = QShortcut(QKeySequence("Ctrl+N"), self)
        shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        shortcut.activated.connect(self.new_wanted)

    def show_found(self, segments: list[Segment], vocabulary: Vocabulary, customers: int) -> None:
        """Show segments with their counts."""
        self._found = Found(segments, vocabulary, customers)
        self.bar.set_segments(segments)
        self._show_rows()
        has_own = any(segment.ready_id is None for segment in segments)
        self._states.setCurrentIndex(0 if customers or has_own else 1)

    def retranslate(self) -> None:
        """Set every text."""
        self.new.setText(self.tr("New segment"))
        self.new.set_hint(self.tr("Make a segment of your own rules"), "Ctrl+N")
        self.more.set_name(self.tr("New list, rule file"))
        self.bar.retranslate()
        self.table.setAccessibleName(self.tr("Segments"))
        self.table.retranslate()
        self.pane.retranslate()
        self._empty.set_texts(
            self.tr("Your segments are waiting for customers"),
            self.tr("Best customers, at risk, birthday this month… are ready: a first import fills them."),
            self.tr("Import my files"),
            self.tr("New segment"),
        )
        self._show_pane()

    def choose(self, segment_id: int) -> None:
        """Put the cursor on a segment."""
        for row in range(self.model.rowCount()):
            segment = self.model.row_at(row)
            if segment is not None and segment.id == segment_id:
                self.table.selectRow(row)
                self.table.setCurrentIndex(self.model.index(row, 0))

    def _new_model(self) -> PagedTableModel[Segment]:
        columns: list[Column[Segment]] = [
            Column(
                "name",
                lambda: self.tr("Segment"),
                segment_name,
                Kind.DOT,
                value=segment_colour,
                sort="name",
                is_strong=True,
                stretches=True,
                width=240,
            ),
            Column("origin", lambda: self.tr("Made by"), self._origin, is_muted=True, width=130, is_optional=True),
            Column(
                "folder",
                lambda: self.tr("Folder"),
                lambda row: row.folder,
                sort="folder",
                is_muted=True,
                width=130,
                is_optional=True,
            ),
            Column(
                "customers",
                lambda: self.tr("Customers"),
                lambda row: NOTHING if row.customers is None else whole_number(row.customers),
                Kind.NUMBER,
                sort="customers",
                width=110,
            ),
            Column(
                "revenue",
                lambda: self.tr("Spent, 12 m."),
                lambda row: NOTHING if row.customers is None else money_round(row.revenue_12m_cents, self._currency()),
                Kind.NUMBER,
                sort="revenue",
                width=130,
            ),
        ]
        return PagedTableModel(columns, self._page.context.jobs, self)

    def _build(self) -> None:
        left = QWidget()
        stack = QVBoxLayout(left)
        stack.setContentsMargins(0, 0, 0, 0)
        stack.setSpacing(10)
        stack.addWidget(self.bar)
        card = QFrame()
        card.setProperty("card", "true")
        inside = QVBoxLayout(card)
        inside.setContentsMargins(1, 1, 1, 1)
        inside.addWidget(self.table)
        stack.addWidget(card, 1)
        self.split = SideSplit(left, self.pane, name="segments", preferences=self._page.context.preferences)
        self._page.header.buttons.insertWidget(0, self.split.toggle)
        self._states = QStackedWidget()
        self._states.addWidget(self.split)
        self._states.addWidget(self._empty)
        column = QVBoxLayout(self)
        column.setContentsMargins(PAGE_SIDE, 0, PAGE_SIDE, PAGE_BOTTOM)
        column.addWidget(self._states, 1)

    def _connect_pane(self) -> None:
        self.pane.edit.clicked.connect(self._on_edit)
        self.pane.customers.clicked.connect(self._on_customers)
        self.pane.use.clicked.connect(self._on_use)
        self.pane.scenario.clicked.connect(self._on_scenario)
        self.pane.copy.clicked.connect(self._on_copy)
        self.pane.more.clicked.connect(self._on_pane_menu)

    def _show_rows(self) -> None:
        self.model.set_source(MemoryRows(self.bar.rows(), _ORDERS))

    def _currency(self) -> str:
        return self._found.vocabulary.currency if self._found else "EUR"

    def _origin(self, segment: Segment) -> str:
        if list_id_of(segment) is not None:
            return self.tr("you, by hand")
        return self.tr("you") if segment.ready_id is None else self.tr("ready-made")

    def _show_pane(self) -> None:
        segment = self._current
        if segment is None or self._found is None:
            return
        self.pane.show_segment(segment, self._found.vocabulary)
        is_today = self._page.context.shell.looked_at is None
        self.pane.use.setEnabled(is_today and bool(segment.customers))
        services = self._page.context.services

        def work(progress: Progress) -> SegmentCount:
            progress.check_cancelled()
            return services.segments.count(segment.rule)

        self._page.load(work, self._on_count, latest="pane")

    def _on_loaded(self, count: int) -> None:
        if not count:
            return
        wanted = self._current.id if self._current else 0
        rows = [row for row in range(count) if getattr(self.model.row_at(row), "id", 0) == wanted]
        row = rows[0] if rows else 0
        self.table.setCurrentIndex(self.model.index(row, 0))
        self._on_row(self.model.row_at(row))

    def _on_row(self, segment: Segment | None) -> None:
        self._current = segment
        self._show_pane()

    def _on_count(self, count: SegmentCount) -> None:
        self.pane.show_count(count, self._currency())

    def _on_menu(self, segment: Segment, place: QPoint) -> None:
        self._current = segment
        menu = Menu(self)
        menu.add(self.pane.edit.text(), self._on_edit, "pencil", "Return")
        menu.add(self.pane.customers.text(), self._on_customers, "users")
        if list_id_of(segment) is None:
            menu.add(self.pane.use.text(), self._on_use, "send", is_enabled=self.pane.use.isEnabled())
            menu.add(self.pane.scenario.text(), self._on_scenario, "workflow")
        menu.addSeparator()
        self._fill_menu(menu, segment)
        menu.exec(place)
        menu.deleteLater()

    def _fill_menu(self, menu: Menu, segment: Segment) -> None:
        """Add what changes a segment or a list."""
        is_list, is_own = list_id_of(segment) is not None, segment.ready_id is None
        if is_own:
            menu.add(self.tr("Rename…"), self._on_rename, "pencil", "F2")
        if not is_list:
            menu.add(self.tr("Duplicate"), self._on_copy, "copy", "Ctrl+D")
            menu.add(self.tr("Put into a folder…"), self._on_folder, "folder-open")
            menu.add(self.tr("Save the rule as a file…"), self._on_export, "file-down")
            is_archived = segment.archived_at is not None
            words = self.tr("Take back into use") if is_archived else self.tr("Archive")
            menu.add(words, self._on_archive, "archive")
        if is_own:
            menu.addSeparator()
            menu.add(self.tr("Delete"), self._on_delete, "trash-2", "Del")

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Act on the current segment by the keyboard."""
        keys = {Qt.Key.Key_F2: self._on_rename, Qt.Key.Key_Delete: self._on_delete}
        act = keys.get(Qt.Key(event.key()))
        is_copy = event.key() == Qt.Key.Key_D and event.modifiers() == Qt.KeyboardModifier.ControlModifier
        if is_copy:
            self._on_copy()
        elif act is not None and self._current is not None and self._current.ready_id is None:
            act()
        else:
            super().keyPressEvent(event)

    def _on_pane_menu(self) -> None:
        if self._current is not None:
            menu = Menu(self)
            self._fill_menu(menu, self._current)
            menu.exec(self.pane.more.mapToGlobal(QPoint(0, self.pane.more.height())))
            menu.deleteLater()

    def _on_more(self) -> None:
        menu = Menu(self)
        menu.add(self.tr("New list made by hand…"), self.acts.ask_list, "list-checks")
        menu.add(self.tr("Open a rule file…"), self.acts.import_file, "upload")
        menu.exec(self.more.mapToGlobal(QPoint(0, self.more.height())))
        menu.deleteLater()

    def _on_edit(self) -> None:
        if self._current is not None and list_id_of(self._current) is not None:
            self.acts.edit_list(self._current)
        else:
            self.edit_wanted.emit(self._current)

    def _on_activated(self, segment: Segment) -> None:
        self._current = segment
        self._on_edit()

    def _on_customers(self) -> None:
        self.customers_wanted.emit(self._current)

    def _on_use(self) -> None:
        self.use_wanted.emit(self._current)

    def _on_scenario(self) -> None:
        self.scenario_wanted.emit(self._current)

    def _on_copy(self) -> None:
        if self._current is not None and list_id_of(self._current) is None:
            self.acts.duplicate(self._current)

    def _on_rename(self) -> None:
        if self._current is not None:
            self.acts.ask_name(self._current)

    def _on_folder(self) -> None:
        if self._current is not None:
            self.acts.ask_folder(self._current)

    def _on_archive(self) -> None:
        if self._current is not None:
            self.acts.archive(self._current)

    def _on_export(self) -> None:
        if self._current is not None:
            self.acts.export(self._current)

    def _on_delete(self) -> None:
        if self._current is not None:
            self.acts.delete(self._current)

    def _on_import(self) -> None:
        self._page.context.navigator.go("importing")


def segment_colour(segment: Segment) -> str:
    """Return the colour of a segment: that of its RFM class, else one for the owner's and one for ready-made."""
    ready = segment.ready_id or ""
    if ready.startswith("rfm_"):
        return class_colour(ready.removeprefix("rfm_"))
    return _READY_COLOUR if ready else _OWN_COLOUR


def _name_order(segment: Segment) -> str:
    return segment_name(segment).casefold()


def _customers_order(segment: Segment) -> int:
    return segment.customers or 0


def _revenue_order(segment: Segment) -> int:
    return segment.revenue_12m_cents or 0


def _folder_order(segment: Segment) -> str:
    return segment.folder.casefold()


_ORDERS = {"name": _name_order, "folder": _folder_order, "customers": _customers_order, "revenue": _revenue_order}
