"""What the attrition score says, and what it refuses to say, of shops cut short."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Any

import numpy as np
import pytest

from app.models.domain.score_quality import BacktestDay, ScoreQuality
from app.models.domain.values import epoch_day
from app.services.scoring import attrition_model, attrition_quality
from app.services.scoring.estimation import measures, nbd
from tests.builders.order_shops import Sale, cdnow_sample, history_of_sales, invented_sales

if TYPE_CHECKING:
    from pathlib import Path

    from app.services.scoring.history import OrderHistory

LAST = 20_000
CDNOW_START = epoch_day(date(1997, 1, 1))


@pytest.fixture(scope="module")
def cdnow(shared_data: Path) -> list[Sale]:
    return cdnow_sample(shared_data)


@pytest.fixture(scope="module")
def large() -> OrderHistory:
    return history_of_sales(invented_sales(800, 900), LAST)


def codes(reasons: Any) -> list[str]:
    return [reason.code for reason in reasons]


def verdict_of(history: OrderHistory, horizon: int = 90) -> attrition_quality.Verdict:
    day = history.last_day
    assert attrition_quality.refusals(history, day, horizon) == ()
    model = attrition_model.train(history, day, horizon)
    return attrition_quality.judge(history, model, attrition_quality.backtest(history, day - horizon, horizon))


@pytest.mark.parametrize(("days", "horizon", "needed"), [(89, 30, 90), (89, 90, 90), (170, 180, 180)])
def test_too_short_a_history_is_refused_until_a_day(cdnow: list[Sale], days: int, horizon: int, needed: int) -> None:
    history = history_of_sales(cdnow, CDNOW_START + days)
    (reason,) = attrition_quality.refusals(history, history.last_day, horizon)
    assert reason.code == "attrition_short_history"
    on = date.fromordinal(date(1997, 1, 1).toordinal() + needed).isoformat()
    assert reason.params == {"days": days, "needed_days": needed, "on": on}


def test_a_shop_without_sales_is_refused() -> None:
    history = history_of_sales([], LAST)
    assert codes(attrition_quality.refusals(history, LAST, 90)) == ["attrition_short_history"]
    assert attrition_quality.proposed_horizon_days(history) == 90


def test_fewer_than_fifty_active_customers_are_refused(cdnow: list[Sale]) -> None:
    few = [sale for sale in cdnow if sale[0] % 48 == 0]
    history = history_of_sales(few, CDNOW_START + 360)
    (reason,) = attrition_quality.refusals(history, history.last_day, 90)
    assert reason.code == "attrition_few_customers"
    assert reason.params["customers"] == history.customers < 50


@pytest.mark.parametrize(("leaves", "kind"), [(0.0, "left"), (1.0, "stayed")])
def test_nobody_left_or_nobody_stayed_teaches_nothing(leaves: float, kind: str) -> None:
    history = history_of_sales(invented_sales(120, 300, leaves=leaves, pause_days=5), LAST)
    (reason,) = attrition_quality.refusals(history, LAST, 90)
    assert (reason.code, reason.params["kind"]) == ("attrition_few_events", kind)


def test_half_a_year_gives_bands_and_a_year_gives_indications(cdnow: list[Sale]) -> None:
    young = verdict_of(history_of_sales(cdnow, CDNOW_START + 150), 30)
    assert young.level == "bands"
    assert "attrition_bands_only" in codes(young.reasons)
    older = verdict_of(history_of_sales(cdnow, CDNOW_START + 300))
    assert older.level == "indicative"
    assert "attrition_indicative" in codes(older.reasons)


def test_a_season_never_seen_is_said() -> None:
    """The shop is closed from the as-of day of last year for three months."""
    sales = [sale for sale in invented_sales(600, 700) if not LAST - 365 < sale[1] <= LAST - 275]
    verdict = verdict_of(history_of_sales(sales, LAST), 60)
    assert "attrition_season_unseen" in codes(verdict.reasons)
    assert verdict.level in {"indicative", "ranking"}


def test_a_long_history_that_repeats_itself_gives_all(large: OrderHistory) -> None:
    verdict = verdict_of(large)
    assert verdict.level == "full"
    assert codes(verdict.reasons) == ["attrition_tested"]


def test_without_a_test_percentages_stay_indicative(large: OrderHistory) -> None:
    model = attrition_model.train(large, LAST, 90)
    verdict = attrition_quality.judge(large, model, None)
    assert (verdict.level, codes(verdict.reasons)) == ("indicative", ["attrition_untested"])


@pytest.mark.parametrize(
    ("announced", "skill", "code", "level"),
    [
        (100.0, -0.01, "attrition_no_better", "ranking"),
        (140.0, 0.2, "attrition_off", "ranking"),
        (70.0, 0.2, "attrition_off", "ranking"),
        (120.0, 0.2, "attrition_tested", "full"),
    ],
)
def test_a_failed_test_leaves_an_order_only(
    large: OrderHistory, announced: float, skill: float, code: str, level: str
) -> None:
    tested = BacktestDay("2024-01-01", "2024-03-31", 90, 300, announced, 100, 0.7, 0.2, skill, 0.05)
    verdict = attrition_quality.judge(large, attrition_model.train(large, LAST, 90), tested)
    assert (codes(verdict.reasons), verdict.level) == ([code], level)


def test_no_departure_that_could_be_measured_is_said(large: OrderHistory) -> None:
    model = attrition_model.train(large, LAST, 90)
    stays = nbd.PurchaseModel(1.0, 40.0, 0.004, 1.0, 0.0, is_modified=True)
    settled = attrition_model.AttritionModel(LAST, 90, stays, model.regression, model.rare_events)
    assert "attrition_no_leaving" in codes(attrition_quality.judge(large, settled, None).reasons)


def test_regression_waits_for_thirty_events(cdnow: list[Sale]) -> None:
    few = history_of_sales([sale for sale in cdnow if sale[0] % 25 == 0], CDNOW_START + 364)
    assert attrition_model.train(few, few.last_day, 90).regression is None
    assert attrition_model.train(history_of_sales(cdnow, few.last_day), few.last_day, 90).regression is not None


def test_past_days_are_judged_without_knowing_what_came_later(cdnow: list[Sale]) -> None:
    day = CDNOW_START + 364
    known, all_of_it = history_of_sales(cdnow, day), history_of_sales(cdnow)
    before = attrition_model.train(known, day, 90).probability(attrition_model.snapshot(known, day))
    after = attrition_model.train(all_of_it, day, 90).probability(attrition_model.snapshot(all_of_it, day))
    assert np.allclose(before, after, atol=1e-9)


def test_ranks_and_announces_the_real_customers_of_a_shop(cdnow: list[Sale]) -> None:
    tested = attrition_quality.backtest(history_of_sales(cdnow), CDNOW_START + 364, 90)
    assert tested is not None
    assert tested.auc is not None
    assert tested.auc > 0.77
    assert tested.skill is not None
    assert tested.skill > 0.15
    assert tested.calibration_error < 0.05
    assert sum(band.customers for band in tested.bands) == tested.customers
    assert all(band.lowest <= band.announced <= band.highest for band in tested.bands)


def test_longer_silence_is_never_less_risk(large: OrderHistory) -> None:
    """The purchase model's half of the risk grows with silence, all else equal."""
    model = attrition_model.train(large, LAST, 90)
    silence = np.arange(0, 360, 10.0)
    rows = nbd.Histories.of(np.full(len(silence), 4), 500 - silence, np.full(len(silence), 500.0))
    assert (np.diff(1 - model.purchases.buys_within(rows, 90.0)[rows.place]) > 0).all()


def test_horizon_follows_the_rhythm_of_the_shop() -> None:
    quick = history_of_sales(invented_sales(200, 900, pause_days=10, leaves=0.02), LAST)
    slow = history_of_sales(invented_sales(200, 1500, pause_days=250, leaves=0.02), LAST)
    young = history_of_sales(invented_sales(200, 100, pause_days=60), LAST)
    assert attrition_quality.proposed_horizon_days(quick) == 30
    assert attrition_quality.proposed_horizon_days(slow) > 90
    assert attrition_quality.proposed_horizon_days(young) == 30


def test_a_season_that_repeats_is_announced_by_it() -> None:
    """One quarter of every year only a third of the customers come: the next one will be as silent as the last."""
    invented = invented_sales(700, 1460, leaves=0.03)
    sales = [sale for sale in invented if (LAST - sale[1]) % 365 < 275 or sale[0] % 3 == 0]
    history = history_of_sales(sales, LAST)
    assert attrition_model.train(history, LAST, 90).seasonal_shift > 0.5
    assert attrition_model.train(history, LAST - 180, 90).seasonal_shift < 0.2


def test_measures_of_hand_computed_announcements() -> None:
    announced, happened = np.array([0.1, 0.4, 0.4, 0.9]), np.array([0.0, 0, 1, 1])
    assert measures.area_under_curve(announced, happened) == pytest.approx(3.5 / 4)
    assert measures.area_under_curve(announced, np.ones(4)) is None
    assert measures.brier(announced, happened) == pytest.approx((0.01 + 0.16 + 0.36 + 0.01) / 4)
    assert measures.brier_skill(np.full(4, 0.5), happened) == pytest.approx(0)
    assert measures.calibration_error(announced, happened) == pytest.approx((0.1 + 2 * 0.1 + 0.1) / 4)


def test_quality_survives_the_file() -> None:
    history = history_of_sales(invented_sales(300, 900), LAST)
    tested = attrition_quality.backtest(history, LAST - 90, 90)
    verdict = verdict_of(history)
    quality = ScoreQuality("attrition", "2024-10-04", verdict.level, verdict.reasons, 90, tested, {"alike": [[[3, 1]]]})
    import json

    assert ScoreQuality.from_json(json.loads(json.dumps(quality.to_json()))) == quality
