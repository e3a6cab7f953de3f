"""The list of fields that a column can be, shared by all rows of a file."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QModelIndex, Qt, Signal
from PySide6.QtGui import QFocusEvent, QStandardItem, QStandardItemModel, QWheelEvent
from PySide6.QtWidgets import QComboBox, QWidget

from app.services.importing.fields import FileKind, fields_of
from app.ui.importing.labels import field_label
from app.ui.theme.restyle import set_style_property

_FIELD_ROLE = Qt.ItemDataRole.UserRole
_SEPARATOR = "separator"


def target_model(kind: FileKind, parent: QWidget) -> QStandardItemModel:
    """Return "do not import" and the fields of a kind of file, group by group."""
    model = QStandardItemModel(parent)
    first = QStandardItem(QCoreApplication.translate("TargetCombo", "Do not import"))
    first.setData("", _FIELD_ROLE)
    model.appendRow(first)
    group = ""
    for field in fields_of(kind):
        if field.group != group:
            group = field.group
            separator = QStandardItem()
            separator.setFlags(separator.flags() & ~(Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsEnabled))
            separator.setData(_SEPARATOR, Qt.ItemDataRole.AccessibleDescriptionRole)
            model.appendRow(separator)
        item = QStandardItem(field_label(field.id))
        item.setData(field.id, _FIELD_ROLE)
        model.appendRow(item)
    return model


class TargetCombo(QComboBox):
    """Chooses the field of one column; the wheel scrolls the rows, not the choice."""

    target_chosen = Signal(str)  # a field id, "" for none
    entered = Signal()

    def __init__(self, model: QStandardItemModel, parent: QWidget | None = None) -> None:
        """Offer the fields of `model`."""
        super().__init__(parent)
        self.setProperty("small", "true")
        self.setModel(model)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMaxVisibleItems(18)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(8)
        self.activated.connect(self._on_activated)

    def target(self) -> str:
        """Return the chosen field id, "" for none."""
        return str(self.currentData(_FIELD_ROLE) or "")

    def set_target(self, field_id: str | None) -> None:
        """Choose without telling; a field that this kind of file cannot hold shows as none."""
        self.setCurrentIndex(max(self._index_of(field_id or ""), 0))

    def choose(self, field_id: str) -> None:
        """Choose as the user does."""
        index = self._index_of(field_id)
        self.setCurrentIndex(index)
        self._on_activated(index)

    def set_invalid(self, *, is_invalid: bool) -> None:
        """Mark a choice that cannot stand."""
        set_style_property(self, "invalid", is_invalid)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Leave the wheel to the list around."""
        event.ignore()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Tell that this row is looked at."""
        super().focusInEvent(event)
        self.entered.emit()

    def _index_of(self, field_id: str) -> int:
        model = self.model()
        rows = range(model.rowCount(QModelIndex()))
        return next((row for row in rows if model.index(row, 0).data(_FIELD_ROLE) == field_id), -1)

    def _on_activated(self, index: int) -> None:
        del index
        self.target_chosen.emit(self.target())
