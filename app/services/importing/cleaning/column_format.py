"""How the values of one column are written, decided from the whole column, never per cell."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Final

_COMMA_COUNTRIES: Final = (
    "FR BE DE ES IT LU NL PT AT DK SE FI NO PL MC CZ SK HU RO BG HR SI GR TR BR AR CL CO RU UA RE GP MQ GF YT NC PF MA"
    " TN DZ SN CI"
)
_MONTH_FIRST: Final = frozenset({"US", "PH", "PR", "GU"})
_UNSETTLED_ORDER: Final = frozenset({"CA"})
_YEAR_FIRST: Final = frozenset({"CN", "JP", "KR", "TW", "HU", "LT", "SE"})
FORMAT_QUESTIONS: Final = frozenset({"date_order", "decimal_sign", "currency", "time_zone", "country"})
"""The kinds of question that a format answers."""

# A proof of one way of writing outweighs the other when it is this many times as frequent: the rest are typing errors.
PREVAILS: Final = 20


@dataclass(frozen=True, slots=True)
class ColumnFormat:
    """What the whole column says about the way its values are written.

    `date_order` is "dmy", "mdy", "ymd" or None (no date, or still open), `decimal` "," or "." or None (no amount, or
    still open). `open_question` is true when dates were seen that can be read in both orders and nothing in the
    column tells which; `suggested_order` is then the likelier one. `decimal_is_open` is the same for amounts such as
    "1.234", with `suggested_decimal`. Values read by a suggestion alone are reported as assumed; without a suggestion
    they are not read at all. `examples` are up to three values that the user can judge by.

    `is_contradictory`: both ways are proved, so that neither is suggested. `currency` is the code that the signs beside
    the amounts must agree with (None: any), `currency_is_open`: the sign belongs to several currencies. `zone` tells
    what moments marked as UTC become: "local" (None: the same) the clock of the workspace's country, "written" the
    clock as written; "utc": all of them are UTC. `country` (ISO alpha-2) is where the column's telephone numbers and
    postcodes belong to (None: the workspace's own), taken for likely while `country_is_open`. `serials` is the year
    that day numbers of spreadsheets count from: "1904" or None for 1900. `is_settled`: all of the column was looked at.
    `name_order`: whether full names begin with the "first" or the "last" name where a name itself does not tell.

    `is_chosen` says that a person chose the format: it holds even where the column contradicts itself. `before` is what
    was known of the column before it was looked at; None for a format that was not found by looking.
    """

    date_order: str | None = None
    decimal: str | None = None
    open_question: bool = False
    examples: tuple[str, ...] = ()
    suggested_order: str | None = None
    decimal_is_open: bool = False
    suggested_decimal: str | None = None
    is_contradictory: bool = False
    currency: str | None = None
    currency_is_open: bool = False
    zone: str | None = None
    country: str | None = None
    country_is_open: bool = False
    serials: str | None = None
    name_order: str | None = None
    is_settled: bool = False
    is_chosen: bool = False
    before: ColumnFormat | None = None

    def with_answer(self, kind: str, value: str) -> ColumnFormat:
        """The format after a person answered one of FORMAT_QUESTIONS."""
        match kind:
            case "date_order":
                return replace(self, date_order=value, open_question=False, is_chosen=True)
            case "decimal_sign":
                return replace(self, decimal=value, decimal_is_open=False, is_chosen=True)
            case "currency":
                return replace(self, currency=value, currency_is_open=False, is_chosen=True)
            case "time_zone":
                return replace(self, zone=value, is_chosen=True)
            case _:
                return replace(self, country=value, country_is_open=False, is_chosen=True)


def known_before(known: ColumnFormat | None) -> ColumnFormat:
    """What was known of a column before it was looked at, so that it can be looked at again."""
    if known is None:
        return ColumnFormat()
    return known if known.is_chosen or known.before is None else known.before


def order_of_country(country: str) -> str | None:
    """The order in which a country writes day, month and year; None where several are usual."""
    if country in _UNSETTLED_ORDER:
        return None
    return "mdy" if country in _MONTH_FIRST else "ymd" if country in _YEAR_FIRST else "dmy"


def decimal_of_country(country: str) -> str:
    """The decimal sign of a country."""
    return "," if country in _COMMA_COUNTRIES.split() else "."


def assuming(known: ColumnFormat, country: str) -> ColumnFormat:
    """Suggest what the country writes where the file itself suggests nothing. A contradictory column stays open."""
    order = order_of_country(country)
    if known.is_contradictory:
        return known
    if known.open_question and known.suggested_order is None and known.date_order is None and order in {"dmy", "mdy"}:
        known = replace(known, suggested_order=order)
    if known.decimal_is_open and known.suggested_decimal is None:
        known = replace(known, suggested_decimal=decimal_of_country(country))
    return known
