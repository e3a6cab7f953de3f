"""The program's window on its page of customers, with small files imported; for journeys."""

from __future__ import annotations

from contextlib import contextmanager
from typing import TYPE_CHECKING

from PySide6.QtCore import QEventLoop, QTimer

from app.models.domain.ports import NoProgress
from app.services.import_job import import_and_derive
from app.ui.customers.page import CustomersPage
from app.ui.jobs import JobRunner
from app.ui.main_window import MainWindow
from app.ui.preferences import Preferences
from app.ui.theme.widgets import Text

if TYPE_CHECKING:
    from collections.abc import Generator, Mapping
    from pathlib import Path

    from PySide6.QtWidgets import QWidget
    from pytestqt.qtbot import QtBot

    from app.services.container import Services

CustomersWindow = tuple[MainWindow, JobRunner, CustomersPage]


@contextmanager
def customers_window(
    services: Services, folder: Path, qtbot: QtBot, files: Mapping[str, str]
) -> Generator[CustomersWindow]:
    """Import `files` (name to content), show the customers, and close everything afterwards."""
    for name, content in files.items():
        path = folder / name
        path.write_text(content, "utf-8")
        import_and_derive(services, [services.importing.preview(path).plan], NoProgress())
    jobs = JobRunner()
    window = MainWindow(jobs, Preferences(folder / "preferences.json"), "en")
    qtbot.addWidget(window)
    window.resize(1440, 900)
    window.show()
    window.activateWindow()
    session = window.show_session(services)
    session.keeps_services_open = True
    session.navigator.go("customers")
    page = session.navigator.page("customers")
    assert isinstance(page, CustomersPage)
    settle(jobs)
    yield window, jobs, page
    window.close()
    jobs.shutdown()


def settle(jobs: JobRunner) -> None:
    """Wait for the jobs, and for those that short timers start."""
    for _ in range(2):
        jobs.wait_idle()
        loop = QEventLoop()
        QTimer.singleShot(150, loop.quit)
        loop.exec()
    jobs.wait_idle()


def words(widget: QWidget) -> str:
    """Return every text in sight."""
    return "\n".join(text.text() for text in widget.findChildren(Text) if text.isVisibleTo(widget))
