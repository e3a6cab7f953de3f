"""One cleaner for each type of value: text of a cell → typed value + issue."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import lru_cache
from typing import TYPE_CHECKING, Final, NamedTuple

from app.services.importing.cleaning import statuses
from app.services.importing.cleaning.amounts import amount_e4, decimal_sign, is_ambiguous, is_rounded
from app.services.importing.cleaning.blanks import are_some_blank, is_blank, squeezed
from app.services.importing.cleaning.column_format import decimal_of_country
from app.services.importing.cleaning.company_ids import read_company_id
from app.services.importing.cleaning.consents import GRANTED, read_flag, read_refusal
from app.services.importing.cleaning.currencies import codes_of, currency_sign
from app.services.importing.cleaning.dates import read_time
from app.services.importing.cleaning.day_cleaner import DayCleaner
from app.services.importing.cleaning.emails import read_email
from app.services.importing.cleaning.names import clean_name, read_title, split_full_name
from app.services.importing.cleaning.phones import read_phone
from app.services.importing.cleaning.postal import read_country, read_postcode, read_town
from app.services.importing.cleaning.scores import read_score
from app.services.importing.cleaning.words import first_names

if TYPE_CHECKING:
    from app.services.importing.cleaning.column_format import ColumnFormat
    from app.services.importing.fields import Field

_REMEMBERED: Final = 32_768
_LONGEST_TEXT: Final = 2_000
_LONGEST_KEY: Final = 200
_UNMISTAKABLE: Final = {"EUR": "€", "GBP": "£"}


class Cleaned(NamedTuple):
    """A cleaned value. `value` None without an issue: the cell was empty.

    Types of `value` by type of field: text, key, name, email, phone (E.164), postcode, country (ISO 3166 alpha-2),
    currency (ISO 4217), language: str · date: "YYYY-MM-DD" · birth_date: "YYYY-MM-DD" or "--MM-DD" ·
    datetime: "YYYY-MM-DD" or "YYYY-MM-DDTHH:MM:SS" · time: "HH:MM:SS" · amount and quantity: int, ten-thousandths ·
    flag and refusal: "granted" or "refused" (a refusal flag is already turned round) · status: "paid", "refunded",
    "cancelled", "pending" · kind: one of statuses.KINDS · direction: "in" or "out" · channel: "email", "sms", "post",
    "phone" · title: "M", "MME", "MLLE", "DR", "ME", "PR".
    customer.full_name alone gives a names.PersonName (title, first_name, last_name, company).
    """

    value: object | None
    issue: str | None = None
    suggestion: str | None = None


EMPTY: Final = Cleaned(None)


def make_cleaner(
    field: Field, column_format: ColumnFormat, country: str, *, today: str | None = None
) -> Callable[[str], Cleaned]:
    """The function that cleans one column. It remembers what it has seen, up to a limit.

    With `today` (YYYY-MM-DD, from the Clock) days after it are reported as date_in_future.
    """
    may_be_name = field.value == "name"
    clean_text = _cleaner_of(field, column_format, country, today)
    seen: dict[str, Cleaned] = {}

    def clean(text: str) -> Cleaned:
        known = seen.get(text)
        if known is not None:
            return known
        stripped = text.strip()
        known = EMPTY if is_blank(stripped, may_be_name=may_be_name) else clean_text(stripped)
        if len(seen) >= _REMEMBERED:
            seen.clear()
        seen[text] = known
        return known

    return clean


def _cleaner_of(field: Field, column_format: ColumnFormat, country: str, today: str | None) -> Callable[[str], Cleaned]:
    """The cleaner of a stripped text that is not blank."""
    if field.id == "customer.full_name":
        is_last_first = column_format.name_order == "last"
        return lambda text: _clean_full_name(text, is_last_first=is_last_first)
    plain = _PLAIN_CLEANERS.get(field.value)
    if plain is not None:
        return plain
    match field.value:
        case "phone":
            return _local_cleaner(read_phone, column_format, country, "phone_country_assumed")
        case "postcode":
            return _local_cleaner(read_postcode, column_format, country, "postcode_country_assumed")
        case "date" | "datetime" | "birth_date":
            return _day_cleaner(field.value, DayCleaner(column_format, country, today))
        case "amount" | "quantity":
            return _amount_cleaner(field.value, column_format, country)
        case "refusal":
            # An address that is not blocked is subscribed; a number that is not blocked may never have been given.
            otherwise = GRANTED if field.id == "consent.email_refused" else None
            return lambda text: _from_pair(read_refusal(text, otherwise=otherwise))
        case _:
            return _word_cleaner(field.value)


_WORD_READERS: Final[dict[str, Callable[[str], str | None]]] = {
    "status": statuses.read_order_status,
    "sale_type": statuses.read_sale_type,
    "mode": statuses.read_sale_mode,
    "kind": statuses.read_kind,
    "direction": statuses.read_direction,
    "channel": statuses.read_channel,
    "currency": statuses.read_currency,
    "language": statuses.read_language,
    "country": read_country,
    "title": read_title,
    "time": read_time,
}


def _word_cleaner(value: str) -> Callable[[str], Cleaned]:
    read = _WORD_READERS[value]
    issue = None if value == "language" else "time_unreadable" if value == "time" else f"{value}_unknown"

    def clean(text: str) -> Cleaned:
        found = read(text)
        return Cleaned(None, issue) if found is None else Cleaned(found)

    return clean


def _local_cleaner(
    read: Callable[[str, str], tuple[str | None, str | None]], known: ColumnFormat, country: str, assumed: str
) -> Callable[[str], Cleaned]:
    """Numbers and postcodes as the column's country writes them; said so where that country is only likely."""
    own = known.country or country
    if not known.country_is_open:
        return lambda text: _from_pair(read(text, own))

    def clean(text: str) -> Cleaned:
        value, issue = read(text, own)
        return Cleaned(value, assumed if value is not None and issue is None and not text.startswith("+") else issue)

    return clean


def _from_pair(pair: tuple[str | None, str | None]) -> Cleaned:
    return Cleaned(pair[0], pair[1])


def _clean_text(text: str) -> Cleaned:
    lines = [squeezed(line) for line in text.splitlines()] if "\n" in text or "\r" in text else [squeezed(text)]
    plain = "\n".join(line for line in lines if line)
    if len(plain) > _LONGEST_TEXT:
        return Cleaned(plain[:_LONGEST_TEXT], "text_shortened")
    return Cleaned(plain or None)


def _clean_town(text: str) -> Cleaned:
    return Cleaned(read_town(text))


def _clean_key(text: str) -> Cleaned:
    """A key stays as it is written, except for what spreadsheets do to it."""
    if is_plain_key(text):
        return Cleaned(text)
    plain = squeezed(text).lstrip("'’ ")
    if is_blank(plain):
        return EMPTY
    whole, point, rest = plain.partition(".")
    if point and rest == "0" and whole.isdigit():
        return Cleaned(whole)
    if _is_rounded_key(plain):
        return Cleaned(None, "key_precision_lost")
    return Cleaned(plain[:_LONGEST_KEY] or None)


def is_plain_key(text: str) -> bool:
    """Whether a key has only letters and digits, so that there is nothing to take off it."""
    return text.isalnum() and text.isascii() and len(text) <= _LONGEST_KEY and not is_blank(text)


def are_plain_keys(texts: Sequence[str]) -> bool:
    """Whether all of these are plain keys."""
    whole = "".join(texts)
    return (
        whole.isalnum() and whole.isascii() and all(texts) and len(max(texts, key=len)) <= _LONGEST_KEY
        and not are_some_blank(texts)
    )  # fmt: skip


def _is_rounded_key(text: str) -> bool:
    """7,32829E+13: the last digits are gone."""
    mantissa, exponent_sign, exponent = text.upper().partition("E+")
    return bool(exponent_sign) and exponent.isdigit() and mantissa.replace(",", ".").replace(".", "", 1).isdigit()


def _clean_name(text: str) -> Cleaned:
    name = clean_name(text)
    return Cleaned(None, "name_invalid") if name is None else Cleaned(name)


def _clean_full_name(text: str, *, is_last_first: bool) -> Cleaned:
    name = split_full_name(text, first_names(), is_last_first=is_last_first)
    if name.first_name is None and name.last_name is None and name.company is None:
        return Cleaned(None, "name_invalid")
    return Cleaned(name)


def _clean_email(text: str) -> Cleaned:
    reading = read_email(text)
    return Cleaned(reading.address, reading.issue, reading.suggestion)


def _clean_score(text: str) -> Cleaned:
    score = read_score(text)
    return Cleaned(None, "score_unreadable") if score is None else Cleaned(score)


def _day_cleaner(value: str, days: DayCleaner) -> Callable[[str], Cleaned]:
    read = {"date": days.day, "datetime": days.moment, "birth_date": days.birthday}[value]
    return lambda text: _from_pair(read(text))


_PLAIN_CLEANERS: Final[dict[str, Callable[[str], Cleaned]]] = {
    "text": _clean_text,
    "key": _clean_key,
    "name": _clean_name,
    "town": _clean_town,
    "email": _clean_email,
    "score": _clean_score,
    "company_id": lambda text: _from_pair(read_company_id(text)),
    "flag": lambda text: _from_pair(read_flag(text)),
}


def _amount_cleaner(value: str, known: ColumnFormat, country: str) -> Callable[[str], Cleaned]:
    """Amounts that only the column could decide: read as suggested and said so; refused where the column contradicts
    itself. An amount with the sign of another currency than the column's would be added up with what it is not.
    """
    suggested = known.suggested_decimal or (None if known.decimal_is_open else decimal_of_country(country))
    unreadable = Cleaned(None, f"{value}_unreadable")
    decimal, currency = known.decimal, known.currency
    own_sign = _UNMISTAKABLE.get(currency or "", "\n")
    other = None if known.is_settled or decimal is None else "." if decimal == "," else ","

    def clean(text: str) -> Cleaned:
        number = amount_e4(text, decimal or suggested)
        is_open = decimal is None and (number is None or len(text) > 4) and is_ambiguous(text)
        if number is None:
            return Cleaned(None, "amount_ambiguous") if is_open else unreadable
        if currency is not None and not text.endswith(own_sign) and not (text[-1].isdigit() and text[0].isdigit()):
            sign = currency_sign(text)
            if sign is not None and currency not in codes_of(sign):
                return Cleaned(None, "amount_other_currency")
            if sign is not None and known.currency_is_open and not is_open:
                return Cleaned(number, "currency_assumed")
        if is_open:
            return Cleaned(number, "amount_assumed")
        if other is not None and text.rfind(other) > text.rfind(decimal or "") and decimal_sign(text) == other:
            return Cleaned(number, "amount_sign_contradicts")
        return Cleaned(number, "amount_rounded") if len(text) > 6 and is_rounded(text) else _number(number)

    return clean


@lru_cache(maxsize=4_096)
def _number(number: int) -> Cleaned:
    return Cleaned(number)
