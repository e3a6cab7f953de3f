"""Own scores: made by rules or a formula with a live preview, changed, deleted, taken back, and on a card."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.models.domain.own_score import OwnRule, OwnScore
from app.services.scoring.registry import specs
from app.ui.scores.own_labels import feature_words

if TYPE_CHECKING:
    from typing import Any

    from tests.ui.scores.conftest import Desk


def begun(desk: Desk) -> Any:
    view = desk.open("own")
    assert view.nothing.isVisible()
    view.nothing.button.click()
    return view


def previewed(desk: Desk, view: Any) -> None:
    view.form._on_pause()
    desk.settle()


def test_a_score_of_points_is_previewed_kept_shown_and_taken_back(desk: Desk) -> None:
    view = begun(desk)
    row = view.form.rules.rows[0]
    row.feature.setCurrentIndex(row.feature.findData("revenue_12m_cents"))
    row.value.setValue(100)
    row.points.setValue(25)
    assert view.form.rules.rules() == (OwnRule("revenue_12m_cents", "at_least", 25.0, 10_000.0),)
    previewed(desk, view)
    rich = len(desk.services.segments.members({"field": "revenue_12m", "op": "at_least", "value": 10_000}))
    assert f"High {rich}" in view.form.effect.text()
    view.form.name.setText("Good spenders")
    view.form.save.click()
    desk.settle()
    (score,) = desk.services.scoring.own_scores()
    assert (score.name, view._chosen) == ("Good spenders", score.id)
    assert desk.page.cards[score.score_id].title_label.text() == "Good spenders"
    desk.page.show_class((score.score_id, "high"))
    assert len(desk.services.segments.members(desk.sent_to("customers")[0]["rule"])) == rich
    changes = desk.services.scoring.delete_own(score.id or 0)
    assert changes.undo is not None
    desk.services.scoring.restore_own(changes.undo.argument)
    assert desk.services.scoring.own_scores() == (score,)


def test_a_formula_that_cannot_be_read_says_where(desk: Desk) -> None:
    view = begun(desk)
    view.form.kind.set_choice("formula")
    view.form.kind.chosen.emit("formula")
    view.form.formula.setPlainText("purchase_count_12m * nobody")
    previewed(desk, view)
    assert "nobody" in view.form.error.text()
    assert not view.form.chart.isVisible()
    view.form.formula.setPlainText("purchase_count_12m * 10")
    previewed(desk, view)
    assert not view.form.error.text()
    assert view.form.chart.isVisible()


def test_levels_in_the_wrong_order_and_a_missing_name_are_said_in_the_form(desk: Desk) -> None:
    view = begun(desk)
    view.form.high.setValue(1)
    view.form.medium.setValue(5)
    previewed(desk, view)
    assert "high must begin above medium" in view.form.error.text()
    view.form.high.setValue(50)
    view.form.save.click()
    desk.settle()
    assert view.form.error.text() == "Give the score a name."
    assert desk.services.scoring.own_scores() == ()


def test_a_score_is_changed_and_deleted_in_the_form(desk: Desk) -> None:
    rule = OwnRule("purchase_count", "at_least", 10, 2)
    desk.services.scoring.create_own(OwnScore("First", rules=(rule,)))
    desk.services.scoring.create_own(OwnScore("Second", rules=(rule,)))
    view = desk.open("own")
    assert view.form.name.text() == "First"
    view.list.table.row_chosen.emit(desk.services.scoring.own_scores()[1])
    assert view.form.name.text() == "Second"
    view.form.name.setText("Renamed")
    view.form.save.click()
    desk.settle()
    assert [score.name for score in desk.services.scoring.own_scores()] == ["First", "Renamed"]
    view.form.delete.click()
    desk.settle()
    assert [score.name for score in desk.services.scoring.own_scores()] == ["First"]
    assert desk.toasts[-1][1] is not None


def test_what_rules_offer_has_words(desk: Desk) -> None:
    view = begun(desk)
    offered = set(view.shown.names)
    measured = {spec.id for spec in specs() if spec.unit != "class"}
    assert measured <= offered
    assert {"purchase_count", "revenue_12m_cents", "opened_count_90d", "visited_days"} <= offered
    assert len({feature_words(name) for name in offered}) == len(offered)
