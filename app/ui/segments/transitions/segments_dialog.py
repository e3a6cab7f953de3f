"""Choosing segments of one's own that put customers into classes: ticked ones, in an order that can be changed."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QVBoxLayout,
    QWidget,
)

from app.ui.segments.words import segment_name
from app.ui.theme.look import look
from app.ui.theme.widgets import Button, Text

if TYPE_CHECKING:
    from collections.abc import Sequence

    from app.models.domain.segment import Segment

MOST: Final = 20
_ID = Qt.ItemDataRole.UserRole


class SegmentsDialog(QDialog):
    """`taken` carries the ids, in their order."""

    taken = Signal(object)

    def __init__(self, segments: Sequence[Segment], chosen: Sequence[int], parent: QWidget) -> None:
        """List `segments`, those `chosen` first and ticked."""
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self.setWindowTitle(self.tr("Segments of your choice"))
        self._words = Text(
            self.tr(
                "A customer who is in several counts in the first. Drag to change the order, or use Alt and arrows."
            ),
            "table",
            "secondary",
            wraps=True,
        )
        self.list = QListWidget()
        self.list.setAccessibleName(self.tr("Segments of your choice"))
        self.list.setDragDropMode(QAbstractItemView.DragDropMode.InternalMove)
        known = {segment.id: segment for segment in segments}
        for number in [*(number for number in chosen if number in known), *(n for n in known if n not in set(chosen))]:
            item = QListWidgetItem(segment_name(known[number]), self.list)
            item.setData(_ID, number)
            item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
            item.setCheckState(Qt.CheckState.Checked if number in chosen else Qt.CheckState.Unchecked)
        self.up, self.down = Button(self.tr("Earlier"), icon="arrow-up"), Button(self.tr("Later"), icon="arrow-down")
        self.up.set_hint(self.tr("Move the segment up"), "Alt+Up")
        self.down.set_hint(self.tr("Move the segment down"), "Alt+Down")
        self.up.setShortcut("Alt+Up")
        self.down.setShortcut("Alt+Down")
        self.up.clicked.connect(self._on_up)
        self.down.clicked.connect(self._on_down)
        self.cancel, self.take = Button(self.tr("Cancel")), Button(self.tr("Compare"), "primary")
        self.cancel.clicked.connect(self.reject)
        self.take.clicked.connect(self._on_take)
        self.list.itemChanged.connect(self._on_changed)
        self._build()
        self._on_changed()

    def ids(self) -> list[int]:
        """Return the ticked segments in their order."""
        items = [self.list.item(row) for row in range(self.list.count())]
        return [int(item.data(_ID)) for item in items if item.checkState() is Qt.CheckState.Checked]

    def _build(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 20, 20, 16)
        column.setSpacing(12)
        column.addWidget(self._words)
        column.addWidget(self.list, 1)
        row = QHBoxLayout()
        row.addWidget(self.up)
        row.addWidget(self.down)
        row.addStretch(1)
        row.addWidget(self.cancel)
        row.addWidget(self.take)
        column.addLayout(row)
        self.resize(look().px(480), look().px(520))

    def _on_changed(self) -> None:
        self.take.setEnabled(0 < len(self.ids()) <= MOST)

    def _on_up(self) -> None:
        self._move(-1)

    def _on_down(self) -> None:
        self._move(1)

    def _move(self, step: int) -> None:
        row = self.list.currentRow()
        if row < 0 or not 0 <= row + step < self.list.count():
            return
        item = self.list.takeItem(row)
        self.list.insertItem(row + step, item)
        self.list.setCurrentRow(row + step)

    def _on_take(self) -> None:
        self.taken.emit(self.ids())
        self.accept()
