"""E-mail addresses: validated, lower case, typing errors in the domain pointed out."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache
from typing import Final, NamedTuple

from app.services.importing.cleaning.words import words_of


class EmailReading(NamedTuple):
    """An address, the code of an issue, and the address that was perhaps meant."""

    address: str | None = None
    issue: str | None = None
    suggestion: str | None = None


INVALID: Final = EmailReading(issue="email_invalid")

_PLAIN: Final = re.compile(r"[a-z0-9_+\-]+(?:\.[a-z0-9_+\-]+)*@(?:[a-z0-9](?:[a-z0-9\-]{0,61}[a-z0-9])?\.)+[a-z]{2,24}")
_BRACKETED: Final = re.compile(r".*<([^<>]+@[^<>]+)>\s*")
_SEVERAL: Final = re.compile(r"\s*(?:;|,|\||:::|\n|\s/\s|/(?=\S+@)|\s(?:et|ou|and|or|&)\s|\s(?=\S+@\S))\s*")
_NOTE: Final = re.compile(r"[(\[][^()\[\]@]*[)\]]")
_WRITTEN_AT: Final = re.compile(r" ?[(\[] ?(?:at|arobase|a) ?[)\]] ?")
_PLACEHOLDER_LOCAL: Final = re.compile(
    r"(?:no-?e?mail|sans-?e?mail|pas-?de-?mail|aucun|inconnu|unknown|none|null|xxx+|aaa+|test|na|n-a|x)", re.IGNORECASE
)
_ALL_PLAIN: Final = re.compile(rf"(?:(?>(?!{_PLACEHOLDER_LOCAL.pattern}@){_PLAIN.pattern}\n))+")
_PLACEHOLDER_DOMAINS: Final = frozenset({"test.com", "test.fr", "mail.fr.fr", "aaa.com", "aaa.fr", "xxx.com", "xxx.fr"})

_ENDINGS: Final = {"con": "com", "cmo": "com", "ocm": "com", "vom": "com", "xom": "com", "comm": "com", "frr": "fr"}
_CLOSE: Final = 0.85
_AROUND: Final = " '\"<>()[].,;:\u00a0"


def read_email(text: str) -> EmailReading:
    """Read one address; the first of several."""
    lowered = text.lower()
    if _PLAIN.fullmatch(lowered) and len(lowered) <= 254:
        return _suggesting(lowered, None)
    return _read_slowly(lowered.strip())


def plain_address(text: str) -> str | None:
    """The address in a text that needs no repair and raises no question; None for all others. See `read_email`."""
    lowered = text.lower()
    if _PLAIN.fullmatch(lowered) is None or len(lowered) > 254:
        return None
    local, _, domain = lowered.rpartition("@")
    is_placeholder = domain in _PLACEHOLDER_DOMAINS or _PLACEHOLDER_LOCAL.fullmatch(local) is not None
    return None if is_placeholder or suggested_domain(domain) is not None else lowered


def plain_addresses(texts: Sequence[str]) -> list[str] | None:
    """The same of many texts, looked at as one; None where one of them needs a closer look."""
    whole = "\n".join(texts).lower()
    lowered = whole.split("\n")
    if len(lowered) != len(texts) or _ALL_PLAIN.fullmatch(f"{whole}\n") is None or len(max(lowered, key=len)) > 254:
        return None
    domains = {text[text.index("@") + 1 :] for text in lowered}
    is_plain = _PLACEHOLDER_DOMAINS.isdisjoint(domains) and all(suggested_domain(domain) is None for domain in domains)
    return lowered if is_plain else None


def suggested_domain(domain: str) -> str | None:
    """The provider that a domain was perhaps meant to be; None for every domain that may be right."""
    return _closest_provider(domain)


def _known() -> frozenset[str]:
    """The providers, and real domains that look like a misspelt provider."""
    return words_of("email_domains", "providers") | words_of("email_domains", "real")


@lru_cache(maxsize=5_000)
def _closest_provider(domain: str) -> str | None:
    from rapidfuzz.distance import DamerauLevenshtein  # noqa: PLC0415 - only for domains that are no known provider

    if domain in _known():
        return None
    stem, _, ending = domain.rpartition(".")
    meant = f"{stem}.{_ENDINGS[ending]}" if ending in _ENDINGS and stem else domain
    if meant != domain and (meant in _known() or len(_ENDINGS[ending]) == 3):
        return meant
    if stem == "gmail":  # it exists under no other ending
        return "gmail.com"
    best, score = None, _CLOSE
    for provider in sorted(words_of("email_domains", "providers")):
        if abs(len(provider) - len(domain)) > 2:
            continue
        similarity = DamerauLevenshtein.normalized_similarity(domain, provider)
        if similarity >= score and not _is_other_country(domain, provider):
            best, score = provider, similarity
    return best


def _is_other_country(domain: str, provider: str) -> bool:
    """The same provider under another ending (yahoo.it, outlook.cz) is no typing error."""
    stem, _, ending = domain.partition(".")
    return stem == provider.partition(".")[0] and len(ending) in {2, 5} and ending.isascii() and ending != "co"


def _suggesting(address: str, issue: str | None) -> EmailReading:
    local, _, domain = address.rpartition("@")
    if domain in _PLACEHOLDER_DOMAINS or _PLACEHOLDER_LOCAL.fullmatch(local):
        return EmailReading(issue="email_placeholder")
    meant = suggested_domain(domain)
    if meant is None:
        return EmailReading(address, issue)
    return EmailReading(address, "email_domain_typo", f"{local}@{meant}")


def _read_slowly(text: str) -> EmailReading:
    if "@" not in text:
        text = _WRITTEN_AT.sub("@", text, count=1)
        if "@" not in text:
            return INVALID
        reading = read_email(text)
        return reading if reading.issue is not None else reading._replace(issue="email_repaired")
    bracketed = _BRACKETED.fullmatch(text)
    plain = bracketed[1] if bracketed is not None else text
    if plain.startswith("mailto:"):
        plain = plain.removeprefix("mailto:").partition("?")[0]
    plain = plain.strip(_AROUND)
    issue = "email_repaired" if plain != text else None
    if plain.count("@") > 1:
        plain, issue = _SEVERAL.split(plain)[0].strip(_AROUND), "email_several"
    if not _PLAIN.fullmatch(plain):
        closed = _closed(plain)
        plain, issue = closed, issue or ("email_repaired" if closed != plain else None)
    if not _PLAIN.fullmatch(plain):
        checked = _checked(plain)
        if checked is None:
            return INVALID
        plain = checked
    return _suggesting(plain, issue)


def _closed(text: str) -> str:
    """The address in a text with words around it or spaces in it; spaces between words are never closed."""
    plain = _NOTE.sub(" ", text).strip(_AROUND)
    words = [word.strip(_AROUND) for word in plain.split()]
    addresses = [word for word in words if _PLAIN.fullmatch(word)]
    if len(addresses) == 1 and all("@" not in word for word in words if word != addresses[0]):
        return addresses[0]
    closed = re.sub(r"\s*([@.])\s*", r"\1", plain)
    return re.sub(r"(@[^@]*),(?=[a-z]{2,4}$)", r"\1.", closed)


def _checked(address: str) -> str | None:
    from email_validator import EmailNotValidError, validate_email  # noqa: PLC0415 - only for unusual addresses

    try:
        return validate_email(
            address, check_deliverability=False, allow_smtputf8=False, test_environment=True
        ).normalized.lower()
    except EmailNotValidError:
        return None
