"""How the mapped columns write dates and amounts, and what has to be asked about it."""

from __future__ import annotations

from dataclasses import replace
from itertools import islice
from typing import TYPE_CHECKING, Final

from app.models.domain.errors import KnownError
from app.services.importing.cleaning.column_format import FORMAT_QUESTIONS, ColumnFormat
from app.services.importing.mapping.country_scan import country_formats
from app.services.importing.mapping.format_questions import format_questions
from app.services.importing.mapping.format_scan import DATES, FormatScan, type_of, written_columns
from app.services.importing.mapping.name_scan import name_formats

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from app.services.importing.issue_log import IssueLog
    from app.services.importing.mapping.types import ColumnMapping, FileMapping
    from app.services.importing.reading.table import ReadTable

_PORTION: Final = 5_000
_CONTRADICTIONS: Final = frozenset({"date_order_contradicts", "amount_sign_contradicts"})
_READ_WHOLE_ROWS: Final = 200_000
_AMOUNT_FIELDS: Final = ("purchase.total", "line.amount", "line.unit_price", "purchase.total_after_refund")


def column_formats(mapping: FileMapping, rows: Sequence[Sequence[str]], country: str = "FR") -> dict[str, ColumnFormat]:
    """The format of each column that needs one. What the mapping knows already (saved, preset) fills what is open."""
    scan = FormatScan(mapping, country)
    scan.add(rows)
    return {**scan.decide(), **country_formats(mapping, rows, country), **name_formats(mapping, rows)}


def with_formats(mapping: FileMapping, rows: Sequence[Sequence[str]], country: str) -> FileMapping:
    """The mapping with the formats that these rows show, the questions they leave open, and the currency they prove."""
    return _settled(mapping, column_formats(mapping, rows, country), rows, country)


def with_whole_columns(
    table: ReadTable,
    mapping: FileMapping,
    country: str,
    sample: Sequence[Sequence[str]],
    *,
    currency: str = "",
    beside: Callable[[Sequence[Sequence[str]]], None] | None = None,
) -> FileMapping:
    """Decide formats from the whole columns, where the rest of the file could change what its first rows show.

    `beside` is called with the rows read for it, portion after portion.

    Beyond some 200,000 rows this is done only for what the first rows leave open: the import itself sets aside
    whatever contradicts them. Linear in the rows of the file.
    """
    if not _needs_whole(table, mapping):
        return _in_currency(mapping, currency)
    formats = {
        **_whole_formats(table, mapping, country, beside),
        **country_formats(mapping, sample, country),
        **name_formats(mapping, sample),
    }
    return _in_currency(_settled(mapping, formats, sample, country), currency)


def _needs_whole(table: ReadTable, mapping: FileMapping) -> bool:
    columns = written_columns(mapping)
    if not columns:
        return False
    if any(_is_unknown(column, mapping) for column in columns):
        return True
    rows = table.estimated_rows()
    return rows is None or rows <= _READ_WHOLE_ROWS


def _is_unknown(column: ColumnMapping, mapping: FileMapping) -> bool:
    """Whether the first rows leave open how a column is written, or say nothing at all about it."""
    known = mapping.formats.get(column.header, ColumnFormat())
    if known.open_question or known.decimal_is_open:
        return True
    return known.date_order is None if type_of(column, mapping) in DATES else False


def _contradicted(mapping: FileMapping, log: IssueLog) -> tuple[str, ...]:
    """The columns of a file too large to be read beforehand whose later rows contradict what its first rows showed."""
    found = {issue.column for issue in log.counts() if issue.code in _CONTRADICTIONS}
    found |= {one.column for one, _ in log.rejected if one.reason in _CONTRADICTIONS}
    return tuple(
        header
        for header, known in mapping.formats.items()
        if header in found and not known.is_settled and not known.is_chosen
    )


def check_contradictions(table: ReadTable, mapping: FileMapping, log: IssueLog, country: str) -> None:
    """Look at whole columns that contradict their first rows; refuse the file if these were not typing errors.

    KnownError: column_contradicts (column). Reads the file once more, only when there is a contradiction.
    """
    doubtful = _contradicted(mapping, log)
    if not doubtful:
        return
    whole = _whole_formats(table, mapping, country)
    for header in doubtful:
        before, after = mapping.formats[header], whole[header]
        if (before.date_order, before.decimal) != (after.date_order, after.decimal):
            raise KnownError("column_contradicts", column=header)


def _whole_formats(
    table: ReadTable,
    mapping: FileMapping,
    country: str,
    beside: Callable[[Sequence[Sequence[str]]], None] | None = None,
) -> dict[str, ColumnFormat]:
    scan = FormatScan(mapping, country)
    rows = table.rows()
    while portion := [cells for _, cells in islice(rows, _PORTION)]:
        scan.add(portion)
        if beside is not None:
            beside(portion)
    return scan.decide(is_whole=True)


def as_chosen(mapping: FileMapping) -> FileMapping:
    """A mapping given by a person, whose formats hold even where a column contradicts itself."""
    formats = {
        header: replace(known, is_chosen=known.is_chosen or known.before is None)
        for header, known in mapping.formats.items()
    }
    return replace(mapping, formats=formats)


def _settled(
    mapping: FileMapping, formats: dict[str, ColumnFormat], rows: Sequence[Sequence[str]], country: str
) -> FileMapping:
    """Put formats in force and ask what they leave open. Other questions stay."""
    others = tuple(question for question in mapping.questions if question.kind not in FORMAT_QUESTIONS)
    with_them = replace(mapping, formats=formats)
    return replace(with_them, questions=(*format_questions(with_them, rows, country), *others))


def _in_currency(mapping: FileMapping, currency: str) -> FileMapping:
    """Sales whose amounts carry the sign of a currency are sales in that currency.

    What this file shows goes before what an earlier one of the source did.
    """
    if not currency or mapping.column_of("purchase.currency") is not None:
        return mapping
    columns = (mapping.column_of(field_id) for field_id in _AMOUNT_FIELDS)
    formats = (mapping.formats.get(column.header) for column in columns if column is not None)
    found = next((known.currency for known in formats if known is not None and known.currency is not None), None)
    if found is None:
        return mapping
    return replace(mapping, constants={**mapping.constants, "purchase.currency": found})
