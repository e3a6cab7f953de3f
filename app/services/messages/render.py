"""From a scenario's texts and a customer's values to the message that the customer reads."""

from __future__ import annotations

from collections.abc import Mapping

from app.models.domain.scenario import Message
from app.services.messages.placeholders import Placeholder, parse
from app.services.messages.sms import plain_typography

TEXT_KEYS: Mapping[str, tuple[str, ...]] = {
    "email": ("email_subject", "email_body"),
    "sms": ("sms_body",),
    "post": ("post_body",),
    "phone": ("phone_body",),
}
"""The texts of a message by channel; only an e-mail has a subject."""

_CLOSING = ",.;:!?)»"


def render(texts: Mapping[str, str], channel: str, values: Mapping[str, str]) -> Message:
    """Return the message of `channel` with `values` filled in; a text that is not written counts as empty.

    A value is never read again as a text: braces in a name stay braces.
    """
    missing: list[str] = []
    subject = _fill(texts.get("email_subject", ""), values, missing) if channel == "email" else ""
    body = _fill(texts.get(f"{channel}_body", ""), values, missing)
    if channel == "sms":
        body = plain_typography(body)
    return Message(channel, " ".join(subject.split()), body, tuple(dict.fromkeys(missing)))


def _fill(text: str, values: Mapping[str, str], missing: list[str]) -> str:
    filled = ""
    has_gap = False
    for part in parse(text):
        if isinstance(part, Placeholder):
            value = values.get(part.name, "")
            if not value:
                missing.append(part.name)
                value = part.fallback or ""
            has_gap = not value
            filled += value
            continue
        if has_gap and filled.endswith(" ") and (part[0] in _CLOSING or part[0].isspace()):
            filled = filled[:-1]  # "Bonjour ," reads "Bonjour,"
        has_gap = False
        filled += part
    return filled
