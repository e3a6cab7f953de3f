"""What every test may ask for, and what none may leave behind."""

from __future__ import annotations

import os
import shutil
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from hypothesis import settings

from tests.fakes import FixedClock
from tests.leaks import LogWatch, NetworkWatch, ThreadWatch, TimerWatch, WidgetWatch, explain

if TYPE_CHECKING:
    from collections.abc import Iterator

    from app.models.db.engine import Database
    from app.services.container import Services

REPOSITORY = Path(__file__).resolve().parents[1]

# Widgets are real but need no display, also when pytest is started without build/dev.py.
if not os.environ.get("QT_QPA_PLATFORM"):
    os.environ["QT_QPA_PLATFORM"] = "offscreen"

# A busy computer must not fail a test: speed is measured in tests/performance.
settings.register_profile("clientele", deadline=None)
settings.load_profile("clientele")


def pytest_configure() -> None:
    """Refuse the network before the first test is even collected."""
    NetworkWatch.forbid()


@pytest.fixture(autouse=True)
def nothing_left_behind(request: pytest.FixtureRequest) -> Iterator[None]:
    """Fail the test that leaves a thread, a window, a timer, an unexpected log record, or reaches for the network."""
    expected = [mark.args[0] for mark in request.node.iter_markers("expects_log")]
    is_widget_test = not {"qapp", "qtbot"}.isdisjoint(request.fixturenames)
    watches = (
        NetworkWatch(),
        LogWatch(expected),
        ThreadWatch(),
        WidgetWatch(),
        TimerWatch(is_widget_test=is_widget_test),
    )
    yield
    remains = [text for watch in watches for text in watch.remaining()]
    if remains:
        pytest.fail(explain(remains), pytrace=False)


@pytest.fixture
def clock() -> FixedClock:
    """Return a clock that stands at 18 November 2025."""
    return FixedClock()


@pytest.fixture(scope="session")
def shared_data() -> Path:
    """Return the folder of the large real files beside the checkout; the test is skipped where it is absent."""
    folder = REPOSITORY.parent / "shared" / "data"
    if not folder.is_dir():
        pytest.skip("needs the real files in ../shared/data, which are not beside this checkout")
    return folder


@pytest.fixture(scope="session")
def empty_workspace_template(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Make one empty workspace with the real code, for all tests to copy."""
    from app.models.db.engine import create_workspace

    path = tmp_path_factory.mktemp("template") / "empty.clientele"
    create_workspace(path).close()
    return path


@pytest.fixture
def workspace_path(empty_workspace_template: Path, tmp_path: Path) -> Path:
    """Return the path of an empty workspace of this test's own."""
    return Path(shutil.copyfile(empty_workspace_template, tmp_path / "test.clientele"))


@pytest.fixture
def database(workspace_path: Path) -> Iterator[Database]:
    """Return an empty workspace, open."""
    from app.models.db.engine import open_workspace

    database = open_workspace(workspace_path)
    yield database
    database.close()


@pytest.fixture
def services(workspace_path: Path, clock: FixedClock) -> Iterator[Services]:
    """Return every service on an empty workspace, at the fixed clock's day."""
    from app.services.container import Services

    services = Services.open(workspace_path, clock)
    yield services
    services.close()
