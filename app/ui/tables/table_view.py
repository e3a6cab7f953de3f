"""The table of the kit: look, hovering, copying, remembered columns, keyboard."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, cast

from PySide6.QtCore import QEvent, QModelIndex, QPersistentModelIndex, QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QContextMenuEvent, QGuiApplication, QKeyEvent, QKeySequence, QMouseEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QMenu, QTableView, QWidget

from app.ui.tables.cell_delegate import CellDelegate
from app.ui.tables.header_view import HeaderView
from app.ui.tables.paged_model import ROW_ROLE, PagedTableModel
from app.ui.theme.look import look

if TYPE_CHECKING:
    from app.ui.preferences import Preferences


class TableView(QTableView):
    """A table over a PagedTableModel; `row_activated` (Enter, double click) and `row_chosen` carry the row."""

    row_activated = Signal(object)
    row_chosen = Signal(object)
    menu_wanted = Signal(object, QPoint)  # row, place on screen

    def __init__(
        self,
        model: PagedTableModel[Any],
        *,
        name: str = "",
        preferences: Preferences | None = None,
        is_bare: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        """Show `model`; with `name` and `preferences` widths and hidden columns are remembered."""
        super().__init__(parent)
        self._name = name
        self._preferences = preferences
        self._paged = model
        self._remember_timer = QTimer(self)
        self._remember_timer.setSingleShot(True)
        self._remember_timer.setInterval(300)
        self._remember_timer.timeout.connect(self._remember)
        if is_bare:
            self.setProperty("bare", "true")
        self._set_up_view()
        self.setModel(model)
        self._set_up_columns()
        self.selectionModel().currentRowChanged.connect(self._on_current_changed)
        model.loaded.connect(self._on_loaded)
        model.columnsInserted.connect(self._on_columns_inserted)
        self.activated.connect(self._on_activated)
        look().changed.connect(self._on_look_changed)
        self._on_look_changed()

    def current_row(self) -> Any:
        """Return the row under the cursor, None while it is not there."""
        return self._paged.row_at(self.currentIndex().row()) if self.currentIndex().isValid() else None

    def selected_rows(self) -> list[Any]:
        """Return the selected rows that are in memory, in order."""
        numbers = sorted({index.row() for index in self.selectionModel().selectedRows()})
        rows = (self._paged.row_at(number) for number in numbers)
        return [row for row in rows if row is not None]

    def fit_width(self) -> None:
        """Hide optional columns as long as the rest does not fit, then stretch."""
        available = self.viewport().width()
        hidden = self._hidden_by_user()
        taken = sum(self._width_of(i) for i in range(len(self._paged.columns)) if i not in hidden)
        for index in reversed(range(len(self._paged.columns))):
            column = self._paged.columns[index]
            if index in hidden:
                self.setColumnHidden(index, True)
            elif column.is_optional and taken > available > 0:
                self.setColumnHidden(index, True)
                taken -= self._width_of(index)
            else:
                self.setColumnHidden(index, False)

    def retranslate(self) -> None:
        """Take titles and cells of the language in force."""
        self._paged.retranslate()
        self.viewport().update()

    def changeEvent(self, event: QEvent) -> None:
        """Follow a change of language."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Copy rows with Ctrl+C; leave Tab to the page; open with Enter on every system."""
        if event.matches(QKeySequence.StandardKey.Copy):
            self.copy_rows()
            return
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and event.modifiers() in {
            Qt.KeyboardModifier.NoModifier,
            Qt.KeyboardModifier.KeypadModifier,
        }:
            self._on_activated(self.currentIndex())
            return
        super().keyPressEvent(event)

    def copy_rows(self) -> None:
        """Put the selected rows on the clipboard as a table, titles first."""
        shown = self._shown_columns()
        lines = ["\t".join(self._paged.columns[index].title() for index in shown)]
        texts = [[self._paged.columns[index].text(row) for index in shown] for row in self.selected_rows()]
        lines += ["\t".join(map(_one_line, row)) for row in texts]
        QGuiApplication.clipboard().setText("\n".join(lines))

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Follow the row under the pointer."""
        super().mouseMoveEvent(event)
        self._set_hovered(self.rowAt(event.position().toPoint().y()))

    def leaveEvent(self, event: QEvent) -> None:
        """Forget the row under the pointer."""
        super().leaveEvent(event)
        self._set_hovered(-1)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Drop optional columns when they do not fit."""
        super().resizeEvent(event)
        self.fit_width()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Ask for the menu of a row."""
        row = self._paged.row_at(self.rowAt(event.pos().y()))
        if row is not None:
            self.menu_wanted.emit(row, event.globalPos())

    def _set_up_view(self) -> None:
        self.setItemDelegate(CellDelegate(self))
        self.setHorizontalHeader(HeaderView(self))
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setMouseTracking(True)
        self.setTabKeyNavigation(False)
        self.setCornerButtonEnabled(False)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        vertical = self.verticalHeader()
        vertical.hide()
        vertical.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)

    def _set_up_columns(self) -> None:
        header = self.horizontalHeader()
        for index, column in enumerate(self._paged.columns):
            if column.stretches:
                header.setSectionResizeMode(index, QHeaderView.ResizeMode.Stretch)
            else:
                header.resizeSection(index, self._width_of(index))
        header.setStretchLastSection(not any(column.stretches for column in self._paged.columns))
        header.sectionClicked.connect(self._on_header_clicked)
        header.sectionResized.connect(self._on_section_resized)
        header.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        header.customContextMenuRequested.connect(self._on_header_menu)
        self._show_sort()
        self.fit_width()

    def _width_of(self, index: int) -> int:
        column = self._paged.columns[index]
        stored = self._stored().get("widths", {}).get(column.key)
        return look().px(stored if isinstance(stored, int) else column.width)

    def _hidden_by_user(self) -> set[int]:
        chosen = self._stored().get("hidden")
        columns = self._paged.columns
        if isinstance(chosen, list):
            offered = self._stored().get("offered", [column.key for column in columns])
            late = {c.key for c in columns if c.is_hidden_at_first and c.key not in offered}
            return {index for index, column in enumerate(columns) if column.key in chosen or column.key in late}
        return {index for index, column in enumerate(columns) if column.is_hidden_at_first}

    def _stored(self) -> dict[str, Any]:
        if self._preferences is None or not self._name:
            return {}
        value = self._preferences.get(f"table.{self._name}", {})
        return cast("dict[str, Any]", value) if isinstance(value, dict) else {}

    def _store(self, key: str, value: object) -> None:
        if self._preferences is not None and self._name:
            self._preferences.put(f"table.{self._name}", {**self._stored(), key: value})

    def _shown_columns(self) -> list[int]:
        header = self.horizontalHeader()
        order = [header.logicalIndex(place) for place in range(header.count())]
        return [index for index in order if not self.isColumnHidden(index)]

    def _show_sort(self) -> None:
        key, is_descending = self._paged.sort_state()
        keys = [column.sort for column in self._paged.columns]
        section = keys.index(key) if key is not None and key in keys else -1
        cast("HeaderView", self.horizontalHeader()).set_sorted(section, is_descending=is_descending)

    def _set_hovered(self, row: int) -> None:
        if self.property("hovered_row") != row:
            self.setProperty("hovered_row", row)
            self.viewport().update()

    def _on_header_clicked(self, section: int) -> None:
        key, is_descending = self._paged.sort_state()
        column = self._paged.columns[section]
        if column.sort is None:
            return
        goes_down = not is_descending if column.sort == key else False
        self._paged.sort(section, Qt.SortOrder.DescendingOrder if goes_down else Qt.SortOrder.AscendingOrder)
        self._show_sort()

    def _on_section_resized(self, section: int, old: int, new: int) -> None:
        del section
        if old and new and QGuiApplication.mouseButtons() != Qt.MouseButton.NoButton:
            self._remember_timer.start()

    def _remember(self) -> None:
        header = self.horizontalHeader()
        scale = look().scale
        columns = self._paged.columns
        widths = {columns[i].key: round(header.sectionSize(i) / scale) for i in self._shown_columns()}
        self._store("widths", {**self._stored().get("widths", {}), **widths})

    def _on_header_menu(self, place: QPoint) -> None:
        menu = QMenu(self)
        hidden = self._hidden_by_user()
        for index, column in enumerate(self._paged.columns):
            action = menu.addAction(column.title())
            action.setCheckable(True)
            action.setChecked(index not in hidden)
            action.setEnabled(index > 0)
            action.setData(column.key)
        menu.triggered.connect(self._on_column_toggled)
        menu.exec(self.horizontalHeader().mapToGlobal(place))
        menu.deleteLater()

    def _on_column_toggled(self, action: Any) -> None:
        hidden = {self._paged.columns[index].key for index in self._hidden_by_user()}
        self._store("hidden", sorted(hidden ^ {action.data()}))
        offered = self._stored().get("offered", [])
        self._store("offered", sorted({*offered, *(column.key for column in self._paged.columns)}))
        self.fit_width()

    def _on_current_changed(self, current: QModelIndex, previous: QModelIndex) -> None:
        del previous
        row = self._paged.row_at(current.row()) if current.isValid() else None
        if row is not None:
            self.row_chosen.emit(row)

    def _on_loaded(self, count: int) -> None:
        del count
        self.scrollToTop()
        self._show_sort()

    def _on_columns_inserted(self, parent: QModelIndex, first: int, last: int) -> None:
        del parent
        for index in range(first, last + 1):
            self.horizontalHeader().resizeSection(index, self._width_of(index))
        self.fit_width()

    def _on_activated(self, index: QModelIndex | QPersistentModelIndex) -> None:
        row = index.data(ROW_ROLE) if index.isValid() else None
        if row is not None:
            self.row_activated.emit(row)

    def _on_look_changed(self) -> None:
        self.verticalHeader().setMinimumSectionSize(1)
        self.verticalHeader().setDefaultSectionSize(look().row_height)
        for index, column in enumerate(self._paged.columns):
            if not column.stretches:
                self.horizontalHeader().resizeSection(index, self._width_of(index))


def _one_line(text: str) -> str:
    return text.replace("\t", " ").replace("\n", " ")
