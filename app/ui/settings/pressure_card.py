"""How often a customer may be contacted."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QTimer

from app.ui.pressure.form import PressureForm
from app.ui.pressure.saver import PressureSaver
from app.ui.theme.widgets import Card

if TYPE_CHECKING:
    from app.models.domain.ports import Progress
    from app.models.domain.settings import PressurePolicy
    from app.ui.shell.context import PageContext

_SAVE_AFTER_MS = 600


class PressureCard(Card):
    """The rules of contact pressure; kept a moment after the last change, with Undo."""

    def __init__(self, context: PageContext) -> None:
        """Show the rules of the workspace of `context`."""
        super().__init__("")
        self._context = context
        self.form = PressureForm(context.clock.today)
        self.form.edited.connect(self._on_edited)
        self.body.addWidget(self.form)
        self._saver = PressureSaver(context, self)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_SAVE_AFTER_MS)
        self._timer.timeout.connect(self.save)
        self.retranslate()

    def refresh(self) -> None:
        """Read the rules in force, unless a change waits to be kept."""
        workspace = self._context.services.workspace

        def work(progress: Progress) -> PressurePolicy:
            progress.check_cancelled()
            return workspace.pressure()

        self._context.jobs.start(work, then=self._on_policy, latest="settings.pressure", initiator=self)

    def save(self) -> None:
        """Keep what the form says, now."""
        self._timer.stop()
        self._saver.save(self.form.policy())

    def retranslate(self) -> None:
        """Set every text."""
        self.set_title(self.tr("Contact pressure"))

    def changeEvent(self, event: QEvent) -> None:
        """Follow a change of language."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def _on_policy(self, policy: PressurePolicy) -> None:
        if not self._timer.isActive():
            self.form.set_policy(policy)

    def _on_edited(self) -> None:
        self._timer.start()
