"""How a customer can be reached: a usable address, and what he or she said about it."""

from __future__ import annotations

CHANNELS = ("email", "post", "sms", "phone")

USABLE_SQL = {
    "email": "(p.email IS NOT NULL AND p.email NOT IN (SELECT address FROM unusable_address))",
    "sms": "p.mobile IS NOT NULL",
    "post": "p.post_record_id IS NOT NULL",
    "phone": "coalesce(p.mobile, p.landline) IS NOT NULL",
}
"""Conditions over profile p: true when there is an address for the channel, to which nothing came back for good."""


def reach_state(status: str | None, *, is_usable: bool) -> str:
    """Return refused, unreachable (no address), granted or unknown."""
    if status == "refused":
        return "refused"
    if not is_usable:
        return "unreachable"
    return status or "unknown"
