"""Who waits for an answer to a request or a complaint gets no commercial message before it came."""

from __future__ import annotations

from app.models.domain.reasons import Reason
from app.models.domain.values import day_of_epoch, epoch_day
from app.services.scenarios.checks.situation import Situation

LONGEST_WAIT_DAYS = 90
"""After that, a request that nobody closed no longer withholds."""


def check(situation: Situation) -> Reason | None:
    """Withhold commercial messages while a request is open."""
    asked = situation.person.asked_on
    if asked is None or situation.nature != "commercial":
        return None
    days = epoch_day(situation.day) - asked
    if not 0 <= days <= LONGEST_WAIT_DAYS:
        return None
    return Reason("request_open", {"on": day_of_epoch(asked).isoformat()})
