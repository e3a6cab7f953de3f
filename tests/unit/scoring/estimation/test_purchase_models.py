"""Published figures: Fader, Hardie & Lee (2005) on the CDNOW sample; spending: Fader & Hardie (2013)."""

from __future__ import annotations

import csv
from datetime import date
from typing import TYPE_CHECKING, Any

import numpy as np
import pytest

from app.services.scoring.estimation import gamma_gamma, nbd
from app.services.scoring.estimation.minimise import minimise

if TYPE_CHECKING:
    from pathlib import Path

WEEK = 7


@pytest.fixture(scope="module")
def sample(shared_data: Path) -> Any:
    """Return days, amounts of each customer's purchase days in the first 39 weeks of the sample."""
    bought: dict[int, dict[int, float]] = {}
    with (shared_data / "cdnow_sample.csv").open(encoding="utf-8") as file:
        for row in csv.DictReader(file):
            day = date.fromisoformat(row["date"]).toordinal()
            if day <= date(1997, 9, 30).toordinal():
                days = bought.setdefault(int(row["customer_id"]), {})
                days[day] = days.get(day, 0.0) + float(row["amount"])
    return bought


def histories(bought: Any) -> nbd.Histories:
    end = date(1997, 9, 30).toordinal()
    x = np.array([len(days) - 1 for days in bought.values()])
    tx = np.array([max(days) - min(days) for days in bought.values()]) / WEEK
    return nbd.Histories.of(x, tx, np.array([end - min(days) for days in bought.values()]) / WEEK)


def test_bg_nbd_of_the_paper(sample: Any) -> None:
    model = nbd.fit(histories(sample), is_modified=False)
    assert (model.r, model.alpha, model.a, model.b) == pytest.approx((0.243, 4.414, 0.793, 2.426), abs=6e-4)
    assert model.log_likelihood == pytest.approx(-9582.43, abs=0.01)
    assert model.has_converged
    alone = nbd.Histories.of(np.array([2]), np.array([30.43]), np.array([38.86]))
    assert model.expected_purchases(alone, 39.0)[0][0] == pytest.approx(1.226, abs=0.001)


def test_mbg_nbd_of_the_same(sample: Any) -> None:
    model = nbd.fit(histories(sample), is_modified=True)
    assert (model.r, model.alpha, model.a, model.b) == pytest.approx((0.5248, 6.183, 0.8914, 1.614), abs=6e-4)
    assert model.log_likelihood == pytest.approx(-9582.13, abs=0.01)


def test_gamma_gamma_of_the_paper(sample: Any) -> None:
    repeats = [(len(days) - 1, sum(days.values()) - days[min(days)]) for days in sample.values() if len(days) > 1]
    counts, spent = np.array(repeats, dtype=float).T
    model = gamma_gamma.fit(counts, spent / counts)
    assert (model.p, model.q, model.gamma) == pytest.approx((6.25, 3.74, 15.44), abs=6e-3)
    assert model.has_converged


@pytest.mark.parametrize("is_modified", [False, True])
def test_gradient_is_the_slope(is_modified: bool) -> None:
    chance = np.random.default_rng(3)
    t = chance.integers(1, 400, 300).astype(float)
    x = chance.integers(0, 6, 300)
    rows = nbd.Histories.of(x, np.where(x > 0, np.floor(t * chance.random(300)), 0.0), t)
    objective = nbd._Objective(rows, is_modified)
    at = np.array([-0.4, 3.1, 0.2, 0.9])
    for number in range(4):
        step = np.eye(4)[number] * 1e-5
        slope = (objective(at + step)[0] - objective(at - step)[0]) / 2e-5
        assert objective(at)[1][number] == pytest.approx(slope, rel=1e-5, abs=1e-8)


def test_moments_and_chance_are_those_of_simulated_customers() -> None:
    model = nbd.PurchaseModel(0.8, 20.0, 0.7, 2.5, 0.0, is_modified=True)
    alone = nbd.Histories.of(np.array([0]), np.array([0.0]), np.array([0.0]))
    chance = np.random.default_rng(11)
    draws = 200_000
    rate, leaves = chance.gamma(0.8, 1 / 20.0, draws), chance.beta(0.7, 2.5, draws)
    is_active = chance.random(draws) >= leaves
    bought = np.where(is_active, np.minimum(chance.poisson(rate * 90.0), chance.geometric(leaves)), 0)
    first, second = model.expected_purchases(alone, 90.0)
    assert first[0] == pytest.approx(bought.mean(), rel=0.02)
    assert second[0] == pytest.approx((bought.astype(float) ** 2).mean(), rel=0.05)
    assert model.buys_within(alone, 90.0)[0] == pytest.approx((bought > 0).mean(), abs=0.004)


def test_one_time_buyer_may_be_lost_in_the_modified_model_only() -> None:
    alone = nbd.Histories.of(np.array([0]), np.array([0.0]), np.array([300.0]))
    assert nbd.PurchaseModel(0.5, 10, 0.8, 2, 0, is_modified=False).still_active(alone)[0] == 1
    assert nbd.PurchaseModel(0.5, 10, 0.8, 2, 0, is_modified=True).still_active(alone)[0] < 0.4


def test_longer_silence_and_shorter_horizon_lower_the_chance_to_buy() -> None:
    model = nbd.PurchaseModel(0.5, 30, 0.8, 2, 0, is_modified=True)
    silence = np.arange(1, 300.0, 7)
    rows = nbd.Histories.of(np.full(len(silence), 3), 300 - silence, np.full(len(silence), 300.0))
    bought = model.buys_within(rows, 90.0)[rows.place]
    assert (np.diff(bought) < 0).all()
    assert (model.buys_within(rows, 30.0)[rows.place] < bought).all()


def test_merging_equal_customers_loses_nobody_and_changes_nothing() -> None:
    x, tx, t = np.array([1, 0, 1, 1]), np.array([5.0, 0, 5, 6]), np.array([9.0, 4, 9, 9])
    rows = nbd.Histories.of(x, tx, t)
    assert rows.customers.sum() == 4
    assert len(rows.x) == 3
    assert rows.tx[rows.place].tolist() == tx.tolist()
    assert rows.t[rows.place].tolist() == t.tolist()


def test_everybody_alike_is_fitted_without_failing() -> None:
    for x, tx, t in ((0, 0.0, 10.0), (3, 9.0, 10.0), (0, 0.0, 0.0)):
        rows = nbd.Histories.of(np.full(5, x), np.full(5, tx), np.full(5, t))
        model = nbd.fit(rows, is_modified=True)
        assert np.isfinite(model.buys_within(rows, 30.0)).all()
        assert all(np.isfinite(moment).all() for moment in model.expected_purchases(rows, 30.0))


def test_spending_leans_to_the_mean_of_all_where_little_is_known() -> None:
    model = gamma_gamma.SpendModel(6.25, 3.74, 15.44, 0.0)
    mean, square = model.mean_amount(np.array([0.0, 1.0, 50.0]), np.array([0.0, 100.0, 100.0]))
    assert mean[0] == pytest.approx(6.25 * 15.44 / 2.74)
    assert mean[0] < mean[1] < mean[2] < 100
    assert (square >= mean**2).all()


def test_spending_gradient_is_the_slope() -> None:
    chance = np.random.default_rng(5)
    objective = gamma_gamma._Objective(chance.integers(1, 9, 80).astype(float), chance.gamma(3, 10, 80))
    at = np.log(np.array([3.0, 4.0, 20.0]))
    for number in range(3):
        step = np.eye(3)[number] * 1e-5
        slope = (objective(at + step)[0] - objective(at - step)[0]) / 2e-5
        assert objective(at)[1][number] == pytest.approx(slope, rel=1e-5, abs=1e-8)


def test_equal_amounts_do_not_stop_the_fit() -> None:
    model = gamma_gamma.fit(np.ones(10), np.full(10, 25.0))
    assert model.mean_amount(np.ones(1), np.full(1, 25.0))[0][0] == pytest.approx(25, rel=0.05)
    assert minimise(gamma_gamma._Objective(np.ones(2), np.array([1.0, 9.0])), np.zeros(3)).value < np.inf
