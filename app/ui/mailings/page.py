"""The Mailings section: every list that was made, who was on it, and making one."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QModelIndex, Qt, QTimer
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QFrame, QSplitter, QStackedWidget, QVBoxLayout

from app.models.domain.changes import Area
from app.ui.jobs import Lane
from app.ui.mailings.mailing_pane import MailingFacts, MailingPane, ReadMailing
from app.ui.mailings.mailing_table import MailingSource, mailing_columns
from app.ui.mailings.new_list_dialog import NewListDialog, Wanted
from app.ui.places import SystemPlaces
from app.ui.plan_words import counted
from app.ui.shell.page import Page
from app.ui.tables import PagedTableModel, TableView
from app.ui.theme.look import look
from app.ui.theme.tokens import GUTTER, PANE_FOLDS_BELOW
from app.ui.theme.widgets import Button, EmptyState

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtGui import QResizeEvent

    from app.models.domain.changes import Changes
    from app.models.domain.mailing import Mailing
    from app.models.domain.ports import Progress
    from app.models.domain.segment import Segment
    from app.services.container import Services
    from app.ui.places import Places
    from app.ui.shell.context import PageContext

_PANE_DELAY_MS = 90
_PANE_WIDTH = 340


class MailingsPage(Page):
    """Opens with mailing_id=…, or segment_id=… / plan_on=… for a new list; `places` may be replaced."""

    section = "mailings"
    watches = Area.MAILINGS | Area.CONTACTS

    def __init__(self, context: PageContext) -> None:
        """Build the journal."""
        super().__init__(context, scrolls=False)
        self.places: Places = SystemPlaces()
        self._count = 0
        self._wanted = Wanted()
        self._wanted_id: int | None = None
        self._current: Mailing | None = None
        self.new = Button("", "primary", "plus")
        self.new.clicked.connect(self._on_new)
        self.header.add_action(self.new)
        self.model: PagedTableModel[Mailing] = PagedTableModel(mailing_columns(), context.jobs, self)
        self.model.loaded.connect(self._on_loaded)
        self.model.failed.connect(self.show_error)
        self.table = TableView(self.model, name="mailings", preferences=context.preferences, is_bare=True)
        self.table.row_chosen.connect(self._on_row)
        self.pane = MailingPane()
        self.pane.profile_wanted.connect(self._on_profile)
        self.pane.folder_wanted.connect(self._on_folder)
        self.pane.withdraw_wanted.connect(self._on_withdraw)
        self.empty = EmptyState("send")
        self.empty.primary_activated.connect(self._on_new)
        self.empty.secondary_activated.connect(self._on_plan)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_PANE_DELAY_MS)
        self._timer.timeout.connect(self._load_pane)
        self._build()
        for keys in ("Ctrl+N", "Ctrl+Return"):
            shortcut = QShortcut(QKeySequence(keys), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(self.new.click)
        context.shell.day_changed.connect(self._on_day_changed)
        self.retranslate()

    def refresh(self) -> None:
        """Read the journal again."""
        self.model.set_source(MailingSource(self.context.services))

    def open(
        self,
        *,
        mailing_id: int | None = None,
        segment_id: int | None = None,
        plan_on: date | None = None,
        **params: Any,
    ) -> None:
        """Show a list, or open the dialog for a new one."""
        del params
        if mailing_id is not None:
            self._wanted_id = mailing_id
            self._choose_row()
        if segment_id is not None or plan_on is not None:
            self._ask(Wanted(segment_id, plan_on))

    def retranslate(self) -> None:
        """Set every text."""
        self.new.setText(self.tr("New list…"))
        self.table.setAccessibleName(self.tr("Mailing lists"))
        self.empty.set_texts(
            self.tr("No list yet"),
            self.tr("Approve a day’s contact plan, or make a list of a segment: each one is kept here."),
            self.tr("New list…"),
            self.tr("See the contact plan"),
        )
        self.pane.retranslate()
        self._show_head()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fold the pane in a narrow window."""
        super().resizeEvent(event)
        self._fold()

    def _build(self) -> None:
        card = QFrame()
        card.setProperty("card", "true")
        column = QVBoxLayout(card)
        column.setContentsMargins(1, 1, 1, 1)
        self._states = QStackedWidget()
        self._states.addWidget(self.table)
        self._states.addWidget(self.empty)
        column.addWidget(self._states)
        splitter = QSplitter(Qt.Orientation.Horizontal)
        splitter.setHandleWidth(GUTTER)
        for place, widget in enumerate((card, self.pane)):
            splitter.addWidget(widget)
            splitter.setCollapsible(place, False)
            splitter.setStretchFactor(place, 1 - place)
        self.pane.setMaximumWidth(look().px(460))
        splitter.setSizes([10_000, look().px(_PANE_WIDTH)])
        self.body.setContentsMargins(24, 8, 24, 20)
        self.body.addWidget(splitter, 1)

    def _show_head(self) -> None:
        text = counted(self.tr("%n list(s)", "", self._count), self._count) if self._count else ""
        self.header.set_title(self.tr("Mailings"), text)
        may_act = self.context.shell.looked_at is None
        hint = self.tr("Makes a file for the tool that sends")
        if not may_act:
            hint = self.tr("Go back to today first: the figures are of another day")
        self.new.setEnabled(may_act)
        self.empty.primary.setEnabled(may_act)
        self.new.set_hint(hint, "Ctrl+N")
        self.pane.set_may_act(is_on=may_act, reason="" if may_act else hint)

    def _fold(self) -> None:
        is_wide = self.window().width() >= look().px(PANE_FOLDS_BELOW)
        self.pane.setVisible(is_wide and self._count > 0)

    def _ask(self, wanted: Wanted) -> None:
        if self.context.shell.looked_at is None:
            self._wanted = wanted
            self.load(_ReadSegments(self.context.services), self._on_segments, latest="segments")

    def _on_segments(self, segments: list[Segment]) -> None:
        dialog = NewListDialog(self.context, self.places, segments, self._wanted, self)
        dialog.created.connect(self._on_created)
        dialog.open()

    def _on_created(self, changes: Changes, mailing: Mailing) -> None:
        self._wanted_id = mailing.id
        self.context.shell.applied(changes)

    def _on_loaded(self, count: int) -> None:
        self._count = count
        self._states.setCurrentIndex(0 if count else 1)
        self._fold()
        self._show_head()
        if count:
            self._choose_row()

    def _choose_row(self) -> None:
        wanted = self._wanted_id or (self._current.id if self._current else None)
        rows = [self.model.row_at(number) for number in range(self.model.rowCount())]
        place = next((n for n, row in enumerate(rows) if row is not None and row.id == wanted), None)
        if place is None:
            place = 0
        else:
            self._wanted_id = None
        row = rows[place] if rows else None
        if row is not None:
            self.table.setCurrentIndex(self.model.index(place, 0, QModelIndex()))
            self._on_row(row)

    def _on_row(self, mailing: Mailing) -> None:
        self._current = mailing
        self._timer.start()

    def _load_pane(self) -> None:
        if self._current is not None:
            self.load(ReadMailing(self.context.services, self._current.id), self._on_facts, latest="pane")

    def _on_facts(self, facts: MailingFacts) -> None:
        self.pane.show_mailing(facts)

    def _on_new(self) -> None:
        self._ask(Wanted())

    def _on_plan(self) -> None:
        self.context.navigator.go("contact_plan")

    def _on_profile(self, customer_id: int) -> None:
        self.context.navigator.go("customers", customer_id=customer_id)

    def _on_folder(self, folder: Path) -> None:
        self.places.show_folder(folder)

    def _on_withdraw(self, mailing_id: int) -> None:
        self.load(_Withdraw(self.context.services, mailing_id), self.context.shell.applied, lane=Lane.WRITE)

    def _on_day_changed(self, day: object) -> None:
        del day
        self._show_head()


@dataclass(frozen=True)
class _ReadSegments:
    """The job behind the choice of a segment."""

    services: Services

    def __call__(self, progress: Progress) -> list[Segment]:
        """Read the segments."""
        progress.check_cancelled()
        return self.services.segments.all()


@dataclass(frozen=True)
class _Withdraw:
    """The job that takes a list back."""

    services: Services
    mailing_id: int

    def __call__(self, progress: Progress) -> Changes:
        """Take it back."""
        progress.check_cancelled()
        return self.services.mailings.withdraw(self.mailing_id)


def create(context: PageContext) -> Page:
    """Build the page."""
    return MailingsPage(context)
