"""A picture of every page, made without a screen."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEventLoop, QSize, QTimer

from app.ui.application import make_application
from app.ui.jobs import JobRunner
from app.ui.main_window import MainWindow
from app.ui.preferences import Preferences
from app.ui.theme.look import Scheme, look
from app.ui.translation import Translation

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtWidgets import QWidget

    from app.services.container import Services

_SETTLE_MS = 350
_IDLE_MS = 60_000


def take(
    services: Services,
    directory: Path,
    lang: str = "fr",
    theme: str = "light",
    size: tuple[int, int] = (1440, 900),
    preferences: Preferences | None = None,
) -> list[Path]:
    """Write `<section>.png` for every section of an open workspace into `directory`; return the files.

    The window is closed at the end; `services` stays open. Needs no display with QT_QPA_PLATFORM=offscreen.
    """
    make_application()
    translation = Translation()
    translation.switch(lang)
    look().apply(Scheme(theme), 100)
    directory.mkdir(parents=True, exist_ok=True)
    jobs = JobRunner()
    window = MainWindow(jobs, preferences or Preferences(directory / ".preferences.json"), lang)
    window.resize(QSize(*size))
    window.show()
    session = window.show_session(services)
    files: list[Path] = []
    for section in session.navigator.sections():
        session.navigator.go(section)
        settle(jobs)
        files.append(_picture(window, directory / f"{section}.png"))
    session.keeps_services_open = True
    window.close()
    window.deleteLater()
    return files


def settle(jobs: JobRunner) -> None:
    """Wait until jobs are idle and what they brought is painted."""
    jobs.wait_idle(_IDLE_MS)
    loop = QEventLoop()
    QTimer.singleShot(_SETTLE_MS, loop.quit)
    loop.exec()
    jobs.wait_idle(_IDLE_MS)


def _picture(window: QWidget, path: Path) -> Path:
    window.grab().save(str(path))
    return path
