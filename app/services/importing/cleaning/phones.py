"""Telephone numbers, to E.164."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final, NamedTuple

from app.services.importing.cleaning.blanks import without_apostrophe


class PhoneReading(NamedTuple):
    """An E.164 number, or the code of what is wrong with the text; also what was repaired."""

    number: str | None = None
    issue: str | None = None


_SEPARATORS: Final = {ord(sign): None for sign in " .-/_()\u00a0\u202f\u2009\u2010\u2011\u2012\u2013\t"}
_FRENCH_PLAN: Final = frozenset({"FR", "RE", "GP", "MQ", "GF", "YT", "BL", "MF"})
"""Where numbers are dialled alike, 0 and nine digits; those of the islands and of Guiana have codes of their own."""

_OVERSEAS: Final = {
    **dict.fromkeys(("262", "263", "269", "692", "693"), "+262"),
    **dict.fromkeys(("590", "690", "691"), "+590"),
    **dict.fromkeys(("594", "694"), "+594"),
    **dict.fromkeys(("596", "696", "697"), "+596"),
}
_MAYOTTE: Final = "639"  # but 06 39 98 is given to nobody, for the cinema
_FRENCH: Final = re.compile(r"(?:(?:\+|00)(33|262|59[046])(?:0)?|0)([1-9][0-9]{8})")
_ALL_FRENCH: Final = re.compile(r"(?:(?>(?:(?:\+|00)330?|0)[1-9][0-9]{8}\n))+")
_FRENCH_WITHOUT_ZERO: Final = re.compile(r"([1-9][0-9]{8})(?:\.0)?")
_FRENCH_WITHOUT_PLUS: Final = re.compile(r"(33|262|59[046])([1-9][0-9]{8})(?:\.0)?")
_INTERNATIONAL: Final = re.compile(r"(?:\+|00)[1-9][0-9]{6,14}")
_BRITISH: Final = re.compile(r"0[127][0-9]{9}")
_IN_PAIRS: Final = re.compile(r"[0-9]{2}(?:[ .\-][0-9]{2}){3}")
_EXTENSION: Final = re.compile(
    r"[ ,;]*(?:poste|post|p\.?|ext(?:ension)?\.?|x|#|bp|int\.?) *[0-9]{1,6}\b.*$", re.IGNORECASE
)
_NOTE: Final = re.compile(r"\([^()]*[^\W\d_][^()]*\)|\[[^\]]*\]")
_LABEL: Final = re.compile(
    r"^(?:t[ée]l(?:[ée]phone)?|t|phone|mobile|mob|port(?:able)?|gsm|fixe|bureau|domicile|home|work|tel:)\.? *:? *",
    re.IGNORECASE,
)
_SEVERAL: Final = re.compile(r" *(?:;|:::|,|\||\n|\bou\b|\bet\b|\bor\b|\band\b| / |/(?=0[1-9]|\+)) *", re.IGNORECASE)
_WORDS_AROUND: Final = re.compile(r"^(?:[^\W\d_]{3,}[ .:,\-]+)+(?=[+(0-9])|(?:[ ,\-]+[^\W\d_]{3,}\.?)+$")
_SCIENTIFIC: Final = re.compile(r"[0-9][.,][0-9]+E\+?[0-9]+", re.IGNORECASE)
_RUNS: Final = ("0123456789", "1234567890", "9876543210", "123456789", "987654321")
_LONGEST: Final = 80
_INVENTED: Final = frozenset(
    {first + other * 8 for first in "123456789" for other in "0123456789"}
    | {run[start : start + 9] for run in _RUNS for start in range(len(run) - 8)}
)
"""The nine digits that no French number has behind its zero."""


def read_phone(text: str, country: str) -> PhoneReading:
    """Read a number as it is dialled in `country` (ISO alpha-2), notes and extensions left out."""
    if country in _FRENCH_PLAN:
        match = _FRENCH.fullmatch(text.translate(_SEPARATORS))
        if match is not None:
            return _checked(_french(match[2], match[1], country), match[2])
    return _read_slowly(text, country)


def plain_french_number(text: str) -> str | None:
    """The E.164 form of a number of mainland France as it is usually written there; None for all other texts."""
    match = _FRENCH.fullmatch(text.translate(_SEPARATORS))
    if match is None or match[1] not in {None, "33"} or match[2] in _INVENTED:
        return None
    return f"+33{match[2]}"


def plain_french_numbers(texts: Sequence[str]) -> list[str] | None:
    """The same of many texts, looked at as one; None where one of them is written otherwise."""
    whole = "\n".join(texts).translate(_SEPARATORS)
    digits = whole.split("\n")
    if len(digits) != len(texts) or _ALL_FRENCH.fullmatch(f"{whole}\n") is None:
        return None
    numbers = [text[-9:] for text in digits]
    return [f"+33{number}" for number in numbers] if _INVENTED.isdisjoint(numbers) else None


def is_given_out(number: str) -> bool:
    """Whether an E.164 number lies in a range that its country gives out, which is more than being possible."""
    import phonenumbers  # noqa: PLC0415 - half a second that most files do not need

    return phonenumbers.is_valid_number(phonenumbers.parse(number, None))


def _read_slowly(text: str, country: str) -> PhoneReading:
    plain = without_apostrophe(text.strip())
    if len(plain) > _LONGEST or _SCIENTIFIC.fullmatch(plain):
        return PhoneReading(issue="phone_invalid")
    plain = _EXTENSION.sub("", _LABEL.sub("", _NOTE.sub(" ", plain))).strip()
    plain = _WORDS_AROUND.sub("", plain)
    parts = [part for part in _SEVERAL.split(plain) if part]
    if not parts:
        return PhoneReading(issue="phone_invalid")
    first, *others = parts
    reading = _read_one(first, country)
    if others and reading.number is None and _digit_count(first) < 8:
        return _read_one("".join([first, *others]), country)
    if others and reading.number is not None:
        return PhoneReading(reading.number, "phone_several")
    return reading


def _digit_count(text: str) -> int:
    return sum(character.isdigit() for character in text)


def _read_one(text: str, country: str) -> PhoneReading:
    digits = text.translate(_SEPARATORS)
    if not digits or not any(character.isdigit() for character in digits):
        return PhoneReading(issue="phone_invalid")
    if country in _FRENCH_PLAN:
        match = _FRENCH.fullmatch(digits)
        if match is not None:
            return _checked(_french(match[2], match[1], country), match[2])
        match = _FRENCH_WITHOUT_ZERO.fullmatch(text.strip()) or _FRENCH_WITHOUT_ZERO.fullmatch(digits)
        if match is not None:
            return _checked(_french(match[1], None, country), match[1], "phone_zero_restored")
        match = _FRENCH_WITHOUT_PLUS.fullmatch(digits)
        if match is not None:
            return _checked(_french(match[2], match[1], country), match[2])
    if _is_placeholder(digits.lstrip("+")):
        return PhoneReading(issue="phone_placeholder")
    if any(character.isalpha() for character in digits):  # letters would be dialled as digits
        return PhoneReading(issue="phone_invalid")
    may_be_british = country != "GB" and _BRITISH.fullmatch(digits) is not None and not _IN_PAIRS.match(text)
    return _read_anywhere(digits, country, may_be_british=may_be_british)


def _french(national: str, code: str | None, country: str) -> str:
    """E.164 of nine digits dialled in France: overseas a number of Réunion, Guadeloupe… has the code of its department.

    In a file of the mainland that code must be written: 06 92 may as well be a slip of the pen there.
    """
    if country == "FR" and code in {None, "33"}:
        return f"+33{national}"
    if country == "YT" and national.startswith(_MAYOTTE):
        return f"+262{national}"
    return (_OVERSEAS.get(national[:3]) or f"+{code or 33}") + national


def _read_anywhere(digits: str, country: str, *, may_be_british: bool) -> PhoneReading:
    import phonenumbers  # noqa: PLC0415 - half a second that most files do not need

    digits = digits.removesuffix(".0")
    if digits.startswith("00"):
        digits = "+" + digits[2:]
    if may_be_british:
        british = phonenumbers.parse(digits, "GB")
        own = phonenumbers.parse(digits, country)
        if phonenumbers.is_valid_number(british) and not phonenumbers.is_possible_number(own):
            return PhoneReading(f"+44{british.national_number}", "phone_country_assumed")
    try:
        parsed = phonenumbers.parse(digits, country)
    except phonenumbers.NumberParseException:
        return PhoneReading(issue="phone_invalid")
    if not phonenumbers.is_possible_number(parsed):
        return PhoneReading(issue="phone_invalid")
    number = phonenumbers.format_number(parsed, phonenumbers.PhoneNumberFormat.E164)
    if number.startswith("+33") and not _FRENCH.fullmatch(number):  # 063998124 counts as possible, a digit is missing
        return PhoneReading(issue="phone_invalid")
    return _checked(number, str(parsed.national_number or ""))


def _checked(number: str, national: str, issue: str | None = None) -> PhoneReading:
    """Refuse invented numbers."""
    return PhoneReading(issue="phone_placeholder") if _is_placeholder(national) else PhoneReading(number, issue)


def _is_placeholder(digits: str) -> bool:
    """One digit all over, counting up or down, or a beginning followed by one digit only (06 00 00 00 00)."""
    plain = digits.lstrip("0")
    if not plain or (len(set(plain)) == 1 and len(digits) > 3):
        return True
    if len(plain) >= 8 and len(set(plain[1:])) == 1:
        return True
    return len(plain) >= 8 and any(plain in run or run == digits for run in _RUNS)
