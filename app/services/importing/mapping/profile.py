"""What the values of a column look like, whatever its name."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING, Final

from app.services.importing.cleaning import statuses
from app.services.importing.cleaning.amounts import amount_e4
from app.services.importing.cleaning.blanks import folded, is_blank
from app.services.importing.cleaning.company_ids import read_company_id
from app.services.importing.cleaning.consents import read_flag
from app.services.importing.cleaning.dates import read_birth_date, read_date, read_time
from app.services.importing.cleaning.emails import read_email
from app.services.importing.cleaning.names import is_company, read_title
from app.services.importing.cleaning.phones import read_phone
from app.services.importing.cleaning.postal import read_country, read_postcode
from app.services.importing.cleaning.scores import read_score
from app.services.importing.cleaning.words import first_names

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

_LOOKED_AT: Final = 120
_STREET: Final = re.compile(
    r"\b(?:rue|avenue|av|bd|boulevard|chemin|impasse|allee|place|route|quai|cours|lieu[- ]dit|lotissement|square"
    r"|passage|street|road|lane|drive|close|way|court|zone d'activite|za|zi|bis)\b"
)


@dataclass(frozen=True)
class ColumnProfile:
    """The distinct values of a column's sample that are not blank, and questions about them."""

    values: tuple[str, ...]
    filled: int
    country: str

    @classmethod
    def of(cls, cells: Sequence[str], country: str) -> ColumnProfile:
        """Profile a column's sample."""
        filled = [cell.strip() for cell in cells if not is_blank(cell.strip())]
        return cls(tuple(dict.fromkeys(filled))[:_LOOKED_AT], len(filled), country)

    @property
    def examples(self) -> tuple[str, ...]:
        """Up to three values to show."""
        return self.values[:3]

    def share(self, is_so: Callable[[str], bool]) -> float:
        """The share of distinct values of which something is so."""
        return sum(map(is_so, self.values)) / len(self.values) if self.values else 0.0

    @cached_property
    def emails(self) -> float:
        """Share of e-mail addresses."""
        return self.share(lambda text: "@" in text and read_email(text).address is not None)

    @cached_property
    def phones(self) -> float:
        """Share of telephone numbers."""
        return self.share(lambda text: _may_be_phone(text) and read_phone(text, self.country).number is not None)

    @cached_property
    def postcodes(self) -> float:
        """Share of postcodes."""
        return self.share(lambda text: len(text) <= 12 and read_postcode(text, self.country).postcode is not None)

    @cached_property
    def dates(self) -> float:
        """Share of days with a year, in either order."""
        return self.share(lambda text: any(read_date(text, order).day is not None for order in ("dmy", "mdy")))

    @cached_property
    def amounts(self) -> float:
        """Share of numbers."""
        return self.share(lambda text: amount_e4(text, ",") is not None or amount_e4(text, ".") is not None)

    @cached_property
    def first_names(self) -> float:
        """Share of known first names."""
        known = first_names()
        return self.share(lambda text: folded(text) in known or folded(text).partition("-")[0] in known)

    @cached_property
    def with_digit(self) -> float:
        """Share of values that hold a digit."""
        return self.share(lambda text: any(character.isdigit() for character in text))

    @cached_property
    def several_words(self) -> float:
        """Share of values of two words or more."""
        return self.share(lambda text: " " in text)

    @cached_property
    def name_like(self) -> float:
        """Share of short texts of letters."""
        return self.share(
            lambda text: len(text) <= 60 and not any(character.isdigit() or character in "@#€$" for character in text)
        )

    @cached_property
    def codes(self) -> float:
        """Share of keys: short, a digit in them, no spaces."""
        return self.share(
            lambda text: len(text) <= 24 and " " not in text and any(character.isdigit() for character in text)
        )

    @cached_property
    def streets(self) -> float:
        """Share of values with a street word or a house number."""
        return self.share(lambda text: " " in text and _STREET.search(folded(text)) is not None)

    @cached_property
    def companies(self) -> float:
        """Share of names of firms."""
        return self.share(is_company)


def _may_be_phone(text: str) -> bool:
    return 8 <= sum(character.isdigit() for character in text) <= 15 and "@" not in text


def _is_birthday(text: str) -> bool:
    return any(read_birth_date(text, order).day is not None for order in ("dmy", "mdy"))


def _is_flag(text: str) -> bool:
    return read_flag(text)[1] is None


def fit(value_type: str, profile: ColumnProfile) -> float:
    """The share of a column's values that this type of value can be."""
    match value_type:
        case "email":
            return profile.emails
        case "phone":
            return profile.phones
        case "postcode":
            return profile.postcodes
        case "date" | "datetime":
            return profile.dates
        case "birth_date":
            return profile.share(_is_birthday)
        case "amount" | "quantity":
            return profile.amounts
        case "name":
            return profile.name_like
        case _:
            read = _READERS.get(value_type)
            return 1.0 if read is None else profile.share(read)


_READERS: Final[dict[str, Callable[[str], bool]]] = {
    "company_id": lambda text: read_company_id(text).number is not None,
    "flag": _is_flag,
    "refusal": _is_flag,
    "title": lambda text: read_title(text) is not None,
    "status": lambda text: statuses.read_order_status(text) is not None,
    "sale_type": lambda text: statuses.read_sale_type(text) is not None,
    "mode": lambda text: statuses.read_sale_mode(text) is not None,
    "score": lambda text: read_score(text) is not None,
    "kind": lambda text: statuses.read_kind(text) is not None,
    "direction": lambda text: statuses.read_direction(text) is not None,
    "channel": lambda text: statuses.read_channel(text) is not None,
    "currency": lambda text: statuses.read_currency(text) is not None,
    "language": lambda text: statuses.read_language(text) is not None,
    "country": lambda text: read_country(text) is not None,
    "time": lambda text: read_time(text) is not None,
}
