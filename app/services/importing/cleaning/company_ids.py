"""Numbers of organisations in a register: SIREN and SIRET of France, numbers for value added tax.

A French number is checked by its last digit (Luhn 1960, US patent 2,950,048; the establishments of La Poste by a sum
that five divides; the key of a tax number is the remainder by 97, arrêté of 1991). Of other countries only the form
is looked at.
"""

from __future__ import annotations

import re
from typing import Final, NamedTuple


class CompanyIdReading(NamedTuple):
    """The number without spaces or dots, or the code of what is wrong with it."""

    number: str | None = None
    issue: str | None = None


_LA_POSTE: Final = "356000000"
_SIREN_DIGITS: Final = 9
_SIRET_DIGITS: Final = 14
_FRENCH_TAX: Final = re.compile(r"FR([0-9A-HJ-NP-Z]{2})([0-9]{9})")
_COUNTRIES: Final = "AT BE BG CH CY CZ DE DK EE EL ES FI GB HR HU IE IT LT LU LV MT NL PL PT RO SE SI SK XI"
_FOREIGN: Final = re.compile(rf"(?:{_COUNTRIES.replace(' ', '|')})(?=[0-9A-Z]*[0-9]{{2}})[0-9A-Z]{{5,13}}")
_NO_SIGNS: Final = re.compile(r"[^0-9A-Za-z]")
_ROUNDED: Final = re.compile(r"[0-9][.,][0-9]+E\+?[0-9]+", re.IGNORECASE)


def read_company_id(text: str) -> CompanyIdReading:
    """Read a number of a register; one whose check digit is wrong is no number of anybody."""
    plain = text.strip().removesuffix(".0")
    if _ROUNDED.fullmatch(plain):
        return CompanyIdReading(issue="key_precision_lost")
    code = _NO_SIGNS.sub("", plain).upper()
    return CompanyIdReading(code) if _is_right(code) else CompanyIdReading(issue="company_id_invalid")


def _is_right(code: str) -> bool:
    if code.isascii() and code.isdigit():
        return bool(code.strip("0")) and (_is_siren(code) or _is_siret(code))
    tax = _FRENCH_TAX.fullmatch(code)
    if tax is not None:
        key, siren = tax.groups()
        return _is_siren(siren) and (not key.isdigit() or int(key) == (12 + 3 * (int(siren) % 97)) % 97)
    return _FOREIGN.fullmatch(code) is not None


def _is_siren(code: str) -> bool:
    return len(code) == _SIREN_DIGITS and _luhn(code)


def _is_siret(code: str) -> bool:
    if len(code) != _SIRET_DIGITS or not _luhn(code[:_SIREN_DIGITS]):
        return False
    return _luhn(code) or (code.startswith(_LA_POSTE) and sum(map(int, code)) % 5 == 0)


def _luhn(digits: str) -> bool:
    total = 0
    for place, digit in enumerate(reversed(digits)):
        doubled = int(digit) * (1 + place % 2)
        total += doubled - 9 if doubled > 9 else doubled
    return total % 10 == 0
