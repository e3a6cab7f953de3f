"""Step 2: what each column of each file contains."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.services.importing.fields import FileKind
from app.services.importing.mapping.types import Question
from app.ui.importing.before_pane import BeforePane
from app.ui.importing.column_view import ColumnViews
from app.ui.importing.draft import FileDraft
from app.ui.importing.drift_banner import DriftBanner
from app.ui.importing.file_card import FileCard
from app.ui.importing.mapping_edits import with_constant, with_target
from app.ui.importing.mapping_list import MappingList
from app.ui.importing.preview_card import PreviewCard
from app.ui.importing.target_combo import CUSTOM
from app.ui.theme.look import look
from app.ui.theme.tokens import GUTTER_DENSE

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent

_PANE_WIDTH = 376
_PREVIEW_ROWS = 4
_PREVIEW_ROWS_SHORT = 3
_SHORT_BELOW = 620


class ColumnsStep(QWidget):
    """File card, columns, pane and preview of the file chosen; tells what the user changes."""

    kind_changed = Signal(object, object)  # FileDraft, FileKind
    reading_wanted = Signal(object)  # FileDraft, whose reading is to be looked at
    mapping_changed = Signal(object)  # FileDraft: columns or answers
    menu_wanted = Signal(object, str, object)  # FileDraft, header, the button to open it under
    act_wanted = Signal(object, str, str)  # FileDraft, header, act
    kept_wanted = Signal(object, str, str)  # FileDraft, act on whole mappings, name

    def __init__(self, parent: QWidget | None = None) -> None:
        """Start without a file."""
        super().__init__(parent)
        self._drafts: list[FileDraft] = []
        self._current = 0
        self._currency = "EUR"
        self.card = FileCard()
        self.drift = DriftBanner()
        self.columns = MappingList()
        self.pane = BeforePane()
        self.preview = PreviewCard()
        middle = QHBoxLayout()
        middle.setSpacing(GUTTER_DENSE + 4)
        middle.addWidget(self.columns, 1)
        middle.addWidget(self.pane)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GUTTER_DENSE)
        column.addWidget(self.card)
        column.addWidget(self.drift)
        column.addLayout(middle, 1)
        column.addWidget(self.preview)
        self.card.file_chosen.connect(self.show_file)
        self.card.reading_wanted.connect(self.open_reading)
        self.columns.target_chosen.connect(self._on_target)
        self.columns.menu_wanted.connect(self._on_menu)
        self.columns.foot.constant_wanted.connect(self._on_constant)
        self.columns.foot.constant_removed.connect(self._on_constant_removed)
        self.columns.foot.kept_wanted.connect(self._on_kept)
        self.drift.column_wanted.connect(self._on_drift)
        self.columns.column_chosen.connect(self.preview.table.look_at)
        self.pane.answered.connect(self._on_answered)
        self.pane.kind_chosen.connect(self._on_kind)
        look().changed.connect(self._fit)
        self._fit()

    def set_currency(self, currency: str) -> None:
        """Take the currency that sums are shown in."""
        self._currency = currency

    def show_drafts(self, drafts: list[FileDraft]) -> None:
        """Show these files, the one in view first if it is still among them."""
        current = self.draft()
        self._drafts = drafts
        place = next((index for index, draft in enumerate(drafts) if draft is current), 0)
        self.show_file(place)

    def draft(self) -> FileDraft | None:
        """Return the file in view."""
        return self._drafts[self._current] if self._current < len(self._drafts) else None

    def show_file(self, index: int) -> None:
        """Show another file, from its first column that needs a look."""
        self._current = index
        draft = self.draft()
        if draft is None or draft.mapping is None:
            return
        self.columns.set_columns(draft.mapping.kind, ColumnViews(draft))
        self._show_around(draft)
        self.columns.reveal(_first_to_look_at(draft))

    def show_changes(self, draft: FileDraft) -> None:
        """Show what became of the file, if it is the one in view; rows and scrolling stay."""
        if draft is not self.draft() or draft.mapping is None:
            return
        self.columns.update_columns(ColumnViews(draft))
        self._show_around(draft)

    def _show_around(self, draft: FileDraft) -> None:
        self.card.show_file(draft, [one.name for one in self._drafts], self._current)
        if draft.mapping is not None:
            self.columns.foot.show_constants(draft.mapping.constants)
        self.drift.show_draft(draft)
        self.pane.show_draft(draft, self._currency)
        self.preview.show_preview(draft.preview)
        self.preview.table.look_at(self.columns.chosen())

    def reveal(self, header: str) -> None:
        """Bring a column into view and look at it."""
        draft = self.draft()
        if draft is not None:
            self.columns.reveal(ColumnViews(draft).place_of(header))

    def show_column(self, draft: FileDraft, header: str) -> None:
        """Show a file with one of its columns in view."""
        if draft in self._drafts:
            self.show_file(self._drafts.index(draft))
            self.reveal(header)

    def open_reading(self) -> None:
        """Ask how the file in view should be read."""
        draft = self.draft()
        if draft is not None:
            self.reading_wanted.emit(draft)

    def retranslate(self) -> None:
        """Take the words of the language in force."""
        self.card.retranslate()
        self.columns.retranslate()
        self.show_file(self._current)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give the columns room when the window is short."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        px = look().px
        self.pane.setFixedWidth(min(px(_PANE_WIDTH), max(self.width() // 3, px(300))))
        rows = _PREVIEW_ROWS_SHORT if self.height() < px(_SHORT_BELOW) else _PREVIEW_ROWS
        self.preview.setFixedHeight(px(48 + 32 + 28 * rows + 12))

    def _on_target(self, index: int, field_id: str) -> None:
        draft = self.draft()
        if draft is None or draft.mapping is None:
            return
        header = draft.mapping.columns[index].header
        if field_id == CUSTOM:
            self.act_wanted.emit(draft, header, "custom")
            return
        draft.edit(with_target(draft.mapping, header, field_id or None))
        self._changed(draft)

    def _on_constant(self) -> None:
        draft = self.draft()
        if draft is not None:
            self.act_wanted.emit(draft, "", "constant")

    def _on_constant_removed(self, field_id: str) -> None:
        draft = self.draft()
        if draft is not None and draft.mapping is not None:
            draft.edit(with_constant(draft.mapping, field_id, None))
            self._changed(draft)

    def _on_kept(self, act: str, name: str) -> None:
        draft = self.draft()
        if draft is not None:
            self.kept_wanted.emit(draft, act, name)

    def _on_drift(self, header: str, act: str) -> None:
        draft = self.draft()
        if draft is not None:
            self.reveal(header)
        if draft is not None and act:
            self.act_wanted.emit(draft, header, act)

    def _on_menu(self, index: int, button: QWidget) -> None:
        draft = self.draft()
        if draft is not None and draft.mapping is not None:
            self.menu_wanted.emit(draft, draft.mapping.columns[index].header, button)

    def _on_answered(self, question: Question, value: str) -> None:
        draft = self.draft()
        if draft is not None:
            draft.answer(question, value)
            self.reveal(question.header)
            self._changed(draft)

    def _on_kind(self, kind: str) -> None:
        draft = self.draft()
        if draft is not None:
            self.kind_changed.emit(draft, FileKind(kind))

    def _changed(self, draft: FileDraft) -> None:
        self.show_changes(draft)
        self.mapping_changed.emit(draft)


def _first_to_look_at(draft: FileDraft) -> int:
    asked = {question.header for question in draft.open_questions()}
    columns = draft.columns()
    for index, column in enumerate(columns):
        if column.header in asked:
            return index
    return next((index for index, column in enumerate(columns) if column.field and not column.is_sure), 0)
