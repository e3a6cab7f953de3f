"""The choices of a business, kept in its workspace."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date

from app.models.domain.values import LeapDayRule


@dataclass(frozen=True, slots=True)
class Business:
    """Who writes: shown in the rail and signed under messages."""

    name: str = ""
    city: str = ""
    owner_first_name: str = ""
    country: str = "FR"
    currency: str = "EUR"
    is_sample: bool = False


@dataclass(frozen=True, slots=True)
class Cap:
    """At most `contacts` within `days` (0: none at all), of one channel or one nature only where it is named."""

    contacts: int
    days: int
    channel: str | None = None
    nature: str | None = None


@dataclass(frozen=True, slots=True)
class PressurePolicy:
    """How often a customer may be contacted. 0 of a cap means none at all, None means no cap.

    The cap counts every outgoing contact over all channels, scenarios and mailings; `further_caps` count those of a
    channel or a nature. Quiet weekdays are ISO numbers (7 = Sunday); `country` is that of the business, whose public
    holidays are kept with `keeps_holidays`; `closed` holds periods (first day, last day) of the shop's own.
    `unread_gap_days` is the least gap for those who stopped opening e-mails. Of the last `balance_of` contacts at most
    `balance_commercial` are commercial (None: any).
    """

    cap_contacts: int | None = 4
    cap_days: int = 30
    least_gap_days: int = 10
    quiet_weekdays: tuple[int, ...] = (7,)
    leap_day: LeapDayRule = LeapDayRule.FEBRUARY_28
    further_caps: tuple[Cap, ...] = (Cap(2, 30, nature="commercial"),)
    keeps_holidays: bool = True
    closed: tuple[tuple[date, date], ...] = ()
    unread_gap_days: int | None = 30
    balance_commercial: int | None = 3
    balance_of: int = 4
    country: str = ""


@dataclass(frozen=True, slots=True)
class RfmPolicy:
    """How marks from 1 to 5 are given: by quantile of the base, or by the owner's own four thresholds."""

    method: str = "quantile"
    recency_days: tuple[int, int, int, int] = (30, 90, 180, 365)
    frequency: tuple[int, int, int, int] = (2, 3, 6, 12)
    monetary_cents: tuple[int, int, int, int] = (5000, 10000, 25000, 60000)


@dataclass(frozen=True, slots=True)
class ScorePolicy:
    """Thresholds of the scores; window_days None means since the first purchase.

    `attrition_horizon_days` None takes the one that the shop's rhythm proposes; `attrition_medium_from` and
    `attrition_high_from` are probabilities. `margin_share` None: what customers will be worth is said in revenue.
    """

    rfm: RfmPolicy = field(default_factory=RfmPolicy)
    pmg_large_share: float = 0.50
    pmg_medium_share: float = 0.80
    pmg_window_days: int | None = 365
    attrition_horizon_days: int | None = None
    attrition_medium_from: float = 0.25
    attrition_high_from: float = 0.50
    lifetime_horizon_days: int = 365
    margin_share: float | None = None
