"""One dropped file: what it was recognised as, its source, or the sentence why it cannot be read."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QVBoxLayout, QWidget

from app.ui.importing.draft import FileDraft
from app.ui.importing.elided_text import ElidedText
from app.ui.importing.file_card import recognised_as
from app.ui.importing.reading_words import reading_sentences
from app.ui.messages import error_sentence
from app.ui.theme.look import look
from app.ui.theme.widgets.badge import Badge
from app.ui.theme.widgets.button import IconButton
from app.ui.theme.widgets.field import FieldError
from app.ui.theme.widgets.text import Text
from app.ui.theme.widgets.tile import Tile

_SOURCE_WIDTH = 200


class FileRow(QWidget):
    """A file of the first step."""

    removed = Signal(object)  # Path
    source_changed = Signal(object, str)  # Path, name

    def __init__(self, path: Path, parent: QWidget | None = None) -> None:
        """Stand for the file at `path`."""
        super().__init__(parent)
        self.path = path
        self._tile = Tile("file-spreadsheet", "accent")
        self._name = Text(path.name, "strong")
        self.badge = Badge("")
        self._how = ElidedText("", "table", "secondary")
        self.error = FieldError()
        self._source_caption = Text("", "caption", "secondary")
        self.source = QComboBox()
        self.source.setProperty("small", "true")
        self.source.setEditable(True)
        self.source.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self.source.editTextChanged.connect(self._on_source)
        self.remove = IconButton("x", "", is_small=True)
        self.remove.clicked.connect(self._on_remove)
        self._lay_out()

    def show_draft(self, draft: FileDraft, sources: list[str]) -> None:
        """Show what is known of the file."""
        self._source_caption.setText(QCoreApplication.translate("FileRow", "Source"))
        self.source.setAccessibleName(
            QCoreApplication.translate("FileRow", "Source of “{file}”").format(file=self.path.name)
        )
        self.remove.set_name(
            QCoreApplication.translate("FileRow", "Take “{file}” off the list").format(file=self.path.name)
        )
        self.error.set_error(error_sentence(draft.error) if draft.error is not None else "")
        self._tile.set_tile("file-spreadsheet", "bad" if draft.error is not None else "accent")
        self._how.setVisible(draft.error is None)
        self.badge.setVisible(draft.is_ready)
        for widget in (self.source, self._source_caption):
            widget.setVisible(draft.is_ready)
        if draft.preview is not None and draft.error is None:
            text, tone, icon = recognised_as(draft)
            self.badge.set_badge(text, tone, icon)
            self._how.set_whole(reading_sentences(draft.preview.reading, draft.preview.row_estimate))
            self._show_sources(draft.source, sources)
        elif draft.is_loading:
            self._how.set_whole(QCoreApplication.translate("FileRow", "Reading…"))

    def _show_sources(self, chosen: str, sources: list[str]) -> None:
        editor = self.source.lineEdit()
        if editor is not None and editor.hasFocus():
            return
        was_blocked = self.source.blockSignals(True)
        self.source.clear()
        self.source.addItems(list(dict.fromkeys([chosen, *sources])))
        self.source.setEditText(chosen)
        self.source.blockSignals(was_blocked)

    def _lay_out(self) -> None:
        first = QHBoxLayout()
        first.setSpacing(10)
        first.addWidget(self._name)
        first.addWidget(self.badge, 0, Qt.AlignmentFlag.AlignVCenter)
        first.addStretch(1)
        texts = QVBoxLayout()
        texts.setSpacing(2)
        texts.addLayout(first)
        texts.addWidget(self._how)
        texts.addWidget(self.error)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 6, 0, 6)
        row.setSpacing(12)
        row.addWidget(self._tile, 0, Qt.AlignmentFlag.AlignVCenter)
        row.addLayout(texts, 1)
        row.addWidget(self._source_caption)
        self.source.setFixedWidth(look().px(_SOURCE_WIDTH))
        row.addWidget(self.source)
        row.addWidget(self.remove)

    def _on_source(self, text: str) -> None:
        if text.strip():
            self.source_changed.emit(self.path, text.strip())

    def _on_remove(self) -> None:
        self.removed.emit(self.path)
