"""What the name of a file says about all of its rows."""

from __future__ import annotations

import re
from typing import Final

from app.services.importing.cleaning.blanks import folded

_CONTACT_KINDS: Final = (
    ("unsubscribed", r"desinscri|unsubscri|desabonn|opt-?out"),
    ("soft_bounced", r"soft-? ?bounce"),
    ("bounced", r"bounce|cleaned|rebond|npai"),
    ("complained", r"plainte|complain|\bspam\b"),
    ("clicked", r"(?<!non)clicker|cliqueur|\bclics?\b|\bclicks?\b"),
    ("opened", r"(?<!non)openers|ouvreur|ouvertures"),
    ("called", r"\bappels?\b|\bcalls?\b|telephon"),
    ("visited", r"\bvisites?\b|\bvisits?\b|rendez|\brdv\b"),
    ("nps", r"\bnps\b"),
    ("answered", r"enquete|survey|satisfaction|sondage|questionnaire"),
    ("reviewed", r"\bavis\b|\breviews?\b|\bratings?\b"),
    ("abandoned_cart", r"paniers? abandonn|abandoned|abandons? de panier"),
    ("referred", r"parrain|referrals?\b|filleul"),
    ("loyalty", r"mouvements? (?:de )?(?:points|fidelite)|\bpoints\b|loyalty (?:points|movements|transactions)"),
)
_CONSENTS: Final = (
    ("unsubscribed", r"desinscri|unsubscri|desabonn|opt-?out"),
    ("cleaned", r"\bcleaned|(?<!soft)(?<!soft )(?<!soft-)bounce"),
    ("never subscribed", r"non-?subscribed"),
    ("subscribed", r"(?<!un)(?<!non)(?<!non )\bsubscribed"),
)


def contact_kind_of(file_name: str) -> str | None:
    """The kind of contact that a list such as desinscrits_2025.txt holds."""
    return _first(_CONTACT_KINDS, file_name)


def consent_of(file_name: str) -> str | None:
    """The subscription status that a newsletter tool writes into the name of its file."""
    return _first(_CONSENTS, file_name)


def _first(hints: tuple[tuple[str, str], ...], file_name: str) -> str | None:
    words = re.sub(r"[_.\s]+", " ", folded(file_name))
    return next((meaning for meaning, pattern in hints if re.search(pattern, words)), None)
