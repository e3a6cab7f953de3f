"""The window: start page, or rail, pages and status bar. Layout only; the work is elsewhere."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Signal
from PySide6.QtWidgets import QHBoxLayout, QMainWindow, QStackedWidget, QVBoxLayout, QWidget

from app.ui.shell.status_bar import StatusBar
from app.ui.theme.look import look
from app.ui.theme.tokens import RAIL_FOLDS_BELOW
from app.ui.theme.widgets.line import Line

if TYPE_CHECKING:
    from datetime import date
    from pathlib import Path

    from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent, QResizeEvent

    from app.services.container import Services
    from app.ui.jobs import Job, JobRunner
    from app.ui.keyboard import Keyboard
    from app.ui.preferences import Preferences
    from app.ui.shell.find_popup import FindPopup
    from app.ui.shell.frame_facts import FrameFacts
    from app.ui.shell.rail import Rail
    from app.ui.shell.session import Session
    from app.ui.shell.toast import Toast
    from app.ui.start.opening_page import OpeningPage
    from app.ui.start.start_page import StartPage

_MINIMUM = (900, 600)
_FIRST_SIZE = (1440, 900)


class MainWindow(QMainWindow):
    """Rail, stack and status bar around the pages of a session."""

    open_wanted = Signal()
    new_wanted = Signal()
    recent_wanted = Signal(object)
    close_wanted = Signal()
    text_size_wanted = Signal(int)
    start_page_made = Signal(object)  # StartPage, to be connected

    def __init__(self, jobs: JobRunner | None, preferences: Preferences, language: str, version: str = "") -> None:
        """Show the start page, which has no jobs; a workspace is shown after `follow` at the latest."""
        super().__init__()
        self._jobs: JobRunner | None = None
        self._preferences = preferences
        self.session: Session | None = None
        self.setWindowTitle("Clientèle")
        self.setMinimumSize(*_MINIMUM)
        self.setAcceptDrops(True)
        self.resize(*_FIRST_SIZE)
        self.status = StatusBar()
        self.status.set_version(version)
        self.rail: Rail | None = None
        self._find: FindPopup | None = None
        self._keyboard: Keyboard | None = None
        self._toast: Toast | None = None
        self._start_page: StartPage | None = None
        self._opening: OpeningPage | None = None
        self._language = language
        self._frame = QWidget()
        self._frame_row = QHBoxLayout(self._frame)
        self._frame_row.setContentsMargins(0, 0, 0, 0)
        self._frame_row.setSpacing(0)
        self._central = QWidget()
        self._top = QStackedWidget(self._central)
        self._top.addWidget(self._frame)
        column = QVBoxLayout(self._central)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._top, 1)
        column.addWidget(self.status)
        self.setCentralWidget(self._central)
        if jobs is not None:
            self.follow(jobs)

    @property
    def start_page(self) -> StartPage:
        """The three doors, made when first needed: a workspace named at the start needs none."""
        if self._start_page is None:
            from app.ui.start.start_page import StartPage  # noqa: PLC0415 - or the page of an opening

            self._start_page = StartPage(self._preferences, self._language)
            self._top.addWidget(self._start_page)
            self.start_page_made.emit(self._start_page)
        return self._start_page

    @property
    def toast(self) -> Toast:
        """The message over the page, made with the first one."""
        if self._toast is None:
            from app.ui.shell.toast import Toast  # noqa: PLC0415 - the window opens without it

            self._toast = Toast(self._central)
            self._toast.undone.connect(self._on_undone)
        return self._toast

    def follow(self, jobs: JobRunner) -> None:
        """Show the jobs that run, and ask before closing over one that writes."""
        self._jobs = jobs
        self.status.follow(jobs)

    def show_start(self) -> None:
        """Show the three doors."""
        self._clear_frame()
        self._end_opening()
        self.setWindowTitle("Clientèle")
        if self._start_page is not None:
            self._start_page.show_recent()
        self._top.setCurrentWidget(self.start_page)

    def show_opening(self, path: Path) -> OpeningPage:
        """Say which workspace is about to be opened."""
        from app.ui.start.opening_page import OpeningPage  # noqa: PLC0415 - only for a workspace named at the start

        self._opening = OpeningPage(path.stem)
        self._top.setCurrentIndex(self._top.addWidget(self._opening))
        self.setWindowTitle(f"{path.stem} – Clientèle")
        return self._opening

    def follow_opening(self, job: Job) -> None:
        """Show how far the opening of a workspace is."""
        if self._opening is not None:
            self._opening.follow(job)
        elif self._start_page is not None:
            self._start_page.banner.hide()
            self._start_page.strip.follow(job)

    def set_language(self, language: str) -> None:
        """Speak the language in force."""
        self._language = language
        self.status.retranslate()
        if self._start_page is not None:
            self._start_page.set_language(language)

    def show_session(self, services: Services) -> Session:
        """Show the pages of an opened workspace and return its session."""
        from app.ui.pages import section_names  # noqa: PLC0415 - the start page opens without all this
        from app.ui.shell.find_popup import FindPopup  # noqa: PLC0415
        from app.ui.shell.session import Session  # noqa: PLC0415

        if self._jobs is None:
            raise RuntimeError("a workspace is shown without its jobs")
        self.leave_session()
        self.add_keyboard()
        sections = section_names()
        stack = QStackedWidget(self._frame)
        session = Session(services, self._jobs, self._preferences, stack, sections, self)
        rail = self._make_rail(sections, services.path)
        self._frame_row.addWidget(stack, 1)
        session.navigator.went.connect(rail.set_current)
        session.shell.toast_wanted.connect(self._on_toast)
        session.shell.announced.connect(self._on_announced)
        session.shell.day_changed.connect(self._on_day_changed)
        session.facts_changed.connect(self._on_facts)
        self.status.day_wanted.connect(session.shell.day_wanted)
        self.session = session
        self._find = FindPopup(session.context, self)
        self._fold()
        today = services.clock.today()
        self.status.set_day(today, today)
        self._top.setCurrentWidget(self._frame)
        self._end_opening()
        session.navigator.go("home" if "home" in sections else sections[0])
        session.refresh_facts()
        return session

    def leave_session(self) -> None:
        """Close the workspace and go back to the start page."""
        if self.session is None:
            return
        self.status.day_wanted.disconnect()
        self.session.close()
        self.session.deleteLater()
        if self._find is not None:
            self._find.deleteLater()
        self.session, self._find = None, None
        if self._toast is not None:
            self._toast.dismiss()
        self.status.set_day(None, None)
        self.show_start()

    def add_keyboard(self) -> None:
        """Make the shortcuts, once the window is in sight."""
        if self._keyboard is None:
            from app.ui.keyboard import Keyboard  # noqa: PLC0415 - the window opens without it

            self._keyboard = Keyboard(self)

    def open_find(self) -> None:
        """Open the search of customers under its button."""
        if self._find is not None and self.rail is not None:
            self._find.open_at(self.mapToGlobal(QPoint(look().px(12), look().px(104))))

    def undo_last(self) -> None:
        """Take the last write of the session back."""
        if self.session is not None and self.session.shell.undo_last():
            self.toast.dismiss()

    def redo_last(self) -> None:
        """Do again what was just taken back."""
        if self.session is not None and self.session.shell.redo_last():
            self.toast.dismiss()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fold the rail when the window is narrow."""
        super().resizeEvent(event)
        self._fold()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Welcome files wherever they are held, once a workspace is open."""
        if self.session is not None and event.mimeData().hasUrls():
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Hand dropped files to the import."""
        from app.ui.theme.widgets.drop_zone import dropped_files  # noqa: PLC0415 - when first used

        paths = dropped_files(event)
        if self.session is not None and paths:
            event.acceptProposedAction()
            self.session.shell.files_wanted.emit(paths)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Ask to wait or stop while something is being written."""
        if self._is_writing() and not self._stops_now():
            event.ignore()
            return
        self.leave_session()
        if self._jobs is not None:
            self._jobs.shutdown()
        event.accept()

    def _make_rail(self, sections: list[str], path: Path) -> Rail:
        from app.ui.shell.rail import Rail  # noqa: PLC0415 - the start page opens without the rail

        self._clear_frame()
        rail = Rail(sections)
        rail.section_chosen.connect(self._on_section_chosen)
        rail.switcher_pressed.connect(self._on_switcher)
        rail.find_pressed.connect(self.open_find)
        rail.set_business(path.stem, "")
        self._frame_row.addWidget(rail)
        self._frame_row.addWidget(Line("upright"))
        self.rail = rail
        self.setWindowTitle(f"{path.stem} – Clientèle")
        self._fold()
        return rail

    def _clear_frame(self) -> None:
        self.rail = None
        while self._frame_row.count():
            item = self._frame_row.takeAt(0)
            widget = item.widget() if item is not None else None
            if widget is not None:
                widget.hide()
                widget.deleteLater()

    def _end_opening(self) -> None:
        if self._opening is not None:
            self._top.removeWidget(self._opening)
            self._opening.deleteLater()
            self._opening = None

    def _fold(self) -> None:
        if self.rail is not None:
            self.rail.set_folded(is_folded=self.width() < RAIL_FOLDS_BELOW)

    def _is_writing(self) -> bool:
        from app.ui.jobs import Lane  # noqa: PLC0415 - loaded by then

        return self._jobs is not None and any(job.lane is Lane.WRITE and job.title for job in self._jobs.jobs())

    def _stops_now(self) -> bool:
        from app.ui.shell.close_question import CloseQuestion  # noqa: PLC0415 - rarely needed

        return CloseQuestion(self).is_answered_by_stopping()

    def _on_section_chosen(self, section: str) -> None:
        if self.session is not None:
            self.session.navigator.go(section)

    def _on_toast(self, text: str, undo: object) -> None:
        self.toast.show_message(text, undo)

    def _on_announced(self, text: str) -> None:
        from app.ui.shell.announce import announce  # noqa: PLC0415 - with the first message

        announce(self, text)

    def _on_undone(self, undo: object) -> None:
        if self.session is not None:
            self.session.shell.undo(undo)  # type: ignore[arg-type]

    def _on_facts(self, facts: FrameFacts) -> None:
        from app.ui.formats import whole_number  # noqa: PLC0415 - loaded by then

        if self.rail is not None:
            self.rail.set_business(facts.business, facts.place)
            self.rail.set_count("contact_plan", whole_number(facts.contacts_today) if facts.contacts_today else "")
        self.status.set_day(facts.figures_on, facts.today)
        self.status.set_saved_at(facts.saved_at)
        self.setWindowTitle(f"{facts.business} – Clientèle")

    def _on_day_changed(self, day: date | None) -> None:
        if self.session is not None:
            today = self.session.context.clock.today()
            self.status.set_day(day or today, today)

    def _on_switcher(self, corner: QPoint) -> None:
        from app.ui.switcher_menu import SwitcherMenu  # noqa: PLC0415 - when first opened

        current = self.session.services.path if self.session is not None else None
        menu = SwitcherMenu(self, self._preferences, current)
        menu.exec(corner)
        menu.deleteLater()
