"""The running job in the status bar."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QProgressBar, QWidget

from app.ui.formats import whole_number
from app.ui.labels import phase_label
from app.ui.theme.look import look
from app.ui.theme.tokens import ICON_SMALL
from app.ui.theme.widgets.button import Button
from app.ui.theme.widgets.icon_label import IconLabel
from app.ui.theme.widgets.text import Text

if TYPE_CHECKING:
    from app.ui.jobs import Job, JobRunner


class JobMark(QWidget):
    """The running job: name, bar, share, Stop; hidden while nothing with a title runs."""

    def __init__(self, jobs: JobRunner, parent: QWidget | None = None) -> None:
        """Follow `jobs`."""
        super().__init__(parent)
        self._jobs = jobs
        self._job: Job | None = None
        self._icon = IconLabel("loader-circle", "text_muted", ICON_SMALL)
        self._name = Text("", "caption", "secondary")
        self._bar = QProgressBar()
        self._bar.setTextVisible(False)
        self._share = QLabel()
        self._share.setProperty("role", "caption")
        self._stop = Button("")
        self._stop.setProperty("kind", None)
        self._stop.setProperty("status", "link")
        self._stop.clicked.connect(self._on_stop)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        for widget in (self._icon, self._name, self._bar, self._share, self._stop):
            row.addWidget(widget, 0, Qt.AlignmentFlag.AlignVCenter)
        row.addStretch(1)
        self._bar.setFixedWidth(look().px(110))
        jobs.job_started.connect(self._on_changed)
        jobs.job_ended.connect(self._on_changed)
        jobs.job_progressed.connect(self._on_progressed)
        self.retranslate()
        self._on_changed()

    def retranslate(self) -> None:
        """Take the words of the language in force."""
        self._stop.setText(self.tr("Stop"))

    def changeEvent(self, event: QEvent) -> None:
        """Follow a change of language."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def _on_changed(self, job: Job | None = None) -> None:
        del job
        titled = [job for job in self._jobs.jobs() if job.title]
        if titled and titled[0] is not self._job:
            self._bar.setRange(0, 0)
            self._share.setText("")
            self._stop.setEnabled(True)
        self._job = titled[0] if titled else None
        if self._job is not None:
            self._name.setText(self._job.title or "")
            self._stop.setVisible(self._job.is_cancellable)
        self.setVisible(self._job is not None)

    def _on_progressed(self, job: Job, done: int, total: int, phase: str) -> None:
        if job is not self._job:
            return
        self._bar.setRange(0, max(total, 0))
        self._bar.setValue(min(done, max(total, 0)))
        share = done * 100 // total if total > 0 else 0
        self._share.setText(self.tr("{share} %").format(share=whole_number(share)) if total > 0 else "")
        self.setToolTip(phase_label(phase))

    def _on_stop(self) -> None:
        if self._job is not None:
            self._job.cancel()
            self._stop.setEnabled(False)
