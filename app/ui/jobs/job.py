"""One piece of work: what it is, how far it is, and how to stop it."""

from __future__ import annotations

import threading
import time
from enum import Enum, StrEnum
from typing import TYPE_CHECKING, Any, NamedTuple

from PySide6.QtCore import QObject, Signal

from app.models.domain.errors import Cancelled, KnownError

if TYPE_CHECKING:
    from collections.abc import Callable

    from app.models.domain.ports import Progress

_REPORT_SECONDS = 0.1


class Lane(Enum):
    """Which queue a job waits in: one writer, two readers."""

    READ = "read"
    WRITE = "write"


class JobState(StrEnum):
    """Where a job is in its life."""

    QUEUED = "queued"
    RUNNING = "running"
    DONE = "done"
    FAILED = "failed"
    CANCELLED = "cancelled"


class ProcessWork(NamedTuple):
    """Work to be done in a child process: a module-level function called as `function(*args, progress=…)`."""

    function: Callable[..., Any]
    args: tuple[object, ...] = ()

    def __call__(self, progress: Progress) -> Any:
        """Run it; the calling thread only waits."""
        from app.services.workspace.worker import run_in_child  # noqa: PLC0415 - the window opens without it

        return run_in_child(self.function, *self.args, progress=progress)


class Job(QObject):
    """A started piece of work, as the window sees it."""

    progressed = Signal(int, int, str)  # done, total (-1 when unknown), phase code
    ended = Signal(object)  # JobState

    def __init__(
        self,
        work: Callable[[Progress], Any],
        *,
        then: Callable[[Any], None],
        failed: Callable[[KnownError], None] | None,
        lane: Lane,
        latest: str | None,
        initiator: QObject,
        title: str | None,
        is_cancellable: bool,
    ) -> None:
        """Take the order; the runner decides when it starts."""
        super().__init__()
        self.work = work
        self.then = then
        self.failed = failed
        self.lane = lane
        self.latest = latest
        self.initiator = initiator
        self.title = title
        self.is_cancellable = is_cancellable
        self.state = JobState.QUEUED
        self.started_at = 0.0
        self._stop = threading.Event()

    def cancel(self) -> None:
        """Ask the work to stop at its next check."""
        self._stop.set()

    @property
    def was_cancelled(self) -> bool:
        """Whether somebody asked it to stop."""
        return self._stop.is_set()


class JobProgress:
    """The Progress given to the work: throttled to ten reports a second, safe from any thread."""

    def __init__(self, job: Job, send: Callable[[Job, int, int, str], None]) -> None:
        """Report for `job` through `send`."""
        self._job = job
        self._send = send
        self._phase = ""
        self._sent_at = 0.0

    def report(self, done: int, total: int | None, phase: str) -> None:
        """Say how far the work is."""
        now = time.monotonic()
        if phase == self._phase and done != total and now - self._sent_at < _REPORT_SECONDS:
            return
        self._phase, self._sent_at = phase, now
        self._send(self._job, done, -1 if total is None else total, phase)

    def check_cancelled(self) -> None:
        """Raise Cancelled when the job was cancelled."""
        if self._job.was_cancelled:
            raise Cancelled
