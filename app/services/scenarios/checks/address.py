"""A channel needs a usable address: e-mail, mobile number, street with postcode and city, or any number to call."""

from __future__ import annotations

from app.models.domain.reasons import Reason
from app.services.scenarios.checks.situation import Situation


def check(situation: Situation) -> Reason | None:
    """Withhold when there is no usable address for the channel."""
    if situation.channel in situation.person.addresses:
        return None
    return Reason("no_address", {"channel": situation.channel})
