"""The list: search, chips, sort, footer, empty states, pane, ways to other pages."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QAbstractItemModelTester

from app.models.domain.changes import Area, Changes
from app.ui.customers.filters import Filters
from app.ui.theme.widgets import Text
from tests.ui.customers.conftest import HELENE, Frame, make_frame

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget
    from pytestqt.qtbot import QtBot

    from app.models.domain.segment import Segment
    from app.services.container import Services
    from app.ui.jobs import JobRunner
    from app.ui.preferences import Preferences
    from tests.fakes import FixedClock


def words(widget: QWidget) -> str:
    """Return every text in sight inside a widget."""
    return "\n".join(text.text() for text in widget.findChildren(Text) if text.isVisibleTo(widget))


def ready(services: Services, code: str) -> Segment:
    return next(segment for segment in services.segments.all() if segment.ready_id == code)


def test_best_customers_first_with_their_sum(frame: Frame) -> None:
    QAbstractItemModelTester(frame.page.list.model)
    assert frame.names()[0] == "Hélène Marchetti"
    assert len(frame.names()) == 5
    assert "440" in words(frame.page.list)
    assert "3 customers" in words(frame.page.head)
    assert "2 prospects" in words(frame.page.head)


def test_typing_searches_at_once_and_escapes_nothing(frame: Frame) -> None:
    frame.page.list.bar.search.setText("march")
    frame.settle()
    assert frame.names() == ["Hélène Marchetti"]
    assert "of 5" in words(frame.page.list)


def test_nobody_matches_names_the_filter_to_relax(frame: Frame, shop: Services) -> None:
    lost = ready(shop, "rfm_lost")
    frame.page.list.set_filters(Filters(text="march", segments=(lost,)))
    frame.settle()
    assert frame.names() == []
    assert "Segment: Lost" in words(frame.page.list)
    frame.page.list._no_match.primary.click()
    frame.settle()
    assert frame.names() == ["Hélène Marchetti"]
    assert frame.page.list.filters() == Filters(text="march")


def test_chip_is_removed_by_a_click_and_all_by_the_link(frame: Frame, shop: Services) -> None:
    bar = frame.page.list.bar
    bar.set_filters(Filters(segments=(ready(shop, "prospects"),), channel="email"))
    frame.settle()
    assert [chip.key for chip in bar._chips] == ["segments", "channel"]
    bar._chips[0].click()
    frame.settle()
    assert frame.names() == ["Hélène Marchetti"]
    bar._clear.click()
    frame.settle()
    assert len(frame.names()) == 5


def test_filter_menu_adds_and_takes_away(frame: Frame) -> None:
    menu = frame.page.list.bar.filter_menu()
    texts = [action.text() for sub in menu.findChildren(type(menu)) for action in sub.actions()]
    assert {"Best customers", "Prospects", "SMS"} <= set(texts)
    sms = next(a for sub in menu.findChildren(type(menu)) for a in sub.actions() if a.data() == ("channel", "sms"))
    sms.trigger()
    assert frame.page.list.filters().channel == "sms"
    menu.deleteLater()


def test_reach_says_refused_and_allowed(frame: Frame) -> None:
    model = frame.page.list.model
    place = next(n for n, column in enumerate(model.columns) if column.key == "reach")
    spoken = model.index(0, place).data(Qt.ItemDataRole.AccessibleTextRole)
    assert "E-mail: yes" in spoken
    assert "SMS: no" in spoken


def test_pane_shows_the_current_customer(frame: Frame) -> None:
    pane = words(frame.page.list.pane)
    assert frame.page.list.pane.customer_id() == HELENE
    assert "Forcalquier, customer since 2023" in pane
    assert "8 purchases so far" in pane
    assert "SMS: no" in pane
    assert "What is next" in pane


def test_enter_opens_the_profile_and_back_returns(frame: Frame, qtbot: QtBot) -> None:
    frame.page.list.table.setFocus()
    qtbot.keyClick(frame.page.list.table, Qt.Key.Key_Return)
    frame.settle()
    assert frame.page.shows_profile()
    assert frame.page.title() == "Hélène Marchetti"
    frame.navigator.back()
    assert not frame.page.shows_profile()


def test_copy_puts_the_row_on_the_clipboard(frame: Frame, qtbot: QtBot) -> None:
    qtbot.keyClick(frame.page.list.table, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert "Hélène Marchetti\t" in QGuiApplication.clipboard().text()


def test_segment_of_another_page_becomes_a_chip_and_can_be_exported(frame: Frame, shop: Services) -> None:
    prospects = ready(shop, "prospects")
    assert not frame.page._export.isEnabled()
    frame.navigator.go("customers", segment_id=prospects.id)
    frame.settle()
    assert sorted(frame.names()) == ["Alain Faure", "P Nguyen"]
    frame.page._export.click()
    assert frame.opened("mailings") == [{"segment_id": prospects.id}]


def test_another_day_stops_exports(frame: Frame, shop: Services, clock: FixedClock) -> None:
    frame.navigator.go("customers", segment_id=ready(shop, "prospects").id)
    frame.settle()
    assert frame.page._export.isEnabled()
    frame.shell.set_looked_at(clock.today().replace(month=1))
    assert not frame.page._export.isEnabled()


def test_filters_become_the_rule_of_a_segment(frame: Frame, shop: Services) -> None:
    frame.page.list.set_filters(Filters(segments=(ready(shop, "prospects"),), channel="email"))
    frame.settle()
    frame.page.list._as_segment.click()
    rule = frame.opened("segments")[0]["rule"]
    assert shop.segments.count(rule).customers == 0
    frame.page.list.set_filters(Filters(channel="email"))
    assert shop.segments.members(frame.page.list.filters().as_rule() or {}) == [HELENE]


def test_rule_of_another_page_filters(frame: Frame) -> None:
    rule = {"field": "purchase_count", "op": "at_least", "value": 8}
    frame.navigator.go("customers", rule=rule, name="Eight or more")
    frame.settle()
    assert frame.names() == ["Hélène Marchetti"]
    assert frame.page.list.filters().words("rule") == "Eight or more"


def test_query_of_another_page_is_searched(frame: Frame) -> None:
    frame.navigator.go("customers", query="durand")
    frame.settle()
    assert frame.names() == ["Zoé Durand"]
    assert frame.page.list.bar.search.text() == "durand"


def test_narrow_window_folds_the_pane_behind_a_toggle(frame: Frame) -> None:
    view, window = frame.page.list, frame.page.window()
    window.resize(1500, 800)
    assert view.pane.isVisible()
    window.resize(1000, 700)
    assert not view.pane.isVisible()
    assert view.bar.pane_toggle.isVisible()
    view.bar.pane_toggle.click()
    assert view.pane.isVisible()


def test_a_change_elsewhere_refreshes_the_list(frame: Frame, shop: Services) -> None:
    with shop.database.write() as connection:
        connection.exec_driver_sql("UPDATE profile SET display_name = 'Hélène Vial' WHERE customer_id = 1")
    frame.shell.applied(Changes(Area.PROFILES))
    frame.settle()
    assert "Hélène Vial" in frame.names()


def test_without_customers_the_page_asks_for_an_import(
    services: Services, jobs: JobRunner, preferences: Preferences, clock: FixedClock, qtbot: QtBot
) -> None:
    making = make_frame(services, jobs, preferences, clock, qtbot)
    frame = next(making)
    assert "No customers yet" in words(frame.page.list)
    assert not frame.page.list.bar.isVisible()
    frame.page.list._no_customers.primary.click()
    assert frame.navigator.current() == "importing"
    next(making, None)
