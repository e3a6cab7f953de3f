"""The window opens without the heavy libraries: they are imported by the functions that use them."""

from __future__ import annotations

import subprocess
import sys

from tests.architecture.sources import ROOT

HEAVY = [
    "sqlalchemy",
    "asyncio",
    "numpy",
    "rapidfuzz",
    "python_calamine",
    "xlsxwriter",
    "phonenumbers",
    "pandas",
    "matplotlib",
    "sklearn",
]


def test_the_window_loads_no_heavy_library() -> None:
    question = f"import sys, main, app.ui.application; print(*[name for name in {HEAVY} if name in sys.modules])"
    answer = subprocess.run(
        [sys.executable, "-c", question], cwd=ROOT, capture_output=True, text=True, check=False, timeout=120
    )
    assert answer.returncode == 0, answer.stderr
    assert answer.stdout.split() == []
