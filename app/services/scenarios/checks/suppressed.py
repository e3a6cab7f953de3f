"""Erased and suppressed people are never contacted."""

from __future__ import annotations

from app.models.domain.reasons import Reason
from app.services.scenarios.checks.situation import EVERY_CHANNEL, Situation


def check(situation: Situation) -> Reason | None:
    """Withhold when the customer is on the suppression list, for all channels or for this one."""
    if not situation.person.suppressed & {EVERY_CHANNEL, situation.channel}:
        return None
    return Reason("suppressed", {"channel": situation.channel})
