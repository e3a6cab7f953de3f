"""Currency signs and codes beside amounts. One sign may belong to several currencies."""

from __future__ import annotations

import re
from typing import Final

_CODES: Final = (
    "EUR USD GBP CHF CAD AUD NZD JPY CNY SEK NOK DKK PLN CZK HUF RON BGN MAD TND DZD XPF XOF XAF XCD MUR BRL MXN INR"
    " ZAR TRY ILS SGD HKD KRW ARS CLP COP"
)
_BY_SIGN: Final[dict[str, tuple[str, ...]]] = {
    "€": ("EUR",),
    "EURO": ("EUR",),
    "EUROS": ("EUR",),
    "£": ("GBP",),
    "US$": ("USD",),
    "$US": ("USD",),
    "CA$": ("CAD",),
    "$CA": ("CAD",),
    "C$": ("CAD",),
    "A$": ("AUD",),
    "AU$": ("AUD",),
    "NZ$": ("NZD",),
    "HK$": ("HKD",),
    "S$": ("SGD",),
    "R$": ("BRL",),
    "MX$": ("MXN",),
    "FCFA": ("XOF", "XAF"),
    "CFA": ("XOF", "XAF"),
    "$": ("USD", "CAD", "AUD", "NZD", "HKD", "SGD", "MXN", "XCD", "ARS", "CLP", "COP"),
    "¥": ("JPY", "CNY"),
    "₹": ("INR",),
    "₺": ("TRY",),
    "₪": ("ILS",),
    "₩": ("KRW",),
    "ZŁ": ("PLN",),
    "KČ": ("CZK",),
    "KR": ("SEK", "NOK", "DKK"),
    "FR": ("CHF",),
    "FRS": ("CHF",),
    "DH": ("MAD",),
    "DHS": ("MAD",),
    **{code: (code,) for code in _CODES.split()},
}
_COUNTRIES_OF: Final = {
    "EUR": "FR DE ES IT BE LU NL AT PT IE FI GR MC RE GP MQ GF YT EE LV LT SK SI HR CY MT BG",
    "XOF": "SN CI BJ BF ML NE TG GW",
    "XAF": "CM GA CG TD CF GQ",
    "CHF": "CH LI",
    "USD": "US",
    "CAD": "CA",
    "AUD": "AU",
    "NZD": "NZ",
    "HKD": "HK",
    "SGD": "SG",
    "MXN": "MX",
    "GBP": "GB",
    "SEK": "SE",
    "NOK": "NO",
    "DKK": "DK",
    "JPY": "JP",
    "CNY": "CN",
    "MAD": "MA",
}
_OF_COUNTRY: Final = {country: code for code, countries in _COUNTRIES_OF.items() for country in countries.split()}
SIGN: Final = "(?:(?:" + "|".join(re.escape(sign) for sign in sorted(_BY_SIGN, key=len, reverse=True)) + r")\.?)"
_FOUND: Final = re.compile(rf"(?<![^\W\d_])({SIGN})(?![^\W\d_])", re.IGNORECASE)


def currency_sign(text: str) -> str | None:
    """The currency sign or code beside an amount, in capitals; None when there is none."""
    if text.isdigit():
        return None
    found = _FOUND.search(text)
    return None if found is None else found[1].upper().rstrip(".")


def codes_of(sign: str) -> tuple[str, ...]:
    """The ISO 4217 codes that a sign may stand for, the most usual first."""
    return _BY_SIGN.get(sign, ())


def code_of(sign: str, country: str) -> str | None:
    """The code of a sign, with the country's own currency where the sign is also its; None where that is open."""
    codes = codes_of(sign)
    if len(codes) == 1:
        return codes[0]
    own = _OF_COUNTRY.get(country)
    return own if own in codes else None


def currency_of_country(country: str) -> str | None:
    """The currency of a country, of the usual ones."""
    return _OF_COUNTRY.get(country)
