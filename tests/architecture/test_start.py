"""The window opens without the heavy libraries: they are imported by the functions that use them."""

from __future__ import annotations

import subprocess
import sys
import tomllib
from pathlib import Path

from app.version import VERSION
from tests.architecture.sources import ROOT

HEAVY = ["numpy", "rapidfuzz", "python_calamine", "xlsxwriter", "phonenumbers", "pandas", "matplotlib", "sklearn"]
LATER = ["sqlalchemy", "filelock", "multiprocessing", "app.services.container", "app.ui.shell.rail", "app.ui.tables"]

START_PAGE = """
import main
from pathlib import Path
from app.ui.application import Program, start_application
from app.ui.preferences import Preferences
application = start_application()
Program._complete = lambda self: None  # what comes after the first picture
program = Program(application, main.ServicesOpener(), Preferences(Path(sys.argv[1]) / "preferences.json"))
program.start()
application.processEvents()
"""
WORKSPACE = """
from app.services.container import Services
from app.ui.application import Program, make_application
from app.ui.preferences import Preferences
from pathlib import Path
folder = Path(sys.argv[1])
Services.create(folder / "shop.clientele").close()
program = Program(make_application(), Services, Preferences(folder / "preferences.json"))
program.workspaces.open(folder / "shop.clientele")
assert program.jobs.wait_idle(60_000)
assert program.window.session is not None
"""


def _loaded(code: str, names: list[str], folder: str = "") -> list[str]:
    question = f"import sys\n{code}\nprint(*[name for name in {names} if name in sys.modules], flush=True)\n"
    question += "import os; os._exit(0)"
    answer = subprocess.run(
        [sys.executable, "-c", question, folder], cwd=ROOT, capture_output=True, text=True, check=False, timeout=120
    )
    assert answer.returncode == 0, answer.stderr
    return answer.stdout.split()


def test_the_window_loads_no_heavy_library() -> None:
    assert _loaded("import app.ui.application", HEAVY) == []


def test_the_start_page_is_painted_before_what_opens_workspaces_is_loaded(tmp_path: Path) -> None:
    assert _loaded(START_PAGE, HEAVY + LATER, str(tmp_path)) == []


def test_the_start_page_is_painted_without_the_enumerations_of_qt(tmp_path: Path) -> None:
    question = f"import sys\n{START_PAGE}\nimport PySide6.QtCore\nprint('Qt' in vars(PySide6.QtCore), flush=True)\n"
    question += "import os; os._exit(0)"
    answer = subprocess.run(
        [sys.executable, "-c", question, str(tmp_path)], cwd=ROOT, capture_output=True, text=True, check=False
    )
    assert answer.stdout.split() == ["False"], answer.stderr


def test_a_workspace_opens_on_home_without_a_heavy_library(tmp_path: Path) -> None:
    assert _loaded(WORKSPACE, HEAVY, str(tmp_path)) == []


def test_the_version_is_that_of_the_project() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]
    assert project["version"] == VERSION
