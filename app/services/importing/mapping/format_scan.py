"""Looks at the columns of dates and amounts of a file, portion after portion, and tells how each is written."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Final

from app.services.importing.cleaning.amount_scan import AmountScan
from app.services.importing.cleaning.column_format import ColumnFormat, assuming, known_before
from app.services.importing.cleaning.currencies import code_of, codes_of
from app.services.importing.cleaning.date_scan import DateScan
from app.services.importing.fields import FIELDS
from app.services.importing.mapping.reshape import Reshaping

if TYPE_CHECKING:
    from collections.abc import Sequence

    from app.services.importing.mapping.types import ColumnMapping, FileMapping

DATES: Final = frozenset({"date", "datetime", "birth_date"})
AMOUNTS: Final = frozenset({"amount", "quantity"})
_CUSTOM_TYPES: Final = {"date": "date", "number": "amount"}
_UTC_HEADERS: Final = ("(utc)", "(gmt)", " utc", "_utc", "[utc]")


def written_columns(mapping: FileMapping) -> tuple[ColumnMapping, ...]:
    """The columns whose way of writing has to be decided, those made of others included."""
    reshaping = Reshaping.of(mapping, [column.header for column in mapping.columns])
    made = reshaping.added if reshaping is not None else []
    return tuple(column for column in (*mapping.columns, *made) if type_of(column, mapping) in DATES | AMOUNTS)


def type_of(column: ColumnMapping, mapping: FileMapping) -> str:
    """The type of value of a column, also of one of the user's own."""
    if column.field:
        return FIELDS[column.field].value
    custom = mapping.custom.get(column.header)
    return _CUSTOM_TYPES.get(custom.type, "") if custom is not None else ""


class FormatScan:
    """Reads rows in portions; `decide` gives the format of each written column by header. Linear in the rows."""

    def __init__(self, mapping: FileMapping, country: str) -> None:
        self._mapping = mapping
        self._country = country
        self._reshaping = Reshaping.of(mapping, [column.header for column in mapping.columns])
        columns = written_columns(mapping)
        self._dates = [(column, DateScan()) for column in columns if type_of(column, mapping) in DATES]
        self._amounts = [(column, AmountScan()) for column in columns if type_of(column, mapping) in AMOUNTS]

    def add(self, rows: Sequence[Sequence[str]]) -> None:
        """Take the next rows into account; they may have ragged ends."""
        if self._reshaping is not None:
            rows = [self._reshaping.cells(row) for row in rows]
        for column, scan in (*self._dates, *self._amounts):
            index = column.index
            try:
                scan.add([row[index] for row in rows])
            except IndexError:
                scan.add([row[index] for row in rows if index < len(row)])

    def decide(self, *, is_whole: bool = False) -> dict[str, ColumnFormat]:
        """The formats that all rows seen so far allow. `is_whole` says that there are no more rows."""
        formats = {column.header: self._dated(column, scan) for column, scan in self._dates}
        formats = self._with_shared_order(formats)
        formats |= self._amount_formats()
        return {header: self._finished(header, known, is_whole) for header, known in formats.items()}

    def _finished(self, header: str, known: ColumnFormat, is_whole: bool) -> ColumnFormat:
        """A format with what the country suggests, and what was known before."""
        before = self._mapping.formats.get(header)
        return replace(
            assuming(known, self._country),
            is_settled=is_whole,
            is_chosen=before is not None and before.is_chosen,
            before=known_before(before),
        )

    def _dated(self, column: ColumnMapping, scan: DateScan) -> ColumnFormat:
        """What the values prove comes first; then what was known before."""
        found, known = scan.decide(), self._known(column)
        if any(column.header.lower().endswith(end) for end in _UTC_HEADERS):
            found = replace(found, zone="utc")
        found = replace(found, zone=known.zone or found.zone, serials=known.serials)
        is_answered = known.date_order is not None and (known.is_chosen or not found.is_contradictory)
        if found.open_question and is_answered:
            return replace(found, date_order=known.date_order, open_question=False)
        return found

    def _known(self, column: ColumnMapping) -> ColumnFormat:
        return known_before(self._mapping.formats.get(column.header))

    def _with_shared_order(self, formats: dict[str, ColumnFormat]) -> dict[str, ColumnFormat]:
        """Other date columns of the file make an order likelier, when they agree; they do not prove it."""
        proved = {known.date_order for known in formats.values()} & {"dmy", "mdy"}
        if len(proved) != 1:
            return formats
        order = proved.pop()
        return {
            header: replace(known, suggested_order=order)
            if known.open_question and known.suggested_order is None and not known.is_contradictory
            else known
            for header, known in formats.items()
        }

    def _amount_formats(self) -> dict[str, ColumnFormat]:
        """One program wrote all amounts of a file: what some prove holds for those that prove nothing."""
        found = {column.header: scan.decide() for column, scan in self._amounts}
        proved = {known.decimal for known in found.values()} - {None}
        shared = proved.pop() if len(proved) == 1 else None
        formats: dict[str, ColumnFormat] = {}
        for column, scan in self._amounts:
            format_, known = found[column.header], self._known(column)
            decimal = format_.decimal
            if decimal is None and (known.is_chosen or not format_.is_contradictory):
                decimal = known.decimal
            if decimal is None and not format_.is_contradictory:
                decimal = shared
            format_ = replace(format_, decimal=decimal, decimal_is_open=format_.decimal_is_open and decimal is None)
            formats[column.header] = self._with_currency(column, format_, scan, known)
        return formats

    def _with_currency(
        self, column: ColumnMapping, format_: ColumnFormat, scan: AmountScan, known: ColumnFormat
    ) -> ColumnFormat:
        """The currency of the signs beside the amounts; the most frequent one where they differ."""
        if known.currency is not None:
            return replace(format_, currency=known.currency)
        if (
            self._mapping.column_of("purchase.currency") is not None
            or column.field == "line.quantity"
            or not scan.signs
        ):
            return format_
        sign = scan.signs[0]
        code = code_of(sign, self._country)
        return replace(format_, currency=code or codes_of(sign)[0], currency_is_open=code is None)
