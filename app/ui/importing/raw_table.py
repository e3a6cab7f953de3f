"""The rows of a file as they are: the header in bold, what is left out in grey."""

from __future__ import annotations

from typing import Any, Final

from PySide6.QtCore import QAbstractTableModel, QCoreApplication, QModelIndex, QObject, QPersistentModelIndex, Qt

from app.services.importing.raw_rows import LEFT_OUT, RawRow, RawRows
from app.ui.formats import whole_number
from app.ui.importing.preview_table import CELL_SHOWN, ROW_ROLE, RowLook

Index = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()
_LOOKS: Final = {"header": RowLook.STRONG, LEFT_OUT: RowLook.LEFT_OUT}


class RawRowsModel(QAbstractTableModel):
    """The first column is the number of the row in the file."""

    def __init__(self, parent: QObject | None = None) -> None:
        """Start empty."""
        super().__init__(parent)
        self._rows: tuple[RawRow, ...] = ()
        self._width = 0

    def set_rows(self, raw: RawRows | None) -> None:
        """Show other rows."""
        self.beginResetModel()
        self._rows = raw.rows if raw is not None else ()
        self._width = max((len(row.cells) for row in self._rows), default=0)
        self.endResetModel()

    def rowCount(self, parent: Index = _ROOT) -> int:
        """Return the number of rows."""
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = _ROOT) -> int:
        """Return the columns of the file and one for the row number."""
        return 0 if parent.isValid() else self._width + 1

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return a cell; `ROW_ROLE` says what its row is."""
        if not index.isValid():
            return None
        row, place = self._rows[index.row()], index.column() - 1
        if role == ROW_ROLE:
            return _LOOKS.get(row.role, RowLook.PLAIN)
        cell = row.cells[place] if 0 <= place < len(row.cells) else ""
        if role == Qt.ItemDataRole.DisplayRole:
            return whole_number(row.number) if place < 0 else " ".join(cell[:CELL_SHOWN].split())
        if role == Qt.ItemDataRole.ToolTipRole and row.role == LEFT_OUT:
            return QCoreApplication.translate("RawTable", "Left out")
        if role == Qt.ItemDataRole.AccessibleTextRole and row.role == LEFT_OUT:
            return QCoreApplication.translate("RawTable", "Left out: {cell}").format(cell=cell[:CELL_SHOWN])
        return None
