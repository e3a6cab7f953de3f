"""What to tell about a KnownError: one table for the window and for the command line, in English.

Each sentence says what happened, that nothing was lost where one may fear it, and what to do. `{name}` takes the
parameter `name`. A new KnownError code needs a line here; a test compares the table with the codes that are raised.
"""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Final

from app.models.domain.errors import KnownError

CONTEXT: Final = "ErrorSentences"


def QT_TRANSLATE_NOOP(context: str, text: str) -> str:  # noqa: N802 - lupdate knows the mark by this name
    """Mark a text for translation and return it: Qt's own mark, for those who do without Qt."""
    del context
    return text


def values_of(error: KnownError) -> dict[str, object]:
    """Return the values of an error's sentence; a file known by its path has its name, too."""
    values = dict(error.params)
    if "name" not in values and "path" in values:
        values["name"] = Path(str(values["path"])).name
    return values


ERROR_SENTENCES: Final[Mapping[str, str]] = {
    # The workspace and the places where things are written.
    "disk_full": QT_TRANSLATE_NOOP(
        "ErrorSentences",
        "The disk is full. Nothing was changed. Free some space, then try again.",
    ),
    "folder_missing": QT_TRANSLATE_NOOP(
        "ErrorSentences",
        "The folder “{path}” does not exist, so nothing was written. Choose another one.",
    ),
    "folder_not_writable": QT_TRANSLATE_NOOP(
        "ErrorSentences",
        "Nothing can be written in “{path}”, and nothing was. Choose a folder of yours.",
    ),
    "not_a_workspace": QT_TRANSLATE_NOOP(
        "ErrorSentences",
        "“{path}” is not a workspace of Clientèle and was left as it is. To bring in a table, import it into "
        "a workspace.",
    ),
    "workspace_busy": QT_TRANSLATE_NOOP(
        "ErrorSentences",
        "Another program holds “{path}”, for example a backup or a synchronisation. Nothing was changed. "
        "Wait a moment, then try again.",
    ),
    "workspace_damaged": QT_TRANSLATE_NOOP(
        "ErrorSentences",
        "The workspace “{path}” is damaged and was left as it is. Open a copy of it from your backups.",
    ),
    "workspace_exists": QT_TRANSLATE_NOOP(
        "ErrorSentences",
        "“{path}” exists already and was left as it is. Open it, or choose another name.",
    ),
    "workspace_in_use": QT_TRANSLATE_NOOP(
        "ErrorSentences",
        "The workspace “{path}” is open in another window or run. Nothing was changed. Close it there, then try again.",
    ),
    "workspace_missing": QT_TRANSLATE_NOOP(
        "ErrorSentences",
        "There is no workspace “{path}”. Look where it was moved, then open it from there.",
    ),
    "workspace_newer": QT_TRANSLATE_NOOP(
        "ErrorSentences",
        "“{path}” was made by a newer version of Clientèle and was left as it is. Install that version to open it.",
    ),
    "workspace_read_only": QT_TRANSLATE_NOOP(
        "ErrorSentences",
        "“{path}” cannot be written, so nothing was changed. Copy it to a folder of yours, or ask for the "
        "right to change it.",
    ),
    "workspace_unreachable": QT_TRANSLATE_NOOP(
        "ErrorSentences",
        "“{path}” cannot be reached just now. What was saved is still in it. Look whether its disk is "
        "connected, then try again.",
    ),
    "undo_unknown": QT_TRANSLATE_NOOP("ErrorSentences", "This cannot be undone any more. Nothing was changed."),
    "derived_differs": QT_TRANSLATE_NOOP(
        "ErrorSentences",
        "The file is whole, but some figures differ from what its data gives ({tables}). Run “unify” to work "
        "them out again; nothing was lost.",
    ),
    "self_test_failed": QT_TRANSLATE_NOOP(
        "ErrorSentences",
        "The self-test ended with {facts} steps, {pages} pages and {lists} lists, which is too few. Install "
        "the program again.",
    ),
    # Files to import.
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
    # Customers.
    "act_unknown": QT_TRANSLATE_NOOP("ErrorSentences", "This was taken back already. Nothing was changed."),
    "correction_unknown": QT_TRANSLATE_NOOP(
        "ErrorSentences", "There is no correction of yours here to take back. Nothing was changed."
    ),
    "corrections_missing": QT_TRANSLATE_NOOP(
        "ErrorSentences", "There is nothing to correct. Choose at least one value."
    ),
    "contact_kind_unknown": QT_TRANSLATE_NOOP(
        "ErrorSentences", "“{kind}” is not a kind of contact. Nothing was changed. Choose one of the list."
    ),
    "customer_empty": QT_TRANSLATE_NOOP(
        "ErrorSentences", "Nobody can be known by this yet. Enter a name, an e-mail or a telephone number."
    ),
    "day_in_future": QT_TRANSLATE_NOOP(
        "ErrorSentences", "This day has not come yet. Nothing was changed. Choose today or an earlier day."
    ),
    "field_unknown": QT_TRANSLATE_NOOP(
        "ErrorSentences", "“{field}” is not a value of customers that can be corrected. Nothing was changed."
    ),
    "note_unknown": QT_TRANSLATE_NOOP(
        "ErrorSentences", "This note or task was changed meanwhile. Nothing was lost. Look at the profile again."
    ),
    "purchase_empty": QT_TRANSLATE_NOOP("ErrorSentences", "There is no amount yet. Enter what was paid."),
    "text_missing": QT_TRANSLATE_NOOP("ErrorSentences", "There is nothing to keep yet. Write a few words first."),
    "value_refused": QT_TRANSLATE_NOOP(
        "ErrorSentences", "“{value}” cannot be right here. Nothing was changed. Check it and type it again."
    ),
    "case_unknown": QT_TRANSLATE_NOOP(
        "ErrorSentences", "This pair no longer exists: its records changed meanwhile. Choose another one."
    ),
    "channel_unknown": QT_TRANSLATE_NOOP(
        "ErrorSentences", "“{channel}” is not a way to reach customers. Choose e-mail, SMS, letter or phone."
    ),
    "customer_missing": QT_TRANSLATE_NOOP(
        "ErrorSentences", "Customer {customer_id} is not in the workspace any more. Choose another one."
    ),
    "customer_unknown": QT_TRANSLATE_NOOP(
        "ErrorSentences", "Customer {customer_id} is not in the workspace any more. Choose another one."
    ),
    "decision_unknown": QT_TRANSLATE_NOOP(
        "ErrorSentences", "This decision was taken back already. Nothing was changed."
    ),
    "record_unknown": QT_TRANSLATE_NOOP(
        "ErrorSentences", "Record {record_id} is not in force. Nothing was changed. Choose another one."
    ),
    "record_alone": QT_TRANSLATE_NOOP(
        "ErrorSentences", "Record {record_id} is a customer of its own already. Nothing was changed."
    ),
    "customers_too_few": QT_TRANSLATE_NOOP(
        "ErrorSentences", "A household needs at least two customers. Nothing was changed. Choose another one."
    ),
    "answer_unknown": QT_TRANSLATE_NOOP(
        "ErrorSentences",
        "“{answer}” is no answer: write same, different, household or not_household. Nothing was changed.",
    ),
    "answers_missing": QT_TRANSLATE_NOOP("ErrorSentences", "There was nothing to answer. Nothing was changed."),
    "pair_unknown": QT_TRANSLATE_NOOP(
        "ErrorSentences",
        "“{pair}” is no pair of records: write two numbers such as 12-45, as `review` does. Nothing was changed.",
    ),
    "answers_unreadable": QT_TRANSLATE_NOOP(
        "ErrorSentences", "“{name}” needs the columns pair and decision. Nothing was changed."
    ),
    "records_too_few": QT_TRANSLATE_NOOP(
        "ErrorSentences", "Tick at least two records to join them. Nothing was changed."
    ),
    "sort_unknown": QT_TRANSLATE_NOOP(
        "ErrorSentences", "Customers cannot be sorted by “{sort}”. Choose another column."
    ),
    "score_unknown": QT_TRANSLATE_NOOP("ErrorSentences", "There is no score “{score}”. Choose another one."),
    "score_without_backtest": QT_TRANSLATE_NOOP(
        "ErrorSentences", "The score “{score}” announces nothing that could be tested. Choose one of: {known}."
    ),
    "customer_without_score": QT_TRANSLATE_NOOP(
        "ErrorSentences",
        "There is no customer {customer} with a score. Choose another number, as `customers` writes it.",
    ),
    # Segments.
    "rule_cycle": QT_TRANSLATE_NOOP(
        "ErrorSentences",
        "The segment “{segment}” would depend on itself. Nothing was changed. Remove the rule that names it.",
    ),
    "rule_invalid": QT_TRANSLATE_NOOP(
        "ErrorSentences",
        "One of the rules cannot be understood ({detail} {value}). Nothing was changed. Correct or remove it.",
    ),
    "rule_too_deep": QT_TRANSLATE_NOOP(
        "ErrorSentences",
        "There are too many rules: at most {conditions}, in {depth} levels of groups. Remove some of them.",
    ),
    "category_name": QT_TRANSLATE_NOOP(
        "ErrorSentences",
        "A category needs a name of {longest} letters at most.",
    ),
    "formula_empty": QT_TRANSLATE_NOOP(
        "ErrorSentences",
        "The formula is empty. Write one, such as purchase_count_12m * 10.",
    ),
    "formula_long": QT_TRANSLATE_NOOP(
        "ErrorSentences",
        "The formula is too long or has too many brackets within each other. It may have {longest} characters.",
    ),
    "formula_name": QT_TRANSLATE_NOOP(
        "ErrorSentences",
        "“{name}” in the formula is neither a figure nor a score. Choose one from the list.",
    ),
    "formula_part": QT_TRANSLATE_NOOP(
        "ErrorSentences",
        "“{part}” cannot stand in a formula. It may hold numbers, names from the list, + − * / ( ), comparisons, "
        "min, max, abs, sqrt, log and known.",
    ),
    "formula_unreadable": QT_TRANSLATE_NOOP(
        "ErrorSentences",
        "The formula cannot be read from character {place} on. Look for a missing bracket or sign there.",
    ),
    "own_score_levels": QT_TRANSLATE_NOOP(
        "ErrorSentences",
        "The levels or limits do not fit: “high” must begin above “medium”, and the highest value lie above the "
        "lowest.",
    ),
    "own_score_many": QT_TRANSLATE_NOOP(
        "ErrorSentences",
        "There are {most} scores of your own already, the most there can be. Delete one first.",
    ),
    "own_score_missing": QT_TRANSLATE_NOOP(
        "ErrorSentences",
        "There is no score of your own with the number {score} any more.",
    ),
    "own_score_name": QT_TRANSLATE_NOOP(
        "ErrorSentences",
        "Give the score a name.",
    ),
    "own_score_name_taken": QT_TRANSLATE_NOOP(
        "ErrorSentences",
        "Another score of yours is called “{name}”. Choose another name.",
    ),
    "own_score_rule": QT_TRANSLATE_NOOP(
        "ErrorSentences",
        "Rule {number} cannot be used: choose its figure, and values that fit each other.",
    ),
    "own_score_rules": QT_TRANSLATE_NOOP(
        "ErrorSentences",
        "A score by points needs between one and {most} rules.",
    ),
    "product_missing": QT_TRANSLATE_NOOP(
        "ErrorSentences",
        "One of these products is no longer there. Open the list again.",
    ),
    "segment_missing": QT_TRANSLATE_NOOP(
        "ErrorSentences",
        "The segment “{segment}” does not exist any more. Choose another one.",
    ),
    "segment_name_missing": QT_TRANSLATE_NOOP("ErrorSentences", "Give the segment a name, then save it."),
    "segment_name_taken": QT_TRANSLATE_NOOP(
        "ErrorSentences",
        "Another segment is called “{name}” already. Nothing was saved. Choose another name.",
    ),
    "segment_unknown": QT_TRANSLATE_NOOP("ErrorSentences", "There is no segment “{name}”. Choose one of: {known}."),
    # Scenarios and the contact plan.
    "name_missing": QT_TRANSLATE_NOOP("ErrorSentences", "Give it a name, then save it."),
    "name_too_long": QT_TRANSLATE_NOOP(
        "ErrorSentences",
        "The name is too long: at most {longest} characters. Nothing was saved.",
    ),
    "postponed_to_past": QT_TRANSLATE_NOOP(
        "ErrorSentences",
        "A contact can only be put off to a later day; {until} is not one. Nothing was changed.",
    ),
    "scenario_invalid": QT_TRANSLATE_NOOP(
        "ErrorSentences",
        "The scenario cannot be used as it is ({problem}: {at}). Nothing was saved. Correct it, then save again.",
    ),
    "scenario_missing": QT_TRANSLATE_NOOP(
        "ErrorSentences",
        "This scenario does not exist any more. Choose another one.",
    ),
    "template_unknown": QT_TRANSLATE_NOOP(
        "ErrorSentences",
        "There is no scenario template “{template}”. Choose another one.",
    ),
    # Lists and tables that are written.
    "file_not_writable": QT_TRANSLATE_NOOP(
        "ErrorSentences",
        "“{name}” cannot be written there, and what was there is unchanged. Close it elsewhere, or choose "
        "another folder.",
    ),
    "file_unwritable": QT_TRANSLATE_NOOP(
        "ErrorSentences",
        "“{name}” cannot be written there, and what was there is unchanged. Close it elsewhere, or choose "
        "another folder.",
    ),
    "file_in_use": QT_TRANSLATE_NOOP(
        "ErrorSentences",
        "“{name}” is needed for this very work, so nothing was written over it. Choose another name for the result.",
    ),
    "file_not_text": QT_TRANSLATE_NOOP(
        "ErrorSentences",
        "“{name}” is not a text file in UTF-8. Nothing was changed. Save it as UTF-8, then try again.",
    ),
    "format_not_for_channel": QT_TRANSLATE_NOOP(
        "ErrorSentences",
        "The format “{format}” is not made for the channel “{channel}”, so nothing was exported. Choose another one.",
    ),
    "format_unknown": QT_TRANSLATE_NOOP(
        "ErrorSentences",
        "There is no format “{format}”, so nothing was exported. Choose one of: {known}.",
    ),
    "mailing_missing": QT_TRANSLATE_NOOP(
        "ErrorSentences",
        "This mailing list does not exist any more. Choose another one.",
    ),
    "no_recipients": QT_TRANSLATE_NOOP(
        "ErrorSentences",
        "Nobody is left to write to, so no list was made. Look at the reasons, or choose other customers.",
    ),
    "table_not_saved": QT_TRANSLATE_NOOP(
        "ErrorSentences",
        "The table could not be saved as “{name}”. Close that file elsewhere, or choose another folder.",
    ),
}
