"""One dropped file: what it was recognised as, its source, its parts, or the sentence why it cannot be read."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.ui.importing.elided_text import ElidedText, NameText
from app.ui.importing.file_card import recognised_as
from app.ui.importing.labels import counted
from app.ui.importing.part_row import PartRow
from app.ui.importing.reading_words import reading_sentences
from app.ui.importing.source_combo import SourceCombo
from app.ui.messages import error_sentence
from app.ui.theme.widgets.badge import Badge
from app.ui.theme.widgets.button import Button, IconButton
from app.ui.theme.widgets.field import FieldError
from app.ui.theme.widgets.line import Line
from app.ui.theme.widgets.text import Text
from app.ui.theme.widgets.tile import Tile

if TYPE_CHECKING:
    from app.models.domain.errors import KnownError
    from app.services.importing.reading.parts import TablePart
    from app.ui.importing.draft import FileDraft
    from app.ui.importing.listed_file import ListedFile

_READ_OTHERWISE = frozenset({"encoding_unknown", "file_only_header", "sheet_missing", "file_empty"})
"""Errors that another choice of reading may cure."""

_BESIDE_PARTS = 40
"""The cross of the file's own line and the room before it."""


class FileRow(QWidget):
    """A file of the first step."""

    removed = Signal(object)  # Path
    source_changed = Signal(object, str)  # FileDraft, name
    part_toggled = Signal(object, object, bool)  # ListedFile, TablePart, is wanted
    separate_wanted = Signal(object)  # ListedFile
    reading_wanted = Signal(object)  # FileDraft

    def __init__(self, listed: ListedFile, parent: QWidget | None = None) -> None:
        """Stand for a file of the list."""
        super().__init__(parent)
        self.listed = listed
        self.path = listed.path
        self.parts: list[PartRow] = []
        self._shown: tuple[object, ...] | None = None
        self._line = Line()
        self._tile = Tile("file-spreadsheet", "accent")
        self._name = NameText(self.path.name)
        self.badge = Badge("")
        self._how = ElidedText("", "table", "secondary")
        self._together = ElidedText("", "table", "secondary")
        self.separate = Button("", "link")
        self.separate.clicked.connect(self._on_separate)
        self.error = FieldError()
        self._source_caption = Text("", "caption", "secondary")
        self.source = SourceCombo()
        self.source.source_changed.connect(self.source_changed)
        self.reading = IconButton("sliders-horizontal", "", is_small=True)
        self.reading.clicked.connect(self._on_reading)
        self.remove = IconButton("x", "", is_small=True)
        self.remove.clicked.connect(self._on_remove)
        self._lay_out()
        self._show_words()

    def retranslate(self) -> None:
        """Take the words of the language in force with the next look."""
        self._shown = None

    def show_file(self, sources: list[str], *, is_first: bool = True) -> None:
        """Show what is known of the file, if it is otherwise than before."""
        self._line.setVisible(not is_first)
        listed = self.listed
        drafts = [(one.key, one.is_loading, one.source, one.is_as_last_time) for one in listed.drafts]
        known = [(one.preview, one.mapping, one.error) for one in listed.drafts]
        state = (listed.more, listed.error, listed.parts, len(self.parts), drafts, known, sources)
        if state == self._shown:
            return
        self._shown = (*state[:-1], list(sources))
        self._show_words()
        draft = listed.drafts[0] if listed.drafts and not listed.has_choice else None
        error = listed.error or (draft.error if draft is not None else None)
        is_read = draft is not None and draft.is_ready
        self.error.set_error(error_sentence(error) if error is not None else "")
        self._tile.set_tile("file-spreadsheet", "bad" if error is not None else "accent")
        self._how.setVisible(error is None)
        self._how.set_whole(self._sentence(draft))
        self.badge.setVisible(is_read)
        self.reading.setVisible(is_read or (draft is not None and _may_be_read_otherwise(error)))
        for widget in (self.source, self._source_caption):
            widget.setVisible(is_read)
        if draft is not None and is_read:
            self.badge.set_badge(*recognised_as(draft))
            self.source.show_draft(draft, sources)
        for row in self.parts:
            row.show_draft(listed.draft_of(row.part), sources)

    def add_part(self) -> bool:
        """Make the line of the next of several tables; return whether there was one to make."""
        if not self.listed.has_choice or len(self.parts) == len(self.listed.parts):
            return False
        row = PartRow(self.listed.parts[len(self.parts)])
        row.toggled.connect(self._on_part)
        row.reading_wanted.connect(self.reading_wanted)
        row.source.source_changed.connect(self.source_changed)
        self._part_box.addWidget(row)
        self.parts.append(row)
        return True

    def _show_words(self) -> None:
        translate = QCoreApplication.translate
        self._source_caption.setText(translate("FileRow", "Source"))
        self.remove.set_name(translate("FileRow", "Take “{file}” off the list").format(file=self.path.name))
        self.reading.set_name(translate("FileRow", "Change how “{file}” is read").format(file=self.path.name))
        self.separate.setText(translate("FileRow", "Separate"))
        names = ", ".join(path.name for path in self.listed.paths)
        text = translate("FileRow", "Read as one with its parts: {files}.").format(files=names)
        self._together.set_whole(text)
        for widget in (self._together, self.separate):
            widget.setVisible(bool(self.listed.more))

    def _sentence(self, draft: FileDraft | None) -> str:
        if draft is not None and draft.preview is not None:
            return reading_sentences(draft.preview.reading, draft.preview.row_estimate)
        if self.listed.has_choice:
            text = QT_TRANSLATE_NOOP("FileRow", "Holds %n table(s): tick those to import.")
            return counted("FileRow", text, len(self.listed.parts))
        return QCoreApplication.translate("FileRow", "Reading…")

    def _lay_out(self) -> None:
        first = QHBoxLayout()
        first.setSpacing(10)
        first.addWidget(self._name)
        first.addWidget(self.badge, 0, Qt.AlignmentFlag.AlignVCenter)
        first.addStretch(1)
        together = QHBoxLayout()
        together.setSpacing(8)
        together.addWidget(self._together, 1)
        together.addWidget(self.separate)
        texts = QVBoxLayout()
        texts.setSpacing(2)
        texts.addLayout(first)
        texts.addWidget(self._how)
        texts.addLayout(together)
        texts.addWidget(self.error)
        row = QHBoxLayout()
        row.setSpacing(12)
        row.addWidget(self._tile, 0, Qt.AlignmentFlag.AlignVCenter)
        row.addLayout(texts, 1)
        row.addWidget(self._source_caption)
        row.addWidget(self.source)
        row.addWidget(self.reading)
        row.addWidget(self.remove)
        self._part_box = QVBoxLayout()
        self._part_box.setContentsMargins(44, 0, _BESIDE_PARTS, 0)
        self._part_box.setSpacing(0)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 6)
        column.setSpacing(2)
        column.addWidget(self._line)
        column.addSpacing(4)
        column.addLayout(row)
        column.addLayout(self._part_box)

    def _on_part(self, part: TablePart, is_wanted: bool) -> None:
        self.part_toggled.emit(self.listed, part, is_wanted)

    def _on_separate(self) -> None:
        self.separate_wanted.emit(self.listed)

    def _on_reading(self) -> None:
        if self.listed.drafts:
            self.reading_wanted.emit(self.listed.drafts[0])

    def _on_remove(self) -> None:
        self.removed.emit(self.path)


def _may_be_read_otherwise(error: KnownError | None) -> bool:
    return error is not None and error.code in _READ_OTHERWISE
