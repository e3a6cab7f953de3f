"""The program with a window: fonts, look, language, preferences, the flows between start page and workspace."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING

from platformdirs import user_data_dir
from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QApplication

from app.ui.jobs import JobRunner
from app.ui.main_window import MainWindow
from app.ui.messages import error_sentence
from app.ui.preferences import Preferences
from app.ui.theme.focus_ring import FocusRing, KitStyle
from app.ui.theme.fonts import load_fonts
from app.ui.theme.icons import icon
from app.ui.theme.look import Scheme, look
from app.ui.translation import Translation
from app.ui.workspaces import SUFFIX, FileChooser, Opener, SystemFileChooser, Workspaces

if TYPE_CHECKING:
    from collections.abc import Sequence
    from types import TracebackType

    from app.models.domain.errors import KnownError
    from app.services.container import Services
    from app.ui.shell.session import Session


def run_window(
    arguments: Sequence[str], opener: Opener, version: str = "", preferences: Preferences | None = None
) -> int:
    """Open the window (with the workspace named in `arguments`, if any) and return the exit code."""
    application = make_application(arguments)
    program = Program(application, opener, preferences or Preferences(), version=version)
    program.start(Path(arguments[0]) if arguments else None)
    return application.exec()


def make_application(arguments: Sequence[str] = ()) -> QApplication:
    """Return the QApplication with the kit's style and fonts; make it on the first call."""
    existing = QApplication.instance()
    application = existing if isinstance(existing, QApplication) else QApplication(["clientele", *arguments])
    if not isinstance(application.style(), KitStyle) and application.property("kit") is None:
        application.setProperty("kit", "ready")
        application.setApplicationName("Clientele")
        application.setApplicationDisplayName("")
        application.setDesktopFileName("clientele")
        application.setStyle(KitStyle())
        load_fonts()
        FocusRing(application)
    return application


class Program(QObject):
    """Owns the jobs, the window and the open workspace; connects what the window wants to what does it."""

    def __init__(
        self,
        application: QApplication,
        opener: Opener,
        preferences: Preferences,
        *,
        version: str = "",
        chooser: FileChooser | None = None,
        data_folder: Path | None = None,
    ) -> None:
        """Make the window; `start` shows it."""
        super().__init__(application)
        self._preferences = preferences
        self._chooser = chooser or SystemFileChooser()
        self._version = version
        self.translation = Translation(self)
        self.translation.switch(preferences.language)
        look().apply(Scheme(preferences.scheme), preferences.text_percent, preferences.rows_are_comfortable)
        look().follow_system()
        self.jobs = JobRunner(self)
        self.jobs.crashed.connect(self.show_crash)
        folder = data_folder or Path(user_data_dir("Clientele", appauthor=False))
        self.workspaces = Workspaces(opener, self.jobs, preferences, folder, self)
        self.window = MainWindow(self.jobs, preferences, self.translation.language, version)
        self.window.setWindowIcon(icon("users", "accent_solid"))
        self._connect()
        sys.excepthook = self._on_uncaught

    def start(self, workspace: Path | None = None) -> None:
        """Show the window, then open a workspace if one is named."""
        self.window.show()
        if workspace is not None:
            self._pending = workspace
            QTimer.singleShot(0, self, self._open_pending)

    def set_language(self, language: str) -> None:
        """Speak another language from now on."""
        self._preferences.language = language
        self.translation.switch(language)
        self.window.start_page.set_language(self.translation.language)

    def show_crash(self, error: BaseException) -> None:
        """Say that nothing is lost, with a report to copy."""
        from app.ui.shell.crash_dialog import CrashDialog  # noqa: PLC0415 - rarely needed

        CrashDialog(error, self._version, self.window).open()

    def _connect(self) -> None:
        start, window = self.window.start_page, self.window
        start.sample_wanted.connect(self._on_sample)
        start.import_wanted.connect(self._on_import)
        start.open_wanted.connect(self._on_open)
        start.recent_wanted.connect(self._on_recent)
        start.language_chosen.connect(self.set_language)
        window.open_wanted.connect(self._on_open)
        window.new_wanted.connect(self._on_new)
        window.recent_wanted.connect(self._on_recent)
        window.close_wanted.connect(window.leave_session)
        window.text_size_wanted.connect(self._on_text_size)
        self.workspaces.opened.connect(self._on_opened)
        self.workspaces.failed.connect(self._on_failed)
        self.jobs.job_started.connect(self._on_job_started)

    def _open_pending(self) -> None:
        self.workspaces.open(self._pending)

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
        self.window.start_page.banner.hide()
        session = self.window.show_session(services)
        self._add_preferences_hooks(session)
        session.bring_up_to_date()
        if files:
            session.navigator.go("importing", files=files)

    def _add_preferences_hooks(self, session: Session) -> None:
        session.shell.language_wanted.connect(self.set_language)
        session.shell.look_wanted.connect(self._on_look_wanted)

    def _on_failed(self, error: KnownError) -> None:
        banner = self.window.start_page.banner
        banner.set_banner("bad", error_sentence(error))
        banner.show()
        self.window.start_page.show_recent()

    def _on_job_started(self, job: object) -> None:
        if getattr(job, "initiator", None) is self.workspaces:
            self.window.start_page.strip.follow(job)  # type: ignore[arg-type]

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
