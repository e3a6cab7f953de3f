"""Yes, no, subscribed, blacklisted: what a cell says about a consent."""

from __future__ import annotations

from typing import Final

from app.services.importing.cleaning.blanks import folded

GRANTED: Final = "granted"
REFUSED: Final = "refused"

_YES: Final = frozenset(
    "yes y oui o 1 1.0 true vrai t on x ✓ ✔ ok accepte accepted accept subscribed subscriber abonne inscrit inscrite active actif "
    "optin opt-in opted-in granted confirmed si ja sim enabled autorise autorisee consent consents newsletter".split()
) | {"opted in", "opt in", "double opt-in", "abonnee"}
_NO: Final = frozenset(
    "no n non 0 0.0 false faux f off refuse refused refusee unsubscribed desinscrit desinscrite desabonne desabonnee optout opt-out "
    "opted-out blacklisted blackliste bloque blocked cleaned bounced inactive inactif stop nein disabled complained spam "
    "withdrawn revoked retire jamais".split()
) | {"opted out", "opt out", "hard bounce", "marked as spam", "ne pas contacter", "do not contact"}
_UNKNOWN: Final = frozenset(
    "pending unconfirmed nonsubscribed non-subscribed inconnu unknown transactional invited undetermined unset".split()
) | {
    "never subscribed",
    "not subscribed",
    "not set",
    "jamais inscrit",
    "jamais abonne",
    "en attente",
    "non renseigne",
    "not specified",
}


_PLAIN_NO: Final = frozenset({"no", "n", "non", "0", "0.0", "false", "faux", "f", "off", "nein", "disabled"})


def read_flag(text: str) -> tuple[str | None, str | None]:
    """Return (granted, refused or None, issue). "Never subscribed" is neither, and no issue."""
    word = _word(text)
    if word in _YES:
        return GRANTED, None
    if word in _NO:
        return REFUSED, None
    return None, None if word in _UNKNOWN else "consent_unknown"


def read_refusal(text: str, *, otherwise: str | None) -> tuple[str | None, str | None]:
    """Read a column that tells who must not be written to: yes means refused, and a plain no means `otherwise`.

    A word that names a refusal ("unsubscribed") is one in whatever column it stands.
    """
    word = _word(text)
    if word in _PLAIN_NO:
        return otherwise, None
    if word in _NO:
        return REFUSED, None
    if word in _YES:
        return (GRANTED if word.startswith(("subscri", "opt", "abonn", "inscrit")) else REFUSED), None
    return None, None if word in _UNKNOWN else "consent_unknown"


def _word(text: str) -> str:
    return folded(" ".join(text.split())).strip(" .!'")
