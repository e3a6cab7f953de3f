"""Yes, no, subscribed, blacklisted: what a cell says about a consent."""

from __future__ import annotations

from typing import Final

from app.services.importing.cleaning.blanks import folded
from app.services.importing.cleaning.words import code_by_word

GRANTED: Final = "granted"
REFUSED: Final = "refused"
BOUNCED: Final = "bounced"
"""Messages came back for good: no refusal of the person, but the address is not written to."""

_NAMES_A_GRANT: Final = ("subscri", "opt", "abonn", "inscrit")


def _meaning(text: str) -> str | None:
    return code_by_word("consent").get(_word(text))


def read_flag(text: str) -> tuple[str | None, str | None]:
    """Return (granted, refused, bounced or None, issue). "Never subscribed" is neither, and no issue."""
    match _meaning(text):
        case "yes":
            return GRANTED, None
        case "no" | "plain_no":
            return REFUSED, None
        case "dead":
            return BOUNCED, None
        case "unknown":
            return None, None
        case _:
            return None, "consent_unknown"


def read_refusal(text: str, *, otherwise: str | None) -> tuple[str | None, str | None]:
    """Read a column that tells who must not be written to: yes means refused, and a plain no means `otherwise`.

    A word that names a refusal ("unsubscribed") is one in whatever column it stands.
    """
    match _meaning(text):
        case "plain_no":
            return otherwise, None
        case "no":
            return REFUSED, None
        case "dead":
            return BOUNCED, None
        case "yes":
            return (GRANTED if _word(text).startswith(_NAMES_A_GRANT) else REFUSED), None
        case "unknown":
            return None, None
        case _:
            return None, "consent_unknown"


def _word(text: str) -> str:
    return folded(" ".join(text.split())).strip(" .!'")
