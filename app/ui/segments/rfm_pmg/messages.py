"""What is said when other limits were kept."""

from __future__ import annotations

from PySide6.QtCore import QT_TRANSLATE_NOOP

from app.ui.messages import add_changes


def teach() -> None:
    """Add the sentences of changes."""
    add_changes(
        "RfmPmg",
        {
            "score_limits_kept": QT_TRANSLATE_NOOP("RfmPmg", "Scores computed with the new limits"),
            "score_limits_restored": QT_TRANSLATE_NOOP("RfmPmg", "Scores computed with the limits from before"),
        },
    )
