"""Those who stopped opening e-mails are written to less often."""

from __future__ import annotations

from typing import Final

from app.models.domain.reasons import Reason
from app.services.scenarios.checks.situation import Situation

STOPPED_AFTER: Final = 5
"""E-mails in a row, left unopened by somebody who opened earlier ones."""


def check(situation: Situation) -> Reason | None:
    """Withhold an e-mail when the last contact of somebody who stopped opening is less than the longer gap ago."""
    gap = situation.policy.unread_gap_days
    unread = situation.person.unread_emails
    if gap is None or situation.channel != "email" or unread < STOPPED_AFTER:
        return None
    days = situation.person.days_since_contact(situation.day)
    if days is None or days >= gap:
        return None
    return Reason("reads_no_more", {"unread": unread, "days": days, "gap": gap})
