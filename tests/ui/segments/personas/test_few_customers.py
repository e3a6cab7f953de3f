"""The tab of personas where there are few customers, and prospects by maturity."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from tests.builders.workspace import add_contact
from tests.fakes import TODAY
from tests.ui.segments.personas.looking import opened, view_of, words

if TYPE_CHECKING:
    from app.ui.segments.page import SegmentsPage
    from app.ui.shell.context import PageContext


def test_too_few_customers_are_told(page: SegmentsPage, context: PageContext) -> None:
    view = view_of(page, context)
    assert not view.empty.isHidden()
    assert view.figures.isHidden()
    assert "2 customers have bought; personas need 300" in words(view.empty)
    assert not view.again.isEnabled()
    assert context.services.personas.all() == ()


def test_prospects_by_maturity_open_and_their_rules_change(page: SegmentsPage, context: PageContext) -> None:
    """Bao, who never bought, clicked once forty days ago: comparing, or close when sixty days and one click do."""
    with context.services.database.write() as connection:
        add_contact(connection, 3, TODAY - timedelta(40), kind="clicked")
    view = view_of(page, context)
    counts = view.maturity.counts
    assert [counts[code].text() for code in ("close", "comparing", "maturing")] == ["0", "1", "0"]
    view.maturity.see["comparing"].click()
    assert opened(context)["rule"] == context.services.personas.maturity_rules()["comparing"]
    context.navigator.go("segments", tab="personas")
    view.maturity.change.click()
    view.maturity.boxes["close_days"].setValue(60)
    view.maturity.boxes["close_clicks"].setValue(1)
    view.maturity.keep.click()
    assert context.jobs.wait_idle()
    assert [counts[code].text() for code in ("close", "comparing", "maturing")] == ["1", "0", "0"]
    assert view.maturity.form.isHidden()
