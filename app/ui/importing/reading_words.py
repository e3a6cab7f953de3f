"""How a file was read, in sentences; and what taking imports back is called."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from app.ui.importing.labels import DELIMITER, ENCODING, FORMAT, counted, field_label
from app.ui.labels import add_labels, label
from app.ui.messages import add_changes, add_param_text, fill

if TYPE_CHECKING:
    from app.services.importing.reading.table import Note, Reading

_CONTEXT: Final = "ImportReading"
_NOTES: Final[dict[str, object]] = {
    "empty_rows_skipped": QT_TRANSLATE_NOOP("ImportReading", "%n empty row(s) left out."),
    "archive_member": QT_TRANSLATE_NOOP("ImportReading", "Read from the archive: {member}."),
    "formulas_without_value": QT_TRANSLATE_NOOP(
        "ImportReading", "%n formula(s) were never worked out: open and save the workbook once to have their values."
    ),
    "header_row_joined": QT_TRANSLATE_NOOP("ImportReading", "%n more header row(s) joined with the first."),
    "hidden_sheets": QT_TRANSLATE_NOOP("ImportReading", "Hidden sheets are not read: {sheets}."),
    "merged_cells_filled": QT_TRANSLATE_NOOP("ImportReading", "Merged cells repeated in %n row(s)."),
    "mixed_encodings": QT_TRANSLATE_NOOP("ImportReading", "Parts of the file were written with other accents."),
    "mojibake_repaired": QT_TRANSLATE_NOOP("ImportReading", "Broken accents put right in %n row(s)."),
    "no_header": QT_TRANSLATE_NOOP("ImportReading", "The file has no header; its columns are numbered."),
    "nul_bytes_removed": QT_TRANSLATE_NOOP("ImportReading", "%n unreadable sign(s) removed."),
    "page_titles_skipped": QT_TRANSLATE_NOOP("ImportReading", "%n page title(s) left out."),
    "other_lists": QT_TRANSLATE_NOOP("ImportReading", "The file holds %n more list(s)."),
    "other_tables": QT_TRANSLATE_NOOP("ImportReading", "The page holds %n more table(s)."),
    "parts_joined": QT_TRANSLATE_NOOP("ImportReading", "%n part(s) read as one."),
    "properties_left_out": QT_TRANSLATE_NOOP("ImportReading", "Pictures and other things of the cards left out (%n)."),
    "row_per_line": QT_TRANSLATE_NOOP("ImportReading", "One row for each line of “{column}”."),
    "ragged_rows": QT_TRANSLATE_NOOP("ImportReading", "%n row(s) of another width put right."),
    "remark_skipped": QT_TRANSLATE_NOOP("ImportReading", "%n remark(s) below the table left out."),
    "repeated_headers_skipped": QT_TRANSLATE_NOOP("ImportReading", "%n repeated header(s) left out."),
    "rows_with_other_delimiter": QT_TRANSLATE_NOOP("ImportReading", "%n row(s) with another separator put right."),
    "ruled_line_skipped": QT_TRANSLATE_NOOP("ImportReading", "%n ruled line(s) left out."),
    "second_table_left_out": QT_TRANSLATE_NOOP(
        "ImportReading", "A second table begins at row {row}; choose its header row to read it instead."
    ),
    "totals_row_skipped": QT_TRANSLATE_NOOP("ImportReading", "%n total row(s) left out."),
    "unreadable_lines_skipped": QT_TRANSLATE_NOOP("ImportReading", "%n line(s) that cannot be read left out."),
    "zeros_of_format": QT_TRANSLATE_NOOP("ImportReading", "Leading zeros put back in %n column(s)."),
    "units_row_skipped": QT_TRANSLATE_NOOP("ImportReading", "%n row(s) of units left out."),
}

_OF_THE_OTHERS: Final = frozenset({"archive_member", "hidden_sheets", "other_lists", "other_tables"})
"""Notes about the tables beside the one that is read."""


def note_sentence(note: Note) -> str:
    """Return what happened while reading; the code itself when nobody taught it."""
    if note.code not in _NOTES:
        return note.code
    text = str(_NOTES[note.code])
    count = note.params.get("count")
    if "%n" in text and isinstance(count, int):
        return counted(_CONTEXT, text, count)
    return fill(QCoreApplication.translate(_CONTEXT, text), note.params)


def knows_note(code: str) -> bool:
    """Whether a sentence exists for a note."""
    return code in _NOTES


def reading_sentences(reading: Reading, row_estimate: int | None, *, is_part: bool = False) -> str:
    """Return how a file was read: size, form, what was left out; of a part not what its file says of the others."""
    sentences: list[str] = []
    columns = counted(_CONTEXT, QT_TRANSLATE_NOOP("ImportReading", "%n column(s)"), len(reading.header))
    if reading.rows is not None or row_estimate is not None:
        about = QT_TRANSLATE_NOOP("ImportReading", "about %n row(s)")
        exactly = QT_TRANSLATE_NOOP("ImportReading", "%n row(s)")
        rows = counted(_CONTEXT, about if reading.rows is None else exactly, reading.rows or row_estimate or 0)
        text = QCoreApplication.translate("ImportReading", "{rows}, {columns}.")
        size = text.format(rows=rows, columns=columns)
        sentences.append(size[:1].upper() + size[1:])
    else:
        sentences.append(f"{columns}.")
    sentences.append(_form(reading))
    if reading.title_rows:
        titles = QT_TRANSLATE_NOOP("ImportReading", "%n row(s) above the header left out.")
        sentences.append(counted(_CONTEXT, titles, reading.title_rows))
    sentences += [note_sentence(note) for note in reading.notes if not is_part or note.code not in _OF_THE_OTHERS]
    return " ".join(sentence for sentence in sentences if sentence)


def _form(reading: Reading) -> str:
    if reading.kind != "csv" and not reading.sheet:
        return QCoreApplication.translate("ImportReading", "{format}.").format(format=label(FORMAT, reading.kind))
    if reading.kind != "csv":
        text = QCoreApplication.translate("ImportReading", "{format}, sheet “{sheet}”.")
        return text.format(format=label(FORMAT, reading.kind), sheet=reading.sheet or "")
    encoding = label(ENCODING, reading.encoding or "")
    if reading.delimiter is None:
        text = QCoreApplication.translate("ImportReading", "One column, accents: {encoding}.")
        return text.format(encoding=encoding)
    text = QCoreApplication.translate("ImportReading", "Separator: {delimiter}, accents: {encoding}.")
    return text.format(delimiter=label(DELIMITER, reading.delimiter).lower(), encoding=encoding)


def _listed(names: Sequence[object]) -> str:
    return ", ".join(str(name) for name in names)


add_labels(
    FORMAT,
    "ImportReading",
    {
        "xlsb": QT_TRANSLATE_NOOP("ImportReading", "Excel workbook (binary)"),
        "json": QT_TRANSLATE_NOOP("ImportReading", "JSON"),
        "jsonl": QT_TRANSLATE_NOOP("ImportReading", "JSON, one record a line"),
        "vcf": QT_TRANSLATE_NOOP("ImportReading", "Address book (vCard)"),
        "html": QT_TRANSLATE_NOOP("ImportReading", "Table of a web page"),
    },
)
add_param_text("field", field_label)
add_param_text("sheets", _listed)
add_changes(
    "ImportChanges",
    {
        "import_withdrawn": QT_TRANSLATE_NOOP("ImportChanges", "The import of “{file}” was withdrawn"),
        "imports_withdrawn": QT_TRANSLATE_NOOP("ImportChanges", "%n import(s) withdrawn"),
        "imports_restored": QT_TRANSLATE_NOOP("ImportChanges", "%n import(s) in force again"),
        "import_restored": QT_TRANSLATE_NOOP("ImportChanges", "The import of “{file}” is in force again"),
    },
)
