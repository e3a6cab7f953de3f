"""The job runner: answers on the GUI thread, latest only, cancel, errors, processes."""

from __future__ import annotations

import threading
import time
from typing import TYPE_CHECKING, Any

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QObject, QThread

from app.models.domain.errors import Cancelled, KnownError
from app.ui.jobs import Job, JobRunner, Lane, ProcessWork
from app.ui.jobs.job import JobState

if TYPE_CHECKING:
    from app.models.domain.ports import Progress


class Asker(QObject):
    """Keeps what it is answered."""

    def __init__(self) -> None:
        super().__init__()
        self.answers: list[Any] = []
        self.errors: list[KnownError] = []
        self.threads: list[QThread] = []

    def take(self, answer: object) -> None:
        self.answers.append(answer)
        self.threads.append(QThread.currentThread())

    def take_error(self, error: KnownError) -> None:
        self.errors.append(error)


@pytest.fixture
def asker(qapp: object) -> Asker:
    del qapp
    return Asker()


def test_answer_comes_on_the_gui_thread(jobs: JobRunner, asker: Asker) -> None:
    worker_threads: list[int] = []

    def work(progress: Progress) -> int:
        del progress
        worker_threads.append(threading.get_ident())
        return 42

    jobs.start(work, then=asker.take, initiator=asker)
    assert jobs.wait_idle()
    assert asker.answers == [42]
    assert worker_threads != [threading.get_ident()]
    assert asker.threads == [asker.thread()]


def test_only_the_newest_of_a_key_answers(jobs: JobRunner, asker: Asker) -> None:
    gate = threading.Event()

    def waits(number: int) -> Any:
        def work(progress: Progress) -> int:
            gate.wait(5)
            del progress
            return number

        return work

    for number in range(6):
        jobs.start(waits(number), then=asker.take, latest="count", initiator=asker)
    gate.set()
    assert jobs.wait_idle()
    assert asker.answers == [5]


def test_a_deleted_initiator_is_not_called(jobs: JobRunner, asker: Asker) -> None:
    gate = threading.Event()

    def work(progress: Progress) -> int:
        gate.wait(5)
        del progress
        return 1

    jobs.start(work, then=asker.take, initiator=asker)
    answers = asker.answers
    asker.deleteLater()
    QCoreApplication.sendPostedEvents(asker, QEvent.Type.DeferredDelete)
    gate.set()
    assert jobs.wait_idle()
    assert answers == []


def test_writers_never_overlap(jobs: JobRunner, asker: Asker) -> None:
    inside: list[int] = []
    most: list[int] = []

    def work(progress: Progress) -> None:
        del progress
        inside.append(1)
        most.append(len(inside))
        time.sleep(0.005)
        inside.pop()

    for _ in range(6):
        jobs.start(work, then=asker.take, lane=Lane.WRITE, initiator=asker)
    assert jobs.wait_idle()
    assert max(most) == 1
    assert len(asker.answers) == 6


def test_cancel_ends_quietly(jobs: JobRunner, asker: Asker) -> None:
    started = threading.Event()

    def work(progress: Progress) -> None:
        started.set()
        while True:
            progress.check_cancelled()
            time.sleep(0.001)

    job = jobs.start(work, then=asker.take, failed=asker.take_error, initiator=asker, cancellable=True)
    assert started.wait(5)
    job.cancel()
    assert jobs.wait_idle()
    assert job.state is JobState.CANCELLED
    assert asker.answers == []
    assert asker.errors == []


def test_known_errors_go_to_failed_and_others_are_crashes(jobs: JobRunner, asker: Asker) -> None:
    crashes: list[BaseException] = []
    orphans: list[KnownError] = []

    def take_orphan(job: Job, error: KnownError) -> None:
        del job
        orphans.append(error)

    jobs.crashed.connect(crashes.append)
    jobs.known_error.connect(take_orphan)

    def locked(progress: Progress) -> None:
        raise KnownError("file_locked", name="a.csv")

    def faulty(progress: Progress) -> None:
        message = "bug"
        raise ValueError(message)

    jobs.start(locked, then=asker.take, failed=asker.take_error, initiator=asker)
    jobs.start(locked, then=asker.take, initiator=asker)
    jobs.start(faulty, then=asker.take, failed=asker.take_error, initiator=asker)
    assert jobs.wait_idle()
    assert [error.code for error in asker.errors] == ["file_locked"]
    assert [error.params for error in orphans] == [{"name": "a.csv"}]
    assert [type(error) for error in crashes] == [ValueError]


def test_progress_is_thinned_but_the_last_report_arrives(jobs: JobRunner, asker: Asker) -> None:
    seen: list[tuple[int, int, str]] = []

    def note(job: Job, done: int, total: int, phase: str) -> None:
        del job
        seen.append((done, total, phase))

    def work(progress: Progress) -> None:
        for done in range(10_001):
            progress.report(done, 10_000, "reading")
        progress.report(0, None, "writing")

    jobs.job_progressed.connect(note)
    jobs.start(work, then=asker.take, initiator=asker)
    assert jobs.wait_idle()
    assert seen[0] == (0, 10_000, "reading")
    assert seen[-2:] == [(10_000, 10_000, "reading"), (0, -1, "writing")]
    assert len(seen) < 1000


def test_nothing_starts_after_shutdown(jobs: JobRunner, asker: Asker) -> None:
    jobs.shutdown()
    job = jobs.start(_seven, then=asker.take, initiator=asker)
    assert job.state is JobState.CANCELLED
    assert jobs.is_idle


def test_process_work_answers_through_the_runner(jobs: JobRunner, asker: Asker) -> None:
    jobs.start(ProcessWork(_sum_of, (2, 3)), then=asker.take, initiator=asker)
    assert jobs.wait_idle(30_000)
    assert asker.answers == [5]


def _seven(progress: Progress) -> int:
    del progress
    return 7


def _sum_of(first: int, second: int, progress: Progress) -> int:
    progress.report(1, 1, "adding")
    if first < 0:
        raise Cancelled
    return first + second
