"""A table model that holds a window of rows: the count first, pages of rows as they are looked at."""

from __future__ import annotations

from collections import OrderedDict
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Generic, Protocol, TypeVar

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt, QTimer, Signal

from app.ui.jobs import JobRunner, Lane
from app.ui.tables.columns import Column, Kind

if TYPE_CHECKING:
    from collections.abc import Sequence

    from app.models.domain.errors import KnownError
    from app.models.domain.ports import Progress

Row = TypeVar("Row")
Row_co = TypeVar("Row_co", covariant=True)

PAGE_ROWS = 200
PAGES_KEPT = 12
KIND_ROLE = Qt.ItemDataRole.UserRole
VALUE_ROLE = Qt.ItemDataRole.UserRole + 1
ROW_ROLE = Qt.ItemDataRole.UserRole + 2
STRONG_ROLE = Qt.ItemDataRole.UserRole + 3
MUTED_ROLE = Qt.ItemDataRole.UserRole + 4
_ROOT = QModelIndex()
_RIGHT = {Kind.NUMBER}

Index = QModelIndex | QPersistentModelIndex


class RowSource(Protocol[Row_co]):
    """Where rows come from; called on worker threads, so it holds services and values only."""

    def count(self) -> int:
        """Return how many rows there are."""
        ...

    def rows(self, offset: int, limit: int, sort: str | None, descending: bool) -> Sequence[Row_co]:
        """Return up to `limit` rows from `offset` in the order of the sort key."""
        ...


@dataclass(frozen=True, slots=True)
class _Answer:
    """A page of rows, with the count when it was asked."""

    generation: int
    page: int
    rows: Sequence[Any]
    count: int | None


class PagedTableModel(QAbstractTableModel, Generic[Row]):
    """Rows of a source under columns; memory does not depend on the number of rows.

    `set_source` counts and fetches the first page, keeping old rows until they arrive; `loaded` follows. Cells of
    rows that are not there yet show nothing (VALUE_ROLE None) and are fetched when looked at.
    """

    loaded = Signal(int)
    failed = Signal(object)

    def __init__(self, columns: Sequence[Column[Row]], jobs: JobRunner, parent: QObject | None = None) -> None:
        """Start empty."""
        super().__init__(parent)
        self.columns = list(columns)
        self._made_with = len(self.columns)
        self._jobs = jobs
        self._source: RowSource[Row] | None = None
        self._count = 0
        self._pages: OrderedDict[int, Sequence[Row]] = OrderedDict()
        self._wanted: set[int] = set()
        self._asked: set[int] = set()
        self._generation = 0
        self._sort: tuple[str | None, bool] = (None, False)
        self._fetch_timer = QTimer(self)
        self._fetch_timer.setSingleShot(True)
        self._fetch_timer.setInterval(0)
        self._fetch_timer.timeout.connect(self._on_fetch_due)

    def set_more_columns(self, columns: Sequence[Column[Row]]) -> None:
        """Put `columns` behind those the model was made with, in place of the last ones put there."""
        first = self._made_with
        if [(column.key, column.title()) for column in self.columns[first:]] == [(c.key, c.title()) for c in columns]:
            return
        if len(self.columns) > first:
            self.beginRemoveColumns(QModelIndex(), first, len(self.columns) - 1)
            del self.columns[first:]
            self.endRemoveColumns()
        if columns:
            self.beginInsertColumns(QModelIndex(), first, first + len(columns) - 1)
            self.columns += columns
            self.endInsertColumns()

    def set_source(self, source: RowSource[Row]) -> None:
        """Show the rows of another source (another filter)."""
        self._source = source
        self.reload()

    def reload(self) -> None:
        """Count and fetch again, from the top."""
        if self._source is None:
            return
        self._generation += 1
        self._wanted.clear()
        self._asked.clear()
        self._start(0, counts=True)

    def set_sort(self, key: str | None, *, descending: bool = False) -> None:
        """Set the order without fetching (before the first `set_source`)."""
        self._sort = (key, descending)

    def sort_state(self) -> tuple[str | None, bool]:
        """Return sort key and direction in force."""
        return self._sort

    def row_at(self, row: int) -> Row | None:
        """Return a row if it is in memory."""
        page = self._pages.get(row // PAGE_ROWS)
        offset = row % PAGE_ROWS
        return page[offset] if page is not None and offset < len(page) else None

    def rowCount(self, parent: Index = _ROOT) -> int:
        """Return the count of the source."""
        return 0 if parent.isValid() else self._count

    def columnCount(self, parent: Index = _ROOT) -> int:
        """Return the number of columns."""
        return 0 if parent.isValid() else len(self.columns)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return what a cell shows; ask for its page if it is not there."""
        if not index.isValid():
            return None
        column = self.columns[index.column()]
        if role == KIND_ROLE:
            return column.kind
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _alignment(column)
        if role == STRONG_ROLE:
            return column.is_strong
        if role == MUTED_ROLE:
            return column.is_muted
        row = self._looked_at(index.row())
        return None if row is None else _cell(column, row, role)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return column titles."""
        if orientation != Qt.Orientation.Horizontal or not 0 <= section < len(self.columns):
            return None
        if role in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole}:
            return self.columns[section].title()
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _alignment(self.columns[section])
        return None

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        """Fetch again in the order of a column."""
        if not 0 <= column < len(self.columns) or self.columns[column].sort is None:
            return
        state = (self.columns[column].sort, order == Qt.SortOrder.DescendingOrder)
        if state != self._sort:
            self._sort = state
            self.reload()

    def retranslate(self) -> None:
        """Show titles and cells in the language in force."""
        self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, len(self.columns) - 1)
        if self._count:
            self.dataChanged.emit(self.index(0, 0), self.index(self._count - 1, len(self.columns) - 1))

    def pages_in_memory(self) -> int:
        """Return how many pages are held."""
        return len(self._pages)

    def _looked_at(self, row: int) -> Row | None:
        page = row // PAGE_ROWS
        if page in self._pages:
            self._pages.move_to_end(page)
            return self.row_at(row)
        if page not in self._asked:
            self._wanted.add(page)
            if not self._fetch_timer.isActive():
                self._fetch_timer.start()
        return None

    def _on_fetch_due(self) -> None:
        wanted = sorted(self._wanted - self._asked)[-3:]
        self._wanted.clear()
        for page in wanted:
            self._start(page, counts=False)

    def _start(self, page: int, *, counts: bool) -> None:
        source = self._source
        if source is None:
            return
        generation, (key, descending) = self._generation, self._sort
        self._asked.add(page)

        def work(progress: Progress) -> _Answer:
            progress.check_cancelled()
            rows = source.rows(page * PAGE_ROWS, PAGE_ROWS, key, descending)
            return _Answer(generation, page, rows, _counted(source, rows, page) if counts else None)

        latest = f"table.{id(self)}" if counts else None
        self._jobs.start(
            work, then=self._on_answer, failed=self._on_failed, lane=Lane.READ, latest=latest, initiator=self
        )

    def _on_answer(self, answer: _Answer) -> None:
        if answer.generation != self._generation:
            return
        self._asked.discard(answer.page)
        if answer.count is not None:
            self.beginResetModel()
            self._pages.clear()
            self._pages[answer.page] = answer.rows
            self._count = answer.count
            self.endResetModel()
            self.loaded.emit(self._count)
            return
        self._pages[answer.page] = answer.rows
        while len(self._pages) > PAGES_KEPT:
            self._pages.popitem(last=False)
        first = answer.page * PAGE_ROWS
        last = min(first + PAGE_ROWS, self._count) - 1
        if last >= first:
            self.dataChanged.emit(self.index(first, 0), self.index(last, len(self.columns) - 1))

    def _on_failed(self, error: KnownError) -> None:
        self.failed.emit(error)


def _counted(source: RowSource[Any], rows: Sequence[Any], page: int) -> int:
    """Return the count; a short first page already tells it."""
    return len(rows) if page == 0 and len(rows) < PAGE_ROWS else source.count()


def _alignment(column: Column[Any]) -> Qt.AlignmentFlag:
    side = Qt.AlignmentFlag.AlignRight if column.kind in _RIGHT else Qt.AlignmentFlag.AlignLeft
    return side | Qt.AlignmentFlag.AlignVCenter


def _cell(column: Column[Any], row: Any, role: int) -> Any:
    if role == Qt.ItemDataRole.DisplayRole:
        return column.text(row)
    if role == VALUE_ROLE:
        return column.value(row)
    if role == ROW_ROLE:
        return row
    if role == Qt.ItemDataRole.AccessibleTextRole:
        return column.spoken(row) if column.spoken else column.text(row)
    if role == Qt.ItemDataRole.ToolTipRole:
        return column.hint(row) if column.hint else None
    return None
