"""Hairlines."""

from __future__ import annotations

from PySide6.QtWidgets import QFrame, QWidget


class Line(QFrame):
    """A 1 px separator: kinds horizontal, vertical (subtle), strong, upright (outline colour)."""

    def __init__(self, kind: str = "horizontal", parent: QWidget | None = None) -> None:
        """Draw a line of `kind`."""
        super().__init__(parent)
        self.setProperty("line", kind)
