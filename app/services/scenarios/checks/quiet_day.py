"""On quiet days nobody is contacted: weekdays of choice, public holidays, days the shop is closed."""

from __future__ import annotations

from app.models.domain.reasons import Reason
from app.services.scenarios.checks.situation import Situation
from app.services.scenarios.open_days import next_open_day, why_quiet


def check(situation: Situation) -> Reason | None:
    """Withhold on a quiet day; `next` is the next open day, None when there is none; `kind` as why_quiet."""
    kind = why_quiet(situation.day, situation.policy)
    if kind is None:
        return None
    open_on = next_open_day(situation.day, situation.policy)
    return Reason("quiet_day", {"next": open_on.isoformat() if open_on else None, "kind": kind})
