"""The first rows of a file as the tool that gets it will read them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableWidget, QTableWidgetItem, QWidget

from app.ui.tables.cell_delegate import CellDelegate
from app.ui.tables.header_view import HeaderView
from app.ui.theme.look import look

if TYPE_CHECKING:
    from collections.abc import Sequence

_ROWS = 4
_WIDEST = 190
_LEAST = 80


class FilePreview(QTableWidget):
    """Header and rows; scrolls sideways inside itself."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Start empty, as high as its rows."""
        super().__init__(parent)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTabKeyNavigation(False)
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(look().px(30))
        self.setItemDelegate(CellDelegate(self))
        header = HeaderView(self)
        header.setSectionsMovable(False)
        header.setSectionsClickable(False)
        self.setHorizontalHeader(header)
        header.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        header.setStretchLastSection(True)
        self.setFixedHeight(look().px(30 * _ROWS + 44))

    def show_rows(self, header: Sequence[str], rows: Sequence[Sequence[str]]) -> None:
        """Show what the file begins with."""
        self.setColumnCount(len(header))
        self.setRowCount(len(rows))
        self.setHorizontalHeaderLabels(list(header))
        for number, row in enumerate(rows):
            for column, cell in enumerate(row):
                item = QTableWidgetItem(" ".join(cell.split()))
                item.setToolTip(cell)
                self.setItem(number, column, item)
        self.resizeColumnsToContents()
        for column in range(len(header)):
            self.setColumnWidth(column, min(max(self.columnWidth(column) + 12, _LEAST), look().px(_WIDEST)))
