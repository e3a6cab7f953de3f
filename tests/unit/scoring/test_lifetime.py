"""Lifetime values: against what customers then did, and refused where the models' assumptions fail."""

from __future__ import annotations

import csv
import io
import lzma
from datetime import date
from typing import TYPE_CHECKING, Any

import numpy as np
import pytest

from app.models.domain.values import epoch_day
from app.services.scoring import lifetime_model
from app.services.scoring.purchase_fit import fit_purchases
from tests.builders.order_shops import Sale, cdnow_sample, history_of_sales, invented_sales

if TYPE_CHECKING:
    from pathlib import Path

    from app.services.scoring.history import OrderHistory

LAST = 20_000
CUT = epoch_day(date(1997, 9, 30))
HORIZON = 273


@pytest.fixture(scope="module")
def master(shared_data: Path) -> OrderHistory:
    text = lzma.decompress((shared_data / "cdnow_master.csv.xz").read_bytes()).decode()
    rows = csv.DictReader(io.StringIO(text))
    return history_of_sales(
        (int(row["customer_id"]), epoch_day(date.fromisoformat(row["date"])), round(float(row["amount"]) * 10_000))
        for row in rows
    )


def codes(reasons: Any) -> list[str]:
    return [reason.code for reason in reasons]


def test_holdout_of_all_cdnow_customers(master: OrderHistory) -> None:
    """39 weeks announced after 39 weeks seen: mean error, correlation, and what the best tenth then brought."""
    found = lifetime_model.values(master, fit_purchases(master, CUT), HORIZON)
    bought = master.sales.rows_between(CUT, CUT + HORIZON)[found.places]
    came = master.sales.amounts_between(CUT, CUT + HORIZON)[found.places] / 100
    assert np.abs(found.purchases - bought).mean() <= 0.80
    assert np.corrcoef(found.purchases, bought)[0, 1] >= 0.6695
    best = np.argsort(-found.expected, kind="stable")[: len(came) // 10]
    assert came[best].sum() / came.sum() >= 0.52
    assert ((came >= np.floor(found.low)) & (came <= np.ceil(found.high))).mean() >= 0.80


def test_intervals_hold_what_they_say_where_the_law_is_known() -> None:
    sales = invented_sales(2500, 900, leaves=0.15, seed=4)
    history = history_of_sales(sales, LAST)
    past = LAST - 180
    found = lifetime_model.values(history, fit_purchases(history, past), 180)
    came = history.sales.amounts_between(past, LAST)[found.places] / 100
    assert (found.low <= found.expected + 1e-6).all()
    assert (found.low <= found.high).all()
    assert 0.78 <= ((came >= np.floor(found.low)) & (came <= np.ceil(found.high))).mean() <= 0.95
    assert found.expected.sum() == pytest.approx(came.sum(), rel=0.25)


def test_a_longer_horizon_brings_more(master: OrderHistory) -> None:
    fit = fit_purchases(master, CUT)
    short, long = (lifetime_model.values(master, fit, days).expected for days in (90, 365))
    assert (short < long).all()
    assert (short >= 0).all()


def test_what_comes_later_changes_no_earlier_value(shared_data: Path) -> None:
    sales = cdnow_sample(shared_data)
    known, all_of_it = history_of_sales(sales, CUT), history_of_sales(sales)
    before, after = (lifetime_model.values(each, fit_purchases(each, CUT), 90) for each in (known, all_of_it))
    assert np.allclose(before.expected, after.expected)
    assert np.allclose(before.high, after.high)


@pytest.mark.parametrize(
    ("sales", "horizon", "code"),
    [
        ([], 365, "lifetime_short_history"),
        (invented_sales(300, 179), 365, "lifetime_short_history"),
        (invented_sales(300, 400), 1000, "lifetime_short_history"),
        (invented_sales(49, 500), 365, "lifetime_few_customers"),
        (invented_sales(300, 500, leaves=1.0), 365, "lifetime_few_repeats"),
    ],
)
def test_each_refusal(sales: list[Sale], horizon: int, code: str) -> None:
    assert codes(lifetime_model.refusals(history_of_sales(sales, LAST), LAST, horizon)) == [code]


def test_an_ordinary_shop_is_not_refused() -> None:
    history = history_of_sales(invented_sales(400, 700), LAST)
    assert lifetime_model.refusals(history, LAST, 365) == ()
    assert lifetime_model.objections(history, LAST) == ()
    tested = lifetime_model.tested(history, LAST, 365)
    assert tested is not None
    assert 0.5 < tested["announced_cents"] / tested["observed_cents"] < 2


def test_subscriptions_are_refused() -> None:
    monthly = [(customer, LAST - 30 * n - customer % 7, 250_000) for customer in range(60) for n in range(12)]
    ((is_refusal, reason),) = lifetime_model.objections(history_of_sales(monthly, LAST), LAST)
    assert (is_refusal, reason.code, reason.params) == (True, "lifetime_fixed_rhythm", {"share": 1.0})


@pytest.mark.parametrize(("spread", "is_refusal"), [(0.1, True), (1.4, False)])
def test_worth_that_follows_the_rhythm_is_said_and_refused_when_strong(spread: float, is_refusal: bool) -> None:
    chance = np.random.default_rng(2)
    bought = history_of_sales(invented_sales(300, 700, leaves=0.2), LAST).sales
    counts = np.diff(bought.starts)
    worth = np.exp(np.log(np.maximum(counts, 1)) + spread * chance.standard_normal(len(counts)))
    owners = np.repeat(np.arange(len(counts)), counts)
    rows = zip(owners.tolist(), bought.days.tolist(), strict=True)
    sales = [(owner, day, int(worth[owner] * 100_000) + 1) for owner, day in rows]
    ((is_refused, reason),) = lifetime_model.objections(history_of_sales(sales, LAST), LAST)
    assert (is_refused, reason.code) == (is_refusal, "lifetime_worth_by_rhythm")
    assert reason.params["correlation"] > 0.3
