"""Ctrl+K: find a customer anywhere by a few letters."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QSize, Qt
from PySide6.QtGui import QKeyEvent, QPainter
from PySide6.QtWidgets import (
    QFrame,
    QListWidget,
    QListWidgetItem,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from app.ui.theme.look import look
from app.ui.theme.widgets.field import SearchField
from app.ui.theme.widgets.text import Text

if TYPE_CHECKING:
    from PySide6.QtCore import QModelIndex, QPersistentModelIndex

    from app.models.domain.ports import Progress
    from app.ui.shell.context import PageContext

_LIMIT = 10
_MUTED_ROLE = Qt.ItemDataRole.UserRole + 1
_MOVES = {Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown}


class FindPopup(QFrame):
    """A field and a list under it; Enter opens the customer, Esc leaves."""

    def __init__(self, context: PageContext, parent: QWidget) -> None:
        """Search the customers of `context`."""
        super().__init__(parent, Qt.WindowType.Popup)
        self._context = context
        self._sought = ""
        self.setProperty("popup", "true")
        self._field = SearchField()
        self._field.setProperty("ring", "none")
        self._field.textChanged.connect(self._on_text_changed)
        self._field.returnPressed.connect(self._on_return)
        self._field.installEventFilter(self)
        self._list = QListWidget()
        self._list.setProperty("bare", "true")
        self._list.setItemDelegate(_FoundDelegate(self._list))
        self._list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._list.itemClicked.connect(self._on_clicked)
        self._nothing = Text("", "table", "muted")
        self._nothing.setContentsMargins(10, 4, 10, 8)
        column = QVBoxLayout(self)
        column.setContentsMargins(8, 8, 8, 8)
        column.setSpacing(6)
        column.addWidget(self._field)
        column.addWidget(self._list)
        column.addWidget(self._nothing)
        self.retranslate()
        self._show_found([])

    def open_at(self, corner: QPoint) -> None:
        """Show it at a place of the screen, empty and focused."""
        self.setFixedWidth(look().px(420))
        self._field.clear()
        self.move(corner)
        self.show()
        self._field.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def retranslate(self) -> None:
        """Take the words of the language in force."""
        self._field.set_placeholder(self.tr("Name, e-mail, phone, city…"))
        self._nothing.setText(self.tr("No customer found."))
        self._list.setAccessibleName(self.tr("Customers found"))

    def changeEvent(self, event: QEvent) -> None:
        """Follow a change of language."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let the arrows move in the list while the field keeps the focus."""
        if watched is self._field and isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            if event.key() in _MOVES:
                step = 1 if event.key() in {Qt.Key.Key_Down, Qt.Key.Key_PageDown} else -1
                rows = self._list.count()
                if rows:
                    self._list.setCurrentRow((self._list.currentRow() + step) % rows)
                return True
            if event.key() == Qt.Key.Key_Escape:
                self.hide()
                return True
        return super().eventFilter(watched, event)

    def _on_text_changed(self, text: str) -> None:
        self._sought = text.strip()
        if not self._sought:
            self._show_found([])
            return
        sought, services = self._sought, self._context.services

        def work(progress: Progress) -> list[Any]:
            progress.check_cancelled()
            return list(services.customers.search(sought, _LIMIT))

        self._context.jobs.start(work, then=self._show_found, latest="find", initiator=self)

    def _show_found(self, rows: list[Any]) -> None:
        self._list.clear()
        for row in rows:
            item = QListWidgetItem(row.name)
            item.setData(Qt.ItemDataRole.UserRole, row.customer_id)
            item.setData(_MUTED_ROLE, row.city or "")
            self._list.addItem(item)
        if rows:
            self._list.setCurrentRow(0)
        self._list.setFixedHeight(max(1, len(rows)) * look().px(32) + 2)
        self._list.setVisible(bool(rows))
        self._nothing.setVisible(not rows and bool(self._sought))
        self.adjustSize()

    def _on_return(self) -> None:
        if self._list.currentRow() >= 0:
            self._on_clicked(self._list.currentItem())

    def _on_clicked(self, item: QListWidgetItem) -> None:
        self.hide()
        self._context.navigator.go("customers", customer_id=item.data(Qt.ItemDataRole.UserRole))


class _FoundDelegate(QStyledItemDelegate):
    """A name, and the city in muted."""

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        """Return one row."""
        del option, index
        return QSize(look().px(200), look().px(32))

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Paint back, name and city."""
        painter.save()
        rect: QRect = option.rect  # type: ignore[attr-defined]
        if option.state & QStyle.StateFlag.State_Selected:  # type: ignore[attr-defined]
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(look().color("bg_selected"))
            painter.drawRoundedRect(rect, look().px(6), look().px(6))
        inner = rect.adjusted(look().px(10), 0, -look().px(10), 0)
        painter.setFont(look().font("table", 500))
        painter.setPen(look().color("text_primary"))
        painter.drawText(inner, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, index.data())
        painter.setFont(look().font("table"))
        painter.setPen(look().color("text_muted"))
        painter.drawText(inner, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight, index.data(_MUTED_ROLE))
        painter.restore()
