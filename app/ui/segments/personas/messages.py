"""What is said when personas were found, named or taken back, and while they are looked for."""

from __future__ import annotations

from PySide6.QtCore import QT_TRANSLATE_NOOP

from app.ui.labels import add_labels
from app.ui.messages import add_changes


def teach() -> None:
    """Add the sentences."""
    add_changes(
        "Personas",
        {
            "personas_found": QT_TRANSLATE_NOOP("Personas", "{count} personas found"),
            "personas_found_anew": QT_TRANSLATE_NOOP("Personas", "{count} personas found; {moved} customers moved"),
            "personas_restored": QT_TRANSLATE_NOOP("Personas", "The personas are as they were before"),
            "persona_renamed": QT_TRANSLATE_NOOP("Personas", "The persona is called “{name}”"),
            "persona_name_removed": QT_TRANSLATE_NOOP("Personas", "The persona has its own name again"),
            "maturity_kept": QT_TRANSLATE_NOOP("Personas", "The rules of maturity are kept"),
        },
    )
    add_labels(
        "phase",
        "Personas",
        {
            "personas_reading": QT_TRANSLATE_NOOP("Personas", "Reading who bought what, when and where"),
            "personas_trying": QT_TRANSLATE_NOOP("Personas", "Trying how many groups hold"),
            "personas_finding": QT_TRANSLATE_NOOP("Personas", "Finding the groups"),
        },
    )
