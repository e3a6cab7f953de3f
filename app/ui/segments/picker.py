"""A list to choose from that opens under a button: grouped, with counts, and filtered by what is typed."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, cast

from PySide6.QtCore import (
    QAbstractListModel,
    QCoreApplication,
    QEvent,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QPoint,
    Qt,
    Signal,
)
from PySide6.QtGui import QColor, QFont, QKeyEvent, QPainter
from PySide6.QtWidgets import (
    QApplication,
    QFrame,
    QListView,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from app.models.domain.folding import fold
from app.ui.formats import whole_number
from app.ui.theme.look import look
from app.ui.theme.widgets import SearchField, Text

if TYPE_CHECKING:
    from collections.abc import Iterable

_Index = QModelIndex | QPersistentModelIndex
_WIDTH, _ROW, _TALLEST = 300, 30, 360
_SEARCHED_FROM = 9
"""From so many choices on there is a field to type in."""
_STEPS = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1, Qt.Key.Key_PageUp: -8, Qt.Key.Key_PageDown: 8}


@dataclass(frozen=True, slots=True)
class Choice:
    """One of the choices: its key, what it says, how many customers (-1: not said), what it stands under.

    A choice without key is a heading. `also` holds further words by which it is found.
    """

    key: str
    words: str
    count: int = -1
    heading: str = ""
    also: str = ""


class Choices(QAbstractListModel):
    """The choices that hold what was typed, each group under its heading; ticked ones are checked."""

    def __init__(
        self, choices: Sequence[Choice], ticked: Iterable[str] | None = None, *, takes_typed: bool = False
    ) -> None:
        """Offer all of them; without `ticked` there are no boxes to check. What is typed can be a choice of its own."""
        super().__init__()
        self._takes_typed = takes_typed
        self._all = choices
        self._ticked = None if ticked is None else list(ticked)
        self._rows: list[Choice] = []
        self.search("")

    def search(self, typed: str) -> None:
        """Keep the choices that hold every word typed, those that begin with it first."""
        words = fold(typed).split()
        found = [choice for choice in self._all if all(word in _searched(choice) for word in words)]
        if words:
            found.sort(key=lambda choice: not fold(choice.words).startswith(words[0]))
        if self._takes_typed and typed.strip() and fold(typed) not in {fold(choice.words) for choice in found}:
            found.append(Choice(typed.strip(), QCoreApplication.translate("Picker", "“{typed}”").format(typed=typed)))
        self.beginResetModel()
        self._rows = _with_headings(found) if not words else found
        self.endResetModel()

    def ticked(self) -> list[str]:
        """Return the keys that are checked, in the order of the choices."""
        ticked = self._ticked or []
        known = [choice.key for choice in self._all]
        return sorted(ticked, key=lambda key: known.index(key) if key in known else len(known))

    def toggle(self, row: int) -> None:
        """Check a row, or uncheck it."""
        key = self._rows[row].key
        if self._ticked is None or not key:
            return
        if key in self._ticked:
            self._ticked.remove(key)
        else:
            self._ticked.append(key)
        self.dataChanged.emit(self.index(row), self.index(row))

    def choice(self, row: int) -> Choice:
        """Return the choice of a row."""
        return self._rows[row]

    def row_of(self, key: str) -> int:
        """Return the row of a key, else the first that can be chosen, else -1."""
        keys = [choice.key for choice in self._rows]
        return keys.index(key) if key and key in keys else next((row for row, k in enumerate(keys) if k), -1)

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        """Return the number of rows."""
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return words, font and check state of a row."""
        choice = self._rows[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return choice.words
        if role == Qt.ItemDataRole.FontRole:
            return look().font("table") if choice.key else look().font("caption", 600)
        if role == Qt.ItemDataRole.ToolTipRole:
            return choice.words
        if role == Qt.ItemDataRole.AccessibleTextRole and choice.count >= 0:
            return f"{choice.words}, {whole_number(choice.count)}"
        if role == Qt.ItemDataRole.UserRole:
            return "" if choice.count < 0 else whole_number(choice.count)
        if role == Qt.ItemDataRole.CheckStateRole and self._ticked is not None and choice.key:
            return Qt.CheckState.Checked if choice.key in self._ticked else Qt.CheckState.Unchecked
        return None

    def flags(self, index: _Index) -> Qt.ItemFlag:
        """Return what can be done with a row: nothing with a heading."""
        if not self._rows[index.row()].key:
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable


class _CountedDelegate(QStyledItemDelegate):
    """Words at the left, the count muted at the right."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        """Paint a row."""
        count = str(index.data(Qt.ItemDataRole.UserRole) or "")
        full = QStyleOptionViewItem(option)
        super().paint(painter, full, index)
        if not count:
            return
        rect: Any = option.rect  # type: ignore[attr-defined]
        painter.save()
        painter.setFont(QFont(look().font("caption")))
        painter.setPen(QColor(look().color("text_muted")))
        painter.drawText(
            rect.adjusted(0, 0, -look().px(8), 0), Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, count
        )
        painter.restore()

    def initStyleOption(self, option: QStyleOptionViewItem, index: _Index) -> None:
        """Keep the words clear of the count."""
        super().initStyleOption(option, index)
        count = str(index.data(Qt.ItemDataRole.UserRole) or "")
        taken = look().px(30) + option.fontMetrics.horizontalAdvance(count)  # type: ignore[attr-defined]
        if index.data(Qt.ItemDataRole.CheckStateRole) is not None:
            taken += look().px(22)
        room: int = option.rect.width() - taken  # type: ignore[attr-defined]
        words = option.fontMetrics.elidedText(option.text, Qt.TextElideMode.ElideRight, room)  # type: ignore[attr-defined]
        option.text = words  # type: ignore[attr-defined]


class Picker(QFrame):
    """The list itself, over the window. `picked` carries the key taken, or `ticked` the keys after each change.

    It goes away (`left`) on Esc, on a click elsewhere and when something else takes the focus.
    """

    picked = Signal(str)
    ticked = Signal(list)
    left = Signal()

    def __init__(
        self,
        button: QWidget,
        choices: Sequence[Choice],
        chosen: Sequence[str],
        *,
        takes_many: bool = False,
        takes_typed: bool = False,
    ) -> None:
        """Offer `choices`; `chosen` are ticked, or the first of them is under the cursor."""
        super().__init__(button.window())
        self.hide()
        self._button = button
        self.setProperty("popup", "true")
        self._takes_many = takes_many
        self._is_left = False
        self._chosen = chosen[0] if chosen else ""
        self.model = Choices(choices, chosen if takes_many else None, takes_typed=takes_typed)
        self.model.setParent(self)
        self.search = SearchField(self.tr("Type to find"))
        self.search.setProperty("ring", "none")
        self.search.textChanged.connect(self._on_typed)
        self.list = QListView()
        self.list.setProperty("bare", "true")
        self.list.setProperty("ring", "none")
        self.list.setUniformItemSizes(True)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setModel(self.model)
        self.list.setItemDelegate(_CountedDelegate(self.list))
        self.list.setAccessibleName(button.accessibleName())
        self.list.clicked.connect(self._on_clicked)
        self._nothing = Text(self.tr("Nothing is called so"), "table", "muted")
        self._build(has_search=takes_typed or len(choices) >= _SEARCHED_FROM)

    def open_list(self) -> None:
        """Show the list under its button, inside the window."""
        self.adjustSize()
        window, button = self.window(), self._button
        place = button.mapTo(window, QPoint(0, button.height() + 2))
        if place.y() + self.height() > window.height():
            above = button.mapTo(window, QPoint(0, -self.height() - 2)).y()
            place.setY(above if above >= 0 else max(0, window.height() - self.height()))
        place.setX(max(0, min(place.x(), window.width() - self.width())))
        self.move(place)
        self.show()
        self.raise_()
        (self.search if self.search.isVisibleTo(self) else self.list).setFocus()
        self._point_at(self.model.row_of(self._chosen))
        application = cast("QApplication", QApplication.instance())
        application.focusChanged.connect(self._on_focus_changed)
        application.installEventFilter(self)

    def leave(self) -> None:
        """Go away; the focus goes back to the button if the list had it."""
        if self._is_left:
            return
        self._is_left = True
        cast("QApplication", QApplication.instance()).removeEventFilter(self)
        if self.isAncestorOf(cast("QWidget", QApplication.focusWidget())):
            self._button.setFocus()
        self.hide()
        self.deleteLater()
        self.left.emit()

    def type(self, letters: str) -> None:
        """Start with something typed."""
        if self.search.isVisibleTo(self):
            self.search.setText(letters)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let the arrows and Enter act on the list while something is typed; a press elsewhere closes."""
        kind = event.type()
        if kind == QEvent.Type.KeyPress and isinstance(event, QKeyEvent) and watched in {self.search, self.list}:
            return self._on_key(watched, event)
        if kind == QEvent.Type.MouseButtonPress and isinstance(watched, QWidget) and not self._holds(watched):
            self.leave()
        return False

    def _on_key(self, watched: QObject, event: QKeyEvent) -> bool:
        if event.key() in {Qt.Key.Key_Escape, Qt.Key.Key_Tab, Qt.Key.Key_Backtab}:
            self.leave()
            return True
        if watched is self.search and event.key() in _STEPS:
            self._step(_STEPS[Qt.Key(event.key())])
            return True
        is_enter = event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}
        if is_enter or (watched is self.list and event.key() == Qt.Key.Key_Space):
            self._take(self.list.currentIndex(), closes=is_enter)
            return True
        return False

    def _holds(self, widget: QWidget) -> bool:
        return widget is self or self.isAncestorOf(widget)

    def _on_focus_changed(self, old: QWidget | None, new: QWidget | None) -> None:
        del old
        if new is not None and not self._holds(new):
            self.leave()

    def _build(self, *, has_search: bool) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(6, 6, 6, 6)
        column.setSpacing(6)
        column.addWidget(self.search)
        column.addWidget(self.list, 1)
        column.addWidget(self._nothing)
        self.search.setVisible(has_search)
        self._nothing.hide()
        rows = min(self.model.rowCount() * _ROW + 4, _TALLEST)
        self.list.setFixedHeight(look().px(rows))
        self.setFixedWidth(look().px(_WIDTH))

    def _point_at(self, row: int) -> None:
        index = self.model.index(row) if row >= 0 else QModelIndex()
        self.list.setCurrentIndex(index)
        if index.isValid():
            self.list.scrollTo(index, QListView.ScrollHint.PositionAtCenter)

    def _step(self, step: int) -> None:
        rows = range(self.model.rowCount())
        open_rows = [row for row in rows if self.model.choice(row).key]
        if not open_rows:
            return
        now = self.list.currentIndex().row()
        place = open_rows.index(now) if now in open_rows else -1
        self._point_at(open_rows[max(0, min(place + step, len(open_rows) - 1))])

    def _take(self, index: QModelIndex, *, closes: bool) -> None:
        if not index.isValid() or not self.model.choice(index.row()).key:
            return
        if not self._takes_many:
            key = self.model.choice(index.row()).key
            self.leave()
            self.picked.emit(key)
            return
        if not closes or not self.model.ticked() or self.search.text():
            self.model.toggle(index.row())
            self.ticked.emit(self.model.ticked())
        if closes:
            self.leave()

    def _on_typed(self, typed: str) -> None:
        self.model.search(typed)
        self._nothing.setVisible(self.model.rowCount() == 0)
        self._point_at(self.model.row_of("" if typed else self._chosen))

    def _on_clicked(self, index: QModelIndex) -> None:
        self._take(index, closes=False)


def _searched(choice: Choice) -> str:
    return fold(f"{choice.words} {choice.heading} {choice.also}")


def _with_headings(choices: Iterable[Choice]) -> list[Choice]:
    rows: list[Choice] = []
    heading = ""
    for choice in choices:
        if choice.heading != heading:
            heading = choice.heading
            rows.append(Choice("", heading))
        rows.append(choice)
    return rows
