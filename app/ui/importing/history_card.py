"""The imports made so far, each of which can be withdrawn and put back at any time."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import QCoreApplication, QModelIndex, QPoint, Signal
from PySide6.QtWidgets import QStackedLayout, QWidget

from app.models.domain.importing import BatchRow
from app.ui.formats import moment_text, whole_number
from app.ui.importing.labels import kind_label
from app.ui.shell.context import PageContext
from app.ui.tables import Column, Kind, PagedTableModel, TableView
from app.ui.theme.widgets.button import Button
from app.ui.theme.widgets.card import Card
from app.ui.theme.widgets.empty_state import EmptyState
from app.ui.theme.widgets.menu import Menu

if TYPE_CHECKING:
    from app.services.container import Services

_ORDERS: Final[dict[str, Callable[[BatchRow], Any]]] = {
    "date": lambda row: row.created_at,
    "source": lambda row: row.source.casefold(),
    "file": lambda row: row.file_name.casefold(),
    "kind": lambda row: row.kind,
    "new": lambda row: row.imported,
    "rejected": lambda row: row.rejected,
}


@dataclass(frozen=True, slots=True)
class BatchSource:
    """The imports as rows of a table; there are at most some hundreds."""

    services: Services

    def count(self) -> int:
        """Return how many imports there were."""
        return len(self.services.importing.batches())

    def rows(self, offset: int, limit: int, sort: str | None, descending: bool) -> Sequence[BatchRow]:
        """Return the imports, in the order asked for."""
        found = self.services.importing.batches()
        if sort in _ORDERS:
            found.sort(key=_ORDERS[sort], reverse=descending)
        return found[offset : offset + limit]


class HistoryCard(Card):
    """A table with what can be done about the import under the cursor."""

    withdraw_wanted = Signal(object)  # BatchRow
    restore_wanted = Signal(object)
    rejected_wanted = Signal(object)
    report_wanted = Signal(object)
    again_wanted = Signal(object)  # correct the rejected rows and import them

    def __init__(self, context: PageContext, parent: QWidget | None = None) -> None:
        """Show the imports of the open workspace once `reload` is called."""
        super().__init__(parent=parent, padding=0)
        self._act = Button("", is_small=True)
        self._save = Button("", icon="save", is_small=True)
        self._again = Button("", icon="pencil", is_small=True)
        self._report = Button("", icon="file-text", is_small=True)
        self.model: PagedTableModel[BatchRow] = PagedTableModel(_columns(), context.jobs, self)
        self.model.set_sort("date", descending=True)
        self.table = TableView(self.model, name="imports", preferences=context.preferences, is_bare=True)
        self._empty = EmptyState("history")
        self._source = BatchSource(context.services)
        self._menu_row: BatchRow | None = None
        self._stack = QStackedLayout()
        self.body.addLayout(self._stack)  # first: a stack without parent shows its widgets as windows
        self._stack.addWidget(self._empty)
        self._stack.addWidget(self.table)
        self.head.setContentsMargins(16, 10, 12, 0)
        self.add_to_head(self._report)
        self.add_to_head(self._again)
        self.add_to_head(self._save)
        self.add_to_head(self._act)
        self._connect()
        self.retranslate()
        self._show_actions(None)

    def reload(self) -> None:
        """Read the imports again."""
        self.model.set_source(self._source)

    def retranslate(self) -> None:
        """Take the words of the language in force."""
        self.set_title(QCoreApplication.translate("HistoryCard", "Imports so far"))
        self._save.setText(QCoreApplication.translate("HistoryCard", "Save rejected rows…"))
        self._again.setText(QCoreApplication.translate("HistoryCard", "Correct and import again…"))
        self._report.setText(QCoreApplication.translate("HistoryCard", "Open report"))
        self._empty.set_texts(
            QCoreApplication.translate("HistoryCard", "No import yet"),
            QCoreApplication.translate("HistoryCard", "Every import is listed here and can be withdrawn later."),
        )
        self.table.setAccessibleName(self.title_label.text())
        self._show_actions(self.table.current_row())

    def _connect(self) -> None:
        self.model.loaded.connect(self._on_loaded)
        self.table.row_chosen.connect(self._show_actions)
        self.table.menu_wanted.connect(self._on_menu)
        self.table.clicked.connect(self._on_clicked)
        self._act.clicked.connect(self._on_act)
        self._save.clicked.connect(self._on_save)
        self._again.clicked.connect(self._on_again)
        self._report.clicked.connect(self._on_report)
        self.table.row_activated.connect(self.report_wanted)

    def _show_actions(self, row: BatchRow | None) -> None:
        self._act.setText(_act_words(row))
        self._act.setEnabled(row is not None)
        self._report.setEnabled(row is not None)
        for button in (self._save, self._again):
            button.setEnabled(row is not None and row.rejected > 0)

    def _on_loaded(self, count: int) -> None:
        self._stack.setCurrentWidget(self.table if count else self._empty)
        for button in (self._act, self._save, self._again, self._report):
            button.setVisible(count > 0)
        self._show_actions(self.table.current_row())

    def _on_act(self) -> None:
        self._act_on(self.table.current_row())

    def _on_save(self) -> None:
        row = self.table.current_row()
        if row is not None:
            self.rejected_wanted.emit(row)

    def _on_again(self) -> None:
        row = self.table.current_row()
        if row is not None:
            self.again_wanted.emit(row)

    def _on_report(self) -> None:
        row = self.table.current_row()
        if row is not None:
            self.report_wanted.emit(row)

    def _on_clicked(self, index: QModelIndex) -> None:
        if index.column() == len(self.model.columns) - 1:
            self._act_on(self.model.row_at(index.row()))

    def _act_on(self, row: BatchRow | None) -> None:
        if row is not None:
            (self.restore_wanted if row.is_withdrawn else self.withdraw_wanted).emit(row)

    def _on_menu(self, row: BatchRow, place: QPoint) -> None:
        self._menu_row = row
        menu = Menu(self)
        menu.add(_act_words(row), self._on_menu_act, "redo-2" if row.is_withdrawn else "undo-2")
        menu.add(self._report.text(), self._on_menu_report, "file-text")
        menu.add(self._again.text(), self._on_menu_again, "pencil", is_enabled=row.rejected > 0)
        menu.add(self._save.text(), self._on_menu_save, "save", is_enabled=row.rejected > 0)
        menu.exec(place)
        menu.deleteLater()

    def _on_menu_act(self) -> None:
        self._act_on(self._menu_row)

    def _on_menu_report(self) -> None:
        if self._menu_row is not None:
            self.report_wanted.emit(self._menu_row)

    def _on_menu_again(self) -> None:
        if self._menu_row is not None:
            self.again_wanted.emit(self._menu_row)

    def _on_menu_save(self) -> None:
        if self._menu_row is not None:
            self.rejected_wanted.emit(self._menu_row)


def _act_words(row: BatchRow | None) -> str:
    if row is not None and row.is_withdrawn:
        return QCoreApplication.translate("HistoryCard", "Restore")
    return QCoreApplication.translate("HistoryCard", "Withdraw")


def _title(key: str) -> str:
    words = {
        "date": QCoreApplication.translate("HistoryCard", "Imported on"),
        "source": QCoreApplication.translate("HistoryCard", "Source"),
        "file": QCoreApplication.translate("HistoryCard", "File"),
        "kind": QCoreApplication.translate("HistoryCard", "Kind"),
        "new": QCoreApplication.translate("HistoryCard", "New"),
        "updated": QCoreApplication.translate("HistoryCard", "Updated"),
        "unchanged": QCoreApplication.translate("HistoryCard", "Unchanged"),
        "rejected": QCoreApplication.translate("HistoryCard", "Rejected"),
        "state": QCoreApplication.translate("HistoryCard", "State"),
        "act": "",
    }
    return words[key]


def _state(row: BatchRow) -> str:
    if row.is_withdrawn:
        return QCoreApplication.translate("HistoryCard", "Withdrawn")
    return QCoreApplication.translate("HistoryCard", "In force")


def _columns() -> list[Column[BatchRow]]:
    return [
        Column("date", lambda: _title("date"), lambda r: moment_text(r.created_at), sort="date", width=176),
        Column("source", lambda: _title("source"), lambda r: r.source, sort="source", width=140),
        Column("file", lambda: _title("file"), lambda r: r.file_name, is_strong=True, sort="file", stretches=True),
        Column("kind", lambda: _title("kind"), lambda r: kind_label(r.kind), sort="kind", width=96, is_optional=True),
        _number("new", lambda r: r.imported, sort="new"),
        _number("updated", lambda r: r.updated, is_optional=True),
        _number("unchanged", lambda r: r.unchanged, is_optional=True),
        _number("rejected", lambda r: r.rejected, sort="rejected"),
        Column("state", lambda: _title("state"), _state, Kind.BADGE, value=_state_tone, width=108),
        Column("act", lambda: _title("act"), _act_words, Kind.LINK, width=90),
    ]


def _number(
    key: str, figure: Callable[[BatchRow], int], *, sort: str | None = None, is_optional: bool = False
) -> Column[BatchRow]:
    return Column(
        key,
        lambda: _title(key),
        lambda row: whole_number(figure(row)),
        Kind.NUMBER,
        sort=sort,
        width=104,
        is_optional=is_optional,
    )


def _state_tone(row: BatchRow) -> tuple[str, str | None]:
    return ("neutral", None) if row.is_withdrawn else ("good", None)
