"""Amounts of money and quantities, exact, as integers in ten-thousandths."""

from __future__ import annotations

import re
from typing import Final

from app.services.importing.cleaning.currencies import SIGN, code_of, currency_sign

_SPACES: Final = " \u00a0\u202f\u2009\u2007\u2002\u2003\t"
_TO_PLAIN: Final = {
    **{ord(space): " " for space in _SPACES},
    **{ord(minus): "-" for minus in "\u2212\u2010\u2011\u2012\u2013\u2014\ufe63\uff0d"},
    **{ord(apostrophe): "'" for apostrophe in "’‘\u02bc`´"},
    0x066B: ",",
    0x066C: "'",
}
_CURRENCY: Final = SIGN
_TAX_WORD: Final = re.compile(r" *(?:TTC|HT|T\.T\.C\.|H\.T\.)(?=\)?$)", re.IGNORECASE)
_AROUND: Final = re.compile(
    rf"(?P<open>\(?) *(?P<sign1>[+-]?) *{_CURRENCY}? *(?P<sign2>[+-]?) *(?P<digits>[0-9.,][0-9 .,']*?)"
    rf" *{_CURRENCY}? *(?P<sign3>[+-]?) *{_CURRENCY}? *(?P<close>\)?)",
    re.IGNORECASE,
)
_EURO_BETWEEN: Final = re.compile(r"([0-9]) ?(?:€|EUR) ?([0-9]{2})$", re.IGNORECASE)
_NO_CENTS: Final = re.compile(r"([0-9])[.,](?:-{1,2}|\u2013)$")
_PLAIN: Final = re.compile(r"(-?)([0-9]{1,15})(?:([.,])([0-9]{1,4}))?")
_SPACED: Final = re.compile(
    r"(-?)([0-9]{1,3}(?:[ \u00a0\u202f][0-9]{3}){0,4}|[0-9]{1,15})(?:[.,]([0-9]{1,2}))?[ \u00a0\u202f]?(?:€|EUR)?"
)
_DOLLARS: Final = re.compile(r"(-?)\$?([0-9]{1,3}(?:,[0-9]{3}){1,4}|[0-9]{1,15})\.([0-9]{2})")
_GROUPED: Final = {sign: re.compile(rf"[0-9]{{1,3}}(?:{re.escape(sign)}[0-9]{{3}})+") for sign in (" ", "'", ".", ",")}
_MAX_DIGITS: Final = 15
_DECIMALS_KEPT: Final = 4
_SCALES: Final = ("0000", "000", "00", "0", "")


def amount_e4(text: str, decimal: str | None) -> int | None:
    """Ten-thousandths of the amount that `text` states, None when it states none.

    `decimal` is the column's decimal sign. It decides "1.234" and "1,234" alone: None leaves those two unread;
    every other amount can only be read in one way.
    """
    plain = _PLAIN.fullmatch(text)
    if plain is None:
        common = _common_e4(text)
        return common if common is not None else _written_e4(text, decimal)
    minus, whole, sign, cents = plain.groups()
    if cents is None:
        value = int(whole) * 10_000
    elif len(cents) == 3 and sign != decimal:
        return _either_e4(minus, whole, sign, cents, decimal)
    else:
        value = int(whole + cents + _SCALES[len(cents)])
    return -value if minus else value


def is_ambiguous(text: str) -> bool:
    """Whether one sign with three digits behind it could be thousands or decimals: "1.234", "12,500 €"."""
    digits = _digits(text)
    if digits is None:
        return False
    match = _PLAIN.fullmatch(digits[1])
    return match is not None and _is_open(match[2], match[4])


def decimal_sign(text: str) -> str | None:
    """The decimal sign that this amount proves, None when it proves none."""
    digits = _digits(text)
    if digits is None:
        return None
    number = digits[1]
    last = max(number.rfind("."), number.rfind(","))
    if last < 0:
        return None
    sign = number[last]
    if number.count(sign) > 1:
        return "." if sign == "," else ","
    other = "." if sign == "," else ","
    behind = len(number) - last - 1
    if other in number or behind != 3 or not _is_open(number[:last], number[last + 1 :]):
        return sign if behind else None
    return None


def is_rounded(text: str) -> bool:
    """Whether the amount has more decimals than can be kept and they are not rounding noise of a spreadsheet."""
    if len(text) - max(text.rfind("."), text.rfind(",")) <= _DECIMALS_KEPT + 1:
        return False
    digits = _digits(text)
    if digits is None:
        return False
    behind = re.search(r"[.,]([0-9]{5,})$", digits[1])
    return behind is not None and behind[1][4:].strip("0") != "" and len(behind[1]) < 10


def currency_of(text: str, country: str = "US") -> str | None:
    """The ISO 4217 code of the currency sign or code beside an amount; None for none or one of several countries."""
    sign = currency_sign(text)
    return None if sign is None else code_of(sign, country)


def _is_open(whole: str, behind: str | None) -> bool:
    return behind is not None and len(behind) == 3 and 1 <= len(whole) <= 3 and not whole.startswith("0")


def _either_e4(minus: str, whole: str, sign: str, behind: str, decimal: str | None) -> int | None:
    """One sign that is not the column's decimal sign, with three digits behind it."""
    if not _is_open(whole, behind):
        value = int(whole + behind + "0")
    elif decimal is None or sign == decimal:
        return None
    else:
        value = int(whole + behind) * 10_000
    return -value if minus else value


def _digits(text: str) -> tuple[bool, str] | None:
    """Whether the amount is negative, and its digits with their signs."""
    plain = text.translate(_TO_PLAIN).strip()
    if not plain or not any(character.isdigit() for character in plain):
        return None
    plain = _TAX_WORD.sub("", plain)
    plain = _NO_CENTS.sub(r"\1", _EURO_BETWEEN.sub(r"\1,\2", plain))
    match = _AROUND.fullmatch(plain)
    if match is None or bool(match["open"]) != bool(match["close"]):
        return None
    signs = match["sign1"] + match["sign2"] + match["sign3"]
    if len(signs) > 1 or (signs and match["open"]):
        return None
    return signs == "-" or bool(match["open"]), match["digits"]


def _common_e4(text: str) -> int | None:
    """The commonest ways of writing, "1 234,50 €" and "$1,234.50", which need no look at the column."""
    spaced = _SPACED.fullmatch(text) or _DOLLARS.fullmatch(text)
    if spaced is None:
        return None
    minus, whole, cents = spaced.groups()
    digits = whole if whole.isdigit() else "".join(filter(str.isdigit, whole))
    value = int(digits + (cents or "") + _SCALES[len(cents or "")])
    return -value if minus else value


def _written_e4(text: str, decimal: str | None) -> int | None:
    digits = _digits(text)
    if digits is None:
        return None
    is_negative, number = digits
    last = max(number.rfind("."), number.rfind(","))
    whole, behind = number, ""
    if last >= 0 and not _is_grouping(number, last, decimal):
        if _is_undecided(number, last, decimal):
            return None
        whole, behind = number[:last], number[last + 1 :]
    whole_digits = _ungrouped(whole)
    if whole_digits is None or (behind and not behind.isdigit()) or not whole_digits + behind:
        return None
    if len(whole_digits) > _MAX_DIGITS:
        return None
    value = _scaled(whole_digits, behind)
    return -value if is_negative else value


def _is_undecided(number: str, last: int, decimal: str | None) -> bool:
    return decimal is None and number.isascii() and _is_open(number[:last], number[last + 1 :])


def _is_grouping(number: str, last: int, decimal: str | None) -> bool:
    """Whether the last point or comma parts thousands."""
    sign = number[last]
    if number.count(sign) > 1:
        return True
    return decimal is not None and sign != decimal and _is_open(number[:last], number[last + 1 :])


def _ungrouped(whole: str) -> str | None:
    """Digits without thousands signs; None when the groups are not of three or the signs differ."""
    if whole.isdigit() or not whole:
        return whole
    for sign, pattern in _GROUPED.items():
        if sign in whole:
            return whole.replace(sign, "") if pattern.fullmatch(whole) else None
    return None


def _scaled(whole: str, behind: str) -> int:
    """Ten-thousandths, halves away from zero."""
    value = int((whole or "0") + (behind + "0000")[:4])
    return value + 1 if len(behind) > 4 and behind[4] >= "5" else value
