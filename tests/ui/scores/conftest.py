"""A shop with enough of a past for every score, and the page of scores over it."""

from __future__ import annotations

import shutil
from typing import TYPE_CHECKING, Any

import pytest
from PySide6.QtWidgets import QStackedWidget

from app.models.domain.settings import ScorePolicy
from app.services.container import Services
from app.services.scoring.figures import refresh
from app.ui.scores.page import ScoresPage
from app.ui.shell.context import PageContext
from app.ui.shell.navigator import Navigator
from app.ui.shell.page import Page
from app.ui.shell.shell import Shell
from tests.builders.workspace import fill
from tests.fakes import TODAY, FixedClock

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from app.ui.jobs import JobRunner
    from app.ui.preferences import Preferences


class Visited(Page):
    """Another section, which keeps what it was opened with."""

    def __init__(self, context: PageContext) -> None:
        super().__init__(context)
        self.opened: list[dict[str, Any]] = []

    def open(self, **params: Any) -> None:
        self.opened.append(params)


class Desk:
    """The page of scores over real services, and what it sent elsewhere."""

    def __init__(self, services: Services, jobs: JobRunner, preferences: Preferences, clock: FixedClock) -> None:
        self.services = services
        self.jobs = jobs
        self._stack = QStackedWidget()
        self.context = PageContext(services, jobs, Navigator(self._stack), preferences, clock, Shell())
        self.toasts: list[tuple[str, Any]] = []
        self.context.shell.toast_wanted.connect(self._on_toast)
        self.context.navigator.register("scores", self._make_page)
        for section in ("customers", "segments", "importing"):
            self.context.navigator.register(section, self._make_other)
        self.context.shell.data_changed.connect(self.context.navigator.mark_stale)
        self._stack.resize(1228, 872)
        self._stack.show()

    def open(self, score: str) -> Any:
        """Return the page of a score, read."""
        self.context.navigator.go("scores", score=score)
        self.settle()
        return self.page.view(score)

    @property
    def page(self) -> ScoresPage:
        """Return the page of scores."""
        page = self.context.navigator.page("scores")
        assert isinstance(page, ScoresPage)
        return page

    def settle(self) -> None:
        """Wait for jobs, and for those that they started."""
        for _ in range(4):
            assert self.jobs.wait_idle(60_000)

    def sent_to(self, section: str) -> list[dict[str, Any]]:
        """Return what another section was opened with."""
        page: Any = self.context.navigator.page(section)
        return page.opened if page is not None else []

    def close(self) -> None:
        """Take the window down."""
        self.settle()
        self._stack.close()
        self._stack.deleteLater()

    def _make_page(self) -> Page:
        return ScoresPage(self.context)

    def _make_other(self) -> Page:
        return Visited(self.context)

    def _on_toast(self, text: str, undo: Any) -> None:
        self.toasts.append((text, undo))


@pytest.fixture(scope="session")
def scored_template(empty_workspace_template: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Make one workspace of 300 customers over three years, scored, for tests to copy."""
    path = tmp_path_factory.mktemp("scored") / "scored.clientele"
    shutil.copyfile(empty_workspace_template, path)
    services = Services.open(path, FixedClock())
    fill(services.database, customers=300, purchases_per_customer=6)
    with services.database.write() as connection:
        refresh(connection, TODAY, ScorePolicy())
    services.close()
    return path


@pytest.fixture
def desk(
    scored_template: Path, tmp_path: Path, jobs: JobRunner, preferences: Preferences, clock: FixedClock
) -> Iterator[Desk]:
    """Return the page of scores over the scored shop."""
    path = tmp_path / "scored.clientele"
    shutil.copyfile(scored_template, path)
    services = Services.open(path, clock)
    desk = Desk(services, jobs, preferences, clock)
    yield desk
    desk.close()
    services.close()


@pytest.fixture
def young_desk(services: Services, jobs: JobRunner, preferences: Preferences, clock: FixedClock) -> Iterator[Desk]:
    """Return the page of scores over a shop of two months, whose scores are refused."""
    fill(services.database, customers=80, purchases_per_customer=3, days=60)
    with services.database.write() as connection:
        refresh(connection, TODAY, ScorePolicy())
    desk = Desk(services, jobs, preferences, clock)
    yield desk
    desk.close()
