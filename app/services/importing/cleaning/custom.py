"""The cleaners of the fields that a user adds: text, number, date, flag."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from app.services.importing.cleaning.cleaner import Cleaned, make_cleaner
from app.services.importing.cleaning.consents import GRANTED
from app.services.importing.fields import Field

if TYPE_CHECKING:
    from collections.abc import Callable

    from app.services.importing.cleaning.column_format import ColumnFormat

_VALUES: Final = {"text": "text", "number": "amount", "date": "date", "flag": "flag"}
_ONE_E4: Final = 10_000


def make_custom_cleaner(
    custom_type: str, column_format: ColumnFormat, country: str, *, is_inverted: bool = False
) -> Callable[[str], Cleaned]:
    """The function that cleans a column of a user's own.

    Types of `value`: text: str · number: int, or float where it is not whole · date: "YYYY-MM-DD", also in the
    future · flag: bool.
    """
    clean = make_cleaner(Field("custom", "custom", _VALUES[custom_type]), column_format, country)
    if custom_type == "number":
        return lambda text: _number(clean(text))
    if custom_type == "flag":
        return lambda text: _flag(clean(text), is_inverted=is_inverted)
    return clean


def _number(cleaned: Cleaned) -> Cleaned:
    value = cleaned.value
    if not isinstance(value, int):
        return cleaned
    return cleaned._replace(value=value // _ONE_E4 if value % _ONE_E4 == 0 else value / _ONE_E4)


def _flag(cleaned: Cleaned, *, is_inverted: bool) -> Cleaned:
    if cleaned.issue is not None:
        return Cleaned(None, "flag_unknown")
    return cleaned if cleaned.value is None else Cleaned((cleaned.value == GRANTED) is not is_inverted)
