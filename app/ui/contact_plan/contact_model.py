"""A two-level model: groups, and the contacts under them, with check marks that a choice is approved by."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractItemModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal

from app.ui.contact_plan.plan_facts import ContactKey, key_of
from app.ui.tables.columns import Column, Kind
from app.ui.tables.paged_model import KIND_ROLE, ROW_ROLE, STRONG_ROLE, VALUE_ROLE

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from app.models.domain.scenario import PlannedContact
    from app.ui.contact_plan.contact_groups import Group

GROUP_ROLE = Qt.ItemDataRole.UserRole + 10
_ROOT = QModelIndex()
Index = QModelIndex | QPersistentModelIndex


class ContactModel(QAbstractItemModel):
    """Groups at the top, contacts below; `choice_changed` when a check mark moved."""

    choice_changed = Signal()

    def __init__(
        self, columns: Sequence[Column[PlannedContact]], *, is_checkable: bool = False, parent: QObject | None = None
    ) -> None:
        """Start empty; with `is_checkable` the first column is the check mark."""
        super().__init__(parent)
        self.columns = list(columns)
        self.is_checkable = is_checkable
        self._groups: list[Group] = []
        self._left_out: set[ContactKey] = set()

    def set_groups(self, groups: Sequence[Group]) -> None:
        """Show other contacts; marks taken off stay off."""
        self.beginResetModel()
        self._groups = list(groups)
        self.endResetModel()
        self.choice_changed.emit()

    def groups(self) -> list[Group]:
        """Return what is shown."""
        return list(self._groups)

    def contacts(self) -> list[PlannedContact]:
        """Return the contacts of all groups, in order."""
        return [contact for group in self._groups for contact in group.contacts]

    def is_chosen(self, contact: PlannedContact) -> bool:
        """Return whether a contact is ticked."""
        return key_of(contact) not in self._left_out

    def chosen(self) -> list[PlannedContact]:
        """Return the ticked contacts."""
        return [contact for contact in self.contacts() if self.is_chosen(contact)]

    def choose(self, contacts: Iterable[PlannedContact], *, is_chosen: bool) -> None:
        """Tick or untick contacts."""
        keys = {key_of(contact) for contact in contacts}
        self._left_out = self._left_out - keys if is_chosen else self._left_out | keys
        for row, group in enumerate(self._groups):
            parent = self.index(row, 0)
            last = self.index(len(group.contacts) - 1, 0, parent)
            self.dataChanged.emit(self.index(0, 0, parent), last)
            self.dataChanged.emit(parent, parent)
        self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, 0)
        self.choice_changed.emit()

    def contact_at(self, index: Index) -> PlannedContact | None:
        """Return the contact of a row, None for a group."""
        if not index.isValid() or index.internalId() == 0:
            return None
        return self._groups[int(index.internalId()) - 1].contacts[index.row()]

    def group_at(self, index: Index) -> Group | None:
        """Return the group of a top row, None for a contact."""
        return self._groups[index.row()] if index.isValid() and index.internalId() == 0 else None

    def index_of(self, key: ContactKey) -> QModelIndex:
        """Return the place of a contact; an invalid index when it is not shown."""
        for row, group in enumerate(self._groups):
            for place, contact in enumerate(group.contacts):
                if key_of(contact) == key:
                    return self.index(place, 0, self.index(row, 0))
        return QModelIndex()

    def retranslate(self) -> None:
        """Take titles and cells of the language in force."""
        self.layoutChanged.emit()
        self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, len(self.columns) - 1)

    def index(self, row: int, column: int, parent: Index = _ROOT) -> QModelIndex:
        """Return the place of a cell; the internal id is 0 for groups, else the number of the group from 1."""
        if not self.hasIndex(row, column, parent):
            return QModelIndex()
        return self.createIndex(row, column, parent.row() + 1 if parent.isValid() else 0)

    def parent(self, index: Index = _ROOT) -> QModelIndex:  # type: ignore[override]
        """Return the group of a contact."""
        if not index.isValid() or index.internalId() == 0:
            return QModelIndex()
        return self.createIndex(int(index.internalId()) - 1, 0, 0)

    def rowCount(self, parent: Index = _ROOT) -> int:
        """Return the number of groups, or of a group's contacts."""
        if not parent.isValid():
            return len(self._groups)
        if parent.internalId() != 0 or parent.column() != 0:
            return 0
        return len(self._groups[parent.row()].contacts)

    def columnCount(self, parent: Index = _ROOT) -> int:
        """Return the number of columns."""
        del parent
        return len(self.columns)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return what a cell shows."""
        group = self.group_at(index)
        if group is not None:
            return self._group_data(group, index.column(), role)
        contact = self.contact_at(index)
        return None if contact is None else self._contact_data(contact, self.columns[index.column()], role)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return column titles."""
        if orientation != Qt.Orientation.Horizontal or not 0 <= section < len(self.columns):
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return self.columns[section].title()
        if role == VALUE_ROLE and self.is_checkable and section == 0:
            return self._state(self.contacts())
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Say that contacts can be selected and, in the first column, ticked."""
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        if self.is_checkable and index.column() == 0:
            flags |= Qt.ItemFlag.ItemIsUserCheckable
        return flags

    def setData(self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        """Tick or untick a contact or a whole group."""
        if role != Qt.ItemDataRole.CheckStateRole or not self.is_checkable:
            return False
        group, contact = self.group_at(index), self.contact_at(index)
        wanted = group.contacts if group else (contact,) if contact else ()
        self.choose(wanted, is_chosen=Qt.CheckState(value) == Qt.CheckState.Checked)
        return bool(wanted)

    def _group_data(self, group: Group, column: int, role: int) -> Any:
        if role == GROUP_ROLE:
            return group
        if column != 0:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return group.title()
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{group.title()}, {group.note()}"
        if role == Qt.ItemDataRole.ToolTipRole:
            return group.note()
        if role == Qt.ItemDataRole.CheckStateRole and self.is_checkable:
            return self._state(group.contacts)
        return None

    def _contact_data(self, contact: PlannedContact, column: Column[PlannedContact], role: int) -> Any:
        if column.kind is Kind.CHECK:
            if role in {Qt.ItemDataRole.CheckStateRole, VALUE_ROLE}:
                is_on = self.is_chosen(contact)
                state = Qt.CheckState.Checked if is_on else Qt.CheckState.Unchecked
                return is_on if role == VALUE_ROLE else state
            if role == Qt.ItemDataRole.AccessibleTextRole:
                return contact.customer_name
        answers = {
            Qt.ItemDataRole.DisplayRole: column.text,
            VALUE_ROLE: column.value,
            Qt.ItemDataRole.AccessibleTextRole: column.spoken or column.text,
            Qt.ItemDataRole.ToolTipRole: column.hint,
        }
        if role == KIND_ROLE:
            return column.kind
        if role == STRONG_ROLE:
            return column.is_strong
        if role == ROW_ROLE:
            return contact
        answer = answers.get(role)
        return answer(contact) if answer else None

    def _state(self, contacts: Sequence[PlannedContact]) -> Qt.CheckState:
        chosen = sum(self.is_chosen(contact) for contact in contacts)
        if chosen == 0:
            return Qt.CheckState.Unchecked
        return Qt.CheckState.Checked if chosen == len(contacts) else Qt.CheckState.PartiallyChecked
