"""The page of the potential: what it adds up to, how it moved, where customers stand."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from tests.ui.scores.conftest import Desk


def test_the_potential_adds_up_and_its_classes_open(desk: Desk) -> None:
    view = desk.open("vpec")
    counts = {share.klass: share.customers for share in view.shown.page.overview.classes}
    assert view.strip.figures["vpec.dropping"]._figure.text() == str(counts["dropping"])
    assert sum(view.shown.value_cents.values()) > 0
    steps = sum(step.customers for step in view.shown.page.steps)
    assert steps == view.shown.page.overview.scored
    _, bond = view.pairs[3]
    bond.opened.emit(("vpec_bond", "loyal"))
    rule = desk.sent_to("customers")[0]["rule"]
    assert len(desk.services.segments.members(rule)) == bond._rows[0].value


def test_its_months_end_with_what_it_is_now(desk: Desk) -> None:
    view = desk.open("vpec")
    assert [bar.values[0] for bar in view.chart._bars] == [month.value_cents for month in view.months]
    assert len(view.months) == 13
    customers = sum(view.shown.value_cents[klass] for klass in ("rising", "steady", "dropping"))
    assert abs(view.months[-1].value_cents - customers) <= 0.01 * customers
    assert " than on " in view._moved.text()


def test_those_who_drop_become_a_segment(desk: Desk) -> None:
    view = desk.open("vpec")
    desk.page.action.click()
    members = desk.services.segments.members(desk.sent_to("segments")[0]["rule"])
    assert len(members) == view.shown.page.stake.customers
    assert {row.customer_id for row in view.shown.page.first} <= set(members)
