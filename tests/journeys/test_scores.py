"""See who is at risk, drag the line, make it a segment, keep the line, take it back: in the real window."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest
from PySide6.QtCore import QPoint, Qt

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
    fill(services.database, customers=300, purchases_per_customer=6)
    with services.database.write() as connection:
        refresh(connection, TODAY, ScorePolicy())
    jobs = JobRunner()
    window = MainWindow(jobs, Preferences(tmp_path / "preferences.json"), "en")
    qtbot.addWidget(window)
    window.resize(1440, 900)
    window.show()
    session = window.show_session(services)
    session.keeps_services_open = True
    assert jobs.wait_idle(60_000)
    yield session
    window.close()
    jobs.shutdown()


def settle(session: Session) -> None:
    for _ in range(4):
        assert session.context.jobs.wait_idle(60_000)


def place(chart: Any, percent: int) -> QPoint:
    plot = chart._plot(chart.rect().toRectF())
    return QPoint(round(chart._place(plot, percent)), round(plot.center().y()))


def test_who_is_at_risk_becomes_a_segment_where_the_line_was_drawn(session: Session, qtbot: QtBot) -> None:
    toasts: list[Any] = []
    session.shell.toast_wanted.connect(lambda _text, undo: toasts.append(undo))
    session.navigator.go("scores")
    settle(session)
    page: Any = session.navigator.page("scores")
    page.cards["attrition"].open_button.click()
    settle(session)
    view = page.view("attrition")
    chart = view.levels.chart
    at_risk = view.strip.figures["attrition.stake"]._figure.text()
    assert view.honesty.isVisible()
    qtbot.mousePress(chart, Qt.MouseButton.LeftButton, pos=place(chart, 50))
    qtbot.mouseMove(chart, place(chart, 65))
    qtbot.mouseRelease(chart, Qt.MouseButton.LeftButton, pos=place(chart, 65))
    drawn = view.strip.figures["attrition.stake"]._figure.text()
    assert drawn != at_risk
    view.levels.keep.click()
    settle(session)
    high = session.services.segments.count({"field": "attrition", "op": "is", "value": "high"}).customers
    assert drawn == f"{high} customers"
    page.action.click()
    settle(session)
    builder: Any = session.navigator.page("segments")
    assert builder.builder.count.figure.text() == str(high)
    builder.builder.head.save.click()
    settle(session)
    saved = session.services.segments.by_name("High risk of leaving")
    assert len(session.services.segments.members(saved.id)) == high
    session.shell.undo(toasts[0])
    settle(session)
    assert session.services.workspace.score_policy() == ScorePolicy()
    assert len(session.services.segments.members(saved.id)) > high
