"""A picture of every page, made without a screen."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEventLoop, QSize, QTimer

from app.models.domain.customer import CustomerQuery
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
    """Write a PNG of the start page, every section and the pages inside them into `directory`; return the files.

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
    window.show_start()
    window.show()
    settle(jobs)
    files = [_picture(window, directory / "start.png")]
    session = window.show_session(services)
    sections: list[tuple[str, str, dict[str, object]]] = [(each, each, {}) for each in session.navigator.sections()]
    for name, section, params in (*sections, *_inner_views(services)):
        session.navigator.go(section, **params)
        settle(jobs)
        files.append(_picture(window, directory / f"{name}.png"))
    session.keeps_services_open = True
    window.close()
    window.deleteLater()
    return files


_SCORES = ("attrition", "lifetime_value", "vpec", "next_category", "engagement", "satisfaction")


def _inner_views(services: Services) -> list[tuple[str, str, dict[str, object]]]:
    """Name, section and parameters of what opens inside the sections, as far as the workspace holds it."""
    views: list[tuple[str, str, dict[str, object]]] = [
        ("duplicates", "customers", {"tab": "duplicates"}),
        ("quality", "customers", {"tab": "quality"}),
        ("score_rfm", "scores", {"score": "rfm"}),
        ("score_pmg", "scores", {"score": "pmg"}),
        *((f"score_{score}", "scores", {"score": score}) for score in _SCORES),
        ("segment", "segments", {"segment_id": services.segments.all()[0].id}),
        *((tab, "segments", {"tab": tab}) for tab in ("rfm_pmg", "transitions", "personas")),
        ("dry_run", "scenarios", {"rehearsal": True}),
    ]
    best = services.customers.page(CustomerQuery(sort="revenue_12m", descending=True), 0, 1)
    if best:
        views.append(("profile", "customers", {"customer_id": best[0].customer_id}))
    scenarios = services.scenarios.all()
    if scenarios:
        views.append(("scenario", "scenarios", {"scenario_id": scenarios[0].id}))
        week = services.scenarios.week(services.clock.today())
        busy: list[object] = [load.day for load in week if load.relational + load.commercial]
        if busy:
            views.append(("contact_plan_day", "contact_plan", {"day": busy[0]}))
    return views


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
