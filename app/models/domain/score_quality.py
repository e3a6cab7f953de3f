"""How far a score may be trusted: what it announced on past days against what then happened."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import asdict, dataclass, field
from typing import Any

from app.models.domain.reasons import Reason

QUALITY_LEVELS = ("refused", "ranking", "bands", "indicative", "full")
"""What may be shown, from nothing: no score; an order only; bands; a probability said to be indicative; all."""


@dataclass(frozen=True, slots=True)
class CalibrationBand:
    """Customers announced between two probabilities: mean announced, and share to whom it happened."""

    lowest: float
    highest: float
    customers: int
    announced: float
    observed: float


@dataclass(frozen=True, slots=True)
class BacktestDay:
    """A score as it would have been on a past day, and what happened until `until` (ISO days).

    `announced` and `observed` are numbers of customers; `auc` is how often of two customers the right one was said
    (None when all met the same fate); `skill` is the part of a constant rate's error that the score saves.
    """

    as_of: str
    until: str
    horizon_days: int
    customers: int
    announced: float
    observed: int
    auc: float | None
    brier: float
    skill: float | None
    calibration_error: float
    bands: tuple[CalibrationBand, ...] = ()


@dataclass(frozen=True, slots=True)
class ScoreQuality:
    """What a score may be used for, why not for more, and its last test; `details` are the score's own figures."""

    score_id: str
    as_of: str
    level: str
    reasons: tuple[Reason, ...] = ()
    horizon_days: int | None = None
    backtest: BacktestDay | None = None
    details: Mapping[str, Any] = field(default_factory=dict[str, Any])

    @property
    def is_refused(self) -> bool:
        """True when no customer has this score."""
        return self.level == "refused"

    def to_json(self) -> dict[str, Any]:
        """Return what a setting keeps."""
        return asdict(self)

    @classmethod
    def from_json(cls, saved: Mapping[str, Any]) -> ScoreQuality:
        """Read what `to_json` returned."""
        values: dict[str, Any] = dict(saved)
        tested: dict[str, Any] | None = values["backtest"]
        if tested is not None:
            past: dict[str, Any] = dict(tested)
            past["bands"] = tuple(CalibrationBand(**band) for band in tested["bands"])
            values["backtest"] = BacktestDay(**past)
        values["reasons"] = tuple(Reason(**reason) for reason in values["reasons"])
        return cls(**values)
