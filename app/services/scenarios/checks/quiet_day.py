"""On quiet days nobody is contacted."""

from __future__ import annotations

from app.models.domain.reasons import Reason
from app.services.scenarios.checks.situation import Situation
from app.services.scenarios.triggers.trigger import is_quiet, next_open_day


def check(situation: Situation) -> Reason | None:
    """Withhold on a quiet day; `next` is the next open day, None when there is none."""
    if not is_quiet(situation.day, situation.policy):
        return None
    open_on = next_open_day(situation.day, situation.policy)
    return Reason("quiet_day", {"next": open_on.isoformat() if open_on else None})
