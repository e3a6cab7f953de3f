"""Who may be written to on a channel: a usable address, a consent where the channel needs one, no refusal."""

from __future__ import annotations

from typing import Final

from app.services.customers.reach import USABLE_SQL

CONSENT_SQL: Final = (
    "coalesce((SELECT status FROM customer_consent WHERE customer_id = p.customer_id AND channel = '{channel}'), "
    "'unknown')"
)
"""granted, refused or unknown, over profile p."""

_NEEDS_GRANT: Final = frozenset({"email", "sms"})


def reachable_sql(channel: str) -> str:
    """Return the condition over profile p: e-mail and SMS need a grant, post and phone the absence of a refusal."""
    consent = CONSENT_SQL.format(channel=channel)
    allowed = f"{consent} = 'granted'" if channel in _NEEDS_GRANT else f"{consent} <> 'refused'"
    return f"({USABLE_SQL[channel]} AND {allowed})"
