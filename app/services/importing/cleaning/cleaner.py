"""One cleaner for each type of value: text of a cell → typed value + issue."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

    from app.services.importing.cleaning.column_format import ColumnFormat
    from app.services.importing.fields import Field


@dataclass(frozen=True, slots=True)
class Cleaned:
    """A cleaned value. `value` None without an issue: the cell was empty.

    Types of `value` by type of field: text, key, name, email, phone (E.164), postcode, country (ISO 3166 alpha-2),
    currency (ISO 4217), language: str · date: "YYYY-MM-DD" · birth_date: "YYYY-MM-DD" or "--MM-DD" ·
    datetime: "YYYY-MM-DD" or "YYYY-MM-DDTHH:MM:SS" · time: "HH:MM:SS" · amount and quantity: int, ten-thousandths ·
    flag and refusal: "granted" or "refused" (a refusal flag is already turned round) · status: "paid", "refunded",
    "cancelled", "pending" · kind: see contact_kinds.KINDS · title: "M", "MME", "MLLE", "DR", "ME", "PR".
    customer.full_name alone gives a names.PersonName (title, first_name, last_name, company).
    """

    value: object | None
    issue: str | None = None
    suggestion: str | None = None


def make_cleaner(
    field: Field, column_format: ColumnFormat, country: str, *, today: str | None = None
) -> Callable[[str], Cleaned]:
    """The function that cleans one column. It remembers what it has seen, up to a limit.

    With `today` (YYYY-MM-DD, from the Clock) days after it are reported as date_in_future.
    """
    raise NotImplementedError
