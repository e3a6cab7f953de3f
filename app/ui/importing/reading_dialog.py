"""Correct how a file was read: every choice beside the rows that it gives, which follow at once."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication, Qt, QTimer
from PySide6.QtWidgets import QDialog, QFrame, QHBoxLayout, QVBoxLayout, QWidget

from app.models.domain.errors import KnownError
from app.ui.importing.preview_table import PreviewTable
from app.ui.importing.raw_table import RawRowsModel
from app.ui.importing.reading_form import ReadingForm
from app.ui.importing.reading_words import reading_sentences
from app.ui.importing.work import RawRowsWork
from app.ui.messages import error_sentence
from app.ui.theme.look import look
from app.ui.theme.widgets.button import Button
from app.ui.theme.widgets.field import FieldError
from app.ui.theme.widgets.line import Line
from app.ui.theme.widgets.text import Text

if TYPE_CHECKING:
    from collections.abc import Sequence

    from app.services.importing.raw_rows import RawRows
    from app.services.importing.reading.parts import TablePart
    from app.services.importing.reading.table import ReadingChoices
    from app.ui.importing.draft import FileDraft
    from app.ui.jobs import JobRunner

_SIZE: Final = (1100, 640)
_LEAST: Final = (820, 480)
_SHARE_OF_WINDOW: Final = 0.92
_FORM_WIDTH: Final = 372
_PAUSE_MS: Final = 150
"""How long nothing must be typed before the file is read again."""


class ReadingDialog(QDialog):
    """Window-modal; `choices()` is what was chosen, None where the file itself should tell."""

    def __init__(
        self, draft: FileDraft, jobs: JobRunner, parent: QWidget | None = None, parts: Sequence[TablePart] = ()
    ) -> None:
        """Show how `draft` is read."""
        super().__init__(parent)
        self.draft = draft
        self._jobs = jobs
        self.setWindowTitle(QCoreApplication.translate("ReadingDialog", "Change reading"))
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self.setMinimumSize(look().px(_LEAST[0]), look().px(_LEAST[1]))
        room = parent.window().size() * _SHARE_OF_WINDOW if parent is not None else self.maximumSize()
        self.resize(min(look().px(_SIZE[0]), room.width()), min(look().px(_SIZE[1]), room.height()))
        reading = draft.preview.reading if draft.preview is not None else None
        self.form = ReadingForm(draft.choices, reading, parts)
        self.form.setFixedWidth(look().px(_FORM_WIDTH))
        self.form.changed.connect(self._on_changed)
        self.model = RawRowsModel(self)
        self.table = PreviewTable(self.model)
        self.table.horizontalHeader().hide()
        self.table.setAccessibleName(QCoreApplication.translate("ReadingDialog", "Rows of the file"))
        self.how = Text("", "caption", "secondary", wraps=True)
        self.error = FieldError()
        self.accept_button = Button(QCoreApplication.translate("ReadingDialog", "Read this way"), "primary")
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE_MS)
        self._pause.timeout.connect(self._read)
        self._lay_out()
        self._read()

    def choices(self) -> ReadingChoices:
        """Return what was chosen."""
        return self.form.choices()

    def _on_changed(self) -> None:
        self._pause.start()

    def _read(self) -> None:
        """Read the file as chosen; an answer to an older choice never arrives."""
        self._jobs.start(
            RawRowsWork(self.draft.path, self.form.choices(), self.draft.more),
            then=self._on_rows,
            initiator=self,
            latest=f"reading.{self.draft.key}",
        )

    def _on_rows(self, answer: RawRows | KnownError) -> None:
        is_error = isinstance(answer, KnownError)
        self.accept_button.setEnabled(not is_error)
        self.error.set_error(error_sentence(answer) if is_error else "")
        self.how.setVisible(not is_error)
        if isinstance(answer, KnownError):
            self.model.set_rows(None)
            return
        self.model.set_rows(answer)
        self.how.setText(reading_sentences(answer.reading, answer.row_estimate))
        self.form.show_found(answer.reading)

    def _lay_out(self) -> None:
        left = QVBoxLayout()
        left.setSpacing(16)
        left.addWidget(self.form)
        left.addWidget(self.how)
        left.addWidget(self.error)
        left.addStretch(1)
        card = QFrame()
        card.setProperty("card", "true")
        inside = QVBoxLayout(card)
        inside.setContentsMargins(1, 1, 1, 1)
        inside.addWidget(self.table)
        right = QVBoxLayout()
        right.setSpacing(8)
        right.addWidget(card, 1)
        legend = QCoreApplication.translate(
            "ReadingDialog", "Bold: the header. Grey and struck through: rows that are left out."
        )
        right.addWidget(Text(legend, "caption", "muted"))
        middle = QHBoxLayout()
        middle.setSpacing(20)
        middle.addLayout(left)
        middle.addLayout(right, 1)
        body = QVBoxLayout()
        body.setContentsMargins(20, 18, 20, 16)
        body.setSpacing(16)
        body.addWidget(Text(self.draft.name, "dialog"))
        body.addLayout(middle, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(body, 1)
        column.addWidget(Line("strong"))
        column.addWidget(self._make_foot())

    def _make_foot(self) -> QFrame:
        foot = QFrame()
        foot.setProperty("foot", "true")
        cancel = Button(QCoreApplication.translate("ReadingDialog", "Cancel"))
        self.accept_button.setDefault(True)
        cancel.clicked.connect(self.reject)
        self.accept_button.clicked.connect(self.accept)
        note = Text(QCoreApplication.translate("ReadingDialog", "The columns are proposed anew."), "caption", "muted")
        row = QHBoxLayout(foot)
        row.setContentsMargins(20, 12, 20, 12)
        row.setSpacing(8)
        row.addWidget(note, 1)
        row.addWidget(cancel)
        row.addWidget(self.accept_button)
        return foot
