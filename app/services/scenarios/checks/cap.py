"""No more than so many contacts within so many days, over all and by channel and nature; 0 means none at all."""

from __future__ import annotations

from app.models.domain.reasons import Reason
from app.models.domain.settings import Cap
from app.services.scenarios.checks.situation import Situation


def check(situation: Situation) -> Reason | None:
    """Withhold when one more contact would go beyond a cap that it counts in."""
    policy = situation.policy
    overall = () if policy.cap_contacts is None else (Cap(policy.cap_contacts, policy.cap_days),)
    for cap in (*overall, *policy.further_caps):
        if cap.channel not in {None, situation.channel} or cap.nature not in {None, situation.nature}:
            continue
        count = situation.person.contacts_within(situation.day, cap.days, cap.channel, cap.nature)
        if count >= cap.contacts:
            return Reason("cap_reached", {"count": count, "cap": cap.contacts, "days": cap.days} | _of(cap))
    return None


def _of(cap: Cap) -> dict[str, str]:
    named = {"of_channel": cap.channel, "nature": cap.nature}
    return {key: value for key, value in named.items() if value is not None}
