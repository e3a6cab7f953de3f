"""What can be done with several customers at once; in the place of the sum while more than one is chosen."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Literal

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QHBoxLayout, QInputDialog, QWidget

from app.models.domain.changes import Changes
from app.ui.customers.words import counted
from app.ui.customers.writing import write
from app.ui.formats import customers_count
from app.ui.jobs import Lane
from app.ui.theme.widgets import Button, Text
from app.ui.workspaces import FileChooser, SystemFileChooser

if TYPE_CHECKING:
    from app.models.domain.customer import CustomerQuery
    from app.models.domain.ports import Progress
    from app.services.container import Services
    from app.ui.shell.page import Page

_JOINED_AT_MOST = 20


@dataclass(frozen=True, slots=True)
class Chosen:
    """The rows chosen in a list: their places, and the query they are of."""

    query: CustomerQuery
    places: tuple[int, ...]
    known: tuple[int, ...]

    def ids(self, services: Services) -> list[int]:
        """Return the customers, also of rows that were never looked at."""
        if len(self.known) == len(self.places):
            return list(self.known)
        everyone = services.customers.ids(self.query)
        return [everyone[place] for place in self.places if place < len(everyone)]


class SelectionBar(QWidget):
    """Tag, put on a list, export, one household, one person, copy. `copy_wanted` is for the table."""

    copy_wanted = Signal()

    def __init__(self, page: Page, chooser: FileChooser | None = None) -> None:
        """Start with nobody."""
        super().__init__()
        self._page = page
        self._services = page.context.services
        self._chooser = chooser or SystemFileChooser()
        self._chosen: Chosen | None = None
        self._tags: Sequence[str] = ()
        self._count = Text("", "table_strong")
        self._tag = Button("", icon="tag", is_small=True)
        self._list = Button("", icon="list-checks", is_small=True)
        self._export = Button("", icon="file-down", is_small=True)
        self._home = Button("", icon="house", is_small=True)
        self._join = Button("", icon="merge", is_small=True)
        self._copy = Button("", icon="copy", is_small=True)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(6)
        row.addWidget(self._count)
        row.addStretch(1)
        slots = (self._on_tag, self._on_list, self._on_export, self._on_home, self._on_join, self.copy_wanted.emit)
        buttons = (self._tag, self._list, self._export, self._home, self._join, self._copy)
        for button, slot in zip(buttons, slots, strict=True):
            button.clicked.connect(slot)
            row.addWidget(button)
        self.retranslate()

    def show_chosen(self, chosen: Chosen) -> None:
        """Show how many are chosen, and what can be done with so many."""
        self._chosen = chosen
        count = len(chosen.places)
        text = QCoreApplication.translate("SelectionBar", "%n chosen", None, count)
        self._count.setText(counted(text, count))
        for button in (self._home, self._join):
            button.setVisible(1 < count <= _JOINED_AT_MOST)

    def retranslate(self) -> None:
        """Set every text."""
        self._tag.setText(self.tr("Tag…"))
        self._list.setText(self.tr("List…"))
        self._list.set_hint(self.tr("Put these customers on a list made by hand"))
        self._export.setText(self.tr("Save as…"))
        self._export.set_hint(self.tr("Write these customers into a file"))
        self._home.setText(self.tr("Household"))
        self._home.set_hint(self.tr("Say that they live together"))
        self._join.setText(self.tr("Join"))
        self._join.set_hint(self.tr("Say that they are one person"))
        self._copy.setText(self.tr("Copy"))
        self._copy.set_hint(self.tr("Copy the chosen rows as a table"), "Ctrl+C")
        if self._chosen is not None:
            self.show_chosen(self._chosen)

    def set_tags(self, names: Sequence[str]) -> None:
        """Know the tags that can be chosen."""
        self._tags = names

    def tag_with(self, name: str) -> None:
        """Give the chosen customers a tag."""
        chosen = self._chosen
        if chosen is None or not name.strip():
            return

        def act(services: Services) -> Changes:
            return services.notes.tag(chosen.ids(services), name)

        write(self._page.context, act, self._page.show_error)

    def put_on_list(self, name: str) -> None:
        """Put the chosen customers on a list, made if there is none of that name."""
        chosen = self._chosen
        if chosen is None or not name.strip():
            return

        def act(services: Services) -> Changes:
            ids = chosen.ids(services)
            wanted = name.strip().casefold()
            known = next((each.id for each in services.lists.all() if each.name.casefold() == wanted), None)
            return services.lists.create(name, ids) if known is None else services.lists.add(known, ids)

        write(self._page.context, act, self._page.show_error)

    def _on_list(self) -> None:
        services = self._services

        def work(progress: Progress) -> list[str]:
            progress.check_cancelled()
            return [each.name for each in services.lists.all()]

        self._page.load(work, self._on_lists, latest="lists")

    def _on_lists(self, names: list[str]) -> None:
        words = self.tr("List (choose or type a new one)")
        name, is_chosen = QInputDialog.getItem(self, self.tr("Put on a list"), words, names)
        if is_chosen:
            self.put_on_list(name)

    def _on_tag(self) -> None:
        name, is_chosen = QInputDialog.getItem(self, self.tr("Add a tag"), self.tr("Tag"), list(self._tags))
        if is_chosen:
            self.tag_with(name)

    def _on_export(self) -> None:
        chosen = self._chosen
        pattern = self.tr("Workbook (*.xlsx);;Table (*.csv)")
        path = self._chooser.save_file(self, self.tr("Save these customers"), self.tr("customers.xlsx"), pattern)
        if path is None or chosen is None:
            return
        self._page.load(_Save(self._services, chosen, path), self._on_saved, title=self.tr("Writing the file"))

    def _on_saved(self, count: int) -> None:
        text = self.tr("{customers} written").format(customers=customers_count(count))
        self._page.context.shell.toast(text)

    def _on_home(self) -> None:
        self._identity(_saying_household)

    def _on_join(self) -> None:
        self._identity(_joining)

    def _identity(self, kind: Callable[[Services, list[int]], Changes]) -> None:
        chosen = self._chosen
        if chosen is None:
            return

        def work(progress: Progress) -> Changes:
            from app.services.review_job import derive_changed  # noqa: PLC0415 - the window opens without it

            progress.check_cancelled()
            changes = kind(self._services, chosen.ids(self._services))
            derive_changed(self._services, changes)
            return changes

        self._page.load(work, self._on_identity, lane=Lane.WRITE, title=self.tr("Bringing the customers up to date"))

    def _on_identity(self, changes: Changes) -> None:
        from app.ui.customers.duplicates.jobs import follow_with_figures  # noqa: PLC0415 - for who joins

        self._page.context.shell.applied(changes)
        follow_with_figures(self._page.context)


@dataclass(frozen=True, slots=True)
class _Save:
    """The job that writes the file."""

    services: Services
    chosen: Chosen
    path: Path

    def __call__(self, progress: Progress) -> int:
        """Do it. KnownError: those of writing files."""
        from app.services.customer_file import save_customers  # noqa: PLC0415 - for who exports

        progress.check_cancelled()
        return save_customers(self.services, self.chosen.ids(self.services), self.path)


def _joining(services: Services, ids: list[int]) -> Changes:
    kind: Literal["same"] = "same"
    return services.identity.decide(services.customers.records_of(ids), kind)


def _saying_household(services: Services, ids: list[int]) -> Changes:
    return services.identity.decide_household(ids, is_one=True)
