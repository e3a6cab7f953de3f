"""The pages of lifetime value, affinities, engagement and satisfaction over real scores."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

import pytest
from sqlalchemy import text

from app.models.domain.settings import ScorePolicy
from tests.fakes import TODAY

if TYPE_CHECKING:
    from sqlalchemy import Connection

    from tests.ui.scores.conftest import Desk


def say(connection: Connection, record_id: int, kind: str, days_ago: int, score: int | None, other: str | None) -> None:
    """Write what a customer said."""
    key = connection.execute(text("SELECT coalesce(max(dedupe_key), 0) + 1 FROM contact_event")).scalar_one()
    connection.execute(
        text(
            "INSERT INTO contact_event (record_id, source_id, kind, channel, direction, happened_on, score, score_of, "
            "other_person, dedupe_key, is_live) VALUES (:record, 1, :kind, 'email', 'in', :on, :score, 10, :other, "
            ":key, 1)"
        ),
        {
            "record": record_id,
            "kind": kind,
            "on": (TODAY - timedelta(days_ago)).isoformat(),
            "score": score,
            "other": other,
            "key": key,
        },
    )


def test_lifetime_value_says_who_holds_it_and_how_it_was_tested(desk: Desk) -> None:
    view = desk.open("lifetime_value")
    value = view.shown.value
    held = [row.value for row in view.shares._rows]
    assert held == sorted(held)
    assert held[-1] == 1.0
    tenth = next(point.value_share for point in value.concentration if abs(point.customers_share - 0.1) < 1e-6)
    assert view.strip.figures["lifetime.top"]._figure.text() == f"{tenth:.0%}"
    assert view.pairs._rows[0].announced > 0
    assert "ended within their interval" in view._inside.label.text()
    rows = view.grid.table_rows()
    assert rows[0][1] == "Customers"
    assert sum(int(row[1]) for row in rows[1:]) == sum(cohort.customers for cohort in value.cohorts)


def test_the_best_tenth_becomes_a_segment(desk: Desk) -> None:
    view = desk.open("lifetime_value")
    desk.page.action.click()
    members = desk.services.segments.members(desk.sent_to("segments")[0]["rule"])
    assert abs(len(members) - view.shown.page.overview.scored / 10) <= 2
    assert {row.customer_id for row in view.shown.page.first[:5]} <= set(members)


def test_a_margin_is_kept_computed_and_taken_back(desk: Desk) -> None:
    view = desk.open("lifetime_value")
    before = view.shown.value.expected_cents
    assert not view.choices.keep.isEnabled()
    view.choices.knows.setChecked(True)
    view.choices.margin.setValue(50)
    view.choices.keep.click()
    desk.settle()
    assert view.shown.value.expected_cents == pytest.approx(before / 2, rel=0.01)
    assert view.strip.figures["lifetime.total"]._label.text() == "Margin to come, 12 months"
    desk.context.shell.undo(desk.toasts[-1][1])
    desk.settle()
    assert desk.services.workspace.score_policy() == ScorePolicy()


def test_a_lifetime_value_that_cannot_be_told_is_refused_in_words(young_desk: Desk) -> None:
    view = young_desk.open("lifetime_value")
    assert view.refusal.isVisible()
    assert "this score needs" in view.refusal.sentence.text()


def test_affinities_show_what_is_bought_with_what_and_whom_to_tell(desk: Desk) -> None:
    view = desk.open("next_category")
    names = [audience.category for audience in view.shown.page.categories]
    assert view.grid.table_rows()[0][1:] == names[:12]
    assert view.list.model.rowCount() > 0
    first = view.category
    other = next(name for name in names if name != first)
    view.choose(other)
    assert view.list.waiting.isVisible()
    desk.settle()
    chances = [view.list.model.row_at(number).value for number in range(view.list.model.rowCount())]
    assert chances == sorted(chances, reverse=True)
    assert all(view.list.model.row_at(number).klass == other for number in range(3))
    assert view.choice.currentText() == other


def test_a_cell_opens_those_who_have_the_one_and_not_the_other(desk: Desk) -> None:
    view = desk.open("next_category")
    one, other = (view.shown.page.categories[place].category for place in (0, 1))
    view.grid.opened.emit((0, 1))
    rule = desk.sent_to("customers")[0]["rule"]
    found = set(desk.services.segments.members(rule))
    both = {"field": "bought", "op": "at_least", "value": 1}
    buyers = set(desk.services.segments.members({**both, "category": one}))
    others = set(desk.services.segments.members({**both, "category": other}))
    assert found == buyers - others
    assert found


def test_other_weights_show_their_effect_before_they_are_kept(desk: Desk) -> None:
    view = desk.open("engagement")
    stored = desk.services.scoring.engagement_policy()
    view.weights.boxes["purchase"].setValue(1)
    view.weights._on_pause()
    desk.settle()
    assert view.preview is not None
    assert view.preview.moved > 0
    assert "would change level" in view.weights.effect.text()
    assert len(view.chart._series) == 2
    assert desk.services.scoring.engagement_policy() == stored
    view.weights.keep.click()
    desk.settle()
    assert desk.services.scoring.engagement_policy().weights["purchase"] == 1
    silent = {share.klass: share.customers for share in view.shown.page.overview.classes}["silent"]
    assert (
        silent
        == {share.klass: share.customers for share in view.page.figures.overviews["engagement"].classes}["silent"]
    )
    desk.context.shell.undo(desk.toasts[-1][1])
    desk.settle()
    assert desk.services.scoring.engagement_policy().weights == stored.weights


def test_openings_by_a_mail_program_are_said_not_to_count(desk: Desk) -> None:
    with desk.services.database.write() as connection:
        connection.exec_driver_sql(
            "UPDATE contact_event SET detail = 'machine open' WHERE id = "
            "(SELECT min(id) FROM contact_event WHERE kind = 'opened' AND is_live = 1)"
        )
    view = desk.open("engagement")
    assert view.emails.privacy.label.text().startswith("1 of ")
    assert "do not count as reading" in view.emails.privacy.label.text()


def test_nobody_has_said_anything_yet(desk: Desk) -> None:
    view = desk.open("satisfaction")
    assert view.refusal.isVisible()
    view.refusal.button.click()
    assert desk.context.navigator.current() == "importing"


def test_opinions_give_a_balance_a_repair_list_and_ambassadors(desk: Desk) -> None:
    with desk.services.database.write() as connection:
        for record, score in ((1, 10), (2, 9), (3, 7), (4, 2)):
            say(connection, record, "nps", 30, score, None)
        say(connection, 5, "claimed", 10, None, None)
        email = connection.execute(text("SELECT email FROM profile WHERE customer_id = 6")).scalar_one()
        say(connection, 1, "referred", 400, None, email)
    desk.services.scoring.refresh()
    view = desk.open("satisfaction")
    assert view.strip.figures["satisfaction.nps"]._figure.text() == "0"
    assert view._few.isVisible()
    unhappy = {row.customer_id: row.has_complaint for row in view.shown.opinions.unhappy}
    assert unhappy == {4: False, 5: True}
    first = view.shown.opinions.ambassadors[0]
    assert (first.customer_id, first.referrals) == (1, 1)
    assert {row.customer_id for row in view.shown.opinions.ambassadors} == {1, 2}
    desk.page.action.click()
    assert desk.services.segments.members(desk.sent_to("segments")[0]["rule"]) == [4, 5]


def test_the_influence_card_opens_the_page_of_satisfaction(desk: Desk) -> None:
    desk.context.navigator.go("scores", score="influence")
    desk.settle()
    assert desk.page.tabs is not None
    assert desk.page.tabs.choice() == "satisfaction"


def test_pages_are_built_when_they_are_looked_at(desk: Desk) -> None:
    desk.context.navigator.go("scores")
    desk.settle()
    assert desk.page.views == {}
    desk.page.cards["attrition"].open_button.click()
    desk.settle()
    assert list(desk.page.views) == ["attrition"]
