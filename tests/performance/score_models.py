"""Figures of the models of scores on public data: published fits, later purchases, who left, and time.

A figure is reached when it is at most its goal, so what should be large is given as what is missing to one.
"""

from __future__ import annotations

import csv
import io
import lzma
import warnings
from datetime import date
from importlib import import_module
from typing import TYPE_CHECKING, Any

import numpy as np

from app.models.domain.values import epoch_day
from app.services.scoring import attrition_model, lifetime_model
from app.services.scoring.estimation import measures, nbd
from app.services.scoring.purchase_fit import fit_purchases
from tests.builders.order_shops import Sale, cdnow_sample, history_of_sales
from tests.performance.measure import ROOT, Figure, best_of

if TYPE_CHECKING:
    from app.services.scoring.history import OrderHistory

DATA = ROOT.parent / "shared" / "data"
HORIZON_DAYS = 90
CDNOW_DAYS = (date(1997, 9, 30), date(1997, 12, 31), date(1998, 3, 31))
RETAIL_DAYS = (date(2011, 3, 9), date(2011, 6, 9), date(2011, 9, 9))
DRAWS, DRAWN = 20, 300


def model_figures() -> list[Figure]:
    """Return every figure; those of real data only where the data is."""
    figures = [_million()]
    if not DATA.is_dir():
        return figures
    cdnow, retail = _cdnow_master(), _online_retail()
    master = history_of_sales(cdnow)
    figures += _fits() + _holdout(master)
    figures += _attrition("CDNOW", master, CDNOW_DAYS, 1 - 0.775, 0.02)
    figures += _attrition("Online Retail II", history_of_sales(retail), RETAIL_DAYS, 1 - 0.785, 0.08)
    figures += _small_shops("CDNOW", cdnow, CDNOW_DAYS[1], 1 - 0.80)
    figures += _small_shops("Online Retail II", retail, RETAIL_DAYS[2], 1 - 0.765)
    return figures


def _million() -> Figure:
    chance = np.random.default_rng(0)
    count = 1_000_000
    age = chance.integers(30, 1095, count).astype(float)
    bought = chance.poisson(chance.gamma(0.5, 1 / 120, count) * age)
    x = np.minimum(bought, chance.geometric(chance.beta(0.9, 2, count)) - 1)
    tx = np.where(x > 0, np.floor(age * chance.beta(np.maximum(x, 1), 1)), 0.0)

    def fit_and_score() -> None:
        rows = nbd.Histories.of(x, tx, age)
        nbd.fit(rows, is_modified=True).buys_within(rows, HORIZON_DAYS)

    return Figure("MBG/NBD fitted and scored, 1,000,000", best_of(1, fit_and_score).cpu_seconds, "s", at_most=3.0)


def _fits() -> list[Figure]:
    day = epoch_day(date(1997, 9, 30))
    sample = history_of_sales(cdnow_sample(DATA), day)
    found = fit_purchases(sample, day)
    weeks = nbd.Histories(found.rows.x, found.rows.tx / 7, found.rows.t / 7, found.rows.customers, found.rows.place)
    fits = {name: nbd.fit(weeks, is_modified=name == "MBG/NBD") for name in ("BG/NBD", "MBG/NBD")}
    published = {"BG/NBD": -9582.43, "MBG/NBD": -9582.13}
    figures = [
        Figure(
            f"{name} on CDNOW's sample, log-likelihood off by",
            abs(fit.log_likelihood - published[name]),
            "",
            at_most=0.01,
        )
        for name, fit in fits.items()
    ]
    seconds = best_of(5, lambda: nbd.fit(weeks, is_modified=False)).cpu_seconds * 1000
    peer = _lifetimes_milliseconds(weeks)
    goal = None if peer is None else 0.1
    return [
        *figures,
        Figure("BG/NBD fitted to 2,357 customers", seconds, "ms", "Lifetimes", peer, most_times_peer=goal),
    ]


def _lifetimes_milliseconds(rows: nbd.Histories) -> float | None:
    """Return how long the library Lifetimes takes for the same customers; None where it is not installed."""
    try:
        fitter: Any = import_module("lifetimes").BetaGeoFitter
    except ImportError:
        return None
    x, tx, t = (values[rows.place] for values in (rows.x, rows.tx, rows.t))
    with warnings.catch_warnings(), np.errstate(all="ignore"):
        warnings.simplefilter("ignore")
        return best_of(5, lambda: fitter().fit(x, tx, t)).cpu_seconds * 1000


def _holdout(history: OrderHistory) -> list[Figure]:
    day, horizon = epoch_day(date(1997, 9, 30)), 273
    found = lifetime_model.values(history, fit_purchases(history, day), horizon)
    bought = history.sales.rows_between(day, day + horizon)[found.places]
    came = history.sales.amounts_between(day, day + horizon)[found.places]
    best = np.argsort(-found.expected, kind="stable")[: len(came) // 10]
    error = float(np.abs(found.purchases - bought).mean())
    correlation = float(np.corrcoef(found.purchases, bought)[0, 1])
    return [
        Figure("CDNOW, later purchases, mean error", error, "", at_most=0.80),
        Figure("CDNOW, later purchases, 1 − r", 1 - correlation, "", at_most=0.3305),
        Figure(
            "CDNOW, later revenue not in the best tenth", 1 - float(came[best].sum() / came.sum()), "", at_most=0.48
        ),
    ]


def _attrition(
    name: str, history: OrderHistory, days: tuple[date, ...], most_missing: float, most_error: float
) -> list[Figure]:
    missing: list[float] = []
    errors: list[float] = []
    for day in map(epoch_day, days):
        seen = attrition_model.snapshot(history, day)
        announced = attrition_model.train(history, day, HORIZON_DAYS).probability(seen)
        left = attrition_model.left_within(history, seen, HORIZON_DAYS)
        missing.append(1 - (measures.area_under_curve(announced, left) or 0.0))
        errors.append(measures.calibration_error(announced, left))
    return [
        Figure(f"attrition, {name}, 1 − AUC", float(np.mean(missing)), "", at_most=most_missing),
        Figure(f"attrition, {name}, calibration error", float(np.mean(errors)), "", at_most=most_error),
    ]


def _small_shops(name: str, sales: list[Sale], on: date, most_missing: float) -> list[Figure]:
    """Train on 300 active customers drawn by chance, score all others."""
    day, history = epoch_day(on), history_of_sales(sales)
    seen = attrition_model.snapshot(history, day)
    left = attrition_model.left_within(history, seen, HORIZON_DAYS)
    ids = np.array(sorted({sale[0] for sale in sales}))
    missing: list[float] = []
    without_skill = 0
    for draw in range(DRAWS):
        drawn = np.random.default_rng(draw).choice(seen.places, DRAWN, replace=False)
        wanted = set(ids[drawn].tolist())
        small = history_of_sales([sale for sale in sales if sale[0] in wanted], history.last_day)
        others = ~np.isin(seen.places, drawn)
        announced = attrition_model.train(small, day, HORIZON_DAYS).probability(seen)[others]
        missing.append(1 - (measures.area_under_curve(announced, left[others]) or 0.0))
        without_skill += (measures.brier_skill(announced, left[others]) or 0.0) <= 0
    return [
        Figure(f"attrition, {DRAWN} customers of {name}, 1 − AUC", float(np.mean(missing)), "", at_most=most_missing),
        Figure(f"attrition, {DRAWN} customers of {name}, draws without skill", without_skill, "", at_most=0),
    ]


def _cdnow_master() -> list[Sale]:
    text = lzma.decompress((DATA / "cdnow_master.csv.xz").read_bytes()).decode()
    return [
        (int(row["customer_id"]), epoch_day(date.fromisoformat(row["date"])), round(float(row["amount"]) * 10_000))
        for row in csv.DictReader(io.StringIO(text))
    ]


def _online_retail() -> list[Sale]:
    """Return the invoices above zero of customers with a number."""
    text = lzma.decompress((DATA / "online_retail_ii.csv.xz").read_bytes()).decode()
    invoices: dict[tuple[int, int, str], float] = {}
    for row in csv.DictReader(io.StringIO(text)):
        if row["Customer ID"]:
            day = epoch_day(date.fromisoformat(row["InvoiceDate"][:10]))
            key = (int(float(row["Customer ID"])), day, row["Invoice"])
            invoices[key] = invoices.get(key, 0.0) + int(row["Quantity"]) * float(row["Price"])
    return [(customer, day, round(amount * 10_000)) for (customer, day, _), amount in invoices.items() if amount > 0]
