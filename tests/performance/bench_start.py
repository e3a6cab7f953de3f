"""From starting the program to its first painted window, beside a bare window with a table, both from a warm disk."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import tempfile
import time

from tests.performance.measure import ROOT, Figure, report

RUNS = 7
_TAIL = """
class FirstPaint(QObject):
    def eventFilter(self, watched, event):
        if event.type() == QEvent.Type.Paint and watched.isWidgetType() and watched.window() is window:
            application.removeEventFilter(self)
            QTimer.singleShot(0, done)
        return False

def done():
    print(json.dumps([time.time() - float(sys.argv[1]), time.process_time()]), flush=True)
    os._exit(0)

watch = FirstPaint()
application.installEventFilter(watch)
window.show()
application.exec()
"""
_BARE = f"""
import json, os, sys, time
from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtGui import QStandardItemModel
from PySide6.QtWidgets import QApplication, QMainWindow, QTableView
application = QApplication([])
window = QMainWindow()
table = QTableView()
table.setModel(QStandardItemModel(200, 8))
window.setCentralWidget(table)
window.resize(1280, 800)
{_TAIL}"""
_OURS = f"""
import json, os, sys, time
from pathlib import Path
from main import ServicesOpener
from app.ui.application import Program, make_application
from app.ui.preferences import Preferences
from PySide6.QtCore import QEvent, QObject, QTimer
application = make_application()
folder = Path(sys.argv[2])
program = Program(application, ServicesOpener(), Preferences(folder / "preferences.json"), data_folder=folder)
window = program.window
{_TAIL}"""


def first_paint(code: str) -> tuple[float, float]:
    """Return (seconds, processor seconds) from starting a process to the first paint of its window."""
    environment = {"QT_QPA_PLATFORM": "offscreen", **os.environ}
    with tempfile.TemporaryDirectory() as folder:
        answer = subprocess.run(
            [sys.executable, "-c", code, str(time.time()), folder],
            cwd=ROOT, env=environment, capture_output=True, text=True, check=True,
        )  # fmt: skip
    wall, cpu = json.loads(answer.stdout)
    return float(wall), float(cpu)


def main() -> int:
    """Take turns, so that other work on the computer slows both alike; the first run of each warms the disk."""
    bare: list[tuple[float, float]] = []
    ours: list[tuple[float, float]] = []
    for _ in range(RUNS + 1):
        bare.append(first_paint(_BARE))
        ours.append(first_paint(_OURS))
    figures = [
        Figure(
            f"first painted window, {name}", _best(ours, at), "ms", "bare window", _best(bare, at), most_times_peer=1.3
        )
        for at, name in enumerate(("wall clock", "processor"))
    ]
    return report("Start", figures)


def _best(runs: list[tuple[float, float]], at: int) -> float:
    return min(run[at] for run in runs[1:]) * 1000


if __name__ == "__main__":
    sys.exit(main())
