"""One table of a file that holds several: a check box, what it was recognised as, its source."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QVBoxLayout, QWidget

from app.ui.importing.elided_text import ElidedText
from app.ui.importing.file_card import recognised_as
from app.ui.importing.labels import counted
from app.ui.importing.reading_words import reading_sentences
from app.ui.importing.source_combo import SourceCombo
from app.ui.messages import error_sentence
from app.ui.theme.widgets.badge import Badge
from app.ui.theme.widgets.button import IconButton
from app.ui.theme.widgets.field import FieldError

if TYPE_CHECKING:
    from app.services.importing.reading.parts import TablePart
    from app.ui.importing.draft import FileDraft


class PartRow(QWidget):
    """A sheet of a workbook or a file inside an archive; unticked, it is not imported."""

    toggled = Signal(object, bool)  # TablePart, is wanted
    reading_wanted = Signal(object)  # FileDraft

    def __init__(self, part: TablePart, parent: QWidget | None = None) -> None:
        """Stand for `part`."""
        super().__init__(parent)
        self.part = part
        self._draft: FileDraft | None = None
        self.check = QCheckBox(part.name)
        self.check.toggled.connect(self._on_toggled)
        self.badge = Badge("")
        self.how = ElidedText("", "caption", "secondary")
        self.error = FieldError()
        self.source = SourceCombo()
        self.reading = IconButton("sliders-horizontal", "", is_small=True)
        self.reading.clicked.connect(self._on_reading)
        self._lay_out()

    def show_draft(self, draft: FileDraft | None, sources: list[str]) -> None:
        """Show what is known of the table; `draft` is None while it is not wanted."""
        self._draft = draft
        was_blocked = self.check.blockSignals(True)
        self.check.setChecked(draft is not None)
        self.check.blockSignals(was_blocked)
        is_read = draft is not None and draft.is_ready
        self.badge.setVisible(is_read)
        self.source.setVisible(is_read)
        self.reading.setVisible(is_read)
        self.reading.set_name(
            QCoreApplication.translate("FileRow", "Change how “{file}” is read").format(file=self.part.name)
        )
        self.error.set_error(error_sentence(draft.error) if draft is not None and draft.error is not None else "")
        self.how.setVisible(draft is None or draft.error is None)
        self.how.set_whole(self._sentence(draft))
        if draft is not None and is_read:
            self.badge.set_badge(*recognised_as(draft))
            self.source.show_draft(draft, sources)

    def _sentence(self, draft: FileDraft | None) -> str:
        if draft is not None and draft.preview is not None:
            return reading_sentences(draft.preview.reading, draft.preview.row_estimate, is_part=True)
        if draft is not None and draft.is_loading:
            return QCoreApplication.translate("FileRow", "Reading…")
        if self.part.is_hidden:
            return QCoreApplication.translate("FileRow", "Hidden in the workbook, left out.")
        if self.part.rows is None:
            return QCoreApplication.translate("FileRow", "Left out.")
        if self.part.rows == 0:
            return QCoreApplication.translate("FileRow", "Empty, left out.")
        text = QT_TRANSLATE_NOOP("FileRow", "%n row(s), left out.")
        return counted("FileRow", text, self.part.rows)

    def _lay_out(self) -> None:
        first = QHBoxLayout()
        first.setSpacing(10)
        first.addWidget(self.check)
        first.addWidget(self.badge, 0, Qt.AlignmentFlag.AlignVCenter)
        first.addStretch(1)
        below = QVBoxLayout()
        below.setContentsMargins(24, 0, 0, 0)
        below.setSpacing(0)
        below.addWidget(self.how)
        below.addWidget(self.error)
        texts = QVBoxLayout()
        texts.setSpacing(0)
        texts.addLayout(first)
        texts.addLayout(below)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 3, 0, 3)
        row.setSpacing(12)
        row.addLayout(texts, 1)
        row.addWidget(self.source)
        row.addWidget(self.reading)

    def _on_toggled(self, is_wanted: bool) -> None:
        self.toggled.emit(self.part, is_wanted)

    def _on_reading(self) -> None:
        if self._draft is not None:
            self.reading_wanted.emit(self._draft)
