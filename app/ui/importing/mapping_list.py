"""The columns of a file, one row each: name, examples, the field it becomes, how sure that is.

A file can have ten thousand columns: some are shown at a time, in the same few rows, with those before and after them
one press away.
"""

from __future__ import annotations

from time import monotonic
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, Qt, QTimer, Signal
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from app.services.importing.fields import FileKind
from app.ui.importing.elided_text import ElidedText
from app.ui.importing.labels import CONFIDENCE, counted
from app.ui.importing.mapping_foot import MappingFoot
from app.ui.importing.target_combo import TargetCombo
from app.ui.importing.target_popup import TargetPopup
from app.ui.labels import label
from app.ui.theme.look import look
from app.ui.theme.widgets.button import Button, IconButton
from app.ui.theme.widgets.level import LevelBlocks
from app.ui.theme.widgets.text import Text

if TYPE_CHECKING:
    from collections.abc import Sequence

    from app.ui.importing.column_view import ColumnView

_LEVELS: Final = {
    "sure": (3, "good", "good"),
    "probable": (2, "accent", "accent"),
    "check": (1, "warn", "warn"),
    "twice": (1, "bad", "bad"),
    "left_out": (0, "accent", "muted"),
}
_NAME_WIDTH: Final = 132
_TARGET_WIDTH: Final = 232
_LEVEL_WIDTH: Final = 104
_ROW_HEIGHT: Final = 33
_SIDE: Final = 16
_PORTION: Final = 60
"""Columns shown at a time."""
_SECONDS_AT_ONCE: Final = 0.015
_ACTS: Final = 48
"""What the button of acts takes at the end of a row, with its margins."""


class ConfidenceMark(QWidget):
    """Blocks and the word of how sure a column is."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Start empty."""
        super().__init__(parent)
        self._blocks = LevelBlocks(0)
        self.word = Text("", "table")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(6)
        row.addWidget(self._blocks)
        row.addWidget(self.word, 1)

    def set_confidence(self, code: str, why: str = "") -> None:
        """Show sure, probable, check, twice or left_out, and why that is so."""
        self.setToolTip(why)
        filled, blocks_tone, word_tone = _LEVELS[code]
        self._blocks.set_level(filled, blocks_tone)
        self._blocks.setVisible(code != "left_out")
        self.word.setText(label(CONFIDENCE, code))
        self.word.set_tone(word_tone)
        self.word.set_role("table_strong" if code in {"check", "twice"} else "table")


class ColumnRow(QWidget):
    """One column of the file."""

    target_chosen = Signal(int, str)
    menu_wanted = Signal(int, object)  # column number, the button that was pressed
    chosen = Signal(int)

    def __init__(self, index: int, view: ColumnView, popup: TargetPopup, parent: QWidget | None = None) -> None:
        """Show column number `index`; `popup` holds the fields."""
        super().__init__(parent)
        self.index = index
        self._view: ColumnView | None = None
        self._is_chosen = False
        self.name = ElidedText("", "table", "primary")
        self.name.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Preferred)
        self.examples = ElidedText("", "table", "secondary")
        self.combo = TargetCombo(popup)
        self.mark = ConfidenceMark()
        self.acts = IconButton("ellipsis", "", is_small=True)
        row = QHBoxLayout(self)
        row.setContentsMargins(_SIDE, 0, _SIDE - 8, 0)
        row.setSpacing(12)
        row.addWidget(self.name)
        row.addWidget(self.examples, 1)
        row.addWidget(self.combo)
        row.addWidget(self.mark)
        row.addWidget(self.acts)
        self.combo.target_chosen.connect(self._on_target)
        self.combo.entered.connect(self._on_entered)
        self.acts.clicked.connect(self._on_acts)
        look().changed.connect(self._on_look_changed)
        self._on_look_changed()
        self.show_column(index, view)

    def show_column(self, index: int, view: ColumnView) -> None:
        """Show what column number `index` is taken for; nothing is touched when that stayed the same."""
        self.index = index
        if view == self._view:
            return
        self._view = view
        self.name.set_whole(view.header)
        self.examples.set_whole(f"{view.done} · {view.examples}" if view.done else view.examples)
        self.combo.set_target(view.field, view.act)
        self.combo.setToolTip(view.act)
        self.combo.set_invalid(is_invalid=view.confidence == "twice")
        self.combo.setAccessibleName(
            QCoreApplication.translate("MappingList", "“{column}” is").format(column=view.header)
        )
        self.acts.set_name(
            QCoreApplication.translate("MappingList", "What to do with “{column}”").format(column=view.header)
        )
        self.mark.set_confidence(view.confidence, view.why)
        self.combo.setAccessibleDescription(self.mark.word.text())

    def forget(self) -> None:
        """Show everything anew the next time, also what stayed the same."""
        self._view = None

    def set_chosen(self, *, is_chosen: bool) -> None:
        """Tint the row that the preview follows."""
        if is_chosen == self._is_chosen:
            return
        self._is_chosen = is_chosen
        self.update()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Choose the row."""
        super().mousePressEvent(event)
        self.chosen.emit(self.index)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint tint and line."""
        del event
        painter = QPainter(self)
        if self._is_chosen:
            painter.fillRect(self.rect(), look().color("bg_selected"))
        painter.fillRect(0, self.height() - 1, self.width(), 1, look().color("border_subtle"))
        painter.end()

    def _on_target(self, field_id: str) -> None:
        self.target_chosen.emit(self.index, field_id)

    def _on_acts(self) -> None:
        self.chosen.emit(self.index)
        self.menu_wanted.emit(self.index, self.acts)

    def _on_entered(self) -> None:
        self.chosen.emit(self.index)

    def _on_look_changed(self) -> None:
        px = look().px
        self.setFixedHeight(px(_ROW_HEIGHT))
        self.name.setFixedWidth(px(_NAME_WIDTH))
        self.combo.setFixedWidth(px(_TARGET_WIDTH))
        self.mark.setFixedWidth(px(_LEVEL_WIDTH))


class MappingList(QFrame):
    """All columns under a head, scrolling inside."""

    target_chosen = Signal(int, str)  # column number, field id or "" or CUSTOM
    menu_wanted = Signal(int, object)  # column number, the button that was pressed
    column_chosen = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        """Start empty."""
        super().__init__(parent)
        self.setProperty("card", "true")
        self._rows: list[ColumnRow] = []
        self._views: Sequence[ColumnView] = ()
        self._start = 0
        self._chosen = self._wanted = -1
        self._popup = TargetPopup(FileKind.CUSTOMERS, self)
        self._head = [Text("", "caption_strong", "secondary") for _ in range(4)]
        self._scroll = QScrollArea()
        self._scroll.setWidgetResizable(True)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.verticalScrollBar().rangeChanged.connect(self._on_range_changed)
        column = QVBoxLayout(self)
        column.setContentsMargins(1, 1, 1, 1)
        column.setSpacing(0)
        column.addWidget(self._make_head())
        column.addWidget(self._scroll, 1)
        self.foot = MappingFoot()
        column.addWidget(self.foot)
        self._make_content()
        self._timer = QTimer(self)
        self._timer.setInterval(0)
        self._timer.timeout.connect(self._on_timer)
        look().changed.connect(self._on_look_changed)
        self._on_look_changed()

    @property
    def rows(self) -> list[ColumnRow]:
        """The rows of all columns shown, made by now."""
        self._make_rows(_PORTION)
        return self._rows[: self._shown()]

    def set_columns(self, kind: FileKind, views: Sequence[ColumnView]) -> None:
        """Show other columns, in the rows of those before; rows that are missing come one at a time."""
        self._popup.set_kind(kind)
        self._views = views
        self._chosen = -1
        self._show_from(0)

    def update_columns(self, views: Sequence[ColumnView]) -> None:
        """Show what became of the same columns."""
        self._views = views
        for row in self._rows[: self._shown()]:
            row.show_column(row.index, views[row.index])

    def _shown(self) -> int:
        return max(0, min(_PORTION, len(self._views) - self._start))

    def _show_from(self, start: int) -> None:
        """Show the columns from number `start` on."""
        self._start = start
        shown = self._shown()
        before, after = min(start, _PORTION), min(len(self._views) - start - shown, _PORTION)
        text = QT_TRANSLATE_NOOP("MappingList", "Show %n more column(s)")
        self.more.setText(counted("MappingList", text, after))
        self.more.setVisible(after > 0)
        text = QT_TRANSLATE_NOOP("MappingList", "Show the %n column(s) before")
        self.before.setText(counted("MappingList", text, before))
        self.before.setVisible(before > 0)
        for place, row in enumerate(self._rows):
            row.setVisible(place < shown)
            if place < shown:
                row.show_column(start + place, self._views[start + place])
                row.set_chosen(is_chosen=row.index == self._chosen)
        self._scroll.verticalScrollBar().setValue(0)
        self._timer.start()

    def _on_more(self) -> None:
        self._show_from(self._start + _PORTION)

    def _on_before(self) -> None:
        self._show_from(max(0, self._start - _PORTION))

    def _on_timer(self) -> None:
        """Make rows for some milliseconds, so that the window answers in between."""
        until = monotonic() + _SECONDS_AT_ONCE
        self._make_rows(len(self._rows) + 1)
        while len(self._rows) < self._shown() and monotonic() < until:
            self._make_rows(len(self._rows) + 1)
        if len(self._rows) >= self._shown():
            self._timer.stop()
        if self._wanted >= 0:
            self.reveal(self._wanted)

    def _make_rows(self, count: int) -> None:
        for place in range(len(self._rows), min(count, self._shown())):
            index = self._start + place
            row = ColumnRow(index, self._views[index], self._popup, self._content)
            row.target_chosen.connect(self.target_chosen)
            row.menu_wanted.connect(self.menu_wanted)
            row.chosen.connect(self.choose)
            self._box.insertWidget(1 + place, row)
            self._rows.append(row)

    def choose(self, index: int) -> None:
        """Take a column, one of those shown, as the one looked at."""
        if index == self._chosen or not self._start <= index < self._start + self._shown():
            return
        self._make_rows(index - self._start + 1)
        for row in self._rows:
            row.set_chosen(is_chosen=row.index == index)
        self._chosen = index
        self.column_chosen.emit(index)

    def chosen(self) -> int:
        """Return the number of the column looked at, -1 for none."""
        return self._chosen

    def reveal(self, index: int) -> None:
        """Scroll to a column and choose it, as soon as its row is there."""
        self._wanted = -1
        if not 0 <= index < len(self._views):
            return
        if not self._start <= index < self._start + _PORTION:
            self._show_from(index // _PORTION * _PORTION)
        place = index - self._start
        if place >= len(self._rows):
            self._wanted = index
            return
        self._scroll.ensureWidgetVisible(self._rows[place])
        self.choose(index)

    def retranslate(self) -> None:
        """Take the words of the language in force; the step shows its columns again after this."""
        self.foot.retranslate()
        for row in self._rows:
            row.forget()
        words = (
            QCoreApplication.translate("MappingList", "Column of the file"),
            QCoreApplication.translate("MappingList", "Examples"),
            QCoreApplication.translate("MappingList", "Becomes"),
            QCoreApplication.translate("MappingList", "How sure"),
        )
        for text, word in zip(self._head, words, strict=True):
            text.setText(word)

    def _make_content(self) -> None:
        self._content = QWidget()
        self._content.setProperty("scrolled", "true")
        self.before = Button("", "link", is_small=True)
        self.more = Button("", "link", is_small=True)
        self.before.clicked.connect(self._on_before)
        self.more.clicked.connect(self._on_more)
        self.before.hide()
        self.more.hide()
        self._box = QVBoxLayout(self._content)
        self._box.setContentsMargins(0, 0, 0, 0)
        self._box.setSpacing(0)
        self._box.setSizeConstraint(QVBoxLayout.SizeConstraint.SetMinimumSize)  # rows come while it is on screen
        self._box.addWidget(self.before, 0, Qt.AlignmentFlag.AlignHCenter)
        self._box.addWidget(self.more, 0, Qt.AlignmentFlag.AlignHCenter)
        self._box.addStretch(1)
        self._scroll.setWidget(self._content)

    def _make_head(self) -> QWidget:
        head = QFrame()
        row = self._head_row = QHBoxLayout(head)
        row.setContentsMargins(_SIDE, 0, _ACTS, 0)
        row.setSpacing(12)
        for index, text in enumerate(self._head):
            row.addWidget(text, 1 if index == 1 else 0)
        head.setProperty("surface", "sunken")
        head.setFixedHeight(look().px(32))
        return head

    def _on_range_changed(self, least: int, most: int) -> None:
        """Keep the heads over their columns when the scroll bar takes its place."""
        bar = self._scroll.verticalScrollBar().sizeHint().width() if most > least else 0
        self._head_row.setContentsMargins(_SIDE, 0, _ACTS + bar, 0)

    def _on_look_changed(self) -> None:
        px = look().px
        name, _, target, level = self._head
        name.setFixedWidth(px(_NAME_WIDTH))
        target.setFixedWidth(px(_TARGET_WIDTH))
        level.setFixedWidth(px(_LEVEL_WIDTH))
