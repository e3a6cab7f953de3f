"""Postcodes and countries."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING, Final, NamedTuple, cast

from app.services.importing.cleaning.blanks import folded, without_apostrophe
from app.services.importing.cleaning.words import code_by_word

if TYPE_CHECKING:
    from collections.abc import Mapping


class PostcodeReading(NamedTuple):
    """A postcode, or the code of what is wrong."""

    postcode: str | None = None
    issue: str | None = None


_FIVE_DIGITS: Final = frozenset({"FR", "DE", "ES", "IT", "US", "MC", "RE", "GP", "MQ", "GF", "YT"})
_FIVE: Final = re.compile(r"[0-9]{5}")
_PREFIXED: Final = re.compile(r"(?:F|FR|D|DE|E|ES|I|IT|B|BE|CH|L|LU)[ \-]+(?=[0-9])", re.IGNORECASE)
_CEDEX: Final = re.compile(r"([0-9]{5}) *CEDEX.*", re.IGNORECASE)
_BRITISH: Final = re.compile(r"([A-Z]{1,2}[0-9][A-Z0-9]?) ?([0-9][A-Z]{2})")
_PLAUSIBLE: Final = re.compile(r"(?=.*[0-9])[A-Z0-9][A-Z0-9 \-]{1,9}")
_PLACEHOLDERS: Final = frozenset({"00000", "99999", "11111", "12345", "0000", "9999", "0", "00", "000"})


def read_postcode(text: str, country: str) -> PostcodeReading:
    """Read a postcode; the zero that a spreadsheet lost is put back where `country` has five digits."""
    plain = without_apostrophe(text.strip())
    if _FIVE.fullmatch(plain) and plain not in _PLACEHOLDERS:
        return PostcodeReading(plain)
    plain = _PREFIXED.sub("", plain.upper().removesuffix(".0").removesuffix(",0"))
    cedex = _CEDEX.fullmatch(plain)
    plain = cedex[1] if cedex is not None else " ".join(plain.split())
    digits = plain.replace(" ", "").replace("\u00a0", "")
    if digits in _PLACEHOLDERS:
        return PostcodeReading(issue="postcode_placeholder")
    if country in _FIVE_DIGITS and digits.isascii() and digits.isdigit():
        if len(digits) == 4:
            return PostcodeReading("0" + digits, "postcode_zero_restored")
        if len(digits) == 5:
            return PostcodeReading(digits)
        if not (country == "US" and len(digits) == 9):
            return PostcodeReading(issue="postcode_invalid")
    british = _BRITISH.fullmatch(plain)
    if british is not None:
        return PostcodeReading(f"{british[1]} {british[2]}")
    return PostcodeReading(plain) if _PLAUSIBLE.fullmatch(plain) else PostcodeReading(issue="postcode_invalid")


_SMALL_WORDS: Final = frozenset(
    {"sur", "sous", "en", "la", "le", "les", "lès", "lez", "de", "du", "des", "aux", "au", "et", "à", "d", "l"}
)
_TOWN_WORD: Final = re.compile(r"[^\W\d_]+")


def read_town(text: str) -> str | None:
    """A town with its letters' case repaired where it is all capitals or all small: Saint-Étienne-les-Orgues."""
    plain = " ".join(text.split()).strip(" ,;")
    if not plain or not (plain.isupper() or plain.islower()):
        return plain or None
    return _TOWN_WORD.sub(_town_word, plain)


def _town_word(match: re.Match[str]) -> str:
    word = match[0].lower()
    is_cedex = word == "cedex"
    if is_cedex or (match.start() and word in _SMALL_WORDS):
        return word.upper() if is_cedex else word
    return word[:1].upper() + word[1:]


def read_country(text: str) -> str | None:
    """ISO 3166 alpha-2 code of a country written as code or by its French or English name; None when unknown."""
    plain = " ".join(text.split())
    if len(plain) == 2 and plain.isalpha() and plain.upper() in _codes():
        return plain.upper()
    words = folded(plain)
    return code_by_word("country").get(words) or _by_name().get(words) or _by_name().get(words.replace("-", " "))


@lru_cache(maxsize=1)
def _codes() -> frozenset[str]:
    return frozenset(_by_name().values())


@lru_cache(maxsize=1)
def _by_name() -> Mapping[str, str]:
    from babel import Locale  # noqa: PLC0415 - only for files with a country column

    names: dict[str, str] = {}
    for language in ("fr", "en"):
        territories = cast("Mapping[str, str]", Locale(language).territories)
        for code, name in territories.items():
            if len(code) == 2 and code.isalpha() and code not in {"EU", "EZ", "UN", "XA", "XB", "ZZ", "QO"}:
                names[folded(name)] = code
                names[folded(name).replace("-", " ")] = code
    return names
