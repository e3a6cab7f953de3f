"""One open workspace in the window: its services, its pages, what they say and undo."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, Signal

from app.models.domain.changes import Area, Changes, UndoStep
from app.ui.jobs import Job, JobRunner, Lane
from app.ui.messages import error_sentence
from app.ui.pages import create_page
from app.ui.shell.context import PageContext
from app.ui.shell.folder_watch import FolderWatch
from app.ui.shell.frame_facts import FrameFacts, read_frame_facts
from app.ui.shell.navigator import Navigator
from app.ui.shell.shell import Shell

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from PySide6.QtWidgets import QStackedWidget

    from app.models.domain.errors import KnownError
    from app.models.domain.ports import Progress
    from app.services.container import Services
    from app.ui.preferences import Preferences


class Session(QObject):
    """Holds the page context of a workspace and does what the shell is asked for."""

    facts_changed = Signal(object)  # FrameFacts

    def __init__(
        self,
        services: Services,
        jobs: JobRunner,
        preferences: Preferences,
        stack: QStackedWidget,
        sections: Sequence[str],
        parent: QObject | None = None,
    ) -> None:
        """Show the pages of `sections` over `services` in `stack`."""
        super().__init__(parent)
        self.services = services
        self.keeps_services_open = False
        self.stack = stack
        self._jobs = jobs
        self.shell = Shell(self, services.clock)
        self.folder = self.shell.folder = FolderWatch(services, jobs, self)
        self._has_looked_for_files = False
        self.navigator = Navigator(stack, self)
        self.context = PageContext(
            services=services,
            jobs=jobs,
            navigator=self.navigator,
            preferences=preferences,
            clock=services.clock,
            shell=self.shell,
        )
        for section in sections:
            self.navigator.register(section, partial(create_page, section, self.context))
        self.shell.data_changed.connect(self._on_data_changed)
        self.shell.undo_wanted.connect(self._on_undo_wanted)
        self.shell.redo_wanted.connect(self._on_redo_wanted)
        self.shell.day_wanted.connect(self._on_day_wanted)
        self.shell.files_wanted.connect(self._on_files_wanted)
        jobs.known_error.connect(self._on_known_error)

    def refresh_facts(self) -> None:
        """Read what rail and status bar tell."""
        services = self.services

        def work(progress: Progress) -> FrameFacts:
            progress.check_cancelled()
            return read_frame_facts(services, progress)

        self._jobs.start(work, then=self._on_facts, latest="frame", initiator=self)

    def bring_up_to_date(self) -> None:
        """Derive anew if evidence changed or the day has turned since the figures were made."""
        services = self.services

        def work(progress: Progress) -> bool:
            progress.check_cancelled()
            return services.rebuild.needs_refresh()

        self._jobs.start(work, then=self._on_need_known, initiator=self)

    def close(self) -> None:
        """Take the pages down and close the workspace."""
        self._jobs.known_error.disconnect(self._on_known_error)
        self.folder.stop()
        self._jobs.cancel_all()
        self._jobs.wait_idle(5000)
        while self.stack.count():
            page = self.stack.widget(0)
            if page is None:
                break
            self.stack.removeWidget(page)
            page.deleteLater()
        if not self.keeps_services_open:
            self.services.close()

    def _on_need_known(self, needs_refresh: bool) -> None:
        if not needs_refresh:
            return
        services = self.services

        def work(progress: Progress) -> Changes:
            from app.services.import_job import refresh_in_child  # noqa: PLC0415 - loads the importing services

            refresh_in_child(services, progress, unify=services.rebuild.is_stale())
            return Changes(Area.EVERYTHING)

        title = QCoreApplication.translate("Session", "Bringing the figures up to date")
        self._jobs.start(
            work, then=self._on_data_written, lane=Lane.WRITE, title=title, cancellable=True, initiator=self
        )

    def _on_facts(self, facts: FrameFacts) -> None:
        self.shell.set_looked_at(None if facts.figures_on == facts.today else facts.figures_on)
        self.facts_changed.emit(facts)
        if not self._has_looked_for_files:
            self._has_looked_for_files = True
            self.folder.look()

    def _on_data_changed(self, changes: Changes) -> None:
        self.navigator.mark_stale(changes)
        self.refresh_facts()

    def _on_undo_wanted(self, step: UndoStep) -> None:
        services = self.services

        def work(progress: Progress) -> Changes:
            return services.undo(step, progress)

        title = QCoreApplication.translate("Session", "Undoing")
        self._jobs.start(work, then=self._on_undone, lane=Lane.WRITE, title=title, initiator=self)

    def _on_undone(self, changes: Changes) -> None:
        self.shell.undone(changes, QCoreApplication.translate("Session", "Undone. Everything is as before."))

    def _on_redo_wanted(self, step: UndoStep) -> None:
        services = self.services

        def work(progress: Progress) -> Changes:
            return services.undo(step, progress)

        title = QCoreApplication.translate("Session", "Doing it again")
        self._jobs.start(work, then=self._on_redone, lane=Lane.WRITE, title=title, initiator=self)

    def _on_redone(self, changes: Changes) -> None:
        self.shell.data_changed.emit(changes)
        self.shell.toast(QCoreApplication.translate("Session", "Done again."), changes.undo)

    def _on_day_wanted(self, day: date | None) -> None:
        services = self.services
        wanted = day or services.clock.today()

        def work(progress: Progress) -> Changes:
            return services.rebuild.look_at(wanted, progress)

        title = QCoreApplication.translate("Session", "Computing the figures of that day")
        self._jobs.start(work, then=self._on_data_written, lane=Lane.WRITE, title=title, initiator=self)

    def _on_data_written(self, changes: Changes) -> None:
        self.shell.data_changed.emit(changes)

    def _on_files_wanted(self, paths: list[object]) -> None:
        self.navigator.go("importing", files=paths)

    def _on_known_error(self, job: Job, error: KnownError) -> None:
        del job
        self.shell.toast(error_sentence(error))
