"""What the columns of a file leave open about their way of writing: asked once, with the effect of each answer."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from app.services.importing.cleaning.amounts import amount_e4
from app.services.importing.cleaning.currencies import codes_of, currency_sign
from app.services.importing.cleaning.date_scan import reading_examples
from app.services.importing.cleaning.dates import read_date
from app.services.importing.cleaning.phones import read_phone
from app.services.importing.cleaning.postal import read_postcode
from app.services.importing.cleaning.time_zones import local_from_utc
from app.services.importing.fields import FIELDS
from app.services.importing.mapping.country_scan import other_countries
from app.services.importing.mapping.format_scan import AMOUNTS, DATES, type_of, written_columns
from app.services.importing.mapping.types import Question, QuestionOption

if TYPE_CHECKING:
    from collections.abc import Sequence

    from app.services.importing.cleaning.column_format import ColumnFormat
    from app.services.importing.mapping.types import ColumnMapping, FileMapping

_EXAMPLES: Final = 3
_CURRENCIES_OFFERED: Final = 4
_COUNTRIES_OFFERED: Final = 6
_UTC_MARKS: Final = ("Z", "UTC", "GMT", "+00:00", "+0000")


def format_questions(mapping: FileMapping, rows: Sequence[Sequence[str]], country: str) -> tuple[Question, ...]:
    """The questions that the formats of a mapping leave open. `rows` are those that sums are shown of."""
    questions: list[Question] = []
    for column in written_columns(mapping):
        known = mapping.formats.get(column.header)
        if known is None:
            continue
        cells = [row[column.index].strip() for row in rows if 0 <= column.index < len(row)]
        if type_of(column, mapping) in DATES:
            questions += _about_dates(column, known, cells, country)
        elif type_of(column, mapping) in AMOUNTS:
            questions += _about_amounts(column, known, cells)
    return (*questions, *_about_countries(mapping, rows, country))


def _about_dates(column: ColumnMapping, known: ColumnFormat, cells: Sequence[str], country: str) -> list[Question]:
    questions: list[Question] = []
    if known.open_question:
        options = tuple(QuestionOption(order, reading_examples(known.examples, order)) for order in ("dmy", "mdy"))
        questions.append(Question("date_order", column.header, options, known.suggested_order, known.examples))
    if known.zone is None and column.field is not None and FIELDS[column.field].value == "datetime":
        questions += _about_zone(column, known, cells, country)
    return questions


def _about_zone(column: ColumnMapping, known: ColumnFormat, cells: Sequence[str], country: str) -> list[Question]:
    """Asked where the day of some sale depends on it."""
    texts: list[str] = []
    written: list[str] = []
    local: list[str] = []
    count = 0
    for text in dict.fromkeys(cell for cell in cells if cell.endswith(_UTC_MARKS)):
        reading = read_date(text, known.date_order)
        if reading.day is None or reading.time is None or not reading.is_utc:
            continue
        there = local_from_utc(reading.day, reading.time, country)
        if there is not None and there[0] != reading.day:
            count += 1
            if len(texts) < _EXAMPLES:
                texts.append(text)
                written.append(f"{reading.day}T{reading.time}")
                local.append("T".join(there))
    if not texts:
        return []
    options = (QuestionOption("local", tuple(local)), QuestionOption("written", tuple(written)))
    return [Question("time_zone", column.header, options, "local", tuple(texts), count)]


def _about_amounts(column: ColumnMapping, known: ColumnFormat, cells: Sequence[str]) -> list[Question]:
    questions: list[Question] = []
    if known.decimal_is_open:
        options = tuple(
            QuestionOption(sign, tuple(_plain(text, sign) for text in known.examples), _sum_e4(cells, sign))
            for sign in (",", ".")
        )
        questions.append(Question("decimal_sign", column.header, options, known.suggested_decimal, known.examples))
    if (
        known.currency_is_open
        and known.currency is not None
        and (column.field or "").startswith(("purchase.", "line."))
    ):
        texts = [cell for cell in dict.fromkeys(cells) if currency_sign(cell) is not None]
        codes = codes_of(currency_sign(texts[0]) or "") if texts else ()
        offered = tuple(dict.fromkeys((known.currency, *codes)))[:_CURRENCIES_OFFERED]
        total = _sum_e4(cells, known.decimal or known.suggested_decimal or ",")
        options = tuple(QuestionOption(code, total_e4=total) for code in offered)
        questions.append(Question("currency", column.header, options, known.currency, tuple(texts[:_EXAMPLES])))
    return questions


def _sum_e4(cells: Sequence[str], sign: str) -> int:
    return sum(amount_e4(cell, sign) or 0 for cell in cells)


def _plain(text: str, sign: str) -> str:
    """The amount in plain digits with a point: 1234.00."""
    value = amount_e4(text, sign)
    if value is None:
        return ""
    whole, rest = divmod(abs(value), 10_000)
    return f"{'-' if value < 0 else ''}{whole}.{f'{rest:04d}'.rstrip('0').ljust(2, '0')}"


def _about_countries(mapping: FileMapping, rows: Sequence[Sequence[str]], country: str) -> list[Question]:
    questions: list[Question] = []
    for column in mapping.columns:
        known = mapping.formats.get(column.header)
        if known is None or not known.country_is_open or known.country is None or column.field is None:
            continue
        kind = FIELDS[column.field].value
        cells = dict.fromkeys(row[column.index].strip() for row in rows if 0 <= column.index < len(row))
        texts = tuple(text for text in cells if any(map(str.isdigit, text)))[:_EXAMPLES]
        read = read_phone if kind == "phone" else read_postcode
        options = tuple(
            QuestionOption(code, tuple(read(text, code)[0] or "" for text in texts))
            for code in other_countries(kind, country, known.country)[:_COUNTRIES_OFFERED]
        )
        questions.append(Question("country", column.header, options, known.country, texts))
    return questions
