"""What tests of the window ask for: the application with the kit's style, a job runner that leaves no thread."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from PySide6.QtWidgets import QApplication

    from app.ui.jobs import JobRunner
    from app.ui.preferences import Preferences


@pytest.fixture(scope="session")
def qapp() -> QApplication:
    """Return the application as the program makes it, in light and English."""
    from app.ui.application import make_application
    from app.ui.theme.look import Scheme, look
    from app.ui.translation import Translation

    application = make_application()
    Translation(application).switch("en")
    look().apply(Scheme.LIGHT, 100)
    return application


@pytest.fixture
def jobs(qapp: QApplication) -> Iterator[JobRunner]:
    """Return a job runner; its threads end with the test."""
    del qapp
    from app.ui.jobs import JobRunner

    runner = JobRunner()
    yield runner
    runner.shutdown()


@pytest.fixture
def preferences(tmp_path: Path) -> Preferences:
    """Return preferences of this test's own."""
    from app.ui.preferences import Preferences

    return Preferences(tmp_path / "preferences.json")
