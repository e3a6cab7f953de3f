"""From starting the program to its first painted window, beside a bare window with a table, both from a warm disk."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from tests.builders.workspace import fill
from tests.performance.measure import ROOT, Figure, report

RUNS = 11
CUSTOMERS = 3_000
_DONE = """
def done():
    print(json.dumps([time.time() - float(sys.argv[1]), time.process_time()]), flush=True)
    os._exit(0)
"""
_BARE = f"""
import json, os, sys, time
from PySide6.QtCore import QTimer
from PySide6.QtGui import QStandardItemModel
from PySide6.QtWidgets import QApplication, QMainWindow, QTableView
{_DONE}
class Table(QTableView):
    def paintEvent(self, event):
        super().paintEvent(event)
        QTimer.singleShot(0, done)

application = QApplication([])
window = QMainWindow()
table = Table()
table.setModel(QStandardItemModel(200, 8))
window.setCentralWidget(table)
window.resize(1440, 900)
window.show()
application.exec()
"""
# The picture is there when `watched`, a widget in the middle of it, has been painted.
_OURS = f"""
import json, os, sys, time
from pathlib import Path
from main import ServicesOpener
from app.ui.application import Program, start_application
from app.ui.preferences import Preferences
from PySide6.QtCore import QTimer
{_DONE}
def painted(widget, event):
    QTimer.singleShot(0, done)

application = start_application()
folder = Path(sys.argv[2])
workspace = Path(sys.argv[3]) if len(sys.argv) > 3 else None
program = Program(application, ServicesOpener(), Preferences(folder / "preferences.json"), data_folder=folder)
WATCH
program.start(workspace)
application.exec()
"""
_START_PAGE = _OURS.replace(
    "WATCH", "from app.ui.start.start_page import Door as watched; watched.paintEvent = painted"
)
_OPENING = _OURS.replace("WATCH", "from app.ui.shell.wordmark import Wordmark as watched; watched.paintEvent = painted")
_HOME = _OURS.replace("WATCH", "from app.ui.shell.page import Page as watched; watched.paintEvent = painted")


def first_paint(code: str, folder: Path, *arguments: str) -> tuple[float, float]:
    """Return (seconds, processor seconds) from starting a process to the first paint of its window."""
    environment = {"QT_QPA_PLATFORM": "offscreen", **os.environ, "PYTHONPYCACHEPREFIX": str(folder / "compiled")}
    environment.pop("PYTHONDONTWRITEBYTECODE", None)  # an installed program is compiled
    answer = subprocess.run(
        [sys.executable, "-c", code, str(time.time()), str(folder), *arguments],
        cwd=ROOT, env=environment, capture_output=True, text=True, check=True,
    )  # fmt: skip
    wall, cpu = json.loads(answer.stdout)
    return float(wall), float(cpu)


def main() -> int:
    """Take turns, so that other work on the computer slows all alike; the first run of each warms the disk."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        workspace = str(_workspace(folder))
        programs: dict[str, tuple[str, ...]] = {
            "bare": (_BARE,),
            "start page": (_START_PAGE,),
            "opening a workspace": (_OPENING, workspace),
            "home of a workspace": (_HOME, workspace),
        }
        times: dict[str, list[tuple[float, float]]] = {key: [] for key in programs}
        for _ in range(RUNS + 1):
            for key, (code, *arguments) in programs.items():
                times[key].append(first_paint(code, folder, *arguments))
    figures = [
        Figure(f"{key}, {clock}", ours, "ms", "bare window", bare, most_times_peer=goal)
        for key, runs in times.items()
        if key != "bare"
        for goal in [None if key.startswith("home") else 1.3]  # the first picture of Home is that of the opening
        for at, clock in enumerate(("wall clock", "processor"))
        for ours, bare in [_middle_turn(runs, times["bare"], at)]
    ]
    return report("Start", figures)


def _workspace(folder: Path) -> Path:
    from app.models.domain.ports import SystemClock
    from app.services.container import Services

    services = Services.create(folder / "shop.clientele")
    fill(services.database, customers=CUSTOMERS, until=SystemClock().today())
    services.rebuild.refresh(unify=False)
    services.close()
    return services.path


def _middle_turn(ours: list[tuple[float, float]], bare: list[tuple[float, float]], at: int) -> tuple[float, float]:
    """Return the milliseconds of the turn whose ratio is the middle one.

    The two runs of a turn meet the same computer; the best of each would meet its luckiest moments, not the same ones.
    """
    turns = sorted(((a[at] * 1000, b[at] * 1000) for a, b in zip(ours[1:], bare[1:], strict=True)), key=_ratio)
    return turns[len(turns) // 2]


def _ratio(turn: tuple[float, float]) -> float:
    ours, bare = turn
    return ours / bare


if __name__ == "__main__":
    sys.exit(main())
