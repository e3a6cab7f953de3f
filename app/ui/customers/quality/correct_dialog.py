"""Correct the values of one customer by hand: what is typed is checked like an import, and kept beside the files."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QLineEdit

from app.ui.customers.quality.jobs import Correct, ReadProfile
from app.ui.customers.words import field_words
from app.ui.form_dialog import FormDialog
from app.ui.jobs import Lane
from app.ui.labels import label
from app.ui.messages import error_sentence
from app.ui.theme.look import look
from app.ui.theme.widgets import Field

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from app.models.domain.changes import Changes
    from app.models.domain.customer import Profile
    from app.models.domain.errors import KnownError
    from app.models.domain.quality import DoubtfulValue
    from app.ui.shell.context import PageContext

_ADDRESS = ("street", "postcode", "city")


class CorrectDialog(FormDialog):
    """Shows the fields of one doubtful value; the toast of what was saved can undo it."""

    def __init__(self, context: PageContext, value: DoubtfulValue, parent: QWidget) -> None:
        """Correct `value`; the fields fill when the customer is read."""
        super().__init__(parent)
        self._context = context
        self._value = value
        self._before: dict[str, str] = {}
        parts = _ADDRESS if value.corrects in _ADDRESS else (value.corrects,)
        self.editors = {part: QLineEdit() for part in parts}
        self._fields = {part: Field("", editor) for part, editor in self.editors.items()}
        for field in self._fields.values():
            self.body.addWidget(field)
        self.primary.clicked.connect(self._on_save)
        self.setMinimumWidth(look().px(460))
        self.retranslate()
        context.jobs.start(
            ReadProfile(context.services, value.customer_id),
            then=self._on_profile,
            failed=self._on_failed,
            initiator=self,
        )

    def retranslate(self) -> None:
        """Set every text."""
        issue = label("quality_issue", self._value.issue)
        self.set_title(self.tr("Correct"), self.tr("{name}: {issue}").format(name=self._value.name, issue=issue))
        for part, field in self._fields.items():
            field.set_label(label("quality_part", part))
        self.note.setText(self.tr("An empty field says that there is none. The files stay as they are."))
        self.cancel.setText(self.tr("Cancel"))
        self.primary.setText(self.tr("Save"))

    def _on_profile(self, profile: Profile) -> None:
        for part, editor in self.editors.items():
            shown = profile.fields.get(part)
            self._before[part] = field_words(part, shown) if shown else ""
            proposed = self._value.suggestion if part == self._value.corrects else None
            editor.setText(proposed or self._before[part])

    def _on_save(self) -> None:
        wanted = {part: editor.text().strip() for part, editor in self.editors.items()}
        changed = [
            (self._value.customer_id, part, text or None)
            for part, text in wanted.items()
            if text != self._before.get(part, "")
        ]
        if not changed:
            self.reject()
            return
        self.primary.setEnabled(False)
        self._context.jobs.start(
            Correct(self._context.services, changed),
            then=self._on_saved,
            failed=self._on_failed,
            lane=Lane.WRITE,
            initiator=self,
        )

    def _on_saved(self, changes: Changes) -> None:
        self._context.shell.applied(changes)
        self.accept()

    def _on_failed(self, error: KnownError) -> None:
        self.primary.setEnabled(True)
        self.show_problem(error_sentence(error))
