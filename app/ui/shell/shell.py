"""What the window says for its pages: toasts with Undo, what changed, the day that figures are of."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from app.models.domain.changes import Changes, UndoStep
from app.ui.messages import change_sentence

if TYPE_CHECKING:
    from datetime import date, datetime

    from app.models.domain.ports import Clock
    from app.ui.shell.folder_watch import FolderWatch

_UNDO_DEPTH = 100
_ACTIVITY_LENGTH = 200

Undo = Callable[[], object] | UndoStep


@dataclass(frozen=True, slots=True)
class Activity:
    """One message of the session, with its moment if the time is known."""

    text: str
    at: datetime | None


class Shell(QObject):
    """The voice of the window; pages get it in their context."""

    toast_wanted = Signal(str, object)  # text, Undo or None
    data_changed = Signal(object)  # Changes
    undo_wanted = Signal(object)  # UndoStep
    redo_wanted = Signal(object)  # UndoStep that takes an undo back
    day_wanted = Signal(object)  # date to look at, None for today
    day_changed = Signal(object)  # date, or None for today
    announced = Signal(str)
    files_wanted = Signal(list)  # paths to import
    language_wanted = Signal(str)  # "fr", "en", "" for the system's
    look_wanted = Signal()  # preferences of the look have changed

    def __init__(self, parent: QObject | None = None, clock: Clock | None = None) -> None:
        """Start with nothing to undo, looking at today; `clock` dates the activity."""
        super().__init__(parent)
        self._clock = clock
        self.folder: FolderWatch | None = None
        self._undos: list[Undo] = []
        self._redos: list[UndoStep] = []
        self._looked_at: date | None = None
        self.activity: deque[Activity] = deque(maxlen=_ACTIVITY_LENGTH)

    def toast(self, text: str, undo: Undo | None = None) -> None:
        """Show `text` for 8 s, with Undo if there is one (a callable, or a step of the services)."""
        self._remember(undo)
        self.activity.append(Activity(text, self._clock.now() if self._clock is not None else None))
        self.toast_wanted.emit(text, undo)
        self.announced.emit(text)

    def applied(self, changes: Changes) -> None:
        """Say what a write changed: pages refresh, its toast is shown with Undo."""
        self.data_changed.emit(changes)
        text = change_sentence(changes.label, changes.params)
        if text:
            self.toast(text, changes.undo)
        else:  # nothing to say, and yet Ctrl+Z takes it back
            self._remember(changes.undo)

    def undo(self, undo: Undo) -> None:
        """Take one write back."""
        if undo in self._undos:
            self._undos.remove(undo)
        if isinstance(undo, UndoStep):
            self.undo_wanted.emit(undo)
        else:
            undo()

    def undo_last(self) -> bool:
        """Take the last write of the session back (Ctrl+Z); return whether there was one."""
        if not self._undos:
            return False
        self.undo(self._undos[-1])
        return True

    def undone(self, changes: Changes, text: str) -> None:
        """Say that a write was taken back; when the service tells how, it may be done again."""
        self.data_changed.emit(changes)
        self.toast(text)
        if changes.undo is not None:
            self._redos.append(changes.undo)

    def redo_last(self) -> bool:
        """Do again what was taken back last (Ctrl+Shift+Z); return whether there was something."""
        if not self._redos:
            return False
        self.redo_wanted.emit(self._redos.pop())
        return True

    @property
    def looked_at(self) -> date | None:
        """The other day that figures are of, None for today; acting is off while set."""
        return self._looked_at

    def set_looked_at(self, day: date | None) -> None:
        """Take note that figures are now of `day` (None: today)."""
        if day != self._looked_at:
            self._looked_at = day
            self.day_changed.emit(day)

    def _remember(self, undo: Undo | None) -> None:
        if undo is not None:
            self._undos.append(undo)
            del self._undos[:-_UNDO_DEPTH]
            self._redos.clear()
