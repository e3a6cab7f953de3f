"""The commands over scores: score, features, backtest."""

from __future__ import annotations

import argparse
from dataclasses import asdict

from app.cli.output import say, say_json, write_rows
from app.models.domain.errors import KnownError
from app.models.domain.score_quality import BacktestDay, ScoreQuality
from app.services.container import Services


def run_score(services: Services, options: argparse.Namespace) -> None:
    """Write customer_id and the columns of every score, as of a day; or print why one customer has its scores."""
    if options.explain is not None:
        _explain(services, options)
        return
    columns = ("customer_id", *services.scoring.columns())
    count = write_rows(options.out, columns, services.scoring.table(options.as_of))
    say(f"Scores of {count:,} customers written to {options.out}.")


def run_features(services: Services, options: argparse.Namespace) -> None:
    """Write customer_id and one column per feature, as of a day."""
    columns, rows = services.scoring.features(options.as_of)
    count = write_rows(options.out, ("customer_id", *columns), rows)
    say(f"Features of {count:,} customers written to {options.out}.")


def run_backtest(services: Services, options: argparse.Namespace) -> None:
    """Say how a score would have done on past days that it knows nothing after."""
    days = services.scoring.backtest(options.score)
    quality = services.scoring.quality(options.score)
    if options.json:
        say_json({"score": options.score, "quality": _quality(quality), "days": [_day(day) for day in days]})
        return
    if not days:
        say(f"The score {options.score} cannot be tested yet: too short a history, or too few customers.")
    for day in days:
        auc = "" if day.auc is None else f", AUC {day.auc:.3f}"
        say(
            f"As of {day.as_of}, {day.horizon_days} days: {day.customers:,} customers, {day.announced:,.0f} announced, "
            f"{day.observed:,} seen{auc}, Brier {day.brier:.4f}, calibration error {day.calibration_error:.3f}."
        )


def _explain(services: Services, options: argparse.Namespace) -> None:
    lines = services.scoring.explain(options.explain)
    if not lines:
        raise KnownError("customer_without_score", customer=options.explain)
    scores = [
        {
            "score": line.score_id,
            "value": line.value,
            "class": line.klass,
            "reasons": [asdict(reason) for reason in line.reasons],
        }
        for line in lines
    ]
    say_json({"customer_id": options.explain, "scores": scores})


def _day(day: BacktestDay) -> dict[str, object]:
    """Return a tested day as the report names it: n and the calibration table beside the measures."""
    found = asdict(day)
    return {"date": found.pop("as_of"), "n": found.pop("customers"), "calibration": found.pop("bands"), **found}


def _quality(quality: ScoreQuality | None) -> dict[str, object] | None:
    if quality is None:
        return None
    reasons = [asdict(reason) for reason in quality.reasons]
    return {
        "as_of": quality.as_of,
        "level": quality.level,
        "horizon_days": quality.horizon_days,
        "reasons": reasons,
    }
