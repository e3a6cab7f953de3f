"""A customer is not only sold to: of the last few contacts, so many at most are commercial."""

from __future__ import annotations

from app.models.domain.reasons import Reason
from app.services.scenarios.checks.situation import Situation


def check(situation: Situation) -> Reason | None:
    """Withhold a commercial contact that would make too many of the last ones commercial."""
    most, of = situation.policy.balance_commercial, situation.policy.balance_of
    if most is None or situation.nature != "commercial":
        return None
    natures = situation.person.last_natures(situation.day, of - 1)
    count = natures.count("commercial")
    if len(natures) < of - 1 or count < most:
        return None
    return Reason("out_of_balance", {"commercial": count, "last": of - 1, "most": most, "of": of})
