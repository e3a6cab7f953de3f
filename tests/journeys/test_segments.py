"""From an example to a list of customers: a segment is made, seen, changed, and taken back, in the real window."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from app.models.domain.settings import ScorePolicy
from app.services.scoring.figures import refresh
from tests.builders.workspace import fill
from tests.fakes import TODAY

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from PySide6.QtWidgets import QApplication
    from pytestqt.qtbot import QtBot

    from app.services.container import Services
    from app.ui.shell.session import Session


@pytest.fixture
def session(services: Services, tmp_path: Path, qtbot: QtBot) -> Iterator[Session]:
    from app.ui.application import make_application
    from app.ui.jobs import JobRunner
    from app.ui.main_window import MainWindow
    from app.ui.preferences import Preferences
    from app.ui.theme.look import Scheme, look
    from app.ui.translation import Translation

    application: QApplication = make_application()
    Translation(application).switch("en")
    look().apply(Scheme.LIGHT, 100)
    fill(services.database, customers=120)
    with services.database.write() as connection:
        refresh(connection, TODAY, ScorePolicy())
    jobs = JobRunner()
    window = MainWindow(jobs, Preferences(tmp_path / "preferences.json"), "en")
    qtbot.addWidget(window)
    window.resize(1280, 800)
    window.show()
    session = window.show_session(services)
    session.keeps_services_open = True
    assert jobs.wait_idle()
    yield session
    window.close()
    jobs.shutdown()


def test_a_segment_from_an_example_to_its_customers_and_back(session: Session) -> None:
    jobs, navigator, services = session.context.jobs, session.navigator, session.services
    toasts: list[Any] = []
    session.shell.toast_wanted.connect(lambda _text, undo: toasts.append(undo))
    navigator.go("segments")
    assert jobs.wait_idle()
    page: Any = navigator.page("segments")
    page.list.new.click()
    assert jobs.wait_idle()
    page.builder.rules.examples.buttons["going_quiet"].click()
    page.builder.head.field.setText("Quiet")
    page.builder.head.name_changed.emit("Quiet")
    page.builder.recount()
    assert jobs.wait_idle()
    expected = services.segments.count(page.builder.rule()).customers
    assert 0 < expected < 120
    assert page.builder.count.figure.text() == str(expected)
    page.builder.head.save.click()
    assert jobs.wait_idle()
    saved = services.segments.by_name("Quiet")
    navigator.back()
    assert jobs.wait_idle()
    page.list.choose(saved.id)
    assert jobs.wait_idle()
    page.list.pane.customers.click()
    assert jobs.wait_idle()
    customers: Any = navigator.page("customers")
    assert customers.list.model.rowCount() == expected
    session.shell.undo(toasts[0])
    assert jobs.wait_idle()
    assert "Quiet" not in [segment.name for segment in services.segments.all()]


def test_a_cell_of_the_scores_becomes_a_segment(session: Session) -> None:
    jobs, navigator, services = session.context.jobs, session.navigator, session.services
    navigator.go("scores", score="rfm")
    assert jobs.wait_idle()
    scores: Any = navigator.page("scores")
    grid = services.scoring.rfm_grid().counts
    place = next((row, column) for row in range(5) for column in range(5) if grid[row][column])
    scores.rfm.grid.opened.emit((5 - place[0], place[1] + 1))
    assert jobs.wait_idle()
    customers: Any = navigator.page("customers")
    assert customers.list.model.rowCount() == grid[place[0]][place[1]]
    navigator.go("segments", rule=customers.list.filters().as_rule(), name="Cell")
    assert jobs.wait_idle()
    builder: Any = navigator.page("segments")
    assert builder.builder.count.figure.text() == str(grid[place[0]][place[1]])
