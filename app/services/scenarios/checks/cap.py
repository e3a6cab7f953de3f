"""No more than so many contacts within so many days; a cap of 0 means none at all."""

from __future__ import annotations

from app.models.domain.reasons import Reason
from app.services.scenarios.checks.situation import Situation


def check(situation: Situation) -> Reason | None:
    """Withhold when one more contact would go beyond the cap."""
    cap = situation.policy.cap_contacts
    if cap is None:
        return None
    count = situation.person.contacts_within(situation.day, situation.policy.cap_days)
    if count < cap:
        return None
    return Reason("cap_reached", {"count": count, "cap": cap, "days": situation.policy.cap_days})
