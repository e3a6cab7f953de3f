"""Importing 1,044,847 invoice lines, beside the `.import` of the sqlite3 command; the window meanwhile, and stopping.

Needs ../shared/data and the sqlite3 command; says so and measures nothing where they are absent.
"""

from __future__ import annotations

import lzma
import os
import shutil
import subprocess
import sys
import tempfile
import threading
import time
from dataclasses import dataclass
from itertools import pairwise
from pathlib import Path
from typing import TYPE_CHECKING

from app.models.domain.errors import Cancelled
from app.models.domain.ports import NoProgress
from app.services.container import Services
from app.services.import_job import import_and_derive, import_in_child
from tests.fakes import FixedClock
from tests.performance.large_imports import measure_large
from tests.performance.measure import ROOT, Figure, Timing, best_of, report

if TYPE_CHECKING:
    from collections.abc import Callable

    from app.services.importing.plan import ImportPlan

PACKED = ROOT.parent / "shared" / "data" / "online_retail_ii.csv.xz"
TICK_MS = 5
RUNS = 2
STOP_AFTER_SECONDS = 4.0
_MOMENT_SECONDS = 0.5
_PHASES = ("reading", "indexes", "checking", "identity_compare", "profiles", "scores")


def main() -> int:
    """Measure wall clock and processor time, best of two; with --large [--scale=0.1] the largest files instead."""
    if "--large" in sys.argv:
        return measure_large(sys.argv[1:])
    command = shutil.which("sqlite3")
    if not PACKED.is_file() or command is None:
        print("The import is not measured: it needs ../shared/data and the sqlite3 command.")
        return 0
    with tempfile.TemporaryDirectory() as place:
        folder = Path(place)
        lines = folder / "online_retail_ii.csv"
        with lzma.open(PACKED) as packed, lines.open("wb") as file:
            shutil.copyfileobj(packed, file)
        figures = [*_times(command, lines, folder), *_beside_the_window(lines, folder)]
    return report("Import of the invoice lines", figures)


def _times(command: str, lines: Path, folder: Path) -> list[Figure]:
    floor = _best_program(lambda: _plain_import(command, lines, folder / "floor.db"))
    alone = best_of(RUNS, lambda: _import(lines, folder, derives=False))
    whole = best_of(RUNS, lambda: _import(lines, folder, derives=True))
    peer = "sqlite3 .import"
    return [
        Figure("importing, wall clock", alone.wall_seconds, "s", peer, floor.wall_seconds, most_times_peer=5),
        Figure("importing, processor", alone.cpu_seconds, "s", peer, floor.cpu_seconds, most_times_peer=5),
        Figure("with customers, profiles and scores, wall clock", whole.wall_seconds, "s", peer, floor.wall_seconds),
        Figure("with customers, profiles and scores, processor", whole.cpu_seconds, "s", peer, floor.cpu_seconds),
    ]


def _plain_import(command: str, lines: Path, target: Path) -> None:
    target.unlink(missing_ok=True)
    subprocess.run(
        [command, str(target), "-cmd", ".mode csv", f'.import "{lines}" line'], check=True, capture_output=True
    )


def _best_program(work: Callable[[], None]) -> Timing:
    """Best wall clock, and best processor time of the programs that `work` starts."""
    walls: list[float] = []
    cpus: list[float] = []
    for _ in range(RUNS):
        start, before = time.perf_counter(), os.times()
        work()
        after = os.times()
        walls.append(time.perf_counter() - start)
        cpus.append(after.children_user + after.children_system - before.children_user - before.children_system)
    return Timing(min(walls), min(cpus))


def _import(lines: Path, folder: Path, *, derives: bool) -> None:
    path = folder / "measured.clientele"
    services = Services.create(path, FixedClock())
    try:
        plan = services.importing.preview(lines, source="Online Retail").plan
        if derives:
            import_and_derive(services, [plan], NoProgress())
        else:
            services.importing.run(plan, NoProgress())
    finally:
        services.close()
        path.unlink()


@dataclass
class _StoppedLater(NoProgress):
    """A Progress whose user presses Stop after some seconds."""

    after_seconds: float
    stopped_at: float = 0.0

    def __post_init__(self) -> None:
        self._started_at = time.perf_counter()

    def check_cancelled(self) -> None:
        """Raise Cancelled once the time has come."""
        if time.perf_counter() - self._started_at > self.after_seconds:
            self.stopped_at = self.stopped_at or time.perf_counter()
            raise Cancelled


@dataclass
class _StoppedIn(NoProgress):
    """A Progress whose user presses Stop a moment after a phase has begun."""

    phase: str
    stopped_at: float = 0.0
    _due_at: float = 0.0

    def report(self, done: int, total: int | None, phase: str) -> None:
        """Remember when the phase began."""
        del done, total
        if phase == self.phase and not self._due_at:
            self._due_at = time.perf_counter() + _MOMENT_SECONDS

    def check_cancelled(self) -> None:
        """Raise Cancelled once the time has come."""
        if self._due_at and time.perf_counter() > self._due_at:
            self.stopped_at = self.stopped_at or time.perf_counter()
            raise Cancelled


def _beside_the_window(lines: Path, folder: Path) -> list[Figure]:
    """A real window ticks while the import runs where the application runs it: in a child of a worker thread."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    services = Services.create(folder / "window.clientele", FixedClock())
    plan = services.importing.preview(lines, source="Online Retail").plan
    window = _Window(folder)
    # The floor: the same window while another program keeps the computer as busy.
    idle = window.worst_gap_ms(_busy_program)
    stopped = _StoppedLater(STOP_AFTER_SECONDS)
    stops = [_stop(services, plan, stopped), *(_stop(services, plan, _StoppedIn(phase)) for phase in _PHASES)]
    seconds, slowest = stops[0].seconds, max(stop.seconds for stop in stops[1:])
    kept = len(services.importing.batches()) - sum(stop.came_too_late for stop in stops)
    during = window.worst_gap_ms(lambda: _run(services, plan))
    window.close()
    services.close()
    return [
        Figure("worst gap between ticks of the window", during, "ms", "beside another program", idle, at_most=100),
        Figure("from Stop to the end", seconds, "s", at_most=1),
        Figure("from Stop to the end, slowest of the phases", slowest, "s", at_most=2),
        Figure("imports left that were said to be stopped", kept, "", at_most=0),
    ]


def _run(services: Services, plan: ImportPlan) -> None:
    import_in_child(services, [plan], NoProgress())


@dataclass(frozen=True)
class _Stop:
    """How long the end took after Stop, and whether the work was being kept already: then it is done and says so."""

    seconds: float
    came_too_late: bool


def _stop(services: Services, plan: ImportPlan, progress: _StoppedLater | _StoppedIn) -> _Stop:
    try:
        import_in_child(services, [plan], progress)
    except Cancelled:
        return _Stop(time.perf_counter() - progress.stopped_at, came_too_late=False)
    if not progress.stopped_at:
        message = "the import ended before it was stopped"
        raise RuntimeError(message)
    return _Stop(time.perf_counter() - progress.stopped_at, came_too_late=True)


def _busy_program() -> None:
    code = "import time; end = time.time() + 10\nwhile time.time() < end: sum(range(10000))"
    subprocess.run([sys.executable, "-c", code], check=True)


class _Window:
    """The program's window, whose event loop notes how regularly it runs."""

    def __init__(self, folder: Path) -> None:
        from app.ui.application import Program, make_application
        from app.ui.preferences import Preferences

        self._application = make_application()
        self._program = Program(
            self._application, Services, Preferences(folder / "preferences.json"), data_folder=folder
        )
        self._program.window.show()

    def worst_gap_ms(self, work: Callable[[], None]) -> float:
        """Run `work` on a thread; return the longest time between two ticks meanwhile."""
        from PySide6.QtCore import QTimer

        ticks: list[float] = []
        timer = QTimer()
        timer.setInterval(TICK_MS)
        timer.timeout.connect(lambda: ticks.append(time.perf_counter()))
        ends = QTimer()
        ends.setInterval(50)
        thread = threading.Thread(target=work)
        ends.timeout.connect(lambda: None if thread.is_alive() else self._application.quit())
        self._application.processEvents()
        timer.start()
        ends.start()
        thread.start()
        self._application.exec()
        thread.join()
        timer.stop()
        ends.stop()
        return max(later - earlier for earlier, later in pairwise(ticks)) * 1000

    def close(self) -> None:
        """Take the window away."""
        self._program.window.close()
        self._program.jobs.shutdown()


if __name__ == "__main__":
    sys.exit(main())
