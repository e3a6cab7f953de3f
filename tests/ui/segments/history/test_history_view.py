"""A segment's past in the window: found aside from typing, months by pointer and keys, those who moved."""

from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QEvent, QPointF, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication

from app.models.domain.settings import ScorePolicy
from app.services.scoring.figures import refresh
from app.ui.segments.history.view import HistoryView
from app.ui.segments.history.words import moved_rule
from app.ui.shell.navigator import Navigator
from tests.builders.workspace import add_customer, add_purchase
from tests.fakes import TODAY

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from app.models.domain.segment import Rule
    from app.services.container import Services
    from app.ui.segments.page import SegmentsPage
    from app.ui.shell.context import PageContext

RECENT: Rule = {"all": [{"field": "recency_days", "op": "at_most", "value": 60}]}


@pytest.fixture
def view(shop: Services, page: SegmentsPage, context: PageContext, qtbot: QtBot) -> HistoryView:
    """Ada, Léa, Bao, and ten who bought once each, a month after the other."""
    with shop.database.write() as connection:
        for number in range(10):
            add_customer(connection, 10 + number, first_name=f"Client {number}")
            add_purchase(connection, 10 + number, TODAY - timedelta(30 * number), 1_000 * (number + 1))
        refresh(connection, TODAY, ScorePolicy())
    view = HistoryView(page)
    qtbot.addWidget(view)
    view.resize(360, 640)
    view.show()
    view.show_segment(RECENT, "Récents")
    assert context.jobs.wait_idle()
    view.again.click()
    assert context.jobs.wait_idle()
    return view


def test_it_shows_the_months_and_the_moves_of_the_last(view: HistoryView, shop: Services) -> None:
    points = shop.segment_history.months(RECENT)
    assert len(view.chart.table_rows()) == 1 + len(points)
    assert view.chart.taken() == len(points) - 1
    assert view.moved.isVisibleTo(view)
    assert view.moved.which.choice() == ("entered" if points[-1].entered else "left")
    assert str(points[-1].customers) in view.verdict.text()
    assert not view.waiting.isVisibleTo(view)


def test_a_rule_not_saved_is_looked_at_when_asked_and_a_saved_one_at_once(
    view: HistoryView, shop: Services, context: PageContext
) -> None:
    view.show_segment({"all": []})
    assert context.jobs.wait_idle()
    assert view.again.isVisibleTo(view)
    assert not view.chart.isVisibleTo(view)
    view.show_segment(RECENT)  # kept since the first time
    assert context.jobs.wait_idle()
    assert view.chart.isVisibleTo(view)
    view.show_segment(shop.segments.all()[0].id)
    assert context.jobs.wait_idle()
    assert view.chart.isVisibleTo(view)
    assert not view.again.isVisibleTo(view)


def test_two_views_of_a_page_do_not_stop_each_other(
    view: HistoryView, shop: Services, page: SegmentsPage, context: PageContext, qtbot: QtBot
) -> None:
    other = HistoryView(page)
    qtbot.addWidget(other)
    other.show()
    first, second = shop.segments.all()[:2]
    view.show_segment(first.id)
    other.show_segment(second.id)
    assert context.jobs.wait_idle()
    assert view.chart.isVisibleTo(view)
    assert other.chart.isVisibleTo(other)


def test_a_month_by_keys_and_by_pointer(view: HistoryView, shop: Services, context: PageContext, qtbot: QtBot) -> None:
    points = shop.segment_history.months(RECENT)
    chosen: list[int] = []
    view.chart.month_chosen.connect(chosen.append)
    QApplication.sendEvent(view.chart, QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_Left, Qt.KeyboardModifier.NoModifier))
    assert chosen == [len(points) - 2]
    plot = view.chart._plots(view.chart.rect().toRectF())[0]
    place = QPointF(plot.left() + plot.width() * 3.5 / len(points), plot.center().y())
    qtbot.mouseClick(view.chart, Qt.MouseButton.LeftButton, pos=place.toPoint())
    assert chosen[-1] == 3
    assert str(points[3].customers) in view.chart.words_at(place)
    assert context.jobs.wait_idle()
    assert view.moved.which.choice() in {"entered", "left"}


def test_those_who_moved_become_a_segment_with_the_same_members(
    view: HistoryView, shop: Services, context: PageContext, monkeypatch: pytest.MonkeyPatch
) -> None:
    went: list[dict[str, object]] = []
    monkeypatch.setattr(Navigator, "go", lambda self, section, **params: went.append({"section": section, **params}))  # noqa: ARG005
    assert not view.moved.make.isEnabled()  # the rule is not saved yet
    view.show_segment(shop.segments.create("Récents", RECENT).params["segment_id"], "Récents")  # type: ignore[index]
    assert context.jobs.wait_idle()
    points = shop.segment_history.months(RECENT)
    entered, left = shop.segment_history.moved(RECENT, points[-2].day, points[-1].day)
    view.moved.which.set_choice("left")
    view.moved.see.click()
    view.moved.which.set_choice("entered")
    view.moved.make.click()
    assert [one["section"] for one in went] == ["customers", "segments"]
    assert shop.segments.members(went[0]["rule"]) == left  # type: ignore[arg-type]
    assert shop.segments.members(went[1]["rule"]) == entered  # type: ignore[arg-type]
    assert "Récents" in str(went[1]["name"])
    assert context.jobs.wait_idle()


def test_the_rule_of_a_saved_segment_names_it() -> None:
    rule = moved_rule("left", 7, date(2025, 1, 31), date(2025, 2, 28))
    assert rule["all"][0] == {"field": "segment", "op": "is", "on": "2025-01-31", "value": 7}
    assert rule["all"][1] == {"field": "segment", "op": "is_not", "on": "2025-02-28", "value": 7}


def test_nothing_to_show_is_empty_and_another_segment_replaces_the_first(
    view: HistoryView, shop: Services, context: PageContext
) -> None:
    segment = next(one for one in shop.segments.all() if one.ready_id == "prospects")
    view.show_segment(segment.id)
    assert context.jobs.wait_idle()
    points = shop.segment_history.months(segment.id)
    assert view.chart.table_rows()[-1][1] == str(points[-1].customers)
    view.show_segment(None)
    assert context.jobs.wait_idle()
    assert not view.chart.isVisibleTo(view)
    assert view.verdict.text() == ""


def test_without_a_fact_it_says_when_the_past_begins(
    shop: Services, page: SegmentsPage, context: PageContext, qtbot: QtBot
) -> None:
    with shop.database.write() as connection:
        for table in ("customer_order", "segment_month", "segment_history_start"):
            connection.exec_driver_sql(f"DELETE FROM {table}")
    view = HistoryView(page)
    qtbot.addWidget(view)
    view.show()
    view.show_segment(shop.segments.all()[0].id)
    assert context.jobs.wait_idle()
    assert view.verdict.text()
    assert not view.chart.isVisibleTo(view)
