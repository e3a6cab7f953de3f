"""What a history says while it is found."""

from __future__ import annotations

from PySide6.QtCore import QT_TRANSLATE_NOOP

from app.ui.labels import add_labels


def teach() -> None:
    """Add the words of the phase."""
    add_labels("phase", "SegmentHistory", {"segment_history": QT_TRANSLATE_NOOP("SegmentHistory", "Month by month")})
