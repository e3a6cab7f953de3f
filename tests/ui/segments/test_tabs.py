"""The tabs of the section: the list first, out of sight while the builder is open, found again on the way back."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from app.ui.segments import tabs

if TYPE_CHECKING:
    from app.ui.segments.page import SegmentsPage
    from app.ui.shell.context import PageContext

OTHERS = [key for key in tabs.tab_keys() if key != tabs.MINE]


def test_the_list_is_the_first_tab_with_the_number_of_segments(page: SegmentsPage, context: PageContext) -> None:
    assert page.tabs is not None
    assert page.tabs.choice() == tabs.MINE
    assert page.title() == "Segments"
    assert page.tabs._badges[tabs.MINE].text() == str(len(context.services.segments.all()))


def test_the_builder_has_its_own_head(page: SegmentsPage, context: PageContext) -> None:
    context.navigator.go("segments", new=True)
    assert context.jobs.wait_idle()
    assert page.tabs is not None
    assert not page.tabs.isVisible()
    assert not page.header.isVisible()
    context.navigator.back()
    assert page.tabs.isVisible()
    assert page.header.isVisible()


@pytest.mark.parametrize("key", OTHERS)
def test_a_tab_builds_its_view_when_first_looked_at(page: SegmentsPage, context: PageContext, key: str) -> None:
    assert key not in page.views
    context.navigator.go("segments", tab=key)
    assert context.jobs.wait_idle()
    assert page.views[key].isVisible()
    assert not page.list.isVisible()
    assert not page.list.new.isVisible()
    context.navigator.go("segments", new=True)
    assert context.jobs.wait_idle()
    context.navigator.back()
    assert context.jobs.wait_idle()
    assert page.views[key].isVisible()


def test_a_tab_that_does_not_exist_shows_the_list(page: SegmentsPage, context: PageContext) -> None:
    context.navigator.go("segments", tab="unheard_of")
    assert page.list.isVisible()
