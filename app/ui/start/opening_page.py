"""The page while a workspace named at the start is opened."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from app.ui.shell.wordmark import Wordmark
from app.ui.theme.restyle import set_named
from app.ui.theme.widgets.text import Text

if TYPE_CHECKING:
    from app.ui.jobs import Job

_STRIP_WIDTH = 520


class OpeningPage(QFrame):
    """Whose file it is, and how far its opening is should that take long."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        """Name the workspace that is about to be opened."""
        super().__init__(parent)
        self.setProperty("surface", "window")
        sign = QHBoxLayout()
        sign.addStretch(1)
        self.wordmark = Wordmark(46)
        sign.addWidget(self.wordmark)
        sign.addStretch(1)
        words = Text(self.tr("Opening {name}…").format(name=name), "lead", "secondary")
        set_named(words, "alignment", "AlignHCenter")
        self._below = QHBoxLayout()
        column = QVBoxLayout(self)
        column.setSpacing(22)
        column.addStretch(5)
        column.addLayout(sign)
        column.addWidget(words)
        column.addLayout(self._below)
        column.addStretch(6)

    def follow(self, job: Job) -> None:
        """Show how far the opening is."""
        from app.ui.theme.widgets.job_strip import JobStrip  # noqa: PLC0415 - after the first picture

        strip = JobStrip(self)
        strip.setMaximumWidth(_STRIP_WIDTH)
        self._below.addStretch(1)
        self._below.addWidget(strip, 4)
        self._below.addStretch(1)
        strip.follow(job)
