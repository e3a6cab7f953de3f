"""The strip of a long job on the page that started it."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QProgressBar, QVBoxLayout, QWidget

from app.ui.formats import whole_number
from app.ui.jobs.job import Job, JobState
from app.ui.labels import phase_label
from app.ui.theme.widgets.button import Button
from app.ui.theme.widgets.text import Text


class JobStrip(QFrame):
    """Name, how far, bar, what is being done, and Stop; hidden while there is no job."""

    stopped = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        """Start hidden."""
        super().__init__(parent)
        self.setProperty("card", "true")
        self._job: Job | None = None
        self._name = Text("", "table_strong")
        self._count = Text("", "table", "secondary")
        self._bar = QProgressBar()
        self._bar.setTextVisible(False)
        self._phase = Text("", "table", "secondary", wraps=True)
        self._stop = Button("")
        self._stop.clicked.connect(self._on_stop)
        head, foot = QHBoxLayout(), QHBoxLayout()
        head.addWidget(self._name, 1)
        head.addWidget(self._count)
        foot.addWidget(self._phase, 1)
        foot.addWidget(self._stop)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 12, 16, 12)
        column.setSpacing(8)
        column.addLayout(head)
        column.addWidget(self._bar)
        column.addLayout(foot)
        self.retranslate()
        self.hide()

    def follow(self, job: Job) -> None:
        """Show the progress of `job` until it ends."""
        self._job = job
        self._name.setText(job.title or "")
        self._bar.setRange(0, 0)
        self._count.setText("")
        self._stop.setVisible(job.is_cancellable)
        self._stop.setEnabled(True)
        job.progressed.connect(self.show_progress)
        job.ended.connect(self._on_ended)
        self.setVisible(job.state in {JobState.QUEUED, JobState.RUNNING})

    def show_progress(self, done: int, total: int, phase: str) -> None:
        """Show `done` of `total` (-1: unknown) units of a phase."""
        self._bar.setRange(0, max(total, 0))
        self._bar.setValue(min(done, max(total, 0)))
        self._count.setText(
            self.tr("{done} of {total}").format(done=whole_number(done), total=whole_number(total))
            if total > 0
            else whole_number(done)
            if done
            else ""
        )
        self._phase.setText(phase_label(phase))

    def retranslate(self) -> None:
        """Take the words of the language in force."""
        self._stop.setText(self.tr("Stop"))
        self._phase.setText(self.tr("You can go on working."))

    def changeEvent(self, event: QEvent) -> None:
        """Follow a change of language."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def _on_stop(self) -> None:
        if self._job is not None:
            self._job.cancel()
            self._stop.setEnabled(False)
            self._phase.setText(self.tr("Stopping; everything will be as before."))
            self.stopped.emit()

    def _on_ended(self) -> None:
        self._job = None
        self.hide()
