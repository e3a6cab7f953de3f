"""Some days must lie between two contacts, whatever their channel, scenario or mailing."""

from __future__ import annotations

from app.models.domain.reasons import Reason
from app.services.scenarios.checks.situation import Situation


def check(situation: Situation) -> Reason | None:
    """Withhold when the last contact is less than the least gap ago."""
    days = situation.person.days_since_contact(situation.day)
    gap = situation.policy.least_gap_days
    if days is None or days >= gap:
        return None
    return Reason("contacted_recently", {"days": days, "gap": gap})
