"""A form whose button writes on a worker thread: it closes when that is done, and says why when it is refused."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.ui.customers.writing import write
from app.ui.form_dialog import FormDialog
from app.ui.messages import error_sentence

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from app.models.domain.changes import Changes
    from app.models.domain.errors import KnownError
    from app.services.container import Services
    from app.ui.shell.context import PageContext


class WritingDialog(FormDialog):
    """A subclass reads its widgets in `read` and says in `act` what keeping them does."""

    def __init__(self, context: PageContext, parent: QWidget) -> None:
        """Write through the services of `context`."""
        super().__init__(parent)
        self._context = context
        self.primary.clicked.connect(self._on_keep)

    def read(self) -> None:
        """Take the values of the widgets, before the worker starts."""

    def act(self, services: Services) -> Changes:
        """Write what is typed, on a worker thread."""
        raise NotImplementedError

    def shows_refusal(self, error: KnownError) -> bool:
        """Point at the field that was refused; False leaves it to a sentence above the buttons."""
        del error
        return False

    def _on_keep(self) -> None:
        self.show_problem("")
        self.primary.setEnabled(False)
        self.read()
        write(self._context, self.act, self._on_refused, self._on_written)

    def _on_refused(self, error: KnownError) -> None:
        self.primary.setEnabled(True)
        if not self.shows_refusal(error):
            self.show_problem(error_sentence(error))

    def _on_written(self, changes: Changes) -> None:
        self._context.shell.applied(changes)
        self.accept()
