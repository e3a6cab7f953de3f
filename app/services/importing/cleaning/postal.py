"""Postcodes and countries."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING, Final, NamedTuple, cast

from app.services.importing.cleaning.blanks import folded, is_blank, without_apostrophe
from app.services.importing.cleaning.words import code_by_word

if TYPE_CHECKING:
    from collections.abc import Mapping


class PostcodeReading(NamedTuple):
    """A postcode, or the code of what is wrong."""

    postcode: str | None = None
    issue: str | None = None


_FIVE_DIGITS: Final = frozenset({"FR", "DE", "ES", "IT", "US", "MC", "RE", "GP", "MQ", "GF", "YT"})
_NOWHERE: Final = frozenset({"00", "99"})  # no French department
_FIVE: Final = re.compile(r"[0-9]{5}")
_FOUR: Final = re.compile(r"[1-9][0-9]{3}")
_PREFIXED: Final = re.compile(r"(FR?|DE?|ES?|IT?|BE?|CH|LU?|AT?|NL)(?:[ \-]+|(?=[0-9]{5}$))(?=[0-9])")
_OF_PREFIX: Final = {"F": "FR", "D": "DE", "E": "ES", "I": "IT", "B": "BE", "L": "LU", "A": "AT"}
_THEN_TOWN: Final = re.compile(r"([0-9]{5})[ ,\-]+[^\W\d_].*")
_CORSICAN: Final = re.compile(r"2[AB][0-9]{3}")
_CANADIAN: Final = re.compile(r"([A-Z][0-9][A-Z])[ \-]?([0-9][A-Z][0-9])")
_DUTCH: Final = re.compile(r"([1-9][0-9]{3}) ?([A-Z]{2})")
_OTHERS: Final = re.compile(
    r"[0-9]{2,5}-[0-9]{3,4}|[0-9]{3} [0-9]{2}|AD[0-9]{3}|[A-Z][0-9][0-9W] [A-Z0-9]{4}|[A-Z]{3} [0-9]{4}"
)
_BRITISH: Final = re.compile(r"([A-Z]{1,2}[0-9][A-Z0-9]?) ?([0-9][A-Z]{2})")
_PLAUSIBLE: Final = re.compile(r"(?=.*[0-9])[A-Z0-9][A-Z0-9 \-]{1,9}")
_FOUR_DIGITS: Final = frozenset({"AT", "BE", "CH", "LU", "NL"})
_PLACEHOLDERS: Final = frozenset({"00000", "99999", "11111", "12345", "0000", "9999", "0", "00", "000"})


def read_postcode(text: str, country: str) -> PostcodeReading:
    """Read a postcode; the zero that a spreadsheet lost is put back where `country` has five digits."""
    plain = without_apostrophe(text.strip())
    if _FIVE.fullmatch(plain) and plain not in _PLACEHOLDERS and not (country == "FR" and plain[:2] in _NOWHERE):
        return PostcodeReading(plain)
    plain = " ".join(plain.upper().removesuffix(".0").removesuffix(",0").split())
    prefix = _PREFIXED.match(plain)
    if prefix is not None:
        plain, country = plain[prefix.end() :], _OF_PREFIX.get(prefix[1], prefix[1])
    town = _THEN_TOWN.fullmatch(plain)
    plain = town[1] if town is not None else plain
    digits = plain.replace(" ", "")
    if digits in _PLACEHOLDERS:
        return PostcodeReading(issue="postcode_placeholder")
    if digits.isascii() and digits.isdigit() and country in _FIVE_DIGITS:
        return _of_five(digits, country)
    return _of_letters(plain, country)


def _of_five(digits: str, country: str) -> PostcodeReading:
    """Digits where a postcode has five."""
    if len(digits) == 4 and not (country == "FR" and digits[0] == "0"):
        return PostcodeReading("0" + digits, "postcode_zero_restored")
    if country == "US" and len(digits) == 9:
        return PostcodeReading(f"{digits[:5]}-{digits[5:]}")
    if len(digits) != 5 or (country == "FR" and digits[:2] in _NOWHERE):
        return PostcodeReading(issue="postcode_invalid")
    return PostcodeReading(digits)


def _of_letters(plain: str, country: str) -> PostcodeReading:
    """The postcodes of other countries, in the form that their post writes."""
    for shape in (_BRITISH, _CANADIAN, _DUTCH):
        match = shape.fullmatch(plain)
        if match is not None:
            return PostcodeReading(f"{match[1]} {match[2]}")
    if country in _FOUR_DIGITS and plain.isdecimal() and not _FOUR.fullmatch(plain):
        return PostcodeReading(issue="postcode_invalid")
    shape = _OTHERS if country in _FIVE_DIGITS else _PLAUSIBLE
    is_right = _CORSICAN.fullmatch(plain) or shape.fullmatch(plain)
    return PostcodeReading(plain) if is_right else PostcodeReading(issue="postcode_invalid")


_SMALL_WORDS: Final = frozenset(
    {"sur", "sous", "en", "la", "le", "les", "lès", "lez", "de", "du", "des", "aux", "au", "et", "à", "d", "l"}
)
_TOWN_WORD: Final = re.compile(r"[^\W\d_]+")


def read_town(text: str) -> str | None:
    """A town with its letters' case repaired where it is all capitals or all small: Saint-Étienne-les-Orgues."""
    plain = " ".join(text.split()).strip(" ,;")
    if not plain or is_blank(plain):
        return None
    if not (plain.isupper() or plain.islower()):
        return plain
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
