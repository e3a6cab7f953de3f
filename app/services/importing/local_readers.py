"""Telephone numbers and postcodes as the country of their own row writes them."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from app.services.importing.cleaning.cleaner import Cleaned
from app.services.importing.cleaning.phones import is_given_out
from app.services.importing.columns import ColumnReader, MappedColumns

_LOCAL = ("customer.phone", "customer.phone_2", "customer.postcode")
_COUNTRY = "customer.country"
NamedReader = tuple[str, ColumnReader, int]


class LocalReaders:
    """Chooses the readers of a row by its country. A number that is none there is tried as one of the workspace's own
    country, since people who live beyond the border keep their numbers; that is said.
    """

    def __init__(self, columns: MappedColumns, readers: Sequence[NamedReader]) -> None:
        self._columns = columns
        self.own = list(readers)
        self._by_country: dict[Any, list[NamedReader]] = {None: self.own, columns.country: self.own}
        self._country = columns.readers.get(_COUNTRY)
        if not any(field_id in _LOCAL for field_id, _, _ in readers):
            self._country = None

    def of(self, cells: Sequence[str]) -> list[NamedReader]:
        """The readers for a row."""
        if self._country is None:
            return self.own
        country = self._country.peek(cells[self._country.index])
        readers = self._by_country.get(country)
        if readers is None:
            readers = self._by_country[country] = [
                (field_id, self._abroad(reader, country) if field_id in _LOCAL else reader, index)
                for field_id, reader, index in self.own
            ]
        return readers

    def abroad(self, rows: Sequence[Sequence[str]]) -> list[int]:
        """The places of the rows that the workspace's own readers do not read."""
        if self._country is None:
            return []
        index, peek, here = self._country.index, self._country.peek, (None, self._columns.country)
        return [place for place, cells in enumerate(rows) if peek(cells[index]) not in here]

    def _abroad(self, own: ColumnReader, country: str) -> ColumnReader:
        reader = self._columns.reader_in(own, country)
        if not own.field_id.startswith("customer.phone"):
            return reader
        return reader.with_cleaner(_here_if_not_there(reader.clean, own.clean))


def _here_if_not_there(there: Callable[[str], Cleaned], here: Callable[[str], Cleaned]) -> Callable[[str], Cleaned]:
    def clean(text: str) -> Cleaned:
        found = there(text)
        if found.value is None and found.issue is None:
            return found
        if found.value is not None and is_given_out(str(found.value)):
            return found
        own = here(text)
        return found if own.value is None else Cleaned(own.value, "phone_country_assumed")

    return clean
