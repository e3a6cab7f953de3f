"""The program with a window: fonts, look, language, preferences, the flows between start page and workspace."""

from __future__ import annotations

import gc
import sys
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QApplication

from app.ui.main_window import MainWindow
from app.ui.preferences import Preferences
from app.ui.theme.fonts import FIRST_FACES, OTHER_FACES, load_fonts
from app.ui.theme.look import Scheme, look
from app.ui.translation import Translation
from app.ui.workspace_file import SUFFIX
from app.version import VERSION

if TYPE_CHECKING:
    from collections.abc import Sequence
    from types import TracebackType

    from app.models.domain.errors import KnownError
    from app.services.container import Services
    from app.ui.jobs import Job, JobRunner
    from app.ui.shell.session import Session
    from app.ui.start.start_page import StartPage
    from app.ui.workspaces import FileChooser, Opener, Workspaces

_UNSEEN_MS = 1000
"""How long a window that nobody sees, being minimised, waits before it loads the rest all the same."""

_PAINTING_MS = 50
"""How long after its first stroke a picture is on the screen, so that the rest may be loaded."""


def run_window(arguments: Sequence[str], opener: Opener, preferences: Preferences | None = None) -> int:
    """Open the window (with the workspace named in `arguments`, if any) and return the exit code."""
    application = start_application(arguments)
    program = Program(application, opener, preferences or Preferences())
    program.start(Path(arguments[0]) if arguments else None)
    return application.exec()


def make_application(arguments: Sequence[str] = ()) -> QApplication:
    """Return the QApplication with everything of the kit; make it on the first call."""
    application = start_application(arguments)
    complete_application(application)
    return application


def start_application(arguments: Sequence[str] = ()) -> QApplication:
    """Return the QApplication with what the first picture needs."""
    existing = QApplication.instance()
    gc.disable()  # nothing of the first picture is rubbish: looking for some takes a twentieth of the start
    if isinstance(existing, QApplication):
        application = existing
        if application.property("kit") is None:
            application.setStyle("Fusion")
    else:  # the style as an argument: asked for in Python it would load what only painters of styles need
        application = QApplication(["clientele", "-style", "fusion", *arguments])
    if application.property("kit") is None:
        application.setProperty("kit", "started")
        application.setApplicationName("Clientele")
        application.setApplicationDisplayName("")
        application.setDesktopFileName("clientele")
        load_fonts(FIRST_FACES)
    return application


def complete_application(application: QApplication) -> None:
    """Add what the first picture does without: the ring around the focus, the window's icon, rarer faces."""
    gc.enable()
    if application.property("kit") == "ready":
        return
    from app.ui.theme.focus_ring import FocusRing  # noqa: PLC0415 - the window opens without it
    from app.ui.theme.icons import icon  # noqa: PLC0415

    application.setProperty("kit", "ready")
    load_fonts(OTHER_FACES)
    application.setWindowIcon(icon("users", "accent_solid"))
    FocusRing(application)


class Program(QObject):
    """Owns the jobs, the window and the open workspace; connects what the window wants to what does it."""

    def __init__(
        self,
        application: QApplication,
        opener: Opener,
        preferences: Preferences,
        *,
        version: str = VERSION,
        chooser: FileChooser | None = None,
        data_folder: Path | None = None,
        sample_customers: int | None = None,
    ) -> None:
        """Make the window; `start` shows it. A test may ask for a smaller sample business."""
        super().__init__(application)
        self._application = application
        self._preferences = preferences
        self._opener = opener
        self._given_chooser = chooser
        self._data_folder = data_folder
        self._sample_customers = sample_customers
        self._version = version
        self.translation = Translation(self)
        self.translation.begin(preferences.language)
        look().prepare(Scheme(preferences.scheme), preferences.text_percent, preferences.rows_are_comfortable)
        self.window = MainWindow(None, preferences, self.translation.language, version)
        self._pending: Path | None = None
        self._unseen = QTimer(self)
        self._unseen.setSingleShot(True)
        self._unseen.setInterval(_UNSEEN_MS)
        self._unseen.timeout.connect(self._complete)
        self._connect()
        sys.excepthook = self._on_uncaught

    @cached_property
    def jobs(self) -> JobRunner:
        """The threads of the program, made for the first job: the start page has none."""
        from app.ui.jobs import JobRunner  # noqa: PLC0415

        jobs = JobRunner(self)
        jobs.crashed.connect(self.show_crash)
        jobs.job_started.connect(self._on_job_started)
        self.window.follow(jobs)
        return jobs

    @cached_property
    def workspaces(self) -> Workspaces:
        """What opens and makes workspaces, made for the first one."""
        from app.ui.workspaces import Workspaces  # noqa: PLC0415

        workspaces = Workspaces(
            self._opener,
            self.jobs,
            self._preferences,
            self._data_folder,
            self,
            sample_customers=self._sample_customers,
        )
        workspaces.opened.connect(self._on_opened)
        workspaces.failed.connect(self._on_failed)
        return workspaces

    def start(self, workspace: Path | None = None) -> None:
        """Show the window, then open a workspace if one is named; the rest is loaded once it is in sight."""
        self._pending = workspace
        if workspace is None:
            self.window.show_start()
            page = self.window.start_page
        else:
            page = self.window.show_opening(workspace)
        look().dress(is_first=self._application.property("kit") != "ready")
        page.wordmark.drawn.connect(self._on_in_sight)
        self.window.show()
        self._unseen.start()

    def set_language(self, language: str) -> None:
        """Speak another language from now on."""
        self._preferences.language = language
        self.translation.switch(language)
        self.window.set_language(self.translation.language)

    def show_crash(self, error: BaseException) -> None:
        """Say that nothing is lost, with a report to copy."""
        from app.ui.shell.crash_dialog import CrashDialog  # noqa: PLC0415 - rarely needed

        CrashDialog(error, self._version, self.window).open()

    @cached_property
    def _chooser(self) -> FileChooser:
        from app.ui.workspaces import SystemFileChooser  # noqa: PLC0415

        return self._given_chooser or SystemFileChooser()

    def _connect(self) -> None:
        window = self.window
        window.start_page_made.connect(self._on_start_page_made)
        window.open_wanted.connect(self._on_open)
        window.new_wanted.connect(self._on_new)
        window.recent_wanted.connect(self._on_recent)
        window.close_wanted.connect(window.leave_session)
        window.text_size_wanted.connect(self._on_text_size)

    def _on_start_page_made(self, start: StartPage) -> None:
        start.sample_wanted.connect(self._on_sample)
        start.import_wanted.connect(self._on_import)
        start.open_wanted.connect(self._on_open)
        start.recent_wanted.connect(self._on_recent)
        start.language_chosen.connect(self.set_language)

    def _on_in_sight(self) -> None:
        """The first picture is being painted: load the rest when it is done."""
        if self._unseen.isActive():
            self._unseen.start(_PAINTING_MS)

    def _complete(self) -> None:
        complete_application(self._application)
        self.translation.complete()
        look().dress()
        look().follow_system()
        self.window.add_keyboard()
        if self._pending is not None:
            self.workspaces.open(self._pending)
            self._pending = None

    def _on_sample(self) -> None:
        self.workspaces.open_sample(self.translation.language)

    def _on_import(self, files: list[Path]) -> None:
        tables = self.tr("Tables (*.csv *.txt *.tsv *.xlsx *.xls *.ods);;All files (*)")
        chosen = files or self._chooser.open_files(self.window, self.tr("Choose the files to import"), tables)
        if chosen:
            self._make_workspace(chosen)

    def _on_new(self) -> None:
        self._make_workspace([])

    def _make_workspace(self, files: list[Path]) -> None:
        pattern = self.tr("Workspaces (*{suffix})").format(suffix=SUFFIX)
        title = self.tr("Where should the new workspace be kept?")
        path = self._chooser.save_file(self.window, title, self.tr("My business") + SUFFIX, pattern)
        if path is not None:
            self.window.leave_session()
            self.workspaces.create(path, files)

    def _on_open(self) -> None:
        pattern = self.tr("Workspaces (*{suffix})").format(suffix=SUFFIX)
        path = self._chooser.open_file(self.window, self.tr("Open a workspace"), pattern)
        if path is not None:
            self._on_recent(path)

    def _on_recent(self, path: Path) -> None:
        self.window.leave_session()
        self.workspaces.open(path)

    def _on_opened(self, services: Services, files: list[Path]) -> None:
        session = self.window.show_session(services)
        self._add_preferences_hooks(session)
        session.bring_up_to_date()
        if files:
            session.navigator.go("importing", files=files)

    def _add_preferences_hooks(self, session: Session) -> None:
        session.shell.language_wanted.connect(self.set_language)
        session.shell.look_wanted.connect(self._on_look_wanted)

    def _on_failed(self, error: KnownError) -> None:
        from app.ui.messages import error_sentence  # noqa: PLC0415 - with the first error

        self.window.show_start()
        self.window.start_page.show_problem(error_sentence(error))

    def _on_job_started(self, job: Job) -> None:
        if job.initiator is self.workspaces and self.window.session is None:
            self.window.follow_opening(job)

    def _on_text_size(self, percent: int) -> None:
        self._preferences.text_percent = percent
        look().apply(text_percent=percent)

    def _on_look_wanted(self) -> None:
        chosen = self._preferences
        look().apply(Scheme(chosen.scheme), chosen.text_percent, chosen.rows_are_comfortable)

    def _on_uncaught(self, kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        if isinstance(error, KeyboardInterrupt):
            sys.__excepthook__(kind, error, trace)
            return
        self.show_crash(error.with_traceback(trace))
