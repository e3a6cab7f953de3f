"""Keeping the rules of contact pressure, with Undo."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from app.ui.jobs import Lane

if TYPE_CHECKING:
    from app.models.domain.changes import Changes
    from app.models.domain.ports import Progress
    from app.models.domain.settings import PressurePolicy
    from app.ui.shell.context import PageContext


class PressureSaver(QObject):
    """Saves the rules and offers to take them back, for the card or dialog that is its parent."""

    saved = Signal()

    def __init__(self, context: PageContext, parent: QObject) -> None:
        """Write through the services of `context`."""
        super().__init__(parent)
        self._context = context

    def save(self, policy: PressurePolicy) -> None:
        """Write `policy`, unless it is in force already."""
        self._context.jobs.start(_Save(self._context, policy), then=self._on_saved, lane=Lane.WRITE, initiator=self)

    def _on_saved(self, outcome: tuple[Changes | None, PressurePolicy]) -> None:
        changes, before = outcome
        if changes is not None:
            self._context.shell.data_changed.emit(changes)
            put_back = _PutBack(self._context, before)
            self._context.shell.toast(self.tr("Pressure rules saved. The plan follows them."), put_back)
        self.saved.emit()


@dataclass(frozen=True)
class _Save:
    """The job: what was in force, and the change."""

    context: PageContext
    policy: PressurePolicy

    def __call__(self, progress: Progress) -> tuple[Changes | None, PressurePolicy]:
        """Write unless nothing is new."""
        progress.check_cancelled()
        workspace = self.context.services.workspace
        before = workspace.pressure()
        return (None if before == self.policy else workspace.save_pressure(self.policy)), before


@dataclass(frozen=True)
class _PutBack:
    """The undo of a change of rules."""

    context: PageContext
    before: PressurePolicy

    def __call__(self) -> None:
        """Write the earlier rules."""
        context = self.context
        save = _Save(context, self.before)
        context.jobs.start(save, then=self.on_restored, lane=Lane.WRITE, initiator=context.shell)

    def on_restored(self, outcome: tuple[Changes | None, PressurePolicy]) -> None:
        """Let the pages follow."""
        if outcome[0] is not None:
            self.context.shell.data_changed.emit(outcome[0])
