"""What to tell about scenarios, the contact plan, lists and tables."""

from __future__ import annotations

from typing import Final

from app.error_sentences.mark import QT_TRANSLATE_NOOP

SENTENCES: Final = {
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
    "scenario_unknown": QT_TRANSLATE_NOOP(
        "ErrorSentences",
        "There is no scenario “{name}”. Choose one of: {known}.",
    ),
    "template_unknown": QT_TRANSLATE_NOOP(
        "ErrorSentences",
        "There is no scenario template “{template}”. Choose another one.",
    ),
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
