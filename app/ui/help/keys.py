"""The keys that do something, by where they do it."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QT_TRANSLATE_NOOP

KEYS: Final[dict[str, list[tuple[tuple[str, ...], object]]]] = {
    "everywhere": [
        (("Ctrl+K",), QT_TRANSLATE_NOOP("HelpKeys", "Find a customer")),
        (("Ctrl+1", "Ctrl+9"), QT_TRANSLATE_NOOP("HelpKeys", "Go to a section, from first to ninth")),
        (("Ctrl+I",), QT_TRANSLATE_NOOP("HelpKeys", "Import files")),
        (("Alt+Left",), QT_TRANSLATE_NOOP("HelpKeys", "Back to where you were")),
        (("Ctrl+Tab",), QT_TRANSLATE_NOOP("HelpKeys", "Next tab of the page")),
        (("F6",), QT_TRANSLATE_NOOP("HelpKeys", "Next part of the window: sections, page, side pane, status")),
        (("Ctrl+Z",), QT_TRANSLATE_NOOP("HelpKeys", "Undo the last change of this session")),
        (("Ctrl+Shift+Z",), QT_TRANSLATE_NOOP("HelpKeys", "Do again what was undone")),
        (("Ctrl++", "Ctrl+-"), QT_TRANSLATE_NOOP("HelpKeys", "Larger or smaller text")),
        (("Ctrl+0",), QT_TRANSLATE_NOOP("HelpKeys", "Text at its normal size")),
        (("F1",), QT_TRANSLATE_NOOP("HelpKeys", "Help for the screen in sight")),
    ],
    "lists": [
        (("Return",), QT_TRANSLATE_NOOP("HelpKeys", "Open the chosen row")),
        (("Ctrl+C",), QT_TRANSLATE_NOOP("HelpKeys", "Copy the chosen rows as a table")),
        (("Ctrl+F",), QT_TRANSLATE_NOOP("HelpKeys", "Customers: type in the search field")),
        (("Space",), QT_TRANSLATE_NOOP("HelpKeys", "Contact plan: tick or untick a contact")),
        (("Ctrl+N",), QT_TRANSLATE_NOOP("HelpKeys", "Segments and mailings: new")),
        (("Ctrl+Return",), QT_TRANSLATE_NOOP("HelpKeys", "The main act of the page")),
    ],
    "rules": [
        (("Alt+Up", "Alt+Down"), QT_TRANSLATE_NOOP("HelpKeys", "Move a rule or a group; at the edge out of its group")),
        (("Alt+Right", "Alt+Left"), QT_TRANSLATE_NOOP("HelpKeys", "Into the group beside it; out of its group")),
        (("Alt+N",), QT_TRANSLATE_NOOP("HelpKeys", "Turn a rule or a group round (not)")),
        (("Ctrl+D",), QT_TRANSLATE_NOOP("HelpKeys", "Duplicate a rule, a group or a segment")),
        (("Del",), QT_TRANSLATE_NOOP("HelpKeys", "Remove a rule or a group, delete a segment")),
        (("Ctrl+Z", "Ctrl+Y"), QT_TRANSLATE_NOOP("HelpKeys", "Back or forward one step in the rules")),
    ],
    "pictures": [
        (("Left", "Down"), QT_TRANSLATE_NOOP("HelpKeys", "Go through cells, parts of a curve or months")),
        (("Return",), QT_TRANSLATE_NOOP("HelpKeys", "Choose the cell or the part")),
        (
            ("Shift+Right",),
            QT_TRANSLATE_NOOP("HelpKeys", "RFM grid: all cells on the way; Ctrl+Return one more or less"),
        ),
        (("Esc",), QT_TRANSLATE_NOOP("HelpKeys", "RFM grid: nothing chosen")),
    ],
    "profile": [
        (("Alt+Up", "Alt+Down"), QT_TRANSLATE_NOOP("HelpKeys", "Previous or next customer of the list")),
        (("Esc",), QT_TRANSLATE_NOOP("HelpKeys", "Back to the list")),
    ],
    "duplicates": [
        (("M",), QT_TRANSLATE_NOOP("HelpKeys", "Join the ticked records")),
        (("N",), QT_TRANSLATE_NOOP("HelpKeys", "Different persons")),
        (("H",), QT_TRANSLATE_NOOP("HelpKeys", "Different people of the same household")),
        (("S",), QT_TRANSLATE_NOOP("HelpKeys", "Decide later")),
        (("1", "4"), QT_TRANSLATE_NOOP("HelpKeys", "Tick or untick a record")),
        (("Space",), QT_TRANSLATE_NOOP("HelpKeys", "Data quality: tick or untick a correction")),
    ],
}

PLACES: Final[dict[str, object]] = {
    "everywhere": QT_TRANSLATE_NOOP("HelpKeys", "Everywhere"),
    "lists": QT_TRANSLATE_NOOP("HelpKeys", "Lists"),
    "rules": QT_TRANSLATE_NOOP("HelpKeys", "Rules of a segment"),
    "pictures": QT_TRANSLATE_NOOP("HelpKeys", "RFM grid, PMG curve, months of a segment"),
    "profile": QT_TRANSLATE_NOOP("HelpKeys", "A customer’s profile"),
    "duplicates": QT_TRANSLATE_NOOP("HelpKeys", "Duplicates"),
}
