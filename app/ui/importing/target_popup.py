"""The list of fields that a column can be: a search field over groups by subject."""

from __future__ import annotations

import unicodedata
from typing import Final

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, QEvent, QModelIndex, QObject, QPoint, Qt
from PySide6.QtGui import QKeyEvent, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QAbstractItemView, QFrame, QListView, QVBoxLayout, QWidget

from app.services.importing.fields import FileKind, fields_of
from app.ui.importing.target_combo import CUSTOM, TargetCombo, target_words
from app.ui.labels import add_labels, label
from app.ui.theme.look import look
from app.ui.theme.widgets.field import SearchField

GROUP: Final = "import_field_group"
_FIELD_ROLE: Final = Qt.ItemDataRole.UserRole
_HEADING: Final = "heading"
_LEAST_WIDTH: Final = 280
_HEIGHT: Final = 400
_NO_ROOT: Final = QModelIndex()


class TargetPopup(QFrame):
    """One list for all combos of a file: it answers the one that opened it."""

    def __init__(self, kind: FileKind, parent: QWidget | None = None) -> None:
        """Offer the fields of files of `kind`."""
        super().__init__(parent, Qt.WindowType.Popup)
        self._kind = kind
        self._combo: TargetCombo | None = None
        self.setProperty("card", "true")
        self.search = SearchField()
        self.list = QListView()
        self.list.setProperty("bare", "true")
        self.list.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.setUniformItemSizes(False)
        self.list.setMouseTracking(True)
        self.model = QStandardItemModel(self)
        self.list.setModel(self.model)
        column = QVBoxLayout(self)
        column.setContentsMargins(8, 8, 8, 8)
        column.setSpacing(6)
        column.addWidget(self.search)
        column.addWidget(self.list, 1)
        self.search.textChanged.connect(self._on_text)
        self.search.installEventFilter(self)
        self.list.clicked.connect(self._on_clicked)

    def set_kind(self, kind: FileKind) -> None:
        """Offer the fields of another kind of file from the next opening on."""
        self._kind = kind
        self.model.clear()

    def open_for(self, combo: TargetCombo, text: str = "") -> None:
        """Show the list under `combo`, its present choice chosen."""
        self._combo = combo
        self._fill()
        width = max(combo.width(), look().px(_LEAST_WIDTH))
        self.resize(width, look().px(_HEIGHT))
        self.move(self._place(combo))
        self.show()
        self.search.setFocus()
        self.search.setText(text)
        self._on_text(text)

    def fields(self) -> list[str]:
        """Return the field ids that the search leaves, as shown."""
        rows = [row for row in range(self.model.rowCount()) if not self.list.isRowHidden(row)]
        ids = [self.model.item(row).data(_FIELD_ROLE) for row in rows]
        return [str(field_id) for field_id in ids if field_id != _HEADING]

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Arrows and Enter in the search field move and choose in the list."""
        if watched is self.search and isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            if event.key() in {Qt.Key.Key_Down, Qt.Key.Key_Up}:
                self._move(1 if event.key() == Qt.Key.Key_Down else -1)
                return True
            if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
                self._on_clicked(self.list.currentIndex())
                return True
        return super().eventFilter(watched, event)

    def _fill(self) -> None:
        if self.model.rowCount():
            return
        self.search.set_placeholder(QCoreApplication.translate("TargetPopup", "Find a field"))
        self.list.setAccessibleName(QCoreApplication.translate("TargetPopup", "Fields"))
        self._add(target_words(""), "")
        self._add(QCoreApplication.translate("TargetPopup", "Keep as a field of your own…"), CUSTOM)
        group = ""
        for field in fields_of(self._kind):
            if field.group != group:
                group = field.group
                self._add_heading(label(GROUP, group))
            self._add(target_words(field.id), field.id)

    def _add(self, words: str, field_id: str) -> None:
        item = QStandardItem(words)
        item.setData(field_id, _FIELD_ROLE)
        self.model.appendRow(item)

    def _add_heading(self, words: str) -> None:
        item = QStandardItem(words)
        item.setData(_HEADING, _FIELD_ROLE)
        item.setFlags(Qt.ItemFlag.NoItemFlags)
        item.setFont(look().font("caption", 600))
        item.setForeground(look().color("text_secondary"))
        self.model.appendRow(item)

    def _on_text(self, text: str) -> None:
        """Hide what does not hold every word typed; a heading stays while something under it does."""
        words = _plain(text).split()
        is_wanted_under = False
        for row in reversed(range(self.model.rowCount())):
            item = self.model.item(row)
            if item.data(_FIELD_ROLE) == _HEADING:
                self.list.setRowHidden(row, not is_wanted_under)
                is_wanted_under = False
                continue
            is_wanted = all(word in _plain(item.text()) for word in words)
            is_wanted_under = is_wanted_under or is_wanted
            self.list.setRowHidden(row, not is_wanted)
        self._choose_first(is_searched=bool(words))

    def _choose_first(self, *, is_searched: bool) -> None:
        shown = self.fields()
        wanted = self._combo.target() if self._combo is not None and not is_searched else None
        self._go_to(wanted if wanted in shown else shown[0] if shown else None)

    def _go_to(self, field_id: str | None) -> None:
        for row in range(self.model.rowCount()):
            if self.model.item(row).data(_FIELD_ROLE) == field_id:
                index = self.model.index(row, 0, _NO_ROOT)
                self.list.setCurrentIndex(index)
                self.list.scrollTo(index, QAbstractItemView.ScrollHint.PositionAtCenter)
                return
        self.list.setCurrentIndex(_NO_ROOT)

    def _move(self, step: int) -> None:
        shown = self.fields()
        current = self.list.currentIndex().data(_FIELD_ROLE)
        if shown:
            place = shown.index(current) + step if current in shown else 0
            self._go_to(shown[min(max(place, 0), len(shown) - 1)])

    def _on_clicked(self, index: QModelIndex) -> None:
        field_id, combo = index.data(_FIELD_ROLE), self._combo
        if combo is None or field_id is None or field_id == _HEADING:
            return
        self.hide()
        combo.setFocus()
        combo.choose(str(field_id))

    def _place(self, combo: TargetCombo) -> QPoint:
        """Under the box, above it where the screen ends."""
        under = combo.mapToGlobal(QPoint(0, combo.height() + 2))
        screen = combo.screen()
        if under.y() + self.height() <= screen.availableGeometry().bottom():
            return under
        return combo.mapToGlobal(QPoint(0, -self.height() - 2))


def _plain(text: str) -> str:
    """The text without accents and capitals."""
    letters = unicodedata.normalize("NFKD", text.casefold())
    return "".join(letter for letter in letters if not unicodedata.combining(letter))


add_labels(
    GROUP,
    "ImportLabels",
    {
        "customer": QT_TRANSLATE_NOOP("ImportLabels", "Who it is"),
        "consent": QT_TRANSLATE_NOOP("ImportLabels", "What they agreed to"),
        "purchase": QT_TRANSLATE_NOOP("ImportLabels", "The purchase"),
        "line": QT_TRANSLATE_NOOP("ImportLabels", "The line of a purchase"),
        "contact": QT_TRANSLATE_NOOP("ImportLabels", "The contact"),
    },
)
