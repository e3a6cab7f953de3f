"""How the mapped columns write dates and amounts, and what has to be asked about it."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Final

from app.services.importing.cleaning.column_format import ColumnFormat, ColumnScan, reading_examples
from app.services.importing.fields import FIELDS
from app.services.importing.mapping.types import FileMapping, Question, QuestionOption

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from app.services.importing.mapping.types import ColumnMapping

DATES: Final = frozenset({"date", "datetime", "birth_date"})
AMOUNTS: Final = frozenset({"amount", "quantity"})


def column_formats(mapping: FileMapping, rows: Sequence[Sequence[str]]) -> dict[str, ColumnFormat]:
    """The format of each date and amount column. What the mapping knows already (saved, preset) fills what is open."""
    scanned = {column.header: _scan(column, rows) for column in written_columns(mapping)}
    order = _shared_order(mapping, scanned)
    decimal = _shared_decimal(mapping, scanned)
    formats: dict[str, ColumnFormat] = {}
    for column in written_columns(mapping):
        found, known = scanned[column.header], mapping.formats.get(column.header)
        formats[column.header] = _completed(found, known, order)
        if formats[column.header].decimal is None and _type_of(column) in AMOUNTS:
            formats[column.header] = replace(formats[column.header], decimal=decimal)
    return formats


def written_columns(mapping: FileMapping) -> tuple[ColumnMapping, ...]:
    """The columns whose way of writing has to be decided."""
    return tuple(column for column in mapping.columns if column.field and _type_of(column) in DATES | AMOUNTS)


def _type_of(column: ColumnMapping) -> str:
    return FIELDS[column.field].value if column.field else ""


def _scan(column: ColumnMapping, rows: Iterable[Sequence[str]]) -> ColumnFormat:
    scan = ColumnScan()
    scan.add([row[column.index] for row in rows if column.index < len(row)])
    found = scan.decide()
    if _type_of(column) in DATES:
        return replace(found, decimal=None)
    return ColumnFormat(decimal=found.decimal)


def _shared_order(mapping: FileMapping, scanned: Mapping[str, ColumnFormat]) -> str | None:
    """The order that other date columns of the same file prove, when they agree."""
    proved = {scanned[column.header].date_order for column in written_columns(mapping)} & {"dmy", "mdy"}
    return proved.pop() if len(proved) == 1 else None


def _shared_decimal(mapping: FileMapping, scanned: Mapping[str, ColumnFormat]) -> str | None:
    """The decimal sign of the file's other amounts, when they agree: one program wrote them all."""
    proved = {scanned[column.header].decimal for column in written_columns(mapping)} - {None}
    return proved.pop() if len(proved) == 1 else None


def _completed(found: ColumnFormat, known: ColumnFormat | None, order: str | None) -> ColumnFormat:
    """What the values prove comes first; then what was known before; another column only makes an order likelier."""
    decimal = found.decimal or (known.decimal if known is not None else None)
    if not found.open_question:
        return replace(found, decimal=decimal)
    if known is not None and known.date_order is not None and found.date_order is None:
        return replace(found, date_order=known.date_order, decimal=decimal, open_question=False)
    return replace(found, decimal=decimal, suggested_order=found.suggested_order or order)


def date_questions(mapping: FileMapping, formats: Mapping[str, ColumnFormat]) -> tuple[Question, ...]:
    """One question for each column whose dates can all be read in both orders."""
    questions: list[Question] = []
    for column in written_columns(mapping):
        known = formats[column.header]
        if not known.open_question:
            continue
        options = tuple(QuestionOption(order, reading_examples(known.examples, order)) for order in ("dmy", "mdy"))
        suggested = known.suggested_order
        questions.append(Question("date_order", column.header, options, suggested, known.examples))
    return tuple(questions)
