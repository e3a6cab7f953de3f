"""To which country the telephone numbers and postcodes of a file belong, when it is not the workspace's own."""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import replace
from typing import TYPE_CHECKING, Final

from app.services.importing.cleaning.column_format import ColumnFormat
from app.services.importing.cleaning.phones import read_phone
from app.services.importing.fields import FIELDS

if TYPE_CHECKING:
    from collections.abc import Sequence

    from app.services.importing.mapping.types import ColumnMapping, FileMapping

# The strictest numbering first: an Italian number may be almost anything.
CANDIDATES: Final = ("FR", "BE", "CH", "GB", "US", "ES", "LU", "NL", "PT", "IE", "DE", "AT", "CA", "IT")
_FOUR_DIGITS: Final = frozenset({"BE", "CH", "LU", "AT", "DK", "NO", "NL", "HU", "AU", "NZ"})
_ZERO_LOST: Final = frozenset({"FR", "DE", "ES", "IT", "US"})
_FOUR: Final = re.compile(r"[1-9][0-9]{3}(?:\.0)?")
_FIVE: Final = re.compile(r"[0-9]{5}(?:\.0)?")
_LOOKED_AT: Final = 200
_LEAST: Final = 4
_MOSTLY: Final = 0.8


def country_formats(mapping: FileMapping, rows: Sequence[Sequence[str]], country: str) -> dict[str, ColumnFormat]:
    """The formats of phone and postcode columns that are another country's, or that may be. Empty for most files.

    `country` of a format is the likelier one, `country_is_open` that only likelihood speaks for it.
    """
    formats = {
        column.header: known
        for column in _columns(mapping, "phone", "postcode")
        if (known := mapping.formats.get(column.header)) is not None
        and (known.is_chosen or known.before is None)
        and known.country is not None
    }
    named = _named_country(mapping, rows)
    of_phones = named or _of_phones(
        [text for column in _columns(mapping, "phone") for text in _texts(column, rows)], country
    )
    if of_phones is not None and of_phones != country:
        for column in _columns(mapping, "phone"):
            formats.setdefault(
                column.header, ColumnFormat(country=of_phones, country_is_open=named is None, before=ColumnFormat())
            )
    for column in _columns(mapping, "postcode"):
        found = _of_postcodes(_texts(column, rows), country, of_phones)
        if found is not None:
            formats.setdefault(
                column.header,
                replace(found, country_is_open=found.country_is_open and named is None, before=ColumnFormat()),
            )
    return formats


def _columns(mapping: FileMapping, *types: str) -> list[ColumnMapping]:
    return [column for column in mapping.columns if column.field and FIELDS[column.field].value in types]


def _texts(column: ColumnMapping, rows: Sequence[Sequence[str]]) -> list[str]:
    """The distinct texts of a column, some of them."""
    found = dict.fromkeys(row[column.index].strip() for row in rows if 0 <= column.index < len(row))
    return [text for text in found if text][:_LOOKED_AT]


def _named_country(mapping: FileMapping, rows: Sequence[Sequence[str]]) -> str | None:
    """The country that nearly every row of the file names, None when there is none."""
    from app.services.importing.cleaning.postal import read_country  # noqa: PLC0415 - reads the names of countries

    column = mapping.column_of("customer.country")
    if column is None or column.index < 0:
        return None
    counts = Counter(row[column.index].strip() for row in rows if column.index < len(row) and row[column.index].strip())
    codes: Counter[str] = Counter()
    for text, count in counts.items():
        code = read_country(text)
        if code is not None:
            codes[code] += count
    if not codes:
        return None
    code, count = codes.most_common(1)[0]
    return code if count >= _MOSTLY * codes.total() else None


def _of_phones(texts: Sequence[str], country: str) -> str | None:
    """The country whose numbers these are; None when too few tell or the workspace's own reads most of them."""
    national = [
        text for text in texts if not text.lstrip(" '(").startswith(("+", "00")) and sum(map(str.isdigit, text)) >= 7
    ]
    if len(national) < _LEAST:
        return None
    own = sum(_is_own(text, country) for text in national)
    if own >= _MOSTLY * len(national):
        return country
    if own > len(national) / 2:
        return None
    others = (other for other in CANDIDATES if other != country)
    return next((other for other in others if _valid_share(national, other) >= _MOSTLY), None)


def _is_own(text: str, country: str) -> bool:
    number, issue = read_phone(text, country)
    return (number is not None and issue != "phone_country_assumed") or issue == "phone_placeholder"


def _valid_share(texts: Sequence[str], country: str) -> float:
    import phonenumbers  # noqa: PLC0415 - half a second that most files do not need

    def is_valid(text: str) -> bool:
        try:
            return phonenumbers.is_valid_number(phonenumbers.parse(text.removesuffix(".0"), country))
        except phonenumbers.NumberParseException:
            return False

    return sum(map(is_valid, texts)) / len(texts)


def _of_postcodes(texts: Sequence[str], country: str, of_phones: str | None) -> ColumnFormat | None:
    """Codes of four digits are French ones without their zero, unless the file is of a country that has four digits.

    Without telephone numbers: a shop has customers of many first digits only where no zero is lost (lost ones stand
    for nine departments) and no code of five digits stands beside them.
    """
    if country not in _ZERO_LOST:
        return None
    four = [text for text in texts if _FOUR.fullmatch(text)]
    five = [text for text in texts if _FIVE.fullmatch(text)]
    if of_phones is not None and of_phones != country:
        return ColumnFormat(country=of_phones, country_is_open=True) if len(four) > len(five) or not five else None
    if of_phones is None and len(four) >= 2 * _LEAST and not five and len({text[0] for text in four}) > _LEAST:
        return ColumnFormat(country="BE", country_is_open=True)
    return None


def other_countries(header_type: str, country: str, likely: str) -> tuple[str, ...]:
    """The countries to choose from, the likelier first, the workspace's own second."""
    others = [code for code in CANDIDATES if header_type == "phone" or code in _FOUR_DIGITS]
    return tuple(dict.fromkeys((likely, country, *others)))
