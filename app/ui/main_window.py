"""The window: start page, or rail, pages and status bar. Layout and keyboard only; the work is elsewhere."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent, QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QMainWindow, QStackedWidget, QVBoxLayout, QWidget

from app.ui.formats import whole_number
from app.ui.jobs import JobRunner, Lane
from app.ui.shell.status_bar import StatusBar
from app.ui.shell.toast import Toast
from app.ui.start.start_page import StartPage
from app.ui.theme.look import TEXT_SIZES_PERCENT, look
from app.ui.theme.tokens import RAIL_FOLDS_BELOW
from app.ui.theme.widgets.drop_zone import dropped_files
from app.ui.theme.widgets.line import Line

if TYPE_CHECKING:
    from app.services.container import Services
    from app.ui.preferences import Preferences
    from app.ui.shell.find_popup import FindPopup
    from app.ui.shell.frame_facts import FrameFacts
    from app.ui.shell.rail import Rail
    from app.ui.shell.session import Session

_MINIMUM = (900, 600)
_FIRST_SIZE = (1440, 900)


class MainWindow(QMainWindow):
    """Rail, stack and status bar around the pages of a session."""

    open_wanted = Signal()
    new_wanted = Signal()
    recent_wanted = Signal(object)
    close_wanted = Signal()
    text_size_wanted = Signal(int)

    def __init__(self, jobs: JobRunner, preferences: Preferences, language: str, version: str = "") -> None:
        """Show the start page."""
        super().__init__()
        self._jobs = jobs
        self._preferences = preferences
        self.session: Session | None = None
        self.setWindowTitle("Clientèle")
        self.setMinimumSize(*_MINIMUM)
        self.setAcceptDrops(True)
        self.resize(*_FIRST_SIZE)
        self.start_page = StartPage(preferences, language)
        self.status = StatusBar(jobs)
        self.status.set_version(version)
        self._frame = QWidget()
        self._frame_row = QHBoxLayout(self._frame)
        self._frame_row.setContentsMargins(0, 0, 0, 0)
        self._frame_row.setSpacing(0)
        self.rail: Rail | None = None
        self._find: FindPopup | None = None
        self._top = QStackedWidget()
        self._top.addWidget(self.start_page)
        self._top.addWidget(self._frame)
        central = QWidget()
        column = QVBoxLayout(central)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._top, 1)
        column.addWidget(self.status)
        self.setCentralWidget(central)
        self.toast = Toast(central)
        self.toast.undone.connect(self._on_undone)
        self._add_shortcuts()

    def show_session(self, services: Services) -> Session:
        """Show the pages of an opened workspace and return its session."""
        from app.ui.pages import section_names  # noqa: PLC0415 - the start page opens without all this
        from app.ui.shell.find_popup import FindPopup  # noqa: PLC0415
        from app.ui.shell.rail import Rail  # noqa: PLC0415
        from app.ui.shell.session import Session  # noqa: PLC0415

        self.leave_session()
        sections = section_names()
        stack = QStackedWidget()
        session = Session(services, self._jobs, self._preferences, stack, sections, self)
        rail = Rail(sections)
        rail.section_chosen.connect(self._on_section_chosen)
        rail.switcher_pressed.connect(self._on_switcher)
        rail.find_pressed.connect(self.open_find)
        self._frame_row.addWidget(rail)
        self._frame_row.addWidget(Line("upright"))
        self._frame_row.addWidget(stack, 1)
        session.navigator.went.connect(rail.set_current)
        session.shell.toast_wanted.connect(self.toast.show_message)
        session.shell.day_changed.connect(self._on_day_changed)
        session.facts_changed.connect(self._on_facts)
        self.status.day_wanted.connect(session.shell.day_wanted)
        self.session, self.rail = session, rail
        self._find = FindPopup(session.context, self)
        self._fold()
        today = services.clock.today()
        self.status.set_day(today, today)
        rail.set_business(services.path.stem, "")
        self.setWindowTitle(f"{services.path.stem} – Clientèle")
        self._top.setCurrentWidget(self._frame)
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
        self.session, self.rail, self._find = None, None, None
        while self._frame_row.count():
            item = self._frame_row.takeAt(0)
            widget = item.widget() if item is not None else None
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        self.toast.dismiss()
        self.status.set_day(None, date.min)
        self.setWindowTitle("Clientèle")
        self.start_page.show_recent()
        self._top.setCurrentWidget(self.start_page)

    def open_find(self) -> None:
        """Open the search of customers under its button."""
        if self._find is not None and self.rail is not None:
            self._find.open_at(self.mapToGlobal(QPoint(look().px(12), look().px(104))))

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
        self._jobs.shutdown()
        event.accept()

    def _fold(self) -> None:
        if self.rail is not None:
            self.rail.set_folded(is_folded=self.width() < RAIL_FOLDS_BELOW)

    def _is_writing(self) -> bool:
        return any(job.lane is Lane.WRITE and job.title for job in self._jobs.jobs())

    def _stops_now(self) -> bool:
        from PySide6.QtWidgets import QMessageBox  # noqa: PLC0415 - rarely needed

        box = QMessageBox(self)
        box.setWindowTitle("Clientèle")
        box.setText(self.tr("Work is still running."))
        box.setInformativeText(self.tr("If you stop it, everything will be as it was before it started."))
        stop = box.addButton(self.tr("Stop and close"), QMessageBox.ButtonRole.AcceptRole)
        wait = box.addButton(self.tr("Wait"), QMessageBox.ButtonRole.RejectRole)
        box.setDefaultButton(wait)
        box.exec()
        return box.clickedButton() is stop

    def _add_shortcuts(self) -> None:
        self._shortcuts = [
            self._shortcut("Ctrl+K", self.open_find),
            self._shortcut("Alt+Left", self._on_back),
            self._shortcut("Ctrl+Z", self._on_undo),
            self._shortcut("F1", self._on_help),
            self._shortcut("F6", self._on_next_region),
            self._shortcut("Ctrl+Tab", self._on_next_tab),
            self._shortcut("Ctrl+Shift+Tab", self._on_previous_tab),
            self._shortcut("Ctrl+I", self._on_import),
            self._shortcut("Ctrl++", self._on_larger),
            self._shortcut("Ctrl+=", self._on_larger),
            self._shortcut("Ctrl+-", self._on_smaller),
            self._shortcut("Ctrl+0", self._on_normal_size),
        ]
        for number in range(1, 10):
            self._shortcuts.append(self._shortcut(f"Ctrl+{number}", self._on_number))

    def _shortcut(self, keys: str, slot: object) -> QShortcut:
        shortcut = QShortcut(QKeySequence(keys), self)
        shortcut.setContext(Qt.ShortcutContext.WindowShortcut)
        shortcut.activated.connect(slot)  # type: ignore[arg-type]
        return shortcut

    def _on_section_chosen(self, section: str) -> None:
        if self.session is not None:
            self.session.navigator.go(section)

    def _on_number(self) -> None:
        sender = self.sender()
        if self.session is None or not isinstance(sender, QShortcut):
            return
        number = int(sender.key().toString()[-1])
        sections = self.session.navigator.sections()
        if number <= len(sections):
            self.session.navigator.go(sections[number - 1])

    def _on_back(self) -> None:
        if self.session is not None:
            self.session.navigator.back()

    def _on_undo(self) -> None:
        if self.session is not None and self.session.shell.undo_last():
            self.toast.dismiss()

    def _on_undone(self, undo: object) -> None:
        if self.session is not None:
            self.session.shell.undo(undo)  # type: ignore[arg-type]

    def _on_help(self) -> None:
        if self.session is not None:
            self.session.navigator.go("help", about=self.session.navigator.current())

    def _on_import(self) -> None:
        if self.session is not None:
            self.session.navigator.go("importing")

    def _on_next_tab(self) -> None:
        self._turn_tab(1)

    def _on_previous_tab(self) -> None:
        self._turn_tab(-1)

    def _turn_tab(self, step: int) -> None:
        page = self.session.navigator.current_page() if self.session is not None else None
        if page is not None and page.tabs is not None:
            page.tabs.go_round(step)

    def _on_next_region(self) -> None:
        page = self.session.navigator.current_page() if self.session is not None else None
        regions = [region for region in (self.rail, page, self.status) if region is not None]
        if not regions:
            return
        focused = self.focusWidget()
        current = next((i for i, region in enumerate(regions) if focused and region.isAncestorOf(focused)), -1)
        for step in range(1, len(regions) + 1):
            target = _first_focusable(regions[(current + step) % len(regions)])
            if target is not None:
                target.setFocus(Qt.FocusReason.TabFocusReason)
                return

    def _on_larger(self) -> None:
        self._step_text_size(1)

    def _on_smaller(self) -> None:
        self._step_text_size(-1)

    def _on_normal_size(self) -> None:
        self.text_size_wanted.emit(100)

    def _step_text_size(self, step: int) -> None:
        place = TEXT_SIZES_PERCENT.index(look().text_percent) + step
        self.text_size_wanted.emit(TEXT_SIZES_PERCENT[min(max(place, 0), len(TEXT_SIZES_PERCENT) - 1)])

    def _on_facts(self, facts: FrameFacts) -> None:
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
        from app.ui.theme.widgets.menu import Menu  # noqa: PLC0415 - when first opened

        menu = Menu(self)
        menu.add(self.tr("Open a workspace…"), self.open_wanted.emit, "folder-open")
        menu.add(self.tr("New workspace…"), self.new_wanted.emit, "folder-plus")
        current = self.session.services.path if self.session is not None else None
        recent = [path for path in self._preferences.recent_workspaces() if path != current and path.exists()]
        if recent:
            menu.addSeparator()
        for path in recent[:6]:
            action = menu.addAction(path.stem)
            action.setData(path)
            action.setToolTip(str(path))
        menu.addSeparator()
        menu.add(self.tr("Close this workspace"), self.close_wanted.emit, "x")
        menu.triggered.connect(self._on_recent_triggered)
        menu.exec(corner)
        menu.deleteLater()

    def _on_recent_triggered(self, action: object) -> None:
        path = action.data()  # type: ignore[attr-defined]
        if path is not None:
            self.recent_wanted.emit(path)


def _first_focusable(region: QWidget) -> QWidget | None:
    candidates = [region, *region.findChildren(QWidget)]
    return next(
        (
            widget
            for widget in candidates
            if widget.isVisible() and widget.isEnabled() and widget.focusPolicy() & Qt.FocusPolicy.TabFocus
        ),
        None,
    )
