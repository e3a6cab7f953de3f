"""Work in a child process: results, errors, stopping, and no process left."""

from __future__ import annotations

import os
import time
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from app.models.domain.errors import Cancelled, KnownError
from app.models.domain.ports import KEEPING, NoProgress
from app.services.workspace.worker import ChildFailed, run_in_child
from tests.builders.children import child_pids

if TYPE_CHECKING:
    from app.models.domain.ports import Progress


class StopsAfter:
    """A Progress that asks to stop once it has seen a report."""

    def __init__(self) -> None:
        self.reports: list[tuple[int, int | None, str]] = []

    def report(self, done: int, total: int | None, phase: str) -> None:
        self.reports.append((done, total, phase))

    def check_cancelled(self) -> None:
        if self.reports:
            raise Cancelled


def test_the_result_comes_back_from_another_process() -> None:
    before = child_pids()
    pid, total = run_in_child(_pid_and_sum, [1, 2, 3], progress=NoProgress())
    assert total == 6
    assert pid != os.getpid()
    assert child_pids() <= before


def test_known_errors_keep_code_and_values() -> None:
    with pytest.raises(KnownError) as caught:
        run_in_child(_known, progress=NoProgress())
    assert (caught.value.code, caught.value.params) == ("file_empty", {"name": "ventes.csv"})


def test_a_fault_carries_the_traceback_of_the_child() -> None:
    with pytest.raises(ChildFailed, match="ZeroDivisionError"):
        run_in_child(_fault, progress=NoProgress())


def test_a_child_that_dies_is_told() -> None:
    before = child_pids()
    with pytest.raises(ChildFailed, match="code 3"):
        run_in_child(_dies, progress=NoProgress())
    assert child_pids() <= before


class Waits(NoProgress):
    """A Progress that keeps what was reported."""

    def __init__(self) -> None:
        self.reports: list[tuple[int, int | None, str]] = []

    def report(self, done: int, total: int | None, phase: str) -> None:
        self.reports.append((done, total, phase))


def test_a_long_step_is_reported_again_and_again() -> None:
    watched = Waits()
    run_in_child(_one_long_step, progress=watched)
    assert watched.reports[0] == (0, None, "indexes")
    assert len(watched.reports) >= 2
    assert set(watched.reports) == {(0, None, "indexes")}


def test_stopping_asks_the_child_first(tmp_path: Path) -> None:
    before = child_pids()
    trace = tmp_path / "trace"
    with pytest.raises(Cancelled):
        run_in_child(_stops_when_asked, trace, progress=StopsAfter())
    assert trace.read_text() == "stopped"
    assert child_pids() <= before


def test_a_child_that_does_not_listen_is_ended(tmp_path: Path) -> None:
    trace = tmp_path / "pid"
    with pytest.raises(Cancelled):
        run_in_child(_never_listens, trace, progress=StopsAfter())
    with pytest.raises(ProcessLookupError):
        os.kill(int(trace.read_text()), 0)


class StopsWhileKept(StopsAfter):
    """A Progress that lets the work be kept, and asks to stop right after that."""

    def __init__(self) -> None:
        super().__init__()
        self.asked = 0

    def check_cancelled(self) -> None:
        if self.reports:
            self.asked += 1
            if self.asked > 1:
                raise Cancelled


def test_stopped_before_it_is_kept_work_does_not_last(tmp_path: Path) -> None:
    with pytest.raises(Cancelled):
        run_in_child(_keeps, tmp_path / "trace", progress=StopsAfter())
    assert not (tmp_path / "trace").exists()


def test_a_stop_that_comes_too_late_stops_nothing(tmp_path: Path) -> None:
    assert run_in_child(_keeps, tmp_path / "trace", progress=StopsWhileKept()) == "answer"
    assert (tmp_path / "trace").read_text() == "kept"


def _keeps(trace: Path, progress: Progress) -> str:
    progress.report(0, None, KEEPING)
    time.sleep(1)  # longer than a child that is told to stop is waited for
    trace.write_text("kept")
    return "answer"


def _pid_and_sum(numbers: list[int], progress: Progress) -> tuple[int, int]:
    progress.report(1, 1, "adding")
    return os.getpid(), sum(numbers)


def _known(progress: Progress) -> None:
    del progress
    raise KnownError("file_empty", name="ventes.csv")


def _fault(progress: Progress) -> float:
    del progress
    return 1 / 0


def _dies(progress: Progress) -> None:
    del progress
    os._exit(3)


def _stops_when_asked(trace: Path, progress: Progress) -> None:
    progress.report(0, None, "waiting")
    try:
        while True:
            progress.check_cancelled()
            time.sleep(0.005)
    except Cancelled:
        trace.write_text("stopped")
        raise


def _never_listens(trace: Path, progress: Progress) -> None:
    trace.write_text(str(os.getpid()))
    progress.report(0, None, "waiting")
    time.sleep(60)


def _one_long_step(progress: Progress) -> None:
    progress.report(0, None, "indexes")
    time.sleep(2.2)
