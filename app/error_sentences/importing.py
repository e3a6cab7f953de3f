"""What to tell about files to import."""

from __future__ import annotations

from typing import Final

from app.error_sentences.mark import QT_TRANSLATE_NOOP

SENTENCES: Final = {
    "file_changed": QT_TRANSLATE_NOOP(
        "ErrorSentences",
        "“{name}” changed while it was read. Nothing was imported. Close it elsewhere, then try again.",
    ),
    "file_empty": QT_TRANSLATE_NOOP(
        "ErrorSentences",
        "“{name}” is empty, there is nothing to read in it. Export it again from your tool.",
    ),
    "file_is_folder": QT_TRANSLATE_NOOP("ErrorSentences", "“{name}” is a folder. Choose the files in it instead."),
    "file_locked": QT_TRANSLATE_NOOP(
        "ErrorSentences",
        "“{name}” is held by another program, or you may not open it. Nothing was changed. Close it there, "
        "then try again.",
    ),
    "file_missing": QT_TRANSLATE_NOOP(
        "ErrorSentences",
        "There is no file “{name}”. Nothing was changed. Look where it was moved, then try again.",
    ),
    "file_not_a_table": QT_TRANSLATE_NOOP(
        "ErrorSentences",
        "“{name}” is not a table, whatever its name says. Export it from your tool as CSV or Excel.",
    ),
    "file_only_header": QT_TRANSLATE_NOOP(
        "ErrorSentences",
        "“{name}” holds a header and no rows. Export it again with its rows.",
    ),
    "file_vanished": QT_TRANSLATE_NOOP(
        "ErrorSentences",
        "“{name}” went away while it was read. Nothing was changed. Put it back, then try again.",
    ),
    "archive_bomb": QT_TRANSLATE_NOOP(
        "ErrorSentences",
        "“{name}” would unpack to far more than a table needs, so it was left closed. Ask whoever sent it for the "
        "plain files.",
    ),
    "archive_broken": QT_TRANSLATE_NOOP(
        "ErrorSentences",
        "“{name}” is damaged or was not fetched whole. Nothing was changed. Download it again, then retry.",
    ),
    "archive_encrypted": QT_TRANSLATE_NOOP(
        "ErrorSentences",
        "“{name}” is protected by a password. Unpack it yourself, then choose the files in it.",
    ),
    "archive_nested": QT_TRANSLATE_NOOP(
        "ErrorSentences",
        "“{name}” holds archives inside an archive. Unpack it yourself, then choose the files in it.",
    ),
    "archive_unsupported": QT_TRANSLATE_NOOP(
        "ErrorSentences",
        "“{name}” is a packed file that cannot be opened here ({format}). Unpack it yourself, then choose "
        "the files in it.",
    ),
    "archive_without_table": QT_TRANSLATE_NOOP(
        "ErrorSentences",
        "No file in “{name}” is a table. Export it again from your tool as CSV or Excel.",
    ),
    "document_unsupported": QT_TRANSLATE_NOOP(
        "ErrorSentences",
        "“{name}” is a document, not a table ({format}). Copy its table into a spreadsheet and save that as "
        "Excel or CSV.",
    ),
    "numbers_unsupported": QT_TRANSLATE_NOOP(
        "ErrorSentences",
        "“{name}” can only be read by Numbers. Open it there, choose File, Export To, CSV, then import that file.",
    ),
    "file_damaged": QT_TRANSLATE_NOOP(
        "ErrorSentences",
        "“{name}” is damaged or was not fetched whole. Nothing was changed. Export it again, then retry.",
    ),
    "file_too_large": QT_TRANSLATE_NOOP(
        "ErrorSentences",
        "“{name}” is too large to be read in one piece. Export it in several parts, for example one per year.",
    ),
    "member_missing": QT_TRANSLATE_NOOP(
        "ErrorSentences",
        "There is no “{member}” in “{name}”. Choose another one.",
    ),
    "workbook_too_wide": QT_TRANSLATE_NOOP(
        "ErrorSentences",
        "The sheet “{sheet}” of “{name}” has cells far away from its table, down to row {row}. Delete the empty "
        "rows and columns there, or save it as CSV, then retry.",
    ),
    "parts_differ": QT_TRANSLATE_NOOP(
        "ErrorSentences",
        "“{name}” has other columns than “{first}”, so they are not parts of one file. Import it by itself.",
    ),
    "encoding_unknown": QT_TRANSLATE_NOOP(
        "ErrorSentences",
        "“{encoding}” is not an encoding that can be read. Choose another one.",
    ),
    "format_unsupported": QT_TRANSLATE_NOOP(
        "ErrorSentences",
        "“{name}” is of a kind that cannot be read ({format}). Save it as CSV or Excel where it comes from.",
    ),
    "sheet_missing": QT_TRANSLATE_NOOP(
        "ErrorSentences",
        "There is no sheet “{sheet}” in “{name}”. Choose another one.",
    ),
    "workbook_binary": QT_TRANSLATE_NOOP(
        "ErrorSentences",
        "“{name}” is a binary workbook (.xlsb) that cannot be read. Open it in your spreadsheet, save it as .xlsx, "
        "then retry.",
    ),
    "workbook_broken": QT_TRANSLATE_NOOP(
        "ErrorSentences",
        "“{name}” is damaged. Open it in your spreadsheet, save it again, then retry.",
    ),
    "workbook_encrypted": QT_TRANSLATE_NOOP(
        "ErrorSentences",
        "“{name}” is protected by a password. Open it in your spreadsheet, save it without, then retry.",
    ),
    "column_contradicts": QT_TRANSLATE_NOOP(
        "ErrorSentences",
        "“{column}” writes the day first in some rows and the month first in others, or points and commas by turns. "
        "Nothing was imported. Choose how it is written, or divide the file.",
    ),
    "column_needed": QT_TRANSLATE_NOOP(
        "ErrorSentences",
        "No column is “{field}”. Nothing was imported. Say which column holds it, then try again.",
    ),
    "mapping_invalid": QT_TRANSLATE_NOOP(
        "ErrorSentences",
        "The choice of columns cannot be understood ({detail} {place}). Nothing was imported. Correct it, "
        "then try again.",
    ),
    "mapping_name_taken": QT_TRANSLATE_NOOP(
        "ErrorSentences", "Another mapping is called “{name}” already. Give this one another name."
    ),
    "mapping_unknown": QT_TRANSLATE_NOOP(
        "ErrorSentences", "No mapping is kept under the name “{name}” any more. Nothing was changed."
    ),
    "batch_in_force": QT_TRANSLATE_NOOP(
        "ErrorSentences",
        "The import of “{file}” is in force already. Nothing was changed.",
    ),
    "batch_unknown": QT_TRANSLATE_NOOP("ErrorSentences", "There is no import number {batch_id}. Nothing was changed."),
    "batch_withdrawn": QT_TRANSLATE_NOOP(
        "ErrorSentences",
        "The import of “{file}” was taken back already. Nothing was changed.",
    ),
}
