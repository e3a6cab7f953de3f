"""What the attrition score may say of a shop, and the test of it on the shop's own past."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta
from typing import TYPE_CHECKING, Any, Final

import numpy as np

from app.models.domain.reasons import Reason
from app.models.domain.score_quality import BacktestDay, CalibrationBand
from app.models.domain.values import day_of_epoch
from app.services.scoring import attrition_model
from app.services.scoring.estimation import measures

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from app.services.scoring.attrition_model import AttritionModel
    from app.services.scoring.history import OrderHistory

    Numbers = NDArray[np.float64]

HORIZONS_DAYS: Final = (30, 60, 90, 120, 180, 365)
LEAST_HISTORY_DAYS: Final = 90
BANDS_UNTIL_DAYS: Final = 180
INDICATIVE_UNTIL_DAYS: Final = 365
LEAST_ACTIVE: Final = 50
LEAST_EVENTS: Final = 10
_SEASON_SALES: Final = 10
_RHYTHM_SHARE: Final = 0.75
_TRUE_RATIO: Final = (0.75, 1.33)
_NO_LEAVING_SUM, _NO_LEAVING_SHARE = 1000, 0.005
_BANDS: Final = 10


def proposed_horizon_days(history: OrderHistory) -> int:
    """Return the first horizon that three quarters of the pauses between purchases fit in; 90 without any pause.

    Never longer than a third of the history, while that leaves a choice: a horizon must have been seen to be tested.
    """
    days, starts = history.sales.days, history.sales.starts
    pauses = np.diff(days)
    within = np.ones(len(days), dtype=bool)
    within[starts[:-1][starts[:-1] < len(days)]] = False
    pauses = pauses[within[1:]]
    if not len(pauses):
        return LEAST_HISTORY_DAYS
    wanted = float(np.quantile(pauses, _RHYTHM_SHARE))
    longest = max(HORIZONS_DAYS[0], (history.last_day - (history.first_day or 0)) // 3)
    fitting = [days for days in HORIZONS_DAYS if days <= longest]
    return next((days for days in fitting if days >= wanted), fitting[-1])


def refusals(history: OrderHistory, day: int, horizon_days: int) -> tuple[Reason, ...]:
    """Return what is missing for any score as of a day: history, active customers, customers who left or stayed."""
    days, needed = history_days(history, day), max(LEAST_HISTORY_DAYS, horizon_days)
    if days < needed:
        params = {"days": days, "needed_days": needed, "on": _iso(day + needed - days) if days else None}
        return (Reason("attrition_short_history", params, -1.0),)
    active = len(attrition_model.snapshot(history, day).places)
    if active < LEAST_ACTIVE:
        return (Reason("attrition_few_customers", {"customers": active, "needed": LEAST_ACTIVE}, -1.0),)
    past = attrition_model.snapshot(history, day - horizon_days)
    outcomes = attrition_model.left_within(history, past, horizon_days)
    rare = attrition_model.rare_events(outcomes)
    if rare < LEAST_EVENTS:
        kind = "left" if outcomes.sum() * 2 < len(outcomes) else "stayed"
        params = {"events": rare, "needed": LEAST_EVENTS, "kind": kind, "horizon_days": horizon_days}
        return (Reason("attrition_few_events", params, -1.0),)
    return ()


@dataclass(frozen=True, slots=True)
class Verdict:
    """How much may be shown (see QUALITY_LEVELS) and why not more."""

    level: str
    reasons: tuple[Reason, ...]


def judge(history: OrderHistory, model: AttritionModel, tested: BacktestDay | None) -> Verdict:
    """Return what may be shown of a score that was not refused."""
    reasons: list[Reason] = []
    levels = ["full"]
    for level, reason in (
        *_by_age(history, model.day),
        *_by_season(history, model.day, model.horizon_days),
        *_by_test(tested),
    ):
        levels.append(level)
        reasons.append(reason)
    fitted = model.purchases
    if fitted.a + fitted.b > _NO_LEAVING_SUM or fitted.leaving_share < _NO_LEAVING_SHARE:
        reasons.append(Reason("attrition_no_leaving", {}, 0.0))
    order = ("ranking", "bands", "indicative", "full")
    return Verdict(min(levels, key=order.index), tuple(reasons))


@dataclass(frozen=True, slots=True)
class Placed:
    """The score on a past day that knew nothing later: what it announced of each customer, and what happened."""

    day: int
    horizon_days: int
    announced: Numbers
    happened: Numbers

    def measured(self) -> BacktestDay:
        """Return how well the announcements fared."""
        announced, happened = self.announced, self.happened
        edges = np.linspace(0, 1, _BANDS + 1)
        skill, auc = measures.brier_skill(announced, happened), measures.area_under_curve(announced, happened)
        bands = measures.calibration_rows(announced, happened, edges)
        return BacktestDay(
            as_of=_iso(self.day),
            until=_iso(self.day + self.horizon_days),
            horizon_days=self.horizon_days,
            customers=len(announced),
            announced=round(float(announced.sum()), 1),
            observed=int(happened.sum()),
            auc=None if auc is None else round(auc, 4),
            brier=round(measures.brier(announced, happened), 5),
            skill=None if skill is None else round(skill, 4),
            calibration_error=round(measures.calibration_error(announced, happened, _BANDS), 4),
            bands=tuple(CalibrationBand(a, b, n, round(said, 4), round(seen, 4)) for a, b, n, said, seen in bands),
        )

    def steps(self) -> list[list[float]]:
        """Return [percent, customers, sum announced, who left] for each whole percent that was announced."""
        percent = np.minimum((self.announced.round(4) * 10_000).round().astype(np.int64) // 100, 99)
        counts, left = np.bincount(percent, minlength=100), np.bincount(percent, self.happened, 100)
        said = np.bincount(percent, self.announced, 100)
        return [[n, int(counts[n]), round(float(said[n]), 3), int(left[n])] for n in np.flatnonzero(counts).tolist()]


def placed(history: OrderHistory, day: int, horizon_days: int) -> Placed | None:
    """Place the score on a past day, knowing nothing later; None when it would have been refused.

    `day` plus the horizon must not exceed the history's last day.
    """
    if refusals(history, day, horizon_days):
        return None
    model = attrition_model.train(history, day, horizon_days)
    seen = attrition_model.snapshot(history, day)
    return Placed(day, horizon_days, model.probability(seen), attrition_model.left_within(history, seen, horizon_days))


def backtest(history: OrderHistory, day: int, horizon_days: int) -> BacktestDay | None:
    """Place the score on a past day and compare with what happened; None when it would have been refused."""
    found = placed(history, day, horizon_days)
    return None if found is None else found.measured()


def history_days(history: OrderHistory, day: int) -> int:
    """Return how many days of sales were known on a day."""
    return 0 if history.first_day is None else max(0, day - history.first_day)


def _by_age(history: OrderHistory, day: int) -> list[tuple[str, Reason]]:
    days = history_days(history, day)
    for level, code, needed in (
        ("bands", "attrition_bands_only", BANDS_UNTIL_DAYS),
        ("bands", "attrition_indicative", INDICATIVE_UNTIL_DAYS),
    ):
        if days < needed:
            params = {"days": days, "needed_days": needed, "on": _iso(day + needed - days)}
            return [(level if needed == BANDS_UNTIL_DAYS else "indicative", Reason(code, params, -1.0))]
    return []


def _by_season(history: OrderHistory, day: int, horizon_days: int) -> list[tuple[str, Reason]]:
    """Tell whether the days ahead were ever seen a year (or two) earlier; a younger shop is told its age instead."""
    if history_days(history, day) < INDICATIVE_UNTIL_DAYS or history.first_day is None:
        return []
    days = history.sales.days
    for years in range(1, 11):
        start = day - 365 * years
        if start < history.first_day:
            break
        if int(((days > start) & (days <= start + horizon_days)).sum()) >= _SEASON_SALES:
            return []
    until = day_of_epoch(day) + timedelta(horizon_days)
    params = {"from_on": _iso(day + 1), "until_on": until.isoformat()}
    return [("indicative", Reason("attrition_season_unseen", params, -1.0))]


def _by_test(tested: BacktestDay | None) -> list[tuple[str, Reason]]:
    if tested is None:
        return [("indicative", Reason("attrition_untested", {}, -1.0))]
    params: dict[str, Any] = {
        "as_of": tested.as_of,
        "until": tested.until,
        "customers": tested.customers,
        "announced": round(tested.announced),
        "observed": tested.observed,
    }
    ratio = tested.announced / tested.observed if tested.observed else np.inf
    if tested.skill is None or tested.skill <= 0:
        return [("ranking", Reason("attrition_no_better", params, -1.0))]
    if not _TRUE_RATIO[0] <= ratio <= _TRUE_RATIO[1]:
        return [("ranking", Reason("attrition_off", params, -1.0))]
    return [("full", Reason("attrition_tested", params, 1.0))]


def _iso(day: int) -> str:
    return day_of_epoch(day).isoformat()
