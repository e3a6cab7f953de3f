"""How long a job will still take, from how fast it has been."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

from PySide6.QtCore import QT_TRANSLATE_NOOP

from app.ui.importing.labels import counted
from app.ui.jobs import Job
from app.ui.theme.widgets.text import Text

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

_TRUSTED_AFTER_SECONDS = 3.0
_MINUTE = 60


class TimeLeft(Text):
    """A muted sentence, hidden until enough of a phase is done to tell."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Start hidden."""
        super().__init__("", "caption", "muted", parent=parent)
        self._phase = ""
        self._began_at = 0.0
        self.hide()

    def follow(self, job: Job) -> None:
        """Say how long `job` will still take."""
        self._phase = ""
        job.progressed.connect(self._on_progressed)
        job.ended.connect(self._on_ended)

    def _on_progressed(self, done: int, total: int, phase: str) -> None:
        now = time.monotonic()
        if phase != self._phase:
            self._phase, self._began_at = phase, now
        elapsed = now - self._began_at
        is_told = elapsed >= _TRUSTED_AFTER_SECONDS and 0 < done < total
        self.setVisible(is_told)
        if is_told:
            self.setText(left_sentence(round(elapsed * (total - done) / done)))

    def _on_ended(self) -> None:
        self.hide()


def left_sentence(seconds: int) -> str:
    """Return about 40 seconds left."""
    if seconds < _MINUTE:
        tens = max(10, round(seconds, -1))
        return counted("TimeLeft", QT_TRANSLATE_NOOP("TimeLeft", "About %n second(s) left in this step."), tens)
    minutes = round(seconds / _MINUTE)
    return counted("TimeLeft", QT_TRANSLATE_NOOP("TimeLeft", "About %n minute(s) left in this step."), minutes)
