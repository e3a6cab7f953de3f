"""E-mail and SMS need an explicit grant; letters and calls are allowed unless refused.

The same holds for relational and commercial messages.
"""

from __future__ import annotations

from app.models.domain.reasons import Reason
from app.services.scenarios.checks.situation import Situation

NEEDS_GRANT = frozenset({"email", "sms"})


def check(situation: Situation) -> Reason | None:
    """Withhold when the channel is refused, or not granted where that is needed."""
    status = situation.person.consents.get(situation.channel)
    if status == "refused":
        return Reason("refused", {"channel": situation.channel})
    if status != "granted" and situation.channel in NEEDS_GRANT:
        return Reason("no_consent", {"channel": situation.channel})
    return None
