"""The grouped list of contacts: headings that fold, rows painted as in every table, check marks."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QKeyEvent, QMouseEvent, QPainter, QPen, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QStyle, QStyleOptionViewItem, QTreeView, QWidget

from app.ui.contact_plan.contact_model import GROUP_ROLE, ContactModel
from app.ui.tables.cell_delegate import CELL_PADDING, CellDelegate
from app.ui.tables.header_view import HeaderView
from app.ui.tables.paged_model import VALUE_ROLE
from app.ui.theme.icons import paint_icon
from app.ui.theme.look import look
from app.ui.theme.tokens import ICON

if TYPE_CHECKING:
    from app.models.domain.scenario import PlannedContact
    from app.ui.contact_plan.contact_groups import Group

Index = QModelIndex | QPersistentModelIndex
_LEAST_STRETCH = 230


class ContactTree(QTreeView):
    """`row_chosen` carries the contact under the cursor, `row_activated` the one to open."""

    row_chosen = Signal(object)
    row_activated = Signal(object)

    def __init__(self, model: ContactModel, parent: QWidget | None = None) -> None:
        """Show `model`."""
        super().__init__(parent)
        self._contacts = model
        self.setProperty("bare", "true")
        self.setModel(model)
        self.setItemDelegate(_Delegate(self))
        self.setHeader(_Header(model, self))
        self.setIndentation(0)
        self.setRootIsDecorated(False)
        self.setUniformRowHeights(True)
        self.setExpandsOnDoubleClick(False)
        self.setAllColumnsShowFocus(True)
        self.setMouseTracking(True)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._set_widths()
        self.selectionModel().currentRowChanged.connect(self._on_current)
        model.modelReset.connect(self._on_reset)
        look().changed.connect(self._set_widths)

    def selected_contacts(self) -> list[PlannedContact]:
        """Return the selected contacts, in order."""
        found = (self._contacts.contact_at(index) for index in self.selectionModel().selectedRows())
        return [contact for contact in found if contact is not None]

    def toggle(self, index: QModelIndex) -> None:
        """Tick or untick a row, or the whole of a group."""
        first = index.siblingAtColumn(0)
        is_on = first.data(Qt.ItemDataRole.CheckStateRole) == Qt.CheckState.Checked
        wanted = Qt.CheckState.Unchecked if is_on else Qt.CheckState.Checked
        self._contacts.setData(first, wanted, Qt.ItemDataRole.CheckStateRole)

    def fit_width(self) -> None:
        """Hide optional columns as long as the sentence is too short."""
        columns = self._contacts.columns
        left = self.viewport().width() - sum(look().px(c.width) for c in columns if not c.stretches)
        for place in reversed(range(len(columns))):
            is_hidden = columns[place].is_optional and left < look().px(_LEAST_STRETCH)
            self.setColumnHidden(place, is_hidden)
            if is_hidden:
                left += look().px(columns[place].width)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Drop optional columns when they do not fit."""
        super().resizeEvent(event)
        self.fit_width()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Fold a group, tick a check mark, else select."""
        index = self.indexAt(event.position().toPoint())
        super().mousePressEvent(event)
        if not index.isValid() or event.button() != Qt.MouseButton.LeftButton:
            return
        if self._contacts.group_at(index) is not None:
            self.setExpanded(index.siblingAtColumn(0), not self.isExpanded(index.siblingAtColumn(0)))
        elif self._contacts.is_checkable and index.column() == 0:
            self.toggle(index)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Open the customer."""
        contact = self._contacts.contact_at(self.indexAt(event.position().toPoint()))
        if contact is not None:
            self.row_activated.emit(contact)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Tick with Space, open with Enter."""
        current = self.currentIndex()
        if event.key() == Qt.Key.Key_Space and self._contacts.is_checkable and current.isValid():
            self._toggle_selected(current)
        elif event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and not event.modifiers():
            contact = self._contacts.contact_at(current)
            if contact is not None:
                self.row_activated.emit(contact)
        else:
            super().keyPressEvent(event)

    def _toggle_selected(self, current: QModelIndex) -> None:
        contacts = self.selected_contacts()
        if len(contacts) < 2:
            self.toggle(current)
            return
        are_all_chosen = all(self._contacts.is_chosen(contact) for contact in contacts)
        self._contacts.choose(contacts, is_chosen=not are_all_chosen)

    def _set_widths(self) -> None:
        header = self.header()
        header.setStretchLastSection(False)
        for place, column in enumerate(self._contacts.columns):
            mode = QHeaderView.ResizeMode.Stretch if column.stretches else QHeaderView.ResizeMode.Interactive
            header.setSectionResizeMode(place, mode)
            if not column.stretches:
                header.resizeSection(place, look().px(column.width))
        self.doItemsLayout()

    def _on_reset(self) -> None:
        for row in range(self._contacts.rowCount()):
            self.setFirstColumnSpanned(row, QModelIndex(), True)
        self.expandAll()
        self.fit_width()

    def _on_current(self, current: QModelIndex, previous: QModelIndex) -> None:
        del previous
        contact = self._contacts.contact_at(current)
        if contact is not None:
            self.row_chosen.emit(contact)


class _Delegate(CellDelegate):
    """Cells as in every table, and the headings of groups."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        group = cast("Group | None", index.data(GROUP_ROLE))
        if group is None:
            super().paint(painter, option, index)
            return
        painter.save()
        tree = cast("ContactTree", self.parent())
        _paint_group(painter, option.rect, group, is_open=tree.isExpanded(index.sibling(index.row(), 0)))
        painter.restore()

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(super().sizeHint(option, index).width(), look().row_height)

    def _is_hovered(self, option: QStyleOptionViewItem, index: Index) -> bool:
        return bool(option.state & QStyle.StateFlag.State_MouseOver)


class _Header(HeaderView):
    """The head of the list; a check mark stands for all."""

    def __init__(self, model: ContactModel, parent: ContactTree) -> None:
        super().__init__(parent)
        self._contacts = model
        self.setSectionsMovable(False)
        self.setFirstSectionMovable(False)
        self.sectionClicked.connect(self._on_clicked)
        model.choice_changed.connect(self._on_choice_changed)

    def paintSection(self, painter: QPainter, rect: QRect, logicalIndex: int) -> None:
        super().paintSection(painter, rect, logicalIndex)
        state = self._contacts.headerData(logicalIndex, Qt.Orientation.Horizontal, VALUE_ROLE)
        if state is not None:
            painter.save()
            inner = rect.adjusted(look().px(CELL_PADDING), 0, 0, -1)
            _paint_check(painter, inner, cast("Qt.CheckState", state))
            painter.restore()

    def _on_clicked(self, section: int) -> None:
        state = self._contacts.headerData(section, Qt.Orientation.Horizontal, VALUE_ROLE)
        if state is not None:
            is_chosen = state != Qt.CheckState.Checked
            self._contacts.choose(self._contacts.contacts(), is_chosen=is_chosen)

    def _on_choice_changed(self) -> None:
        self.viewport().update()


def _paint_group(painter: QPainter, rect: QRect, group: Group, *, is_open: bool) -> None:
    px = look().px
    painter.fillRect(rect, look().color("bg_sunken"))
    painter.fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), look().color("border_default"))
    middle = rect.center().y() - px(ICON) // 2 + 1
    left = rect.left() + px(CELL_PADDING)
    chevron = "chevron-down" if is_open else "chevron-right"
    paint_icon(painter, QRect(left, middle, px(ICON), px(ICON)), chevron, "text_secondary")
    left = rect.left() + px(44 + CELL_PADDING)
    paint_icon(painter, QRect(left, middle, px(ICON), px(ICON)), group.icon, "text_secondary")
    left += px(ICON + 8)
    strong, plain = look().font("table", 600), look().font("table")
    painter.setFont(strong)
    painter.setPen(look().color("text_primary"))
    width = QFontMetrics(strong).horizontalAdvance(group.title())
    painter.drawText(QRect(left, rect.top(), width + 4, rect.height()), Qt.AlignmentFlag.AlignVCenter, group.title())
    left += width + px(8)
    painter.setFont(plain)
    painter.setPen(look().color("text_muted"))
    room = rect.right() - left - px(CELL_PADDING)
    note = QFontMetrics(plain).elidedText(group.note(), Qt.TextElideMode.ElideRight, room)
    painter.drawText(QRect(left, rect.top(), room, rect.height()), Qt.AlignmentFlag.AlignVCenter, note)


def _paint_check(painter: QPainter, rect: QRect, state: Qt.CheckState) -> None:
    px = look().px
    is_on = state != Qt.CheckState.Unchecked
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    box = QRectF(rect.left() + 0.5, rect.center().y() - px(8) + 0.5, px(16) - 1, px(16) - 1)
    painter.setPen(QPen(look().color("accent_solid" if is_on else "border_control"), 1))
    painter.setBrush(look().color("accent_solid" if is_on else "bg_field"))
    painter.drawRoundedRect(box, px(4), px(4))
    if is_on:
        mark = "check" if state == Qt.CheckState.Checked else "minus"
        paint_icon(painter, box.toRect().adjusted(2, 2, -1, -1), mark, "text_on_accent")
