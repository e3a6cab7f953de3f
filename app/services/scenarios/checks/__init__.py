"""The rules of consent and pressure, in their order: one file and one line here each."""

from __future__ import annotations

from app.models.domain.reasons import Reason
from app.services.scenarios.checks import (
    address,
    balance,
    cap,
    consent,
    frequency,
    least_gap,
    open_request,
    quiet_day,
    suppressed,
)
from app.services.scenarios.checks.situation import Check, Situation

CHANNEL_CHECKS: tuple[Check, ...] = (
    suppressed.check,
    consent.check,
    address.check,
)
"""May this person be contacted by this channel? The first channel that passes is taken."""

PRESSURE_CHECKS: tuple[Check, ...] = (
    open_request.check,
    cap.check,
    least_gap.check,
    quiet_day.check,
    frequency.check,
    balance.check,
)
"""May this person be contacted today?"""


def first_objection(situation: Situation, checks: tuple[Check, ...]) -> Reason | None:
    """Return the reason of the first check that withholds, None when all let the contact pass."""
    for check in checks:
        reason = check(situation)
        if reason is not None:
            return reason
    return None
