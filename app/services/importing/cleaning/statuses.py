"""Words of the tools: order statuses, kinds of contact, directions, channels, currencies, languages."""

from __future__ import annotations

import re
from typing import Final

from app.services.importing.cleaning.blanks import folded
from app.services.importing.cleaning.words import code_by_word

ORDER_STATUSES: Final = ("paid", "refunded", "cancelled", "pending")
KINDS: Final = (
    "sent", "opened", "clicked", "bounced", "soft_bounced", "unsubscribed", "complained", "called", "visited",
    "letter", "replied", "reviewed", "answered", "nps", "abandoned_cart", "referred", "loyalty", "claimed", "other",
)  # fmt: skip
SALE_TYPES: Final = ("sale", "payment", "refund", "void", "other")
SALE_MODES: Final = ("real", "test", "memo")
_SALE_TYPE_PARTS: Final = (
    ("refund", re.compile(r"refund|rembours|erstattung|reversal of payment|chargeback|credit note")),
    ("other", re.compile(r"withdraw|transfer|conversion|hold|authori[sz]ation|deposit|\bfee|payout|virement|request")),
    ("payment", re.compile(r"payment$|^paiement|zahlung$")),
)
_CURRENCY_CODE: Final = re.compile(r"[A-Z]{3}")
_LANGUAGE_CODE: Final = re.compile(r"([a-z]{2})(?:[-_][a-z]{2,4})?")


def _word(text: str) -> str:
    return " ".join(folded(text).replace("_", " ").split()).strip(" .!:")


def _look_up(area: str, text: str) -> str | None:
    words, word = code_by_word(area), _word(text)
    return words.get(word) or words.get(word.replace(" ", "-")) or words.get(word.replace(" ", "_"))


def read_order_status(text: str) -> str | None:
    """paid, refunded, cancelled or pending; None for a word that no tool is known to use."""
    return _look_up("order_status", text)


def read_sale_type(text: str) -> str | None:
    """What kind of row of sales it is: one of SALE_TYPES; None for a word that says nothing about it.

    "payment" is a sale when money comes in, and the business's own purchase when it goes out; "other" moves money
    without selling anything.
    """
    found = _look_up("sale_type", text)
    if found is not None:
        return found
    word = _word(text)
    return next((code for code, pattern in _SALE_TYPE_PARTS if pattern.search(word)), None)


def read_sale_mode(text: str) -> str | None:
    """Whether a sale is real, a test, or a memo line that moved no money."""
    return _look_up("sale_mode", text)


def read_kind(text: str) -> str | None:
    """One of KINDS; None for a word that no tool is known to use."""
    return _look_up("contact_kind", text)


def read_direction(text: str) -> str | None:
    """`in` (the customer reached us) or `out`."""
    return _look_up("direction", text)


def read_channel(text: str) -> str | None:
    """email, sms, post or phone."""
    return _look_up("channel", text)


def read_currency(text: str) -> str | None:
    """ISO 4217 code."""
    code = text.strip().upper()
    return code if _CURRENCY_CODE.fullmatch(code) else _look_up("currency", text)


def read_language(text: str) -> str | None:
    """ISO 639-1 code."""
    found = _look_up("language", text)
    if found is not None:
        return found
    match = _LANGUAGE_CODE.fullmatch(text.strip().lower())
    return match[1] if match is not None else None
