"""What to tell about workspaces and the places where things are written."""

from __future__ import annotations

from typing import Final

from app.error_sentences.mark import QT_TRANSLATE_NOOP

SENTENCES: Final = {
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
}
