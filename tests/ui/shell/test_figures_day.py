"""Figures of the day: brought up to date when a workspace opens, of another day when asked, back to today."""

from __future__ import annotations

import sys
import threading
import time
from datetime import timedelta
from typing import TYPE_CHECKING

import pytest

from app.models.domain.changes import Area, Changes, UndoStep
from app.models.domain.errors import Cancelled
from app.services.container import Services
from app.ui.application import Program
from app.ui.shell.page import Page
from app.ui.shell.shell import Shell
from tests.builders.workspace import fill

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from PySide6.QtCore import QEvent
    from PySide6.QtWidgets import QApplication

    from app.models.domain.ports import Progress
    from app.ui.jobs import Job
    from app.ui.preferences import Preferences
    from tests.fakes import FixedClock

WAIT_MS = 120_000


class Opener:
    def __init__(self, clock: FixedClock) -> None:
        self._clock = clock

    def open(self, path: Path) -> Services:
        return Services.open(path, self._clock)

    def create(self, path: Path) -> Services:
        return Services.create(path, self._clock)


@pytest.fixture
def shop(workspace_path: Path, clock: FixedClock) -> Path:
    """A workspace whose figures are of the clock's day."""
    services = Services.open(workspace_path, clock)
    fill(services.database, customers=60, until=clock.today())
    services.rebuild.refresh(unify=False)
    services.close()
    return workspace_path


@pytest.fixture
def program(qapp: QApplication, clock: FixedClock, preferences: Preferences, tmp_path: Path) -> Iterator[Program]:
    hook = sys.excepthook
    preferences.language = "en"
    program = Program(qapp, Opener(clock), preferences, data_folder=tmp_path)
    program.start()
    yield program
    program.window.close()
    program.window.deleteLater()
    program.deleteLater()
    sys.excepthook = hook


@pytest.fixture
def titles(program: Program) -> list[str]:
    """The titles of the jobs that the status bar names."""
    seen: list[str] = []

    def note(job: Job) -> None:
        if job.title:
            seen.append(job.title)

    program.jobs.job_started.connect(note)
    return seen


def open_shop(program: Program, path: Path) -> None:
    program.workspaces.open(path)
    assert program.jobs.wait_idle(WAIT_MS)
    assert program.window.session is not None


def test_figures_of_today_are_left_alone(program: Program, shop: Path, titles: list[str]) -> None:
    open_shop(program, shop)
    assert titles == ["Opening the workspace"]


def test_figures_of_yesterday_are_brought_up_to_date_and_shown(
    program: Program, shop: Path, titles: list[str], clock: FixedClock
) -> None:
    clock.advance(1)
    open_shop(program, shop)
    session = program.window.session
    assert session is not None
    assert titles == ["Opening the workspace", "Bringing the figures up to date"]
    assert session.services.workspace.figures_on() == clock.today()
    assert not session.services.rebuild.needs_refresh()
    assert session.shell.looked_at is None


def test_evidence_that_changed_is_derived_anew(program: Program, shop: Path, titles: list[str]) -> None:
    from app.services.workspace.service import FIGURES_STALE, set_setting

    services = Services.open(shop)
    with services.database.write() as connection:
        set_setting(connection, FIGURES_STALE, value=True)
    services.close()
    open_shop(program, shop)
    session = program.window.session
    assert session is not None
    assert titles[-1] == "Bringing the figures up to date"
    assert not session.services.rebuild.is_stale()


def test_pages_in_sight_refresh_afterwards(
    program: Program, shop: Path, clock: FixedClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    told: list[Area] = []
    mark_stale = Page.mark_stale

    def note(page: Page, changes: Changes) -> None:
        told.append(changes.areas)
        mark_stale(page, changes)

    monkeypatch.setattr(Page, "mark_stale", note)
    clock.advance(1)
    open_shop(program, shop)
    assert told == [Area.EVERYTHING]


def test_another_day_is_said_in_the_status_bar_until_back_to_today(
    program: Program, shop: Path, titles: list[str], clock: FixedClock
) -> None:
    open_shop(program, shop)
    session, status = program.window.session, program.window.status
    assert session is not None
    earlier = clock.today() - timedelta(days=90)
    status.day_wanted.emit(earlier)
    assert program.jobs.wait_idle(WAIT_MS)
    assert titles[-1] == "Computing the figures of that day"
    assert session.shell.looked_at == earlier
    assert session.services.workspace.figures_on() == earlier
    mark = status._day_mark
    assert mark is not None
    assert mark.day_button.property("status") == "warn"
    assert mark.today_button.isVisible()
    mark.today_button.click()
    assert program.jobs.wait_idle(WAIT_MS)
    assert session.shell.looked_at is None
    assert mark.day_button.property("status") == "true"
    assert not mark.today_button.isVisible()


def test_a_workspace_left_on_another_day_opens_on_today(program: Program, shop: Path, clock: FixedClock) -> None:
    services = Services.open(shop, clock)
    services.rebuild.look_at(clock.today() - timedelta(days=30))
    services.close()
    open_shop(program, shop)
    session = program.window.session
    assert session is not None
    assert session.services.workspace.figures_on() == clock.today()
    assert session.shell.looked_at is None


def test_what_was_undone_is_done_again(program: Program, shop: Path) -> None:
    open_shop(program, shop)
    session = program.window.session
    assert session is not None
    importing = session.services.importing
    session.shell.applied(importing.withdraw(1))
    assert _is_withdrawn(session.services)
    program.window.undo_last()
    assert program.jobs.wait_idle(WAIT_MS)
    assert not _is_withdrawn(session.services)
    program.window.redo_last()
    assert program.jobs.wait_idle(WAIT_MS)
    assert _is_withdrawn(session.services)
    assert not session.shell.redo_last()
    program.window.undo_last()
    assert program.jobs.wait_idle(WAIT_MS)
    assert not _is_withdrawn(session.services)


def test_a_new_change_forgets_what_could_be_done_again() -> None:
    shell = Shell()
    shell.undone(Changes(Area.NONE, undo=UndoStep("restore_batch", 1)), "Undone")
    shell.toast("List written", UndoStep("withdraw_mailing", 1))
    assert not shell.redo_last()


def _is_withdrawn(services: Services) -> bool:
    return services.importing.batches()[0].is_withdrawn


class Stops:
    """Answers the question at closing."""

    def __init__(self, *, stops: bool) -> None:
        self.was_asked = 0
        self._stops = stops

    def __call__(self) -> bool:
        self.was_asked += 1
        return self._stops


@pytest.mark.parametrize("stops", [True, False])
def test_closing_with_running_work_waits_or_stops(
    program: Program, shop: Path, stops: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    from app.ui.jobs import Lane
    from app.ui.shell.close_question import CloseQuestion

    open_shop(program, shop)
    answer = Stops(stops=stops)
    monkeypatch.setattr(CloseQuestion, "is_answered_by_stopping", answer)
    began, ended = threading.Event(), list[str]()
    job = program.jobs.start(
        _until_cancelled(began, ended),
        then=program.setObjectName,
        initiator=program,
        lane=Lane.WRITE,
        title="Writing",
        cancellable=True,
    )
    assert began.wait(10)
    closed = program.window.close()
    assert answer.was_asked == 1
    assert closed is stops
    if stops:
        assert ended == ["cancelled"]
        assert program.window.session is None
    else:
        assert program.window.session is not None
        assert job.state == "running"
        job.cancel()
        assert program.jobs.wait_idle(WAIT_MS)


def _until_cancelled(began: threading.Event, ended: list[str]) -> Callable[[Progress], str]:
    def work(progress: Progress) -> str:
        began.set()
        try:
            while True:
                progress.check_cancelled()
                time.sleep(0.01)
        except Cancelled:
            ended.append("cancelled")
            raise

    return work


def test_the_question_at_closing_proposes_to_wait(program: Program, qapp: QApplication) -> None:
    from app.ui.shell.close_question import CloseQuestion

    del qapp
    question = CloseQuestion(program.window)
    assert question.defaultButton() is question.wait_button
    assert question.escapeButton() is question.wait_button
    question.deleteLater()


def test_messages_are_announced(program: Program, shop: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    from PySide6.QtGui import QAccessible

    said: list[QEvent] = []
    monkeypatch.setattr(QAccessible, "isActive", lambda: True)
    monkeypatch.setattr(QAccessible, "updateAccessibility", said.append)
    open_shop(program, shop)
    session = program.window.session
    assert session is not None
    session.shell.toast("3 records joined")
    assert type(said[-1]).__name__ == "QAccessibleAnnouncementEvent"
    assert said[-1].message() == "3 records joined"  # type: ignore[attr-defined]
