"""The values of a chart as a table, to read and to copy."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog, QHBoxLayout, QHeaderView, QTableWidget, QTableWidgetItem, QVBoxLayout, QWidget

from app.ui.theme.look import look
from app.ui.theme.widgets.button import Button

if TYPE_CHECKING:
    from collections.abc import Sequence


class ChartTable(QDialog):
    """A small table of texts with a button that copies it."""

    def __init__(self, title: str, rows: Sequence[Sequence[str]], parent: QWidget | None = None) -> None:
        """Show `rows`, titles first."""
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(title)
        self.resize(480, 420)
        self._rows = rows
        titles, values = rows[0], rows[1:]
        table = QTableWidget(len(values), len(titles))
        table.setHorizontalHeaderLabels(list(titles))
        table.setShowGrid(False)
        table.setEditTriggers(QTableWidget.EditTrigger.NoEditTriggers)
        table.verticalHeader().hide()
        table.verticalHeader().setDefaultSectionSize(look().row_height)
        table.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        for number, row in enumerate(values):
            for place, text in enumerate(row):
                item = QTableWidgetItem(text)
                side = Qt.AlignmentFlag.AlignRight if place else Qt.AlignmentFlag.AlignLeft
                item.setTextAlignment(side | Qt.AlignmentFlag.AlignVCenter)
                table.setItem(number, place, item)
        copy = Button(self.tr("Copy"), icon="copy")
        copy.clicked.connect(self._on_copy)
        close = Button(self.tr("Close"), "primary")
        close.clicked.connect(self.accept)
        buttons = QHBoxLayout()
        buttons.addStretch(1)
        buttons.addWidget(copy)
        buttons.addWidget(close)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 16, 16, 16)
        column.addWidget(table, 1)
        column.addLayout(buttons)

    def _on_copy(self) -> None:
        QGuiApplication.clipboard().setText("\n".join("\t".join(row) for row in self._rows))
