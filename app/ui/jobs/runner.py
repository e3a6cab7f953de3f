"""The one way to run anything longer than 50 ms: two lanes of threads, answers on the GUI thread.

Work holds services and values, never a QObject. Its answer is delivered to a bound method, and only while the
object that asked is alive and, with `latest`, only if nothing newer of that key was asked since.
"""

from __future__ import annotations

import time
from collections import deque
from typing import TYPE_CHECKING, Any, TypeVar

from PySide6.QtCore import QEventLoop, QObject, QThreadPool, QTimer, Signal
from shiboken6 import isValid

from app.models.domain.errors import Cancelled, KnownError
from app.ui.jobs.job import Job, JobProgress, JobState, Lane

if TYPE_CHECKING:
    from collections.abc import Callable

    from app.models.domain.ports import Progress

_WORKERS = {Lane.READ: 2, Lane.WRITE: 1}
_SHUTDOWN_MS = 5000

T = TypeVar("T")


class JobRunner(QObject):
    """Starts, queues, follows and stops jobs."""

    job_started = Signal(object)  # Job
    job_progressed = Signal(object, int, int, str)  # Job, done, total or -1, phase code
    job_ended = Signal(object)  # Job
    became_idle = Signal()
    known_error = Signal(object, object)  # Job, KnownError: one that no `failed` took
    crashed = Signal(object)  # the exception of a fault of the program

    _reported = Signal(object, int, int, str)
    _finished = Signal(object, object, object)  # Job, result, error

    def __init__(self, parent: QObject | None = None) -> None:
        """Make both lanes; threads start with the first job."""
        super().__init__(parent)
        self._waiting: dict[Lane, deque[Job]] = {lane: deque() for lane in Lane}
        self._running: dict[Lane, list[Job]] = {lane: [] for lane in Lane}
        self._newest: dict[str, Job] = {}
        self._pools: dict[Lane, QThreadPool] = {}
        for lane, workers in _WORKERS.items():
            pool = QThreadPool(self)
            pool.setMaxThreadCount(workers)
            pool.setExpiryTimeout(-1)
            self._pools[lane] = pool
        self._is_closed = False
        self._reported.connect(self._on_reported)
        self._finished.connect(self._on_finished)

    def start(
        self,
        work: Callable[[Progress], T],
        *,
        then: Callable[[T], None],
        initiator: QObject,
        failed: Callable[[KnownError], None] | None = None,
        lane: Lane = Lane.READ,
        latest: str | None = None,
        title: str | None = None,
        cancellable: bool = False,
    ) -> Job:
        """Queue `work` and return its job.

        `then` and `failed` are bound methods, called on the GUI thread. Of the jobs with the same `latest` key only
        the newest answers: older ones are dropped from the queue or cancelled. `title` puts it in the status bar.
        """
        job = Job(
            work,
            then=then,
            failed=failed,
            lane=lane,
            latest=latest,
            initiator=initiator,
            title=title,
            is_cancellable=cancellable,
        )
        if self._is_closed:
            job.state = JobState.CANCELLED
            return job
        if latest is not None:
            self._supersede(latest, job)
        self._waiting[lane].append(job)
        self._start_next(lane)
        return job

    @property
    def is_idle(self) -> bool:
        """Whether nothing runs or waits."""
        return not any(self._running[lane] or self._waiting[lane] for lane in Lane)

    def jobs(self) -> list[Job]:
        """Return what runs, then what waits."""
        running = [job for lane in Lane for job in self._running[lane]]
        return running + [job for lane in Lane for job in self._waiting[lane]]

    def wait_idle(self, timeout_ms: int = 10_000) -> bool:
        """Run the event loop until nothing runs or waits; return whether that happened in time."""
        ends_at = time.monotonic() + timeout_ms / 1000
        while not self.is_idle and time.monotonic() < ends_at:
            loop = QEventLoop()
            QTimer.singleShot(10, loop.quit)
            loop.exec()
        return self.is_idle

    def cancel_all(self) -> None:
        """Ask everything to stop."""
        for lane in Lane:
            for job in self._waiting[lane]:
                job.cancel()
                self._end(job, JobState.CANCELLED)
            self._waiting[lane].clear()
            for job in self._running[lane]:
                job.cancel()

    def shutdown(self) -> None:
        """Stop everything and wait for the threads; answers that come later are dropped."""
        self._is_closed = True
        self.cancel_all()
        for pool in self._pools.values():
            pool.waitForDone(_SHUTDOWN_MS)

    def _supersede(self, key: str, job: Job) -> None:
        older = self._newest.get(key)
        self._newest[key] = job
        if older is None:
            return
        older.cancel()
        queue = self._waiting[older.lane]
        if older in queue:
            queue.remove(older)
            self._end(older, JobState.CANCELLED)

    def _start_next(self, lane: Lane) -> None:
        queue, running = self._waiting[lane], self._running[lane]
        while queue and len(running) < _WORKERS[lane]:
            job = queue.popleft()
            running.append(job)
            job.state = JobState.RUNNING
            job.started_at = time.monotonic()
            self.job_started.emit(job)
            self._pools[lane].start(_Call(self, job))

    def run(self, job: Job) -> None:
        """Do the work (called on a worker thread)."""
        result: Any = None
        failure: BaseException | None = None
        try:
            progress = JobProgress(job, self._reported.emit)
            progress.check_cancelled()
            result = job.work(progress)
        except BaseException as error:  # noqa: BLE001 - the one catcher: sorted on the GUI thread
            failure = error
        self._finished.emit(job, result, failure)

    def _on_reported(self, job: Job, done: int, total: int, phase: str) -> None:
        if job.state is JobState.RUNNING:
            job.progressed.emit(done, total, phase)
            self.job_progressed.emit(job, done, total, phase)

    def _on_finished(self, job: Job, result: object, failure: BaseException | None) -> None:
        self._running[job.lane].remove(job)
        is_wanted = self._is_wanted(job)
        if job.latest is not None and self._newest.get(job.latest) is job:
            del self._newest[job.latest]
        self._end(job, _state_of(failure))
        if not self._is_closed:
            self._start_next(job.lane)
            self._deliver(job, result, failure, is_wanted=is_wanted)
        if self.is_idle:
            self.became_idle.emit()

    def _is_wanted(self, job: Job) -> bool:
        owner = getattr(job.then, "__self__", None)
        owner_is_alive = not isinstance(owner, QObject) or isValid(owner)
        is_newest = job.latest is None or self._newest.get(job.latest) is job
        return owner_is_alive and is_newest and isValid(job.initiator)

    def _deliver(self, job: Job, result: Any, failure: BaseException | None, *, is_wanted: bool) -> None:
        if isinstance(failure, Cancelled):
            return
        if isinstance(failure, KnownError):
            if is_wanted and job.failed is not None:
                job.failed(failure)
            elif is_wanted:
                self.known_error.emit(job, failure)
        elif failure is not None:
            self.crashed.emit(failure)
        elif is_wanted:
            job.then(result)

    def _end(self, job: Job, state: JobState) -> None:
        job.state = state
        job.ended.emit(state)
        self.job_ended.emit(job)


class _Call:
    """What a pool calls: a function object that forgets the job as soon as it has run."""

    def __init__(self, runner: JobRunner, job: Job) -> None:
        self._runner = runner
        self._job: Job | None = job

    def __call__(self) -> None:
        job, self._job = self._job, None
        if job is not None:
            self._runner.run(job)


def _state_of(failure: BaseException | None) -> JobState:
    if failure is None:
        return JobState.DONE
    return JobState.CANCELLED if isinstance(failure, Cancelled) else JobState.FAILED
