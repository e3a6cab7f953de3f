"""The bar along the bottom: where data stays, the running job, the day of the figures, the last save."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from app.ui.theme.look import look
from app.ui.theme.tokens import ICON_SMALL, STATUS_HEIGHT
from app.ui.theme.widgets.icon_label import IconText
from app.ui.theme.widgets.line import Line
from app.ui.theme.widgets.text import Text

if TYPE_CHECKING:
    from datetime import date, datetime

    from app.ui.jobs import Job, JobRunner
    from app.ui.shell.day_mark import DayMark
    from app.ui.shell.job_mark import JobMark


class StatusBar(QFrame):
    """One line of facts; `day_wanted` carries the day to look at (None: back to today)."""

    day_wanted = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        """Say what holds without a workspace."""
        super().__init__(parent)
        self.setProperty("surface", "rail")
        self._day: date | None = None
        self._today: date | None = None
        self._saved_at: datetime | None = None
        self._version = ""
        self._stays = IconText("shield-check", "", "muted", "caption", ICON_SMALL + 1)
        self._jobs: JobRunner | None = None
        self._job: JobMark | None = None
        self._row = QHBoxLayout()
        self._marks = QHBoxLayout()
        self._day_mark: DayMark | None = None
        self._saved: IconText | None = None
        self._version_label = Text("", "caption", "muted")
        self._lay_out()
        self.retranslate()
        self._on_look_changed()
        look().changed.connect(self._on_look_changed)

    def follow(self, jobs: JobRunner) -> None:
        """Show the jobs of `jobs` that have a title."""
        self._jobs = jobs
        jobs.job_started.connect(self._on_job_started)

    def set_day(self, day: date | None, today: date | None) -> None:
        """Say which day the figures are of; None hides it (no workspace)."""
        self._day, self._today = day, today
        if day is not None and self._day_mark is None:
            from app.ui.shell.day_mark import DayMark  # noqa: PLC0415 - with the first workspace

            self._day_mark = DayMark(self)
            self._day_mark.day_wanted.connect(self.day_wanted)
            self._marks.insertWidget(0, self._day_mark)
        self.retranslate()

    def set_saved_at(self, moment: datetime | None) -> None:
        """Say when the workspace was last written."""
        self._saved_at = moment
        if moment is not None and self._saved is None:
            self._saved = IconText("save", "", "muted", "caption", ICON_SMALL)
            self._marks.addWidget(self._saved)
        self.retranslate()

    def set_version(self, version: str) -> None:
        """Say the program's version (start page)."""
        self._version = version
        self.retranslate()

    def retranslate(self) -> None:
        """Take the words of the language in force; told by the window (see StartPage.set_language)."""
        has_workspace = self._day is not None
        self._stays.label.setText(
            self.tr("Everything stays on this computer") if has_workspace else self.tr("No connection needed")
        )
        if self._day_mark is not None:
            self._day_mark.setVisible(has_workspace)
            if self._day is not None and self._today is not None:
                self._day_mark.set_day(self._day, self._today)
        if self._saved is not None:
            self._saved.setVisible(has_workspace and self._saved_at is not None)
        if self._saved is not None and self._saved_at is not None:
            from app.ui.formats import time_text  # noqa: PLC0415 - the start page shows no time

            self._saved.label.setText(self.tr("Saved at {time}").format(time=time_text(self._saved_at)))
        self._version_label.setVisible(not has_workspace and bool(self._version))
        self._version_label.setText(self.tr("Version {version}").format(version=self._version))

    def _lay_out(self) -> None:
        row = self._row
        row.setContentsMargins(16, 0, 16, 0)
        row.setSpacing(16)
        row.addWidget(self._stays)
        row.addStretch(1)
        self._marks.setSpacing(16)
        row.addLayout(self._marks)
        row.addWidget(self._version_label)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(Line("strong"))
        column.addLayout(row, 1)

    def _on_job_started(self, job: Job) -> None:
        if self._job is not None or self._jobs is None or not job.title:
            return
        from app.ui.shell.job_mark import JobMark  # noqa: PLC0415 - with the first job that has a title

        self._job = JobMark(self._jobs, self)
        self._row.insertWidget(1, self._job, 1)

    def _on_look_changed(self) -> None:
        self.setFixedHeight(look().px(STATUS_HEIGHT))
