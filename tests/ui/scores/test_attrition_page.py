"""The page of attrition: figures follow a dragged threshold, keeping it is undoable, counts open, refusals say why."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from app.models.domain.settings import ScorePolicy

if TYPE_CHECKING:
    from tests.ui.scores.conftest import Desk


def high_share(desk: Desk, percent: int) -> int:
    rule = {"field": "attrition_percent", "op": "at_least", "value": percent}
    return len(desk.services.segments.members(rule))


def test_the_page_says_who_is_at_risk_and_what_is_at_stake(desk: Desk) -> None:
    view = desk.open("attrition")
    high = len(desk.services.segments.members({"field": "attrition", "op": "is", "value": "high"}))
    assert high == high_share(desk, 50) > 0
    assert view.strip.figures["attrition.stake"]._figure.text() == f"{high} customers"
    assert desk.page.action.text() == f"Make a segment of the {high}"
    bars = view.levels.chart._bars
    assert sum(bar.count for bar in bars) == view.shown.overview.scored
    assert view.honesty.lead.text().startswith("Placed on ")
    seen = [row.seen for row in view.honesty.pairs._rows if row.seen is not None]
    assert seen == sorted(seen)
    assert len(seen) >= 2


def test_dragging_the_line_moves_every_figure_before_anything_is_kept(desk: Desk) -> None:
    view = desk.open("attrition")
    before = high_share(desk, 50)
    view.levels.chart._move_to(70)
    expected = high_share(desk, 70)
    assert 0 < expected < before
    assert view.strip.figures["attrition.stake"]._figure.text() == f"{expected} customers"
    assert view.levels.high.value() == 70
    assert view.levels.keep.isVisible()
    assert desk.services.workspace.score_policy() == ScorePolicy()
    view.levels.back.click()
    assert view.strip.figures["attrition.stake"]._figure.text() == f"{before} customers"
    assert not view.levels.keep.isVisible()


def test_a_line_that_is_kept_moves_customers_and_is_taken_back(desk: Desk) -> None:
    view = desk.open("attrition")
    before = desk.services.segments.members({"field": "attrition", "op": "is", "value": "high"})
    view.levels.high.setValue(70)
    view.levels.keep.click()
    desk.settle()
    after = desk.services.segments.members({"field": "attrition", "op": "is", "value": "high"})
    assert after == desk.services.segments.members({"field": "attrition_percent", "op": "at_least", "value": 70})
    assert set(after) < set(before)
    assert desk.services.workspace.score_policy().attrition_high_from == 0.7
    assert not view.levels.keep.isVisible()
    desk.context.shell.undo(desk.toasts[-1][1])
    desk.settle()
    assert desk.services.segments.members({"field": "attrition", "op": "is", "value": "high"}) == before


def test_the_segment_is_of_those_beyond_the_line_as_it_is_drawn(desk: Desk) -> None:
    view = desk.open("attrition")
    desk.page.action.click()
    view.levels.chart._move_to(62)
    desk.page.action.click()
    first, second = desk.sent_to("segments")
    assert first["rule"] == {"all": [{"field": "attrition", "op": "is", "value": "high"}]}
    assert len(desk.services.segments.members(second["rule"])) == high_share(desk, 62)
    assert second["name"] == "Risk of leaving from 62%"


def test_bars_figures_and_rows_open_their_customers(desk: Desk) -> None:
    view = desk.open("attrition")
    fullest = max(view.levels.chart._bars, key=lambda bar: bar.count)
    view.levels.chart.opened.emit(fullest.key)
    view.strip.figures["attrition.scored"].opened.emit()
    view.list.link.click()
    view.list.row_opened.emit(view.shown.first[0])
    visits = desk.sent_to("customers")
    counts = [len(desk.services.segments.members(visit["rule"])) for visit in visits[:3]]
    assert counts == [fullest.count, view.shown.overview.scored, high_share(desk, 50)]
    assert visits[3] == {"customer_id": view.shown.first[0].customer_id}


def test_the_list_goes_by_risk_times_money_with_a_reason_each(desk: Desk) -> None:
    view = desk.open("attrition")
    rows = [view.list.model.row_at(number) for number in range(view.list.model.rowCount())]
    assert [row.weight_cents for row in rows] == sorted((row.weight_cents for row in rows), reverse=True)
    why: Any = next(column for column in view.list.model.columns if column.key == "why")
    assert all(why.text(row) and "attrition_" not in why.text(row) for row in rows)


def test_another_horizon_is_computed_in_the_background_and_taken_back(desk: Desk) -> None:
    view = desk.open("attrition")
    view.levels.horizon.setCurrentIndex(view.levels.horizon.findData(180))
    view.levels.horizon.activated.emit(view.levels.horizon.currentIndex())
    desk.settle()
    assert desk.services.workspace.score_policy().attrition_horizon_days == 180
    assert desk.services.scoring.quality("attrition").horizon_days == 180  # type: ignore[union-attr]
    assert "6 months" in view.levels.chart._caption
    desk.context.shell.undo(desk.toasts[-1][1])
    desk.settle()
    assert desk.services.workspace.score_policy() == ScorePolicy()


def test_a_young_shop_is_told_what_is_missing_and_when(young_desk: Desk) -> None:
    view = young_desk.open("attrition")
    assert view.refusal.isVisible()
    assert not view.strip.isVisible()
    assert "It will come on" in view.refusal.sentence.text()
    assert not young_desk.page.action.isVisible()
    view.refusal.button.click()
    assert young_desk.context.navigator.current() == "importing"


def test_scores_that_do_not_know_the_last_import_say_so_and_are_computed_again(desk: Desk) -> None:
    from app.services.workspace.service import FIGURES_STALE, set_setting

    with desk.services.database.write() as connection:
        set_setting(connection, FIGURES_STALE, value=True)
    desk.open("attrition")
    assert desk.page.stale.isVisible()
    desk.page.stale.link_activated.emit()
    desk.settle()
    assert not desk.services.workspace.is_stale()
    assert not desk.page.stale.isVisible()
    assert desk.toasts[-1][0] == "Scores computed again"


def test_every_term_is_explained_in_a_sentence(desk: Desk) -> None:
    view = desk.open("attrition")
    explained = [*view.strip.figures.values(), view.levels.title_label, view.honesty.title_label, view.list.title]
    assert all(widget.toolTip().endswith(".") for widget in explained)


def test_rows_chosen_by_hand_become_a_segment(desk: Desk) -> None:
    view = desk.open("attrition")
    assert not view.list.chosen.isVisible()
    view.list.table.selectRow(0)
    assert not view.list.chosen.isVisible()
    view.list.table.selectAll()
    ids = view.list.chosen_ids()
    assert len(ids) == view.list.model.rowCount() > 1
    assert view.list.chosen.text() == f"Make a segment of the {len(ids)} chosen"
    assert not view.list.link.isVisible()
    view.list.chosen.click()
    desk.settle()
    (made,) = desk.services.lists.all()
    assert (made.name, sorted(desk.services.lists.members(made.id))) == ("To keep first", sorted(ids))
    opened = desk.sent_to("segments")[-1]
    assert opened == {"rule": {"all": [{"field": "list", "op": "is", "value": made.id}]}, "name": "To keep first"}
    assert sorted(desk.services.segments.members(opened["rule"])) == sorted(ids)
    view.list.chosen.click()
    desk.settle()
    assert [each.name for each in desk.services.lists.all()] == ["To keep first", "To keep first (2)"]
