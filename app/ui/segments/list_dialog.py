"""The customers of a list made by hand: found by name and added, or taken off."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QHBoxLayout, QListWidget, QListWidgetItem

from app.models.domain.changes import Changes
from app.models.domain.customer import CustomerRow
from app.models.domain.errors import KnownError
from app.models.domain.ports import Progress
from app.models.domain.segment import SampleRow
from app.ui.form_dialog import FormDialog
from app.ui.formats import customers_count
from app.ui.jobs import Lane
from app.ui.messages import error_sentence
from app.ui.theme.look import look
from app.ui.theme.widgets import Button, SearchField, Text

if TYPE_CHECKING:
    from app.ui.segments.page import SegmentsPage

T = TypeVar("T")

_DELAY_MS = 250
_FOUND, _SHOWN = 8, 500
_ID = Qt.ItemDataRole.UserRole


class ListDialog(FormDialog):
    """Each change is written at once, and can be taken back from its message."""

    def __init__(self, page: SegmentsPage, list_id: int, name: str) -> None:
        """Show the list `name`."""
        super().__init__(page)
        self._page = page
        self._services = page.context.services
        self._list_id = list_id
        self._name = name
        self.search = SearchField()
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_DELAY_MS)
        self._timer.timeout.connect(self.look_for)
        self.search.textEdited.connect(self._on_typed)
        self.found = QListWidget()
        self.found.setFixedHeight(look().px(150))
        self.found.itemActivated.connect(self._on_add)
        self.found.itemClicked.connect(self._on_add)
        self.members = QListWidget()
        self.members.setSelectionMode(QListWidget.SelectionMode.ExtendedSelection)
        self.members.setMinimumSize(look().px(420), look().px(220))
        self.members.itemSelectionChanged.connect(self._show_actions)
        self._count = Text("", "table_strong")
        self.remove = Button("", "quiet", "x", is_small=True)
        self.remove.clicked.connect(self._on_remove)
        row = QHBoxLayout()
        row.addWidget(self._count, 1)
        row.addWidget(self.remove)
        for widget in (self.search, self.found):
            self.body.addWidget(widget)
        self.body.addLayout(row)
        self.body.addWidget(self.members, 1)
        self.found.hide()
        self.cancel.hide()
        self.primary.clicked.connect(self.accept)
        self.retranslate()
        self._read()

    def retranslate(self) -> None:
        """Set every text."""
        self.set_title(self._name, self.tr("A list made by hand: it holds whom you put on it."))
        self.search.set_placeholder(self.tr("Find a customer to add"))
        self.found.setAccessibleName(self.tr("Customers found; Enter adds"))
        self.members.setAccessibleName(self.tr("Customers of the list"))
        self.remove.setText(self.tr("Take off the list"))
        self.primary.setText(self.tr("Done"))
        self._show_actions()

    def look_for(self) -> None:
        """Look for customers by what was typed."""
        sought = self.search.text().strip()
        if not sought:
            self.found.hide()
            return

        def work(progress: Progress) -> list[CustomerRow]:
            progress.check_cancelled()
            return list(self._services.customers.search(sought, _FOUND))

        self._start(work, self._on_found, "list_search")

    def add(self, customer_ids: Sequence[int]) -> None:
        """Put customers on the list."""
        self._write(self._services.lists.add, customer_ids)

    def take_off(self, customer_ids: Sequence[int]) -> None:
        """Take customers off the list."""
        self._write(self._services.lists.remove, customer_ids)

    def _write(self, act: Callable[[int, Sequence[int]], Changes], customer_ids: Sequence[int]) -> None:
        list_id = self._list_id

        def work(progress: Progress) -> Changes:
            progress.check_cancelled()
            return act(list_id, customer_ids)

        self._page.context.jobs.start(
            work, then=self._on_written, failed=self._on_failed, lane=Lane.WRITE, initiator=self
        )

    def _read(self) -> None:
        rule = {"field": "list", "op": "is", "value": self._list_id}

        def work(progress: Progress) -> list[SampleRow]:
            progress.check_cancelled()
            return self._services.segments.sample(rule, _SHOWN)

        self._start(work, self._on_members, "list_members")

    def _start(self, work: Callable[[Progress], T], then: Callable[[T], None], latest: str) -> None:
        self._page.context.jobs.start(work, then=then, failed=self._on_failed, latest=latest, initiator=self)

    def _on_typed(self, typed: str) -> None:
        del typed
        self._timer.start()

    def _on_found(self, rows: list[CustomerRow]) -> None:
        self.found.clear()
        for row in rows:
            self.found.addItem(_item(row.name, row.city, row.customer_id))
        self.found.setVisible(bool(rows))

    def _on_members(self, rows: list[SampleRow]) -> None:
        self.members.clear()
        for row in sorted(rows, key=_by_name):
            self.members.addItem(_item(row.name, row.city, row.customer_id))
        self._count.setText(customers_count(len(rows)))
        self._show_actions()

    def _on_written(self, changes: Changes) -> None:
        self._page.context.shell.applied(changes)
        self._read()

    def _on_failed(self, error: KnownError) -> None:
        self.show_problem(error_sentence(error))

    def _on_add(self, item: QListWidgetItem) -> None:
        self.add([int(item.data(_ID))])

    def _on_remove(self) -> None:
        self.take_off([int(item.data(_ID)) for item in self.members.selectedItems()])

    def _show_actions(self) -> None:
        self.remove.setEnabled(bool(self.members.selectedItems()))


def _item(name: str, city: str | None, customer_id: int) -> QListWidgetItem:
    item = QListWidgetItem(f"{name}, {city}" if city else name)
    item.setData(_ID, customer_id)
    return item


def _by_name(row: SampleRow) -> str:
    return row.name.casefold()
