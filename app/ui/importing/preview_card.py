"""The first rows of a file, as they are and after cleaning, with the column looked at in view."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import (
    QAbstractTableModel,
    QCoreApplication,
    QEvent,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
)
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from app.services.importing.plan import Preview
from app.ui.formats import NOTHING, whole_number
from app.ui.importing.cleaned_words import cleaned_words
from app.ui.importing.preview_table import CELL_SHOWN, MARK_ROLE, PreviewTable
from app.ui.theme.widgets.segmented import SegmentedControl
from app.ui.theme.widgets.text import Text

Index = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()


class PreviewModel(QAbstractTableModel):
    """The rows of a preview; the first column is the number of the row in the file."""

    def __init__(self, parent: QObject | None = None) -> None:
        """Start empty."""
        super().__init__(parent)
        self._header: tuple[str, ...] = ()
        self._rows: tuple[tuple[int, tuple[str, ...], tuple[str | None, ...]], ...] = ()
        self._fields: tuple[str | None, ...] = ()
        self._noticed: set[tuple[int, str]] = set()
        self.is_cleaned = False

    def set_preview(self, preview: Preview | None) -> None:
        """Show the rows of another preview."""
        self.beginResetModel()
        self._header = preview.reading.header if preview is not None else ()
        self._rows = preview.rows if preview is not None else ()
        self._fields = tuple(column.field for column in preview.plan.mapping.columns) if preview is not None else ()
        issues = preview.issues if preview is not None else ()
        self._noticed = {(row, issue.column or "") for issue in issues for row, _, _ in issue.examples}
        self.endResetModel()

    def set_cleaned(self, *, is_cleaned: bool) -> None:
        """Show the cells after cleaning, or as they are."""
        self.is_cleaned = is_cleaned
        if self._rows:
            self.dataChanged.emit(self.index(0, 0), self.index(len(self._rows) - 1, len(self._header)))

    def rowCount(self, parent: Index = _ROOT) -> int:
        """Return the number of rows."""
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = _ROOT) -> int:
        """Return the columns of the file and one for the row number."""
        return 0 if parent.isValid() else len(self._header) + 1

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return a cell; `MARK_ROLE` says whether something was noticed in it."""
        if not index.isValid():
            return None
        number, cells, cleaned = self._rows[index.row()]
        place = index.column() - 1
        if role in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole}:
            if place < 0:
                return whole_number(number) if role == Qt.ItemDataRole.DisplayRole else None
            return self._words(cells[place], cleaned[place], place)
        if role == MARK_ROLE:
            return place >= 0 and (number, self._header[place]) in self._noticed
        return None

    def _words(self, cell: str, clean: str | None, place: int) -> str:
        if not self.is_cleaned:
            return " ".join(cell[:CELL_SHOWN].split())
        if clean is None:
            return NOTHING
        return cleaned_words(" ".join(clean[:CELL_SHOWN].split()), self._fields[place])

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return the headers of the file."""
        if orientation != Qt.Orientation.Horizontal or role != Qt.ItemDataRole.DisplayRole:
            return None
        return self._header[section - 1] if 0 < section <= len(self._header) else ""


class PreviewCard(QFrame):
    """The table under its title and the choice between as is and after cleaning."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Start empty."""
        super().__init__(parent)
        self.setProperty("card", "true")
        self.model = PreviewModel(self)
        self.table = PreviewTable(self.model)
        self._title = Text("", "card")
        self._range = Text("", "caption", "muted")
        self.choice = SegmentedControl([("as_is", ""), ("cleaned", "")], is_small=True)
        self.choice.chosen.connect(self._on_chosen)
        head = QHBoxLayout()
        head.setContentsMargins(16, 10, 16, 8)
        head.setSpacing(10)
        head.addWidget(self._title)
        head.addWidget(self._range)
        head.addStretch(1)
        head.addWidget(self.choice)
        column = QVBoxLayout(self)
        column.setContentsMargins(1, 1, 1, 1)
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(self.table, 1)
        self._preview: Preview | None = None
        self.retranslate()

    def show_preview(self, preview: Preview | None) -> None:
        """Show the first rows of a file."""
        self._preview = preview
        self.model.set_preview(preview)
        self._show_range()

    def retranslate(self) -> None:
        """Take the words of the language in force."""
        self._title.setText(QCoreApplication.translate("PreviewCard", "The file’s first rows"))
        self.table.setAccessibleName(self._title.text())
        self.choice.set_texts(
            {
                "as_is": QCoreApplication.translate("PreviewCard", "As it is"),
                "cleaned": QCoreApplication.translate("PreviewCard", "After cleaning"),
            }
        )
        self._show_range()

    def changeEvent(self, event: QEvent) -> None:
        """Follow a change of language."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def _show_range(self) -> None:
        rows = self._preview.rows if self._preview is not None else ()
        text = QCoreApplication.translate("PreviewCard", "rows {first} to {last} of the file")
        known = text.format(first=whole_number(rows[0][0]), last=whole_number(rows[-1][0])) if rows else ""
        self._range.setText(known)

    def _on_chosen(self, key: str) -> None:
        self.model.set_cleaned(is_cleaned=key == "cleaned")
        self.table.viewport().update()
